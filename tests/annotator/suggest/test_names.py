"""The caret on a name proposes the name, with the edges that the guidelines give it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.ids import TagId
from annotator.model.span import Span
from annotator.suggest.caret.names import name_at
from annotator.suggest.dates.expressions import date_at
from annotator.suggest.text.words import word_at


def named(text: str, caret: str, tag: str | None = None, language: str = "en") -> str | None:
    """The name proposed with the caret in the middle of the word `caret`."""
    offset = text.index(caret) + len(caret) // 2
    span = name_at(text, offset, Span(0, len(text)), language, TagId(tag) if tag else None)
    return span.quote(text) if span else None


@pytest.mark.parametrize(
    ("text", "caret", "name"),
    [
        ("The Harbour Watch said so.", "Watch", "Harbour Watch"),
        ("The Taproot met.", "The", "Taproot"),
        ("Yesterday President Ida Berg spoke.", "Berg", "Ida Berg"),
        ("Yesterday President Ida Berg spoke.", "President", "Ida Berg"),
        ("former General Ole Dahl Jr spoke", "Dahl", "Ole Dahl Jr"),
        ("He works at General Motors now.", "Motors", "General Motors"),
        ("near Ludwig van Riemann’s house", "Riemann", "Ludwig van Riemann"),
        ("near Ludwig van Riemann’s house", "van", "Ludwig van Riemann"),
        ("told Norland’s Al-Mina station", "Norland", "Norland"),
        ("told Norland’s Al-Mina station", "Mina", "Al-Mina"),
        ("an anti-Norland mood", "Norland", "Norland"),
        ("a Norland-led revolt", "led", "Norland"),
        ("after Covid-19 came", "19", "Covid-19"),
        ("James G. Stone wrote", "Stone", "James G. Stone"),
        ("the U.S. Navy sailed", "Navy", "U.S. Navy"),
        ("the Ministry of the Interior fell", "Interior", "Ministry of the Interior"),
        ("the Harbour Front (HF) is open", "Front", "Harbour Front"),
        ("the Harbour Front (HF) is open", "HF", "HF"),
        ("called “The Lion of Mina,” he fled", "Lion", "The Lion of Mina"),
        ("On Sunday Berg left", "Berg", "Berg"),
        ("In Norland it rained", "Norland", "Norland"),
        ("AFP / IDA BERG", "IDA", "IDA BERG"),
        ("قال أحمد إن", "أحمد", "أحمد"),
    ],
)
def test_the_name_at_the_caret_has_the_edges_of_the_guidelines(
    text: str, caret: str, name: str
) -> None:
    assert named(text, caret) == name


@pytest.mark.parametrize(
    ("text", "caret", "date"),
    [
        ("launched on September 5 in Mina", "5", "September 5"),
        ("during the Sept. 11, 2001 raid", "2001", "Sept. 11, 2001"),
        ("by late Sunday it was", "Sunday", "late Sunday"),
        ("wrote last week that", "week", "last week"),
        ("by the end of August.", "August", "end of August"),
        ("stale a few days ago.", "days", "a few days ago"),
        ("on 2021-08-23 at noon", "08", "2021-08-23"),
        ("on 3 March 1871 he", "March", "3 March 1871"),
    ],
)
def test_a_date_is_proposed_whole(text: str, caret: str, date: str) -> None:
    assert named(text, caret, "date") == date


def test_a_title_is_no_part_of_a_name_but_is_all_of_a_role() -> None:
    text = "Then Defence Minister Ida Berg left."
    assert named(text, "Berg", "person") == "Ida Berg"
    assert named(text, "Minister", "role") == "Defence Minister"


@pytest.mark.parametrize("caret", ["9/11", "attacks"])
def test_an_event_is_a_date_or_name_with_its_noun(caret: str) -> None:
    assert named("days before the 9/11 attacks", caret, "event") == "9/11 attacks"
    assert named("the Mina Festival began", "Mina", "event") == "Mina Festival"


def test_may_and_march_in_lower_case_are_no_dates() -> None:
    assert named("they may march on", "march") == "march"


def test_between_words_there_is_no_name() -> None:
    assert name_at("a  –  b", 3, Span(0, 7), "en") is None


pieces = st.sampled_from(
    ["Ida ", "Minister ", "Prime ", "The ", "van ", "of ", "’s", "9/11 ", "attacks ", "Sept. ", "3"]
) | st.text(alphabet="Ab .,’'“”\"-\u0301\U0001f4dcאب1of", max_size=6)


@given(st.lists(pieces, max_size=8).map("".join), st.data())
def test_a_proposal_lies_in_its_block_and_meets_the_word_at_the_caret_or_follows(
    text: str, data: st.DataObject
) -> None:
    if not text:
        return
    offset = data.draw(st.integers(0, len(text)))
    found = name_at(text, offset, Span(0, len(text)), "en")
    word = word_at(text, offset, 0, len(text))
    date = date_at(text, offset, 0, len(text), "en")
    assert (found is None) == (word is None and date is None)
    if found is not None and word is not None:
        assert word.start < found.end <= len(text)
