"""The doctor on a copy, in a process of its own: keys do not wait for it."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

from annotator.errors import NoBackup
from annotator.jobs import JobContext
from annotator.storage.ailments import SEARCH, Ailment
from annotator.storage.backups.copying import examined
from ui.itself import beside

_IN_THE_JOB_BYTES = 3_000_000
"""What is smaller is looked at sooner than a process has started."""
_LOOK_EVERY_SECONDS = 0.1


def apart(job: JobContext) -> Callable[[Path], list[Ailment]]:
    """The doctor in a process of its own, which is ended when the job is to stop, and with ours:
    of a large project it would go on for minutes."""

    def look(copy: Path) -> list[Ailment]:
        if copy.stat().st_size <= _IN_THE_JOB_BYTES:
            return examined(copy)
        with beside("check", "--read-only", "--json", str(copy)) as child:
            said = _waited_for(child, job)
        if child.returncode not in (0, 1):
            raise NoBackup(f"{copy.name}: the copy could not be looked at, so it was not kept")
        found = [Ailment(**json.loads(line)) for line in said.splitlines()]
        if child.returncode and not found:
            return [Ailment(check="D9", message="the copy cannot be opened")]
        return [ailment for ailment in found if ailment.harmful and ailment.check != SEARCH]

    return look


def _waited_for(child: subprocess.Popen[str], job: JobContext) -> str:
    while True:
        job.stop_if_asked()
        try:
            return child.communicate(timeout=_LOOK_EVERY_SECONDS)[0]
        except subprocess.TimeoutExpired:
            continue
