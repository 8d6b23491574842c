"""A whole article through the real window, from the first name to the last caption, by keys."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

from annotator.model.annotation import Annotation, Caption, Claim, Mention
from annotator.model.article import Article
from annotator.model.stamp import Status
from annotator.session import Session
from resources import resource
from tests.conftest import DESIGN
from tests.exports.from_sample import lines_of
from tests.journeys.screen import missing_programs
from tests.journeys.test_keys_only import project_with
from tests.journeys.whole.archivist import Archivist, WatchedScreen
from tests.journeys.whole.wanted import Wanted, golden, same_words
from ui import projects

HERE = Path(__file__).parent
KEYS_FILE = HERE / "keys.json"
"""The most keys that each article may take. A figure that was reached never grows again."""
MOST, MEDIAN = 200, 2

pytestmark = pytest.mark.skipif(
    bool(missing_programs()), reason=f"not installed: {', '.join(missing_programs())}"
)


@pytest.fixture
def screen() -> Iterator[WatchedScreen]:
    with WatchedScreen() as found:
        yield found


def article_of(session: Session) -> Article:
    [article_id] = session.project.article_ids()
    return session.project.article(article_id)


def annotate(screen: WatchedScreen, project: Path, wanted: list[Wanted], name: str) -> None:
    """Work through the article, then compare what is in the project with what was wanted."""
    session = projects.opened(project)
    article = article_of(session)
    keys: dict[str, str] = {tag.id: tag.key.lower() for tag in session.project.tags()}
    session.project.close()
    screen.open(project)
    archivist = Archivist(screen, article, wanted, keys)
    archivist.annotate()
    seen = archivist.look()
    screen.kill()
    session = projects.opened(project)
    compare(session, article, wanted)
    session.project.close()
    judge(name, len(wanted), seen["keys"], seen["costs"])


def judge(name: str, annotations: int, keys: int, costs: list[float]) -> None:
    middle = median(costs)
    print(
        f"{name}: {annotations} annotations, {keys} keys, median {middle:.2f}, "
        f"mean {keys / annotations:.2f} keys an annotation"
    )
    assert middle <= MEDIAN
    assert keys <= MOST
    ceiling = json.loads(KEYS_FILE.read_text(encoding="utf-8"))[name]
    assert keys <= ceiling, f"{name} took {ceiling} keys before, and takes {keys} now"
    if keys < ceiling:
        print(f"{name}: write {keys} instead of {ceiling} into {KEYS_FILE.name}")


def compare(session: Session, article: Article, wanted: list[Wanted]) -> None:
    found = [
        a
        for a in session.project.annotations(article.id)
        if a.stamp.status is Status.ACCEPTED and isinstance(a.body, Mention | Claim | Caption)
    ]
    left = list(wanted)
    meant: dict[str, set[object]] = {}
    surplus = []
    for annotation in found:
        match = next((w for w in left if same(article, annotation, w)), None)
        if match is None:
            surplus.append((annotation.tag_id, annotation.quotes))
            continue
        left.remove(match)
        if match.kind != "caption" and match.tag != "date":
            meant.setdefault(match.entity, set()).add(who(annotation))
    assert (left, surplus) == ([], [])
    assert {name: ids for name, ids in meant.items() if len(ids) > 1} == {}, "one entity, one entry"
    entries = Counter(number for ids in meant.values() for number in ids)
    assert [n for n, times in entries.items() if times > 1 and n is not None] == []


def same(article: Article, annotation: Annotation, wanted: Wanted) -> bool:
    spans = [(s.start, s.end) for s in annotation.spans]
    if annotation.tag_id != wanted.tag or not same_words(
        article.text, wanted.tag, spans, wanted.spans
    ):
        return False
    if isinstance(annotation.body, Caption):
        credit = annotation.body.credit
        return (credit.quote(article.text) if credit else "") == wanted.entity
    return True


def who(annotation: Annotation) -> object:
    match annotation.body:
        case Mention(authority_id=found):
            return found
        case Claim(claimants=claimants):
            return claimants[0] if claimants else None
    return None


def test_the_sample_article(screen: WatchedScreen, tmp_path: Path) -> None:
    for name in ("harbour-press.txt", "harbour-press-1.png", "harbour-press-2.jpg"):
        (tmp_path / name).write_bytes(resource("samples", name).read_bytes())
    project = project_with(tmp_path, tmp_path / "harbour-press.txt")
    session = projects.opened(project)
    text = article_of(session).text
    session.project.close()
    wanted = golden(HERE / "golden" / "harbour-press.txt", text)
    annotate(screen, project, wanted, "harbour-press")


NO_NAMES = {"American military", "Afghan military", "government forces", "Agenda"}
"""Marked by the author of the design's sample, and no names by the guidelines written since."""


def of_design(text: str) -> list[Wanted]:
    """The names, dates, claims with a speaker and captions of the design's annotated sample."""
    file = DESIGN / "tei" / "sample.tei.xml"
    if not file.exists():
        pytest.skip("the design's annotated sample is not here")
    rows = [json.loads(line) for line in lines_of(file, "press")[0]]
    names = [r for r in rows if r["kind"] == "entity" and r.get("naming") != "description"]
    names = [r for r in names if r["quote"][0] not in NO_NAMES]
    spans = [r["ranges"][0] for r in names]
    found = [
        Wanted(r["tag"], _spans(r), "" if r["tag"] == "date" else r.get("entity", ""))
        for r in names
        if not any(
            a <= r["ranges"][0][0] and r["ranges"][0][1] <= b and [a, b] != r["ranges"][0]
            for a, b in spans
        )
    ]
    for row in rows:
        if row["kind"] == "claim" and row["claimants"]:
            found.append(Wanted("claim", _spans(row), row["claimants"][0]))
        elif row["kind"] == "caption":
            found.append(Wanted("caption", _spans(row), text[slice(*row["credit"])]))
    return _joined(found)


def _joined(found: list[Wanted]) -> list[Wanted]:
    """Of one speaker, what overlaps is one claim, as the guidelines have it."""
    kept: list[Wanted] = []
    for wanted in sorted(found, key=lambda w: (w.kind != "claim", w.start)):
        last = kept[-1] if kept else None
        if last and last.kind == wanted.kind == "claim" and wanted.start < last.end:
            assert last.entity == wanted.entity
            kept[-1] = Wanted("claim", ((last.start, max(last.end, wanted.end)),), last.entity)
        else:
            kept.append(wanted)
    return kept


def _spans(row: dict[str, object]) -> tuple[tuple[int, int], ...]:
    return tuple((a, b) for a, b in row["ranges"])  # type: ignore[attr-defined]  # of JSON


def test_the_real_article(screen: WatchedScreen, tmp_path: Path, press_article: Path) -> None:
    project = project_with(tmp_path, press_article)
    session = projects.opened(project)
    text = article_of(session).text
    session.project.close()
    annotate(screen, project, of_design(text), "press-article")
