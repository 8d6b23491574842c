"""From lines and pictures to the draft of an article."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from annotator.model.article import Block, BlockKind, Metadata
from annotator.model.draft import ArticleDraft, FigureDraft
from annotator.model.span import Span
from annotator.model.text import canonical, replaced
from annotator.readers.originals import original
from annotator.readers.web.pieces import Picture, letters_of


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the text to be, or a picture with its words."""

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    picture: Picture | None = None
    marker: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """Where the lines came from."""

    name: str
    data: bytes = field(repr=False)
    media_type: str
    encoding: str
    characters: int
    recipe: str = ""


class _Text:
    """The reading text as it grows, with its blocks and figures."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.blocks: list[Block] = []
        self.figures: list[FigureDraft] = []
        self._end = 0

    def add(self, text: str, kind: BlockKind, marker: str = "", language: str = "") -> Block:
        text = text.replace("\n", " ")
        end = self._end + len(text)
        block = Block(kind=kind, start=self._end, end=end, marker=marker, language=language)
        self.lines.append(text)
        self.blocks.append(block)
        self._end = end + 1
        return block

    def show(self, picture: Picture) -> None:
        """Alt text that says more above; then caption and credit in one line, as papers do."""
        alt = credit = caption = None
        if picture.alt and not _is_said_again(picture):
            alt = _span(self.add(picture.alt, BlockKind.ALT))
        words = " ".join(filter(None, (picture.caption, picture.credit)))
        if words:
            block = self.add(words, BlockKind.CAPTION)
            if picture.caption:
                caption = Span(block.start, block.start + len(picture.caption))
            if picture.credit:
                credit = Span(block.end - len(picture.credit), block.end)
        self.figures.append(
            FigureDraft(
                link=picture.link, image=picture.image, alt=alt, caption=caption, credit=credit
            )
        )


def _is_said_again(picture: Picture) -> bool:
    """Whether caption or credit begin with the alt text, or it is both with another label."""
    said = (picture.caption + picture.credit, picture.credit)
    alt, caption = letters_of(picture.alt), letters_of(picture.caption)
    if any(letters_of(one).startswith(alt) for one in said):
        return True
    name = letters_of(picture.credit.rpartition(":")[2])
    rest = alt.removeprefix(caption)
    return bool(caption and name) and rest != alt and rest.endswith(name)


def _span(block: Block) -> Span:
    return Span(block.start, block.end)


def _unmarked(lines: Sequence[Line]) -> list[Line]:
    """Without a byte-order mark where the text begins, which no reading text does."""
    found = list(lines)
    while found:
        first, picture = found[0], found[0].picture
        if picture is not None:
            words = {
                name: getattr(picture, name).lstrip(MARK) for name in ("alt", "caption", "credit")
            }
            found[0] = replace(first, picture=replace(picture, **words))
            break
        if text := first.text.lstrip(MARK):
            found[0] = replace(first, text=text)
            break
        del found[0]
    return found


MARK = "\ufeff"


def drafted(
    lines: Sequence[Line], file: File, metadata: Metadata, warnings: Sequence[str]
) -> ArticleDraft:
    """The article of these lines; none of them is empty."""
    made = _Text()
    for line in _unmarked(lines):
        if line.picture is not None:
            made.show(line.picture)
        else:
            made.add(line.text, line.kind, line.marker, line.language)
    words = "\n".join(made.lines)
    source, kept = original(
        file.name,
        file.data,
        media_type=file.media_type,
        encoding=file.encoding,
        characters=file.characters,
        recipe=file.recipe,
    )
    return ArticleDraft(
        text=canonical(words),
        blocks=tuple(made.blocks),
        source=source,
        original=kept,
        metadata=metadata,
        figures=tuple(made.figures),
        replaced=tuple(replaced(words)),
        warnings=tuple(warnings),
    )
