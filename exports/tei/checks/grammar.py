"""What a RELAX NG grammar says of an element, so that a finding can say what would be right."""

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from annotator.readers.tei.xml import Element

RNG = "http://relaxng.org/ns/structure/1.0"


def _rng(name: str) -> str:
    return f"{{{RNG}}}{name}"


_OPEN = (_rng("data"), _rng("text"), _rng("ref"), _rng("list"), _rng("parentRef"))
_WILD = (_rng("anyName"), _rng("nsName"))


class Shape(NamedTuple):
    """What the elements of one name may have."""

    children: list[str]
    attributes: list[str]
    needed: list[str]
    """The attributes that each of them must have, whatever else it has."""
    values: dict[str, list[str]]
    """The closed list of an attribute's values, where it is closed for all of them."""
    takes_any: bool
    """Whether something in it may have whatever name."""


class Grammar:
    """Looks up by the names of elements. Where a grammar has several of a name, all are meant."""

    def __init__(self, root: Element) -> None:
        self._root = root
        self._shapes: dict[str, Shape] = {}

    @cached_property
    def roots(self) -> list[str]:
        """The elements that a file may begin with."""
        found = [n for s in self._root.iter(_rng("start")) for n in self._within(s, "element")]
        return list(dict.fromkeys(found))

    def shape(self, name: str) -> Shape | None:
        """None where the grammar has no element of that name."""
        if name not in self._elements:
            return None
        if name not in self._shapes:
            self._shapes[name] = self._shape(self._elements[name])
        return self._shapes[name]

    def _shape(self, elements: list[Element]) -> Shape:
        children = [n for e in elements for n in self._within(e, "element")]
        attributes = [n for e in elements for n in self._within(e, "attribute")]
        every = [list(self._needed(e)) for e in elements]
        return Shape(
            children=list(dict.fromkeys(children)),
            attributes=list(dict.fromkeys(attributes)),
            needed=[n for n in dict.fromkeys(every[0]) if all(n in one for one in every)],
            values=self._values(elements),
            takes_any="" in children or "" in attributes,
        )

    def _values(self, elements: list[Element]) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        open_: set[str] = set()
        for pattern in (p for e in elements for p in self._patterns(e, "attribute")):
            for name in _names_of(pattern):
                listed = [(e.text or "").strip() for e in pattern.iter(_rng("value"))]
                if not listed or next(pattern.iter(*_OPEN), None) is not None:
                    open_.add(name)
                found.setdefault(name, []).extend(listed)
        return {n: list(dict.fromkeys(v)) for n, v in found.items() if n not in open_}

    @cached_property
    def _elements(self) -> dict[str, list[Element]]:
        found: dict[str, list[Element]] = {}
        for element in self._root.iter(_rng("element")):
            for name in _names_of(element):
                found.setdefault(name, []).append(element)
        return found

    @cached_property
    def _defined(self) -> dict[str, list[Element]]:
        found: dict[str, list[Element]] = {}
        for define in self._root.iter(_rng("define")):
            found.setdefault(define.get("name", ""), []).append(define)
        return found

    def _within(self, element: Element, kind: str) -> Iterator[str]:
        for pattern in self._patterns(element, kind):
            yield from _names_of(pattern)

    def _patterns(self, element: Element, kind: str) -> Iterator[Element]:
        """Patterns of a kind that belong to this element and to none inside it."""
        seen: set[str] = set()
        waiting = list(reversed(element))
        while waiting:
            one = waiting.pop()
            if one.tag == _rng(kind):
                yield one
            if one.tag in (_rng("element"), _rng("attribute")):
                continue
            name = one.get("name", "")
            if one.tag == _rng("ref") and name not in seen:
                seen.add(name)
                waiting += [e for define in self._defined.get(name, ()) for e in reversed(define)]
            elif isinstance(one.tag, str):
                waiting += reversed(one)

    def _needed(self, element: Element) -> Iterator[str]:
        """Attributes outside of everything optional."""
        waiting, seen = list(reversed(element)), set[str]()
        while waiting:
            one = waiting.pop()
            name = one.get("name", "")
            if one.tag == _rng("attribute"):
                yield from _names_of(one)
            elif one.tag == _rng("ref") and name not in seen:
                seen.add(name)
                waiting += [e for define in self._defined.get(name, ()) for e in reversed(define)]
            elif one.tag in (_rng("group"), _rng("interleave"), _rng("oneOrMore")):
                waiting += reversed(one)


def _names_of(pattern: Element) -> list[str]:
    """The name in its attribute, or those of its name class; an empty one for any name."""
    name = pattern.get("name")
    if name is not None:
        return [name]
    first = next(pattern.iterchildren("*"), None)
    if first is None:
        return []
    listed = [(e.text or "").strip() for e in first.iter(_rng("name"))]
    return listed if listed and next(first.iter(*_WILD), None) is None else [*listed, ""]
