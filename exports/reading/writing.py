"""Making the copy of an article: facts, marks, pictures, sections."""

from collections.abc import Iterator

from annotator.model import ids
from annotator.model.annotation import Annotation, Caption, Mention, Quotation
from annotator.model.article import Article, Metadata
from annotator.model.ids import AuthorityId, FigureId, TagId
from annotator.model.span import Span
from annotator.plugins import ProjectView
from annotator.version import VERSION
from exports.gathered import Gathered
from exports.reading.addresses import web
from exports.reading.copy import Copy, Fact, Mark, Picture, fact, own, said
from exports.reading.looks import looks_of
from exports.reading.pictures import captions, pictures_of
from exports.reading.records import records
from exports.reading.register import register
from exports.reading.subject import Subject
from exports.reading.talk import comments, relations
from exports.tei.direction import against_language, is_right_to_left

LANES = 4
"""Lines under the words, one below the other. What overlaps more shares the last."""


def copy_of(project: ProjectView, one: Gathered) -> Copy:
    """All that a reading copy of the article holds."""
    subject = Subject(project, one)
    article, pictures = one.article, pictures_of(subject)
    looks = looks_of(subject.shared.tags.values())
    directions = [_direction(article, number) for number in range(len(article.blocks))]
    return Copy(
        article=article,
        looks=looks,
        facts=_facts(subject),
        marks=_marks(subject, {look.tag_id: n for n, look in enumerate(looks)}),
        pictures=list(pictures.values()),
        figures=_figures(subject, pictures),
        entries=subject.used,
        direction=_main_direction(article, directions),
        directions=directions,
        sections=(
            *register(subject),
            *captions(subject, pictures),
            *records(subject),
            *relations(subject),
            *comments(subject),
        ),
    )


def _facts(subject: Subject) -> tuple[Fact, ...]:
    known, source, about = subject.article.metadata, subject.article.source, subject.shared.about
    size = f", {source.size_bytes:,} bytes, {source.encoding}"
    return (
        fact("author", known.byline)
        + fact("date", known.date)
        + fact("about the date", known.dating_note)
        + fact("publisher", ", ".join(part for part in (known.publisher, known.place) if part))
        + fact("found at", said(known.url, web(known.url)))
        + fact("retrieved", known.retrieved)
        + fact("language", known.language)
        + fact("genre", known.genre)
        + fact("keywords", ", ".join(known.keywords))
        + fact("kept by", ", ".join(part for part in _keeper(known) if part))
        + fact("reference", known.reference)
        + fact("rights of the text", known.rights)
        + fact("these rights in full", said(known.rights_address, web(known.rights_address)))
        + fact("missing", known.missing)
        + fact("note", known.note)
        + fact("source file", said(source.name), own(size))
        + fact("SHA-256 of the file", said(source.sha256))
        + fact("SHA-256 of the text", own(subject.article.sha256))
        + fact("project", about.title)
        + fact("published by", about.publisher)
        + fact("terms of the annotations", about.licence)
        + fact("terms in full", said(about.licence_address, web(about.licence_address)))
        + fact("annotated by", ", ".join(_people(subject)))
        + fact("progress", own(subject.article.progress.value))
        + fact("made with", own(f"Annotator {VERSION}"))
    )


def _keeper(known: Metadata) -> tuple[str, ...]:
    return known.institution, known.repository, known.collection


def _people(subject: Subject) -> list[str]:
    makers = {annotation.stamp.maker for annotation in subject.annotations}
    return [subject.shared.maker(maker) for maker in sorted(makers)]


def _direction(article: Article, number: int) -> str:
    block = article.blocks[number]
    language = block.language or article.metadata.language
    against = against_language(article.text[block.start : block.end], language)
    return against or ("rtl" if is_right_to_left(language) else "ltr")


def _main_direction(article: Article, directions: list[str]) -> str:
    """By its language; where that is not known, as most of its blocks run."""
    if article.metadata.language:
        return "rtl" if is_right_to_left(article.metadata.language) else "ltr"
    return "rtl" if directions.count("rtl") * 2 > len(directions) else "ltr"


def _figures(subject: Subject, pictures: dict[FigureId, Picture]) -> dict[int, tuple[Picture, int]]:
    found = {}
    for figure_id, placed in subject.placed.items():
        numbers = [number for number in placed if number is not None]
        found[min(numbers)] = pictures[figure_id], max(numbers) + 1
    return found


def _marks(subject: Subject, looks: dict[TagId, int]) -> list[Mark]:
    """Every range that is marked in the text, in order; each on the highest line that is free."""
    found: list[Mark] = []
    for annotation in subject.annotations:
        if subject.in_text(annotation):
            found += _ranges(subject, annotation, looks[annotation.tag_id])
    found.sort(key=lambda mark: (mark.start, -mark.end))
    ends = [0] * LANES
    for number, mark in enumerate(found):
        free = (lane for lane in range(LANES) if ends[lane] <= mark.start)
        lane = next(free, LANES - 1)
        ends[lane] = max(ends[lane], mark.end)
        found[number] = mark._replace(lane=lane)
    return found


def _ranges(subject: Subject, annotation: Annotation, look: int) -> Iterator[Mark]:
    tag = subject.shared.tags[annotation.tag_id]
    named = _named(annotation)
    title = f"{tag.label}: {subject.shared.name(named)}" if named is not None else tag.label
    parts, label = len(annotation.spans), ids.label(annotation.id)
    for part, span in enumerate(annotation.spans, start=1):
        which = f" {part}/{parts}" if parts > 1 else ""
        yield Mark(span.start, span.end, look, label, which, title, part == 1)
    if isinstance(annotation.body, Caption) and isinstance(annotation.body.credit, Span):
        credit = annotation.body.credit
        yield Mark(credit.start, credit.end, look, label, " credit", title, False)


def _named(annotation: Annotation) -> AuthorityId | None:
    """The one entry that says best what is marked."""
    match annotation.body:
        case Mention(authority_id=found):
            return found
        case Quotation(speaker=speaker, work=work):
            return work if speaker is None else speaker
    return None
