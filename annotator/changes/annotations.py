"""Annotations: made, linked, moved, judged, removed."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from annotator.changes.author import Author
from annotator.changes.change import Change, Edit, Verb
from annotator.changes.cleaning import writable
from annotator.errors import BadAnnotation
from annotator.model.annotation import Annotation, Body, Claim, Mention
from annotator.model.article import Article
from annotator.model.authority import AuthorityRecord
from annotator.model.comment import Comment
from annotator.model.ids import AnnotationId, AuthorityId
from annotator.model.relation import Bond, Relation
from annotator.model.span import Span, merged, trimmed
from annotator.model.stamp import DOUBTFUL, PROBABLY, Certainty, Stamp, Status
from annotator.model.tagset import Tag


def annotate(
    author: Author,
    article: Article,
    spans: Iterable[Span],
    tag: Tag,
    body: Body,
    *,
    note: str = "",
    status: Status = Status.ACCEPTED,
    certainty: Certainty | None = None,
) -> Change:
    """Say `body` about `spans`, copying the quotes so that a later drift can be noticed.

    Raises BadAnnotation when nothing but line feeds is under the spans, or one ends after the text.
    """
    kept = _spans(article, spans)
    annotation = Annotation(
        id=AnnotationId(author.new_id()),
        article_id=article.id,
        tag_id=tag.id,
        spans=kept,
        quotes=tuple(span.quote(article.text) for span in kept),
        body=body,
        note=note,
        stamp=author.stamp(status, certainty),
    )
    return Change(Verb.TAG_SPAN, (Edit(None, annotation),), annotation.quote)


def retag(annotation: Annotation, tag: Tag) -> Change:
    """Another tag of the same kind."""
    return amend(annotation, Verb.RETAG, tag_id=tag.id)


def link(annotation: Annotation, authority_id: AuthorityId | None) -> Change:
    """Say who or what a mention is; None takes the answer back. Raises BadAnnotation."""
    if not isinstance(annotation.body, Mention):
        raise BadAnnotation(f"“{annotation.quote}” is not a mention of an entity")
    body = replace(annotation.body, authority_id=authority_id)
    return amend(annotation, Verb.LINK_ENTITY, body=body)


def settle(annotation: Annotation, entry: AuthorityRecord | None, *, probably: bool) -> Change:
    """Say who a mention is, and that one is sure of it or not. None leaves it open.

    The tag becomes that of the entry. Raises BadAnnotation.
    """
    if not isinstance(annotation.body, Mention):
        raise BadAnnotation(f"“{annotation.quote}” is not a mention of an entity")
    before = annotation.stamp.certainty
    certainty = PROBABLY if probably else None if before in DOUBTFUL else before
    return amend(
        annotation,
        Verb.LINK_ENTITY,
        tag_id=annotation.tag_id if entry is None else entry.kind,
        body=replace(annotation.body, authority_id=None if entry is None else entry.id),
        stamp=replace(annotation.stamp, certainty=certainty),
    )


def move(annotation: Annotation, article: Article, spans: Iterable[Span]) -> Change:
    """Put an annotation elsewhere in its article. Raises BadAnnotation."""
    return _placed(annotation, article, spans, Verb.MOVE_ANNOTATION)


def add_part(annotation: Annotation, article: Article, span: Span) -> Change:
    """Add a further span, as of a quotation that is interrupted. Raises BadAnnotation."""
    return _placed(annotation, article, (*annotation.spans, span), Verb.ADD_PART)


def set_status(annotation: Annotation, status: Status) -> Change:
    verb = Verb.REJECT if status is Status.REJECTED else Verb.ACCEPT
    return amend(annotation, verb, stamp=replace(annotation.stamp, status=status))


def set_certainty(annotation: Annotation, certainty: Certainty | None) -> Change:
    stamp: Stamp = replace(annotation.stamp, certainty=certainty)
    return amend(annotation, Verb.EDIT_ANNOTATION, stamp=stamp)


def edit_body(annotation: Annotation, body: Body) -> Change:
    return amend(annotation, Verb.EDIT_ANNOTATION, body=writable(body))


def edit_note(annotation: Annotation, note: str) -> Change:
    return amend(annotation, Verb.EDIT_ANNOTATION, note=writable(note))


def remove(
    annotations: Iterable[Annotation],
    comments: Iterable[Comment] = (),
    relations: Iterable[Relation] = (),
    citing: Iterable[Annotation] = (),
) -> Change:
    """Remove annotations with what hangs on them; what goes together comes back together.

    A relation stays where only a source of it goes. `citing` are claims whose evidence they are,
    which lose it.
    """
    gone = tuple(annotations)
    about = gone[0].quote if gone else ""
    numbers = {annotation.id for annotation in gone}
    edits = [Edit(comment, None) for comment in comments]
    edits += [Edit(relation, _without(relation, numbers)) for relation in relations]
    edits += [Edit(one, _uncited(one, numbers)) for one in citing if one.id not in numbers]
    edits += [Edit(annotation, None) for annotation in gone]
    return Change(Verb.REMOVE_ANNOTATION, tuple(edits), about)


def _without(relation: Relation, gone: set[AnnotationId]) -> Relation | None:
    if relation.bond is Bond.ANNOTATIONS and not gone.isdisjoint(
        (relation.active, relation.passive)
    ):
        return None
    kept = tuple(source for source in relation.sources if source not in gone)
    return replace(relation, sources=kept)


def _uncited(annotation: Annotation, gone: set[AnnotationId]) -> Annotation:
    """Without the evidence that goes; what is cited beside it stays."""
    body = annotation.body
    assert isinstance(body, Claim)
    kept = (replace(e, claim=None) if e.claim in gone else e for e in body.evidence)
    evidence = tuple(e for e in kept if e.citation or e.address or e.claim is not None)
    return replace(annotation, body=replace(body, evidence=evidence))


def amend(annotation: Annotation, verb: Verb, **fields: Any) -> Change:
    """The annotation with other values in some fields."""
    return Change(verb, (Edit(annotation, replace(annotation, **fields)),), annotation.quote)


def _placed(annotation: Annotation, article: Article, spans: Iterable[Span], verb: Verb) -> Change:
    kept = _spans(article, spans)
    quotes = tuple(span.quote(article.text) for span in kept)
    return amend(annotation, verb, spans=kept, quotes=quotes)


def _spans(article: Article, spans: Iterable[Span]) -> tuple[Span, ...]:
    wanted = list(spans)
    if any(span.end > len(article.text) for span in wanted):
        raise BadAnnotation(
            f"a range ends after the text of “{article.title}”, which has "
            f"{len(article.text)} characters"
        )
    trims = [trimmed(span, article.text) for span in wanted]
    kept = merged(span for span in trims if span is not None)
    if not kept:
        raise BadAnnotation("there is nothing under the range but line ends")
    return kept
