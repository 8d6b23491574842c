"""Comments, relations and histories: what the file says of them against the project."""

from collections.abc import Collection, Iterator

from annotator.model import ids
from annotator.model.annotation import Annotation
from annotator.model.comment import Comment
from annotator.model.ids import AnnotationId
from annotator.model.relation import Bond, Relation
from annotator.model.text import canonical
from annotator.plugins import Finding
from annotator.readers.tei.source import STATUS
from exports.tei.proof.comparing import Facts, about
from exports.tei.proof.reading import ReadBack, Record


def talk_differs(facts: Facts, back: ReadBack) -> Iterator[Finding]:
    """Each comment, relation and event that the file has otherwise, or not, or too many."""
    yield from _comments(facts, back)
    here = {annotation.id for annotation in facts.annotations}
    yield from relations_differ(facts.relations, here, back)
    for annotation in facts.annotations:
        record = back.records.get(f"a{ids.label(annotation.id)}")
        if record is None:
            continue
        eventful = record.changes or annotation.past or annotation.id in facts.history
        if eventful and _events(facts, annotation) != _told(record):
            yield about(facts, annotation, "has another history in the file")


def _comments(facts: Facts, back: ReadBack) -> Iterator[Finding]:
    there = {name: record for name, record in back.records.items() if name[0] == "k"}
    for comment in facts.comments:
        name = f"k{ids.label(comment.id)}"
        record = there.pop(name, None)
        if record is None:
            yield Finding(message=f"the comment {ids.label(comment.id)} is not in the file")
        elif not _same(comment, record):
            yield Finding(message=f"the comment {ids.label(comment.id)} is another in the file")
    for name in sorted(there):
        yield Finding(message=f"the comment {name} of the file is not in the project")


def _same(comment: Comment, record: Record) -> bool:
    stamp, about, answers = comment.stamp, comment.annotation_id, comment.answers
    target = "#text" if about is None else f"#a{ids.label(about)}"
    target = target if answers is None else f"#k{ids.label(answers)}"
    words = record.notes.get("comment", "")
    who = record.maker.lstrip("#agtp") == ids.label(stamp.maker)
    return (
        record.targets == target
        and words in (comment.text, canonical(comment.text))
        and (record.at, record.certainty) == (stamp.at, stamp.certainty or "")
        and STATUS.get(record.status) is stamp.status
        and who
    )


def relations_differ(
    relations: Collection[Relation], here: Collection[AnnotationId], back: ReadBack
) -> Iterator[Finding]:
    """Each relation that is another, or missing, or too many; `here` may be named as sources."""
    known = {f"rel{ids.label(relation.id)}": relation for relation in relations}
    for name in sorted(known.keys() ^ back.relations.keys()):
        where = "file" if name in known else "project"
        yield Finding(message=f"the relation {name} is not in the {where}")
    for name in known.keys() & back.relations.keys():
        if _bound(back.relations[name]) != _expected(known[name], here):
            yield Finding(message=f"the relation {name} is another in the file")


def _bound(attributes: dict[str, str]) -> tuple[str, list[str], bool, list[str]]:
    """Name, the labels of both ends, whether it is mutual, the labels of its sources."""
    mutual = attributes.get("mutual", "")
    ends = mutual or f"{attributes.get('active', '')} {attributes.get('passive', '')}"
    sources = attributes.get("source", "").split()
    labels = [_label(end) for end in ends.split()]
    return attributes.get("name", ""), labels, bool(mutual), [_label(one) for one in sources]


def _expected(
    relation: Relation, here: Collection[AnnotationId]
) -> tuple[str, list[str], bool, list[str]]:
    prefix = "" if relation.bond is Bond.ENTRIES else "a"
    ends = [prefix + ids.label(end) for end in (relation.active, relation.passive)]
    sources = [f"a{ids.label(source)}" for source in relation.sources if source in here]
    return relation.name, ends, relation.mutual, sources


def _label(pointer: str) -> str:
    """`a1-5` of an annotation; of an entry, whose prefix follows from its list, `1-5`."""
    name = pointer.removeprefix("#")
    annotation = name[:1] == "a" and name[1:2].isdigit()
    return name if annotation else name.lstrip("abcdefghijklmnopqrstuvwxyz")


def _events(facts: Facts, annotation: Annotation) -> list[tuple[str, str, str, str]]:
    events = (*annotation.past, *facts.history.get(annotation.id, ()))
    return [
        (event.deed, event.status.value, event.at, ids.label(event.by))
        for event in reversed(events)
    ]


def _told(record: Record) -> list[tuple[str, str, str, str]]:
    return [
        (deed.replace("-", " "), STATUS[state].value if state in STATUS else state, at, _label(who))
        for deed, state, at, who in record.changes
    ]
