"""From a manuscript to the draft of an article: offsets, figures, what is known of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from annotator.errors import UnreadableFile
from annotator.model.article import Block, BlockKind, Metadata
from annotator.model.draft import ArticleDraft, Blob, FigureDraft
from annotator.model.page import Page, PageLine
from annotator.model.span import Span
from annotator.model.text import canonical, replaced
from annotator.readers.credits import credit_of
from annotator.readers.manuscripts import captions
from annotator.readers.manuscripts.describing import described, head_recognised
from annotator.readers.manuscripts.manuscript import Line, Manuscript
from annotator.readers.originals import original, replacements


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """The file that a manuscript was read from, and what it says of itself."""

    data: bytes = field(repr=False)
    media_type: str
    encoding: str = "binary"
    known: Metadata = Metadata()
    part: str = ""
    """Which part of the file it is, where the file holds several articles."""
    named: bool = False
    """Whether what it says of title and author comes before what stands in the text."""
    pages: tuple[Page, ...] = ()
    """Of a scan, in order; which lines stand on them, the manuscript knows."""
    images: tuple[Blob, ...] = ()
    """The pictures of the pages."""
    characters: int | None = None
    """Of the decoded source, for formats that are text; else the reading text is counted."""


def draft(manuscript: Manuscript, file: File, language: str | None) -> ArticleDraft:
    """The article. `language` is what a person said. Raises UnreadableFile: no word is left."""
    lines = captions.tie(manuscript.lines)
    head_recognised(lines, named=file.named)
    written = [line for line in lines if line.text]
    if not written:
        raise UnreadableFile(f"{manuscript.name}: there are no words in the file")
    words = "\n".join(line.text for line in written)
    text = canonical(words)
    blocks = _blocks(written)
    source, kept = original(
        manuscript.name,
        file.data,
        media_type=file.media_type,
        encoding=file.encoding,
        characters=len(text) if file.characters is None else file.characters,
        recipe=f"part={file.part}" if file.part else "",
    )
    lost = tuple(replaced(words))
    return ArticleDraft(
        text=text,
        blocks=blocks,
        source=source,
        original=kept,
        metadata=described(written, text, file.known, language, named=file.named),
        figures=tuple(_figures(lines, blocks)),
        replaced=lost,
        warnings=(*manuscript.warnings, *replacements(lost)),
        pages=_pages(written, blocks, file.pages),
        page_images=file.images,
        joined=_joined(written, blocks),
    )


def _pages(
    lines: Sequence[Line], blocks: Sequence[Block], pages: Sequence[Page]
) -> tuple[Page, ...]:
    """The pages with the lines of the text that stand on each."""
    found: list[list[PageLine]] = [[] for _ in pages]
    for line, block in zip(lines, blocks, strict=True):
        for spot in line.spots:
            found[spot.page].append(
                PageLine(
                    start=block.start + spot.start,
                    end=block.start + spot.end,
                    left=spot.left,
                    top=spot.top,
                    right=spot.right,
                    bottom=spot.bottom,
                )
            )
    return tuple(replace(page, lines=tuple(its)) for page, its in zip(pages, found, strict=True))


def _joined(lines: Sequence[Line], blocks: Sequence[Block]) -> tuple[tuple[Span, str], ...]:
    return tuple(
        (Span(block.start + start, block.start + end), word)
        for line, block in zip(lines, blocks, strict=True)
        for start, end, word in line.joins
    )


def _blocks(lines: Sequence[Line]) -> tuple[Block, ...]:
    """The blocks in the reading text, which joins them by one line feed."""
    found: list[Block] = []
    start = 0
    for line in lines:
        end = start + len(line.text)
        found.append(
            Block(
                kind=line.kind,
                start=start,
                end=end,
                source=line.source,
                marker=canonical(line.marker),
                language=line.language,
            )
        )
        start = end + 1
    return tuple(found)


def _figures(lines: Sequence[Line], blocks: Sequence[Block]) -> list[FigureDraft]:
    """Every picture and every caption, in reading order."""
    found: list[FigureDraft] = []
    number = -1
    for index, line in enumerate(lines):
        number += bool(line.text)
        if line.picture is None and line.kind is not BlockKind.CAPTION:
            continue
        if line.credit and found and found[-1].credit is None and _follows(lines, index):
            found[-1] = _credited(found[-1], blocks[number])
            continue
        above = index > 0 and lines[index - 1].kind is BlockKind.ALT
        alt = blocks[number - 1 if line.text else number] if above else None
        caption, credit = _parts(line, blocks[number]) if line.text else (None, None)
        found.append(
            FigureDraft(
                link=line.picture.link if line.picture else "",
                image=line.picture.image if line.picture else None,
                alt=Span(alt.start, alt.end) if alt else None,
                caption=caption,
                credit=credit,
            )
        )
    return found


def _follows(lines: Sequence[Line], index: int) -> bool:
    before = lines[index - 1] if index else None
    return before is not None and (before.picture is not None or before.kind is BlockKind.CAPTION)


def _credited(figure: FigureDraft, block: Block) -> FigureDraft:
    return FigureDraft(
        link=figure.link,
        image=figure.image,
        alt=figure.alt,
        caption=figure.caption,
        credit=Span(block.start, block.end),
    )


def _parts(line: Line, block: Block) -> tuple[Span | None, Span | None]:
    """Caption without credit, and credit, as spans of the reading text."""
    if line.credit:
        return None, Span(block.start, block.end)
    found = credit_of(line.text)
    place = found.span if found else None
    if line.credit_at is not None:
        place = Span(line.credit_at, len(line.text))
    if place is None:
        return Span(block.start, block.end), None
    words = line.text[: place.start].rstrip("( \t\u00a0\u2028")
    caption = Span(block.start, block.start + len(words)) if words else None
    return caption, Span(block.start + place.start, block.start + place.end)
