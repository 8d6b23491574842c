"""What a page of the help is made of, however it is shown: blocks, and runs of words in them."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Words that look alike. `asked` is the placeholder that they stand for, such as `key:Tab`."""

    text: str
    strong: bool = False
    slanted: bool = False
    code: bool = False
    key: bool = False
    link: str = ""
    asked: str = ""


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """`level` 1 is the title of the page; `anchor` leads to it."""

    level: int
    anchor: str
    runs: Runs


@dataclass(frozen=True, slots=True)
class Paragraph:
    runs: Runs


@dataclass(frozen=True, slots=True)
class Note:
    """Something beside the way: a hint, a warning."""

    blocks: "Blocks"


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    numbered: bool
    items: "tuple[Blocks, ...]"


@dataclass(frozen=True, slots=True)
class Code:
    text: str


@dataclass(frozen=True, slots=True)
class Picture:
    """`name` is that of a file in `resources/help/pictures`; `words` say what it shows."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Table:
    """The first row is its head."""

    rows: tuple[tuple[Runs, ...], ...]


Block = Heading | Paragraph | Note | Listing | Code | Picture | Table
Blocks = tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """`name` is its file without the ending, which links and F1 use."""

    name: str
    title: str
    blocks: Blocks


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """What stands below one heading of a page, as plain text to look for words in."""

    page: str
    page_title: str
    anchor: str
    title: str
    text: str = field(repr=False)


def plain(runs: Runs) -> str:
    return "".join(run.text for run in runs)


def lines_of(block: Block) -> Iterator[str]:
    """The words of a block, a line for each paragraph, item, row or line of code."""
    match block:
        case Heading(runs=runs) | Paragraph(runs=runs):
            yield plain(runs)
        case Code(text=text):
            yield from text.splitlines()
        case Picture(words=words):
            yield words
        case Table(rows=rows):
            yield from (" ".join(map(plain, row)) for row in rows)
        case Listing() | Note():
            for inner in within(block):
                yield from lines_of(inner)


def within(block: Block) -> Blocks:
    """The blocks in a block, in their order."""
    if isinstance(block, Listing):
        return tuple(inner for item in block.items for inner in item)
    return block.blocks if isinstance(block, Note) else ()


def pictures_of(page: Page) -> list[str]:
    """The names of all pictures of a page."""
    blocks = list(page.blocks)
    for block in blocks:  # which grows by what is in each
        blocks += within(block)
    return [block.name for block in blocks if isinstance(block, Picture)]


def cut_at_headings(page: Page) -> list[tuple[Heading, Blocks]]:
    """Every heading of a page with the blocks below it, down to the next one."""
    found: list[tuple[Heading, list[Block]]] = []
    for block in page.blocks:
        if isinstance(block, Heading):
            found.append((block, []))
        elif found:
            found[-1][1].append(block)
    return [(heading, tuple(below)) for heading, below in found]


def sections_of(page: Page) -> list[Section]:
    """A page cut at its headings, in their order."""
    return [
        Section(
            page=page.name,
            page_title=page.title,
            anchor=heading.anchor,
            title=plain(heading.runs),
            text="\n".join(line for block in below for line in lines_of(block)),
        )
        for heading, below in cut_at_headings(page)
    ]


def anchor_of(words: str) -> str:
    """What leads to a heading, made of its words: `Merging entries` is `merging-entries`."""
    apart = unicodedata.normalize("NFKD", words.casefold())
    kept = (char if char.isalnum() else " " for char in apart if not unicodedata.combining(char))
    return "-".join("".join(kept).split())
