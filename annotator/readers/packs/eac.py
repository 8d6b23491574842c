"""EAC-CPF, of 2010 and 2.0: one entity a record; a file may hold many in an element of its own."""

from collections.abc import Iterator

from lxml import etree

from annotator.errors import UnreadableFile
from annotator.model.authority import Identifier
from annotator.model.identifiers import LOCAL
from annotator.model.pack import PackEntry, Refused, entry_of
from annotator.readers.packs.counted import Counted
from annotator.readers.packs.numbers import OWN_RECORD, coordinates, identifier
from annotator.readers.packs.xml import line_of, paragraphs, records
from annotator.readers.tei.xml import Element, words

OLD, NEW = "urn:isbn:1-931666-33-4", "https://archivists.org/ns/eac/v2"
_ROOTS = (f"{{{OLD}}}eac-cpf", f"{{{NEW}}}eac")
_KINDS = {"person": "person", "corporateBody": "organisation", "family": "other"}


def eac(file: Counted) -> Iterator[PackEntry | Refused]:
    """Raises UnreadableFile, also where nothing in the file is EAC-CPF."""
    found = False
    for record in records(file, lambda element: element.tag in _ROOTS):
        found = True
        line = line_of(record)
        try:
            entry, refused = _entry(record)
            yield entry
        except ValueError as error:
            refused = [str(error)]
        for why in refused:
            yield Refused(line, why)
    if not found:
        raise UnreadableFile(
            f"{file.name}: this XML is neither SKOS (RDF/XML) nor EAC-CPF, of which packs are made"
        )


def _entry(record: Element) -> tuple[PackEntry, list[str]]:
    names = [_name(entry) for entry in _all(record, "nameEntry")]
    names = [name for name in names if name]
    preferred = next(
        (_name(e) for e in _all(record, "nameEntry") if _is_preferred(e)), "".join(names[:1])
    )
    numbers, refused = _numbers(record)
    kinds = [kind.get("value") or words(kind).strip() for kind in _all(record, "entityType")]
    notes = [*_all(record, "abstract"), *(p for h in _all(record, "biogHist") for p in h)]
    return (
        entry_of(
            preferred,
            kind=_KINDS.get(kinds[0], "") if kinds else "",
            variants=tuple(name for name in names if name != preferred),
            identifiers=tuple(numbers),
            dates=_dates(record),
            coordinates=_place(record),
            note=paragraphs(notes),
        ),
        refused,
    )


def _all(record: Element, name: str) -> list[Element]:
    namespace = etree.QName(record).namespace
    return list(record.iter(f"{{{namespace}}}{name}"))


def _name(entry: Element) -> str:
    """Its parts in their order, `Schmidt, Anna`, unless one is the whole name."""
    return ", ".join(part for p in _all(entry, "part") if (part := " ".join(words(p).split())))


def _is_preferred(entry: Element) -> bool:
    """By the element that 2010 has for it, or the attributes of 2.0."""
    if entry.get("preferredForm") == "true" or entry.get("status") == "authorized":
        return True
    return bool(_all(entry, "preferredForm") or _all(entry, "authorizedForm"))


def _place(record: Element) -> str:
    for place in _all(record, "placeEntry"):
        if found := coordinates(place.get("latitude", ""), place.get("longitude", "")):
            return found
    return ""


def _dates(record: Element) -> str:
    for existence in _all(record, "existDates"):
        for name in ("dateRange", "date"):
            for each in _all(existence, name):
                ends = [" ".join(words(end).split()) for end in each]
                told = "–".join(ends) if len(each) else " ".join(words(each).split())
                if told.strip("–"):
                    return told
    return ""


def _numbers(record: Element) -> tuple[list[Identifier], list[str]]:
    """The number of the record, those of the entity, and others' records of it."""
    ids = _all(record, "recordId")
    named = [("", e) for e in ids if not words(e).strip().startswith(OWN_RECORD)]
    named += [(e.get("localType", ""), e) for n in _IDS for e in _all(record, n)]
    found, refused = [], []
    for scheme, element in named:
        value = element.get("valueURI") or words(element)
        try:
            number = identifier(scheme.rsplit("/", 1)[-1].rsplit("#", 1)[-1] or LOCAL, value)
        except ValueError as error:
            refused.append(f"taken without an identifier: {error}")
            continue
        if number is not None:
            found.append(number)
    return found, refused


_IDS = ("entityId", "identityId", "otherRecordId")
