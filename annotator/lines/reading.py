"""From JSON Lines to one change: all of them, or none."""

from collections.abc import Iterable
from functools import cached_property

from annotator.changes import annotations, authorities
from annotator.changes.author import Author
from annotator.changes.change import Change, Edit, Verb
from annotator.errors import BadAnnotation
from annotator.lines.articles import Articles
from annotator.lines.fields import Fields, parsed
from annotator.model import ids
from annotator.model.annotation import (
    Body,
    Caption,
    Character,
    Claim,
    Correction,
    Mention,
    Quotation,
    Speech,
)
from annotator.model.article import Article
from annotator.model.authority import AuthorityRecord
from annotator.model.ids import AnnotationId, AuthorityId, FigureId, TagId
from annotator.model.span import Span, trimmed
from annotator.model.tagset import Kind, Tag
from annotator.plugins import ProjectView

CLAIMANT_KIND = TagId("person")
REPORTER_KIND = TagId("organisation")
WORK_KIND = TagId("work")


def change_of(lines: Iterable[str], project: ProjectView, author: Author) -> Change:
    """All annotations of a file as one step to undo. Raises BadAnnotation with the line's number.

    Names that the register does not know become new entries: of an entity under its own tag, a
    claimant as a person, a reporter or agency as an organisation, unless another line of the
    file, or the register, says what they are.
    """
    rows: list[tuple[int, Fields]] = []
    for number, line in enumerate(lines, start=1):
        if line.strip():
            with _at(number):
                rows.append((number, parsed(line)))
    if not rows:
        raise BadAnnotation("there is no annotation in the file")
    desk = _Desk(project, author, [fields for _, fields in rows])
    for number, fields in rows:
        with _at(number):
            desk.take(fields)
    about = f"{len(rows)} annotations"
    return Change(Verb.ADD_ANNOTATIONS, (*desk.entries, *desk.edits), about)


class _at:  # noqa: N801 - reads as a word: with _at(number)
    """Says at which line something went wrong."""

    def __init__(self, number: int) -> None:
        self._number = number

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, BadAnnotation):
            raise BadAnnotation(f"line {self._number}: {error}") from error


