"""The lines and pictures of a document as a reader meets them, and the draft they come to."""

from dataclasses import dataclass, field

from annotator.errors import UnreadableFile
from annotator.model.article import BlockKind
from annotator.model.draft import Blob

MOST_LINES = 200_000
MOST_CHARACTERS = 20_000_000
_CAPTION_LONGEST = 400
LINE_SEPARATOR = "\u2028"
"""For a line that is broken within a paragraph: an article has one line feed a block."""


@dataclass(slots=True)
class Picture:
    """A picture as a document holds it: `link` is the name it has there, `alt` its description."""

    link: str = ""
    image: Blob | None = None
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where some words of a line stand on a page of the source, counted from 0."""

    start: int
    end: int
    page: int
    left: int
    top: int
    right: int
    bottom: int


@dataclass(slots=True)
class Line:
    """A line of the text to be; or, with a picture and no words, the place of that picture."""

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    marker: str = ""
    language: str = ""
    source: tuple[int, int] | None = None
    picture: Picture | None = None
    credit: bool = False
    """Whether the document itself says that this line credits a picture."""
    credit_at: int | None = None
    """Where in a caption the document itself begins the credit."""
    spots: list[Spot] = field(default_factory=list)
    joins: list[tuple[int, int, str]] = field(default_factory=list)
    """Words that the ends of printed lines divide: start, end, and the word in one piece."""


@dataclass(slots=True)
class Manuscript:
    """Lines in reading order, and what a person must be told about how they were read."""

    name: str
    lines: list[Line] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    _characters: int = 0

    def add(
        self,
        text: str,
        kind: BlockKind = BlockKind.PARAGRAPH,
        marker: str = "",
        language: str = "",
        source: tuple[int, int] | None = None,
    ) -> Line | None:
        """A line, without the blanks around it; None where nothing else is in it.

        Raises UnreadableFile for more than any article has.
        """
        text = text.replace("\r\n", "\n").replace("\r", "\n").strip(" \t\n\f\v\ufeff\u2028")
        if not text:
            return None
        self._characters += len(text)
        if len(self.lines) >= MOST_LINES or self._characters > MOST_CHARACTERS:
            raise UnreadableFile(
                f"{self.name}: it has more than {MOST_LINES:,} lines or {MOST_CHARACTERS:,} "
                "characters; divide it first"
            )
        line = Line(text.replace("\n", LINE_SEPARATOR), kind, marker, language, source)
        self.lines.append(line)
        return line

    def show(self, picture: Picture) -> None:
        """A picture stands here."""
        if len(self.lines) >= MOST_LINES:
            raise UnreadableFile(f"{self.name}: it has more than {MOST_LINES:,} pictures")
        self.lines.append(Line("", picture=picture))

    def captions_since(self, number: int) -> None:
        """The short lines from a number on stand by pictures that a table holds."""
        for line in self.lines[number:]:
            if line.kind is BlockKind.PARAGRAPH and 0 < len(line.text) <= _CAPTION_LONGEST:
                line.kind = BlockKind.CAPTION

    def warn(self, words: str) -> None:
        if words not in self.warnings:
            self.warnings.append(words)
