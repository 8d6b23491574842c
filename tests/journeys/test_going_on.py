"""The program is killed in the middle of an article; opened again it is where it was."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator import sittings
from annotator.session import Session
from tests.builders import add_article
from tests.journeys.screen import Screen, missing_programs, until

pytestmark = pytest.mark.skipif(
    bool(missing_programs()), reason=f"not installed: {', '.join(missing_programs())}"
)
LONG = "\n".join(f"Paragraph {n}: the lighthouse of Norderhaven." for n in range(200))


@pytest.fixture
def screen() -> Iterator[Screen]:
    with Screen() as found:
        yield found


@pytest.fixture
def project(session: Session) -> Path:
    add_article(session, LONG, title="Long")
    session.project.close()
    return session.project.path


def reading(project: Path) -> dict[str, Any]:
    found = sittings.left(project).get("reading", {})
    assert isinstance(found, dict)
    return found


def test_a_killed_program_opens_at_the_very_line_with_the_same_words_selected(
    screen: Screen, project: Path
) -> None:
    screen.open(project)
    screen.keys("ctrl+3", "Escape", "ctrl+Next")
    screen.find("Paragraph 150")
    selected = LONG.index("Paragraph 150")
    until(lambda: reading(project).get("anchor") == selected, "the note of the place")
    before = sittings.left(project)
    assert before["around"]["tab"] == "RegisterPanel"
    screen.kill()
    screen.open(project)
    screen.saved("1")  # marks the words that are selected again
    screen.keys("Right")
    moved = selected + len("Paragraph 150")
    until(lambda: reading(project).get("caret") == moved, "the note after the opening")
    after = sittings.left(project)
    for name in ("article", "top", "gone"):
        assert after["reading"][name] == before["reading"][name], json.dumps(after)
    assert after["around"]["tab"] in ("RegisterPanel", "InspectorPanel")
