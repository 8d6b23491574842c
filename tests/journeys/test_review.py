"""Suggestions gone through in the real window with keys alone, by the grammar of one key each."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.model.annotation import Mention
from annotator.model.stamp import Status
from resources import resource
from tests.journeys.screen import Screen, missing_programs, until
from tests.journeys.test_keys_only import annotations_of, project_with
from ui import projects

pytestmark = pytest.mark.skipif(
    bool(missing_programs()), reason=f"not installed: {', '.join(missing_programs())}"
)


@pytest.fixture
def screen() -> Iterator[Screen]:
    with Screen() as found:
        yield found


def first_is_taken(screen: Screen) -> bool:
    """Enter does nothing until the rules have spoken."""
    before = screen.steps()
    if before is None:
        return False
    screen.keys("n", "Return")
    time.sleep(0.5)
    return screen.steps() not in (before, None)


def test_enter_x_and_a_decide_and_ctrl_z_takes_back(screen: Screen, tmp_path: Path) -> None:
    (tmp_path / "harbour.txt").write_bytes(resource("samples", "harbour-press.txt").read_bytes())
    project = project_with(tmp_path, tmp_path / "harbour.txt")
    screen.open(project)
    until(lambda: first_is_taken(screen), "the first suggestion")
    screen.saved("Return")
    screen.saved("x")
    screen.keys("n", "shift+n", "a")
    screen.dialog("Suggestions: ")
    screen.saved("Return")
    screen.kill()
    session = projects.opened(project)
    found = annotations_of(session)
    marked = [a for a in found if a.stamp.status is Status.ACCEPTED]
    assert [a.stamp.status for a in found].count(Status.REJECTED) == 1
    assert len(marked) >= 3
    assert {a.stamp.maker for a in found} == {session.program.contributor_id}
    assert all("score" in a.note for a in found if isinstance(a.body, Mention))
    assert session.undo()
    assert session.undo()
    assert session.undo()
    assert len(annotations_of(session)) == 1
    session.project.close()


def test_a_after_a_tag_marks_all_other_places_as_one_step(screen: Screen, tmp_path: Path) -> None:
    (tmp_path / "boats.txt").write_text(
        "Boats\n\nThe Havfrue left. The Havfrue came back, the Havfrue Club said.\n"
    )
    project = project_with(tmp_path, tmp_path / "boats.txt")
    screen.open(project)
    screen.find("Havfrue Club")
    screen.saved("3")
    screen.find("Havfrue")
    screen.saved("8")
    screen.keys("a")
    screen.dialog("Mark ")
    screen.saved("Return")
    screen.dialog("journey — Annotator")
    screen.saved("ctrl+z")
    screen.saved("ctrl+y")
    screen.keys("a")
    screen.dialog("Mark ")
    screen.leave_dialog("Mark ", "journey — Annotator")
    screen.keys("shift+Delete")
    screen.dialog("Delete ")
    screen.saved("Return")
    screen.kill()
    session = projects.opened(project)
    assert [a.quote for a in annotations_of(session)] == ["Havfrue Club"]
    assert session.undo()
    assert [a.quote for a in annotations_of(session)] == ["Havfrue", "Havfrue", "Havfrue Club"]
    session.project.close()
