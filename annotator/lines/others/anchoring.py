"""Finding the place that another program meant, by its words and what stands around them.

Offsets of other programs count code points, as the recommendation says, or units of UTF-16, as
browsers do; and their text may break lines elsewhere. So the words decide: an offset only chooses
among the places where they stand.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass

from annotator.errors import BadAnnotation
from annotator.model.span import Span

_BLANKS = re.compile(r"\s+")
_FEW = 2000
"""Places beyond which the same words are not told apart any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """What a target says of its place. Without `exact` there is a position only."""

    exact: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int | None = None
    end: int | None = None


class Ground:
    """The text of an article, in which places are looked for."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._wide = [at for at, char in enumerate(text) if ord(char) > 0xFFFF]
        """Where characters stand for which UTF-16 needs two units."""
        self._units = [at + number for number, at in enumerate(self._wide)]
        self._loose: tuple[str, list[int]] | None = None

    def find(self, anchor: Anchor) -> Span:
        """Raises BadAnnotation, which says why there is no such place, or more than one."""
        if not anchor.exact.strip():
            return self._by_position(anchor)
        places = self._literally(anchor.exact) or self._loosely(anchor.exact)
        if not places:
            raise BadAnnotation(f"the words “{_short(anchor.exact)}” are not in the text")
        return self._best(places, anchor)

    def from_utf16(self, units: int) -> int:
        """The offset in code points of one in units of UTF-16."""
        return units - bisect_left(self._units, units)

    def _by_position(self, anchor: Anchor) -> Span:
        start, end = anchor.start, anchor.end
        if start is None or end is None:
            raise BadAnnotation("it says neither words nor a position")
        if not 0 <= start < end <= len(self.text):
            raise BadAnnotation(f"the position {start} to {end} is not in the text")
        if self._wide and self._wide[0] < end:
            raise BadAnnotation(
                "it has a position without words, and characters beyond U+FFFF before it leave "
                "open how it counts"
            )
        return Span(start, end)

    def _literally(self, exact: str) -> list[Span]:
        found: list[Span] = []
        at = self.text.find(exact)
        while at >= 0:
            found.append(Span(at, at + len(exact)))
            if len(found) > _FEW:
                raise BadAnnotation(f"the words “{_short(exact)}” stand at too many places")
            at = self.text.find(exact, at + 1)
        return found

    def _loosely(self, exact: str) -> list[Span]:
        """Where the words stand with other blanks and line ends between them."""
        words, places = self._loosened()
        wanted = _BLANKS.sub(" ", exact).strip()
        found: list[Span] = []
        at = words.find(wanted)
        while at >= 0 and len(found) <= _FEW:
            found.append(Span(places[at], places[at + len(wanted) - 1] + 1))
            at = words.find(wanted, at + 1)
        return found

    def _loosened(self) -> tuple[str, list[int]]:
        """The text with one blank for any number of them, and where each character stood."""
        if self._loose is None:
            chars: list[str] = []
            places: list[int] = []
            for at, char in enumerate(self.text):
                blank = char.isspace()
                if not blank or (chars and chars[-1] != " "):
                    chars.append(" " if blank else char)
                    places.append(at)
            self._loose = "".join(chars), places
        return self._loose

    def _best(self, places: list[Span], anchor: Anchor) -> Span:
        """The place whose surroundings agree most; then the one at the position that is told."""
        if len(places) == 1:
            return places[0]
        agreeing = [self._agreement(place, anchor) for place in places]
        first = [p for p, agrees in zip(places, agreeing, strict=True) if agrees == max(agreeing)]
        if len(first) == 1:
            return first[0]
        if anchor.start is None:
            where = f"stand at {len(first)} places alike"
            raise BadAnnotation(
                f"the words “{_short(anchor.exact)}” {where}, and nothing tells which"
            )
        told = (anchor.start, self.from_utf16(anchor.start))
        exactly = [p for start in told for p in first if p.start == start]
        near = sorted(first, key=lambda place: min(abs(place.start - start) for start in told))
        return exactly[0] if exactly else near[0]

    def _agreement(self, place: Span, anchor: Anchor) -> int:
        """Characters before and after that are as they are told, blanks aside."""
        width = 2 * max(len(anchor.prefix), len(anchor.suffix))
        before = _tight(self.text[max(0, place.start - width) : place.start])[::-1]
        after = _tight(self.text[place.end : place.end + width])
        prefix, suffix = _tight(anchor.prefix)[::-1], _tight(anchor.suffix)
        return _common(before, prefix) + _common(after, suffix)


def _tight(words: str) -> str:
    return _BLANKS.sub("", words)


def _common(one: str, other: str) -> int:
    """How many characters the two begin with alike."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= 60 else f"{line[:59]}…"
