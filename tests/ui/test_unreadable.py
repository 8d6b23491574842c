"""Long works that meet what cannot be read: they end, say why, and keep to what they have."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from annotator.changes import annotations, articles
from annotator.errors import ProjectDamaged
from annotator.intake.doubles import Asking
from annotator.model.annotation import Annotation, Mention
from annotator.model.article import Article, Progress
from annotator.model.ids import ArticleId
from annotator.overview.charts.wishes import Wishes
from annotator.overview.scope import Scope
from annotator.session import Session
from annotator.storage.overview.gathering import Gathering
from annotator.storage.project import Project
from tests.builders import a_tag, add_article, where
from tests.windows import opened
from ui.articles.batch import Batch
from ui.dialogs.checklist import Checklist
from ui.intake.looking import Looking
from ui.jobs import Jobs
from ui.left_open import LeftOpen
from ui.main_window import MainWindow
from ui.overview.counting import Counting
from ui.workplace import Workplace

ODD = "a row cannot be read"


def damaged(*_: object) -> Iterator[object]:
    """Steps of which the second fails."""
    yield []
    raise ProjectDamaged(ODD)


def half_counted(_: Gathering) -> Iterator[tuple[int, int]]:
    yield 1, 2
    raise ProjectDamaged(ODD)


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    """On a project of thirty articles, in each of which a name is left open."""
    for number in range(30):
        article = add_article(session, f"Ada came {number} times, Ada said.")
        marked = annotations.annotate(
            session.person, article, [where(article, "Ada")], a_tag(session), Mention()
        )
        session.do(marked)
    with opened(qtbot, session) as found:
        yield found


@pytest.fixture
def place(window: MainWindow, qtbot: QtBot) -> Workplace:
    found = window.place
    assert found is not None
    qtbot.waitUntil(lambda: found.articles.rows.complete)
    return found


def unreadable(monkeypatch: pytest.MonkeyPatch, odd: ArticleId) -> None:
    """Of this article neither the text nor the annotations can be read."""
    read, left_open = Project.article, Project.left_open

    def article(project: Project, number: ArticleId) -> Article:
        if number == odd:
            raise ProjectDamaged(ODD)
        return read(project, number)

    def some(project: Project, first: ArticleId, last: ArticleId) -> list[Annotation]:
        if first <= odd <= last:
            raise ProjectDamaged(ODD)
        return left_open(project, first, last)

    monkeypatch.setattr(Project, "article", article)
    monkeypatch.setattr(Project, "left_open", some)


def told(work: Callable[[], None], qtbot: QtBot, wanted: Callable[[], bool]) -> list[str]:
    """What went wrong by the time that something is so, and in some turns after that."""
    with qtbot.captureExceptions() as caught:
        work()
        qtbot.waitUntil(wanted)
        qtbot.wait(30)
    return [str(error) for _, error, _ in caught]


def test_a_search_says_so_and_its_list_keeps_what_was_found(
    place: Workplace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Project, "hits", damaged)
    said: list[str] = []
    place.search.told.connect(said.append)
    place.search.open()
    place.search.line.setText("Ada")
    assert told(place.search.search, qtbot, lambda: bool(said)) == []
    assert said == [ODD]
    assert not place.search.seeking.busy
    assert place.search.count.text() == ""


def test_half_a_count_is_no_count(
    place: Workplace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    counting = Counting(place.bridge, Jobs(place), place)
    made: list[object] = []
    said: list[str] = []
    counting.made.connect(made.append)
    counting.failed.connect(said.append)

    def begin() -> None:
        counting.begin("timeline", Scope(), Wishes())

    with monkeypatch.context() as patched:
        patched.setattr(Gathering, "steps", half_counted)
        assert told(begin, qtbot, lambda: bool(said)) == []
    assert (said, made, counting.busy) == ([ODD], [], False)
    begin()
    qtbot.waitUntil(lambda: bool(made))


def test_a_look_at_files_ends_with_the_reason(
    place: Workplace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    looking = Looking(place.bridge.project, Jobs(place), place)
    failed: list[Exception] = []
    looking.failed.connect(failed.append)
    monkeypatch.setattr(Asking, "steps", damaged)
    assert told(lambda: looking.compare({}, {}), qtbot, lambda: bool(failed)) == []
    assert [str(error) for error in failed] == [ODD]
    assert not looking.busy


def test_names_of_all_other_articles_are_found(
    place: Workplace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    unreadable(monkeypatch, place.bridge.project.article_ids()[12])
    names = LeftOpen(place.bridge)
    assert told(names.begin, qtbot, lambda: names.complete) == [ODD]
    assert len(names.names) == 29


def test_of_a_batch_that_meets_one_nothing_is_done(
    place: Workplace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = place.bridge.project
    every = project.article_ids()
    unreadable(monkeypatch, every[25])
    batch = Batch(place.bridge, lambda: every, place)

    def none_done() -> bool:
        return not place.stepping.busy and project.shelves().get(Progress.DONE, 0) == 0

    raised = told(lambda: batch.set_progress(Progress.DONE), qtbot, lambda: not batch._turns.active)
    assert raised == [ODD]
    qtbot.waitUntil(none_done)


def test_the_other_places_of_a_name_are_found(
    place: Workplace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    project, gestures = place.bridge.project, place.gestures
    every = project.article_ids()
    place.current.show(every[1])
    place.view.set_caret(1)
    unreadable(monkeypatch, every[12])
    last = project.article(every[20])
    removed = articles.remove(last, [], project.annotations(last.id))

    def ask() -> None:
        gestures.apply_to_all()
        place.bridge.do(removed)

    def sheet() -> Checklist:
        [found] = [s for s in place.window().findChildren(Checklist) if s.isVisible()]
        return found

    assert told(ask, qtbot, lambda: "Looking" not in sheet().state.text()) == [ODD]
    assert sheet().rows.rowCount() == 30
    sheet().reject()
