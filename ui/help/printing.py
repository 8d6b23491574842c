"""Pages of the help as plain text for a terminal. No Qt."""

import textwrap
from collections.abc import Iterator

from ui.help.book import Book
from ui.help.finding import Hit
from ui.help.parts import (
    Block,
    Blocks,
    Code,
    Heading,
    Listing,
    Note,
    Page,
    Paragraph,
    Picture,
    Run,
    Runs,
    Table,
    plain,
)

WIDTH = 80
_RULES = {1: "=", 2: "-"}
_WIDEST_COLUMN = 30


def page_text(page: Page, width: int = WIDTH) -> str:
    return "\n".join(_blocks(page.blocks, width)).strip() + "\n"


def contents_text(book: Book) -> str:
    """All pages by the names that `annotator help NAME` takes."""
    lines = []
    for chapter in book.chapters:
        lines += ["", chapter.title, *(f"  {name:<18} {title}" for name, title in chapter.pages)]
    return "\n".join(lines[1:]) + "\n"


def hits_text(hits: list[Hit]) -> str:
    lines = []
    for hit in hits:
        title = hit.section.title
        lines += [f"{hit.section.page}: {title}", *textwrap.wrap(hit.excerpt, WIDTH - 4)[:2], ""]
    return "\n".join(lines)


def _blocks(blocks: Blocks, width: int) -> Iterator[str]:
    for block in blocks:
        yield from _block(block, width)
        yield ""


def _block(block: Block, width: int) -> Iterator[str]:
    match block:
        case Heading(level=level, runs=runs):
            words = plain(runs)
            yield words
            if level in _RULES:
                yield _RULES[level] * len(words)
        case Paragraph(runs=runs):
            yield from _wrapped(_words(runs), width)
        case Code(text=text):
            yield from (f"    {line}" for line in text.splitlines())
        case Picture(words=words):
            yield from _wrapped(f"[Picture: {words}]", width)
        case Note(blocks=blocks):
            yield from (f"  | {line}".rstrip() for line in _lines(blocks, width - 4))
        case Listing() | Table():
            yield from _items(block, width) if isinstance(block, Listing) else _rows(block, width)


def _items(block: Listing, width: int) -> Iterator[str]:
    for number, item in enumerate(block.items, 1):
        sign = f"{number}. " if block.numbered else "- "
        first, *rest = _lines(item, width - len(sign))
        yield sign + first
        yield from (" " * len(sign) + line if line else "" for line in rest)


def _rows(block: Table, width: int) -> Iterator[str]:
    """Columns side by side, the last one wrapped."""
    rows = [[_words(cell) for cell in row] for row in block.rows]
    widths = [min(_WIDEST_COLUMN, max(map(len, column))) for column in zip(*rows, strict=True)]
    left = sum(widths[:-1]) + 2 * len(widths[:-1])
    room = max(20, width - left)
    for row in rows:
        *cells, last = row
        head = "  ".join(cell.ljust(size) for cell, size in zip(cells, widths, strict=False))
        first, *rest = textwrap.wrap(last, room) or [""]
        yield (f"{head}  {first}" if cells else first).rstrip()
        yield from (" " * left + line for line in rest)


def _lines(blocks: Blocks, width: int) -> list[str]:
    lines = list(_blocks(blocks, width))
    while lines and not lines[-1]:
        lines.pop()
    return lines or [""]


def _wrapped(words: str, width: int) -> list[str]:
    return textwrap.wrap(words, width, break_long_words=False, break_on_hyphens=False)


def _words(runs: Runs) -> str:
    return "".join(map(_word, runs))


def _word(run: Run) -> str:
    return f"`{run.text}`" if run.code else run.text
