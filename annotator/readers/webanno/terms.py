"""The words of our Web Annotation files: where the W3C's end and ours begin.

What the Web Annotation Data Model has no word for stands under the prefix `ann:`. Each such word
is explained in the file itself, so that nothing is ever fetched to understand it.
"""

from typing import TypeVar

from annotator.model import ids
from annotator.model.ids import (
    AnnotationId,
    ArticleId,
    AuthorityId,
    BadId,
    CommentId,
    ContributorId,
    FigureId,
    RelationId,
)

I = TypeVar("I", bound=int)  # noqa: E741 - an id

W3C = "http://www.w3.org/ns/anno.jsonld"
OURS = "https://annotator.example.org/terms#"
"""A name, not an address: `.example` is kept for names that lead nowhere (RFC 2606)."""
PREFIX = "ann:"
TAG = "#tag."
"""Before the id of a tag, where it is named as a thing."""

ANCHORS: dict[type[int], str] = {
    ArticleId: "art",
    FigureId: "img",
    AnnotationId: "a",
    AuthorityId: "ent",
    ContributorId: "agt",
    CommentId: "k",
    RelationId: "rel",
}
"""What a record is called in a file: `#a1-31`, an IRI relative to the file."""


def term(field: str) -> str:
    """The key of a field: `source_certainty` is `ann:sourceCertainty`."""
    first, *rest = field.split("_")
    return PREFIX + first + "".join(word.capitalize() for word in rest)


def reference(kind: type[int], number: int) -> str:
    return f"#{ANCHORS[kind]}{ids.label(number)}"


def number_of(kind: type[I], address: object) -> I:
    """The id behind a reference to a record of one kind. Raises BadId."""
    start = f"#{ANCHORS[kind]}"
    if not isinstance(address, str) or not address.startswith(start):
        raise BadId(f"“{str(address)[:80]}” does not begin with {start}")
    return kind(ids.parse(address.removeprefix(start)))
