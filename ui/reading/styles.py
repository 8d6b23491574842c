"""How each kind of block is set: face, size, space, indent."""

from dataclasses import dataclass, replace
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

_OTHER_SERIF = (
    *("Noto Naskh Arabic", "Amiri", "Traditional Arabic", "Geeza Pro"),
    *("Noto Serif Hebrew", "Frank Ruehl CLM", "David", "Arial Hebrew"),
    *("Noto Serif CJK SC", "Source Han Serif SC", "SimSun", "Songti SC"),
    *("Noto Serif CJK TC", "PMingLiU", "Songti TC"),
    *("Noto Serif CJK JP", "Yu Mincho", "Hiragino Mincho ProN"),
    *("Noto Serif CJK KR", "Batang", "AppleMyungjo"),
    *("Noto Serif Devanagari", "Nirmala UI", "Kohinoor Devanagari"),
    *("Noto Serif Thai", "Leelawadee UI", "Thonburi"),
    *("Noto Serif Armenian", "Noto Serif Georgian", "Sylfaen"),
    *("Noto Serif Ethiopic", "Ebrima", "Kefa", "Noto Sans Syriac", "Estrangelo Edessa"),
)
_OTHER_SANS = (
    *("Noto Sans Arabic", "Segoe UI", "Geeza Pro", "Noto Sans Hebrew", "Arial Hebrew"),
    *("Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC"),
    *("Noto Sans CJK TC", "Microsoft JhengHei", "PingFang TC"),
    *("Noto Sans CJK JP", "Yu Gothic", "Hiragino Sans"),
    *("Noto Sans CJK KR", "Malgun Gothic", "Apple SD Gothic Neo"),
    *("Noto Sans Devanagari", "Nirmala UI", "Noto Sans Thai", "Leelawadee UI", "Thonburi"),
)
SERIF = ["Source Serif 4", "Noto Serif", "Georgia", "DejaVu Serif", "Inter", *_OTHER_SERIF]
"""Faces of the text. The first ships with the program and has Latin, Greek and Cyrillic; the next
help out with rare letters of these; then come, script by script, the faces of Linux, Windows and
macOS. A letter that none of them has is looked for in whatever else is installed."""

SANS = ["Inter", "Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans", *_OTHER_SANS]
"""Faces of the window, in the same order."""

LANES = 4
LANE_PIXELS = 3


@cache
def installed(*faces: str) -> list[str]:
    """Those of the faces that are here, and the first. Each other one would cost every letter of a
    foreign script a look."""
    here = set(QFontDatabase.families())
    return [faces[0], *(face for face in faces[1:] if face in here)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """Sizes in pixels at 100 %."""

    size: float = 17
    serif: bool = True
    weight: QFont.Weight = QFont.Weight.Normal
    muted: bool = False
    before: float = 0
    after: float = 12
    indent: float = 0
    spacing: float = 0
    """Extra space between letters."""


_BODY = Style()
_STYLES = {
    "headline": Style(size=27, weight=QFont.Weight.DemiBold, before=6, after=10),
    "standfirst": Style(size=18, muted=True, after=14),
    "subheading": Style(size=20, weight=QFont.Weight.DemiBold, before=14, after=4),
    "byline": Style(size=13, serif=False, muted=True, after=4),
    "dateline": Style(size=13, serif=False, muted=True, after=10),
    "list-heading": Style(
        size=11.5,
        serif=False,
        weight=QFont.Weight.Medium,
        muted=True,
        before=6,
        spacing=0.4,
        after=2,
    ),
    "item": replace(_BODY, indent=20, after=6),
    "quote": replace(_BODY, indent=32, after=14),
    "turn": replace(_BODY, after=10),
    "alt": Style(size=13, serif=False, muted=True, after=2),
    "caption": Style(size=13, serif=False, after=16),
}


@dataclass(frozen=True, slots=True)
class Setting:
    """A style at a certain zoom, with what the layout needs to know of its font."""

    style: Style
    font: QFont
    line_height: int
    text_height: int
    natural: int
    """The height that the face itself asks for."""
    advance: float
    before: int
    after: int
    indent: int


class Styles:
    """Settings of all kinds at one zoom, made when first asked for."""

    def __init__(self, zoom: float) -> None:
        self.zoom = zoom
        self._settings: dict[str, Setting] = {}
        self._sans: dict[tuple[float, bool], QFont] = {}

    def of(self, kind: str) -> Setting:
        if kind not in self._settings:
            self._settings[kind] = self._made(_STYLES.get(kind, _BODY))
        return self._settings[kind]

    def sans(self, size: float, *, bold: bool = False) -> QFont:
        """The face of notes in the margin."""
        if (size, bold) not in self._sans:
            font = QFont(installed(*SANS))
            font.setPixelSize(max(6, round(size * self.zoom)))
            font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
            self._sans[size, bold] = font
        return self._sans[size, bold]

    def _made(self, style: Style) -> Setting:
        font = QFont(installed(*(SERIF if style.serif else SANS)))
        font.setPixelSize(max(6, round(style.size * self.zoom)))
        font.setWeight(style.weight)
        if style.spacing:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, style.spacing)
        metrics = QFontMetrics(font)
        # The first lane runs just under the words, as a pen would, not under the descent.
        text_height = metrics.ascent() + round(style.size * self.zoom * 0.24)
        return Setting(
            style=style,
            font=font,
            line_height=text_height + LANES * LANE_PIXELS + 1,
            text_height=text_height,
            natural=metrics.height(),
            advance=max(1.0, metrics.horizontalAdvance("the quick brown fox jumps over") / 30),
            before=round(style.before * self.zoom),
            after=round(style.after * self.zoom),
            indent=round(style.indent * self.zoom),
        )
