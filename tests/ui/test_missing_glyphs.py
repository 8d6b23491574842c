"""An article in a script for which this computer has no typeface is said to be whole."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from annotator.session import Session
from tests.builders import add_article
from ui import missing_glyphs
from ui.bridge import SessionBridge
from ui.missing_glyphs import SLICE, MissingGlyphs, script_of
from ui.theme import Theme
from ui.workplace import Workplace

ROOT = Path(__file__).resolve().parents[2]
FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{folder}</dir><cachedir>{folder}/cache</cachedir></fontconfig>"""


@pytest.fixture
def without_system_fonts(tmp_path: Path) -> dict[str, str]:
    """The environment of a computer on which there are no faces but those that we bring."""
    if not sys.platform.startswith("linux"):
        pytest.skip("the faces of Windows and macOS cannot be hidden")
    folder = tmp_path / "fonts"
    folder.mkdir()
    file = tmp_path / "fonts.conf"
    file.write_text(FONTS.format(folder=folder), encoding="utf-8")
    return {**os.environ, "FONTCONFIG_FILE": str(file), "QT_QPA_PLATFORM": "offscreen"}


def missing(text: str, environment: dict[str, str]) -> set[str]:
    """Which scripts of a text have no face, found out in a process of its own."""
    child = (
        "import sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from ui.missing_glyphs import without_face\n"
        "from ui.theme import load_fonts\n"
        "application = QApplication([])\n"
        "load_fonts(application)\n"
        "print(*without_face(set(sys.argv[1])))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", child, text],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return set(done.stdout.split())


@pytest.mark.parametrize(
    ("text", "scripts"),
    [
        ("Ŧŧ ĸ ḫ ḵ ǰ ḥ ṣ ʿ ő ł ş ț đ", set()),
        ("Ðảng Cộng sản Việt Nam: ẳ ễ ộ ử ỹ", set()),
        ("Ἐν ἀρχῇ ἦν ὁ λόγος", set()),
        ("Съешь ж ещё этих мягких французских булок: ґ є ї ў ђ љ џ", set()),
        ("中文", {"CJK"}),
        ("日本のカタカナ", {"JAPANESE"}),
        ("한국어 漢", {"HANGUL", "CJK"}),
        ("שלום and سلام", {"HEBREW", "ARABIC"}),
        ("हिन्दी, ไทย", {"DEVANAGARI", "THAI"}),
        ("— “ ” 12 😀 ★", set()),
    ],
)
def test_what_ships_covers_europe_and_what_lies_beyond_is_named(
    text: str, scripts: set[str], without_system_fonts: dict[str, str]
) -> None:
    assert missing(text, without_system_fonts) == scripts


def test_where_faces_are_installed_nothing_is_missing_of_what_they_have() -> None:
    """The letters of Europe again, now with whatever this computer has."""
    assert missing("Ŧ ḵ Ἐν ὁ Съешь", {**os.environ, "QT_QPA_PLATFORM": "offscreen"}) == set()


@pytest.mark.parametrize(
    ("char", "script"),
    [
        *(("漢", "CJK"), ("\U00020000", "CJK"), ("か", "JAPANESE"), ("ｱ", "JAPANESE")),
        *(("한", "HANGUL"), ("א", "HEBREW"), ("ء", "ARABIC"), ("ʰ", "LATIN"), ("Ａ", "CJK")),
    ],
)
def test_letters_are_told_apart_by_script(char: str, script: str) -> None:
    assert script_of(char) == script


@dataclass
class Watch:
    """A computer that has no face for Chinese and Hebrew, and what is said on it."""

    qtbot: QtBot
    session: Session
    glyphs: MissingGlyphs
    said: list[str]

    def shows(self, *texts: str) -> None:
        """New articles one after the other, each until it was looked at."""
        for text in texts:
            self.glyphs.consider(add_article(self.session, text))
            self.qtbot.waitUntil(lambda: not self.glyphs.busy)


@pytest.fixture
def watch(qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watch]:
    monkeypatch.setattr(missing_glyphs, "LATER_MS", 0)
    monkeypatch.setattr(missing_glyphs, "_lacks", lambda found: found[0] > "\u3000" or "א" in found)
    parent, said = QObject(), list[str]()
    glyphs = MissingGlyphs(parent)
    glyphs.told.connect(said.append)
    yield Watch(qtbot, session, glyphs, said)
    parent.deleteLater()


def test_it_speaks_once_of_each_script_and_says_that_the_text_is_whole(watch: Watch) -> None:
    watch.shows("She said 你好.", "And 再见.", "Then א and 你好.")
    assert len(watch.said) == 2
    assert "Chinese letters" in watch.said[0]
    assert "The text itself is whole." in watch.said[0]
    assert "Hebrew letters" in watch.said[1]
    assert "Chinese" not in watch.said[1]


def test_several_scripts_are_named_in_one_breath_that_fits_the_bar(watch: Watch) -> None:
    watch.shows("א 한 か \ua500 \U00013000")
    [words] = watch.said
    assert "Hebrew" in words
    assert "Japanese" in words
    assert len(words) < 400


def test_letters_that_have_a_face_are_passed_over(watch: Watch) -> None:
    watch.shows("Nothing but ASCII.", "Crème brûlée — “fine”.", "Ελλάδα, Кремль, سلام")
    assert watch.said == []


def test_a_long_article_is_looked_at_to_its_last_letter(watch: Watch) -> None:
    watch.shows("é " * SLICE + "你")
    assert len(watch.said) == 1


def test_whoever_turns_away_at_once_is_told_when_turning_back(watch: Watch) -> None:
    article = add_article(watch.session, "你好")
    watch.glyphs.consider(article)
    watch.glyphs.consider(None)
    assert not watch.glyphs.busy
    watch.glyphs.consider(article)
    watch.qtbot.waitUntil(lambda: not watch.glyphs.busy)
    assert len(watch.said) == 1


@pytest.mark.parametrize(
    ("platform", "advice"),
    [
        ("linux", "fonts-noto-cjk and fonts-noto-core"),
        ("win32", "Optional features"),
        ("darwin", "Font Book"),
    ],
)
def test_the_advice_is_that_of_the_system(
    platform: str, advice: str, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    watch.shows("你א")
    assert advice in watch.said[0]


def test_the_workplace_says_it_in_the_bar(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(missing_glyphs, "LATER_MS", 0)
    monkeypatch.setattr(missing_glyphs, "_lacks", lambda found: found == "א")
    article = add_article(session, "א")
    place = Workplace(SessionBridge(session), Theme("light"), lambda: lambda *_: lambda _: ("", []))
    qtbot.addWidget(place)
    with qtbot.waitSignal(place.told) as told:
        place.current.show(article.id)
    assert "Hebrew" in told.args[0]
    place.end()
