"""Where pointers of our records lead in a file of others, and where its ranges lie."""

import re
from itertools import product

from annotator.model import ids
from annotator.model.annotation import Annotation
from annotator.model.ids import AuthorityId
from annotator.readers.tei_others.opened import Opened
from annotator.readers.tei_others.parting import Ours
from annotator.readers.tei_others.reading import reading_of
from annotator.readers.tei_others.tree import Element

_RANGE = re.compile(r"#string-range\((?P<anchor>[^,()]+),(?P<numbers>[0-9,]+)\)")
_PREFIXES = {"person": "per", "organisation": "org", "place": "pla", "event": "evt", "work": "wrk"}

_NEAR = sorted(product(range(3), range(3)), key=sum)
"""How much longer a range may be at both ends: the blank of a break and a line feed behind it."""

Ranges = list[tuple[int, int]]


class Resolver:
    """Knows the elements of the file by what points to them, and the places of ours."""

    def __init__(self, ours: Ours, found: Opened) -> None:
        self._ours, self._found = ours, found
        reading_of(ours.tree, found.metadata.language)  # gives each element its place in the text
        self._ids = {e.get("xml:id") for e in ours.home.iter()}
        self.ties: dict[int, int] = {}
        self.standing: dict[AuthorityId, str] = {}
        """Entries of the file that our records point to, under names of ours."""
        self._given = {place: name for name, place in ours.given.items()}
        self._marks = {
            name: mark.annotation
            for mark in found.marks
            for element in mark.elements
            for name in self._pointers_to(element)
        }
        self._remarks = {
            name: remark.comment
            for remark in found.remarks
            for name in self._pointers_to(remark.element)
        }
        self._pictures = {
            name: picture.figure
            for picture in found.pictures
            for name in self._pointers_to(picture.element)
        }
        self._entries = dict(found.register.by_pointer)
        for number in found.register.listed:
            for name in self._pointers_to(found.register.places[number]):
                self._entries[name] = number

    def _pointers_to(self, element: Element) -> list[str]:
        """By its own identifier, or by the one that we gave it."""
        if own := element.get("xml:id"):
            return [f"#{own}"]
        given = self._given.get(element.start)
        return [given] if given else []

    def own(self, name: str) -> str:
        """An identifier without the prefix that ours have in this file."""
        return name.removeprefix(self._ours.prefix)

    def tie(self, name: str, theirs: str) -> None:
        """A record of ours takes the place of what the file says itself."""
        number = ids.parse(name.lstrip("abcdefghijklmnopqrstuvwxyz"))
        entry, mark = self._entries.get(theirs), self._marks.get(theirs)
        remark, figure = self._remarks.get(theirs), self._pictures.get(theirs)
        draft: int | None = entry
        if mark is not None:
            draft = mark.id
        elif remark is not None:
            draft = remark.id
        elif figure is not None:
            draft = figure.id
        if draft is not None:
            self.ties[draft] = number

    def ranges(self, row: Element, name: str) -> Ranges | None:
        """Where the elements stand that it points to; None where it points to none."""
        found: Ranges = []
        for token in row.get("target").split():
            if token in self._ours.carriers:
                element = self._ours.carriers[token]
                if element.get("part") in ("M", "F") and found:
                    found[-1] = found[-1][0], element.last
                else:
                    found.append((element.first, element.last))
            elif token in self._marks:
                mark: Annotation = self._marks[token]
                self.ties[mark.id] = ids.parse(name[1:])
                return [(span.start, span.end) for span in mark.spans]
        return found or self._stored(row)

    def _stored(self, row: Element) -> Ranges | None:
        """The position in the record. A blank that a break makes has no characters of its own."""
        tree, text = self._ours.tree, self._found.reading.text
        position = next((e for e in row.elements if e.get("type") == "position"), None)
        match = _RANGE.fullmatch(position.get("target")) if position is not None else None
        if match is None:
            return None
        quotes = [tree.characters(e) for e in row.elements if e.get("type") == "quote"]
        found: Ranges = []
        for (start, end), quote in zip(self._spans(match["numbers"]), quotes, strict=False):
            near = ((start - before, end + after) for before, after in _NEAR if before <= start)
            found.append(next((r for r in near if text[r[0] : r[1]] == quote), (0, 0)))
        return found if found and all(start < end for start, end in found) else None

    def change(self, name: str, value: str) -> str:
        """An attribute of our records as it is in a document of our own."""
        if name == "xml:id":
            return self.own(value)
        return " ".join(self._pointer(token) for token in value.split())

    def _pointer(self, token: str) -> str:
        if found := _RANGE.fullmatch(token):
            return self._place(found["numbers"]) if found["anchor"] != "body" else token
        if token == f"#{self._ours.article.get('xml:id')}":
            return f"#{self.own(token[1:])}"
        entry = self._entries.get(token)
        if entry is not None and token[1:] not in self._ids:
            kind = self._found.register.entries[entry].kind
            own = f"{_PREFIXES.get(kind, 'ent')}{ids.label(entry)}"
            self.standing[entry] = own
            return f"#{own}"
        return f"#{self.own(token[1:])}" if token.startswith("#") else token

    def _place(self, numbers: str) -> str:
        places = ",".join(f"{start},{end - start}" for start, end in self._spans(numbers))
        return f"#string-range(body,{places})"

    def _spans(self, numbers: str) -> Ranges:
        """Ranges of all characters of the text as ranges of the reading text."""
        values, reading = [int(number) for number in numbers.split(",")], self._found.reading
        return [
            reading.span(start + reading.base, size) or (0, 0)
            for start, size in zip(values[::2], values[1::2], strict=False)
        ]
