"""Plain text files: one line is one block, and nothing of the file is unaccounted for."""

from pathlib import Path

from annotator.errors import UnreadableFile
from annotator.model.article import Block, BlockKind
from annotator.model.draft import ArticleDraft, Blob, FigureDraft
from annotator.model.span import Span
from annotator.model.text import canonical, replaced, with_line_feeds
from annotator.readers import blocks, originals, pictures
from annotator.readers.blocks import Line
from annotator.readers.encoding import decode
from annotator.readers.metadata import metadata_of

Pictures = dict[int, tuple[str, Blob]]


def read_file(path: Path, encoding: str | None, language: str | None) -> ArticleDraft:
    """Read a text file and the pictures beside it. Raises UnreadableFile."""
    return read(path.read_bytes(), path.name, encoding, language, pictures.beside(path))


def read(
    data: bytes,
    name: str,
    encoding: str | None = None,
    language: str | None = None,
    images: Pictures | None = None,
) -> ArticleDraft:
    """An article from the bytes of a text file. Raises UnreadableFile."""
    decoded = decode(data, name, encoding)
    source = with_line_feeds(decoded.text)
    lines = blocks.lines_of(source)
    if not lines:
        raise UnreadableFile(f"{name}: there are no words in the file")
    blocks.recognise(lines)
    words = "\n".join(source[line.start : line.end] for line in lines)
    text = canonical(words)
    placed = _placed(lines)
    figures, unused = _figures(lines, placed, images or {})
    origin, original = originals.original(
        name,
        data,
        media_type="text/plain",
        encoding=decoded.encoding,
        characters=len(source),
    )
    return ArticleDraft(
        text=text,
        blocks=tuple(placed),
        source=origin,
        original=original,
        metadata=metadata_of(lines, text, language),
        figures=tuple(figures),
        replaced=tuple(replaced(words)),
        warnings=(*decoded.warnings, *originals.replacements(replaced(source)), *unused),
    )


def _placed(lines: list[Line]) -> list[Block]:
    """The blocks in the reading text, which joins them by one line feed."""
    found: list[Block] = []
    start = 0
    for line in lines:
        end = start + line.end - line.start
        place = (line.start, line.end)
        found.append(Block(kind=line.kind, start=start, end=end, source=place, marker=line.marker))
        start = end + 1
    return found


def _figures(
    lines: list[Line], placed: list[Block], images: Pictures
) -> tuple[list[FigureDraft], list[str]]:
    """One picture for each caption, with its alt text; and a warning for each file left over."""
    figures: list[FigureDraft] = []
    for index, (line, block) in enumerate(zip(lines, placed, strict=True)):
        if line.kind is not BlockKind.CAPTION:
            continue
        above = placed[index - 1] if index and lines[index - 1].kind is BlockKind.ALT else None
        caption, credit = _parts(line, block)
        link, image = images.get(len(figures) + 1, ("", None))
        figures.append(
            FigureDraft(
                link=link,
                image=image,
                alt=Span(above.start, above.end) if above else None,
                caption=caption,
                credit=credit,
            )
        )
    unused = [
        f"the picture {name} has no caption in the text and was left out"
        for number, (name, _) in sorted(images.items())
        if number > len(figures)
    ]
    return figures, unused


def _parts(line: Line, block: Block) -> tuple[Span | None, Span | None]:
    """Caption without credit, and credit, as spans of the reading text."""
    if line.credit is None:
        return Span(block.start, block.end), None
    credit = line.credit.span
    words = line.text[: credit.start].rstrip("( \t\u00a0")
    caption = Span(block.start, block.start + len(words)) if words else None
    return caption, Span(block.start + credit.start, block.start + credit.end)
