"""Every sentence of the program is in the files of the translations, and only those."""

import re
from pathlib import Path

import pytest

from tests.languages import catalogue
from tests.languages.catalogue import LANGUAGES, WHOLE, Entry, differing, entries, fill
from tests.languages.collecting import Message, collected
from tests.languages.tables import TABLES
from tests.languages.updating import said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_hold_what_the_program_says_and_nothing_else(language: str) -> None:
    listed = {entry.message for entry in entries(language)}
    lacking, surplus = sorted(said() - listed), sorted(listed - said())
    assert (lacking, surplus) == ([], []), "python3 dev.py languages brings them up to date"


def test_what_is_translated_is_a_literal_or_a_word_of_a_table() -> None:
    """A sentence made of others, or come from elsewhere, is one that no translator ever sees."""
    assert [place for place in collected().unclear if not place.startswith(tuple(TABLES))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_placeholders_and_keys_of_menus(language: str) -> None:
    assert [words for entry in entries(language) for words in differing(entry)] == []


@pytest.mark.parametrize("language", WHOLE)
def test_a_language_that_is_whole_lacks_nothing(language: str) -> None:
    assert [entry.message for entry in entries(language) if not entry.finished] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_and_many_are_said_otherwise_but_for_words_that_have_no_plural(language: str) -> None:
    counted = [entry.said for entry in entries(language) if entry.message.numerus]
    alike = {forms[0] for forms in counted if len(set(forms)) == 1}
    assert len(counted) > 20
    assert [words for words in alike if not re.search("Artikel|Treffer", words)] == []


def test_a_lost_placeholder_is_found() -> None:
    message = Message("Bar", "{n} articles of &File…")
    assert not differing(Entry(message, ("{n} Artikel der &Datei…",), ""))
    for words in ("Artikel der &Datei…", "{m} Artikel der &Datei…", "{n} Artikel der Datei…"):
        assert differing(Entry(message, (words,), ""))


def test_a_file_is_filled_by_the_english(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    copy = tmp_path / "annotator_de.ts"
    copy.write_bytes(catalogue.file_of("de").read_bytes())
    monkeypatch.setattr(catalogue, "FOLDER", tmp_path)
    said: dict[str, catalogue.Words] = {"Delete": "Löschen", "Actions|Undo": "Rückgängig"}
    assert fill("de", {**said, "never said": "nie gesagt"})[1] == ["never said"]
    found = {(e.message.context, e.message.source): e for e in entries("de") if e.finished}
    assert found["Verb", "Delete"].said == ("Löschen",)
    assert found["Actions", "Undo"].said == ("Rückgängig",)
