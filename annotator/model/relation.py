"""How two entries of the register, or two annotations, stand to each other."""

import re
from dataclasses import dataclass
from enum import StrEnum

from annotator.model.ids import AnnotationId, ArticleId, AuthorityId, RelationId
from annotator.model.stamp import Stamp

_NAME = re.compile(r"[^\W\d_][\w.-]*")


class Bond(StrEnum):
    """What a relation is between."""

    ENTRIES = "entity"
    ANNOTATIONS = "annotation"


class Sameness(StrEnum):
    """The names of relations that say whether two entries are one (two of them as in OWL 2)."""

    SAME = "sameAs"
    PERHAPS = "perhapsSameAs"
    NOT = "differentFrom"


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """`active` is NAME of `passive`, such as a person `childOf` another (Guidelines, NDPERSREL).

    `mutual` relations have no direction. Entries are related in the whole project, and `sources`
    are the annotations that say so; annotations are related within `article_id`. Raises ValueError
    for a name that is not one word, and for a relation of something to itself.
    """

    id: RelationId
    name: str
    bond: Bond
    active: AuthorityId | AnnotationId
    passive: AuthorityId | AnnotationId
    mutual: bool = False
    article_id: ArticleId | None = None
    sources: tuple[AnnotationId, ...] = ()
    stamp: Stamp

    def __post_init__(self) -> None:
        if not _NAME.fullmatch(self.name):
            raise ValueError(f"“{self.name}” cannot name a relation: one word, such as childOf")
        if self.active == self.passive:
            raise ValueError("a relation is between two")
        if (self.bond is Bond.ANNOTATIONS) != (self.article_id is not None):
            raise ValueError("annotations are related within an article, entries in the project")
