"""A screen of its own with the real window on it, driven by real keys."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path
from random import randint
from types import TracebackType
from typing import Self

ROOT = Path(__file__).resolve().parents[2]
FROM_SOURCE = (sys.executable, "-m", "ui.commands")
PATIENCE_SECONDS = 20


def missing_programs() -> list[str]:
    return [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]


def until(happened: Callable[[], bool], what: str, patience: int = PATIENCE_SECONDS) -> None:
    """Wait for something of another process, which nobody here can be told of."""
    end = time.monotonic() + patience
    while not happened():
        if time.monotonic() > end:
            raise AssertionError(f"{what}: nothing happened for {patience} seconds")
        time.sleep(0.01)


class Screen:
    """An Xvfb of 1316 by 904, with the program on it as soon as it is opened."""

    def __init__(self, program: Sequence[str] = FROM_SOURCE, *, begins_anew: bool = False) -> None:
        """`program` are the words that start it: from source, or an installed one.

        A screen that `begins_anew` does so whenever the last program takes its leave, as X does
        where nobody says otherwise; xdotool would be such a program.
        """
        self._words = program
        read, write = os.pipe()
        self._xvfb = subprocess.Popen(
            [
                "Xvfb",
                f":{randint(100, 50_000)}",
                "-displayfd",
                str(write),
                "-screen",
                "0",
                "1316x904x24",
                *(() if begins_anew else ("-noreset",)),
                "-nolisten",
                "tcp",
            ],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        self.display = f":{number}"
        self._environment = {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}
        self._log = tempfile.TemporaryFile()  # noqa: SIM115 - as long as the screen
        self.program: subprocess.Popen[bytes] | None = None
        self._project = Path()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.kill()
        self._xvfb.terminate()  # killed, it would leave its lock in the next one's way
        try:
            self._xvfb.wait(PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            self._xvfb.kill()
        self._log.close()

    def open(self, project: Path, name: str | None = None) -> None:
        """Open the window on a project, and wait until it is there and has the keyboard.

        `name` is the project's path as the program sees it, where that is another than ours.
        """
        self._project = project
        self._start("open", name or str(project))
        window = self.wait_for(f"{project.stem} — Annotator")
        self._xdotool("windowsize", window, "1316", "904", "windowfocus", "--sync", window)

    def begin(self) -> None:
        """Start the program without a project, and give its first page the keyboard."""
        self._start("open")
        window = self.wait_for("Annotator")
        self._xdotool("windowsize", window, "1316", "904", "windowfocus", "--sync", window)

    def newest_window(self) -> str:
        """The number of the window that came last, which has the keyboard from now on.

        On a desktop it would have it by itself. One that goes meanwhile does not count.
        """
        found: list[str] = []

        def has_keyboard() -> bool:
            found[:] = self._xdotool("search", "--onlyvisible", "--name", ".", check=False).split()
            if not found:
                return False
            self._xdotool("windowfocus", found[-1], check=False)
            return self._xdotool("getwindowfocus", check=False).strip() == found[-1]

        until(has_keyboard, "the newest window")
        return found[-1]

    def _start(self, *arguments: str) -> None:
        self.program = subprocess.Popen(
            [*self._words, *arguments],
            env=self._environment,
            cwd=ROOT,
            stdout=self._log,
            stderr=self._log,
        )

    def wait_for(self, title: str) -> str:
        """Wait for a window of this title. Returns its number."""
        search = ("search", "--onlyvisible", "--name", title)
        found: list[str] = []

        def is_there_again() -> bool:
            """Twice the same: a window that has just come may not take the keyboard yet."""
            before, found[:] = list(found), self._xdotool(*search, check=False).split()
            return self._ended() or (bool(found) and found == before)

        until(is_there_again, f"“{title}”")
        if self._ended():
            raise AssertionError(f"the program ended: {self.said()}")
        return found[0]

    def start_again(self, *files: Path) -> tuple[int, str]:
        """A second start on the same screen: its exit code, and what it said."""
        done = subprocess.run(
            [*self._words, "open", *map(str, files)],
            env=self._environment,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=PATIENCE_SECONDS,
            check=False,
        )
        return done.returncode, done.stderr

    def _ended(self) -> bool:
        return self.program is not None and self.program.poll() is not None

    def keys(self, *keys: str) -> None:
        """Press keys one after another, as X names them."""
        self._xdotool("key", "--delay", "4", *keys)

    def write(self, words: str) -> None:
        self._xdotool("type", "--delay", "4", words)

    def dialog(self, title: str) -> None:
        """Wait for a dialog, and give it the keyboard."""
        self._xdotool("windowfocus", "--sync", self.wait_for(title))

    def leave_dialog(self, title: str, window: str) -> None:
        """Esc, and the keyboard back to the window as soon as the dialog is gone.

        While something is still made the first Esc stops that: the next one leaves.
        """
        for _ in range(PATIENCE_SECONDS):
            self.keys("Escape")
            with suppress(AssertionError):
                self._gone(title, patience=1)
                break
        self.back_from(title, window)

    def back_from(self, title: str, window: str) -> None:
        """What a desktop does by itself: the keyboard goes back once a dialog is gone."""
        self._gone(title)
        self.dialog(window)

    def _gone(self, title: str, patience: int = PATIENCE_SECONDS) -> None:
        search = ("search", "--onlyvisible", "--name", title)
        until(lambda: not self._xdotool(*search, check=False), f"“{title}” does not go", patience)

    def find(self, words: str) -> None:
        """Select words of the article as a person would: Ctrl+F, type, Esc."""
        self.keys("ctrl+Home", "ctrl+f")
        self.write(words)
        self.keys("Escape")

    def saved(self, *keys: str) -> None:
        """Press keys, and wait until a step more is on the disk."""
        before = self._steps_at_rest()
        self.keys(*keys)
        until(lambda: self.steps() not in (before, None), f"saving after {' '.join(keys)}")

    def screenshot(self, file: Path) -> None:
        command = ["import", "-window", "root", str(file)]
        subprocess.run(command, env=self._environment, check=True)

    def kill(self) -> None:
        """kill -9, whatever it is doing."""
        if self.program is not None:
            self.program.kill()
            self.program.wait()
            self.program = None

    def said(self) -> str:
        """What the program wrote to its streams."""
        self._log.seek(0)
        return self._log.read().decode("utf-8", "replace")

    def steps(self) -> int | None:
        """How many steps the project on the disk has; None while something is being written.

        The index of words is written too, which is no step. While a project is open its journal
        stays, and a commit ends by zeroing its header.
        """
        data = None if self._is_writing() else self._project.read_bytes()
        if not data or self._is_writing() or data != self._project.read_bytes():
            return None
        with closing(sqlite3.connect(":memory:")) as copy:
            copy.deserialize(data)
            [[steps]] = copy.execute("select count(*) from journal")
        return int(steps)

    def _steps_at_rest(self) -> int:
        found: list[int] = []

        def looked() -> bool:
            steps = self.steps()
            found.extend([] if steps is None else [steps])
            return bool(found)

        until(looked, "the project at rest")
        return found[0]

    def _is_writing(self) -> bool:
        journal = self._project.with_name(self._project.name + "-journal")
        return journal.exists() and any(journal.read_bytes()[:8])

    def _xdotool(self, *arguments: str, check: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *arguments],
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
        )
        if check and done.returncode:
            raise AssertionError(f"xdotool {arguments[0]}: {done.stderr.strip()} {self.said()}")
        return done.stdout
