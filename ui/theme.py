"""How the program looks: light, dark, or high contrast. Palette, style sheet, colours of tags."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from annotator.model.tagset import Kind, Tag
from ui import faces
from ui.reading.page import Colours, Form, Layer
from ui.reading.styles import SANS
from ui.style_sheet import style_sheet

LIGHT = {
    "paper": "#fffef9",
    "panel": "#f4f3ee",
    "raised": "#ffffff",
    "ink": "#1d2126",
    "muted": "#4e5766",
    "rule": "#dddbd2",
    "accent": "#2c5d93",
    "on_accent": "#ffffff",
    "chosen": "#dfe8f3",
    "selection": "#b7d2f1",
    "good": "#1f7a4d",
    "bad": "#b3261e",
    "found": "#f5e58a",
    "found_now": "#f3a53c",
}
DARK = {
    "paper": "#1c1e22",
    "panel": "#24272c",
    "raised": "#2c3037",
    "ink": "#e9e6df",
    "muted": "#b6bdc7",
    "rule": "#3a3f47",
    "accent": "#5b94d6",
    "on_accent": "#10151b",
    "chosen": "#31455c",
    "selection": "#31537d",
    "good": "#5cc08c",
    "bad": "#f2857d",
    "found": "#6b5f1d",
    "found_now": "#8a5212",
}
CONTRAST = {
    "paper": "#000000",
    "panel": "#000000",
    "raised": "#000000",
    "ink": "#ffffff",
    "muted": "#dcdcdc",
    "rule": "#a8a8a8",
    "accent": "#ffd83d",
    "on_accent": "#000000",
    "chosen": "#123f8f",
    "selection": "#1449ad",
    "good": "#7df0b0",
    "bad": "#ffaaa2",
    "found": "#5c4a00",
    "found_now": "#8f3f00",
}
"""White and yellow on black: 7:1 and more for all that is read."""
_DASHES: dict[str, tuple[float, ...]] = {
    "place": (6.0, 0.8),
    "organisation": (3.0, 0.8, 1.0, 0.8, 1.0, 0.8),
    "date": (2.0, 2.0),
    "quantity": (5.0, 2.5),
    "other": (8.0, 2.5),
    "character": (1.5, 0.8),
    "event": (3.0, 1.0),
    "work": (8.0, 1.0, 2.0, 1.0),
    "role": (4.0, 1.5),
    "object": (2.0, 1.2),
    "correction": (1.0, 1.0),
    "quotation": (5.0, 1.0, 1.0, 1.0),
}


class Theme:
    """One of the looks. `wanted` is `light`, `dark`, `contrast`, or `system` for the desktop's."""

    def __init__(self, wanted: str = "system") -> None:
        self.wanted = wanted
        as_system = wanted == "system"
        self.contrast = wanted == "contrast" or (as_system and system_wants_contrast())
        dark = wanted == "dark" or (as_system and _system_is_dark())
        self.dark = dark or self.contrast
        self.names = CONTRAST if self.contrast else DARK if dark else LIGHT

    def colour(self, name: str) -> QColor:
        return QColor(self.names[name])

    def tag_colour(self, tag: Tag) -> QColor:
        """A tag's own colour, made light enough for dark paper and dark enough for light."""
        return tag_colour(tag, dark=self.dark)

    def page(self) -> Colours:
        """Colours of the reading view."""
        return Colours(
            paper=self.colour("paper"),
            ink=self.colour("ink"),
            muted=self.colour("muted"),
            rule=self.colour("rule"),
            selection=self.colour("selection"),
            found=self.colour("found"),
            found_now=self.colour("found_now"),
            caret=self.colour("ink"),
            tint=0.11 if self.dark else 0.13,
        )

    def layers(self, tags: Iterable[Tag]) -> list[Layer]:
        """One layer a tag, in the tags' order, and last that of what is not saved."""
        forms = {Kind.CLAIM: Form.CLAIM, Kind.CAPTION: Form.CAPTION}
        found = [
            Layer(
                key=tag.id,
                label=tag.label,
                colour=self.tag_colour(tag),
                form=forms.get(tag.kind, Form.ENTITY),
                dash=_DASHES.get(tag.id, ()),
            )
            for tag in tags
        ]
        bad = self.colour("bad")
        return [*found, Layer(key="", label="", colour=bad, form=Form.CLAIM, dash=(1.5, 1.5))]

    def dress(self, application: QApplication) -> None:
        """Give the whole program this look.

        A sheet that it has already would be gone through for every widget there is.
        """
        sheet = style_sheet(self.names, strong=self.contrast)
        if application.styleSheet() == sheet:
            return
        application.setStyle("Fusion")
        application.setPalette(self._palette())
        application.setStyleSheet(sheet)

    def _palette(self) -> QPalette:
        role = QPalette.ColorRole
        palette = QPalette()
        for name, roles in (
            ("panel", (role.Window, role.Button, role.AlternateBase)),
            ("raised", (role.Base, role.ToolTipBase)),
            ("ink", (role.WindowText, role.Text, role.ButtonText, role.ToolTipText)),
            ("muted", (role.PlaceholderText,)),
            ("accent", (role.Highlight, role.Link)),
            ("on_accent", (role.HighlightedText,)),
        ):
            for each in roles:
                palette.setColor(each, self.colour(name))
        for each in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, each, self.colour("muted"))
        return palette


def system_wants_contrast() -> bool:
    """Whether the desktop says that this person needs high contrast."""
    hints = QGuiApplication.styleHints()  # held: without it PySide takes its child for deleted
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def load_fonts(application: QApplication) -> None:
    """Register the faces that ship with the program, and set the one of the interface."""
    faces.register()
    font = QFont(SANS)
    font.setPointSizeF(9.5)
    application.setFont(font)


def tag_colour(tag: Tag, *, dark: bool) -> QColor:
    """A tag's own colour, made light enough for dark paper and dark enough for light."""
    colour = QColor(tag.colour)
    light = colour.lightnessF()
    light = max(light, 0.66) if dark else min(light, 0.45)
    return QColor.fromHslF(max(0.0, colour.hslHueF()), min(colour.hslSaturationF(), 0.75), light)


def mixed(colour: QColor, paper: QColor, strength: float) -> QColor:
    """So much of a colour on the paper, from 0 to 1, without letting through what lies below."""
    pairs = zip(_rgb(colour), _rgb(paper), strict=True)
    return QColor(*(round(strength * a + (1 - strength) * b) for a, b in pairs))


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def on_dark(widget: QWidget) -> bool:
    """Whether a widget is dressed in dark colours."""
    return widget.palette().color(QPalette.ColorRole.Base).lightnessF() < 0.5


def names_on(widget: QWidget) -> Mapping[str, str]:
    """The colours by name of the look that a widget is dressed in."""
    base = widget.palette().color(QPalette.ColorRole.Base)
    looks = (names for names in (CONTRAST, DARK) if QColor(names["raised"]) == base)
    return next(looks, LIGHT)
