"""What an overview counts is what is there: counted again by hand, and found by its own queries."""

from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import fields

import pytest

from annotator.changes import articles
from annotator.model.annotation import Annotation, Claim, Mention
from annotator.model.article import Article, Progress
from annotator.model.ids import AuthorityId
from annotator.model.stamp import Status
from annotator.overview.chart import Chart
from annotator.overview.charts.making import PARAGRAPH, PICTURES, TOGETHER
from annotator.overview.charts.wishes import Wishes
from annotator.overview.counted import Counted
from annotator.overview.periods import first_day
from annotator.overview.pictures import PICTURE_NAMES
from annotator.overview.scope import Scope
from annotator.search.line import read
from annotator.session import Session
from annotator.storage.overview import gathering as storage
from annotator.storage.overview.gathering import Gathering
from tests.annotator.overview.world import peopled
from tests.builders import add_article, the_article
from ui import projects

SCOPES = (
    Scope(),
    Scope(progress="done"),
    Scope(language="pt"),
    Scope(publisher="Bote & Söhne"),
    Scope(date_from="1914-05", date_to="1919"),
    Scope(date_to="1914"),
)


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """One project for all who only look at it."""
    folder = tmp_path_factory.mktemp("overview")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ANNOTATOR_HOME", str(folder))
        session = projects.found(folder / "full.annot")
        peopled(session)
        yield session
        session.project.close()


def counted(session: Session, scope: Scope) -> Gathering:
    gathering = session.project.gathering(scope)
    steps = list(gathering.steps())
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)
    assert steps[-1][0] == steps[-1][1]
    return gathering


def chart(session: Session, name: str, wishes: Wishes, scope: Scope) -> Chart:
    found = counted(session, scope)
    pairs: Counter[tuple[AuthorityId, AuthorityId]] = Counter()
    if name == TOGETHER:
        most = found.counted.most_named(wishes.most)
        counting = session.project.together(most, found.within, paragraphs=wishes.by == PARAGRAPH)
        deque(counting.steps(), maxlen=0)
        pairs = counting.pairs
    return PICTURES[name].made(session.project.subject(found, wishes, pairs), wishes)


def every() -> Iterator[tuple[str, str]]:
    for name, picture in PICTURES.items():
        for way in picture.ways or ("",):
            yield name, way


def found_by(session: Session, line: str) -> tuple[int, int]:
    """How many hits, in how many articles."""
    hits = [hit for step in session.project.hits(read(line)) for hit in step]
    return len(hits), len({hit.article_id for hit in hits})


@pytest.mark.parametrize("scope", SCOPES, ids=lambda scope: scope.keys or "all")
@pytest.mark.parametrize(("name", "way"), list(every()))
def test_each_number_is_found_by_its_query(
    full: Session, name: str, way: str, scope: Scope
) -> None:
    made = chart(full, name, Wishes(by=way), scope)
    assert made.rows or scope != Scope()
    asked = 0
    for row in made.rows:
        assert len(row.values) == len(made.series)
        for value, ask in zip(row.values, row.asks, strict=False):
            if not ask or (value == 0 and name == TOGETHER):
                continue
            hits, spread = found_by(full, ask)
            if name == TOGETHER and way == PARAGRAPH:
                assert value <= hits, (row.label, ask)  # some stand in paragraphs of their own
            else:
                assert value == (spread if name == TOGETHER else hits), (row.label, ask)
            asked += 1
    assert asked or not any(row.asks for row in made.rows)


@pytest.mark.parametrize("name", ["articles", "annotations", "progress"])
def test_a_whole_row_is_found_by_its_query(full: Session, name: str) -> None:
    made = chart(full, name, Wishes(), Scope())
    for row in made.rows:
        drawn = 1 if name == "progress" else len(made.drawn)
        assert found_by(full, row.ask)[0] == sum(row.values[:drawn])


def test_the_pictures_that_a_command_offers_are_those_there_are() -> None:
    assert tuple(PICTURES) == PICTURE_NAMES


def annotated(session: Session) -> Iterator[tuple[Article, Annotation]]:
    for number in session.project.article_ids():
        article = session.project.article(number)
        for annotation in session.project.annotations(number):
            yield article, annotation


