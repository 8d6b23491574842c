"""The list of articles: filtered, gone through, several at once, some locked."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from annotator.changes import annotations, articles
from annotator.model.annotation import Mention
from annotator.model.article import Progress
from annotator.model.span import Span
from annotator.session import Session
from tests.builders import a_draft, a_tag
from tests.windows import opened
from ui.articles import batch
from ui.main_window import MainWindow
from ui.panels.articles import ArticlesPanel
from ui.workplace import Workplace


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    """The real window on 1,200 letters more than one."""
    drafts = [a_draft(f"Letter {n} to Ada.", title=f"Letter {n}") for n in range(1_200)]
    session.do(articles.add(session.program, drafts))
    with opened(qtbot, session) as found:
        assert found.place is not None
        panel = found.place.articles
        qtbot.waitUntil(lambda: panel.rows.complete)
        yield found


def place_of(window: MainWindow) -> Workplace:
    assert window.place is not None
    return window.place


def titles(panel: ArticlesPanel) -> list[str]:
    rows = panel.rows
    return [str(rows.data(rows.index(n, 0))).split(",")[0] for n in range(rows.rowCount())]


def chosen(panel: ArticlesPanel, *rows: int) -> None:
    flag = QItemSelectionModel.SelectionFlag
    panel.list.selectionModel().clearSelection()
    for row in rows:
        panel.list.selectionModel().select(panel.rows.index(row, 0), flag.Select)


def progress_of(window: MainWindow) -> dict[Progress, int]:
    return place_of(window).bridge.project.shelves()


def test_the_list_is_whole_and_follows_import_undo_and_filter(
    window: MainWindow, qtbot: QtBot
) -> None:
    place = place_of(window)
    panel, bridge = place.articles, place.bridge
    QAbstractItemModelTester(panel.rows)
    assert panel.rows.rowCount() == 1_201
    bridge.do(articles.add(bridge.session.program, [a_draft("New", title="Newest")]))
    assert titles(panel)[-1] == "Newest"
    bridge.undo()
    assert panel.rows.rowCount() == 1_201
    panel.filter.setText("letter 119")
    with qtbot.waitSignal(panel.rows.filled):
        panel.refresh()
    assert len(titles(panel)) == 11
    assert titles(panel)[0] == "Letter 119"


def test_several_articles_change_as_one_step_and_are_filtered_by_state(
    window: MainWindow, qtbot: QtBot
) -> None:
    panel, bridge = place_of(window).articles, place_of(window).bridge
    chosen(panel, 1, 2, 3)
    panel.batch.menu.actions()[2].trigger()
    assert progress_of(window) == {Progress.TO_DO: 1_198, Progress.DONE: 3}
    panel.state.show_value(Progress.DONE)
    with qtbot.waitSignal(panel.rows.filled):
        panel.refresh()
    assert titles(panel) == ["Letter 0", "Letter 1", "Letter 2"]
    bridge.undo()
    assert progress_of(window) == {Progress.TO_DO: 1_201}
    chosen(panel, 0, 1)
    panel.batch.set_language("fr")
    panel.batch.add_keywords("mills, floods")
    header = bridge.project.article(panel.chosen()[1]).metadata
    assert (header.language, header.keywords) == ("fr", ("mills", "floods"))


def test_a_locked_article_says_so_kindly(window: MainWindow) -> None:
    place = place_of(window)
    place.articles.batch.set_progress(Progress.LOCKED)
    place.view.select(None)
    place.view.set_caret(6)
    QTest.keyClick(place.view, Qt.Key.Key_1)
    assert place.current.article is not None
    assert place.bridge.project.annotations(place.current.article.id) == []
    assert window.bar.isVisible()


def test_done_goes_to_the_next_that_is_not(window: MainWindow) -> None:
    place = place_of(window)
    first = place.current.article
    place.article_done()
    assert progress_of(window)[Progress.DONE] == 1
    assert place.current.article is not None
    assert place.current.article != first
    place.previous_article()
    assert place.current.article is not None
    assert first is not None
    assert place.current.article.id == first.id
    place.previous_article()
    assert place.current.article.title == "Letter 1199"


def test_the_selected_articles_are_exported(window: MainWindow, qtbot: QtBot) -> None:
    panel = place_of(window).articles
    chosen(panel, 4, 7)
    sheet = window.exporting.ask_selected()
    assert sheet is not None
    assert sheet.form.asked.articles == tuple(panel.chosen())
    assert len(panel.chosen()) == 2
    sheet.reject()


def test_ctrl_and_a_page_key_choose_the_next_article_alone(window: MainWindow) -> None:
    place = place_of(window)
    control = Qt.KeyboardModifier.ControlModifier
    for _ in range(2):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_PageDown, control)
    assert place.current.article is not None
    assert place.current.article.title == "Letter 1"
    panel = place.articles
    assert [index.row() for index in panel.list.selectedIndexes()] == [2]
    assert panel.chosen() == [place.current.article.id]


def test_very_many_are_worked_off_between_the_keys_as_one_step(
    window: MainWindow, qtbot: QtBot
) -> None:
    place = place_of(window)
    panel, bridge = place.articles, place.bridge
    steps = len(bridge.session.history.steps)
    chosen(panel, *range(100))
    panel.batch.set_progress(Progress.DONE)
    assert progress_of(window).get(Progress.DONE, 0) < 100
    told: list[str] = []
    panel.batch.told.connect(told.append)
    panel.batch.set_progress(Progress.LOCKED)
    assert told == [], "there are chosen ones, and it goes on"
    article = place.current.article
    assert article is not None
    span, tag = Span(0, 6), a_tag(bridge.session)
    author = bridge.session.person
    bridge.do(annotations.annotate(author, article, [span], tag, Mention()))
    with qtbot.waitSignal(panel.batch.done, timeout=60_000):
        pass
    assert progress_of(window) == {Progress.TO_DO: 1_101, Progress.DONE: 100}
    assert len(bridge.session.history.steps) == steps + 2
    bridge.undo()
    bridge.undo()
    assert progress_of(window) == {Progress.TO_DO: 1_201}
    assert bridge.project.check() == []


def test_how_far_it_is_stays_to_be_read_while_portions_come(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch, "_TOLD_SECONDS", 0.05)
    panel = place_of(window).articles
    chosen(panel, *range(600))
    panel.batch.set_progress(Progress.DONE)
    qtbot.waitUntil(lambda: "of 600 articles" in window.bar.words, timeout=60_000)
    seen: list[bool] = []
    place_of(window).bridge.changed.connect(lambda _: seen.append(window.bar.isVisible()))
    with qtbot.waitSignal(panel.batch.done, timeout=60_000):
        pass
    assert len(seen) > 1
    assert all(seen)


def test_where_one_is_locked_none_is_described(window: MainWindow, qtbot: QtBot) -> None:
    place = place_of(window)
    panel, bridge = place.articles, place.bridge
    last = bridge.project.article(bridge.project.article_ids()[59])
    bridge.do(articles.set_progress(last, Progress.LOCKED))
    chosen(panel, *range(60))
    panel.batch.set_language("fr")
    qtbot.waitUntil(lambda: "locked" in window.bar.words, timeout=60_000)
    qtbot.waitUntil(lambda: not place.stepping.busy, timeout=60_000)
    spoken = {bridge.project.article(n).metadata.language for n in bridge.project.article_ids()}
    assert spoken == {"en"}
    assert not panel.batch._turns.active
