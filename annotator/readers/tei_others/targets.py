"""Where pointers of other programs lead in the reading text.

`#id`, `#string-range(…)` (SATSSR), and paths with an offset behind two colons, as Recogito writes
them: `/TEI/text/body/p[2]::13`.
"""

import re

from annotator.readers.tei_others.reading import Reading
from annotator.readers.tei_others.tree import Element, Part
from annotator.readers.whole_numbers import whole

_NUMBER = r" *[0-9]{1,12} *"
_RANGE = re.compile(
    r"#string-range\((?P<base>[^,]+),(?P<numbers>" + _NUMBER + "(?:," + _NUMBER + r")*)\)"
)
_STEP = re.compile(r"(?:[\w.-]+:)?(?P<name>[\w.-]+|\*)(?:\[(?P<number>[0-9]{1,9})\])?")
_BY_ID = re.compile(r"//[^/\[]*\[@xml:id=['\"](?P<name>[^'\"]+)['\"]\]")

Place = tuple[int, int]


class Targets:
    """Resolves pointers in one file."""

    def __init__(self, reading: Reading) -> None:
        self._reading, self._tree = reading, reading.tree
        self._starts: dict[int, int] = {}
        """Where elements begin among all characters of the document; made when it is asked for."""

    def places(self, tokens: list[str]) -> list[Place]:
        """The ranges of all that can be found; two paths with offsets are one range."""
        found: list[Place] = []
        points = [raw for token in tokens if "::" in token and (raw := self._point(token)) >= 0]
        for start, end in zip(points[::2], points[1::2], strict=False):
            span = self._reading.span(start, end - start) if start < end else None
            found += [span] if span is not None else []
        for token in tokens:
            found += self._of(token) if "::" not in token else []
        return found

    def place(self, token: str) -> Place | None:
        return next(iter(self._of(token)), None)

    def _of(self, token: str) -> list[Place]:
        if match := _RANGE.fullmatch(token):
            return self._ranges(match["base"], match["numbers"])
        element = self._element(token.removeprefix("#")) if token.startswith("#") else None
        if element is None or not any(e.local == "text" for e in element.ancestors()):
            return []
        return [(element.first, element.last)]

    def _ranges(self, base: str, numbers: str) -> list[Place]:
        element = self._element(base.strip().removeprefix("#"))
        values = [int(number) for number in numbers.split(",")]
        if element is None:
            return []
        start = self._start(element)
        spans = [
            self._reading.span(start + offset, size)
            for offset, size in zip(values[::2], values[1::2], strict=False)
        ]
        return [span for span in spans if span is not None]

    def _point(self, token: str) -> int:
        """A path and an offset in it, in UTF-16 units, as browsers count; -1 where it is lost."""
        path, _, offset = token.partition("::")
        element = self._element(path)
        units = whole(offset, -1)
        if element is None or units < 0:
            return -1
        at = self._start(element)
        for char in self._tree.characters(element):
            if units <= 0:
                break
            units -= 2 if ord(char) > 0xFFFF else 1
            at += 1
        return at if units <= 0 else -1

    def _element(self, where: str) -> Element | None:
        """By its identifier or by a simple path from the root."""
        if match := _BY_ID.fullmatch(where):
            return self._tree.by_id.get(match["name"])
        if where.startswith("//"):
            return next(iter(self._tree.all(where[2:])), None)
        if not where.startswith("/"):
            return self._tree.by_id.get(where)
        here: Element | None = None
        for step in where.removeprefix("/").split("/"):
            match = _STEP.fullmatch(step)
            if match is None:
                return None
            here = self._step(here, match["name"], int(match["number"] or 1))
            if here is None:
                return None
        return here

    def _step(self, here: Element | None, name: str, number: int) -> Element | None:
        inside = [self._tree.root] if here is None else list(here.elements)
        found = [e for e in inside if name in ("*", e.local)]
        return found[number - 1] if 0 < number <= len(found) else None

    def _start(self, element: Element) -> int:
        if not self._starts:
            self._count(self._tree.root, 0)
        return self._starts[id(element)]

    def _count(self, part: Part, at: int) -> int:
        if isinstance(part, Element):
            self._starts[id(part)] = at
            for child in part.children:
                at = self._count(child, at)
            return at
        words = self._tree.text[part.start : part.end]
        if part.kind == "text":
            return at + len(self._tree.entities.expanded(words))
        if part.kind == "cdata":
            return at + len(words) - 12 - words.count("\r\n")
        return at
