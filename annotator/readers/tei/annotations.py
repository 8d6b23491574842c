"""Records and their markup, back into annotations."""

from collections.abc import Mapping

from annotator.model import ids
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
from annotator.model.stamp import Certainty, Event, Stamp, Status, time_of
from annotator.readers.tei.records import Record
from annotator.readers.tei.registers import ENTRIES
from annotator.readers.tei.source import STATUS, Source, number_of, pointed_at
from annotator.readers.tei.xml import ranges

Cited = dict[str, tuple[str, str, str]]


def annotations_of(source: Source, article: Article, cited: Cited) -> list[Annotation]:
    """All records but those of credits, which belong to their captions."""
    credits = {
        record.target_of("caption").removeprefix("#"): record
        for record in source.records
        if record.name.startswith("c")
    }
    found: list[Annotation] = []
    for record in source.records:
        name = record.name
        if not name.startswith("a"):
            continue
        spans = _spans(source, record)
        if not spans:
            source.warn(f"the annotation {name} has no place in the text any more and was left out")
            continue
        kinds = record.categories()
        body = _known_body(source, record, kinds, credits.get(name), cited)
        found.append(_annotation(record, kinds["tag"], spans, body, article))
    found.sort(key=_in_reading_order)
    return found


def _in_reading_order(annotation: Annotation) -> tuple[int, int, int]:
    return annotation.spans[0].start, -annotation.spans[-1].end, annotation.id


def _annotation(
    record: Record, tag: str, spans: tuple[Span, ...], body: Body, article: Article
) -> Annotation:
    return Annotation(
        id=AnnotationId(ids.parse(record.name[1:])),
        article_id=article.id,
        tag_id=TagId(tag),
        spans=spans,
        quotes=tuple([span.quote(article.text) for span in spans]),
        body=body,
        note=record.notes.get("rationale", ""),
        stamp=stamp_of(record),
        past=_past(record) if len(record.changes) > 1 else (),
    )


def stamp_of(record: Record) -> Stamp:
    """Who made it and when says the oldest change, which stands last; the state stands above."""
    if not record.changes:
        raise ValueError(f"the record {record.name} does not say who made it")
    _, _, when, who = record.changes[-1]
    return Stamp(
        maker=ContributorId(pointed_at(who)),
        at=time_of(when),
        status=STATUS.get(record.status, Status.ACCEPTED),
        certainty=Certainty(record.certainty) if record.certainty else None,
    )


def _past(record: Record) -> tuple[Event, ...]:
    """What happened since it was made, oldest first."""
    return tuple(
        Event(
            at=time_of(when),
            by=ContributorId(pointed_at(who)),
            deed=deed.replace("-", " "),
            status=STATUS.get(state, Status.ACCEPTED),
        )
        for deed, state, when, who in reversed(record.changes[:-1])
    )


def _spans(source: Source, record: Record) -> tuple[Span, ...]:
    """Where the markup says; where that is gone, where the position or the quote says."""
    place, text = source.places.by_id.get(record.target[1:]), source.text
    if place is not None and [text[place.start : place.end]] == record.quotes:
        whole = trimmed(Span(place.start, place.end), text) if record.quotes[0] else None
        return (whole,) if whole else ()  # as most are: in one element, with its words unchanged
    name, tokens = record.name, record.target.split()
    found = source.places.marked(tokens) if tokens else None
    if found is not None:
        if [text[start:end] for start, end in found] != record.quotes:
            source.warn(f"the words of {name} were changed since the export")
    else:
        if not tokens or "(" not in tokens[0]:
            source.warn(f"the elements of {name} are gone; its stored position was used")
        position = ranges(tokens[0]) if tokens else None
        position = position or ranges(record.position)
        found = _anchored(source, name, position, record.quotes)
    if len(found) == 1 and found[0][0] < found[0][1]:
        whole = trimmed(Span(*found[0]), text)
        return (whole,) if whole else ()
    spans = merged(Span(start, end) for start, end in found if start < end)
    return tuple(whole for span in spans if (whole := trimmed(span, text)))


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


