"""Comments, replies and relations, which are annotations too."""

from annotator.model.comment import Comment
from annotator.model.ids import AnnotationId, AuthorityId, CommentId, RelationId
from annotator.model.relation import Bond, Relation
from annotator.readers.webanno.nodes import Node
from annotator.readers.webanno.terms import PREFIX, reference, term
from exports.webanno.annotations import signed, text_body
from exports.webanno.subject import Subject


def comment(subject: Subject, record: Comment) -> Node:
    """What somebody said about the text, an annotation or another comment."""
    target, motivation = subject.text, "commenting"
    if record.answers is not None:
        target, motivation = reference(CommentId, record.answers), "replying"
    elif record.annotation_id is not None:
        target = reference(AnnotationId, record.annotation_id)
    return {
        "id": reference(CommentId, record.id),
        "type": "Annotation",
        "motivation": motivation,
        **signed(subject, record.stamp),
        "body": text_body(motivation, record.text),
        "target": target,
    }


def relation(subject: Subject, record: Relation) -> Node:
    """A link from one record to another: the target is NAME of the body's `ann:passive`."""
    kind: type[int] = AuthorityId if record.bond is Bond.ENTRIES else AnnotationId
    body: Node = {
        "type": PREFIX + "Relation",
        term("name"): record.name,
        term("passive"): reference(kind, record.passive),
    }
    if record.mutual:
        body[term("mutual")] = True
    here = {one.id for one in subject.one.annotations}
    if sources := [reference(AnnotationId, one) for one in record.sources if one in here]:
        body[term("sources")] = sources
    return {
        "id": reference(RelationId, record.id),
        "type": "Annotation",
        "motivation": "linking",
        **signed(subject, record.stamp),
        "body": body,
        "target": reference(kind, record.active),
    }
