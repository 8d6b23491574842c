"""New elements around words of a file that has elements already (Guidelines, NHVE).

What is there is never divided: a new element that would cross it is put into several pieces, as
the program's own encoding does.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.readers.tei_others.kinds import is_block
from annotator.readers.tei_others.reading import Reading
from annotator.readers.tei_others.tree import DEEPEST, Element, Part
from exports.tei.splicing.containment import may_hold, may_stand_in

_ROOM = 10
"""Levels that stay free below the deepest that a reader takes."""


class Wrapper(Element):
    """An element of ours. It has no place in the file: its tags are written before its children."""

    __slots__ = ("closing", "opening")

    def __init__(self, name: str, parent: Element) -> None:
        super().__init__(parent.prefix + name, 0, 0, parent)
        self.opening = self.closing = ""


@dataclass(slots=True)
class Group:
    """Neighbours within one element that a new element can hold, cut to the words it is for."""

    holder: Element
    children: list[Part]
    start: int
    end: int


class Wrapping:
    """Puts elements into the tree of one file, one annotation after the other."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._whole_span = 0, 0

    def planned(self, start: int, end: int, name: str) -> list[Group] | None:
        """Where `name` can stand so that it holds just [start, end); None where it cannot."""
        found: list[Group] = []
        self._whole_span = start, end
        fits = self._cover(self._reading.tree.root, start, end, name, found)
        return found if fits and found and self._shallow(found) else None

    def put(self, group: Group, name: str) -> Wrapper:
        """A new element around the group."""
        holder, children = group.holder, group.children
        place = _index(holder, children[0])
        children = self._cut_end(self._cut_start(group, children), group)
        new = Wrapper(name, holder)
        place += 0 if holder.children[place] is children[0] else 1
        holder.children[place : place + len(children)] = [new]
        new.children = children
        new.first, new.last = group.start, group.end
        for child in children:
            child.parent = new
        return new

    def _cover(self, holder: Element, start: int, end: int, name: str, found: list[Group]) -> bool:
        """Collect the groups in one element. False where words can be in no group."""
        allowed = holder.tei and may_hold(holder.local, name)
        group: list[Part] = []
        for child in _between(holder.children, start, end):
            low, high = max(start, child.first), min(end, child.last)
            if child.first == child.last:
                joins = bool(group) and _harmless(child, name)
            else:
                joins = allowed and self._whole(child, low, high, name)
            if joins:
                group.append(child)
                continue
            self._close(holder, group, start, end, found)
            group = []
            if child.first < child.last and not self._within(child, low, high, name, found):
                return False
        self._close(holder, group, start, end, found)
        return True

    def _within(self, child: Part, low: int, high: int, name: str, found: list[Group]) -> bool:
        """Go on in what cannot be held as a whole."""
        if isinstance(child, Element) and not child.runs:
            return self._cover(child, low, high, name, found)
        return self._bridged(low, high)

    def _bridged(self, low: int, high: int) -> bool:
        """Blanks in the middle may stand between the pieces: these say that the span goes on."""
        start, end = self._whole_span
        return start < low and high < end and not self._reading.text[low:high].strip(" ")

    def _close(
        self, holder: Element, group: list[Part], start: int, end: int, found: list[Group]
    ) -> None:
        while group and group[-1].first == group[-1].last:
            group.pop()
        if group:
            first, last = max(start, group[0].first), min(end, group[-1].last)
            found.append(Group(holder, group, first, last))

    def _whole(self, child: Part, low: int, high: int, name: str) -> bool:
        """Whether the new element can hold what of the child it is to hold."""
        complete = (low, high) == (child.first, child.last)
        if isinstance(child, Element):
            fits = child.tei and may_stand_in(child.local, name) and not is_block(child)
            return complete and fits
        if child.kind == "cdata":
            return complete
        return self._source(low) is not None and self._source_end(high) is not None

    def _source(self, offset: int) -> int | None:
        found = self._reading.source(offset)
        return None if found is None else found[0]

    def _source_end(self, offset: int) -> int | None:
        """Where the character before `offset` ends in the file."""
        runs, number = self._reading.runs, self._reading.runs.at(offset - 1)
        if number < 0:
            return None
        inside = offset - runs.text[number]
        if runs.exact(number):
            return int(runs.source[number] + inside)
        whole = inside == runs.length[number]
        return int(runs.source[number] + runs.width[number]) if whole else None

    def _cut_start(self, group: Group, children: list[Part]) -> list[Part]:
        first = children[0]
        place = self._source(group.start) if first.kind == "text" else None
        if place is None or place <= first.start:
            return children
        return [_divided(first, place, group.start, group.holder), *children[1:]]

    def _cut_end(self, children: list[Part], group: Group) -> list[Part]:
        last = children[-1]
        place = self._source_end(group.end) if last.kind == "text" else None
        if place is not None and place < last.end:
            _divided(last, place, group.end, group.holder)
        return children

    def _shallow(self, groups: list[Group]) -> bool:
        return all(
            sum(1 for _ in group.holder.ancestors()) + _height(group.children) < DEEPEST - _ROOM
            for group in groups
        )


def _between(children: list[Part], start: int, end: int) -> Iterator[Part]:
    """The children that meet [start, end), and what has no words between them."""
    number = bisect_right(children, start, key=_last)
    while number < len(children) and children[number].first < end:
        yield children[number]
        number += 1


def _divided(part: Part, place: int, offset: int, holder: Element) -> Part:
    """Cut a stretch of characters in two within its element. Returns the second."""
    rest = Part(part.kind, place, part.end, holder)
    rest.first, rest.last = offset, part.last
    part.end, part.last = place, min(part.last, offset)
    number = _index(holder, part)
    holder.children.insert(number + 1, rest)
    return rest


def _index(holder: Element, child: Part) -> int:
    """Where it stands among the children, which are in the order of the text."""
    number = bisect_left(holder.children, child.last, key=_last)
    while holder.children[number] is not child:
        number += 1
    return number


def _last(part: Part) -> int:
    return part.last


def _harmless(part: Part, name: str) -> bool:
    """Whether what has no words may stand in the middle of a new element."""
    if not isinstance(part, Element):
        return True
    return part.tei and may_stand_in(part.local, name)


def _height(children: list[Part]) -> int:
    """Levels of elements below."""
    level: list[Part] = children
    height = 0
    while level := [c for e in level if isinstance(e, Element) for c in e.children]:
        height += 1
    return height
