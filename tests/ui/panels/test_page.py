"""The panel with the page of a scan: it follows the caret, and leads back into the text."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.changes import articles
from annotator.model.article import Article
from annotator.readers.reading import Reading
from annotator.session import Session
from tests.corpus_documents.making.ocr import Scan, alto, block
from tests.corpus_documents.making.pictures import png
from ui.bridge import SessionBridge
from ui.current import Current
from ui.panels.page import PagePanel


@pytest.fixture
def scanned(session: Session, tmp_path: Path) -> Article:
    first = Scan((block("The boat lay / in the harbour.", 100, 200),), "one.png")
    second = Scan((block("It left in spring.", 100, 900),), "")
    (tmp_path / "a.xml").write_bytes(alto(first, second))
    (tmp_path / "one.png").write_bytes(png(200, 200, 190, 1200, 1800))
    with Reading() as reading:
        drafts = reading.read(tmp_path / "a.xml")
    assert isinstance(drafts, tuple)
    change = articles.add(session.program, drafts)
    session.do(change)
    [made] = [edit.after for edit in change.edits if isinstance(edit.after, Article)]
    return made


def test_the_line_of_the_caret_is_marked_on_its_page(
    qtbot: QtBot, session: Session, scanned: Article
) -> None:
    bridge = SessionBridge(session)
    current = Current(bridge)
    panel = PagePanel(bridge, current)
    qtbot.addWidget(panel)
    panel.resize(330, 500)
    with qtbot.waitSignal(panel.there, check_params_cb=lambda there: there is True):
        current.show(scanned.id)
    panel.show()
    qtbot.waitUntil(lambda: panel.view.image is not None)
    assert panel.view.line == scanned.pages[0].lines[0]
    image = panel.view.image
    assert image is not None
    assert (image.width(), image.height()) == (1200, 1800)
    current.caret = scanned.text.index("harbour")
    current.caret_moved.emit(current.caret)
    qtbot.waitUntil(lambda: panel.view.line == scanned.pages[0].lines[1])
    middle = panel.view.place_of(scanned.pages[0].lines[1]).center()
    assert panel.view.rect().contains(middle.toPoint())
    current.caret = scanned.text.index("spring")
    current.caret_moved.emit(current.caret)
    qtbot.waitUntil(lambda: panel.view.page == scanned.pages[1])
    assert panel.view.image is None
    panel.end()


def test_a_click_on_a_line_leads_to_its_words(
    qtbot: QtBot, session: Session, scanned: Article
) -> None:
    bridge = SessionBridge(session)
    current = Current(bridge)
    panel = PagePanel(bridge, current)
    qtbot.addWidget(panel)
    current.show(scanned.id)
    with qtbot.waitSignal(current.sought) as sought:
        panel.view.chosen.emit(scanned.pages[1].lines[0])
    assert sought.args[0].quote(scanned.text) == "It left in spring."
    with qtbot.waitSignal(panel.there, check_params_cb=lambda there: there is False):
        current.show(session.project.article_ids()[0])
