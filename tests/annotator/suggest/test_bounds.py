"""Bad input ends: work grows with the text, not with its square; counted in calls, not in time."""

import sys
from collections.abc import Callable
from dataclasses import replace

import pytest

from annotator.model.article import Article
from annotator.session import Session
from annotator.suggest.engine import Knowledge, suggest
from annotator.suggest.register.index import RegisterIndex
from tests.annotator.suggest.test_ranking import entry
from tests.builders import add_article

SMALL = 6_000
PIECES = {
    "one word": "a",
    "one capital": "A",
    "marks": '"',
    "opening marks": "“",
    "apostrophes": "'",
    "names": "Ida Berg\n",
    "one long line": "He said Ida Berg would come to Lisbon on Monday. ",
    "titles": "Mr. ",
    "initials": "A. ",
    "verbs": "said, ",
    "months": "May ",
    "questions": "What? ",
    "capitals": "ABC ",
    "bodies": "Bank of ",
    "credits": "Photo: ",
    "zero width": "\u200bA\u200d",
    "scripts": "Аbc аБв 漢字 العربية Ab ",
    "accents": "e\u0301",
}


def calls(work: Callable[[], object]) -> int:
    """Calls of Python functions and of C functions that `work` makes."""
    count = 0

    def counted(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(counted)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES)
def test_twice_the_text_is_twice_the_work(session: Session, piece: str) -> None:
    def article(characters: int) -> Article:
        made = add_article(session, (piece * (characters // len(piece)))[:characters])
        return replace(made, metadata=replace(made.metadata, date="2024-05-15"))

    small, large = article(SMALL), article(2 * SMALL)
    suggest(small)  # word lists and patterns are read once
    once, twice = calls(lambda: suggest(small)), calls(lambda: suggest(large))
    assert twice <= 2.6 * once + 20_000
    assert all(0 <= s.start < s.end <= len(large.text) for s in suggest(large))


def test_an_empty_article_has_nothing(session: Session) -> None:
    whole = add_article(session, "a")
    assert suggest(replace(whole, text="", blocks=())) == []


def test_a_register_of_any_names_is_words_and_no_pattern(session: Session) -> None:
    names = ("C++ (band)", "<b>Ada</b>", "a|b*", "[x", r"\\d+", "Ada\u200bBerg", "Иван Ada", "(")
    text = "C++ (band) met <b>Ada</b> and Иван Ada, [x and \\d+ and 12."
    entries = [entry(number, name) for number, name in enumerate(names, 1)]
    found = suggest(add_article(session, text), Knowledge(register=RegisterIndex(entries)))
    assert all(s.spans[0].quote(text).strip() for s in found)
    assert "12" not in [s.spans[0].quote(text) for s in found]
