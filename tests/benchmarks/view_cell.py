"""One document, measured in a process of its own: `view_cell CHARACTERS MARKS ROUNDS [single]`.

Prints one JSON object: CPU milliseconds by name of the step, each a list, and the memory used.
Every measured step forces its painting, and the paint counter is asserted.
"""

# Several calls stand in one lambda, as a tuple of results that nobody reads.
# mypy: disable-error-code="func-returns-value"

import gc
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QApplication, QPlainTextEdit

from tests.benchmarks.common import percentile
from tests.benchmarks.view_documents import LAYERS, marks_of, page_of, text_of
from ui.current import Current
from ui.find_bar import FindBar
from ui.reading import hit
from ui.reading.article_view import ArticleView
from ui.reading.index import MarkIndex
from ui.reading.page import Colours, Mark
from ui.theme import Theme, load_fonts

WIDTH, HEIGHT = 1000, 900
SOUGHT = "harbour"


def cpu(step: Callable[[], object]) -> float:
    """CPU milliseconds of a step."""
    begun = time.process_time_ns()
    step()
    return (time.process_time_ns() - begun) / 1e6


def resident() -> float:
    """Megabytes this process holds in memory."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


class Shown(QObject):
    """What the bar asks for: the article in sight."""

    article_changed = Signal(object)

    def __init__(self, text: str) -> None:
        super().__init__()
        self.article = SimpleNamespace(text=text)


class Cell:
    """A view with one document, and the steps that are measured on it."""

    def __init__(self, app: QApplication, size: int, count: int, rounds: int, single: bool) -> None:
        self.app, self.rounds = app, rounds
        self.text = text_of(size, paragraphs=not single)
        self.marks = marks_of(self.text, count)
        self.took: dict[str, list[float]] = {}
        self.chance = Random(3)
        self.view = self.new_view()

    def new_view(self) -> ArticleView:
        view = ArticleView()
        view.set_looks(LAYERS, Colours())
        view.resize(WIDTH, HEIGHT)
        view.show()
        self.app.processEvents()
        return view

    def painted(self, name: str, step: Callable[[], object]) -> None:
        """Measure a step that must end in something painted."""
        before = self.view.painter.painted
        self.took.setdefault(name, []).append(cpu(step))
        assert self.view.painter.painted > before, f"{name}: nothing was painted"

    def full(self) -> None:
        self.view.viewport().repaint()

    def dirty(self) -> None:
        """Paint now whatever asked for it, and no more."""
        QApplication.sendEvent(self.view.window(), QEvent(QEvent.Type.UpdateRequest))

    def rest(self) -> None:
        """Let timers do what they do while nobody waits, such as laying out the next page."""
        for _ in range(40):
            self.app.processEvents()

    # -- the steps

    def opening(self, times: int) -> None:
        """E and the view's own opening, from text and paragraph borders to the first painting."""
        page = page_of(self.text)
        for _ in range(times):
            editor = QPlainTextEdit()
            editor.resize(WIDTH, HEIGHT)
            editor.show()
            self.rest()
            self.took.setdefault("E", []).append(
                cpu(lambda e=editor: (e.setPlainText(self.text), e.viewport().repaint()))  # type: ignore[misc]  # mypy cannot infer a lambda's default
            )
            editor.deleteLater()
            self.rest()
            self.painted("open", lambda: (self.view.show_page(page), self.full()))
            self.rest()

    def yardstick(self) -> None:
        """T, again before every kind of step: without marks, what is laid out already."""
        paper = self.view.paper
        marks, paper.marks = paper.marks, MarkIndex()
        paper.stock.forget_geometry()
        self.full()
        for _ in range(self.rounds // 4):
            self.painted("T", self.full)
        paper.marks = marks
        paper.stock.forget_geometry()
        self.full()
        self.rest()

    def marking(self) -> None:
        """Marks come: those in sight at once, the others in slices of the event loop."""
        self.painted("apply", lambda: (self.view.set_marks(self.marks), self.full()))
        ready: list[int] = []
        self.view.marks_ready.connect(lambda: ready.append(1))
        while self.view.marking.busy and not ready:
            self.took.setdefault("slice", []).append(cpu(self.app.processEvents))
        self.rest()

    def adding(self) -> None:
        """One mark comes and goes in sight, painted as strip and as whole viewport."""
        seen = [i for i, top in self.view.paper.visible() if 0 <= top < HEIGHT - 200]
        start = self.view.paper.pieces[seen[0]].start
        for name, paint in (("add dirty", self.dirty), ("add full", self.full)):
            for number in range(self.rounds):
                at = start + self.chance.randrange(400)
                mark = Mark(at, at + self.chance.randint(4, 60), 10_000_000 + number, number % 4)
                self.painted(name, lambda m=mark, p=paint: (self.view.add_marks([m]), p()))  # type: ignore[misc]  # as above
                gone = mark.annotation_id
                self.painted(name, lambda g=gone, p=paint: (self.view.remove_marks([g]), p()))  # type: ignore[misc]  # as above
        for _ in range(self.rounds):
            self.painted("repaint", self.full)

    def dragging(self) -> None:
        """A selection grows word by word."""
        base = self.view.caret
        self.view.set_caret(base)
        self.rest()
        for number in range(self.rounds):
            to = base + 5 * (number % 60 + 1)
            step = lambda t=to: (self.view.selecting.put(t, base), self.dirty())  # noqa: E731
            self.painted("drag", step)
        self.view.set_caret(base)
        self.rest()

    def hiding(self) -> None:
        """A layer is taken out of sight, and comes back."""
        for number in range(self.rounds):
            hidden = [number // 2 % len(LAYERS)] if number % 2 == 0 else []
            self.painted("layers", lambda h=hidden: (self.view.set_hidden_layers(h), self.full()))  # type: ignore[misc]  # as above

    def seeking(self) -> None:
        """A word is typed letter by letter into the bar that finds in the article."""
        shown = Shown(self.text)
        bar = FindBar(cast(Current, shown), self.view)
        bar.show()
        for _ in range(self.rounds // 8):
            for length in range(1, len(SOUGHT) + 1):
                begun = SOUGHT[:length]
                self.painted("find", lambda b=begun: (bar.line.setText(b), self.full()))  # type: ignore[misc]  # as above
            bar.line.clear()
            self.rest()
        bar.close_bar()

    def hitting(self) -> None:
        paper = self.view.paper
        for _ in range(max(200, self.rounds)):
            point = QPoint(
                paper.left + self.chance.randrange(paper.width), self.chance.randrange(HEIGHT)
            )

            def step(at: QPoint = point) -> None:
                under = hit.character_at(paper, at)
                if under is not None:
                    hit.marks_at(paper, under)

            self.took.setdefault("hit", []).append(cpu(step))

    def rolling(self) -> None:
        """Wheel steps and turned pages, with the rest between them that a person leaves."""
        bar, away = self.view.verticalScrollBar(), QPointF(400, 400)
        bar.setValue(0)
        self.rest()
        for _ in range(self.rounds):
            turn = QWheelEvent(
                away,
                away,
                QPoint(0, 0),
                QPoint(0, -120),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            self.painted("wheel", lambda t=turn: (self.view.wheelEvent(t), self.dirty()))  # type: ignore[misc]  # as above
            self.rest()
        down = QAbstractSlider.SliderAction.SliderPageStepAdd
        bar.setValue(0)
        self.full()
        self.rest()
        for _ in range(self.rounds):
            if bar.value() >= bar.maximum() - HEIGHT:
                bar.setValue(0)
                self.view.paper.stock.forget_all()
                self.full()
                self.rest()
            self.painted("page", lambda: (bar.triggerAction(down), self.dirty()))
            self.rest()

    def jumping(self) -> None:
        """Anywhere in the document, with nothing laid out beforehand."""
        bar = self.view.verticalScrollBar()
        for _ in range(self.rounds):
            self.view.paper.stock.forget_all()
            to = self.chance.randrange(max(1, bar.maximum()))
            self.painted("jump", lambda t=to: (bar.setValue(t), self.dirty()))  # type: ignore[misc]  # as above
            self.rest()

    def resizing(self) -> None:
        for number in range(max(16, self.rounds // 4)):
            width = (860, 640, 760, 700)[number % 4]
            self.painted("resize", lambda w=width: (self.view.resize(w, HEIGHT), self.full()))  # type: ignore[misc]  # as above
            self.rest()
        self.view.resize(WIDTH, HEIGHT)
        self.rest()

    def indexing(self) -> None:
        """Microseconds for one add, one removal and one question, in batches of 200."""
        index = MarkIndex()
        index.add_all(self.marks)
        places = [self.chance.randrange(len(self.text) - 600) for _ in range(200)]
        fresh = [Mark(p, p + 30, 20_000_000 + n, 0) for n, p in enumerate(places)]
        for _ in range(20):
            self.took.setdefault("index add", []).append(
                cpu(lambda: [index.add(mark) for mark in fresh]) * 5
            )
            self.took.setdefault("index remove", []).append(
                cpu(lambda: [index.remove(mark.annotation_id) for mark in fresh]) * 5
            )
            self.took.setdefault("index query", []).append(
                cpu(lambda: [index.meeting(p, p + 600) for p in places]) * 5
            )

    def reading_through(self) -> None:
        """Every page of the document is turned, so that what is kept shows its bounds."""
        bar = self.view.verticalScrollBar()
        down = QAbstractSlider.SliderAction.SliderPageStepAdd
        bar.setValue(0)
        while bar.value() < bar.maximum():
            before = bar.value()
            bar.triggerAction(down)
            self.dirty()
            if bar.value() == before:
                break


def main() -> None:
    size, count, rounds = (int(word) for word in sys.argv[1:4])
    app = QApplication([])
    load_fonts(app)
    Theme("light").dress(app)
    cell = Cell(app, size, count, rounds, "single" in sys.argv)
    cell.view.show_page(page_of("A warm-up of fonts and code.\n" * 40))
    cell.full()
    cell.rest()
    gc.collect()
    gc.freeze()
    base = resident()
    cell.view.show_page(page_of(cell.text))
    cell.full()
    cell.yardstick()
    cell.marking()
    gc.collect()
    gc.freeze()  # as the program does after opening
    for steps in (cell.adding, cell.dragging, cell.hiding, cell.seeking, cell.hitting):
        cell.yardstick()
        steps()
    for steps in (cell.rolling, cell.jumping):
        cell.yardstick()
        steps()
    cell.yardstick()
    cell.resizing()
    cell.reading_through()
    gc.collect()
    memory = resident() - base
    cell.indexing()
    cell.opening(15)
    found = {
        name: {"n": len(v), "p50": percentile(v, 50), "p95": percentile(v, 95), "max": max(v)}
        for name, v in cell.took.items()
    }
    print(json.dumps({"megabytes": memory, "text": len(cell.text) / 1e6, "steps": found}))
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
