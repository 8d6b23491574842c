"""Where drivers are born: a process that has everything loaded, and forks one at a time.

So a fault at every single call costs milliseconds, and the calls that are counted are those of the
commands, not those of starting Python. `python -m tests.campaigns.nursery` is the process; the
class is how a campaign speaks to it.
"""

import gc
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from annotator.closing import Closing

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Born:
    """A driver that waits, stopped, with its commands before it."""

    process: int
    folder: Path

    def go_on(self) -> None:
        os.kill(self.process, signal.SIGCONT)

    def kill(self) -> None:
        """Nothing where it has ended by itself, which a kill at random may come too late for."""
        with suppress(ProcessLookupError):
            os.kill(self.process, signal.SIGKILL)

    @property
    def said(self) -> list[str]:
        """The whole lines that it wrote so far."""
        return (self.folder / "said").read_text(encoding="utf-8").split("\n")[:-1]

    @property
    def complaint(self) -> str:
        return (self.folder / "errors").read_text(encoding="utf-8")


class Nursery(Closing):
    """Gives birth to drivers. One at a time; the last must have ended."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.campaigns.nursery"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._hear()

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(PATIENCE_SECONDS)
        self._process.stdout.close()

    def bear(self, folder: Path, commands: Sequence[str]) -> Born:
        """`folder` takes what it is told and what it says."""
        assert self._process.stdin is not None
        (folder / "commands").write_text("".join(f"{one}\n" for one in commands), encoding="utf-8")
        self._process.stdin.write(f"{folder}\n")
        self._process.stdin.flush()
        born = Born(int(self._hear()), folder)
        _wait_until_stopped(born.process)
        return born

    def ended(self) -> int:
        """Wait for its end. Returns the exit code; below 0 the signal that ended it."""
        return int(self._hear())

    def run(self, folder: Path, commands: Sequence[str]) -> Born:
        """Without any fault. Raises AssertionError where the driver did not do what it was told."""
        born = self.bear(folder, commands)
        born.go_on()
        code = self.ended()
        assert code == 0, f"{commands}: {born.complaint}"
        assert not any(line.startswith("NO ") for line in born.said), born.said
        return born

    def _hear(self) -> str:
        assert self._process.stdout is not None
        heard = self._process.stdout.readline().strip()
        assert heard, "the nursery has ended"
        return heard


def _wait_until_stopped(process: int) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0] != "T":
        assert time.monotonic() < end, "the driver does not wait"
        time.sleep(0.0005)


def main() -> None:
    """Load what commands need, then fork for each folder that comes in."""
    from tests.campaigns import driver
    from tests.campaigns.planted import plant

    plant()
    _warm()
    gc.freeze()
    _say("ready")
    for line in sys.stdin:
        process = os.fork()
        if process == 0:
            _live(Path(line.strip()), driver.Driver())
        _say(str(process))
        _say(str(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])))


def _warm() -> None:
    """An import and an export of TEI, so that no module is left to be loaded."""
    from contextlib import redirect_stdout
    from io import StringIO
    from tempfile import TemporaryDirectory
    from unittest.mock import patch

    from tests.builders import LETTER
    from tests.campaigns import driver

    with TemporaryDirectory() as name, patch.object(driver, "acknowledge"):
        folder = Path(name)
        (folder / "a.txt").write_text(LETTER, encoding="utf-8")
        (folder / "a.html").write_text(f"<p>{LETTER}</p>", encoding="utf-8")
        told = driver.Driver()
        with redirect_stdout(StringIO()):
            for line in (
                f"found {folder / 'a.annot'}",
                f"import {folder / 'a.txt'}",
                f"import {folder / 'a.html'}",
                *("tag 5 7", "retag 1 place", "note 1 x", "comment 1 x", "undo", "redo"),
                *(f"export {folder / 'out'}", "delete 1", "close"),
            ):
                told.obey(line)


def _live(folder: Path, driver: "object") -> None:
    """Of the child: wait until somebody says go on, do what is told, end."""
    from tests.campaigns.driver import Driver

    assert isinstance(driver, Driver)
    for number, name, flags in (
        (0, "commands", os.O_RDONLY),
        (1, "said", os.O_WRONLY | os.O_CREAT | os.O_TRUNC),
        (2, "errors", os.O_WRONLY | os.O_CREAT | os.O_TRUNC),
    ):
        os.dup2(os.open(folder / name, flags, 0o600), number)
    os.environ["ANNOTATOR_HOME"] = str(folder / "home")
    commands = (folder / "commands").read_text(encoding="utf-8").splitlines()
    os.kill(os.getpid(), signal.SIGSTOP)
    code = 1
    try:
        for line in commands:
            driver.obey(line)
        code = 0
    except BaseException:
        import traceback

        os.write(2, traceback.format_exc().encode())
        raise
    finally:
        os._exit(code)


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
