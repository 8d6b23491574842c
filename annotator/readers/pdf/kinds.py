"""What a paragraph of a page is: by its size and weight beside those of the text."""

from collections import Counter
from collections.abc import Sequence

from annotator.model.article import BlockKind
from annotator.readers.pdf.lines import ITEM
from annotator.readers.pdf.paragraphs import Paragraph

_LARGER, _SMALLER = 1.15, 0.93
_HEADING_LONGEST = 220
_BOLD_LONGEST = 110
_NEAR = 40.0
"""Points between a picture and its caption, at most."""


def body_size(paragraphs: Sequence[Paragraph]) -> float:
    """The size in which most characters are set."""
    sizes: Counter[float] = Counter()
    for one in paragraphs:
        sizes[one.size] += len(one.text)
    return max(sizes, key=lambda size: sizes[size], default=0.0)


def kinds_of(paragraphs: Sequence[Paragraph]) -> list[tuple[BlockKind, str]]:
    """The kind of each, and the marker that stands before its text."""
    body = body_size(paragraphs)
    largest = max((p.size for p in paragraphs if p.first.page == 0 and p.text), default=body)
    bold = sum(len(p.text) for p in paragraphs if p.bold) * 2
    bold_is_rare = bold < sum(len(p.text) for p in paragraphs)
    found: list[tuple[BlockKind, str]] = []
    headline = False
    for number, one in enumerate(paragraphs):
        kind, marker = BlockKind.PARAGRAPH, ""
        item = ITEM.match(one.text)
        if one.is_picture:
            pass
        elif one.size > body * _LARGER and len(one.text) <= _HEADING_LONGEST:
            first = not headline and one.size >= largest and one.first.page == 0
            kind = BlockKind.HEADLINE if first else BlockKind.SUBHEADING
            headline = headline or first
        elif _is_caption(paragraphs, number, body):
            kind = BlockKind.CAPTION
        elif item is not None:
            kind, marker = BlockKind.ITEM, item.group().strip()
        elif one.first.row or (one.size < body * _SMALLER and one.text[:1].isdigit()):
            kind = BlockKind.OTHER
        elif one.bold and bold_is_rare and _like_a_heading(one.text):
            kind = BlockKind.SUBHEADING
        found.append((kind, marker))
    return found


def _is_caption(paragraphs: Sequence[Paragraph], number: int, body: float) -> bool:
    """Small print directly under a picture, or directly over it where none is under it."""
    one = paragraphs[number]
    if one.size >= body * 0.97 and not one.bold:
        return False
    before = paragraphs[number - 1] if number else None
    return (
        before is not None
        and before.is_picture
        and before.first.page == one.first.page
        and -one.size / 2 <= before.first.bottom - one.first.top <= _NEAR
        and one.first.left < before.first.right
        and one.first.right > before.first.left
    )


def _like_a_heading(text: str) -> bool:
    return len(text) <= _BOLD_LONGEST and not text.endswith((".", ",", ";", ":", "،"))
