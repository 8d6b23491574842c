"""Father and son, a doubt and a name left open, decided in the real window with keys alone."""

from pathlib import Path

import pytest

from annotator.changes import articles, authorities
from annotator.model.annotation import Annotation, Mention
from annotator.model.ids import TagId
from annotator.model.stamp import Certainty
from annotator.session import Session
from tests.builders import a_draft
from tests.journeys.screen import Screen, missing_programs
from ui import projects

pytestmark = pytest.mark.skipif(
    bool(missing_programs()), reason=f"not installed: {', '.join(missing_programs())}"
)

NEWS = "Old Berg built the bridge.\nO. Berg said so. Mueller paid."
LATER = "Ida Berg left. Bergk stayed."


def a_project(tmp_path: Path) -> Path:
    """Two articles, and a register with father, son, and a name in another spelling."""
    session = projects.found(tmp_path / "journey.annot")
    for text, name in ((NEWS, "news.txt"), (LATER, "later.txt")):
        session.do(articles.add(session.program, [a_draft(text, title=text[:8], name=name)]))
    for name, dates, note in (
        ("Ole Berg", "1901–1980", "builder of bridges"),
        ("Ole Berg", "b. 1930", "painter"),
        ("Heinz Müller", "", "banker"),
    ):
        record = authorities.new_record(
            session.person, TagId("person"), name, dates=dates, note=note
        )
        session.do(authorities.create(record))
    session.project.close()
    return session.project.path


def answers(session: Session) -> list[tuple[str, str, Certainty | None]]:
    """Quote, dates or name of the entry, and certainty of every mention in the project."""
    project, found = session.project, list[tuple[str, str, Certainty | None]]()
    for article_id in project.article_ids():
        for annotation in project.annotations(article_id):
            found.append((annotation.quote, told(session, annotation), annotation.stamp.certainty))
    return found


def told(session: Session, annotation: Annotation) -> str:
    assert isinstance(annotation.body, Mention)
    if annotation.body.authority_id is None:
        return ""
    entry = session.project.authority(annotation.body.authority_id)
    return entry.dates or entry.name


def test_namesakes_are_chosen_doubted_left_open_and_settled(tmp_path: Path) -> None:
    project = a_project(tmp_path)
    with Screen() as screen:
        screen.open(project)
        screen.find("Old Berg")
        screen.keys("e")
        screen.saved("0")  # left open
        screen.find("O. Berg")
        screen.keys("e")
        screen.saved("ctrl+2")  # probably the son
        screen.find("Mueller")
        screen.keys("e")
        screen.saved("Return")  # found in another spelling
        screen.keys("ctrl+Home", "F7")
        screen.write("Ole Berg")
        screen.saved("2")  # the father, who is not here yet; on to the doubt
        screen.saved("1")  # no doubt any more
        screen.keys("Escape")
        screen.saved("ctrl+z")  # the doubt is back
        screen.kill()
    session = projects.opened(project)
    assert session.project.ailments == []
    assert answers(session) == [
        ("Old Berg", "1901–1980", None),
        ("O. Berg", "b. 1930", Certainty.MEDIUM),
        ("Mueller", "Heinz Müller", None),
    ]
    session.project.close()
