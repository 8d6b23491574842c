"""One decision on a name applied to its other places: what stands at each, and the change."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from annotator.changes import annotations
from annotator.changes.author import Author
from annotator.changes.change import Change, Verb, joined
from annotator.model.annotation import Annotation, Mention
from annotator.model.article import Article
from annotator.model.ids import AuthorityId, TagId
from annotator.model.span import Span
from annotator.model.stamp import Status
from annotator.model.tagset import Tag
from annotator.suggest.propagation.occurrences import Occurrences
from annotator.suggest.text.by_place import ByPlace

Meaning = tuple[TagId, AuthorityId | None]


@dataclass(frozen=True, slots=True)
class Place:
    """A place where the words stand.

    `there` is the mention that has exactly this place, under another tag or meaning somebody else,
    or the one that was rejected; `overlapped` the one that has only part of it or more.
    """

    article: Article
    span: Span
    there: Annotation | None = None
    overlapped: Annotation | None = None


def meaning(annotation: Annotation) -> Meaning:
    """As what and as whom a mention is marked."""
    body = annotation.body
    return annotation.tag_id, body.authority_id if isinstance(body, Mention) else None


def places(
    pattern: Annotation, occurrences: Occurrences, article: Article, marked: Iterable[Annotation]
) -> Iterator[Place]:
    """Where in an article the words stand and are not marked as in `pattern` already, as far as
    somebody asks: a letter stands at a hundred thousand places."""
    mentions = [a for a in marked if isinstance(a.body, Mention) and a.id != pattern.id]
    own = pattern.spans if pattern.article_id == article.id else ()
    by_place = ByPlace((span, a) for a in mentions for span in a.spans)
    for span in occurrences.within(article.text):
        met = [a for _, a in by_place.about(span)]
        same = any(meaning(a) == meaning(pattern) and a.stands for a in met)
        if same or any(span.overlaps(each) for each in own):
            continue
        exact = [a for a in met if a.spans == (span,)]
        exact.sort(key=lambda a: not a.stands)
        others = [a for a in met if a.spans != (span,) and a.stands]
        there = exact[0] if exact else None
        yield Place(article, span, there, None if there or not others else others[0])


def applied(author: Author, pattern: Annotation, tag: Tag, chosen: Sequence[Place]) -> Change:
    """`pattern` at all the places chosen, as one step. Raises BadAnnotation."""
    assert isinstance(pattern.body, Mention)
    changes = []
    for place in chosen:
        if place.there is None:
            change = annotations.annotate(author, place.article, [place.span], tag, pattern.body)
        else:
            there = place.there
            before = there.body if isinstance(there.body, Mention) else Mention()
            body = replace(before, authority_id=pattern.body.authority_id)
            stamp = replace(there.stamp, status=Status.ACCEPTED)
            verb = Verb.LINK_ENTITY
            change = annotations.amend(there, verb, tag_id=tag.id, body=body, stamp=stamp)
        changes.append(change)
    verb = Verb.TAG_SPAN if any(p.there is None for p in chosen) else Verb.LINK_ENTITY
    return joined(verb, *changes, about=pattern.quote)
