"""A process that begins a backup, says so, and waits to be killed."""

import sys
import time
from pathlib import Path

from annotator.backups import Backups
from annotator.jobs import JobContext
from annotator.storage.backups.names import Reason
from ui import projects


def begin(path: Path) -> None:
    def wait(done: int, total: int) -> None:
        sys.stdout.write(f"{done} of {total}\n")
        sys.stdout.flush()
        time.sleep(60)

    session = projects.opened(path)
    Backups(session.project).make(Reason.WORK, JobContext(wait))


if __name__ == "__main__":
    begin(Path(sys.argv[1]))
