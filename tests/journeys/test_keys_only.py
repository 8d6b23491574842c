"""An article annotated in the real window with keys alone, undone, redone, killed, reopened."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.changes import articles
from annotator.model.annotation import Annotation, Caption, Claim, Mention
from annotator.model.draft import ArticleDraft
from annotator.readers import read
from annotator.session import Session
from resources import resource
from tests.journeys.screen import Screen, missing_programs
from ui import projects

pytestmark = pytest.mark.skipif(
    bool(missing_programs()), reason=f"not installed: {', '.join(missing_programs())}"
)


@pytest.fixture
def screen() -> Iterator[Screen]:
    with Screen() as found:
        yield found


def project_with(tmp_path: Path, article: Path) -> Path:
    session = projects.found(tmp_path / "journey.annot")
    draft = read(article)
    assert isinstance(draft, ArticleDraft)
    session.do(articles.add(session.program, [draft]))
    session.project.close()
    return session.project.path


def annotations_of(session: Session) -> list[Annotation]:
    return session.project.annotations(session.project.article_ids()[0])


def quotes(found: list[Annotation], body: type) -> list[tuple[str, ...]]:
    return [a.quotes for a in found if isinstance(a.body, body)]


def walk_through(screen: Screen, project: Path, names: list[tuple[str, str]]) -> None:
    """Mark the names with their keys, then three claims and two captions with the words given."""
    screen.open(project)
    for words, key in names:
        screen.find(words)
        screen.saved(key)


def claim(screen: Screen, words: str, *further: str) -> None:
    """C and Enter on selected words; each further part with Shift+Enter."""
    screen.find(words)
    screen.keys("c")
    screen.saved("Return")
    for part in further:
        screen.find(part)
        screen.saved("shift+Return")


def caption(screen: Screen, words: str) -> None:
    screen.find(words)
    screen.keys("Left", "f")
    screen.saved("Return")


def check_after_kill(screen: Screen, project: Path, gestures: int) -> list[Annotation]:
    """Undo all, redo all, kill, reopen: everything is there, and can still be undone."""
    for _ in range(gestures):
        screen.saved("ctrl+z")
    for _ in range(gestures):
        screen.saved("ctrl+y")
    screen.kill()
    session = projects.opened(project)
    assert session.project.ended_unclean
    assert session.project.ailments == []
    found = annotations_of(session)
    for _ in range(gestures):
        assert session.undo()
    assert annotations_of(session) == []
    for _ in range(gestures):
        assert session.redo()
    assert annotations_of(session) == found
    assert session.project.check() == []
    session.project.close()
    return found


def test_the_sample_article(screen: Screen, tmp_path: Path) -> None:
    for name in ("harbour-press.txt", "harbour-press-1.png", "harbour-press-2.jpg"):
        (tmp_path / name).write_bytes(resource("samples", name).read_bytes())
    project = project_with(tmp_path, tmp_path / "harbour-press.txt")
    names = [
        ("Mira Halvorsen", "1"),
        ("Norderhaven", "2"),
        ("Coastal Service", "3"),
        ("Lantern Festival", "4"),
        ("Friday", "5"),
        ("Lights of the North", "6"),
        ("last keeper", "7"),
        ("Havfrue", "8"),
        ("Ingrid Solberg", "1"),
        ("Vestersund", "2"),
    ]
    walk_through(screen, project, names)
    claim(screen, "the tower is sound")
    claim(screen, "would take the mooring place away")
    claim(screen, "We kept this light burning", "nobody ever asked us")
    caption(screen, "which went dark in")
    caption(screen, "on the gallery of the lighthouse. Photo")
    found = check_after_kill(screen, project, gestures=len(names) + 4 + 2)
    assert {q[0] for q in quotes(found, Mention)} >= {words for words, _ in names}
    claims = quotes(found, Claim)
    assert len(claims) == 3
    assert ("We kept this light burning", "nobody ever asked us") in claims
    assert len(quotes(found, Caption)) == 2


def test_the_real_article(screen: Screen, tmp_path: Path, press_article: Path) -> None:
    project = project_with(tmp_path, press_article)
    text = press_article.read_text(encoding="utf-8")
    words = [
        (text[:13], "1"),
        ("Panjshir Valley", "2"),
        ("National Resistance Front", "3"),
        ("9/11 attacks", "4"),
        ("September 5", "5"),
        ("Nazary", "1"),
        ("Reuters", "3"),
        ("Kabul", "2"),
        ("General", "7"),
        ("Joe Biden", "1"),
    ]
    walk_through(screen, project, words)
    claim(screen, "talks between local leaders and authorities")
    claim(screen, "three districts near")
    claim(screen, "The hasty exit of American military", "ultimately allowed the")
    caption(screen, "has reportedly assembled")
    caption(screen, "wants to build a grand coalition of anti-Taliban elements AFP")
    found = check_after_kill(screen, project, gestures=len(words) + 4 + 2)
    assert {q[0] for q in quotes(found, Mention)} >= {named for named, _ in words}
    assert ("The hasty exit of American military", "ultimately allowed the") in quotes(found, Claim)
    assert len(quotes(found, Claim)) == 3
    assert len(quotes(found, Caption)) == 2
