"""What is said beside the text: comments, relations, and what happened to each annotation."""

import json
from collections.abc import Iterable, Mapping

from sqlite_utils import Database

from annotator.model.annotation import Annotation
from annotator.model.authority import AuthorityRecord
from annotator.model.comment import Comment
from annotator.model.ids import AnnotationId, ArticleId, AuthorityId
from annotator.model.relation import Relation, Sameness
from annotator.model.stamp import Event
from annotator.storage import tables
from annotator.storage.life import Life
from annotator.storage.row_reading import RowReading

_COMMENTS = " where article_id = ? order by id"
_RELATIONS = """
     where article_id = ?1 or id in (
            select relation_id from tie where authority_id in (
                select authority_id from reference
                  join annotation on annotation.id = reference.annotation_id
                 where article_id = ?1))
  order by id
"""
_OF_ENTRY = " where id in (select relation_id from tie where authority_id = ?) order by id"
_OF_ANNOTATION = " where id in (select relation_id from tie where annotation_id = ?) order by id"
_OF_IDENTITY = " where bond = 'entity' and name in (select value from json_each(?)) order by id"
_OF_ANY = """
     where id in (select relation_id from tie
                   where authority_id in (select value from json_each(?)))
  order by id
"""
_NAMING_ANY = """
     where id in (select annotation_id from reference
                   where authority_id in (select value from json_each(?)))
  order by article_id, "start", "end" desc, id
"""


class TalkReading(RowReading):
    """The comments, relations and lives of annotations."""

    def __init__(self, db: Database) -> None:
        super().__init__(db)
        self._life = Life(db)

    def comments(self, article_id: ArticleId) -> list[Comment]:
        """All comments on an article and its annotations, in the order in which they came."""
        return self._all(tables.COMMENT, _COMMENTS, article_id)

    def relations(self, article_id: ArticleId) -> list[Relation]:
        """Those between its annotations, and those of the entries of the register that it names."""
        return self._all(tables.RELATION, _RELATIONS, article_id)

    def register_relations(self) -> list[Relation]:
        """All relations between entries of the register."""
        return self._all(tables.RELATION, " where bond = 'entity' order by id")

    def relations_of(self, authority_id: AuthorityId) -> list[Relation]:
        """All relations of one entry of the register."""
        return self._all(tables.RELATION, _OF_ENTRY, authority_id)

    def identities(self) -> list[Relation]:
        """What is said in the project about whether two entries are one."""
        return self._all(tables.RELATION, _OF_IDENTITY, json.dumps(list(Sameness)))

    def hanging_on_entries(
        self, entries: Iterable[AuthorityRecord]
    ) -> tuple[list[Annotation], list[Relation]]:
        """All annotations that name one of these entries, and the relations that these are in."""
        numbers = json.dumps([entry.id for entry in entries])
        return (
            self._all(tables.ANNOTATION, _NAMING_ANY, numbers),
            self._all(tables.RELATION, _OF_ANY, numbers),
        )

    def comments_on(self, annotation: Annotation) -> list[Comment]:
        """What is said about one annotation, replies included."""
        query = " where annotation_id = ? order by id"
        return self._all(tables.COMMENT, query, annotation.id)

    def relations_about(self, annotation: Annotation) -> list[Relation]:
        """The relations that one annotation is part of, or is named as a source of."""
        return self._all(tables.RELATION, _OF_ANNOTATION, annotation.id)

    def citing(self, annotations: Iterable[Annotation]) -> list[Annotation]:
        """The claims that name one of these as evidence."""
        query = " where id in (select annotation_id from citing where claim_id = ?) order by id"
        found = {
            a.id: a for one in annotations for a in self._all(tables.ANNOTATION, query, one.id)
        }
        return list(found.values())

    def hanging_on(self, annotations: Iterable[Annotation]) -> tuple[list[Comment], list[Relation]]:
        """What would be left without its annotation if these were removed."""
        comments: dict[int, Comment] = {}
        relations: dict[int, Relation] = {}
        for annotation in annotations:
            comments |= {c.id: c for c in self.comments_on(annotation)}
            relations |= {r.id: r for r in self.relations_about(annotation)}
        return list(comments.values()), list(relations.values())

    def history(self, article_id: ArticleId) -> Mapping[AnnotationId, tuple[Event, ...]]:
        """What happened here to the annotations of an article after they were made.

        Oldest first; what was undone did not happen. Annotations that nothing happened to are
        not in it.
        """
        return self._life.of(article_id)
