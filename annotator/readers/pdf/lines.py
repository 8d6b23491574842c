"""Where a paragraph begins: by the room between lines, their indents, sizes, ends and edges."""

import re
from collections.abc import Iterator, Sequence

from annotator.readers.blocks import BYLINE
from annotator.readers.metadata import MONTHS
from annotator.readers.pdf.fragments import Fragment

_MONTH = "|".join(MONTHS)
ITEM = re.compile(
    r"(?:[•‣▪◦●\uf0b7]|\d{1,2}\)|\d{1,2}\.(?!\s+(?i:"
    + _MONTH
    + r")\b)|[a-z]\))\s+(?=\S)|–\s+(?=\S)"
)
"""A day before the name of a month begins no item."""
ENDS = re.compile(r"[.!?…:؟][\"“”‘’»«›‹)\]]*$")
SIZES = 0.08
"""By how much of itself the size of letters may differ in one paragraph."""
_PITCH = 1.32
INDENT = 0.7
"""In sizes of letters, from the edge to where a paragraph begins."""
_FAR = 5.0
_SHORT = 0.85
_MIDDLE = 0.25
_LEAST_STEPS = 8
_FEW_STEPS = 3
_USUAL_PITCH, _MOST_PITCH, _WIDE = 1.25, 2.5, 1.6
_LEAST_LINES = 8
_USUAL_EDGE = 0.8
_FITS = 1.5


class Lines:
    """The lines of a column, measured together: their pitch, in sizes of letters; their edges."""

    def __init__(self, texts: Sequence[Fragment], pitch: float) -> None:
        """`pitch` is that of the document, for columns of too few lines to tell."""
        steps = list(_steps(texts))
        sure = len(steps) >= _LEAST_STEPS or not pitch
        lefts = [round(one.left) for one in texts]
        rights = sorted(one.right for one in texts)
        self.pitch = _pitch(steps) if sure else pitch
        if len(steps) < _LEAST_STEPS and self.pitch > _WIDE and _end_sentences(texts):
            self.pitch = _USUAL_PITCH
        self.left = float(max(sorted(set(lefts)), key=lefts.count, default=0))
        self.right = max(rights, default=0.0)
        enough = len(rights) >= _LEAST_LINES
        self._usual = rights[int(len(rights) * _USUAL_EDGE)] if enough else 0.0

    def is_short(self, line: Fragment) -> bool:
        """Whether a line ends well before the edge of the column."""
        return line.right <= self.left + (self.right - self.left) * _SHORT

    def begin_anew(self, a: Fragment, b: Fragment) -> bool:
        """Whether a paragraph begins with line `b`, which follows `a`."""
        if a.divided:
            return False
        larger = max(a.size, b.size)
        if abs(a.size - b.size) > SIZES * larger or a.bold is not b.bold or a.row or b.row:
            return True
        if a.bottom - b.bottom > _PITCH * self.pitch * larger or ITEM.match(b.text):
            return True
        if self._are_centred(a, b):
            return False
        if ITEM.match(a.text) and b.left > a.left and not self.is_short(a):
            return False
        if b.left > self.left + INDENT * larger and b.left > a.left + INDENT * larger:
            return True
        if self.is_short(a) and (_ends(a.text) or a.left > b.left + _FAR * larger):
            return True
        return not a.narrowed and self._had_room(a, b)

    def _are_centred(self, a: Fragment, b: Fragment) -> bool:
        """Lines of one title or caption that is set around the middle."""
        middles = abs(a.left + a.right - b.left - b.right) / 2
        indented = a.bold or min(a.left, b.left) > self.left + 1
        return middles <= _MIDDLE * a.size and indented and abs(a.left - b.left) > 1

    def _had_room(self, a: Fragment, b: Fragment) -> bool:
        """Whether the first word of `b` would have stood in line `a`, had it been of one piece.

        Only where both stand at the left edge: what is centred or set as verse is left together.
        """
        at_edge = abs(a.left - self.left) <= 1 and abs(b.left - self.left) <= 1
        if not self._usual or not at_edge or a.bold:
            return False
        word = b.text.split(maxsplit=1)[0]
        needed = b.width * (len(word) + 1) / max(1, len(b.text))
        return self._usual - a.right > max(_FITS * needed, (self._usual - self.left) * 0.3)


def _ends(text: str) -> bool:
    """Whether a short line is whole: it ends a sentence, or says who wrote."""
    return ENDS.search(text) is not None or BYLINE.match(text) is not None


def _end_sentences(texts: Sequence[Fragment]) -> bool:
    """Whether nearly every line ends one: then they are paragraphs, and not lines set wide."""
    ends = sum(bool(ENDS.search(one.text)) for one in texts)
    return len(texts) > 1 and ends >= _USUAL_EDGE * len(texts)


def pitch_of(columns: Sequence[Sequence[Fragment]]) -> float:
    """From line to line in sizes of letters; 0 where a document has too few lines to tell."""
    steps = [step for texts in columns for step in _steps(texts)]
    return _pitch(steps) if len(steps) >= _LEAST_STEPS else 0.0


def _pitch(steps: Sequence[float]) -> float:
    """The lower quartile: short paragraphs and tables have more wide steps than narrow ones.

    Of a few steps it is the narrowest, as most of them may lie between paragraphs.
    """
    if len(steps) < _FEW_STEPS:
        return _USUAL_PITCH
    usual = sorted(steps)[len(steps) // 4 if len(steps) >= _LEAST_STEPS else 0]
    return usual if usual <= _MOST_PITCH else _USUAL_PITCH


def _steps(texts: Sequence[Fragment]) -> Iterator[float]:
    for a, b in zip(texts, texts[1:], strict=False):
        if abs(a.size - b.size) <= SIZES * a.size and a.bottom > b.bottom and a.size:
            yield max(1.0, (a.bottom - b.bottom) / a.size)
