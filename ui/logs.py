"""What the program writes down about itself, on this computer only, without text of articles.

`annotator.log` says what was done, in numbers. `crash-….txt` says where the program was when
something went wrong: files, lines and names of functions, and the kind of the error; never its
message, which may quote an article. `fault-….txt` is Python's own note when a library ended it.
"""

import faulthandler
import logging
import os
import platform
import sys
import threading
import traceback
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler, qVersion

from annotator.places import log_folder
from annotator.storage import engine
from annotator.version import VERSION

LARGEST_BYTES = 1_000_000
MOST_REPORTS = 10

log = logging.getLogger("annotator")


class Logs:
    """The files of one sitting."""

    def __init__(self) -> None:
        self.folder = log_folder()
        self._fault: TextIO | None = None
        self._hooks = sys.unraisablehook, threading.excepthook
        self.report: Path | None = None
        """What was written down when the sitting before ended in a crash."""
        self._fault_path = self.folder / f"fault-{_now()}-{os.getpid()}.txt"

    def start(self) -> str:
        """Begin to write. Returns a sentence when the sitting before ended in a crash."""
        logging.raiseExceptions = False  # a full disk must not become an error of the window
        log.propagate = False
        log.setLevel(logging.INFO)
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            self._open_log()
            told = self._last_crash()
            self._fault = self._fault_path.open("w", encoding="utf-8")
            faulthandler.enable(self._fault)
            sys.unraisablehook, threading.excepthook = _unheard, _unheard
            qInstallMessageHandler(_from_qt)
            log.info("start: %s", versions())
            return told
        return ""

    def end(self) -> None:
        """A clean end: no file remains of what did not happen."""
        log.info("end")
        sys.unraisablehook, threading.excepthook = self._hooks
        qInstallMessageHandler(None)
        if self._fault is not None:
            faulthandler.disable()
            self._fault.close()
            with suppress(OSError):
                self._fault_path.unlink()
        for handler in tuple(log.handlers):
            log.removeHandler(handler)
            handler.close()

    def _open_log(self) -> None:
        """A log that has grown large becomes the older one; that one before it goes."""
        file = self.folder / "annotator.log"
        if file.exists() and file.stat().st_size > LARGEST_BYTES:
            file.replace(self.folder / "annotator.older.log")
        handler = logging.FileHandler(file, encoding="utf-8")
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        log.addHandler(handler)

    def _last_crash(self) -> str:
        """Faults that nobody was told of yet become reports; empty ones of the dead go."""
        told = ""
        for file in sorted(self.folder.glob("fault-*.txt")):
            with suppress(OSError, ValueError, OverflowError):  # of a number that is no process
                if file.stat().st_size:
                    report = file.with_name(file.name.replace("fault-", "crash-"))
                    file.replace(report)
                    self.report = report
                    told = (
                        "The program ended unexpectedly the last time. Nothing that was saved is "
                        f"lost. What happened stands in “{report}”, without any text of articles."
                    )
                elif not _runs(int(file.stem.rsplit("-", 1)[1])):
                    file.unlink()
        _tidy(self.folder)
        return told


def write_report(error: BaseException) -> Path | None:
    """Write a bug down. Returns the file, or None where it cannot be written."""
    lines = [f"Annotator {VERSION}", versions(), ""]
    seen: BaseException | None = error
    while seen is not None:
        lines.append(type(seen).__name__)
        frames = traceback.extract_tb(seen.__traceback__)
        lines += [f"  {_short(f.filename)}:{f.lineno} in {f.name}" for f in frames]
        seen = seen.__cause__ or seen.__context__
    log.error("bug: %s", type(error).__name__)
    folder = log_folder()
    file = folder / f"crash-{_now()}-{os.getpid()}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    except OSError:
        return None
    _tidy(folder)
    return file


def versions() -> str:
    """Of everything that matters when something goes wrong."""
    return (
        f"Annotator {VERSION}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"SQLite {engine.version()}, {platform.system()} {platform.release()}"
    )


def _unheard(told: "sys.UnraisableHookArgs | threading.ExceptHookArgs") -> None:
    """What nobody can be told of: an error while something was thrown away, or in a thread."""
    if told.exc_value is not None:
        write_report(told.exc_value)


def _from_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Qt's own messages, which speak of fonts, screens and timers."""
    level = logging.WARNING if kind is not QtMsgType.QtDebugMsg else logging.DEBUG
    log.log(level, "qt: %s", message)


def _tidy(folder: Path) -> None:
    """The last reports stay, older ones go."""
    for old in sorted(folder.glob("crash-*.txt"))[:-MOST_REPORTS]:
        with suppress(OSError):
            old.unlink()


def _runs(process: int) -> bool:
    """Whether a process is alive; on Windows nobody can remove an open file anyway."""
    if os.name == "nt":
        return False
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _short(name: str) -> str:
    """The last parts of a path: which file of ours, not whose computer."""
    return "/".join(Path(name).parts[-3:])


def _now() -> str:
    return datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
