"""A reading copy as data: the text with its marks, and what is said about them, in order."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from annotator.model.article import Article
from annotator.model.ids import AuthorityId
from exports.reading.looks import Look


class Words(NamedTuple):
    """A run of words. `to` is an anchor of the copy (`#a1-31`) or an address on the web.

    `own` are the program's words; others come from the project, in whatever script.
    """

    text: str
    to: str = ""
    own: bool = False


Line = tuple[Words, ...]


class Fact(NamedTuple):
    """What is known under one heading, a line each."""

    name: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A figure of the article. `data` is empty where the project has no picture to show."""

    anchor: str
    alt: str
    media_type: str = ""
    data: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be pointed at: an entry of the register, a record, a comment."""

    anchor: str
    title: Line
    facts: tuple[Fact, ...] = ()
    picture: Picture | None = None
    entries: tuple["Entry", ...] = ()
    """What hangs on it: replies, the captions of a picture."""


@dataclass(frozen=True, slots=True)
class Section:
    """Entries under a heading, or further sections."""

    anchor: str
    title: str
    entries: tuple[Entry, ...] = ()
    sections: tuple["Section", ...] = ()


class Mark(NamedTuple):
    """One range of an annotation in the text. `look` is an index into the looks of the copy."""

    start: int
    end: int
    look: int
    record: str
    """Id of the annotation, such as `1-31`."""
    part: str
    """What stands behind it beside the letter of its look: which part of how many, or credit."""
    title: str
    """What is marked, in words."""
    first: bool = True
    lane: int = 0


@dataclass(frozen=True, slots=True)
class Copy:
    """Everything that is in a reading copy of one article."""

    article: Article
    looks: list[Look]
    facts: tuple[Fact, ...]
    marks: list[Mark]
    pictures: list[Picture]
    figures: dict[int, tuple[Picture, int]]
    """By the number of its first block: a picture, and the number of the block after it."""
    entries: list[AuthorityId]
    """What stands in its register."""
    direction: str
    directions: list[str]
    """`ltr` or `rtl` of the article, and of each block."""
    sections: tuple[Section, ...]


def said(text: str, to: str = "") -> Words:
    """Words of the project."""
    return Words(text, to)


def own(text: str, to: str = "") -> Words:
    """Words of the program."""
    return Words(text, to, own=True)


def fact(name: str, *words: str | Words) -> tuple[Fact, ...]:
    """One line of words; nothing where there are none."""
    line = tuple(said(w) if isinstance(w, str) else w for w in words)
    return (Fact(name, (line,)),) if any(w.text for w in line) else ()


def facts(name: str, lines: list[Line]) -> tuple[Fact, ...]:
    """A heading with its lines; nothing where there are none."""
    return (Fact(name, tuple(lines)),) if lines else ()


def listed(words: Iterable[Words]) -> Line:
    """With commas between."""
    found: list[Words] = []
    for one in words:
        found += [own(", "), one] if found else [one]
    return tuple(found)
