"""Words as they are written are found as Python's own search finds them."""

import re

from hypothesis import example, given
from hypothesis import strategies as st

from annotator.search.literal import Literal, around

LETTERS = st.text(alphabet="aAsSſKKkiIıİßẞµμΣσς éÉ.“\U0001f4dcž", max_size=40)


def by_python(text: str, words: str, *, case: bool, whole: bool) -> list[tuple[int, int]]:
    form = rf"\b{re.escape(words)}\b" if whole else re.escape(words)
    flags = re.NOFLAG if case else re.IGNORECASE
    return [found.span() for found in re.finditer(form, text, flags)]


@example(text="ΑΣΑ", words="ΑΣ", case=False, whole=False)
@given(LETTERS, LETTERS.filter(bool), st.booleans(), st.booleans())
def test_the_short_way_finds_what_the_long_one_finds(
    text: str, words: str, case: bool, whole: bool
) -> None:
    found = Literal(text).places(words, case=case, whole=whole)
    assert list(found.onwards(0)) == by_python(text, words, case=case, whole=whole)


@given(LETTERS, LETTERS.filter(bool), st.booleans(), st.booleans(), st.integers(0, 45))
def test_from_any_place_on_and_back_they_are_the_same(
    text: str, words: str, case: bool, whole: bool, offset: int
) -> None:
    found = Literal(text).places(words, case=case, whole=whole)
    every = by_python(text, words, case=case, whole=whole)
    before = [place for place in every if place[0] < offset]
    assert (len(found), found.before(offset)) == (len(every), len(before))
    assert list(found.onwards(offset)) == every[len(before) :]
    assert list(found.backwards(offset)) == before[::-1]
    assert around(found, offset, 4) == [*before[-2:], *every[len(before) :][:2]]


@given(LETTERS, st.integers(0, 39), st.integers(1, 5))
def test_what_stands_in_a_text_is_found_there(text: str, start: int, length: int) -> None:
    words = text[start : start + length]
    if words:
        places = Literal(text).places(words.swapcase(), case=False, whole=False).onwards(0)
        assert list(places) == by_python(text, words.swapcase(), case=False, whole=False)


def test_an_old_long_s_is_an_s() -> None:
    old = Literal("Wiſe as ever").places("wise", case=False, whole=True)
    new = Literal("Wise").places("wiſe", case=False, whole=False)
    assert list(old.onwards(0)) == list(new.onwards(0)) == [(0, 4)]
