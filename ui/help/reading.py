"""Markdown of our own pages, read into blocks. Markup of any other kind in it is plain text."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ui.help.naming import PLACEHOLDER, Names
from ui.help.parts import (
    Block,
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
    anchor_of,
    plain,
)

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode

_ANCHOR = re.compile(r"\s*\{#([\w-]+)\}$")
_ALL_KEYS = "{keys}"


def page_of(name: str, source: str, names: Names) -> Page:
    """The page of a Markdown source, with keys as `names` has them. Its first heading is its title.

    Raises UnknownPlaceholder.
    """
    from markdown_it import MarkdownIt  # who asks for no page never loads it
    from markdown_it.tree import SyntaxTreeNode

    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    blocks = tuple(_blocks(SyntaxTreeNode(parser.parse(source)).children, names))
    title = next((plain(b.runs) for b in blocks if isinstance(b, Heading)), name)
    return Page(name=name, title=title, blocks=blocks)


def _blocks(nodes: "Iterable[SyntaxTreeNode]", names: Names) -> Iterator[Block]:
    for node in nodes:
        yield from _block(node, names)


def _block(node: "SyntaxTreeNode", names: Names) -> Iterable[Block]:
    match node.type:
        case "heading":
            return [_heading(node, names)]
        case "paragraph":
            return _paragraph(node, names)
        case "bullet_list" | "ordered_list":
            items = tuple(tuple(_blocks(item.children, names)) for item in node.children)
            return [Listing(numbered=node.type == "ordered_list", items=items)]
        case "blockquote":
            return [Note(tuple(_blocks(node.children, names)))]
        case "fence" | "code_block":
            return [Code(node.content.rstrip("\n"))]
        case "table":
            return [Table(tuple(_rows(node, names)))]
    raise ValueError(f"a page of the help holds a {node.type}, which nothing shows")


def _heading(node: "SyntaxTreeNode", names: Names) -> Heading:
    """An anchor may stand behind its words, as in `## The project is open elsewhere {#Locked}`."""
    runs = _inline(node, names)
    given = _ANCHOR.search(runs[-1].text)
    if given:
        runs = (*runs[:-1], replace(runs[-1], text=runs[-1].text[: given.start()]))
    anchor = given[1] if given else anchor_of(plain(runs))
    return Heading(level=int(node.tag[1]), anchor=anchor, runs=runs)


def _paragraph(node: "SyntaxTreeNode", names: Names) -> Iterable[Block]:
    inside = node.children[0].children
    if len(inside) == 1 and inside[0].type == "image":
        source = str(inside[0].attrs.get("src", ""))
        return [Picture(source.rsplit("/", 1)[-1].removesuffix(".png"), inside[0].content)]
    runs = _inline(node, names)
    return names.keys() if plain(runs) == _ALL_KEYS else [Paragraph(runs)]


def _rows(node: "SyntaxTreeNode", names: Names) -> Iterator[tuple[Runs, ...]]:
    for part in node.children:
        for row in part.children:
            yield tuple(_inline(cell, names) for cell in row.children)


def _inline(node: "SyntaxTreeNode", names: Names) -> Runs:
    [inline] = node.children
    return tuple(_runs(inline.children, Run(text=""), names))


def _runs(nodes: "Iterable[SyntaxTreeNode]", like: Run, names: Names) -> Iterator[Run]:
    for node in nodes:
        match node.type:
            case "text":
                yield from _filled(node.content, like, names)
            case "code_inline":
                yield replace(like, text=node.content, code=True)
            case "softbreak" | "hardbreak":
                yield replace(like, text=" ")
            case "strong":
                yield from _runs(node.children, replace(like, strong=True), names)
            case "em":
                yield from _runs(node.children, replace(like, slanted=True), names)
            case "link":
                link = str(node.attrs.get("href", ""))
                yield from _runs(node.children, replace(like, link=link), names)
            case other:
                raise ValueError(f"a page of the help holds a {other}, which nothing shows")


def _filled(words: str, like: Run, names: Names) -> Iterator[Run]:
    at = 0
    for found in PLACEHOLDER.finditer(words):
        if before := words[at : found.start()]:
            yield replace(like, text=before)
        run = names.run(found[1], found[2])
        yield replace(run, link=like.link, slanted=like.slanted)
        at = found.end()
    if rest := words[at:]:
        yield replace(like, text=rest)
