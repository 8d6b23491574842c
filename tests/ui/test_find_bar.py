"""Find in the article: the hits are told as one types, and gone through from the caret on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.model.span import Span
from annotator.session import Session
from tests.builders import add_article
from ui.bridge import SessionBridge
from ui.current import Current
from ui.find_bar import FindBar
from ui.reading.article_view import ArticleView
from ui.reading.page import Page, Paragraph

TEXT = "The quay. A quay, and QUAY\U0001f4dc quays."


class Desk:
    """An article in sight, and the bar."""

    def __init__(self, qtbot: QtBot, session: Session) -> None:
        self._bridge = SessionBridge(session)
        current, self.view = Current(self._bridge), ArticleView()
        self.bar = FindBar(current, self.view)
        for widget in (self.view, self.bar):
            qtbot.addWidget(widget)
        current.show(add_article(session, TEXT).id)
        paragraph = Paragraph(start=0, end=len(TEXT), kind="paragraph")
        self.view.show_page(Page(text=TEXT, paragraphs=(paragraph,)))
        self.view.show()
        self.bar.open()

    @property
    def told(self) -> str:
        return self.bar._count.text()


@pytest.fixture
def desk(qtbot: QtBot, session: Session) -> Desk:
    return Desk(qtbot, session)


def test_hits_are_counted_as_one_types(desk: Desk) -> None:
    QTest.keyClicks(desk.bar.line, "quay")
    assert desk.told == "1 of 4"
    QTest.keyClicks(desk.bar.line, "s")
    assert desk.told == "1 of 1"
    QTest.keyClicks(desk.bar.line, "?")
    assert desk.told == "not found"


def test_return_goes_from_hit_to_hit_and_escape_selects_the_last(desk: Desk) -> None:
    QTest.keyClicks(desk.bar.line, "quay")
    QTest.keyClick(desk.bar.line, Qt.Key.Key_Return)
    QTest.keyClick(desk.bar.line, Qt.Key.Key_Return)
    assert desk.told == "3 of 4"
    QTest.keyClick(desk.bar.line, Qt.Key.Key_Escape)
    start = TEXT.index("QUAY")
    assert desk.view.selection == Span(start, start + 4)
