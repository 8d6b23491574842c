"""Items of a page, back into annotations."""

from typing import get_args

from annotator.model import ids
from annotator.model.annotation import Annotation, Body, Correction
from annotator.model.article import Article
from annotator.model.ids import AnnotationId, AuthorityId, ContributorId, TagId
from annotator.model.span import Span
from annotator.model.stamp import Certainty, Event, Stamp, Status, time_of
from annotator.readers.webanno.nodes import Node, Unfit, record_of, rows_of, span_of, text_of
from annotator.readers.webanno.terms import PREFIX, number_of, term

_BODIES = {PREFIX + kind.__name__: kind for kind in get_args(Body)}


def annotation_of(item: Node, article: Article, warnings: list[str]) -> Annotation:
    """Raises ValueError for an item that is not as we write it."""
    number = number_of(AnnotationId, item.get("id"))
    bodies = [body for body in rows_of(item, "body") if isinstance(body, dict)]
    own = next((body for body in bodies if str(body.get("type")) in _BODIES), None)
    if own is None:
        raise Unfit(f"the annotation {ids.label(number)} does not say what it is")
    body: Body = record_of(_BODIES[own["type"]], own)
    tag = _words(bodies, "tagging")
    if tag is None:
        raise Unfit(f"the annotation {ids.label(number)} has no tag")
    places = [_place(target, article.text) for target in rows_of(item, "target")]
    found = Annotation(
        id=number,
        article_id=article.id,
        tag_id=TagId(tag),
        spans=tuple(span for span, _ in places),
        quotes=tuple(span.quote(article.text) for span, _ in places),
        body=body,
        note=_words(bodies, "describing") or "",
        stamp=stamp_of(item),
        past=tuple(record_of(Event, event) for event in rows_of(item, term("past"))),
    )
    if found.quotes != tuple(quote for _, quote in places):
        raise Unfit(f"the words of {ids.label(number)} do not stand at its place")
    if _others(bodies, found):
        warnings.append(
            f"other bodies of {ids.label(number)} were changed; what Annotator wrote was kept"
        )
    return found


def stamp_of(item: Node) -> Stamp:
    """Who made it, when, and how it stands."""
    maker = item.get("creator")
    sure = item.get(term("certainty"))
    return Stamp(
        maker=number_of(ContributorId, maker.get("id") if isinstance(maker, dict) else maker),
        at=time_of(text_of(item.get("created"), "created")),
        status=Status(item.get(term("status"), Status.ACCEPTED)),
        certainty=None if sure is None else Certainty(sure),
    )


def _place(target: object, text: str) -> tuple[Span, str]:
    """Where a target says it is, and what it says stands there."""
    selectors = rows_of(target, "selector") if isinstance(target, dict) else []
    by_type = {str(one.get("type")): one for one in selectors if isinstance(one, dict)}
    span = span_of(by_type.get("TextPositionSelector"), "TextPositionSelector")
    quote = by_type.get("TextQuoteSelector", {}).get("exact")
    return span, text_of(quote, "exact")


def _words(bodies: list[Node], purpose: str) -> str | None:
    """What the first text with a purpose says."""
    found = (body for body in bodies if body.get("purpose") == purpose and "value" in body)
    return next((text_of(body["value"], purpose) for body in found), None)


def _others(bodies: list[Node], found: Annotation) -> bool:
    """Whether the bodies that others read say something else than ours."""
    sources = [b.get("source") for b in bodies if b.get("purpose") == "identifying"]
    named = [source.get("id") if isinstance(source, dict) else source for source in sources]
    ours = [number for _, number in found.authorities]
    if [_entry(address) for address in named] != ours:
        return True
    body = found.body
    return isinstance(body, Correction) and _words(bodies, "editing") != body.reading


def _entry(address: object) -> int | None:
    try:
        return number_of(AuthorityId, address)
    except ids.BadId:
        return None
