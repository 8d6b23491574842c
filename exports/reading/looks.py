"""How each tag looks on a page: a letter, a line and a colour, so that no one of them is alone."""

import colorsys
import re
from collections.abc import Iterable
from dataclasses import dataclass

from annotator.model.ids import TagId
from annotator.model.tagset import Tag

LINES = ("solid", "dashed", "dotted", "double", "wavy")
PAPER, DARK_PAPER = "#fffef9", "#1c1e22"
CONTRAST = 4.5
"""WCAG 2.2, 1.4.3: of words against what they stand on."""

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_GREY = "#6b7280"


@dataclass(frozen=True, slots=True)
class Look:
    """How the annotations of one tag are shown: no two have one letter, no ten one line."""

    tag_id: TagId
    label: str
    letter: str
    line: str
    heavy: bool
    light: str
    """Colour on light paper."""
    dark: str


def looks_of(tags: Iterable[Tag]) -> list[Look]:
    """One a tag, in the tags' order."""
    taken: set[str] = set()
    found = []
    for number, tag in enumerate(tags):
        letter = _letter(tag.label, taken)
        taken.add(letter)
        found.append(
            Look(
                tag_id=tag.id,
                label=tag.label,
                letter=letter,
                line=LINES[number % len(LINES)],
                heavy=number // len(LINES) % 2 == 1,
                light=readable(tag.colour, PAPER),
                dark=readable(tag.colour, DARK_PAPER),
            )
        )
    return found


def _letter(label: str, taken: set[str]) -> str:
    """The shortest beginning of the label that no tag before has; a number where all are taken."""
    for size in range(1, min(len(label), 4) + 1):
        if label[:size].strip() == label[:size] and label[:size] not in taken:
            return label[:size]
    return next(s for n in range(2, len(taken) + 3) if (s := f"{label[:1]}{n}") not in taken)


def readable(colour: str, paper: str) -> str:
    """The colour, made as much darker or lighter as it takes to be read on the paper."""
    given = colour if _COLOUR.fullmatch(colour) else _GREY
    hue, light, full = colorsys.rgb_to_hls(*_channels(given))
    step = 0.01 if luminance(paper) < 0.5 else -0.01
    while contrast(given, paper) < CONTRAST and 0 <= light <= 1:
        light += step
        given = _hex(colorsys.hls_to_rgb(hue, min(max(light, 0.0), 1.0), full))
    return given.lower()


def contrast(one: str, other: str) -> float:
    """Ratio of two colours as WCAG 2.2 defines it."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in _channels(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _channels(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _hex(channels: tuple[float, float, float]) -> str:
    return "#" + "".join(f"{round(channel * 255):02x}" for channel in channels)
