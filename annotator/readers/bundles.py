"""Whether records from elsewhere hold together, so that a project can take them in."""

from collections.abc import Iterable, Iterator

from annotator.model import ids
from annotator.model.annotation import Annotation, Caption, Claim
from annotator.model.draft import Bundle
from annotator.model.relation import Bond
from annotator.model.span import Span
from annotator.model.stamp import Stamp


def whole(bundle: Bundle) -> Bundle:
    """Raises ValueError unless it holds every contributor and tag that its records name."""
    makers = {contributor.id for contributor in bundle.contributors}
    tags = {tag.id for tag in bundle.tags}
    acting = {stamp.maker for stamp in _stamps(bundle)}
    acting |= {event.by for annotation in bundle.annotations for event in annotation.past}
    if unknown := acting - makers:
        raise ValueError(f"contributor {ids.label(min(unknown))} is not in the header")
    used = {annotation.tag_id for annotation in bundle.annotations}
    if missing := (used | {entry.kind for entry in bundle.authorities}) - tags:
        raise ValueError(f"the tag {min(missing)} is not declared in the header")
    return bundle


def closed(bundle: Bundle) -> Bundle:
    """Raises ValueError unless all that is referred to is there, once, and in the text."""
    for records in (
        *(bundle.articles, bundle.figures, bundle.annotations, bundle.comments),
        *(bundle.relations, bundle.authorities, bundle.contributors, bundle.tags),
    ):
        numbers = [record.id for record in records]
        if len(set(numbers)) < len(numbers):
            raise ValueError("two records have one id")
    for breach in _loose(bundle):
        raise ValueError(breach)
    return whole(bundle)


def _stamps(bundle: Bundle) -> Iterator[Stamp]:
    for records in (bundle.articles, bundle.figures, bundle.annotations):
        yield from (record.stamp for record in records)
    for others in (bundle.comments, bundle.relations, bundle.authorities):
        yield from (record.stamp for record in others)


def _loose(bundle: Bundle) -> Iterator[str]:
    """What leads nowhere, in words."""
    entries: set[int] = {entry.id for entry in bundle.authorities}
    marks: set[int] = {annotation.id for annotation in bundle.annotations}
    said = {comment.id: comment.annotation_id for comment in bundle.comments}
    pictures = {figure.id for figure in bundle.figures}
    for one in bundle.annotations:
        if not {entry for _, entry in one.authorities} <= entries:
            yield f"the annotation {ids.label(one.id)} names an entry that is not in the register"
        if isinstance(one.body, Caption) and one.body.figure_id not in {None, *pictures}:
            yield f"the annotation {ids.label(one.id)} names a picture that is not there"
    for comment in bundle.comments:
        about = comment.annotation_id
        if (about is not None and about not in marks) or (
            comment.answers is not None and said.get(comment.answers, -1) != about
        ):
            yield f"the comment {ids.label(comment.id)} is about nothing that is there"
    for relation in bundle.relations:
        ends = marks if relation.bond is Bond.ANNOTATIONS else entries
        if not {relation.active, relation.passive} <= ends or not set(relation.sources) <= marks:
            yield f"the relation {ids.label(relation.id)} leads to nothing that is there"
    yield from _outside(bundle)


def _outside(bundle: Bundle) -> Iterator[str]:
    for article in bundle.articles:
        length = len(article.text)
        spans = [span for annotation in bundle.annotations for span in _spans(annotation)]
        spans += [s for f in bundle.figures for s in (f.alt, f.caption, f.credit) if s is not None]
        if any(span.end > length for span in spans):
            yield f"a place lies after the end of the text, which has {length} characters"


def _spans(annotation: Annotation) -> Iterable[Span]:
    match annotation.body:
        case Claim(cue=cue):
            return (*annotation.spans, *cue)
        case Caption(credit=Span() as credit):
            return (*annotation.spans, credit)
    return annotation.spans
