"""XML inside a container: whole or refused, and nothing outside it is read."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from lxml import etree

from annotator.errors import UnreadableFile
from annotator.readers.tei.xml import Element

_SAFE: dict[str, Any] = {
    "resolve_entities": "internal",
    "no_network": True,
    "load_dtd": False,
    "huge_tree": False,
    "remove_comments": True,
    "remove_pis": True,
}


def root_of(data: bytes, part: str, name: str, *, with_doctype: bool = False) -> Element:
    """The root of a part. A document type is refused where its format knows none."""
    try:
        root = etree.fromstring(data, etree.XMLParser(recover=False, **_SAFE))
    except etree.XMLSyntaxError as error:
        raise _malformed(error, part, name) from error
    _refuse_doctype(root, part, name, allowed=with_doctype)
    return root


def stepped(
    data: bytes, part: str, name: str, tags: tuple[str, ...]
) -> Iterator[tuple[str, Element]]:
    """Start and end of each element of some names, for parts that may be large."""
    first = True
    try:
        for event, element in etree.iterparse(
            BytesIO(data), events=("start", "end"), tag=tags, **_SAFE
        ):
            if first:
                _refuse_doctype(element, part, name, allowed=False)
                first = False
            yield event, element
    except etree.XMLSyntaxError as error:
        raise _malformed(error, part, name) from error


def let_go(element: Element) -> None:
    """Free an element that has been read, and its elder siblings with it."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def _malformed(error: etree.XMLSyntaxError, part: str, name: str) -> UnreadableFile:
    return UnreadableFile(
        f"{name}: “{part}”, line {error.lineno}, is no well-formed XML ({error.msg}); "
        "nothing was taken from it"
    )


def _refuse_doctype(element: Element, part: str, name: str, *, allowed: bool) -> None:
    if not allowed and element.getroottree().docinfo.doctype:  # type: ignore[attr-defined]  # a gap in the stubs
        raise UnreadableFile(
            f"{name}: “{part}” declares a document type, which no file of its kind does; "
            "it is not read"
        )
