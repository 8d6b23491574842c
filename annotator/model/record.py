"""All records a project is made of. Each has an `id` and is never mutated."""

from annotator.model.about import About, Contributor
from annotator.model.annotation import Annotation
from annotator.model.article import Article, Figure
from annotator.model.authority import AuthorityRecord
from annotator.model.comment import Comment
from annotator.model.relation import Relation
from annotator.model.saved_query import SavedQuery
from annotator.model.tagset import Tag

Record = (
    Article
    | Figure
    | Annotation
    | Comment
    | Relation
    | AuthorityRecord
    | Tag
    | Contributor
    | About
    | SavedQuery
)
