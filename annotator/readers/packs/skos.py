"""SKOS as RDF/XML: a concept an entry, with all it says in one element (W3C, SKOS Reference)."""

import re
from collections.abc import Iterator

from annotator.model.authority import Identifier
from annotator.model.identifiers import ADDRESS, LOCAL
from annotator.model.pack import PackEntry, Refused, entry_of
from annotator.readers.packs.counted import Counted
from annotator.readers.packs.numbers import coordinates, identifier
from annotator.readers.packs.xml import in_language, line_of, paragraphs, records
from annotator.readers.tei.xml import XML_LANG, Element, words

_SKOS = "{http://www.w3.org/2004/02/skos/core#}"
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_GEO = "{http://www.w3.org/2003/01/geo/wgs84_pos#}"
_DC = "{http://purl.org/dc/terms/}"
_DATATYPE, _NOTATION = f"{_RDF}datatype", f"{_SKOS}notation"
_ABOUT, _RESOURCE = f"{_RDF}about", f"{_RDF}resource"
_CONCEPT = f"{_SKOS}Concept"
_SAME = (f"{_SKOS}exactMatch", "{http://www.w3.org/2002/07/owl#}sameAs")


def skos(file: Counted) -> Iterator[PackEntry | Refused]:
    """Raises UnreadableFile. What is described and no concept is passed over."""
    for record in records(file, _may_hold_concepts):
        for element in record.iter("*"):
            if element.tag == _CONCEPT or _is_called_concept(element):
                yield from _taken(element)


def _taken(element: Element) -> Iterator[PackEntry | Refused]:
    try:
        entry, refused = _entry(element)
        yield entry
    except ValueError as error:
        refused = [str(error)]
    for why in refused:
        yield Refused(line_of(element), why)


def _may_hold_concepts(element: Element) -> bool:
    """A description may turn out to be of a concept; other things are gone through for them."""
    return element.tag in (_CONCEPT, f"{_RDF}Description")


def _is_called_concept(element: Element) -> bool:
    kinds = (kind.get(_RESOURCE, "") for kind in element.iterfind(f"{_RDF}type"))
    return any(kind.endswith("skos/core#Concept") for kind in kinds)


def _entry(element: Element) -> tuple[PackEntry, list[str]]:
    preferred = in_language(element.findall(f"{_SKOS}prefLabel"))
    others = [*element.iterfind(f"{_SKOS}altLabel"), *element.iterfind(f"{_SKOS}hiddenLabel")]
    notes = in_language(
        [*element.findall(f"{_SKOS}definition"), *element.findall(f"{_SKOS}scopeNote")]
    )
    language = notes[0].get(XML_LANG) if notes else None
    numbers, refused = _numbers(element)
    entry = entry_of(
        words(preferred[0]) if preferred else "",
        kind="".join(words(element.find(f"{_DC}type")).casefold().split()),
        dates=words(element.find(f"{_DC}temporal")),
        variants=tuple(words(label) for label in (*preferred[1:], *others)),
        identifiers=tuple(numbers),
        coordinates=coordinates(
            words(element.find(f"{_GEO}lat")), words(element.find(f"{_GEO}long"))
        ),
        note=paragraphs(note for note in notes if note.get(XML_LANG) == language),
    )
    return entry, refused


def _numbers(element: Element) -> tuple[list[Identifier], list[str]]:
    found, refused = [], []
    for scheme, value in _named(element):
        try:
            number = identifier(scheme, value)
        except ValueError as error:
            refused.append(f"taken without an identifier: {error}")
            continue
        if number is not None:
            found.append(number)
    return found, refused


def _named(element: Element) -> Iterator[tuple[str, str]]:
    """List and number of each identifier. What begins with # leads nowhere outside the file."""
    yield ADDRESS, _outside(element.get(_ABOUT, ""))
    for part in element.iterchildren(*_SAME, _NOTATION):
        if part.tag == _NOTATION:
            datatype = part.get(_DATATYPE, "")
            yield re.split("[:/#]", datatype)[-1] or LOCAL, words(part)
        else:
            yield ADDRESS, _outside(part.get(_RESOURCE, ""))


def _outside(address: str) -> str:
    return "" if address.startswith("#") else address
