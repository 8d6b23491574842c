"""Where in a file something is, and what people call it: line, column, tag and words."""

from collections.abc import Iterator
from functools import cached_property
from typing import cast
from xml.parsers import expat

from annotator.model import ids
from annotator.model.ids import AnnotationId, BadId
from annotator.plugins import Finding
from annotator.readers.tei.xml import XML_ID, Element, by_id, tei, words
from exports.naming import named, shortened

_HEADER = "the header"
_PREFIXES = frozenset(("a", "c", "m", "k"))
"""Of records, of records of credit lines, and of the elements of both."""

_KINDS = {
    "p": "paragraph",
    "head": "heading",
    "item": "item of a list",
    "figDesc": "description of a picture",
    "ab": "block",
    "byline": "byline",
    "dateline": "dateline",
    "speaker": "speaker",
}
_ENTRIES = frozenset(tei(n) for n in ("person", "org", "place", "event", "bibl", "item"))
_LISTS = frozenset(tei(n) for n in ("listPerson", "listOrg", "listPlace", "listEvent", "listBibl"))
_TEXT = frozenset(("text", "body"))


class Places:
    """Looks up, for the findings of one file, where they are and whom they are about."""

    def __init__(self, data: bytes, root: Element) -> None:
        self._data, self._root = data, root

    def finding(self, message: str, advice: str, where: Element) -> Finding:
        """A finding that begins with the name of what it is about."""
        subject, number = self.subject(where)
        line, column = self.position(where)
        whole = f"{subject}: {message}" if subject else message
        return Finding(message=whole, advice=advice, line=line, column=column, annotation_id=number)

    def position(self, where: Element) -> tuple[int | None, int | None]:
        """Line and column of the start tag, from 1; libxml2 knows no columns."""
        number = self._numbers.get(where)
        if number is None or number >= len(self._starts):
            return cast(int | None, where.sourceline), None
        return self._starts[number]

    def subject(self, where: Element) -> tuple[str, AnnotationId | None]:
        """What an element belongs to, in words, and the annotation that it is of."""
        for element in _upwards(where):
            name = element.get(XML_ID, "")
            number = _annotation_of(name)
            if number is not None and (record := self._record(name, number)) is not None:
                return self._called(record, number), number
            found = self._other(element, name)
            if found is not None:
                return found, None
        return "", None

    def _other(self, element: Element, name: str) -> str | None:
        local = str(element.tag).rpartition("}")[2]
        if local == "teiHeader":
            return _HEADER
        if local in _TEXT:
            return ""
        if local == "bibl" and element.get("type") == "image":
            return f"the record of picture {element.get('n', '')} ({name})"
        if element.tag in _ENTRIES and self._in_register(element):
            main = next(iter(element), None)
            return f"the entry “{shortened(words(main))}” of the register ({name})"
        if local in _KINDS and name:
            return f"{_KINDS[local]} “{shortened(words(element))}” ({name})"
        if local == "relation":
            return f"the relation “{element.get('name', '')}” ({name})"
        return None

    def _in_register(self, element: Element) -> bool:
        parent = element.getparent()
        listed = parent is not None and (parent.tag in _LISTS or parent.get("type") == "entities")
        return listed and element.get(XML_ID) is not None

    def _record(self, name: str, number: AnnotationId) -> Element | None:
        """The record of an annotation: its own, that of its credit line, or of a comment."""
        label = ids.label(number)
        wanted = (name, f"a{label}", f"c{label}", f"k{label}")
        found = (self._known.get(one) for one in wanted)
        return next((e for e in found if e is not None and e.tag == tei("annotation")), None)

    def _called(self, record: Element, number: AnnotationId) -> str:
        label, kinds = ids.label(number), record.get("ana", "").split()
        if "#kind.comment" in kinds:
            return named("Comment", words(record.find(tei("note"))), label)
        quotes = (words(n) for n in record.iterfind(f"{tei('note')}[@type='quote']"))
        if "#kind.credit" in kinds:
            return named("Credit line", " … ".join(quotes), label)
        tag = next((k[5:] for k in kinds if k.startswith("#tag.")), "annotation")
        category = self._known.get(f"tag.{tag}")
        gloss = None if category is None else category.find(tei("gloss"))
        return named(words(gloss) or tag.capitalize(), " … ".join(quotes), label)

    @cached_property
    def _known(self) -> dict[str, Element]:
        return by_id(self._root)

    @cached_property
    def _numbers(self) -> dict[Element, int]:
        return {element: number for number, element in enumerate(self._root.iter("*"))}

    @cached_property
    def _starts(self) -> list[tuple[int, int]]:
        return _starts(self._data)


def _starts(data: bytes) -> list[tuple[int, int]]:
    """Of every start tag in the order of the file; empty where expat cannot read the bytes."""
    parser = expat.ParserCreate()
    found: list[tuple[int, int]] = []

    def start(_name: str, _attributes: dict[str, str]) -> None:
        found.append((parser.CurrentLineNumber, parser.CurrentColumnNumber + 1))

    parser.StartElementHandler = start
    try:
        parser.Parse(data, True)
    except expat.ExpatError:
        return []
    return found


def _upwards(element: Element) -> Iterator[Element]:
    yield element
    yield from element.iterancestors()


def _annotation_of(name: str) -> AnnotationId | None:
    """The number in `a1-5`, `c1-5`, `m1-5.2` or `k1-5`; None for any other identifier."""
    if name[:1] not in _PREFIXES:
        return None
    try:
        return AnnotationId(ids.parse(name[1:].partition(".")[0]))
    except BadId:
        return None
