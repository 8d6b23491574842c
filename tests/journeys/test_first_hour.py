"""A new user, with the tutorial's steps only: from the first page to a valid TEI file.

The keys and the words to type are read from the page, so that it cannot go stale.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.kept_open import SUFFIX
from annotator.model.annotation import Annotation, Caption, Claim, Mention, Verdict
from annotator.model.article import Progress
from annotator.model.stamp import Status
from annotator.places import documents_folder
from exports.tei.validate import validate
from tests.journeys.screen import missing_programs, until
from tests.journeys.whole.archivist import WatchedScreen
from ui import projects
from ui.help.book import Book
from ui.help.naming import usual
from ui.help.parts import Listing, Paragraph, Run
from ui.help.places import FIRST_HOUR
from ui.sample import NAME, STEMS

pytestmark = pytest.mark.skipif(
    bool(missing_programs()), reason=f"not installed: {', '.join(missing_programs())}"
)
X_NAMES = {"Enter": "Return", "Esc": "Escape", "Space": "space", "Del": "Delete"}
ONLY_TOLD = ("key:Space", "key:0")
"""Keys that the steps name as what one could press instead."""


def steps_of_the_tutorial() -> list[list[Run]]:
    """Of each numbered step what is to be pressed and typed, in order."""
    found = []
    for block in Book(usual()).page(FIRST_HOUR).blocks:
        if isinstance(block, Listing) and block.numbered:
            for [paragraph] in block.items:
                assert isinstance(paragraph, Paragraph)
                asked = [run for run in paragraph.runs if run.key or run.code]
                found.append([run for run in asked if run.asked not in ONLY_TOLD])
    return found


def x_name(keys: str) -> str:
    """`Ctrl+Enter` as X calls it."""
    *held, key = keys.split("+") if keys != "+" else ["+"]
    key = X_NAMES.get(key, key if len(key) > 1 else key.lower())
    return "+".join([*map(str.lower, held), key])


class Newcomer:
    """Does what a step says, in whichever window has come up, and waits until it has happened."""

    def __init__(self, screen: WatchedScreen) -> None:
        self._screen, self._main = screen, screen.newest_window()

    def follow(self, step: list[Run]) -> None:
        for run in step:
            window, before = self._screen.newest_window(), self._keys()
            self._press(run)
            count = len(run.text) if run.code else 1
            if window == self._main:
                until(lambda: self._keys() == before + count, f"“{run.text}”")  # noqa: B023 - at once
            else:
                until(lambda: self._is_answered(window), f"“{run.text}”")  # noqa: B023 - at once
            until(lambda: self._screen.look().get("calm", True), f"rest after “{run.text}”")

    def _press(self, run: Run) -> None:
        if run.code:
            self._screen.write(run.text)
        else:
            self._screen.keys(x_name(run.text))

    def _keys(self) -> int:
        return int(self._screen.look()["keys"])

    def _is_answered(self, window: str) -> bool:
        """A sheet is gone, or, as that of the export, it has done its work."""
        return self._screen.newest_window() != window or any(documents_folder().glob("*/proof.txt"))


@pytest.fixture
def screen() -> Iterator[WatchedScreen]:
    documents_folder().mkdir(parents=True)
    with WatchedScreen() as found:
        yield found


def annotations_of(path: Path) -> dict[str, Annotation]:
    """Of the sample's first article, by their words; and that it is done."""
    session = projects.opened(path)
    article = session.project.article(session.project.article_ids()[0])
    assert article.progress is Progress.DONE
    found = {a.quote: a for a in session.project.annotations(article.id)}
    session.project.close()
    return found


def test_the_first_hour(screen: WatchedScreen) -> None:
    screen.begin()
    newcomer = Newcomer(screen)
    for step in steps_of_the_tutorial():
        newcomer.follow(step)
    screen.kill()
    project = documents_folder() / f"{NAME}{SUFFIX}"
    marked = annotations_of(project)
    union, fishermen = marked["Fishermen's Union"].body, marked["Fishermen"].body
    assert isinstance(union, Mention)
    assert isinstance(fishermen, Mention)
    assert fishermen.authority_id == union.authority_id
    assert marked["pessimistic."].stamp.status is Status.REJECTED
    assert marked["chairwoman"].tag_id == "role"
    museum = marked["museum of the sea"].body
    assert isinstance(museum, Mention)
    assert museum.authority_id is not None
    claim = marked["There is room for a museum or for us, not for both"].body
    assert isinstance(claim, Claim)
    assert claim.verdict is Verdict.SUPPORTED
    caption = marked["Jonas Reher, the last keeper, on the gallery of the lighthouse."].body
    assert isinstance(caption, Caption)
    assert caption.credit is not None
    files = sorted((documents_folder() / f"{NAME}-export").glob("*.xml"))
    assert len(files) == len(STEMS)
    for file in files:
        assert validate(file.read_bytes()) == []


def test_every_step_says_what_to_press() -> None:
    steps = steps_of_the_tutorial()
    assert len(steps) >= 20
    assert all(steps)
