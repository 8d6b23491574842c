"""Faces and sizes in print. Lengths are units of the device, of which 1200 make an inch."""

from dataclasses import replace
from functools import cache

from PySide6.QtGui import QColor, QFont

from ui.reading.styles import SANS, Setting, Styles, installed

RESOLUTION = 1200
POINT = RESOLUTION / 72
INK, MUTED, RULE, ACCENT = (QColor(c) for c in ("#1d2126", "#5a6270", "#c9c6bb", "#2c5d93"))
LANE = 2.1 * POINT
"""From one line under the words to the next."""
ROOM = 9 * POINT
"""Under the words: the lines, and the labels below them."""

_BODY_PIXELS, _BODY_POINTS = 17, 10.5


class Typography:
    """The settings of the reading view at the resolution of the printer."""

    def __init__(self) -> None:
        self._styles = Styles(_BODY_POINTS * POINT / _BODY_PIXELS)
        self._settings: dict[str, Setting] = {}

    def of(self, kind: str) -> Setting:
        """The setting of a kind of block, with room for lines and labels."""
        if kind not in self._settings:
            found = self._styles.of(kind)
            height = found.text_height + round(ROOM)
            made = replace(found, font=_plain(found.font), line_height=height)
            self._settings[kind] = replace(made, after=found.after // 2)
        return self._settings[kind]


@cache
def sans(points: float, *, bold: bool = False) -> QFont:
    font = QFont(installed(*SANS))
    font.setPixelSize(round(points * POINT))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return _plain(font)


def _plain(font: QFont) -> QFont:
    """Without ligatures and alternates, whose letters nobody could copy out of the file."""
    made = QFont(font)
    for feature in ("liga", "clig", "dlig", "calt"):
        made.setFeature(QFont.Tag(feature), 0)
    return made
