"""The records of annotations: what is said about each, who said it and when."""

from collections.abc import Callable
from typing import Protocol

from annotator.model import ids
from annotator.model.annotation import (
    Annotation,
    Caption,
    Character,
    Claim,
    Correction,
    Evidence,
    Mention,
    Naming,
    Quotation,
    Speech,
)
from annotator.model.article import Article
from annotator.model.ids import AuthorityId
from annotator.model.stamp import Stamp, Status
from exports.gathered import Shared
from exports.reading.addresses import web
from exports.reading.copy import Entry, Fact, Line, Section, Words, fact, facts, listed, own, said
from exports.reading.subject import Subject


class Makers(Protocol):
    """Whoever knows who made a record."""

    shared: Shared


class Known(Makers, Protocol):
    """What the words about an annotation are written from: its article, and names of entries."""

    article: Article

    def entry(self, authority_id: AuthorityId | None) -> Words: ...
    def entries(self, numbers: tuple[AuthorityId, ...]) -> Line: ...


_HEADINGS: tuple[tuple[str, str, type], ...] = (
    ("claims", "Claims", Claim),
    ("quotations", "Quotations", Quotation),
    ("corrections", "Corrections", Correction),
    ("mentions", "Names, dates and quantities", Mention),
    ("characters", "Characters that were replaced", Character),
)


def records(subject: Subject) -> tuple[Section, ...]:
    """A section for each kind that the article has. Captions stand with their pictures."""
    found = []
    for anchor, title, kind in _HEADINGS:
        entries = [record(subject, a) for a in subject.annotations if isinstance(a.body, kind)]
        found += [Section(anchor, title, tuple(entries))] if entries else []
    return tuple(found)


def record(subject: Subject, annotation: Annotation) -> Entry:
    label = ids.label(annotation.id)
    told = told_of(subject, annotation) + fact("note", annotation.note)
    told += _remarks(subject, annotation) + _life(subject, annotation)
    return Entry(f"a{label}", subject.quoted(annotation), told)


def stamp_facts(subject: Makers, stamp: Stamp) -> tuple[Fact, ...]:
    """How sure, how it stands, and by whom it was made; what goes without saying is left out."""
    sure = stamp.certainty.value if stamp.certainty else ""
    status = "" if stamp.status is Status.ACCEPTED else stamp.status.value
    maker = subject.shared.maker(stamp.maker)
    return (
        fact("certainty of the annotator", own(sure))
        + fact("status", own(status))
        + fact("made by", maker, own(f", {stamp.at}"))
    )


def told_of(subject: Known, annotation: Annotation) -> tuple[Fact, ...]:
    """What the annotation asserts, by its kind."""
    match annotation.body:
        case Claim() as claim:
            return _claim(subject, claim)
        case Mention() as mention:
            return _mention(subject, annotation, mention)
        case Quotation(speaker=speaker, work=work, direct=direct):
            found = fact("spoken by", subject.entry(speaker)) + fact("from", subject.entry(work))
            return found + fact("speech", own("direct" if direct else "indirect"))
        case Correction(reading=reading):
            return fact("should read", reading or own("nobody knows what"))
        case Caption() as caption:
            return _caption(subject, caption)
        case Character(code=code):
            return fact("the source has", code)


def _claim(subject: Known, claim: Claim) -> tuple[Fact, ...]:
    text = subject.article.text
    who = subject.entries(claim.claimants)
    if not who and claim.speech is Speech.AUTHORIAL:
        who = (own("the article itself"),)
    cue = tuple(said(f"“{span.quote(text)}” ") for span in claim.cue)
    sure = claim.source_certainty.value if claim.source_certainty else ""
    return (
        fact("who says it", *(who or (own("not said"),)))
        + fact("through", subject.entry(claim.reporter))
        + fact("said with", *cue)
        + fact("speech", own(claim.speech.value))
        + fact("the source puts it as", own(claim.stance.value if claim.stance else ""))
        + fact("certainty of the source", own(sure))
        + fact("verdict", own(claim.verdict.value))
        + fact("in other words", claim.paraphrase)
        + facts("evidence", [_evidence(one) for one in claim.evidence])
    )


def _evidence(evidence: Evidence) -> Line:
    address = evidence.address
    words: Line = (own(f"{evidence.bearing.value}: "), said(evidence.citation))
    if evidence.claim is not None:
        words = (*words, own(f" claim {ids.label(evidence.claim)}"))
    return (*words, own(" "), said(address, web(address))) if address else words


def _mention(subject: Known, annotation: Annotation, mention: Mention) -> tuple[Fact, ...]:
    label = subject.shared.tags[annotation.tag_id].label
    role = " by description" if mention.naming is Naming.DESCRIPTION else ""
    return (
        fact("what", said(label), own(role))
        + fact("entry", subject.entry(mention.authority_id))
        + fact("value", mention.value)
    )


def _caption(subject: Known, caption: Caption) -> tuple[Fact, ...]:
    credit = caption.credit.quote(subject.article.text) if caption.credit else ""
    return (
        fact("credit", credit)
        + fact("agency", subject.entry(caption.agency))
        + fact("picture by", *subject.entries(caption.creators))
    )


def _remarks(subject: Subject, annotation: Annotation) -> tuple[Fact, ...]:
    links = (
        said(subject.shared.maker(comment.stamp.maker), f"#k{ids.label(comment.id)}")
        for comment in subject.remarks.get(annotation.id, ())
    )
    return fact("comments by", *listed(links))


def _life(subject: Subject, annotation: Annotation) -> tuple[Fact, ...]:
    events = (*annotation.past, *subject.history.get(annotation.id, ()))
    name: Callable[..., str] = subject.shared.maker
    lines: list[Line] = [(own(f"{e.deed}, "), said(name(e.by)), own(f", {e.at}")) for e in events]
    return stamp_facts(subject, annotation.stamp) + facts("what happened since", lines)
