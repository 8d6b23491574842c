"""Words from outside, as a line of the window shows them."""

import pytest
from PySide6.QtCore import QLocale

from ui.strings import escaped, within


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("two\n lines", "two lines"),
        ("\u202eexe.fdp\u202c", "[U+202E]exe.fdp[U+202C]"),
        ("a\x00b\u2066c", "a[U+0000]b[U+2066]c"),
        ("علی\u200cرضا", "علی\u200cرضا"),
        ("👩\u200d👧", "👩\u200d👧"),
        ("12345678901", "123456789…"),
        ("", ""),
    ],
)
def test_controls_are_seen_and_letters_stay_as_they_are_written(words: str, shown: str) -> None:
    assert escaped(words, 10 if words.isdigit() else 80) == shown


def test_of_a_whole_text_only_the_beginning_is_looked_at() -> None:
    assert escaped("ab " * 10_000_000, 9) == "ab ab ab…"
    assert escaped(" " * 10_000_000 + "end", 9) == "…"


def test_nouns_of_german_stay_great_within_a_line() -> None:
    before = QLocale()
    try:
        for language, said in (
            (QLocale.Language.German, "Person"),
            (QLocale.Language.French, "person"),
        ):
            QLocale.setDefault(QLocale(language))
            assert within("Person") == said
    finally:
        QLocale.setDefault(before)
