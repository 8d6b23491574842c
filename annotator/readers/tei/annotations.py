"""Records and their markup, back into annotations."""

from collections.abc import Iterator

from annotator.model.annotation import (
    Annotation,
    Bearing,
    Body,
    Caption,
    Character,
    Claim,
    Correction,
    Evidence,
    Mention,
    Naming,
    Quotation,
    Speech,
    Stance,
    Verdict,
)
from annotator.model.article import Article
from annotator.model.ids import (
    AnnotationId,
    AuthorityId,
    ContributorId,
    FigureId,
    TagId,
)
from annotator.model.span import Span, merged, trimmed
from annotator.model.stamp import Certainty, Event, Stamp, Status
from annotator.readers.tei.registers import ENTRIES
from annotator.readers.tei.source import STATUS, Source, certainty_of, number_of
from annotator.readers.tei.xml import XML_ID, Element, marked, path, ranges, tei, words

Cited = dict[str, tuple[str, str, str]]


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
        found.append(_annotation(record, spans, body, article))
    return found


def _annotation(
    record: Element, spans: tuple[Span, ...], body: Body, article: Article
) -> Annotation:
    notes = {note.get("type"): words(note) for note in record.iterfind(tei("note"))}
    return Annotation(
        id=AnnotationId(number_of(record.get(XML_ID, ""))),
        article_id=article.id,
        tag_id=TagId(_categories(record)["tag"]),
        spans=spans,
        quotes=tuple(span.quote(article.text) for span in spans),
        body=body,
        note=notes.get("rationale", ""),
        stamp=stamp_of(record),
        past=_past(record),
    )


def stamp_of(record: Element) -> Stamp:
    """Who made it and when says the oldest change, which stands last; the state stands above."""
    life = record.find(tei("revisionDesc"))
    change = None if life is None else next(life.iterchildren(tei("change"), reversed=True), None)
    if life is None or change is None:
        raise ValueError(f"the record {record.get(XML_ID)} does not say who made it")
    return Stamp(
        maker=ContributorId(number_of(change.get("who", ""))),
        at=change.get("when", ""),
        status=STATUS.get(life.get("status", ""), Status.ACCEPTED),
        certainty=certainty_of(record),
    )


def _past(record: Element) -> tuple[Event, ...]:
    """What happened since it was made, oldest first."""
    changes = list(record.iterfind(path("revisionDesc", "change")))
    return tuple(
        Event(
            at=change.get("when", ""),
            by=ContributorId(number_of(change.get("who", ""))),
            deed=change.get("type", "").replace("-", " "),
            status=STATUS.get(change.get("status", ""), Status.ACCEPTED),
        )
        for change in reversed(changes[:-1])
    )


def _spans(source: Source, record: Element) -> tuple[Span, ...]:
    """Where the markup says; where that is gone, where the position or the quote says."""
    name, tokens = record.get(XML_ID, ""), (record.get("target") or "").split()
    quotes = [words(note) for note in record.iterfind(f"{tei('note')}[@type='quote']")]
    found = marked(tokens, source.known, source.places) if tokens else None
    if found is not None:
        if [source.text[start:end] for start, end in found] != quotes:
            source.warn(f"the words of {name} were changed since the export")
    else:
        if not tokens or "(" not in tokens[0]:
            source.warn(f"the elements of {name} are gone; its stored position was used")
        position = ranges(tokens[0]) if tokens else None
        found = _anchored(source, name, position or ranges(_target(record, "position")), quotes)
    spans = merged(Span(start, end) for start, end in found if start < end)
    return tuple(whole for span in spans if (whole := trimmed(span, source.text)))


def _anchored(
    source: Source, name: str, position: list[tuple[int, int]] | None, quotes: list[str]
) -> list[tuple[int, int]]:
    """The stored position; for words that no longer stand there, where they stand next to it."""
    found: list[tuple[int, int]] = []
    for (start, end), quote in zip(position or [], quotes, strict=False):
        if source.text[start:end] == quote:
            found.append((start, end))
            continue
        places = (source.text.rfind(quote, 0, start + len(quote)), source.text.find(quote, start))
        near = [place for place in places if place >= 0]
        if near and quote:
            source.warn(f"the text of {name} has moved; it was found again by its words")
            place = min(near, key=lambda place: abs(place - start))
            found.append((place, place + len(quote)))
    return found


def _categories(record: Element) -> dict[str, str]:
    """`#attr.direct` as attr: direct, and so on."""
    tokens = (token.removeprefix("#").partition(".") for token in record.get("ana", "").split())
    return {name: rest for name, _, rest in tokens}


