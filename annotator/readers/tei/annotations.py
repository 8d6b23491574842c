"""Records and their markup, back into annotations."""

from collections.abc import Iterator

from annotator.model.annotation import (
    Annotation,
    Bearing,
    Body,
    Caption,
    Claim,
    Evidence,
    Mention,
    Naming,
    Speech,
    Stance,
    Verdict,
)
from annotator.model.article import Article
from annotator.model.ids import (
    AnnotationId,
    ArticleId,
    AuthorityId,
    ContributorId,
    FigureId,
    TagId,
)
from annotator.model.span import Span, merged
from annotator.model.stamp import Certainty, Stamp, Status
from annotator.readers.tei.source import STATUS, Source, certainty_of, number_of
from annotator.readers.tei.xml import XML_ID, Element, marked, ranges, tei, words

Cited = dict[str, tuple[str, str]]


def annotations_of(source: Source, article: Article, cited: Cited) -> list[Annotation]:
    """All records but those of credits, which belong to their captions."""
    credits = {
        _target(record, "caption").removeprefix("#"): record
        for record in source.root.iter(tei("annotation"))
        if record.get(XML_ID, "").startswith("c")
    }
    found: list[Annotation] = []
    for record in source.root.iter(tei("annotation")):
        name = record.get(XML_ID, "")
        if not name.startswith("a"):
            continue
        spans = _spans(source, record)
        if not spans:
            source.warn(f"the annotation {name} has no place in the text any more and was left out")
            continue
        body = _body(source, record, credits.get(name), cited)
        found.append(_annotation(record, spans, body, article.text))
    return found


def _annotation(record: Element, spans: tuple[Span, ...], body: Body, text: str) -> Annotation:
    notes = {note.get("type"): words(note) for note in record.iterfind(tei("note"))}
    return Annotation(
        id=AnnotationId(number_of(record.get(XML_ID, ""))),
        article_id=_article(record),
        tag_id=TagId(_categories(record)["tag"]),
        spans=spans,
        quotes=tuple(span.quote(text) for span in spans),
        body=body,
        note=notes.get("rationale", ""),
        stamp=_stamp(record),
    )


def _article(record: Element) -> ArticleId:
    return ArticleId(number_of(record.getroottree().getroot().get(XML_ID, "")))


def _stamp(record: Element) -> Stamp:
    life = record.find(tei("revisionDesc"))
    assert life is not None, "a record has a revisionDesc"
    change = life[0]
    return Stamp(
        maker=ContributorId(number_of(change.get("who", ""))),
        at=change.get("when", ""),
        status=STATUS.get(life.get("status", ""), Status.ACCEPTED),
        certainty=certainty_of(record),
    )


def _spans(source: Source, record: Element) -> tuple[Span, ...]:
    """Where the markup says; where that is gone, where the position or the quote says."""
    name = record.get(XML_ID, "")
    tokens = (record.get("target") or "").split()
    found = ranges(tokens[0]) if tokens and "(" in tokens[0] else None
    if found is None:
        found = marked(tokens, source.known, source.places)
    if found is None:
        source.warn(f"the elements of {name} are gone; its stored position was used")
        found = ranges(_target(record, "position")) or []
    quotes = [words(note) for note in record.iterfind(f"{tei('note')}[@type='quote']")]
    if [source.text[start:end] for start, end in found] != quotes:
        found = _searched(source, name, found, quotes)
    return merged(Span(start, end) for start, end in found if start < end)


def _searched(
    source: Source, name: str, found: list[tuple[int, int]], quotes: list[str]
) -> list[tuple[int, int]]:
    """The text was edited: markup inside the text wins, and a lost place is looked up by quote."""
    inside = [(start, end) for start, end in found if end <= len(source.text)]
    if len(inside) == len(found) and found:
        source.warn(f"the words of {name} were changed since the export")
        return found
    places = [(source.text.find(quote), len(quote)) for quote in quotes]
    return [(start, start + size) for start, size in places if start >= 0]


def _categories(record: Element) -> dict[str, str]:
    """`#attr.direct` as attr: direct, and so on."""
    tokens = (token.removeprefix("#").partition(".") for token in record.get("ana", "").split())
    return {name: rest for name, _, rest in tokens}


def _targets(record: Element | None, kind: str) -> Iterator[Element]:
    return iter(()) if record is None else record.iterfind(f"{tei('ptr')}[@type='{kind}']")


def _target(record: Element | None, kind: str) -> str:
    return next((ptr.get("target", "") for ptr in _targets(record, kind)), "")


def _entry(record: Element | None, kind: str) -> AuthorityId | None:
    found = _target(record, kind)
    return AuthorityId(number_of(found)) if found else None


def _entries(record: Element | None, kind: str) -> tuple[AuthorityId, ...]:
    return tuple(AuthorityId(number_of(p.get("target", ""))) for p in _targets(record, kind))


def _body(source: Source, record: Element, credit: Element | None, cited: Cited) -> Body:
    kinds = _categories(record)
    match kinds["kind"]:
        case "entity":
            naming = Naming(kinds.get("naming", Naming.NAME))
            return Mention(authority_id=_mentioned(source, record), naming=naming)
        case "claim":
            return _claim(record, kinds, cited)
        case "caption":
            return _caption(source, record, credit)
    raise ValueError(f"unknown kind of annotation: {kinds['kind']}")


def _mentioned(source: Source, record: Element) -> AuthorityId | None:
    """The record's entry, unless somebody gave the element in the text another one."""
    stored = _entry(record, "entity")
    tokens = (record.get("target") or "").split()
    inline = source.known.get(tokens[0][1:]) if len(tokens) == 1 else None
    ref = inline.get("ref") if inline is not None else None
    if ref and AuthorityId(number_of(ref)) != stored:
        source.warn(f"the reference of {record.get(XML_ID)} was changed in the text: {ref}")
        return AuthorityId(number_of(ref))
    return stored


def _claim(record: Element, kinds: dict[str, str], cited: Cited) -> Claim:
    paraphrase = record.find(f"{tei('note')}[@type='paraphrase']")
    cue = ranges(_target(record, "cue")) or []
    return Claim(
        claimants=_entries(record, "claimant"),
        reporter=_entry(record, "reporter"),
        cue=tuple(Span(start, end) for start, end in cue),
        speech=Speech(kinds["attr"]),
        stance=Stance(kinds["mod"]) if "mod" in kinds else None,
        source_certainty=Certainty(kinds["sure"]) if "sure" in kinds else None,
        verdict=Verdict(kinds["verdict"]),
        evidence=tuple(_evidence(ptr, cited) for ptr in _targets(record, "evidence")),
        paraphrase=words(paraphrase),
    )


def _evidence(ptr: Element, cited: Cited) -> Evidence:
    citation, address = cited[ptr.get("target", "").removeprefix("#")]
    return Evidence(bearing=Bearing(ptr.get("subtype", "")), citation=citation, address=address)


def _caption(source: Source, record: Element, credit: Element | None) -> Caption:
    image = _target(record, "image")
    place = _spans(source, credit) if credit is not None else ()
    holder = credit if credit is not None else record
    return Caption(
        figure_id=FigureId(number_of(image)) if image else None,
        credit=place[0] if place else None,
        agency=_entry(holder, "agency"),
        creators=_entries(holder, "creator"),
    )
