"""The program as those work with it who do not see the screen: a screen reader listens."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.model.annotation import Annotation
from annotator.model.article import Article
from tests.journeys.heard.listening import HeardScreen, missing
from tests.journeys.screen import until
from ui import projects
from ui.sample import NAME, make_sample

pytestmark = pytest.mark.skipif(bool(missing()), reason=f"not installed: {', '.join(missing())}")
WINDOW = f"{NAME} — Annotator"
FOCUSED, SAID = "object:state-changed:focused", "object:announcement"
PRESSED_SECONDS = 0.25
"""Qt shows a button as pressed before it does what it does."""
MANY = 30
FACES: tuple[tuple[str, str, str, str], ...] = (
    ("Ingrid Solberg", "Annotation", "", "Take “Ingrid Solberg” away"),
    ("We kept this light", "Annotation", "", "Add evidence"),
    ("Ingrid Solberg", "Register", "", "New…"),
    ("Ingrid Solberg", "Annotation", "ctrl+f", "Whole words"),
    ("Ingrid Solberg", "Annotation", "ctrl+shift+f", "Kept"),
    ("Ingrid Solberg", "Annotation", "ctrl+9", "Count again"),
)
"""What the window can show: where the caret is, which panel, a key that brings up more, and a
button by which one knows that it is there."""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make_sample(tmp_path)


@pytest.fixture
def before(project: Path) -> tuple[Article, list[Annotation]]:
    """The article and its annotations, before anybody opened the window."""
    return first_article(project)


@pytest.fixture
def screen(project: Path, before: tuple[Article, list[Annotation]]) -> Iterator[HeardScreen]:
    with HeardScreen() as found:
        found.open(project)
        found.listen()
        yield found
        assert "Traceback" not in found.said()


def first_article(path: Path) -> tuple[Article, list[Annotation]]:
    session = projects.opened(path)
    article = session.project.article(session.project.article_ids()[0])
    found = session.project.annotations(article.id)
    session.project.close()
    return article, found


def described(screen: HeardScreen, words: str) -> None:
    """Wait until the article is described so."""
    until(lambda: screen.ask("article")["described"] == words, f"“{words}”")


def test_the_article_is_read_with_caret_and_selection(
    screen: HeardScreen, before: tuple[Article, list[Annotation]]
) -> None:
    text = before[0].text
    article = screen.ask("article")
    assert article["text"] == text
    assert article["count"] == len(text.encode("utf-16-le")) // 2
    assert "Text" in article["interfaces"]
    where = text.index("Ingrid Solberg")
    assert screen.ask("put_caret", where + 3)
    described(screen, "Person: “Ingrid Solberg” → Ingrid Solberg")
    assert screen.ask("article")["caret"] == where + 3
    around = screen.ask("around", where + 3)
    assert (around["char"], around["word"]) == ("r", "Ingrid")
    assert "Ingrid Solberg" in around["line"]
    assert around["paragraph"] in text.split("\n")
    looks, start, end = screen.ask("looks", where + 3)
    assert looks["underline"] == "single"
    assert text[start:end] == "Ingrid Solberg"
    assert screen.ask("select", where, where + 14)
    assert screen.ask("article")["selected"] == [where, where + 14]
    screen.keys("ctrl+Next")
    until(lambda: screen.ask("article")["text"] != text, "the next article")
    assert screen.lives()


def test_what_is_only_suggested_is_told_to_be(screen: HeardScreen) -> None:
    screen.keys("n")
    described(screen, "Date: “June next year” (unresolved) (suggested)")


def test_everything_has_a_name_and_every_button_can_be_pressed_by_it(
    screen: HeardScreen, project: Path, before: tuple[Article, list[Annotation]]
) -> None:
    pressed: set[str] = set()
    for face in FACES:
        show(screen, *face)
        assert screen.ask("nameless") == []
        for window, role, name in screen.ask("buttons"):
            if name not in pressed:
                pressed.add(name)
                steps = screen.at_rest()
                assert screen.ask("press", name, role, window), name
                come_back(screen, steps)
                show(screen, *face)
    assert screen.lives(), screen.said()
    assert len(pressed) >= MANY, pressed
    screen.kill()
    assert first_article(project) == before


def show(screen: HeardScreen, words: str, tab: str, key: str, button: str) -> None:
    """One of the faces, from wherever the window is."""
    screen.keys("Escape", "Escape")
    offset = screen.ask("article")["text"].index(words) + 2
    assert screen.ask("put_caret", offset)
    assert screen.ask("press", tab, "page tab")
    if key:
        screen.keys(key)
    until(lambda: button in [name for *_, name in screen.ask("buttons")], f"“{button}”")


def come_back(screen: HeardScreen, steps: int) -> None:
    """Whatever has come up goes, and what was done is undone."""
    time.sleep(PRESSED_SECONDS)
    for _ in range(2):
        screen.ask("answers")

    def gone() -> bool:
        screen.newest_window()
        screen.keys("Escape")
        return bool(screen.ask("windows") == [WINDOW])

    until(gone, "the window alone")
    if screen.at_rest() != steps:
        screen.saved("Escape", "ctrl+z")  # in a line it would take back what was typed there


class Follower:
    """Writes down what gets the keyboard, and what is said, in order."""

    def __init__(self, screen: HeardScreen) -> None:
        self._screen = screen
        self.followed: list[tuple[str, str]] = []

    def hears(self, *expected: tuple[str, str]) -> None:
        """Wait for these, and for nothing that is not expected between them."""
        wanted = [*self.followed, *expected]

        def is_heard() -> bool:
            for kind, _, name, said in self._screen.ask("heard"):
                if kind in (FOCUSED, SAID):
                    self.followed.append((kind, name if kind == FOCUSED else said))
            return len(self.followed) >= len(wanted)

        until(is_heard, f"{expected}; heard was {self.followed}")
        assert self.followed == wanted


def test_a_whole_annotation_is_followed_by_ear(screen: HeardScreen) -> None:
    follower = Follower(screen)
    screen.ask("heard")
    screen.keys("ctrl+f")
    follower.hears((FOCUSED, "Find in this article"))
    screen.write("village below")
    screen.keys("Escape")
    follower.hears((FOCUSED, "Article"))
    screen.keys("2")
    follower.hears(
        (SAID, "30 of 50: Place: “village below” (unresolved)"),
        (SAID, "Who is meant is left open: Q chooses."),
    )
    screen.keys("q")
    follower.hears((FOCUSED, "Name"), (SAID, "New place “village below”, Ctrl+Enter"))
    screen.write("Vestersund")
    follower.hears((SAID, "Vestersund, place, 1× here"))
    screen.keys("Return")
    follower.hears((FOCUSED, "Article"), (SAID, "Place: “village below” → Vestersund"))
