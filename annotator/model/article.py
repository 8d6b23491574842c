"""An article, the file it came from, its blocks and its pictures."""

from dataclasses import dataclass, field
from enum import StrEnum

from annotator.model.ids import ArticleId, FigureId
from annotator.model.page import Page
from annotator.model.span import Span
from annotator.model.stamp import Stamp
from annotator.model.text import fingerprint

TEI_MEDIA_TYPE = "application/tei+xml"
"""Of the source of an article that came as a TEI file of another program: it goes out as that."""


class BlockKind(StrEnum):
    """What a block is to a reader; `exports/tei` says how each is written."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    SUBHEADING = "subheading"
    BYLINE = "byline"
    DATELINE = "dateline"
    PARAGRAPH = "paragraph"
    LIST_HEADING = "list-heading"
    ITEM = "item"
    QUOTE = "quote"
    SPEAKER = "speaker"
    """A line that names who speaks the turns after it."""
    TURN = "turn"
    ALT = "alt"
    CAPTION = "caption"
    OTHER = "other"


class DateBasis(StrEnum):
    """How the date of an article is known: TEI's own words for `@evidence` (att.editLike)."""

    INTERNAL = "internal"
    """The text says it."""
    EXTERNAL = "external"
    """A catalogue or another source says it."""
    CONJECTURE = "conjecture"
    """Somebody concluded it."""


class Progress(StrEnum):
    """How far the work on an article has come."""

    TO_DO = "to do"
    IN_PROGRESS = "in progress"
    DONE = "done"
    REVIEWED = "reviewed"
    LOCKED = "locked"
    """Nothing in it is changed until somebody unlocks it."""


OPEN = (Progress.TO_DO, Progress.IN_PROGRESS)
"""What is still to be worked on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One line of the reading text, without its line feed.

    `source` is the range in the decoded source file, where a line end counts as one character
    (RFC 5147); None where the source has no characters. `marker` is what stood before the text,
    such as a bullet: shown and exported, but no part of the reading text. `language` is a BCP 47
    tag where the block is in another language than the article.
    """

    kind: BlockKind
    start: int
    end: int
    source: tuple[int, int] | None = None
    marker: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The file an article was read from. Its bytes are kept in the project under `sha256`.

    `recipe` says how it was read, so that it can be done again: reader, version and choices, such
    as `HTML 1; encoding=cp1250`. Empty for plain text and TEI, where `encoding` says it all.
    """

    name: str
    sha256: str
    size_bytes: int
    characters: int
    encoding: str
    media_type: str = "text/plain"
    recipe: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What is known about an article. Empty means unknown: nothing is invented.

    `ui/header_fields.py` says in words what each field means; the comments name its element in TEI.
    """

    title: str = ""
    byline: str = ""
    date: str = ""
    """When the text was published or written; dating attributes come of it where it is EDTF."""
    publisher: str = ""
    language: str = ""
    """BCP 47, such as `en` or `ar`; empty when nobody said."""
    reference: str = ""
    """Shelfmark: how the repository finds the original."""
    rights: str = ""
    """Terms under which the text of the source may be used, in words."""
    subtitle: str = ""  # title[@type='sub']
    rights_address: str = ""  # licence[@n='source-text']/@target
    dating: DateBasis | None = None
    dating_note: str = ""  # creation, after its date
    place: str = ""  # bibl/pubPlace
    url: str = ""  # bibl/ref[@type='online']
    retrieved: str = ""  # bibl/date[@type='retrieved']
    institution: str = ""  # msIdentifier, as the two that follow
    repository: str = ""
    collection: str = ""
    genre: str = ""  # keywords[@n='genre']
    keywords: tuple[str, ...] = ()  # keywords[@n='subject']
    missing: str = ""  # bibl/note[@n='missing']
    note: str = ""  # notesStmt


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A text under annotation. The reading text never changes: corrections are annotations."""

    id: ArticleId
    text: str = field(repr=False)
    blocks: tuple[Block, ...] = field(repr=False)
    source: Source
    metadata: Metadata
    stamp: Stamp
    progress: Progress = Progress.TO_DO
    origins: tuple[tuple[int, int], ...] = ()
    """For what an imported TEI file marked already: where in its characters, and which record."""
    pages: tuple[Page, ...] = ()
    """Of a scanned source: where on which page each printed line stands."""

    @property
    def title(self) -> str:
        """The title, or the name of the source file where there is none."""
        return self.metadata.title or self.source.name

    @property
    def sha256(self) -> str:
        """Fingerprint of the reading text."""
        return fingerprint(self.text)

    def block_at(self, offset: int) -> int:
        """Index of the block that holds `offset`; of the line feed after a block, that block's."""
        low, high = 0, len(self.blocks)
        while low < high:
            middle = (low + high) // 2
            if self.blocks[middle].end < offset:
                low = middle + 1
            else:
                high = middle
        return min(low, len(self.blocks) - 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A picture of an article and the lines that belong to it.

    `image` is the SHA-256 of bytes kept in the project, or empty; `link` is where a reader found
    the picture: a file name or an address. The spans lie in the article's reading text.
    """

    id: FigureId
    article_id: ArticleId
    number: int
    """Position in the article, from 1."""
    image: str = ""
    media_type: str = ""
    link: str = ""
    rights: str = ""
    """Who holds the picture's rights, and what they allow, in words."""
    description: str = ""
    """What it shows, in the annotators' words, for those who cannot see it. What the source says
    of that stands in `alt`."""
    alt: Span | None = None
    caption: Span | None = None
    """The caption line without its credit."""
    credit: Span | None = None
    stamp: Stamp