def _targets(record: Element | None, kind: str) -> Iterator[Element]:
    return iter(()) if record is None else record.iterfind(f"{tei('ptr')}[@type='{kind}']")


def _target(record: Element | None, kind: str) -> str:
    return next((ptr.get("target", "") for ptr in _targets(record, kind)), "")


def _entry(source: Source, record: Element | None, kind: str) -> AuthorityId | None:
    return next(iter(_entries(source, record, kind)), None)


def _entries(source: Source, record: Element | None, kind: str) -> tuple[AuthorityId, ...]:
    """The entries of the register that pointers of a kind name."""
    found: list[AuthorityId] = []
    for ptr in _targets(record, kind):
        target = ptr.get("target", "")
        if _is_entry(source, target):
            found.append(AuthorityId(number_of(target)))
        else:
            source.warn(f"there is no entry {target} in the registers of the file")
    return tuple(found)


def _is_entry(source: Source, target: str) -> bool:
    name = target.removeprefix("#")
    return name in source.known and name.startswith(ENTRIES)


def _body(source: Source, record: Element, credit: Element | None, cited: Cited) -> Body:
    kinds = _categories(record)
    match kinds["kind"]:
        case "entity":
            naming = Naming(kinds.get("naming", Naming.NAME))
            stands_for = words(record.find(f"{tei('note')}[@type='value']"))
            found = _mentioned(source, record)
            return Mention(authority_id=found, naming=naming, value=stands_for)
        case "claim":
            return _claim(source, record, kinds, cited)
        case "caption":
            return _caption(source, record, credit)
        case "quotation":
            return Quotation(
                speaker=_entry(source, record, "speaker"),
                work=_entry(source, record, "work"),
                direct=kinds.get("attr") != Speech.INDIRECT,
            )
        case "correction":
            return Correction(reading=words(record.find(f".//{tei('corr')}")))
        case "character":
            return Character(code=words(record.find(f"{tei('note')}[@type='value']")))
    raise ValueError(f"unknown kind of annotation: {kinds['kind']}")


def _mentioned(source: Source, record: Element) -> AuthorityId | None:
    """The record's entry, unless somebody gave the element in the text another one."""
    stored = _entry(source, record, "entity")
    tokens = (record.get("target") or "").split()
    inline = source.known.get(tokens[0][1:]) if len(tokens) == 1 else None
    ref = inline.get("ref") if inline is not None else None
    if ref and _is_entry(source, ref) and AuthorityId(number_of(ref)) != stored:
        source.warn(f"the reference of {record.get(XML_ID)} was changed in the text: {ref}")
        return AuthorityId(number_of(ref))
    return stored


def _claim(source: Source, record: Element, kinds: dict[str, str], cited: Cited) -> Claim:
    paraphrase = record.find(f"{tei('note')}[@type='paraphrase']")
    cue = ranges(_target(record, "cue")) or []
    return Claim(
        claimants=_entries(source, record, "claimant"),
        reporter=_entry(source, record, "reporter"),
        cue=tuple(source.span(start, end) for start, end in cue),
        speech=Speech(kinds["attr"]),
        stance=Stance(kinds["mod"]) if "mod" in kinds else None,
        source_certainty=Certainty(kinds["sure"]) if "sure" in kinds else None,
        verdict=Verdict(kinds["verdict"]),
        evidence=tuple(_evidence(source, ptr, cited) for ptr in _targets(record, "evidence")),
        paraphrase=words(paraphrase),
    )


def _evidence(source: Source, ptr: Element, cited: Cited) -> Evidence:
    target = ptr.get("target", "")
    itself = target.startswith("#a")
    citation, address, claim = ("", "", target) if itself else cited[target.removeprefix("#")]
    if claim.startswith("#") and claim[1:] not in source.known:
        source.warn(f"there is no claim {claim} in the file, which was named as evidence")
        claim = ""
    return Evidence(
        bearing=Bearing(ptr.get("subtype", "")),
        citation=citation,
        address=address,
        claim=AnnotationId(number_of(claim)) if claim else None,
    )


def _caption(source: Source, record: Element, credit: Element | None) -> Caption:
    image = _target(record, "image")
    if image and image.removeprefix("#") not in source.known:
        source.warn(f"there is no picture {image} in the file")
        image = ""
    place = _spans(source, credit) if credit is not None else ()
    holder = credit if credit is not None else record
    return Caption(
        figure_id=FigureId(number_of(image)) if image else None,
        credit=place[0] if place else None,
        agency=_entry(source, holder, "agency"),
        creators=_entries(source, holder, "creator"),
    )
