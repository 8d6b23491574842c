"""The one way XML is parsed here: nothing outside the bytes is read, nothing is recovered."""

import re
from functools import lru_cache
from typing import cast

from lxml import etree

TEI_NS = "http://www.tei-c.org/ns/1.0"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
RANGE = re.compile(r"#string-range\(body,([0-9]+,[0-9]+(?:,[0-9]+,[0-9]+)*)\)")

Element = etree._Element  # lxml has no public name for it


def parsed(data: bytes) -> Element:
    """The root of a document. Raises etree.XMLSyntaxError."""
    parser = etree.XMLParser(
        resolve_entities="internal",  # type: ignore[arg-type]  # the stubs lag behind lxml 5
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=False,
    )
    return etree.fromstring(data, parser)


@lru_cache(maxsize=256)
def tei(name: str) -> str:
    return f"{{{TEI_NS}}}{name}"


@lru_cache(maxsize=256)
def path(*names: str) -> str:
    """A path of elements as `find` takes it."""
    return "/".join(tei(name) for name in names)


_string = etree.XPath("string()", smart_strings=False)


def words(element: Element | None) -> str:
    """All characters in an element; empty where there is none."""
    return "" if element is None else cast(str, _string(element))


def pairs(numbers: str) -> list[tuple[int, int]]:
    """Offset and length of each range of a string-range pointer."""
    values = [int(number) for number in numbers.split(",")]
    return list(zip(values[::2], values[1::2], strict=True))


def ranges(target: str) -> list[tuple[int, int]] | None:
    """Start and end of each range of a string-range pointer, or None for another pointer."""
    match = RANGE.fullmatch(target)
    if match is None:
        return None
    return [(start, start + size) for start, size in pairs(match.group(1))]


def by_id(root: Element) -> dict[str, Element]:
    return {name: e for e in root.iter("*") if (name := e.get(XML_ID)) is not None}


def extents(body: Element) -> dict[Element, tuple[int, int]]:
    """Start and end of every element in the string value of the body, in code points."""
    found: dict[Element, tuple[int, int]] = {}
    starts: dict[Element, int] = {}
    at = 0
    for event, e in etree.iterwalk(body, events=("start", "end", "comment", "pi")):
        if event == "start":
            starts[e] = at
            at += len(e.text or "")
            continue
        if event == "end":
            found[e] = starts[e], at
        if e is not body:
            at += len(e.tail or "")
    return found


def marked(
    tokens: list[str], known: dict[str, Element], places: dict[Element, tuple[int, int]]
) -> list[tuple[int, int]] | None:
    """The ranges that elements cover: `part` M or F goes on with the one before.

    None when one of the elements is not in the text.
    """
    found: list[tuple[int, int]] = []
    for token in tokens:
        e = known.get(token[1:])
        if e is None or e not in places:
            return None
        start, end = places[e]
        if e.get("part") in ("M", "F") and found:
            found[-1] = found[-1][0], end
        else:
            found.append((start, end))
    return found


def library_versions() -> dict[str, str]:
    """Of lxml and of the libxml2 behind it."""
    return {
        "lxml": etree.__version__,
        "libxml2": ".".join(str(part) for part in etree.LIBXML_VERSION),
    }
