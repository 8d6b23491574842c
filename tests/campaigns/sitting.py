"""One sitting with the real window, in a process of its own: `python -m tests.campaigns.sitting`.

What is done in it, its campaign says on standard input as JSON; what was seen is JSON on standard
output. Exceptions that reach the program's own hook, and what Qt says, are counted.
"""

import json
import os
import sys
import time
from array import array
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random
from statistics import median
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from annotator.changes import annotations
from annotator.model.annotation import Mention
from annotator.model.span import Span
from annotator.places import log_folder
from tests.builders import a_tag, add_article
from tests.campaigns.hammering import KEYS, begin_anew, press
from tests.campaigns.planted import plant
from ui import projects
from ui.app import make_window
from ui.formats import Asked, carried_out
from ui.intake.sheet import IntakeSheet
from ui.main_window import MainWindow
from ui.sample import make_sample
from ui.tidying import settle_memory

HEARTBEAT_SECONDS = 0.01
MOST_SILENT_SECONDS = 0.2
_SAMPLES = 200
CALM = ("propagateSizeHints", "This plugin does not support", "OpenType support missing")
"""What Qt says of its platform without a screen."""
LINES = "\n".join(f"Ada keeps ledger number {n}a in São Paulo." for n in range(300))


def main() -> None:
    plant()
    wanted = json.load(sys.stdin)
    said: list[str] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not any(calm in message for calm in CALM):
            said.append(message)

    application = QApplication(["annotator"])
    qInstallMessageHandler(hear)
    window = make_window(application)
    window.show()
    seen = _DEEDS[wanted["deed"]](window, wanted)
    window.close()
    _wait(50)
    seen |= {"said by Qt": said, "bug reports": len(list(log_folder().glob("crash-*.txt")))}
    qInstallMessageHandler(None)
    sys.stdout.write(json.dumps(seen))


