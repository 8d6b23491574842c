"""What has to be done for each annotation: nothing, another tag, a record, a new element."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from annotator.model.annotation import Annotation, Caption, Character, Mention
from annotator.model.article import Figure
from annotator.model.comment import Comment
from annotator.model.ids import AnnotationId, CommentId, TagId
from annotator.model.relation import Bond, Relation
from annotator.model.stamp import Status
from annotator.model.tagset import Tag
from annotator.readers.tei_others.marks import Mark
from annotator.readers.tei_others.notes import Picture
from exports.tei.context import INLINE_STATUS
from exports.tei.splicing.linking import Links, moved
from exports.tei.splicing.retagging import sayable


@dataclass(slots=True)
class Work:
    """All that the file does not say yet."""

    recorded: dict[AnnotationId, Annotation] = field(default_factory=dict)
    """Annotations that need a record."""
    wrapped: dict[AnnotationId, Annotation] = field(default_factory=dict)
    """Of those: what needs elements of its own in the text."""
    changed: dict[AnnotationId, tuple[Annotation, Mark]] = field(default_factory=dict)
    """Marks of the file whose tags have to say something else."""
    stripped: list[Mark] = field(default_factory=list)
    """Marks whose tags have to go."""
    comments: list[Comment] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    """Pictures of which the file does not say all, or of which one of the records is a caption."""
    tied: dict[AnnotationId, Mark] = field(default_factory=dict)
    """Annotations that stand for a mark whose tags cannot go."""
    staying: int = 0
    """Marks and notes that are gone here and cannot go from the file."""
    notes: list[str] = field(default_factory=list)
    """What cannot be written without taking words of others away."""


def judged(
    links: Links,
    annotations: list[Annotation],
    comments: list[Comment],
    figures: list[Figure],
    relations: list[Relation],
    tags: Mapping[TagId, Tag],
) -> Work:
    work = Work()
    loose = {a.id for a in annotations if _leaves_its_mark(a, links.marks.get(a.id))}
    talked = _talked_about(links, comments, relations, loose, work)
    for annotation in annotations:
        mark = links.marks.get(annotation.id)
        if mark is None:
            _new(work, annotation)
        else:
            ours = replace(annotation, body=moved(annotation.body, links))
            known = Known(annotation, ours, mark, annotation.id in talked)
            _known(work, known, tags.get(annotation.tag_id))
    work.figures = _pictures(links, figures, work.recorded.values())
    for mark in links.gone:
        if not _stripped(work, mark):
            name, words = mark.elements[0].local, mark.annotation.quote[:40]
            work.notes.append(f"the {name} of “{words}” was removed here and stays in the file")
            work.staying += 1
    for remark in links.gone_remarks:
        where = remark.comment.text[:40]
        work.notes.append(f"the note “{where}” was removed here and stays in the file")
        work.staying += 1
    return work


def _pictures(links: Links, figures: list[Figure], recorded: Iterable[Annotation]) -> list[Figure]:
    captions = (annotation.body for annotation in recorded)
    named = {body.figure_id for body in captions if isinstance(body, Caption)}
    return [f for f in figures if f.id in named or not _told_by(f, links.pictures.get(f.id))]


def _told_by(figure: Figure, picture: Picture | None) -> bool:
    """Whether the file says by itself all that is known of a picture."""
    if picture is None:
        return False
    theirs = picture.figure
    return theirs == replace(figure, id=theirs.id, article_id=theirs.article_id, stamp=theirs.stamp)


def _leaves_its_mark(annotation: Annotation, mark: Mark | None) -> bool:
    """Whether the tags of the file do not mark it any more: moved, or not accepted."""
    if mark is None:
        return False
    return annotation.spans != mark.annotation.spans or annotation.stamp.status not in INLINE_STATUS


def _talked_about(
    links: Links,
    comments: list[Comment],
    relations: list[Relation],
    loose: Collection[AnnotationId],
    work: Work,
) -> set[AnnotationId]:
    """What needs a record because a comment or a relation points to it.

    A note of the file is about the mark that it stands at: of a mark that goes, a record says so.
    """
    answered = {comment.answers for comment in comments if comment.answers is not None}
    needed: set[CommentId] = set()
    for comment in comments:
        remark = links.remarks.get(comment.id)
        same = remark is not None and remark.comment.text == comment.text
        same = same and comment.annotation_id not in loose
        if not same or comment.id in answered:
            work.comments.append(comment)
            needed.add(comment.id)
    found = {c.annotation_id for c in work.comments if c.annotation_id is not None}
    for relation in relations:
        if relation.bond is Bond.ANNOTATIONS:
            found |= {AnnotationId(relation.active), AnnotationId(relation.passive)}
        found |= set(relation.sources)
    return found


def _new(work: Work, annotation: Annotation) -> None:
    work.recorded[annotation.id] = annotation
    if annotation.stamp.status in INLINE_STATUS and not isinstance(annotation.body, Character):
        work.wrapped[annotation.id] = annotation


@dataclass(frozen=True, slots=True)
class Known:
    """An annotation that came of a mark; `ours` is it with the numbers that the reader gave."""

    annotation: Annotation
    ours: Annotation
    mark: Mark
    talked: bool


def _known(work: Work, known: Known, tag: Tag | None) -> None:
    annotation, ours, theirs = known.annotation, known.ours, known.mark.annotation
    if _leaves_its_mark(ours, known.mark):
        if not _stripped(work, known.mark):
            work.tied[annotation.id] = known.mark
        _new(work, annotation)
        return
    plain = (ours.note, ours.stamp.status, ours.past) == (theirs.note, Status.ACCEPTED, ())
    said = ours.tag_id, ours.body, ours.stamp.certainty
    same = said == (theirs.tag_id, theirs.body, theirs.stamp.certainty)
    if not same and known.mark.apart:
        work.tied[annotation.id] = known.mark
        _new(work, annotation)
        return
    in_a_tag = isinstance(theirs.body, Mention) and known.mark.retaggable
    if not same and in_a_tag:
        work.changed[annotation.id] = annotation, known.mark
    enough = same or (in_a_tag and sayable(ours, tag))
    if known.talked or not plain or not enough:
        work.recorded[annotation.id] = annotation


def _stripped(work: Work, mark: Mark) -> bool:
    """Tags can go where they hold nothing but words. False where they have to stay."""
    if mark.removable:
        work.stripped.append(mark)
    return mark.removable
