"""Seeded documents for measuring and testing the reading view: words, paragraphs and marks."""

from random import Random

from PySide6.QtGui import QColor

from ui.reading.page import Form, Layer, Mark, Page, Paragraph

LATIN = (
    "archive bridge council daily edition fell gave harbour into journal keeper letter mayor " * 2
)
ARABIC = "قال رئيس البلدية إن الجسر القديم سقط في النهر أمس ولم يصب أحد والصحيفة كتبت عن ذلك"
HEBREW = "ראש העיר אמר כי הגשר הישן נפל אל הנהר אתמול ואיש לא נפגע והעיתון כתב על כך"
ASTRAL = "𐌰𐌱𐌲 𝓐𝓑𝓒 𝕏𝕐 \U0001f4dc \U00020000\U00020001"

LAYERS = (
    Layer(key="person", label="Person", colour=QColor("#2c5d93")),
    Layer(key="place", label="Place", colour=QColor("#2e7d4f"), dash=(6.0, 0.8)),
    Layer(key="organisation", label="Organisation", colour=QColor("#8e4a9e")),
    Layer(key="date", label="Date", colour=QColor("#a5641a")),
    Layer(key="claim", label="Claim", colour=QColor("#b3261e"), form=Form.CLAIM),
)


def vocabulary(script: str) -> list[str]:
    """Words of a script: `latin`, `mixed` (right to left with Latin in it) or `astral`."""
    latin = LATIN.split()
    if script == "mixed":
        return ARABIC.split() + HEBREW.split() + latin[:6]
    if script == "astral":
        return latin[:20] + ASTRAL.split()
    return latin


def text_of(size: int, *, script: str = "latin", paragraphs: bool = True) -> str:
    """Some `size` characters in paragraphs of 80 to 1,200, the same ones every time."""
    chance, words = Random(7), vocabulary(script)
    parts: list[str] = []
    length, left = 0, chance.randint(80, 1200)
    while length < size:
        word = chance.choice(words)
        left -= len(word) + 1
        over = paragraphs and left < 0
        if over:
            left = chance.randint(80, 1200)
        parts += [word, "\n" if over else " "]
        length += len(word) + 1
    return "".join(parts)[:size].rstrip()


def page_of(text: str) -> Page:
    """A page with one paragraph a line."""
    paragraphs, start = [], 0
    for line in text.split("\n"):
        paragraphs.append(Paragraph(start=start, end=start + len(line), kind="paragraph"))
        start += len(line) + 1
    return Page(text=text, paragraphs=tuple(paragraphs))


def marks_of(text: str, count: int) -> list[Mark]:
    """Marks of mixed lengths anywhere, so that they overlap, nest and cross."""
    chance, found = Random(11), []
    for number in range(1, count + 1):
        shortest, longest = chance.choices(
            [(4, 25), (10, 60), (60, 400), (100, 1500)], [40, 30, 25, 5]
        )[0]
        start = chance.randrange(len(text) - 2000 if len(text) > 2000 else len(text) // 2)
        end = min(len(text), start + chance.randint(shortest, longest))
        found.append(Mark(start, end, number, chance.randrange(len(LAYERS))))
    return found
