"""Relations between entries of the register, and between annotations."""

from annotator.changes.author import Author
from annotator.changes.change import Change, Edit, Verb
from annotator.changes.cleaning import writable
from annotator.errors import BadAnnotation
from annotator.model.annotation import Annotation
from annotator.model.authority import AuthorityRecord
from annotator.model.ids import AnnotationId, RelationId
from annotator.model.relation import Bond, Relation


def relate(
    author: Author,
    name: str,
    active: AuthorityRecord | Annotation,
    passive: AuthorityRecord | Annotation,
    *,
    mutual: bool = False,
    sources: tuple[AnnotationId, ...] = (),
) -> Change:
    """Say that one is NAME of the other. Raises BadAnnotation for two that cannot be related."""
    try:
        if isinstance(active, Annotation) and isinstance(passive, Annotation):
            if active.article_id != passive.article_id:
                raise ValueError("annotations are related within one article")
            bond, article = Bond.ANNOTATIONS, active.article_id
        elif isinstance(active, AuthorityRecord) and isinstance(passive, AuthorityRecord):
            bond, article = Bond.ENTRIES, None
        else:
            raise ValueError("a relation is between two entries or between two annotations")
        made = Relation(
            id=RelationId(author.new_id()),
            name=writable(name.strip()),
            bond=bond,
            active=active.id,
            passive=passive.id,
            mutual=mutual,
            article_id=article,
            sources=sources,
            stamp=author.stamp(),
        )
    except ValueError as error:
        raise BadAnnotation(str(error)) from error
    return Change(Verb.RELATE, (Edit(None, made),), f"{_words(active)} – {_words(passive)}")


def remove(relation: Relation) -> Change:
    return Change(Verb.REMOVE_RELATION, (Edit(relation, None),), relation.name)


def _words(end: AuthorityRecord | Annotation) -> str:
    return end.name if isinstance(end, AuthorityRecord) else end.quote[:40]
