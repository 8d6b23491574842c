"""Queries that the project keeps, and what is made of their hits."""

from collections.abc import Iterable

from annotator.changes.annotations import annotate
from annotator.changes.author import Author
from annotator.changes.change import Change, Edit, Verb, joined
from annotator.changes.cleaning import writable
from annotator.model.annotation import Body
from annotator.model.article import Article
from annotator.model.ids import QueryId
from annotator.model.saved_query import SavedQuery
from annotator.model.span import Span
from annotator.model.tagset import Tag


def keep(author: Author, name: str, line: str) -> Change:
    """Keep a query under a name."""
    name, line = writable(name), writable(line)
    kept = SavedQuery(id=QueryId(author.new_id()), name=name, line=line, stamp=author.stamp())
    return Change(Verb.KEEP_QUERY, (Edit(None, kept),), name)


def forget(query: SavedQuery) -> Change:
    return Change(Verb.FORGET_QUERY, (Edit(query, None),), query.name)


def mark(author: Author, article: Article, spans: Iterable[Span], tag: Tag, body: Body) -> Change:
    """The same said about each of these places of one article."""
    made = [annotate(author, article, [span], tag, body) for span in spans]
    return joined(Verb.ADD_ANNOTATIONS, *made)
