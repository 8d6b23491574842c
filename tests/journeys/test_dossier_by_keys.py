"""From a name in the text to its dossier on the disk, by real keys on a screen of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.session import Session
from tests.builders import naming
from tests.exports.reading.browser import Seen
from tests.journeys.screen import Screen, missing_programs, until

pytestmark = pytest.mark.skipif(
    bool(missing_programs()), reason=f"not installed: {', '.join(missing_programs())}"
)


@pytest.fixture
def screen() -> Iterator[Screen]:
    with Screen() as found:
        yield found


def test_a_name_its_dossier_and_back_to_the_text(
    session: Session, screen: Screen, tmp_path: Path
) -> None:
    session.do(naming(session, "Ada")[1])
    project = session.project.path
    session.project.close()
    screen.open(project)
    screen.find("Ada")
    screen.keys("ctrl+g")
    screen.dialog("^Dossier$")
    screen.keys("Tab", "space")  # the print as well
    screen.keys("Return")
    folder = project.parent / "archive-dossiers"
    until(lambda: len([*folder.glob("*.html"), *folder.glob("*.pdf")]) == 2, "making dossiers")
    [page] = folder.glob("dossier-ada.*.html")
    assert "1 mention in 1 article" in Seen(page.read_bytes()).words
    [print_] = folder.glob("dossier-ada.*.pdf")
    assert print_.read_bytes().startswith(b"%PDF")
    screen.leave_dialog("^Dossier$", f"{project.stem} — Annotator")
    screen.saved("2")
