"""A desk to annotate at: an article in the view, its caret, and the gestures."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from annotator.model.annotation import Annotation
from annotator.model.article import Article
from annotator.model.ids import ArticleId
from annotator.model.span import Span
from annotator.session import Session
from tests.builders import add_article, where
from ui.bridge import SessionBridge
from ui.current import Current
from ui.gestures.gestures import Gestures
from ui.reading.article_view import ArticleView
from ui.reading.page import Page, Paragraph
from ui.suggestions import Suggestions

NEWS = (
    "Ida Berg, mayor of Mina, said the old bridge fell, AFP reported.\n"
    "“We will stay,” Berg added, “and build again.”\n"
    "A boat at Mina. AFP / OLE DAHL"
)


@dataclass
class Scene:
    """Everything a story needs, and short words for what happens in it."""

    qtbot: QtBot
    session: Session
    bridge: SessionBridge
    current: Current
    view: ArticleView
    gestures: Gestures
    told: list[str]
    window: QMainWindow

    @property
    def article(self) -> Article:
        assert self.current.article is not None
        return self.current.article

    @property
    def in_hand(self) -> Annotation:
        assert self.current.annotation is not None
        return self.current.annotation

    @property
    def annotations(self) -> list[Annotation]:
        return self.session.project.annotations(self.article.id)

    @property
    def marked(self) -> list[tuple[str, str]]:
        """Quote and tag of every annotation, in reading order."""
        return [(a.quote, a.tag_id) for a in self.annotations]

    @property
    def names(self) -> list[str]:
        """What the register holds."""
        return [record.name for record in self.session.project.authorities()]

    def put_caret(self, words: str, nth: int = 0) -> None:
        """The caret goes into the first of some words."""
        self.view.set_caret(where(self.article, words, nth).start + 1)

    def select(self, words: str, nth: int = 0) -> None:
        self.view.select(where(self.article, words, nth))

    def select_span(self, span: Span) -> None:
        self.view.select(span)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        """A key goes to whatever has the keyboard."""
        target = self.view.window().focusWidget() or self.view
        QTest.keyClick(target, key, modifiers or Qt.KeyboardModifier.NoModifier)

    def write(self, text: str) -> None:
        target = self.view.window().focusWidget()
        assert target is not None
        QTest.keyClicks(target, text)

    def open_article(self, text: str) -> None:
        """Import a text and show it."""
        self.show(add_article(self.session, text).id)

    def show(self, article_id: ArticleId) -> None:
        self.current.show(article_id)
        article = self.article
        lines = [Paragraph(start=b.start, end=b.end, kind=b.kind) for b in article.blocks]
        self.view.show_page(Page(text=article.text, paragraphs=tuple(lines)))


@pytest.fixture
def scene(qtbot: QtBot, session: Session) -> Scene:
    bridge = SessionBridge(session)
    current, view = Current(bridge), ArticleView()
    window = QMainWindow()
    window.setCentralWidget(view)
    qtbot.addWidget(window)
    gestures = Gestures(bridge, current, view, Suggestions(bridge, current), window)
    view.caret_moved.connect(current.move_caret)
    view.selection_changed.connect(current.select)
    told: list[str] = []
    gestures.told.connect(told.append)
    scene = Scene(qtbot, session, bridge, current, view, gestures, told, window)
    scene.open_article(NEWS)
    window.resize(900, 700)
    with qtbot.waitExposed(window):
        window.show()
    view.setFocus()
    return scene
