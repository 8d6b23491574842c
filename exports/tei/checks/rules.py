"""Rules that hold in TEI of any hand, and that its own ODD says in Schematron."""

from collections.abc import Callable, Iterator

from annotator.readers.tei.xml import XML_ID, Element, tei

Broken = tuple[str, str, Element]
"""What is wrong, what to do, and where."""

POINTING = frozenset(
    ("target", "ref", "ana", "resp", "who", "source", "corresp", "next", "prev", "scheme")
    + ("active", "passive", "mutual", "rendition", "sameAs", "copyOf", "synch", "select")
    + ("exclude", "spanTo", "decls", "facs", "hand", "change", "parts", "where")
)
"""The attributes whose values are pointers (teidata.pointer)."""

_BLOCKS = (tei("p"), tei("ab"))
_BORDERS = frozenset(tei(n) for n in ("floatingText", "note", "figure", "quote", "said", "cit"))
"""Within them a paragraph may begin anew."""


def general_rules(root: Element) -> Iterator[Broken]:
    """Each rule that is broken, in the order of the file."""
    for element in root.iter("*"):
        if not _RARE.isdisjoint(element.keys()):
            yield from _dating(element)
            yield from _typed(element)
        special = _OF_ELEMENTS.get(str(element.tag))
        if special is not None:
            yield from special(element)


def unresolved(root: Element, known: dict[str, Element]) -> Iterator[tuple[str, str, Element]]:
    """Attribute, token and element of each pointer into the file that names no identifier: one
    that leads nowhere, or a range of the text, which has round brackets.
    """
    for element in root.iter("*"):
        names = element.keys()  # of items() the time grows with the square of their number
        for name in (str(name) for name in names if name in POINTING):
            for token in element.get(name, "").split():
                if token[0] == "#" and token[1:] not in known:
                    yield name, token, element


def lost_pointers(root: Element, known: dict[str, Element]) -> Iterator[tuple[str, str, Element]]:
    """Those that lead nowhere."""
    return (found for found in unresolved(root, known) if "(" not in found[1])


def _dating(element: Element) -> Iterator[Broken]:
    has = element.attrib
    if "when" in has and any(name in has for name in ("notBefore", "notAfter", "from", "to")):
        yield "it is dated both by “when” and by a range", "keep one of them", element
    for one, other in (("from", "notBefore"), ("to", "notAfter")):
        if one in has and other in has:
            yield f"“{one}” and “{other}” say the same end twice", "keep one of them", element


def _typed(element: Element) -> Iterator[Broken]:
    if "subtype" in element.attrib and "type" not in element.attrib:
        yield "it has a “subtype” without a “type”", "say the type as well", element
    if "target" in element.attrib and "cRef" in element.attrib:
        yield "it points twice, by “target” and by “cRef”", "keep one of them", element


def _paragraph(element: Element) -> Iterator[Broken]:
    for above in element.iterancestors():
        if above.tag in _BORDERS:
            return
        if above.tag in _BLOCKS:
            name = str(element.tag).rpartition("}")[2]
            yield f"a “{name}” stands within a paragraph", "close the outer one first", element
            return


def _relation(element: Element) -> Iterator[Broken]:
    has = element.attrib
    if not any(name in has for name in ("name", "ref", "key")):
        yield "it does not say which relation it is", "give it a “name”", element
    if "active" in has and "mutual" in has:
        yield "it is both directed and mutual", "keep “active” or “mutual”", element
    if "passive" in has and "active" not in has:
        yield "it has a “passive” end only", "say who is “active”", element


def _list(element: Element) -> Iterator[Broken]:
    if element.get("type") == "gloss" and element.find(tei("label")) is None:
        yield "a glossary has no label", "put a “label” before each item", element


def _quotation(element: Element) -> Iterator[Broken]:
    if element.get("marks") is None and element.find(tei("p")) is None:
        yield "it says nothing of quotation marks", "give it “marks” or a paragraph", element


def _root(element: Element) -> Iterator[Broken]:
    header = element.find(tei("teiHeader"))
    if header is None:
        yield "there is no header", "begin the file with a “teiHeader”", element
        return
    described = header.find(tei("fileDesc"))
    for name in ("titleStmt", "publicationStmt", "sourceDesc"):
        if described is None or described.find(tei(name)) is None:
            yield f"the header has no “{name}”", "TEI asks for it in “fileDesc”", header
    if element.tag == tei("TEI") and not any(
        element.find(tei(name)) is not None
        for name in ("text", "standOff", "facsimile", "sourceDoc", "fsdDecl", "TEI")
    ):
        yield "there is no text", "put a “text” after the header", element


def doubled(root: Element) -> Iterator[Broken]:
    """Identifiers that are there more than once; a parser without a DTD lets them pass."""
    seen: set[str] = set()
    for element in root.iter("*"):
        name = element.get(XML_ID)
        if name is not None and name in seen:
            yield f"the identifier “{name}” is there twice", "give one another", element
        seen.add(name or "")


_RARE = frozenset(("from", "to", "notBefore", "notAfter", "subtype", "cRef"))
"""Attributes without which neither dates nor types can be wrong."""

_OF_ELEMENTS: dict[str, Callable[[Element], Iterator[Broken]]] = {
    tei("p"): _paragraph,
    tei("div"): _paragraph,
    tei("relation"): _relation,
    tei("list"): _list,
    tei("quotation"): _quotation,
    tei("TEI"): _root,
    tei("teiCorpus"): _root,
}
