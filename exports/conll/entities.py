"""Of the entities of an article those that lie side by side, as columns want them."""

from annotator.model.annotation import Annotation, Mention
from annotator.model.span import Span
from annotator.model.stamp import Status
from exports.gathered import Gathered
from exports.losses import Losses

Entity = tuple[Span, str]
"""A place and its tag."""

_STANDING = (Status.ACCEPTED, Status.DRAFT)


def side_by_side(one: Gathered, losses: Losses) -> list[Entity]:
    """The longest first, and what overlaps one that is taken is left out; in reading order."""
    taken: list[Entity] = []
    held: set[int] = set()
    for annotation in sorted(one.annotations, key=_longest_first):
        if not isinstance(annotation.body, Mention):
            continue
        span = _only(annotation, one.article.text, losses)
        if span is None:
            continue
        if held.isdisjoint(range(span.start, span.end)):
            held.update(range(span.start, span.end))
            taken.append((span, annotation.tag_id))
        else:
            losses.lose("an entity inside or across a longer one is left out", annotation.id)
    others = sum(not isinstance(annotation.body, Mention) for annotation in one.annotations)
    if others:
        losses.say(f"only entities have columns: other annotations are left out ({others})")
    losses.say("the register, values and notes are not in the columns")
    return sorted(taken)


def _longest_first(annotation: Annotation) -> tuple[int, int, int]:
    return annotation.start - annotation.end, annotation.start, annotation.id


def _only(annotation: Annotation, text: str, losses: Losses) -> Span | None:
    """The place of an entity without blanks at its edges, where it is one place with words."""
    if annotation.stamp.status not in _STANDING:
        losses.lose("suggestions and rejections are left out", annotation.id)
        return None
    if len(annotation.spans) > 1:
        losses.lose("an entity in several pieces is left out", annotation.id)
        return None
    words, start = annotation.quotes[0], annotation.start
    if not words.strip():
        losses.lose("an entity of blanks only is left out", annotation.id)
        return None
    if words != words.strip():
        losses.lose("blanks at the edges of an entity are left out", annotation.id)
    start += len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))
