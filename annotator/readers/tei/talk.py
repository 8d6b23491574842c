"""Comments and relations, back from their records."""

from annotator.model.annotation import Annotation
from annotator.model.article import Article
from annotator.model.comment import Comment
from annotator.model.ids import AnnotationId, AuthorityId, CommentId, RelationId
from annotator.model.relation import Bond, Relation
from annotator.readers.tei.annotations import stamp_of
from annotator.readers.tei.source import Source, number_of
from annotator.readers.tei.xml import XML_ID, tei


def comments_of(source: Source, article: Article, annotations: list[Annotation]) -> list[Comment]:
    """All comments. One whose annotation is gone is about the article, which is said."""
    known = {annotation.id for annotation in annotations}
    records = [record for record in source.records if record.name.startswith("k")]
    targets = {record.name: record.target for record in records}
    found: list[Comment] = []
    for record in records:
        about, answers = _target(record.name, targets)
        if about is not None and about not in known:
            source.warn(f"the comment {record.name} is on an annotation that is gone")
            about = None
        found.append(
            Comment(
                id=CommentId(number_of(record.name)),
                article_id=article.id,
                annotation_id=about,
                answers=answers,
                text=record.notes.get("comment", ""),
                stamp=stamp_of(record),
            )
        )
    return found


def _target(name: str, targets: dict[str, str]) -> tuple[AnnotationId | None, CommentId | None]:
    """What a comment is about at the end of all answers, and what it answers itself."""
    first = end = targets[name]
    seen = {name}
    while end.startswith("#k"):
        if end[1:] in seen or end[1:] not in targets:
            raise ValueError(f"{name} answers {end}, which is no comment that could be answered")
        seen.add(end[1:])
        end = targets[end[1:]]
    about = AnnotationId(number_of(end)) if end.startswith("#a") else None
    return about, CommentId(number_of(first)) if first.startswith("#k") else None


def relations_of(
    source: Source, article: Article | None, annotations: list[Annotation]
) -> list[Relation]:
    """All relations. One that lost an end is left out, which is said."""
    known = {annotation.id for annotation in annotations}
    found = []
    for element in source.root.iter(tei("relation")):
        name = element.get(XML_ID, "")
        mutual = (element.get("mutual") or "").split()
        ends = mutual or [element.get("active", ""), element.get("passive", "")]
        if len(ends) != 2 or any(end[1:] not in source.known for end in ends):
            source.warn(f"the relation {name} does not lead to two entries or annotations any more")
            continue
        numbers = [number_of(end) for end in ends]
        between = all(end.startswith("#a") for end in ends)
        if between and not known.issuperset(numbers):
            source.warn(f"the relation {name} was between annotations that are gone")
            continue
        sources = [AnnotationId(number_of(one)) for one in (element.get("source") or "").split()]
        found.append(
            Relation(
                id=RelationId(number_of(name)),
                name=element.get("name", ""),
                bond=Bond.ANNOTATIONS if between else Bond.ENTRIES,
                active=AuthorityId(numbers[0]),
                passive=AuthorityId(numbers[1]),
                mutual=bool(mutual),
                article_id=article.id if between and article else None,
                sources=tuple(one for one in sources if one in known),
                stamp=source.stamps[name],
            )
        )
    return found
