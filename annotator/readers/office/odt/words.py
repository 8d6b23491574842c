"""The words of one paragraph of OpenDocument, with tracked changes taken or not."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from annotator.readers.office.odt.names import DRAW, OFFICE, PARAGRAPHS, SHAPES, TEXT
from annotator.readers.tei.xml import Element, words
from annotator.readers.whole_numbers import whole

_BLANKS = re.compile(r"[ \t\n\r]+")
BREAK = "\x1e"
"""Between paragraphs that were deleted as one; XML cannot hold it, so no text does."""
_MANY = 1_000


@dataclass(slots=True)
class Changes:
    """The tracked changes of a text: what each deleted, and which put something in."""

    taken: bool
    deleted: dict[str, str] = field(default_factory=dict)
    inserted: set[str] = field(default_factory=set)
    open: set[str] = field(default_factory=set)
    """Insertions that are left out, and go on at the place that is read."""

    def take(self, region_list: Element) -> None:
        for region in region_list.iter(f"{TEXT}changed-region"):
            name = region.get(f"{TEXT}id", "")
            deletion = region.find(f"{TEXT}deletion")
            if deletion is not None:
                lines = [words(p) for p in deletion.iter(*PARAGRAPHS)]
                self.deleted[name] = BREAK.join(lines)
            elif region.find(f"{TEXT}insertion") is not None:
                self.inserted.add(name)


@dataclass(slots=True)
class Words:
    """What one paragraph holds; frames are pictures and boxes of text that hang on it."""

    parts: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    notes: list[Element] = field(default_factory=list)
    comments: list[Element] = field(default_factory=list)
    readings: list[Element] = field(default_factory=list)
    frames: list[Element] = field(default_factory=list)
    spans: list[str] = field(default_factory=list)
    bare: bool = False
    """Whether words stand outside all spans of characters."""
    _blank: bool = True

    def add(self, text: str | None, *, within: bool) -> None:
        """Characters of the file, in which many blanks are one and those in front are none."""
        if not text:
            return
        found = _BLANKS.sub(" ", text)
        if self._blank:
            found = found.removeprefix(" ")
        if found:
            self._blank = found.endswith(" ")
            self.bare = self.bare or (not within and not found.isspace())
            self.parts.append(found)

    def put(self, text: str) -> None:
        self.parts.append(text)
        self._blank = False

    @property
    def text(self) -> str:
        return "".join(self.parts)


class Reader:
    """Reads paragraphs one after the other: an insertion may go on from one to the next."""

    def __init__(self, changes: Changes, formula: Callable[[Element], str]) -> None:
        """`formula` says the words of a frame that is a formula; of another, none."""
        self.changes, self._formula = changes, formula
        self._found = Words()
        self._depth = 0
        self._ways: dict[str, Callable[[Element], None]] = {
            f"{TEXT}s": self._blanks,
            f"{TEXT}tab": lambda _: self._put("\t"),
            f"{TEXT}line-break": lambda _: self._put("\n"),
            f"{TEXT}note": lambda note: self._aside(self._found.notes, note),
            f"{OFFICE}annotation": lambda one: self._aside(self._found.comments, one),
            **dict.fromkeys((f"{DRAW}frame", *SHAPES), self._frame),
            f"{TEXT}change": self._deletion,
            f"{TEXT}change-start": self._start,
            f"{TEXT}change-end": self._end,
            f"{TEXT}ruby-text": lambda one: self._aside(self._found.readings, one),
            f"{OFFICE}annotation-end": lambda _: None,
        }

    def words(self, paragraph: Element) -> Words:
        self._found, self._depth = Words(), 0
        self._inside(paragraph)
        return self._found

    @property
    def leaves_out(self) -> bool:
        """Whether an insertion that is not taken goes on here."""
        return bool(self.changes.open)

    def _inside(self, element: Element) -> None:
        self._say(element.text)
        for child in element:
            way = self._ways.get(child.tag)
            if way is not None:
                way(child)
            else:
                styled = child.tag == f"{TEXT}span"
                self._depth += styled
                self._found.spans += [child.get(f"{TEXT}style-name", "")] if styled else []
                self._inside(child)
                self._depth -= styled
            self._say(child.tail)

    def _say(self, text: str | None) -> None:
        if not text:
            return
        if self.leaves_out:
            self._found.left_out.append(text)
        else:
            self._found.add(text, within=self._depth > 0)

    def _put(self, text: str) -> None:
        if not self.leaves_out:
            self._found.put(text)

    def _aside(self, where: list[Element], element: Element) -> None:
        if not self.leaves_out:
            where.append(element)

    def _frame(self, element: Element) -> None:
        if said := self._formula(element):
            self._say(said)
        else:
            self._aside(self._found.frames, element)

    def _blanks(self, element: Element) -> None:
        many = element.get(f"{TEXT}c", "1")
        self._put(" " * min(whole(many, 1), _MANY))

    def _deletion(self, change: Element) -> None:
        deleted = self.changes.deleted.get(change.get(f"{TEXT}change-id", ""), "")
        if self.changes.taken:
            self._found.left_out += [deleted.replace(BREAK, " ")] if deleted.strip() else []
        else:
            self._put(deleted)

    def _start(self, change: Element) -> None:
        name = change.get(f"{TEXT}change-id", "")
        if not self.changes.taken and name in self.changes.inserted:
            self.changes.open.add(name)

    def _end(self, change: Element) -> None:
        self.changes.open.discard(change.get(f"{TEXT}change-id", ""))
