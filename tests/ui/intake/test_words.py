"""What the sheet says of a file stands beside the file's name, and does not say it again."""

from pathlib import Path

from ui.intake.words import reason
from ui.languages import ENGLISH, NAMES
from ui.spoken import speak


def test_a_refusal_does_not_name_the_file_in_any_language() -> None:
    try:
        for language in NAMES:
            speak(language)
            said = reason("letter.docx: there is no such file", Path("letter.docx"))
            assert said
            assert "letter.docx" not in said
    finally:
        speak(ENGLISH)
