"""Reviewing a long article in the window: what the window's thread does in one go.

`python -m tests.benchmarks.review_bench`. A heartbeat runs in the window's thread; measured is the
most CPU time of that thread between two beats while suggestions are made, while Enter is pressed,
and while all are accepted; and how long closing waits for a job that still runs.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.common import room

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("ANNOTATOR_HOME", str(room()))

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.changes import articles
from annotator.changes.change import Change, Edit, Verb
from tests.benchmarks.common import Figure, options, percentile, report
from tests.benchmarks.picker_bench import register
from tests.benchmarks.suggest_bench import article
from tests.builders import a_draft
from ui import projects
from ui.app import make_window
from ui.main_window import MainWindow
from ui.workplace import Workplace

KEY_MS, PULSE_MS, CLOSING_S, A_THOUSAND_MS = 16.7, 33.0, 3.0, 150.0
ENTRIES, KEYS, BETWEEN_S = 2_000, 40, 0.1
LOOK_MS = 5


class Heart:
    """Beats in the window's thread, and knows what was done there between two beats."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._beat)
        self._last = 0.0
        self.works: list[float] = []

    def begin(self) -> None:
        self.works, self._last = [], time.thread_time()
        self._timer.start()

    def _beat(self) -> None:
        now = time.thread_time()
        self.works.append((now - self._last) * 1000)
        self._last = now

    @property
    def most_ms(self) -> float:
        """Since it was begun."""
        self._beat()
        return max(self.works)


def until(done: Callable[[], bool], seconds: float = 600) -> None:
    """Let the window live until then, in a loop such as its own: `processEvents` keeps the
    interpreter while it waits, and jobs go at less than half their pace. Raises TimeoutError."""
    end = time.monotonic() + seconds
    loop, looks = QEventLoop(), QTimer()
    looks.timeout.connect(lambda: loop.quit() if done() or time.monotonic() > end else None)
    looks.start(LOOK_MS)
    if not done():
        loop.exec()
    if not done():
        raise TimeoutError


def wait(seconds: float) -> None:
    end = time.monotonic() + seconds
    until(lambda: time.monotonic() > end)


def long_project(characters: int) -> Path:
    """One article of that size, and a register that knows a part of its names."""
    index = register(ENTRIES)
    path = room() / "long.annot"
    session = projects.found(path)
    session.do(articles.add(session.program, [a_draft(article(characters, index).text)]))
    session.do(Change(Verb.ADD_ENTRIES, tuple(Edit(None, entry) for entry in index)))
    session.project.close()
    return path


def suggesting(place: Workplace, heart: Heart) -> Figure:
    settled: list[bool] = []
    place.suggestions.settled.connect(lambda: settled.append(True))
    wait(0.3)
    heart.begin()
    until(lambda: bool(settled) and not place.marks.waiting)
    return Figure(
        goal="33 ms",
        what=f"while {len(place.suggestions.all):,} suggestions are made: most in one go",
        measured=heart.most_ms,
        gate=PULSE_MS,
        unit="ms",
    )


def entering(place: Workplace, heart: Heart) -> list[Figure]:
    place.view.setFocus()
    place.gestures.next_suggestion()
    keys: list[float] = []
    heart.begin()
    for _ in range(KEYS):
        begun = time.thread_time()
        QTest.keyClick(place.view, Qt.Key.Key_Return)
        QApplication.processEvents()
        keys.append((time.thread_time() - begun) * 1000)
        wait(BETWEEN_S)
    return [
        Figure(
            goal="1 frame",
            what="Enter in review, painting included: 95th percentile",
            measured=percentile(keys, 95),
            gate=KEY_MS,
            unit="ms",
        ),
        Figure(
            goal="33 ms",
            what="between the keys, suggestions being made again: most in one go",
            measured=heart.most_ms,
            gate=PULSE_MS,
            unit="ms",
        ),
    ]


def accepting(place: Workplace, heart: Heart) -> Figure:
    count = len(place.suggestions.listed)
    heart.begin()
    begun = time.monotonic()
    place.gestures.accept_all()
    until(lambda: len(place.suggestions.listed) < count // 2)
    took = time.monotonic() - begun
    return Figure(
        goal="150 ms",
        what=f"all {count:,} accepted: most in one go, per thousand",
        measured=heart.most_ms * 1000 / count,
        gate=A_THOUSAND_MS,
        unit="ms",
        note=f"{heart.most_ms:.0f} ms; {took:.1f} s with a sheet before the window",
    )


def closing(window: MainWindow, place: Workplace) -> Figure:
    place.suggestions.refresh()
    wait(0.5)
    begun = time.monotonic()
    window.close()
    return Figure(
        goal="3 s",
        what="closing while suggestions are made",
        measured=time.monotonic() - begun,
        gate=CLOSING_S,
        unit="s",
    )


def main() -> None:
    wanted = options(__doc__ or "")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    window, heart = make_window(app), Heart()
    window.show()
    window.open_project(long_project(100_000 if wanted.quick else 900_000))
    place = window.place
    assert place is not None
    figures = [suggesting(place, heart), *entering(place, heart), accepting(place, heart)]
    report("review", [*figures, closing(window, place)], as_json=wanted.json)


if __name__ == "__main__":
    main()