class _Desk:
    """Where lines become annotations: it knows the project's articles, tags and register."""

    def __init__(self, project: ProjectView, author: Author, rows: list[Fields]) -> None:
        self._project, self._author = project, author
        self._tags = {tag.id: tag for tag in project.tags()}
        self._articles = Articles(project)
        self._register: dict[str, list[AuthorityRecord]] = {}
        for entry in project.authorities():
            self._enter(entry)
        self._kinds = {f.entity: TagId(f.tag) for f in rows if f.entity}
        self.entries: list[Edit] = []
        self.edits: list[Edit] = []

    def take(self, fields: Fields) -> None:
        article = self._articles.named(fields.article)
        tag = self._tag(fields)
        _check_places(fields, article)
        change = annotations.annotate(
            self._author,
            article,
            fields.spans,
            tag,
            self._body(fields, article),
            note=fields.note,
            status=fields.status,
            certainty=fields.certainty,
        )
        self.edits += change.edits

    def _tag(self, fields: Fields) -> Tag:
        tag = self._tags.get(TagId(fields.tag))
        if tag is None or tag.kind is not fields.kind:
            known = ", ".join(t.id for t in self._tags.values() if t.kind is fields.kind)
            raise BadAnnotation(f"“{fields.tag}” is not a tag for {fields.kind.value}: {known}")
        return tag

    def _body(self, fields: Fields, article: Article) -> Body:
        match fields.kind:
            case Kind.ENTITY:
                found = self._entry(fields.entity, TagId(fields.tag))
                return Mention(authority_id=found, naming=fields.naming, value=fields.value)
            case Kind.CLAIM:
                return self._claim(fields)
            case Kind.CAPTION:
                return self._caption(fields, article)
            case Kind.CORRECTION:
                return Correction(reading=fields.reading)
            case Kind.CHARACTER:
                return Character(code=fields.value)
            case Kind.QUOTATION:
                return Quotation(
                    speaker=self._entry(fields.speaker, CLAIMANT_KIND, exact=False),
                    work=self._entry(fields.work, WORK_KIND, exact=False),
                    direct=fields.speech is Speech.DIRECT,
                )

    def _claim(self, fields: Fields) -> Claim:
        for claim in (e.claim for e in fields.evidence if e.claim is not None):
            if claim not in self._claims:
                raise BadAnnotation(f"there is no claim {ids.label(claim)} to be evidence")
        return Claim(
            claimants=self._entries(fields.claimants, CLAIMANT_KIND),
            reporter=self._entry(fields.reporter, REPORTER_KIND, exact=False),
            cue=fields.cue,
            speech=fields.speech,
            stance=fields.stance,
            source_certainty=fields.source_certainty,
            verdict=fields.verdict,
            evidence=fields.evidence,
            paraphrase=fields.paraphrase,
        )

    @cached_property
    def _claims(self) -> set[AnnotationId]:
        """All claims of the project: read once, and only where evidence names one."""
        return {
            annotation.id
            for article_id in self._project.article_ids()
            for annotation in self._project.annotations(article_id)
            if isinstance(annotation.body, Claim)
        }

    def _caption(self, fields: Fields, article: Article) -> Caption:
        return Caption(
            figure_id=self._figure(fields, article),
            credit=fields.credit,
            agency=self._entry(fields.agency, REPORTER_KIND, exact=False),
            creators=self._entries(fields.creators, CLAIMANT_KIND),
        )

    def _figure(self, fields: Fields, article: Article) -> FigureId | None:
        """The figure of that number; without a number the one whose caption line this is."""
        figures = self._project.figures(article.id)
        if fields.figure is None:
            mine = fields.spans[0]
            lines = [(f, s) for f in figures for s in (f.caption, f.alt) if s is not None]
            return next((figure.id for figure, span in lines if span.overlaps(mine)), None)
        for figure in figures:
            if figure.number == fields.figure:
                return figure.id
        raise BadAnnotation(f"the article has no figure {fields.figure}")

    def _entries(self, names: tuple[str, ...], kind: TagId) -> tuple[AuthorityId, ...]:
        found = [self._entry(name, kind, exact=False) for name in names]
        return tuple(dict.fromkeys(entry for entry in found if entry is not None))

    def _entry(self, name: str | None, kind: TagId, *, exact: bool = True) -> AuthorityId | None:
        """The entry of this name: of exactly this kind, or of any, this one first."""
        if not name or not name.strip():
            return None
        known = self._register.get(_folded(name), [])
        ranked = sorted(known, key=lambda entry: (entry.kind != kind, entry.name != name))
        if ranked and (not exact or ranked[0].kind == kind):
            return ranked[0].id
        wanted = kind if exact else self._kinds.get(name, kind)
        entry = authorities.new_record(self._author, wanted, name)
        self._enter(entry)
        self.entries.append(Edit(None, entry))
        return entry.id

    def _enter(self, entry: AuthorityRecord) -> None:
        for name in entry.names:
            self._register.setdefault(_folded(name), []).append(entry)


def _folded(name: str) -> str:
    return " ".join(name.split())


def _check_places(fields: Fields, article: Article) -> None:
    """Ranges lie in the text, begin and end with words, and hold the words that are quoted."""
    text = article.text
    credit = (fields.credit,) if fields.credit else ()
    for span in (*fields.spans, *fields.cue, *credit):
        if span.end > len(text):
            raise BadAnnotation(
                f"the range [{span.start}, {span.end}] ends after the text, which has "
                f"{len(text)} characters"
            )
        if trimmed(span, text) != span:
            raise BadAnnotation(
                f"the range [{span.start}, {span.end}] begins or ends with the line end between "
                "two blocks"
            )
    if fields.quotes is not None:
        _check_quotes(fields.spans, fields.quotes, text)


def _check_quotes(spans: tuple[Span, ...], quotes: tuple[str, ...], text: str) -> None:
    if len(quotes) != len(spans):
        raise BadAnnotation(f"{len(quotes)} quotes stand beside {len(spans)} ranges")
    for span, quote in zip(spans, quotes, strict=True):
        found = span.quote(text)
        if found != quote:
            raise BadAnnotation(
                f"the text at [{span.start}, {span.end}] is “{found[:60]}”, not “{quote[:60]}”"
            )
