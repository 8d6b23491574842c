"""Says so, once, when this computer has no typeface for letters of the article that is shown."""

import sys
import unicodedata
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QTextLayout

from annotator.model.article import Article
from annotator.model.ids import ArticleId
from ui.reading.styles import SERIF, installed

LATER_MS = 400
"""The page is painted first."""

SLICE = 200_000
"""Characters looked at before other things have their turn: about 10 ms at the worst."""

MOST_TRIED = 256
"""Letters of one script that are tried, when an article has more of them."""

_ALWAYS_THERE = "\u017f"
"""The bundled faces have every letter up to here."""

_KANA = {"HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "HALFWIDTH"}
_KIN = {"FULLWIDTH": "CJK", "IDEOGRAPHIC": "CJK", "MODIFIER": "LATIN", "SUPERSCRIPT": "LATIN"}
_WORDS = {
    "ARABIC": "Arabic",
    "ARMENIAN": "Armenian",
    "BENGALI": "Bengali",
    "CJK": "Chinese",
    "CYRILLIC": "Cyrillic",
    "DEVANAGARI": "Devanagari",
    "ETHIOPIC": "Ethiopic",
    "GEORGIAN": "Georgian",
    "GREEK": "Greek",
    "HANGUL": "Korean",
    "HEBREW": "Hebrew",
    "JAPANESE": "Japanese",
    "KHMER": "Khmer",
    "LATIN": "rare Latin",
    "SYRIAC": "Syriac",
    "TAMIL": "Tamil",
    "THAI": "Thai",
    "TIBETAN": "Tibetan",
}
_WITH_IDEOGRAPHS = {"CJK", "JAPANESE", "HANGUL", "BOPOMOFO"}


class MissingGlyphs(QObject):
    """Looks at each article once, after it was painted, and speaks once of each script."""

    told = Signal(str)
    """What is missing and what helps, in one breath."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._looked_at: set[ArticleId] = set()
        self._spoken_of: set[str] = set()
        self._article: Article | None = None
        self._place = 0
        self._found: set[str] = set()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        """Whether an article is yet to be looked at to its end."""
        return self._later.isActive()

    @Slot(object)
    def consider(self, article: Article | None) -> None:
        """Look at an article soon, unless it was looked at before."""
        self._later.stop()
        if article is None or article.id in self._looked_at or article.text.isascii():
            return
        self._article, self._place, self._found = article, 0, set()
        self._later.start(LATER_MS)

    @Slot()
    def _look(self) -> None:
        """One slice of the text; when all of it was seen, the letters are tried."""
        if self._article is None:
            return
        self._found |= set(self._article.text[self._place : self._place + SLICE])
        self._place += SLICE
        if self._place < len(self._article.text):
            self._later.start(0)
            return
        self._looked_at.add(self._article.id)
        self._article = None
        missing = without_face(self._found) - self._spoken_of
        if missing:
            self._spoken_of |= missing
            self.told.emit(_sentence(missing))


def without_face(characters: Iterable[str]) -> set[str]:
    """Scripts, by their names in Unicode, of letters that no face of this computer shows."""
    letters: dict[str, list[str]] = {}
    for char in sorted(c for c in characters if c > _ALWAYS_THERE and c.isalpha()):
        letters.setdefault(script_of(char), []).append(char)
    if kana := letters.pop("JAPANESE", None):
        letters["JAPANESE"] = kana + letters.pop("CJK", [])
    return {script for script, found in letters.items() if _lacks(_spread(found))}


def script_of(char: str) -> str:
    """The first word of a letter's name, which for nearly all letters is that of its script."""
    if "\u3400" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff" or char >= "\U00020000":
        return "CJK"  # the names of so many would take long
    word = unicodedata.name(char, "UNKNOWN").partition(" ")[0]
    return "JAPANESE" if word in _KANA else _KIN.get(word, word)


def _spread(letters: list[str]) -> str:
    """Not more letters than are tried, from all over."""
    return "".join(letters[:: max(1, -(-len(letters) // MOST_TRIED))])


def _lacks(letters: str) -> bool:
    """Whether Qt, with all that it falls back on, finds no glyph for one of these letters.

    A box has glyph 0 of a face, or is drawn by an engine that has no face and so no tables. Of
    that engine the family must not be asked: PySide6 6.11 ends the process over it.
    """
    font = QFont(installed(*SERIF))
    font.setPixelSize(17)
    layout = QTextLayout(letters, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return any(
        0 in run.glyphIndexes() or run.rawFont().fontTable("cmap").isEmpty()
        for run in layout.glyphRuns()
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("MissingGlyphs", words)


def _sentence(scripts: set[str]) -> str:
    names = sorted(_tr(_WORDS.get(script, script.title())) for script in scripts)
    words = _tr(
        "This article has {scripts} letters for which this computer has no typeface: they show as "
        "boxes. The text itself is whole. {advice}"
    )
    return words.format(scripts=_listed(names), advice=_advice(scripts))


def _advice(scripts: set[str]) -> str:
    if sys.platform == "win32":
        return _tr("Windows brings more of them under Settings, Optional features.")
    if sys.platform == "darwin":
        return _tr("macOS has them; Font Book shows whether one is switched off.")
    packages = []
    if scripts & _WITH_IDEOGRAPHS:
        packages.append("fonts-noto-cjk")
    if scripts - _WITH_IDEOGRAPHS:
        packages.append("fonts-noto-core")
    words = _tr("What helps: on Debian and Ubuntu {packages}, elsewhere the Noto fonts.")
    return words.format(packages=_listed(packages))


def _listed(words: list[str]) -> str:
    *most, last = words
    return _tr("{some} and {last}").format(some=", ".join(most), last=last) if most else last
