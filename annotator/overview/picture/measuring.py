"""How wide words are, about, and which numbers stand at an axis: without any font."""

import unicodedata

NARROW, USUAL, CAPITAL, WIDE = 0.36, 0.6, 0.72, 1.05


def width_of(words: str, size: float) -> float:
    """An upper estimate for the faces of interfaces; exact enough to leave room."""
    return size * sum(map(_of, words))


def _of(character: str) -> float:
    if unicodedata.combining(character) or unicodedata.category(character) == "Cf":
        return 0.0
    if unicodedata.east_asian_width(character) in "WF":
        return WIDE
    if character in " .,:;'!|iljtfI()[]·":
        return NARROW
    return CAPITAL if character.isupper() or character in "mwMW%" else USUAL


def cut(words: str, size: float, width: float) -> str:
    """The words, or as many of their characters as fit, with an ellipsis."""
    if width_of(words, size) <= width:
        return words
    kept, room = [], width - width_of("…", size)
    for character in words:
        room -= size * _of(character)
        if room < 0:
            break
        kept.append(character)
    return "".join(kept).rstrip() + "…" if kept else ""


def top_of(most: int) -> int:
    """The number at the top of an axis: one, two or five times a power of ten."""
    step = 1
    while True:
        for times in (1, 2, 5):
            if step * times >= most:
                return step * times
        step *= 10
