"""Comments and relations, back from the items that they are."""

from annotator.model.article import Article
from annotator.model.comment import Comment
from annotator.model.ids import AnnotationId, AuthorityId, CommentId, RelationId
from annotator.model.relation import Bond, Relation
from annotator.readers.webanno.annotations import stamp_of
from annotator.readers.webanno.nodes import Node, Unfit, rows_of, text_of
from annotator.readers.webanno.terms import ANCHORS, number_of, term


def comments_of(items: list[Node], article: Article) -> list[Comment]:
    """All comments. Raises ValueError for replies that go round in a circle."""
    targets = {str(item.get("id")): str(item.get("target")) for item in items}
    found = []
    for item in items:
        address = str(item.get("id"))
        about, answers = _about(address, targets)
        body = item.get("body")
        words = body.get("value") if isinstance(body, dict) else None
        found.append(
            Comment(
                id=number_of(CommentId, address),
                article_id=article.id,
                annotation_id=about,
                answers=answers,
                text=text_of(words, "value"),
                stamp=stamp_of(item),
            )
        )
    return found


def _about(address: str, targets: dict[str, str]) -> tuple[AnnotationId | None, CommentId | None]:
    """What a comment is about at the end of all answers, and what it answers itself."""
    first = end = targets[address]
    seen = {address}
    while end in targets:
        if end in seen:
            raise Unfit(f"the comment {address} answers itself")
        seen.add(end)
        end = targets[end]
    about = number_of(AnnotationId, end) if end.startswith("#a") else None
    is_reply = first.startswith("#" + ANCHORS[CommentId])
    return about, number_of(CommentId, first) if is_reply else None


def relation_of(item: Node, article: Article) -> Relation:
    """Raises ValueError for an item that is not as we write it."""
    body = item.get("body")
    if not isinstance(body, dict):
        raise Unfit("a relation does not say what it is")
    target = str(item.get("target"))
    between = target.startswith("#a")
    kind: type[int] = AnnotationId if between else AuthorityId
    return Relation(
        id=number_of(RelationId, item.get("id")),
        name=text_of(body.get(term("name")), term("name")),
        bond=Bond.ANNOTATIONS if between else Bond.ENTRIES,
        active=AuthorityId(number_of(kind, target)),
        passive=AuthorityId(number_of(kind, body.get(term("passive")))),
        mutual=body.get(term("mutual")) is True,
        article_id=article.id if between else None,
        sources=tuple(number_of(AnnotationId, one) for one in rows_of(body, term("sources"))),
        stamp=stamp_of(item),
    )
