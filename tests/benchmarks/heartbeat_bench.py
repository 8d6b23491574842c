"""The longest silence of the window in each of its long jobs.

A timer beats in the window's thread every few milliseconds; measured is the most CPU time of that
thread between two beats, and in the note the most time on the wall, which other programs and the
disk lengthen. Beside it a yardstick of the same run: the same beat while nothing happens.
`COLLECTION=FILE python -m tests.benchmarks.heartbeat_bench` takes a project, of which it works on a
copy, instead of making one of 2,000 articles.
"""

import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from hashlib import sha256
from itertools import count
from pathlib import Path

from tests.benchmarks.common import room

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("ANNOTATOR_HOME", str(room()))

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.changes import articles
from annotator.model.article import Progress
from annotator.model.draft import Blob
from annotator.model.ids import ArticleId
from tests.benchmarks import collection
from tests.benchmarks.common import Figure, options, report
from tests.benchmarks.review_bench import until, wait
from tests.builders import a_draft
from ui.app import make_window
from ui.backups.backing_up import RISK_BYTES
from ui.dialogs.export_sheet import Ends
from ui.formats import Asked
from ui.main_window import MainWindow
from ui.tidying import Tidying, settle_memory
from ui.workplace import Workplace

SILENCE_MS, PULSE_MS = 33.0, 4
LONG_S = 3_600.0
RISKY_BYTES, SCAN_BYTES = 100_000_000, 9_000_000


