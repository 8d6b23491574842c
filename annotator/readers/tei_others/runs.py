"""Where the characters of a reading text stand in the file that they were read from."""

from array import array
from bisect import bisect_right
from dataclasses import dataclass, field

from annotator.readers.tei_others.tree import Part


@dataclass(slots=True)
class Runs:
    """Where the characters of the reading text stand. One entry a run, in the order of the text."""

    text: array = field(default_factory=lambda: array("q"))  # type: ignore[type-arg]
    """Offset in the reading text."""
    length: array = field(default_factory=lambda: array("q"))  # type: ignore[type-arg]
    source: array = field(default_factory=lambda: array("q"))  # type: ignore[type-arg]
    """Offset in the characters of the file."""
    width: array = field(default_factory=lambda: array("q"))  # type: ignore[type-arg]
    """How many characters of the file; of one to one runs as many as of the text."""
    raw: array = field(default_factory=lambda: array("q"))  # type: ignore[type-arg]
    """Offset in all characters of the document as a parser gives them, in elements or not."""
    size: array = field(default_factory=lambda: array("q"))  # type: ignore[type-arg]
    """How many of those."""
    part: list[Part] = field(default_factory=list)

    def add(
        self, part: Part, text: int, length: int, source: int, width: int, raw: int, size: int
    ) -> None:
        self.part.append(part)
        self.text.append(text)
        self.length.append(length)
        self.source.append(source)
        self.width.append(width)
        self.raw.append(raw)
        self.size.append(size)

    def shorten(self) -> None:
        """Take the last character back, and its run where there was nothing else in it."""
        last = len(self.part) - 1
        if self.length[last] == 1:
            for column in self._columns():
                column.pop()
            self.part.pop()
            return
        if self.exact(last):
            self.width[last] -= 1
            self.size[last] -= 1
        self.length[last] -= 1

    def at(self, offset: int) -> int:
        """The number of the run that holds a character; -1 for a line feed between blocks."""
        number = bisect_right(self.text, offset) - 1
        held = number >= 0 and offset < self.text[number] + self.length[number]
        return number if held else -1

    def exact(self, number: int) -> bool:
        """Whether it can be divided between any two characters."""
        length = self.length[number]
        return bool(length == self.width[number] == self.size[number])

    def _columns(self) -> tuple[array, ...]:  # type: ignore[type-arg]
        return self.text, self.length, self.source, self.width, self.raw, self.size
