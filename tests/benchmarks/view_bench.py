"""The reading view: goals 1, 2, 4, 5, 6, 7, 9, 11, 13 and 18 of `text-view.md`, section 8.

CPU time of the process, each document in a process of its own. Yardsticks of the same run: T, a
warm repaint of the same viewport with text only, and E, a QPlainTextEdit given the same text and
painted once. `python -m tests.benchmarks.view_bench [--quick]`.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from tests.benchmarks.common import Figure, median, options, percentile, report
from ui.reading import hit
from ui.reading.article_view import ArticleView
from ui.reading.index import MarkIndex
from ui.reading.page import Colours, Form, Layer, Mark, Page, Paragraph

SIZES = {"100 KB": (100_000, 1_000), "1 MB": (1_000_000, 10_000), "10 MB": (10_000_000, 100_000)}
SAMPLES = 60
Measured = dict[str, float]


def main() -> None:
    if len(sys.argv) > 2 and sys.argv[1] == "--document":
        print(json.dumps(measured(sys.argv[2])))
        return
    wanted = options(__doc__ or "")
    names = ["100 KB", "1 MB"] if wanted.quick else list(SIZES)
    found = {name: in_child(name) for name in names}
    report("view", figures(found), as_json=wanted.json)


def in_child(name: str) -> Measured:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.benchmarks.view_bench", "--document", name]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    result: Measured = json.loads(done.stdout.splitlines()[-1])
    return result


def figures(found: dict[str, Measured]) -> list[Figure]:
    m, largest, small = found["1 MB"], found[list(found)[-1]], found["100 KB"]
    size = list(found)[-1]
    t, e = m["T"], m["E"]

    def ratio(goal: str, what: str, value: float, unit: float, gate: float) -> Figure:
        note = f"{value * 1e3:.2f} ms"
        return Figure(goal=goal, what=what, measured=value / unit, gate=gate, note=note)

    memory = largest["memory_mb"] / (3 + 5 * largest["text_mb"])
    return [
        ratio("1", "add a mark, dirty repaint, p95, in T", m["add_dirty_p95"], t, 1.5),
        ratio("1", "add a mark, full repaint, p95, in T", m["add_full_p95"], t, 2.5),
        ratio(
            "2", f"add a mark, {size} against 100 KB", largest["add_dirty"], small["add_dirty"], 1.5
        ),
        ratio("4", "hit test, p95, in T", m["hit_p95"], t, 0.05),
        ratio("5", "wheel step, p95, in T", m["wheel_p95"], t, 3),
        ratio("6", "page down after looking ahead, p95, in T", m["page_p95"], t, 2.5),
        ratio("6", "cold jump, p95, in T", m["jump_p95"], t, 6),
        ratio("7", f"cold jump, {size} against 100 KB", largest["jump"], small["jump"], 2),
        ratio("9", "open to first paint, 1 MB, in E", m["open"], e, 0.7),
        ratio("9", f"open to first paint, {size}, in E", largest["open"], largest["E"], 0.7),
        ratio("11", "resize step, 1 MB, in T", m["resize"], t, 10),
        ratio("11", f"resize step, {size} against 1 MB", largest["resize"], m["resize"], 2),
        Figure(
            goal="13",
            what=f"memory, {size} paged through, of 3 MB + 5 x text",
            measured=memory,
            gate=1,
            note=f"{largest['memory_mb']:.0f} MB",
        ),
        ratio("18", "index: add and delete, 100k against 1k", *index_costs("change"), 4),
        ratio("18", "index: query of a page, 100k against 1k", *index_costs("query"), 4),
        Figure(
            goal="T",
            what="yardstick: warm repaint, text only",
            measured=t * 1e3,
            gate=99,
            unit="ms",
        ),
    ]


def document(size: int, count: int) -> tuple[Page, list[Mark]]:
    """Seeded words in paragraphs of 80 to 1,200 characters, marks everywhere in five layers."""
    random = Random(7)
    words = ["".join(random.choices("etaoinshrdlu", k=random.randint(2, 11))) for _ in range(3000)]
    lines: list[str] = []
    total = 0
    while total < size:
        line, wanted = [], random.randint(80, 1200)
        length = 0
        while length < wanted:
            word = random.choice(words)
            line.append(word)
            length += len(word) + 1
        lines.append(" ".join(line))
        total += len(lines[-1]) + 1
    text = "\n".join(lines)
    marks = []
    for number in range(count):
        longest = random.choice([(4, 25), (4, 25), (20, 60), (60, 400), (100, 1500)])
        start = random.randrange(len(text) - 2000)
        end = start + random.randint(*longest)
        marks.append(Mark(start, end, number, number % 5))
    return a_page(text), marks


def a_page(text: str) -> Page:
    paragraphs, start = [], 0
    for line in text.split("\n"):
        end = start + len(line)
        paragraphs.append(Paragraph(start=start, end=end, kind="paragraph"))
        start = end + 1
    return Page(text=text, paragraphs=tuple(paragraphs))


def measured(name: str) -> Measured:
    """All figures of one document, in seconds of CPU."""
    application = QApplication.instance() or QApplication([])
    page, marks = document(*SIZES[name])
    result: Measured = {"text_mb": len(page.text.encode()) / 1e6}
    result["E"] = median([plain_edit(page.text) for _ in range(5)])
    view = ArticleView()
    view.resize(1000, 900)
    colours = ["#2b6cb0", "#2f855a", "#8e44ad", "#b83232", "#c05621"]
    forms = [Form.ENTITY] * 4 + [Form.CLAIM]
    view.set_looks(
        [
            Layer(key=c, label=c, colour=QColor(c), form=f)
            for c, f in zip(colours, forms, strict=True)
        ],
        Colours(),
    )
    view.show()
    application.processEvents()
    before = memory_mb()
    result["open"] = median([timed(lambda: opened(view, page.text)) for _ in range(7)])
    waited: list[bool] = []
    view.marks_ready.connect(lambda: waited.append(True))
    view.set_marks(marks)
    while not waited:
        application.processEvents()
    result |= gestures(view, application)
    result |= moves(view)
    for y in range(0, view.verticalScrollBar().maximum(), 880):
        if y % (880 * max(1, view.verticalScrollBar().maximum() // 880 // 1500)) == 0:
            view.verticalScrollBar().setValue(y)
            painted(view)
    result["memory_mb"] = memory_mb() - before
    return result


def plain_edit(text: str) -> float:
    edit = QPlainTextEdit()
    edit.resize(1000, 900)
    edit.show()

    def work() -> None:
        edit.setPlainText(text)
        edit.viewport().repaint()

    return timed(work)


def opened(view: ArticleView, text: str) -> None:
    view.show_page(a_page(text))
    painted(view)


def painted(view: ArticleView) -> None:
    """Paint all of the viewport, and be sure that it happened."""
    before = view.painter.painted
    view.viewport().repaint()
    assert view.painter.painted > before


def delivered(view: ArticleView) -> None:
    """Paint what is dirty, as the next turn of the event loop would."""
    before = view.painter.painted
    QApplication.sendEvent(view.window(), QEvent(QEvent.Type.UpdateRequest))
    assert view.painter.painted > before


def gestures(view: ArticleView, application: object) -> Measured:
    """The yardstick T, adding and removing marks, and hit tests, in the middle of the text."""
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    painted(view)
    view.set_hidden_layers(range(5))
    painted(view)
    t = median([timed(lambda: painted(view)) for _ in range(SAMPLES)])
    view.set_hidden_layers(())
    painted(view)
    start = view.paper.pieces[view.paper.visible()[2][0]].start

    def added(number: int, paint: Callable[[ArticleView], None]) -> float:
        mark = Mark(start + number, start + number + 12, 10**9 + number, 1)

        def work() -> None:
            view.add_marks([mark])
            paint(view)

        cost = timed(work)
        view.remove_marks([mark.annotation_id])
        delivered(view)
        return cost

    dirty = [added(n, delivered) for n in range(SAMPLES)]
    full = [added(n, painted) for n in range(SAMPLES)]
    random = Random(3)
    points = [QPoint(random.randint(180, 800), random.randint(5, 890)) for _ in range(300)]

    def looked(point: QPoint) -> None:
        found = hit.character_at(view.paper, point)
        if found is not None:
            view.marks_at(found)

    hits = [timed(lambda p=p: looked(p)) for p in points]  # type: ignore[misc]  # bound now
    return {
        "T": t,
        "add_dirty": median(dirty),
        "add_dirty_p95": percentile(dirty, 95),
        "add_full_p95": percentile(full, 95),
        "hit_p95": percentile(hits, 95),
    }


def moves(view: ArticleView) -> Measured:
    """Wheel, page down, cold jumps and resizing."""
    bar = view.verticalScrollBar()

    def wheel() -> None:
        event = QWheelEvent(
            QPointF(400, 400), QPointF(400, 400), QPoint(), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view.viewport(), event)
        delivered(view)

    wheels = []
    for _ in range(SAMPLES):
        view._look_ahead()  # as the idle timer does between two steps
        wheels.append(timed(wheel))
    pages = []
    view.set_caret(view.paper.pieces[view.paper.visible()[0][0]].start)
    for _ in range(SAMPLES):
        view._look_ahead()
        pages.append(timed(lambda: paged(view)))
    random = Random(5)
    jumps = []
    for _ in range(SAMPLES):
        target = random.randint(0, bar.maximum())
        view.paper.stock.forget_all()
        jumps.append(timed(lambda y=target: jumped(view, y)))  # type: ignore[misc]  # bound now
    resizes = [timed(lambda w=w: resized(view, w)) for w in (940, 700, 860, 640, 1000) * 3]  # type: ignore[misc]  # bound now
    return {
        "wheel_p95": percentile(wheels, 95),
        "page_p95": percentile(pages, 95),
        "jump": median(jumps),
        "jump_p95": percentile(jumps, 95),
        "resize": median(resizes),
    }


def paged(view: ArticleView) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier)
    view.keyPressEvent(event)
    painted(view)


def jumped(view: ArticleView, y: int) -> None:
    view.verticalScrollBar().setValue(y)
    painted(view)


def resized(view: ArticleView, width: int) -> None:
    view.resize(width, 900)
    painted(view)


def index_costs(what: str) -> tuple[float, float]:
    """Cost at 100k marks, then at 1k, with the same density."""
    costs = []
    for count, size in ((100_000, 10_000_000), (1_000, 100_000)):
        random, index = Random(1), MarkIndex()
        index.add_all(Mark(s := random.randrange(size), s + 20, n, 0) for n in range(count))
        if what == "query":
            places = [random.randrange(size - 3000) for _ in range(2000)]
            start = time.process_time()
            for place in places:
                index.meeting(place, place + 3000)
            costs.append((time.process_time() - start) / len(places))
            continue
        start = time.process_time()
        for n in range(5000):
            index.add(Mark(n, n + 12, 10**9 + n, 1))
            index.remove(10**9 + n)
        costs.append((time.process_time() - start) / 5000)
    return costs[0], costs[1]


def timed(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def memory_mb() -> float:
    """Resident memory now; 0 where the system does not tell."""
    file = Path("/proc/self/statm")
    return (
        int(file.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
        if file.exists()
        else 0.0
    )


if __name__ == "__main__":
    main()
