"""Sentences of the core are recognised by their templates and said in another language."""

import pytest

from annotator.errors import UnreadableFile
from annotator.model.ids import AnnotationId, make
from annotator.readers.tei_others.ledger import Ledger
from annotator.readers.tei_others.tree import Tree
from exports.losses import Losses
from ui.cli.common import complain
from ui.languages import ENGLISH, NAMES
from ui.qm import Translated
from ui.spoken import CORE, Sentences, speak, spoken

GERMAN = {
    "{name}: the file is empty": "{name}: Die Datei ist leer",
    "{name}: no backup could be made ({why})": "{name}: keine Sicherung möglich ({why})",
    "the disk is full, {free} are free": "der Datenträger ist voll, {free} sind frei",
    "{n} lines were read": "{n} Zeilen wurden gelesen",
    "1 line was read": "1 Zeile wurde gelesen",
    "there is no entry “{name}” here": "hier gibt es keinen Eintrag „{name}“",
    "it cannot be read": "sie ist nicht lesbar",
}
SENTENCES = Sentences(
    [Translated(CORE, source, (said,)) for source, said in GERMAN.items()], group="."
)


def test_what_stands_at_the_places_of_a_sentence_goes_over_as_it_is() -> None:
    assert SENTENCES.say("a: b.txt: the file is empty") == "a: b.txt: Die Datei ist leer"


def test_a_sentence_within_a_sentence_is_said_too() -> None:
    said = SENTENCES.say("x.annot: no backup could be made (the disk is full, 3 MB are free)")
    assert said == "x.annot: keine Sicherung möglich (der Datenträger ist voll, 3 MB sind frei)"


def test_numbers_are_grouped_as_the_language_groups_them() -> None:
    assert SENTENCES.say("12,345 lines were read") == "12.345 Zeilen wurden gelesen"


def test_what_is_counted_is_a_number_and_no_name() -> None:
    assert SENTENCES.say("1 line was read") == "1 Zeile wurde gelesen"
    assert SENTENCES.say("all lines were read") == "all lines were read"


def test_a_name_in_quotation_marks_is_never_translated() -> None:
    said = SENTENCES.say("there is no entry “it cannot be read” here")
    assert said == "hier gibt es keinen Eintrag „it cannot be read“"


def test_a_reason_after_a_name_is_said_where_the_whole_is_not_known() -> None:
    assert SENTENCES.say("a.txt: it cannot be read") == "a.txt: sie ist nicht lesbar"


def test_what_nobody_translated_stays_as_it_is() -> None:
    assert SENTENCES.say("a.txt: something else: entirely") == "a.txt: something else: entirely"


def test_what_a_format_or_a_file_loses_is_said_with_its_number() -> None:
    """Clauses that are counted come from far apart, and are joined in one place."""
    losses, ledger = Losses(), Ledger(Tree("<a>\n<b/>\n<b/>\n</a>", "a.xml"))
    for number in (1, 2):
        losses.lose("suggestions and rejections are left out", AnnotationId(make(1, number)))
    for start in (4, 9):
        ledger.leave("places without words", start)
    speak("de")
    try:
        assert [spoken(words) for words in losses.notes()] == [
            "Vorschläge und Ablehnungen werden ausgelassen (2 Annotationen: 1-1, 1-2)"
        ]
        assert [spoken(words) for words in ledger.warnings()] == [
            "Zeilen 2, 3: places without words"
        ]
    finally:
        speak(ENGLISH)


def test_a_file_is_named_once_in_every_language(capsys: pytest.CaptureFixture[str]) -> None:
    error = UnreadableFile("letters.annot: there is no such file")
    try:
        for language in NAMES:
            speak(language)
            complain("letters.annot", error)
            complain("letters.annot", "there is no such file")
            said = capsys.readouterr().err.splitlines()
            assert [line.count("letters.annot") for line in said] == [1, 1]
    finally:
        speak(ENGLISH)
