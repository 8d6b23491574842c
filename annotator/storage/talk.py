"""Comments and relations as the values of their columns, and back."""

import json
from collections.abc import Mapping
from typing import Any

from annotator.model.comment import Comment
from annotator.model.ids import (
    AnnotationId,
    ArticleId,
    AuthorityId,
    CommentId,
    RelationId,
)
from annotator.model.relation import Bond, Relation
from annotator.storage.rows import STAMP_COLUMNS, dumped, stamp_from, stamp_values

COMMENT_COLUMNS = ("id", "article_id", "annotation_id", "answers", "text", *STAMP_COLUMNS)
RELATION_COLUMNS = (
    *("id", "name", "bond", "active", "passive", "mutual", "article_id", "sources"),
    *STAMP_COLUMNS,
)


def comment_values(c: Comment) -> tuple[Any, ...]:
    return c.id, c.article_id, c.annotation_id, c.answers, c.text, *stamp_values(c.stamp)


def comment_from(row: Mapping[str, Any]) -> Comment:
    about, answers = row["annotation_id"], row["answers"]
    return Comment(
        id=CommentId(row["id"]),
        article_id=ArticleId(row["article_id"]),
        annotation_id=None if about is None else AnnotationId(about),
        answers=None if answers is None else CommentId(answers),
        text=row["text"],
        stamp=stamp_from(row),
    )


def relation_values(r: Relation) -> tuple[Any, ...]:
    ends = (r.active, r.passive, int(r.mutual), r.article_id)
    return r.id, r.name, r.bond.value, *ends, dumped(r.sources), *stamp_values(r.stamp)


def relation_from(row: Mapping[str, Any]) -> Relation:
    bond, article = Bond(row["bond"]), row["article_id"]
    end = AuthorityId if bond is Bond.ENTRIES else AnnotationId
    return Relation(
        id=RelationId(row["id"]),
        name=row["name"],
        bond=bond,
        active=end(row["active"]),
        passive=end(row["passive"]),
        mutual=bool(row["mutual"]),
        article_id=None if article is None else ArticleId(article),
        sources=tuple(AnnotationId(number) for number in json.loads(row["sources"])),
        stamp=stamp_from(row),
    )