def _wait(milliseconds: int) -> None:
    """Let events come. `QTest.qWait` would swallow exceptions of slots."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _keys(window: MainWindow, wanted: dict[str, Any]) -> dict[str, Any]:
    """Keys in any order, then everything undone."""
    random = Random(wanted["seed"])
    assert window.open_project(make_sample(Path(wanted["folder"])))
    assert window.place is not None
    session = window.place.bridge.session
    begin_anew(window, random)
    for count in range(wanted["keys"]):
        press(window, *random.choice(KEYS))
        if random.random() < 0.05:
            _wait(1)
        if count % 20 == 0:
            begin_anew(window, random)
    begin_anew(window, random)
    steps = 0
    while session.undo():
        steps += 1
    return {"steps undone": steps, "ailments": len(session.project.check())}


def _exception(window: MainWindow, wanted: dict[str, Any]) -> dict[str, Any]:
    """One in a slot of the window: it is told, written down, and the next gesture works."""
    assert window.open_project(make_sample(Path(wanted["folder"])))
    assert window.place is not None

    def raises() -> None:
        raise RuntimeError("on purpose")

    QTimer.singleShot(0, raises)
    _wait(50)
    boxes = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not window]
    for box in boxes:
        box.close()
    return {"told": len(boxes)}


def _closings(window: MainWindow, wanted: dict[str, Any]) -> dict[str, Any]:
    """The project is closed while jobs run: an export, an import, the preview, suggestions."""
    random, slowest = Random(wanted["seed"]), 0.0
    folder = Path(wanted["folder"])
    path = folder / "p.annot"
    session = projects.found(path)
    for number in range(6):
        add_article(session, LINES, name=f"{number}.txt")
    session.project.close()
    (folder / "a.html").write_text("<p>A page.</p>" * 400, encoding="utf-8")
    for number in range(wanted["closings"]):
        assert window.open_project(path), window.bar.words
        place = window.place
        assert place is not None
        view = place.bridge.project.snapshot()
        asked = Asked(format=random.choice(("tei", "csv", "html")), target=folder / "out")
        window.jobs.start(
            lambda job, asked=asked, view=view: carried_out(asked, view, job),  # type: ignore[misc]
            done=lambda _: None,
            failed=window.messages.show,
        )
        window.import_files([folder / "a.html"])
        _wait(random.randrange(120))
        started = time.monotonic()
        window.close_project()
        slowest = max(slowest, time.monotonic() - started)
        if number % 10 == 0:
            with projects.opened(path).project as project:
                assert project.check() == []
    return {"slowest closing": slowest}


def _soak(window: MainWindow, wanted: dict[str, Any]) -> dict[str, Any]:
    """Marks at an even pace, while a heart beats."""
    path = Path(wanted["folder"]) / "p.annot"
    session = projects.found(path)
    for number in range(wanted["articles"]):
        add_article(session, LINES, name=f"{number}.txt")
    session.project.close()
    assert window.open_project(path)
    settle_memory()
    assert window.place is not None
    session = window.place.bridge.session
    soak = _Soak(window, path, wanted)
    ids = session.project.article_ids()
    article = session.project.article(ids[0])
    each = wanted["marks"] // len(ids) + 1
    tag = a_tag(session)
    for number in range(wanted["marks"]):
        if number % each == 0:
            window.place.current.show(ids[number // each])
            article = session.project.article(ids[number // each])
        start = (number % each) * 11 % (len(article.text) - 4)
        change = annotations.annotate(
            session.person, article, [Span(start, start + 3)], tag, Mention()
        )
        soak.mark(partial(window.place.bridge.do, change))
    seen = soak.seen()
    seen["ailments"] = len(session.project.check())
    return seen


def _import(window: MainWindow, wanted: dict[str, Any]) -> dict[str, Any]:
    """Many files on the sheet: stopped while they are looked at, and when all but a few are in."""
    folder = Path(wanted["folder"])
    files = _texts(folder / "given", wanted["files"], wanted["bytes"])
    projects.found(folder / "p.annot").project.close()
    assert window.open_project(folder / "p.annot")
    place = window.place
    assert place is not None
    sheet = place.importing.show_sheet([files])
    _wait(wanted["looks (ms)"])
    assert sheet.looking.busy, "all was looked at before it was stopped"
    looking = _stopped(sheet, lambda: sheet.busy)
    sheet.add([files])
    while sheet.busy:
        _wait(10)
    come: list[int] = []
    sheet.taking.progressed.connect(lambda done, _: come.append(done))
    sheet.begin()
    while not come or come[-1] < wanted["files"] - 20:
        _wait(1)
    assert sheet.taking.busy, "all was in before it was stopped"
    worked = time.process_time()
    taking = _stopped(sheet, lambda: place.stepping.busy or sheet.busy)
    worked = time.process_time() - worked
    project = place.bridge.project
    return {
        "megabytes": round(sum(file.stat().st_size for file in files.iterdir()) / 1e6),
        "articles that had come": come[-1],
        "articles that stay": len(project.article_ids()),
        "looking stopped in (s)": round(looking, 2),
        "taken back in (s)": round(taking, 2),
        "of it at work (s)": round(worked, 2),
        "ailments": len(project.check()),
    }


def _texts(folder: Path, files: int, size_bytes: int) -> Path:
    """None is so much like another that it is left out."""
    folder.mkdir()
    for number in range(files):
        words = (f"{number * 7 + n * n % 9973:x}" for n in range(size_bytes // files // 5))
        lines = [" ".join(line) for line in zip(*[words] * 12, strict=False)]
        (folder / f"{number}.txt").write_text("\n".join(lines), encoding="utf-8")
    return folder


def _stopped(sheet: IntakeSheet, busy: Callable[[], bool]) -> float:
    """Seconds from Esc until everything can be done again."""
    started = time.monotonic()
    sheet.reject()
    while busy():
        _wait(1)
    return time.monotonic() - started


class _Soak:
    """Figures of a long sitting, in room that is had before it begins."""

    def __init__(self, window: MainWindow, project: Path, wanted: dict[str, Any]) -> None:
        self._project = project
        self._times = array("d", bytes(8 * wanted["marks"]))
        self._done = 0
        self._samples: list[tuple[int, int, int, int]] = []
        self._every = max(1, wanted["marks"] // _SAMPLES)
        self._longest, self._silences, self._own = 0.0, 0, 0
        self._pause = 1 / wanted["a second"]
        self._next = self._beat = time.monotonic()
        self._worked = time.process_time()
        self._heart = QTimer(window)
        self._heart.timeout.connect(self._beats)
        self._heart.start(int(HEARTBEAT_SECONDS * 1000))

    def mark(self, do: Callable[[], None]) -> None:
        """One gesture at its time, and what it cost."""
        self._next += self._pause
        _wait(max(1, int(1000 * (self._next - time.monotonic()))))
        started = time.monotonic()
        do()
        self._times[self._done] = time.monotonic() - started
        self._done += 1
        if self._done % self._every == 0:
            handles = sum(1 for _ in Path("/proc/self/fd").iterdir())
            pages = self._project.stat().st_size
            self._samples.append((self._done, _resident_bytes(), pages, handles))

    def _beats(self) -> None:
        """A silence in which the program hardly worked is the machine's: others had it."""
        now, worked = time.monotonic(), time.process_time()
        gap = now - self._beat
        self._longest = max(self._longest, gap)
        if gap > MOST_SILENT_SECONDS:
            self._silences += 1
            self._own += worked - self._worked > gap / 2
        self._beat, self._worked = now, worked

    def seen(self) -> dict[str, Any]:
        """Memory is that after a warm-up of a tenth of all marks."""
        times = sorted(self._times)
        warm = self._samples[len(self._samples) // 10 :]
        marks, memory, pages, handles = (list(column) for column in zip(*warm, strict=True))
        quarter = max(1, len(handles) // 4)
        return {
            "marks": len(times),
            "ack p95 (ms)": round(1000 * times[int(len(times) * 0.95)], 1),
            "ack max (ms)": round(1000 * times[-1], 1),
            "silence max (ms)": round(1000 * self._longest),
            "silences over 200 ms": self._silences,
            "of them at work": self._own,
            "memory growth (MB)": round((memory[-1] - memory[0]) / 1e6, 1),
            "growth a 1,000 marks (MB)": round(slope(marks, memory) / 1e3, 2),
            "the file's a 1,000 marks (MB)": round(slope(marks, pages) / 1e3, 2),
            "handles, first quarter": median(handles[:quarter]),
            "handles, last quarter": median(handles[-quarter:]),
            "threads": sum(1 for _ in Path("/proc/self/task").iterdir()),
        }


def slope(at: list[int], values: list[int]) -> float:
    """The median of the slopes over a tenth of the time each: what is loaded once, whenever that
    is, does not bend it. It counts in the growth as a whole."""
    samples = list(zip(at, values, strict=True))
    lag = max(1, len(samples) // 10)
    pairs = zip(samples, samples[lag:], strict=False)
    return median((late - early) / (then - now) for (now, early), (then, late) in pairs)


def _resident_bytes() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


_DEEDS: dict[str, Callable[[MainWindow, dict[str, Any]], dict[str, Any]]] = {
    "keys": _keys,
    "exception": _exception,
    "closings": _closings,
    "soak": _soak,
    "import": _import,
}

if __name__ == "__main__":
    main()
