"""Entries of the register, pictures and evidence."""

from annotator.model.article import Figure
from annotator.model.authority import AuthorityRecord, Identifier
from annotator.model.ids import ArticleId, AuthorityId, FigureId, TagId
from annotator.model.span import Span
from annotator.readers.tei.source import Source, number_of
from annotator.readers.tei.xml import XML_ID, Element, path, ranges, tei, words

ENTRIES = ("per", "org", "pla", "evt", "wrk", "ent")


def authorities_of(source: Source) -> list[AuthorityRecord]:
    stand_off = source.root.find(tei("standOff"))
    if stand_off is None:
        return []
    return [
        _entry(source, element)
        for element in stand_off.iter("*")
        if element.get(XML_ID, "").startswith(ENTRIES) and element.get("ana")
    ]


def _entry(source: Source, element: Element) -> AuthorityRecord:
    name = element.get(XML_ID, "")
    notes = {note.get("n", ""): words(note) for note in element.iterfind(tei("note"))}
    return AuthorityRecord(
        id=AuthorityId(number_of(name)),
        kind=TagId(element.get("ana", "").removeprefix("#tag.")),
        name=next((words(e) for e in element if e.get("type") == "main"), ""),
        variants=tuple(words(e) for e in element if e.get("type") == "variant"),
        identifiers=tuple(_identifier(idno) for idno in element.iterfind(tei("idno"))),
        dates=notes.get("dates", ""),
        coordinates=words(element.find(path("location", "geo"))) or notes.get("coordinates", ""),
        note=notes.get("note", ""),
        stamp=source.stamps[name],
    )


def _identifier(idno: Element) -> Identifier:
    kind = idno.get("type", "")
    if kind == "URI":
        return Identifier(scheme=idno.get("subtype", "URI"), value=words(idno))
    scheme = idno.get("n")
    return Identifier(scheme=kind if scheme is None else scheme, value=words(idno))


def figures_of(source: Source, article_id: ArticleId) -> list[Figure]:
    return [
        _figure(source, bibl, article_id)
        for bibl in source.root.iterfind(f".//{tei('bibl')}[@type='image']")
    ]


def _figure(source: Source, bibl: Element, article_id: ArticleId) -> Figure:
    name = bibl.get(XML_ID, "")
    notes = {note.get("n", ""): words(note) for note in bibl.iterfind(tei("note"))}
    return Figure(
        id=FigureId(number_of(name)),
        article_id=article_id,
        number=int(bibl.get("n", "1")),
        image=words(bibl.find(f"{tei('idno')}[@type='sha256']")),
        media_type=notes.get("media-type", ""),
        link=notes.get("link", ""),
        rights=words(bibl.find(path("availability", "p"))),
        description=notes.get("description", ""),
        alt=_span(source, bibl, "alt"),
        caption=_span(source, bibl, "caption"),
        credit=_span(source, bibl, "credit"),
        stamp=source.stamps[name],
    )


def _span(source: Source, bibl: Element, kind: str) -> Span | None:
    ref = bibl.find(f"{tei('ref')}[@type='{kind}']")
    found = ranges(ref.get("target", "")) if ref is not None else None
    return source.span(*found[0]) if found else None


def evidence_of(source: Source) -> dict[str, tuple[str, str, str]]:
    """Citation, address and claim by identifier; what each does to a claim the record says."""
    return {
        bibl.get(XML_ID, ""): _cited(bibl)
        for bibl in source.root.iterfind(f".//{tei('listBibl')}[@type='evidence']/{tei('bibl')}")
    }


def _cited(bibl: Element) -> tuple[str, str, str]:
    """The claim is a pointer into this file, or the label of one in another."""
    references = {ref.get("type", ""): ref for ref in bibl.iterfind(tei("ref"))}
    claim = references.pop("claim", None)
    label = words(bibl.find(f"{tei('idno')}[@type='claim']"))
    pointer = claim.get("target", "") if claim is not None else f"a{label}" if label else ""
    return words(bibl.find(tei("title"))), words(references.get("")), pointer
