"""The live TEI is read in the window's thread, and made and judged in another."""

from collections.abc import Iterator
from threading import current_thread, main_thread

import pytest
from pytestqt.qtbot import QtBot

from annotator.model.article import Article
from annotator.plugins import Finding, ProjectView
from annotator.session import Session
from tests.builders import add_article, naming
from ui.bridge import SessionBridge
from ui.current import Current
from ui.panels import tei
from ui.panels.tei import Preview, TeiPanel


class Writer:
    """Stands for the exporter, and remembers in which threads it was asked."""

    def __init__(self) -> None:
        self.readers: list[bool] = []
        self.makers: list[bool] = []
        self.findings: list[Finding] = []

    def __call__(self, project: ProjectView, article: Article) -> Preview:
        self.readers.append(current_thread() is main_thread())
        quotes = [annotation.quote for annotation in project.annotations(article.id)]

        def made(block: int) -> tuple[str, list[Finding]]:
            self.makers.append(current_thread() is main_thread())
            return f"{block}: {quotes}", self.findings

        return made


@pytest.fixture
def writer() -> Writer:
    return Writer()


@pytest.fixture
def panel(qtbot: QtBot, session: Session, writer: Writer) -> Iterator[TeiPanel]:
    """The panel on a letter in which Ada is named."""
    session.do(naming(session, "Ada")[1])
    bridge = SessionBridge(session)
    found = TeiPanel(bridge, Current(bridge), lambda: writer)
    qtbot.addWidget(found)
    found.show()
    yield found
    found.end()


def show(panel: TeiPanel, session: Session) -> None:
    [article_id, *_] = session.project.article_ids()
    panel._current.show(article_id)


def test_a_job_makes_it_of_what_was_read_before(
    qtbot: QtBot, panel: TeiPanel, writer: Writer, session: Session
) -> None:
    with qtbot.waitSignal(panel.judged, timeout=5_000) as judged:
        show(panel, session)
    assert judged.args == [True]
    assert panel.markup == "0: ['Ada']"
    assert (writer.readers, writer.makers) == ([True], [False])


def test_what_changes_meanwhile_is_looked_at_again(
    qtbot: QtBot, panel: TeiPanel, session: Session
) -> None:
    with qtbot.waitSignals([panel.judged, panel.judged], timeout=5_000):
        show(panel, session)
        panel.refresh()
        session.do(naming(session, "ledger")[1])
        panel.refresh()
    assert panel.markup == "0: ['Ada', 'ledger']"


def test_findings_are_told(qtbot: QtBot, panel: TeiPanel, writer: Writer, session: Session) -> None:
    writer.findings = [Finding(message="a title is missing")]
    told: list[list[Finding]] = []
    panel.found.connect(told.append)
    with qtbot.waitSignal(panel.judged, timeout=5_000) as judged:
        show(panel, session)
    assert (told, judged.args) == ([writer.findings], [False])


def test_an_article_of_very_many_marks_is_left_to_the_export(
    qtbot: QtBot,
    panel: TeiPanel,
    writer: Writer,
    session: Session,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tei, "MOST_ANNOTATIONS", 0)
    with qtbot.waitSignal(panel.judged, timeout=5_000) as judged:
        show(panel, session)
    assert judged.args == [None]
    assert writer.readers == []


def test_an_article_of_very_many_lines_is_checked_when_it_is_exported(
    qtbot: QtBot, panel: TeiPanel, writer: Writer, session: Session
) -> None:
    """libxml2 takes minutes for them, and closing the window would wait for it."""
    article = add_article(session, "a\n" * tei.MOST_BLOCKS)
    with qtbot.waitSignal(panel.judged, timeout=5_000) as judged:
        panel._current.show(article.id)
    assert judged.args == [None]
    assert writer.readers == []
