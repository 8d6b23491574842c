"""Where the elements of the text begin and end, found in one walk through it."""

import re
from dataclasses import dataclass

from lxml import etree

from annotator.readers.tei.xml import XML_ID, Element

BLOCK = re.compile(r"b[0-9]+")


@dataclass(slots=True)
class Place:
    """An element with an identifier: its range in code points, and what it says of itself."""

    start: int
    end: int
    part: str
    ref: str


@dataclass(slots=True)
class Places:
    """All elements of the body that have an identifier, and the blocks in their order."""

    by_id: dict[str, Place]
    blocks: list[tuple[Element, Place]]

    def divide(self, text: str) -> bool:
        """Whether the blocks are all of the text, with one character between two of them."""
        expected = 0
        for _, block in self.blocks:
            if block.start != expected:
                return False
            expected = block.end + 1
        return expected - 1 == len(text) or not (self.blocks or text)

    def marked(self, tokens: list[str]) -> list[tuple[int, int]] | None:
        """The ranges that elements cover: `part` M or F goes on with the one before.

        None when one of the elements is not in the text.
        """
        found: list[tuple[int, int]] = []
        for token in tokens:
            place = self.by_id.get(token[1:])
            if place is None:
                return None
            if found and place.part in ("M", "F"):
                found[-1] = found[-1][0], place.end
            else:
                found.append((place.start, place.end))
        return found


def places_in(body: Element) -> Places:
    """Offsets count in the string value of the body; comments and instructions have none."""
    found = Places({}, [])
    above: list[Place | None] = []
    at = 0
    for event, e in etree.iterwalk(body, events=("start", "end", "comment", "pi")):
        if event == "start":
            place, name = None, e.get(XML_ID)
            if name is not None:
                place = Place(at, at, e.get("part", ""), e.get("ref", ""))
                found.by_id[name] = place
                if BLOCK.fullmatch(name):
                    found.blocks.append((e, place))
            above.append(place)
            at += len(e.text or "")
            continue
        if event == "end" and (place := above.pop()) is not None:
            place.end = at
        if e is not body:
            at += len(e.tail or "")
    return found