class Heart:
    """Beats in the window's thread, and knows the longest time between two beats."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(PULSE_MS)
        self._busy = self._wall = 0.0
        self.begin()

    def begin(self) -> None:
        self.busy_ms = self.wall_ms = 0.0
        self._busy, self._wall = time.thread_time(), time.perf_counter()

    def end(self) -> None:
        self._beat()

    def _beat(self) -> None:
        busy, wall = time.thread_time(), time.perf_counter()
        self.busy_ms = max(self.busy_ms, (busy - self._busy) * 1e3)
        self.wall_ms = max(self.wall_ms, (wall - self._wall) * 1e3)
        self._busy, self._wall = busy, wall


class Watch:
    """Jobs of one window, each with its longest silence."""

    def __init__(self, window: MainWindow) -> None:
        self.window, self.heart = window, Heart()
        self.figures: list[Figure] = []
        self.idle_ms = 0.0

    @property
    def place(self) -> Workplace:
        assert self.window.place is not None
        return self.window.place

    @contextmanager
    def job(self, what: str) -> Iterator[None]:
        self.heart.begin()
        start = time.perf_counter()
        yield
        wait(0.3)
        self.heart.end()
        took = time.perf_counter() - start
        note = f"wall {self.heart.wall_ms:.0f} ms, idle {self.idle_ms:.1f} ms; {took:.1f} s in all"
        self.figures.append(
            Figure(
                goal="33 ms",
                what=what,
                measured=self.heart.busy_ms,
                gate=SILENCE_MS,
                unit="ms",
                note=note,
            )
        )

    def idle(self) -> None:
        """The yardstick."""
        self.heart.begin()
        wait(1.0)
        self.heart.end()
        self.idle_ms = self.heart.busy_ms

    def settled(self) -> None:
        place = self.place
        until(lambda: place.articles.rows.complete and place.suggestions.calm, LONG_S)

    def stepped(self, step: Callable[[], object]) -> None:
        step()
        until(lambda: not self.place.stepping.busy, LONG_S)


def opening(watch: Watch, path: Path) -> None:
    with watch.job("opening"):
        assert watch.window.open_project(path)
        watch.settled()
    until(lambda: watch.place.bridge.project.index.waiting == 0, LONG_S)
    until(lambda: not watch.place.backing_up.busy, LONG_S)


def looking(watch: Watch) -> None:
    place, ended = watch.place, []
    place.search.seeking.ended.connect(lambda *_: ended.append(True))
    with watch.job("searching a word"):
        place.search.open()
        place.search.line.setText("the")
        place.search.search()
        until(lambda: bool(ended), LONG_S)
    place.search.close_panel()
    with watch.job("the overview for the first time"):
        QTest.keyClick(place.view, Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
        wait(2.0)
    place.pages.show_work()


def batching(watch: Watch) -> None:
    place = watch.place
    ids = place.bridge.project.article_ids()
    batch, ended = place.articles.batch, []
    batch.done.connect(lambda: ended.append(True))
    place.articles.list.selectAll()
    with watch.job(f"status of {len(ids):,} articles"):
        batch.set_progress(Progress.IN_PROGRESS)
        until(lambda: bool(ended), LONG_S)
    with watch.job("undo of it"):
        watch.stepped(place.stepping.undo)
    ended.clear()
    with watch.job(f"keyword of {len(ids):,} articles"):
        batch.add_keywords("measured", ids)
        until(lambda: bool(ended), LONG_S)
    with watch.job("undo of it"):
        watch.stepped(place.stepping.undo)
    with watch.job("redo of it"):
        watch.stepped(place.stepping.redo)


def importing(watch: Watch, number: int) -> None:
    folder = room()
    for n in range(number):
        words = f"Report {n}\n\n" + f"Ada keeps ledger {n} of the office, and Bea the keys. " * 40
        (folder / f"report-{n:05}.txt").write_text(words, encoding="utf-8")
    place = watch.place
    with watch.job(f"looking at a folder of {number:,} files"):
        sheet = place.importing.show_sheet([folder])
        until(lambda: len(sheet.rows.rows) == number and not sheet.busy, LONG_S)
    with watch.job(f"Ctrl+A in the sheet of {number:,}"):
        QTest.keyClick(sheet.face.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QApplication.processEvents()
    with watch.job(f"Space, which unticks {number:,}, and again"):
        QTest.keyClick(sheet.face.table, Qt.Key.Key_Space)
        QTest.keyClick(sheet.face.table, Qt.Key.Key_Space)
    taken: list[object] = []
    sheet.taking.ended.connect(taken.append)
    with watch.job(f"taking in {number:,} articles"):
        sheet.begin()
        until(lambda: bool(taken), LONG_S)
    sheet.close()
    with watch.job("undo of the import"):
        watch.stepped(place.stepping.undo)
    shutil.rmtree(folder)


def exporting(watch: Watch, most: int) -> None:
    """So many articles at most, and one alone; each job reads a copy that it makes."""
    numbers = watch.place.bridge.project.article_ids(most=most)
    _export(watch, f"exporting {len(numbers):,} articles as TEI", numbers)
    _export(watch, "exporting one article", numbers[:1])


def _export(watch: Watch, what: str, numbers: list[ArticleId]) -> None:
    ended: list[object] = []
    with watch.job(what):
        ends = Ends(done=ended.append, failed=ended.append, stopped=partial(ended.append, 0))
        asked = Asked(target=room() / "out", articles=tuple(numbers))
        watch.window.exporting.start(asked, ends)
        until(lambda: bool(ended), LONG_S)
    assert isinstance(ended[0], list), ended[0]


def risking(watch: Watch) -> None:
    """A copy of about 100 MB, for which something risky waits."""
    place = watch.place
    project = place.bridge.project
    if project.path.stat().st_size > RISK_BYTES:
        return  # nobody waits for a copy of that
    for n in range(max(0, RISKY_BYTES - project.path.stat().st_size) // SCAN_BYTES):
        data = os.urandom(SCAN_BYTES)
        scan = Blob(sha256=sha256(data).hexdigest(), media_type="image/tiff", data=data)
        draft = replace(a_draft(f"Scan {n}."), original=scan)
        place.bridge.do(articles.add(place.bridge.session.program, [draft]))
    until(lambda: not place.backing_up.busy, LONG_S)
    place.backing_up._last = -LONG_S  # as if the newest backup were of long ago
    with watch.job(f"a backup before something risky, {RISKY_BYTES / 1e6:.0f} MB"):
        place.bridge.session.about_to_risk()
    assert place.backing_up.busy, "no copy was made, so nothing was measured"
    until(lambda: not place.backing_up.busy, LONG_S)


def a_project(quick: bool) -> Path:
    """A copy of what is to be measured, or a new one."""
    path = room() / "measured.annot"
    given = os.environ.get("COLLECTION")
    if given:
        shutil.copyfile(given, path)
    else:
        collection.make(path, 200 if quick else 2_000, each=10).project.close()
    return path


def main() -> None:
    wanted = options(__doc__ or "")
    path = a_project(wanted.quick)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    Tidying(app, count().__next__)  # somebody types all the while
    watch = Watch(make_window(app))
    watch.window.show()
    wait(0.5)
    settle_memory()
    watch.idle()
    opening(watch, path)
    looking(watch)
    batching(watch)
    importing(watch, 200 if wanted.quick else 2_000)
    exporting(watch, 200 if wanted.quick else 2_000)
    risking(watch)
    with watch.job("closing"):
        watch.window.close()
    report("heartbeat: longest silence", watch.figures, as_json=wanted.json)


if __name__ == "__main__":
    main()
