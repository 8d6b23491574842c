"""What the lines of a plain text are: headline, caption, list, paragraph and so on.

One line with words is one block. A line's kind follows from its own form and its neighbours, in a
few rules that a person can foresee; whatever no rule knows is a paragraph.
"""

import re
from dataclasses import dataclass

from annotator.model.article import BlockKind
from annotator.readers.credits import Credit, credit_of

_BULLET = re.compile(r"(?:[•‣▪◦·●–—*-]|\d{1,3}[.)])[ \t\u00a0]+")
_TITLES = r"(?i:mr|mrs|ms|dr|rev|hon|gen|col|capt|lt)\. "
_TURN = re.compile(rf"(?P<speaker>(?:{_TITLES})?[^\W\d_][^:.!?\n]{{0,40}}):[ \u00a0]\S")
BYLINE = re.compile(r"(?:By|Von|Par|Por|Di|Text:|بقلم)[ \u00a0:]\S.{0,80}$")
DATELINE = re.compile(
    r"[^\W\d_][^.!?]{1,60}, (?:\d{1,2}\.? )?[^\W\d_]+ ?\d{0,2},? ?(?:\d{4})?( [—–-])?$"
)
_SENTENCE_END = tuple(".!?…:;,؟،")
BLANKS = " \t\f\v\r\ufeff"
"""At the ends of a line they are nothing, and alone they are no line."""
HEADLINE_LONGEST = 160
_SUBHEADING_LONGEST = 80
_CAPTION_LONGEST = 1200


@dataclass(slots=True)
class Line:
    """A line with words: its range in the decoded source without blanks and marker."""

    start: int
    end: int
    text: str
    marker: str
    whole: tuple[int, str]
    """Start and text with the marker, for a marker that turns out to be a dash."""
    indented: bool
    after_blank: bool
    before_blank: bool = True
    kind: BlockKind = BlockKind.PARAGRAPH
    credit: Credit | None = None


def lines_of(source: str) -> list[Line]:
    """Every line of `source` (line feeds only) that holds more than blanks."""
    found: list[Line] = []
    start, blank = 0, True
    for raw in source.split("\n"):
        stripped = raw.strip(BLANKS)
        if stripped:
            if found:
                found[-1].before_blank = blank
            found.append(_line(raw, stripped, start, blank))
        blank = not stripped
        start += len(raw) + 1
    return found


def _line(raw: str, stripped: str, start: int, blank: bool) -> Line:
    offset = start + raw.index(stripped)
    bullet = _BULLET.match(stripped)
    marker = bullet.group().strip(" \t\u00a0") if bullet and bullet.end() < len(stripped) else ""
    begin = bullet.end() if bullet and marker else 0
    return Line(
        start=offset + begin,
        end=offset + len(stripped),
        text=stripped[begin:],
        marker=marker,
        whole=(offset, stripped),
        indented=raw[:1] in (" ", "\t"),
        after_blank=blank,
    )


def recognise(lines: list[Line]) -> None:
    """Give every line its kind. Rules go from the surest to the least sure."""
    _items(lines)
    _captions(lines)
    _turns(lines)
    _headings(lines)


def _is_plain(line: Line) -> bool:
    return line.kind is BlockKind.PARAGRAPH


def _items(lines: list[Line]) -> None:
    """Bulleted lines, and the short line that announces them."""
    for index, line in enumerate(lines):
        runs = lines[index - 1 : index] + lines[index + 1 : index + 2]
        dash = line.marker in ("-", "–", "—", "*") and not line.indented
        if line.marker and (not dash or any(n.marker == line.marker for n in runs)):
            line.kind = BlockKind.ITEM
        elif line.marker:
            _put_back(line)
    for before, item in zip(lines, lines[1:], strict=False):
        if item.kind is BlockKind.ITEM and _is_plain(before) and _announces(before.text):
            before.kind = BlockKind.LIST_HEADING


def _put_back(line: Line) -> None:
    """A dash that opens no list is part of the text, as in a line of dialogue."""
    line.start, line.text = line.whole
    line.marker = ""


def _announces(text: str) -> bool:
    return len(text) <= _SUBHEADING_LONGEST and (text.isupper() or text.endswith(":"))


def _captions(lines: list[Line]) -> None:
    """A line that ends with a credit, and the alt text directly above it."""
    for index, line in enumerate(lines):
        above = lines[index - 1] if index and not line.after_blank else None
        if not _is_plain(line) or len(line.text) > _CAPTION_LONGEST:
            continue
        line.credit = credit_of(line.text, above.text if above else "")
        if line.credit is None or not (above or line.before_blank):
            line.credit = None
            continue
        line.kind = BlockKind.CAPTION
        if above is not None and _is_plain(above) and len(above.text) <= _CAPTION_LONGEST:
            above.kind = BlockKind.ALT


def _turns(lines: list[Line]) -> None:
    """`NAME: words`, when three lines or more speak so with two voices or more."""
    spoken = [(line, m) for line in lines if _is_plain(line) and (m := _TURN.match(line.text))]
    voices = {found.group("speaker") for _, found in spoken}
    if len(spoken) >= 3 and 2 <= len(voices) <= len(spoken) - 1:
        for line, _ in spoken:
            line.kind = BlockKind.TURN


def _headings(lines: list[Line]) -> None:
    """The headline on top with standfirst, byline and dateline; later, lines that stand alone."""
    for index, line in enumerate(lines):
        if not _is_plain(line):
            continue
        if index < 6 and BYLINE.match(line.text):
            line.kind = BlockKind.BYLINE
        elif index < 6 and len(line.text) <= 70 and DATELINE.match(line.text):
            line.kind = BlockKind.DATELINE
        elif index == 0:
            line.kind = _first(line, lines)
        elif _stands_alone(line) and lines[index + 1 :] and not _is_heading(lines[index - 1]):
            line.kind = BlockKind.SUBHEADING


def _first(line: Line, lines: list[Line]) -> BlockKind:
    short = len(line.text) <= HEADLINE_LONGEST and len(lines) > 1
    if short and line.before_blank and not line.text.endswith((".", ",", ";", ":", "،")):
        return BlockKind.HEADLINE
    return BlockKind.PARAGRAPH


def _stands_alone(line: Line) -> bool:
    alone = line.after_blank and line.before_blank and len(line.text) <= _SUBHEADING_LONGEST
    words = line.text.split()
    return alone and 1 < len(words) <= 10 and not line.text.endswith((*_SENTENCE_END, "”", '"'))


def _is_heading(line: Line) -> bool:
    return line.kind in (BlockKind.HEADLINE, BlockKind.SUBHEADING)
