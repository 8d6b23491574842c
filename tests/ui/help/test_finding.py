"""Words are found in the help whatever their case and accents."""

import pytest

from ui.help.finding import found, places, words_of
from ui.help.parts import Section


def section(title: str, text: str, page: str = "a") -> Section:
    return Section(page=page, page_title="A", anchor="x", title=title, text=text)


SECTIONS = [
    section("Backups", "A copy is made. Café and Straße."),
    section("Exporting", "The backup of yesterday is no export."),
    section("Keys", "All keys."),
]


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("backup", ["Backups", "Exporting"]),
        ("CAFE", ["Backups"]),
        ("strasse copy", ["Backups"]),
        ("export yesterday", ["Exporting"]),
        ("ackup", []),
        ("", []),
        ("  ", []),
    ],
)
def test_sections_that_hold_all_words_the_best_first(query: str, titles: list[str]) -> None:
    assert [hit.section.title for hit in found(query, SECTIONS)] == titles


def test_places_are_those_of_the_text_itself() -> None:
    text = "ﬁle 😀 Straße, STRASSE"
    spans = places(text, words_of("strasse"))
    assert [text[span.start : span.end] for span in spans] == ["Straße", "STRASSE"]


def test_an_excerpt_has_the_word_in_it() -> None:
    [hit] = found("needle", [section("Long", "word " * 200 + "needle" + " word" * 200)])
    assert "needle" in hit.excerpt
    assert len(hit.excerpt) < 250
