"""A mark, a kill, a card that takes no keyboard away, and a backup put back: in the real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.backups import Backups, backups_of
from annotator.storage.backups.copying import contents
from annotator.storage.backups.names import Reason
from tests.builders import add_article
from tests.journeys.screen import Screen, missing_programs, until
from ui import projects

pytestmark = pytest.mark.skipif(
    bool(missing_programs()), reason=f"not installed: {', '.join(missing_programs())}"
)


@pytest.fixture
def screen() -> Iterator[Screen]:
    with Screen() as found:
        yield found


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A letter without a mark, of which there is a backup."""
    session = projects.found(tmp_path / "tale.annot")
    add_article(session)
    Backups(session.project).make(Reason.HAND)
    session.project.close()
    return session.project.path


def test_after_a_kill_work_goes_on_and_a_backup_comes_back(screen: Screen, project: Path) -> None:
    screen.open(project)
    screen.find("Ada")
    screen.saved("1")
    screen.kill()

    screen.open(project)
    screen.find("ledger")
    screen.saved("2")  # the card is there, the keys are the text's
    screen.kill()
    assert contents(project).annotations == 2, "all that was acknowledged"

    screen.open(project)
    screen.keys("ctrl+k")
    screen.write("Backups")
    screen.keys("Return")
    screen.dialog("Backups")
    screen.keys("End", "Tab", "space")  # the oldest one, Restore
    until(lambda: bool(list(project.parent.glob("*.set-aside-*"))), "nothing was moved aside")
    [aside] = project.parent.glob("*.set-aside-*.annot")
    assert contents(aside).annotations == 2
    screen.wait_for("tale — Annotator")
    screen.kill()
    with projects.opened(project).project as found:
        assert found.annotation_count() == 0
        assert found.check() == []
    assert contents(backups_of(project)[0].path).annotations == 2, "made at closing"