def _entry(source: Source, record: Record | None, kind: str) -> AuthorityId | None:
    return next(iter(_entries(source, record, kind)), None)


def _entries(source: Source, record: Record | None, kind: str) -> tuple[AuthorityId, ...]:
    """The entries of the register that pointers of a kind name."""
    found: list[AuthorityId] = []
    for target in record.targets(kind) if record else ():
        if _is_entry(source, target):
            found.append(AuthorityId(pointed_at(target)))
        else:
            source.warn(f"there is no entry {target} in the registers of the file")
    return tuple(found)


def _is_entry(source: Source, target: str) -> bool:
    name = target.removeprefix("#")
    return name in source.known and name.startswith(ENTRIES)


def _known_body(
    source: Source, record: Record, kinds: Mapping[str, str], credit: Record | None, cited: Cited
) -> Body:
    """Many annotations say the same: one body is enough for those that no warning is about."""
    if credit is not None or kinds["kind"] in ("caption", "correction"):
        return _body(source, record, kinds, credit, cited)
    place = source.places.by_id.get(record.target[1:])
    ref = place.ref if place else ""
    key = record.kinds, ref, tuple(record.pointers), tuple(record.notes.items())
    found, warned = source.bodies.get(key), len(source.warnings)
    if found is None:
        found = _body(source, record, kinds, credit, cited)
        if len(source.warnings) == warned:
            source.bodies[key] = found
    return found


def _body(
    source: Source, record: Record, kinds: Mapping[str, str], credit: Record | None, cited: Cited
) -> Body:
    match kinds["kind"]:
        case "entity":
            naming = Naming(kinds["naming"]) if "naming" in kinds else Naming.NAME
            stands_for = record.notes.get("value", "")
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
            return Correction(reading=record.reading)
        case "character":
            return Character(code=record.notes.get("value", ""))
    raise ValueError(f"unknown kind of annotation: {kinds['kind']}")


def _mentioned(source: Source, record: Record) -> AuthorityId | None:
    """The record's entry, unless somebody gave the element in the text another one."""
    stored = _entry(source, record, "entity")
    place = source.places.by_id.get(record.target[1:])
    ref = place.ref if place else ""
    if ref and _is_entry(source, ref) and AuthorityId(number_of(ref)) != stored:
        source.warn(f"the reference of {record.name} was changed in the text: {ref}")
        return AuthorityId(number_of(ref))
    return stored


def _claim(source: Source, record: Record, kinds: Mapping[str, str], cited: Cited) -> Claim:
    cue = ranges(record.target_of("cue")) or []
    return Claim(
        claimants=_entries(source, record, "claimant"),
        reporter=_entry(source, record, "reporter"),
        cue=tuple([source.span(start, end) for start, end in cue]),
        speech=Speech(kinds["attr"]),
        stance=Stance(kinds["mod"]) if "mod" in kinds else None,
        source_certainty=Certainty(kinds["sure"]) if "sure" in kinds else None,
        verdict=Verdict(kinds["verdict"]),
        evidence=tuple(
            [
                _evidence(source, bearing, target, cited)
                for kind, bearing, target in record.pointers
                if kind == "evidence"
            ]
        ),
        paraphrase=record.notes.get("paraphrase", ""),
    )


def _evidence(source: Source, bearing: str, target: str, cited: Cited) -> Evidence:
    itself = target.startswith("#a")
    citation, address, claim = ("", "", target) if itself else cited[target.removeprefix("#")]
    if claim.startswith("#") and claim[1:] not in source.known:
        source.warn(f"there is no claim {claim} in the file, which was named as evidence")
        claim = ""
    return Evidence(
        bearing=Bearing(bearing),
        citation=citation,
        address=address,
        claim=AnnotationId(number_of(claim)) if claim else None,
    )


def _caption(source: Source, record: Record, credit: Record | None) -> Caption:
    image = record.target_of("image")
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
