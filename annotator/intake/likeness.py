"""How much two texts have in common: passages of a few words, whatever their marks and case.

After Broder, "On the resemblance and containment of documents" (1997): a text is the set of its
shingles, of which those whose number divides evenly are enough. What is told is containment, since
a reprint is often cut, and wire copy stands in a longer report.
"""

from array import array
from collections.abc import Collection
from dataclasses import dataclass
from zlib import crc32

from annotator.storage.search.word_index import as_indexed

WORDS = 4
"""Of a passage."""
ALIKE = 0.5
"""From this share on a person is told."""
_ENOUGH = 20
"""Passages of the shorter text below which nothing is concluded."""
_MOST = 2_000
"""Passages that a sketch holds."""
_TELLING = 22
"""Letters from which a passage is looked for in the project: rarer ones are longer."""
_ASKED = 12
_LONG_WORDS = 15
"""Letters of an average word, from which on the script has no blanks between words."""


@dataclass(frozen=True, slots=True)
class Sketch:
    """Numbers of passages: every `rate`th of them, a power of two.

    They are kept packed: as a set, those of a page of print would take 100 kB.
    """

    packed: bytes
    rate: int

    @classmethod
    def of(cls, numbers: Collection[int]) -> "Sketch":
        """Of all passages of a text: as many as a sketch holds."""
        rate = 1
        while len(numbers) > _MOST:
            rate *= 2
            numbers = [number for number in numbers if number % rate == 0]
        return cls(array("I", numbers).tobytes(), rate)

    def __len__(self) -> int:
        return len(self.packed) // array("I").itemsize

    @property
    def numbers(self) -> frozenset[int]:
        return frozenset(array("I", self.packed))

    def at(self, rate: int) -> frozenset[int]:
        """The passages that a sketch of a higher rate would hold."""
        if rate <= self.rate:
            return self.numbers
        return frozenset(n for n in array("I", self.packed) if n % rate == 0)


@dataclass(frozen=True, slots=True)
class Passages:
    """A text, made ready to be compared: its sketch, and some passages to look for."""

    sketch: Sketch
    asked: tuple[str, ...]


def passages_of(text: str) -> Passages:
    """The passages of a reading text."""
    words = as_indexed(text).lower().split()
    if len(words) < WORDS + _ENOUGH and len(text) > _LONG_WORDS * len(words):
        words = _pieces(words)
    found: dict[int, str] = {}
    for at in range(len(words) - WORDS + 1):
        passage = " ".join(words[at : at + WORDS])
        found[crc32(passage.encode("utf-8", "surrogatepass"))] = passage
    telling = sorted(n for n, passage in found.items() if len(passage) >= _TELLING) or sorted(found)
    return Passages(Sketch.of(found), tuple(found[number] for number in telling[:_ASKED]))


def _pieces(words: list[str]) -> list[str]:
    """Scripts without blanks between words: two letters are taken for one."""
    return [word[at : at + 2] for word in words for at in range(0, max(1, len(word) - 1))]


@dataclass(frozen=True, slots=True)
class Share:
    """`part` of the shorter of two texts stands in the other; `first_is_shorter` says which."""

    part: float
    first_is_shorter: bool


def shared(first: Sketch, other: Sketch) -> Share:
    """How much of the shorter text stands in the other; nothing where there is too little of it."""
    rate = max(first.rate, other.rate)
    one, two = first.at(rate), other.at(rate)
    shorter = min(len(one), len(two))
    if shorter * rate < _ENOUGH or not shorter:
        return Share(0.0, True)
    return Share(len(one & two) / shorter, len(one) <= len(two))
