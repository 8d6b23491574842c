"""What readers hand over: content that is not yet part of any project."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.model.about import About, Contributor
from annotator.model.annotation import Annotation
from annotator.model.article import Article, Block, Figure, Metadata, Source
from annotator.model.authority import AuthorityRecord
from annotator.model.comment import Comment
from annotator.model.page import Page
from annotator.model.record import Record
from annotator.model.relation import Relation
from annotator.model.span import Span
from annotator.model.tagset import Tag


@dataclass(frozen=True, slots=True, kw_only=True)
class Blob:
    """Bytes that records refer to by their SHA-256: source files and images."""

    sha256: str
    media_type: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureDraft:
    """A picture as a reader found it; spans count in the draft's text."""

    link: str = ""
    image: Blob | None = None
    alt: Span | None = None
    caption: Span | None = None
    credit: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleDraft:
    """One article as a reader found it, without ids. `warnings` are sentences for a person.

    `replaced` are the characters for which U+FFFD stands in the text, with their offsets there.
    """

    text: str
    blocks: tuple[Block, ...]
    source: Source
    original: Blob
    metadata: Metadata
    figures: tuple[FigureDraft, ...] = ()
    replaced: tuple[tuple[int, str], ...] = ()
    warnings: tuple[str, ...] = ()
    pages: tuple[Page, ...] = ()
    page_images: tuple[Blob, ...] = ()
    joined: tuple[tuple[Span, str], ...] = ()
    """Words that the ends of printed lines divide, and what each is in one piece."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """Whole records from elsewhere, with the ids they had there and all that they refer to.

    What an exported TEI file of ours gives back. `changes.adopt` fits it into a project.
    """

    articles: tuple[Article, ...] = ()
    figures: tuple[Figure, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    comments: tuple[Comment, ...] = ()
    relations: tuple[Relation, ...] = ()
    authorities: tuple[AuthorityRecord, ...] = ()
    contributors: tuple[Contributor, ...] = ()
    tags: tuple[Tag, ...] = ()
    about: About | None = None
    blobs: Mapping[str, Blob] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()

    def records(self) -> tuple[Record, ...]:
        """All records but the description of the project."""
        found: list[Record] = [*self.contributors, *self.tags, *self.authorities]
        found += [*self.articles, *self.figures, *self.annotations]
        found += [*self.comments, *self.relations]
        return tuple(found)
