"""What the reading view shows, and where its caret is, when the project changes under it."""

from dataclasses import replace

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.changes import annotations, articles
from annotator.model.annotation import Caption
from annotator.model.article import BlockKind
from annotator.model.draft import FigureDraft
from annotator.session import Session
from tests.builders import a_draft, a_tag, where
from ui.app import make_window

TEXT = "The mill.\nIt stood at the weir.\nThe mill in the evening."


def test_a_page_that_is_laid_out_again_keeps_what_is_in_hand(
    qapp: QApplication, qtbot: QtBot, session: Session
) -> None:
    draft = replace(a_draft(TEXT, name="mill.txt"), figures=(FigureDraft(link="mill.png"),))
    session.do(articles.add(session.program, [draft]))
    article = session.project.article(session.project.article_ids()[-1])
    [figure] = session.project.figures(article.id)
    caption = Caption(figure_id=figure.id)
    place = [where(article, "The mill in the evening.")]
    session.do(
        annotations.annotate(session.person, article, place, a_tag(session, "caption"), caption)
    )
    session.project.close()
    window = make_window(qapp)
    qtbot.addWidget(window)
    window.show()
    assert window.open_project(session.project.path)
    desk = window.place
    assert desk is not None
    desk.current.show(article.id)
    desk.view.set_caret(place[0].start + 4)
    assert desk.current.annotation is not None
    for change in (
        articles.describe_image(figure, "reading room only"),
        articles.set_blocks(article, [1], kind=BlockKind.QUOTE),
    ):
        desk.bridge.do(change)
        assert desk.view.caret == place[0].start + 4
        assert desk.current.annotation is not None, "the caption"
    window.close()
