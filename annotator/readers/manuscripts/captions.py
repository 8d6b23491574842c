"""Which lines belong to which picture: alt text, caption and credit.

A document says it with a style, or the line stands beside the picture and reads like a caption.
Of two lines beside a picture the one below is meant, as printers set it.
"""

import re

from annotator.model.article import BlockKind
from annotator.readers.credits import credit_of
from annotator.readers.manuscripts.manuscript import Line

_NUMBERED = re.compile(
    r"(?:Fig(?:ure|\.)?|Abb(?:ildung|\.)?|Bild|Foto|Photo|Illustration|Plate|Tafel|Figura|صورة|شكل)"
    r"[ \u00a0]*(?:No\.?|Nr\.?)?[ \u00a0]*[0-9IVXivx٠-٩]{1,4}\b",
    re.IGNORECASE,
)
_LONGEST = 1200
_OF_TABLES = re.compile(r"(?:Table|Tab\.|Tabelle|Tableau|Tabla|جدول)[ \u00a0]", re.IGNORECASE)
_FREE = (BlockKind.PARAGRAPH, BlockKind.CAPTION, BlockKind.OTHER)


def tie(lines: list[Line]) -> list[Line]:
    """Lines with each picture merged into its caption, and with its alt text above that.

    A picture without any line stays as it is: a place without words.
    """
    for line in lines:
        if line.kind is BlockKind.CAPTION and _OF_TABLES.match(line.text):
            line.kind = BlockKind.OTHER
    taken: set[int] = set()
    owners: dict[int, int] = {}
    for find in (_below, _above):
        for index, line in enumerate(lines):
            if line.picture is None or line.text or index in owners.values():
                continue
            found = find(lines, index)
            if found is not None and found not in taken:
                taken.add(found)
                owners[found] = index
    return _merged(lines, owners)


def _below(lines: list[Line], index: int) -> int | None:
    """The caption under a picture; past further pictures that stand in a row with it."""
    pictures = 1
    at = index + 1
    while at < len(lines) and lines[at].picture is not None and not lines[at].text:
        at, pictures = at + 1, pictures + 1
    if at >= len(lines) or not _captions(lines[at]):
        return None
    before = index
    while before and lines[before - 1].picture is not None and not lines[before - 1].text:
        before -= 1
    in_row = range(before, at)
    captions = [n for n in range(at, min(at + len(in_row), len(lines))) if _captions(lines[n])]
    number = in_row.index(index)
    if len(captions) == len(in_row):
        return captions[number]
    return captions[0] if index == at - 1 else None


def _above(lines: list[Line], index: int) -> int | None:
    """A line above is a caption only where it says so itself."""
    if not index or lines[index - 1].picture is not None:
        return None
    above = lines[index - 1]
    return index - 1 if above.kind is BlockKind.CAPTION or _NUMBERED.match(above.text) else None


def _captions(line: Line) -> bool:
    if line.picture is not None or len(line.text) > _LONGEST or line.kind not in _FREE:
        return False
    if line.kind is BlockKind.CAPTION or _NUMBERED.match(line.text):
        return True
    return line.kind is BlockKind.PARAGRAPH and credit_of(line.text) is not None


def _merged(lines: list[Line], owners: dict[int, int]) -> list[Line]:
    """Each picture goes where its caption is, and its alt text directly above that."""
    moved = set(owners.values())
    found: list[Line] = []
    for index, line in enumerate(lines):
        if index in moved:
            continue
        if index in owners:
            line.picture, line.kind = lines[owners[index]].picture, BlockKind.CAPTION
            found += _alt(line)
            _credit_below(line, lines[index + 1 : index + 2])
        elif line.picture is not None and not line.text:
            found += _alt(line)
        found.append(line)
    return found


def _credit_below(caption: Line, following: list[Line]) -> None:
    """A line that is nothing but a credit belongs to the caption above it, where that has none."""
    for line in following:
        credit = credit_of(line.text) if line.picture is None and line.kind in _FREE else None
        alone = credit is not None and line.text[: credit.span.start].strip("( ") == ""
        if alone and credit_of(caption.text) is None and caption.credit_at is None:
            line.kind, line.credit = BlockKind.CAPTION, True


def _alt(line: Line) -> list[Line]:
    """The description of a picture as a line of its own, where it says more than the caption."""
    picture = line.picture
    if picture is None or not picture.alt or picture.alt == line.text:
        return []
    return [Line(picture.alt, BlockKind.ALT, language=line.language)]
