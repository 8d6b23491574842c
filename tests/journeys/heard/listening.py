"""A screen with a bus of its own, on which a screen reader listens."""

import json
import select
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any

from tests.journeys.screen import PATIENCE_SECONDS, ROOT, Screen, missing_programs, until

SYSTEM_PYTHON = "/usr/bin/python3"
_ASKED = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def missing() -> list[str]:
    """What of the system's is not here, by the names of Debian's packages."""
    found = missing_programs()
    if shutil.which("dbus-daemon") is None:
        found.append("dbus-daemon")
    if not any(Path(folder, "at-spi-bus-launcher").exists() for folder in _LIBEXEC):
        found.append("at-spi2-core")
    has_bindings = Path(SYSTEM_PYTHON).exists() and not subprocess.call(
        [SYSTEM_PYTHON, "-c", _ASKED], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    return found if has_bindings else [*found, "python3-pyatspi"]


_LIBEXEC = ("/usr/libexec", "/usr/lib/at-spi2-core", "/usr/lib/at-spi2")


class HeardScreen(Screen):
    """The program finds the bus, and behaves as if a screen reader had been started."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = TemporaryDirectory()
        self._environment |= {
            "XDG_RUNTIME_DIR": self._folder.name,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHONFAULTHANDLER": "1",
        }
        self._environment.pop("AT_SPI_BUS_ADDRESS", None)
        self._bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"],
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._bus.stdout is not None
        self._environment["DBUS_SESSION_BUS_ADDRESS"] = self._bus.stdout.readline().strip()
        self._ears: subprocess.Popen[str] | None = None

    def listen(self) -> None:
        """From now on somebody listens."""
        self._ears = subprocess.Popen(
            [SYSTEM_PYTHON, "-W", "ignore", str(Path(__file__).with_name("ears.py"))],
            env=self._environment,
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
        )
        until(lambda: bool(self.ask("there")), "the program on the bus")

    def ask(self, question: str, *given: object) -> Any:
        """One of the questions that `ears.py` answers."""
        assert self._ears is not None
        assert self._ears.stdin is not None
        assert self._ears.stdout is not None
        self._ears.stdin.write(json.dumps([question, *given]) + "\n")
        self._ears.stdin.flush()
        ready, _, _ = select.select([self._ears.stdout], [], [], PATIENCE_SECONDS)
        assert ready, f"no answer to “{question}”: {self.said()}"
        told = json.loads(self._ears.stdout.readline())
        assert "failed" not in told, f"{question}: {told['failed']} {self.said()}"
        return told["told"]

    def at_rest(self) -> int:
        """How many steps the project has, once nothing is being written."""
        return self._steps_at_rest()

    def lives(self) -> bool:
        return self.program is not None and self.program.poll() is None

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._ears is not None:
            self._ears.kill()
            self._ears.wait()
            for pipe in (self._ears.stdin, self._ears.stdout):
                if pipe is not None:
                    pipe.close()
        super().__exit__(kind, error, trace)
        self._bus.terminate()
        self._bus.wait()
        if self._bus.stdout is not None:
            self._bus.stdout.close()
        self._folder.cleanup()
