"""The reading text of a foreign file, and where in the file each of its characters stands.

White space is collapsed as those who show XML do it, unless `xml:space="preserve"` forbids it.
Blocks are joined by one line feed. Every character of the text belongs to a *run*: a stretch that
stands in the file one to one, or an *atom*: what cannot be divided, such as an entity.
"""

from bisect import bisect_right
from dataclasses import dataclass

from annotator.model.article import Block
from annotator.readers.tei_others.collapsing import Reader
from annotator.readers.tei_others.runs import Runs
from annotator.readers.tei_others.tree import Element, Part, Tree


@dataclass(slots=True)
class Reading:
    """What was read, with the way back."""

    tree: Tree
    text: str
    blocks: tuple[Block, ...]
    runs: Runs
    base: int
    """Where the string value of the text begins among all characters of the document."""

    @property
    def anchor(self) -> str:
        """What ranges of characters count from, as a pointer has it (SATSSR)."""
        texts = [e for e in self.tree.all("text") if not _within_text(e)]
        if len(texts) != 1:
            return "/*"
        return texts[0].get("xml:id") or "//text"

    def source(self, offset: int) -> tuple[int, Part] | None:
        """Where a character begins in the file, and in which part; None inside of an atom."""
        number = self.runs.at(offset)
        if number < 0:
            return None
        inside = offset - self.runs.text[number]
        if inside and not self.runs.exact(number):
            return None
        return self.runs.source[number] + inside, self.runs.part[number]

    def raw(self, start: int, end: int) -> tuple[int, int]:
        """A range of the reading text as offset and length among all characters."""
        first, last = self._raw(start)[0], self._raw(end - 1)[1]
        return first, max(0, last - first)

    def _raw(self, offset: int) -> tuple[int, int]:
        runs, number = self.runs, self.runs.at(offset)
        if number < 0:  # a line feed between blocks, which stands nowhere
            after = bisect_right(runs.text, offset)
            here = runs.raw[min(after, len(runs.raw) - 1)]
            return here, here
        if runs.length[number] == runs.size[number]:
            here = runs.raw[number] + offset - runs.text[number]
            return here, here + 1
        return runs.raw[number], runs.raw[number] + runs.size[number]

    def span(self, raw: int, size: int) -> tuple[int, int] | None:
        """The range of the reading text that lies among these characters; None where none does."""
        runs = self.runs
        first = bisect_right(runs.raw, raw) - 1
        if not size:
            return self._nothing(first, raw)
        while first > 0 and runs.raw[first - 1] + runs.size[first - 1] > raw:
            first -= 1
        start = end = -1
        for number in range(max(first, 0), len(runs.raw)):
            if runs.raw[number] >= raw + size:
                break
            low, high = self._overlap(number, raw, raw + size)
            if low < high:
                start = low if start < 0 else start
                end = high
        return (start, end) if start >= 0 else None

    def _nothing(self, last: int, raw: int) -> tuple[int, int] | None:
        """The blank of a break, which has no characters in the file."""
        runs = self.runs
        while last >= 0 and runs.raw[last] == raw:
            if not runs.size[last]:
                return runs.text[last], runs.text[last] + runs.length[last]
            last -= 1
        return None

    def _overlap(self, number: int, low: int, high: int) -> tuple[int, int]:
        runs = self.runs
        begin, length, at, size = (
            runs.text[number],
            runs.length[number],
            runs.raw[number],
            runs.size[number],
        )
        if length == size:
            return begin + max(0, low - at), begin + min(length, high - at)
        inside = low <= at and at + size <= high and (size or low < at)
        return (begin, begin + length) if inside else (begin, begin)


def _within_text(element: Element) -> bool:
    return any(e.local == "text" for e in element.ancestors())


def reading_of(tree: Tree, language: str) -> Reading:
    """Read the texts of a document. `language` is the article's, which blocks need not repeat."""
    reader = Reader(tree, language)
    reader.read()
    _extend(tree.root, reader.runs, 0)
    return Reading(tree, "".join(reader.words), tuple(reader.blocks), reader.runs, reader.base)


def _extend(element: Element, runs: Runs, at: int) -> int:
    """Give each part the stretch of the reading text that stands in it. Returns its end."""
    first = -1
    for part in element.children:
        last = _extend(part, runs, at) if isinstance(part, Element) else _of_runs(part, runs, at)
        if part.first < part.last:
            first = part.first if first < 0 else first
            at = last
    if element.runs:  # a break, which is a blank
        at = _of_runs(element, runs, at)
        first = element.first
    element.first, element.last = (at if first < 0 else first), at
    return at


def _of_runs(part: Part, runs: Runs, at: int) -> int:
    """A run at the end may have been taken back, and its number given to another part."""
    part.first = part.last = at
    numbers = part.runs
    while numbers and (numbers[-1] >= len(runs.part) or runs.part[numbers[-1]] is not part):
        numbers = numbers[:-1]
    if numbers:
        part.first = runs.text[numbers[0]]
        part.last = runs.text[numbers[-1]] + runs.length[numbers[-1]]
    part.runs = numbers
    return part.last
