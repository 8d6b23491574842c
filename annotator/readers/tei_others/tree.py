"""The document as a tree that remembers where each of its parts stands in the file.

Joined in their order, the parts are the file: nothing is normalised, sorted or left out.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from annotator.errors import UnreadableFile
from annotator.readers.tei.xml import TEI_NS
from annotator.readers.tei_others.entities import Entities, declared

DEEPEST = 250
"""Levels of elements. Most parsers of XML refuse some more, and no text has so many."""

_TOKEN = re.compile(
    r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>|</[^>]*>"
    r"|<!DOCTYPE(?:[^\[\]\"'>]|\"[^\"]*\"|'[^']*')*"
    r"(?:\[(?P<subset>(?:<!--.*?-->|<\?.*?\?>|\"[^\"]*\"|'[^']*'|<(?!!--|\?)|[^\]\"'<])*)\]\s*)?>"
    r"|<[^<>\"']*(?:\"[^\"]*\"[^<>\"']*|'[^']*'[^<>\"']*)*>",
    re.DOTALL,
)
_NONE: Mapping[str, str] = {}
_NO_RUNS = range(0)
_NAME = re.compile(r"<(?P<name>[^\s/>]+)")
_ATTRIBUTE = re.compile(r"(?P<name>[^\s=/<>\"']+)\s*=\s*(?P<value>\"[^\"]*\"|'[^']*')")


class Part:
    """A stretch of the file: characters, a comment, an instruction or a CDATA section."""

    __slots__ = ("end", "first", "kind", "last", "parent", "runs", "start")

    def __init__(self, kind: str, start: int, end: int, parent: "Element | None") -> None:
        self.kind, self.start, self.end, self.parent = kind, start, end, parent
        self.first = self.last = 0
        """The stretch of the reading text that stands in it."""
        self.runs = _NO_RUNS
        """The numbers of the runs of the reading text that it holds."""


class Element(Part):
    """An element, with the places where its start tag ends and its end tag begins."""

    __slots__ = ("attributes", "children", "close_start", "local", "name", "open_end", "tei")

    def __init__(self, name: str, start: int, open_end: int, parent: "Element | None") -> None:
        super().__init__("element", start, open_end, parent)
        self.name = name
        self.local = name.rpartition(":")[2]
        self.open_end = self.close_start = open_end
        self.attributes: Mapping[str, str] = _NONE
        self.children: list[Part] = []
        self.tei = True
        """Whether it is in the namespace of TEI, or in none in a file that has none."""

    @property
    def prefix(self) -> str:
        """Of its name in the file, with the colon."""
        return self.name[: len(self.name) - len(self.local)]

    @property
    def elements(self) -> "Iterator[Element]":
        return (child for child in self.children if isinstance(child, Element))

    def get(self, name: str) -> str:
        return self.attributes.get(name, "")

    def iter(self, *locals_: str) -> "Iterator[Element]":
        """Itself and all elements below of these names, in the order of the file."""
        waiting: list[Element] = [self]
        while waiting:
            found = waiting.pop()
            if not locals_ or (found.tei and found.local in locals_):
                yield found
            waiting.extend(reversed(list(found.elements)))

    def ancestors(self) -> "Iterator[Element]":
        above = self.parent
        while above is not None:
            yield above
            above = above.parent

    def find(self, *path: str) -> "Element | None":
        """The first element along a path of names, or None."""
        here: Element | None = self
        for name in path:
            if here is None:
                return None
            here = next((e for e in here.elements if e.tei and e.local == name), None)
        return here


class Tree:
    """A whole file: root, parts before and after it, entities, elements by identifier."""

    def __init__(self, text: str, name: str) -> None:
        self.text = text
        self.entities = Entities({}, frozenset())
        self.top: list[Part] = []
        self.elements: list[Element] = []
        """All of them, in the order of the file."""
        self._named: dict[str, list[Element]] = {}
        self._namespaces: list[dict[str, str]] = [{}]
        self.root = self._built(name)
        named = [(i, e) for e in self.elements if (i := e.attributes.get("xml:id"))]
        self.by_id = dict(named)
        self.doubled = _doubled(named) if len(named) > len(self.by_id) else {}
        """Identifiers that several elements have, with all but the first of these."""
        self.bare = not self.namespaced(self.root)
        """Whether the file declares no namespace at all."""

    def all(self, *names: str) -> "Iterable[Element]":
        """All elements of TEI of these names, or of any, in the order of the file."""
        if not names:
            return self.elements
        if not self._named:
            for element in self.elements:
                if element.tei:
                    self._named.setdefault(element.local, []).append(element)
        found = [self._named[name] for name in names if name in self._named]
        if len(found) == 1:
            return found[0]
        return sorted((e for one in found for e in one), key=_start)

    def line(self, offset: int) -> int:
        """Counted from 1."""
        return self.text.count("\n", 0, offset) + 1

    def namespaced(self, element: Element) -> bool:
        return element.get("xmlns" + (":" + element.prefix[:-1] if element.prefix else "")) != ""

    def characters(self, element: Element) -> str:
        """All characters in an element, entities expanded, as any parser gives them."""
        parts: list[str] = []
        waiting: list[Part] = [element]
        while waiting:
            part = waiting.pop()
            if isinstance(part, Element):
                waiting.extend(reversed(part.children))
            elif part.kind == "text":
                parts.append(self.entities.expanded(self.text[part.start : part.end]))
            elif part.kind == "cdata":
                parts.append(self.text[part.start + 9 : part.end - 3].replace("\r\n", "\n"))
        return "".join(parts)

    def words(self, element: "Element | None") -> str:
        """The characters with white space collapsed, as people read them."""
        return "" if element is None else " ".join(self.characters(element).split())

    def _built(self, name: str) -> Element:
        text, here, at = self.text, None, 0
        root: Element | None = None
        depth = 0
        for token in _TOKEN.finditer(text):
            start, end = token.span()
            if start > at:
                self._put(Part("text", at, start, here), here)
            at = end
            mark = text[start + 1]
            if mark == "/":
                assert here is not None
                here.close_start, here.end = start, end
                here, depth = here.parent, depth - 1
                self._namespaces.pop()
            elif mark in "!?":
                self._put(self._other(token, here), here)
            else:
                element = self._element(token.group(), start, end, here)
                self._put(element, here)
                root = root or element
                if text[end - 2] != "/":
                    here, depth = element, depth + 1
                    self._namespaces.append(self._declared(element))
                if depth > DEEPEST:
                    line = self.line(start)
                    raise UnreadableFile(
                        f"{name}: line {line}: elements stand in each other more than {DEEPEST} "
                        "levels deep; no text does that, and other programs could not read it"
                    )
        if at < len(text):
            self._put(Part("text", at, len(text), None), None)
        assert root is not None
        return root

    def _put(self, part: Part, here: Element | None) -> None:
        (self.top if here is None else here.children).append(part)

    def _other(self, token: "re.Match[str]", here: Element | None) -> Part:
        words = token.group()
        if words.startswith("<![CDATA["):
            return Part("cdata", *token.span(), here)
        if words.startswith("<!DOCTYPE"):
            self.entities = declared(token["subset"] or "", words)
        return Part("other", *token.span(), here)

    def _element(self, tag: str, start: int, end: int, here: Element | None) -> Element:
        named = _NAME.match(tag)
        assert named is not None
        element = Element(named["name"], start, end, here)
        self.elements.append(element)
        if "=" in tag:
            element.attributes = {
                found["name"]: self.entities.value(found["value"][1:-1])
                for found in _ATTRIBUTE.finditer(tag, named.end())
            }
        spaces = self._declared(element) if "xmlns" in tag else self._namespaces[-1]
        bound = spaces.get(element.prefix[:-1], "")
        of_a_bare_file = not bound and not element.prefix and (here is None or here.tei)
        element.tei = bound == TEI_NS or of_a_bare_file
        return element

    def _declared(self, element: Element) -> dict[str, str]:
        """The namespaces in force within an element."""
        found = {
            name.removeprefix("xmlns").removeprefix(":"): value
            for name, value in element.attributes.items()
            if name == "xmlns" or name.startswith("xmlns:")
        }
        return {**self._namespaces[-1], **found} if found else self._namespaces[-1]


def _doubled(named: list[tuple[str, Element]]) -> dict[str, list[Element]]:
    found: dict[str, list[Element]] = {}
    for name, element in named:
        found.setdefault(name, []).append(element)
    return {name: elements[1:] for name, elements in found.items() if elements[1:]}


def _start(element: Element) -> int:
    return element.start