def test_the_same_is_counted_by_hand(full: Session) -> None:
    """From the records themselves, in plain Python, without a word of SQL."""
    found = counted(full, Scope()).counted
    every = [full.project.article(number) for number in full.project.article_ids()]
    assert found.articles == len(every)
    assert found.characters == sum(len(article.text) for article in every)
    assert found.progress == Counter(article.progress.value for article in every)
    assert found.publishers == Counter(article.metadata.publisher for article in every)
    assert found.dated == Counter(first_day(article.metadata.date) for article in every)
    pairs = list(annotated(full))
    assert found.annotations == Counter((a.tag_id, a.stamp.status.value) for _, a in pairs)
    assert found.made == Counter(a.stamp.at[:10] for _, a in pairs)
    standing = [(x, a) for x, a in pairs if a.stamp.status is not Status.REJECTED]
    named = {(x.id, a.id, entry) for x, a in standing for _, entry in a.authorities}
    assert found.entries == Counter(entry for _, _, entry in named)
    assert found.spread == Counter(e for _, e in {(x, entry) for x, _, entry in named})
    claims = Counter(
        (a.body.claimants, a.body.reporter, a.body.verdict.value, first_day(x.metadata.date))
        for x, a in standing
        if isinstance(a.body, Claim)
    )
    ours: Counter[object] = Counter()
    for said, number in found.claims.items():
        ours[said.claimants, said.reporter, said.verdict, said.date] += number
    assert ours == claims
    made = [a.body for _, a in standing if isinstance(a.body, Claim)]
    assert found.claimants == Counter(who for body in made for who in body.claimants)
    assert found.reporters == Counter(body.reporter for body in made if body.reporter)
    dates = [a.body.value for _, a in standing if isinstance(a.body, Mention) and a.body.value]
    assert found.dates == Counter(map(first_day, dates))
    assert found.events == Counter({"1914": 1})
    open_ = Counter(
        a.tag_id
        for _, a in pairs
        if a.stamp.status in (Status.ACCEPTED, Status.DRAFT)
        and a.tag_id in ("person", "place")
        and not a.authorities
    )
    assert found.unresolved == open_


@pytest.mark.parametrize("paragraphs", [False, True])
def test_who_is_named_together_is_counted_by_hand(full: Session, paragraphs: bool) -> None:
    units: dict[tuple[int, int], set[AuthorityId]] = {}
    for article, annotation in annotated(full):
        if annotation.stamp.status is not Status.REJECTED:
            block = article.block_at(annotation.start) if paragraphs else 0
            named = {entry for _, entry in annotation.authorities}
            units.setdefault((article.id, block), set()).update(named)
    by_hand = Counter((a, b) for unit in units.values() for a in unit for b in unit)
    entries = counted(full, Scope()).counted.most_named(100)
    counting = full.project.together(entries, None, paragraphs=paragraphs)
    assert list(counting.steps())
    assert counting.pairs == by_hand
    assert all(counting.pairs[b, a] == number for (a, b), number in counting.pairs.items())


def _added(one: Counter[object], other: Counter[object]) -> Counter[object]:
    """Also what is less than nothing."""
    one.update(other)
    return one


def test_portions_add_up(full: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """However the work is cut, and in whatever halves it is done."""
    whole = counted(full, Scope())
    monkeypatch.setattr(storage, "PORTION", 1)
    assert counted(full, Scope()).counted == whole.counted
    both = Counted()
    for progress in Progress:
        part = counted(full, Scope(progress=progress.value)).counted
        part.events.clear()
        for one in fields(both):
            sums = getattr(both, one.name), getattr(part, one.name)
            total = sum(sums) if isinstance(sums[0], int) else _added(*sums)
            setattr(both, one.name, total)
    both.events.update(whole.counted.events)
    assert both == whole.counted


def test_articles_done_are_counted_when_they_became_so(session: Session) -> None:
    """Opened again is not done; done once more is; undone was never done."""
    for progress in (Progress.DONE, Progress.REVIEWED, Progress.TO_DO, Progress.DONE):
        session.do(articles.set_progress(the_article(session), progress))
    assert sum(counted(session, Scope()).counted.finished.values()) == 1
    session.undo()
    assert sum(counted(session, Scope()).counted.finished.values()) == 0


def test_a_step_that_turned_many_articles_is_counted_in_small_parts(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storage, "_EDITS_AT_ONCE", 2)
    before = len(list(session.project.gathering(Scope()).steps()))
    every = [add_article(session, f"Text {number}.") for number in range(7)]
    session.do(articles.set_progress_of(every, Progress.DONE))
    gathering = session.project.gathering(Scope())
    steps = len(list(gathering.steps()))
    assert sum(gathering.counted.finished.values()) == 7
    assert steps >= before + 3


def test_an_empty_project_says_what_to_do(session: Session) -> None:
    session.undo()
    for name, _ in every():
        made = chart(session, name, Wishes(), Scope())
        assert not made.rows
        assert made.empty


def test_a_reader_finds_what_has_no_name_no_language_and_no_source(full: Session) -> None:
    """Empty values ask for what has none."""
    by_hand = sum(
        isinstance(a.body, Claim) and not a.body.claimants
        for _, a in annotated(full)
        if a.stamp.status is not Status.REJECTED
    )
    assert by_hand
    assert found_by(full, 'claimant:""')[0] == by_hand
    every = [full.project.article(number) for number in full.project.article_ids()]
    silent = [article for article in every if not article.metadata.language]
    assert found_by(full, 'language:""') == (len(silent), len(silent))
    unsourced = [article for article in every if not article.metadata.publisher]
    assert found_by(full, 'publisher:""') == (len(unsourced), len(unsourced))
