"""A reading view on a desk of its own, and short words for what a person does with it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from annotator.model.span import Span
from tests.benchmarks.view_documents import LAYERS, page_of
from ui.reading import hit
from ui.reading.article_view import ArticleView
from ui.reading.page import Colours, Mark, Page
from ui.theme import load_fonts


@dataclass
class Desk:
    """The view and what it told."""

    view: ArticleView
    window: QMainWindow
    clicked: list[int] = field(default_factory=list)

    @property
    def text(self) -> str:
        return self.view.paper.page.text

    def show(self, page: Page | str, marks: Sequence[Mark] = ()) -> None:
        self.view.show_page(page_of(page) if isinstance(page, str) else page)
        self.view.set_marks(marks)

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        QTest.keyClick(self.view, key, held)

    def point_on(self, offset: int) -> QPoint:
        """The middle of the character at an offset, in the viewport."""
        paper = self.view.paper
        index = paper.pieces.at(offset)
        laid = paper.laid(index)
        number, left, width = next(iter(laid.parts(offset, offset + 1)))
        y = paper.top_in_view(index) + laid.line_top(number) + laid.setting.text_height // 2
        return QPoint(round(paper.left + left + width / 2), y)

    def click(self, offset: int, *, shift: bool = False, times: int = 1) -> None:
        """A click, a double or a triple one, on the first half of a character."""
        QTest.mouseMove(self.view.viewport(), QPoint(1, 1))
        held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        for turn in range(times):
            act: Callable[..., None] = QTest.mouseDClick if turn == 1 else QTest.mouseClick
            act(self.view.viewport(), Qt.MouseButton.LeftButton, held, self.point_on(offset))

    def selected(self) -> str:
        span = self.view.selection
        return span.quote(self.text) if span else ""

    def where(self, words: str) -> Span:
        start = self.text.index(words)
        return Span(start, start + len(words))

    def mark(self, words: str, number: int = 1, layer: int = 0) -> Mark:
        span = self.where(words)
        return Mark(span.start, span.end, number, layer)

    def grabbed(self) -> QImage:
        return self.view.viewport().grab().toImage()

    def on_screen(self) -> QImage:
        """What the screen holds, as it was painted piece by piece; nothing is painted for it."""
        QApplication.sendEvent(self.window, QEvent(QEvent.Type.UpdateRequest))
        return self.window.screen().grabWindow(self.window.winId()).toImage()

    def under(self, offset: int) -> int | None:
        return hit.character_at(self.view.paper, self.point_on(offset))


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    load_fonts(application)
    view = ArticleView()
    view.set_looks(LAYERS, Colours())
    window = QMainWindow()
    window.setCentralWidget(view)
    window.resize(900, 700)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    view.setFocus()
    desk = Desk(view, window)
    view.mark_clicked.connect(desk.clicked.append)
    return desk
