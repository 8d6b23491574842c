"""The help as a website that works from the disk: no network, no script but that of the search."""

from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from html import escape
from pathlib import Path

from annotator.version import VERSION
from annotator.whole_files import put
from resources import resource
from ui.help.book import SHARP, Book, picture, target_of
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
    cut_at_headings,
)

SEARCH = "find"
_ABOUT = "Search all pages"


def site_files(book: Book) -> tuple[str, ...]:
    """The names of all pages."""
    return (*(f"{page.name}.html" for page in book.pages()), f"{SEARCH}.html")


def write_site(book: Book, folder: Path) -> list[Path]:
    """Write all pages and their search into a folder, which is made. Raises as `put`."""
    folder.mkdir(parents=True, exist_ok=True)
    pages = book.pages()
    written: list[Path] = []
    for number, page in enumerate(pages):
        around = [pages[n] if 0 <= n < len(pages) else None for n in (number - 1, number + 1)]
        inside = "\n".join([*_blocks(page.blocks, page.name), _neighbours(*around)])
        words = _whole(book, page.name, page.title, inside)
        written.append(folder / f"{page.name}.html")
        put(written[-1], words)
    written.append(folder / f"{SEARCH}.html")
    put(written[-1], _search_page(book, pages))
    return written


def _whole(book: Book, name: str, title: str, inside: str, script: str = "") -> str:
    """Head and policy, contents, page. The policy names style and script by their checksums."""
    style = resource("styles", "help.css").read_text(encoding="utf-8")
    scripts = f"; script-src 'sha256-{_checksum(script)}'" if script else ""
    policy = (
        f"default-src 'none'; style-src 'sha256-{_checksum(style)}'; img-src data:; "
        f"base-uri 'none'; form-action 'none'{scripts}"
    )
    parts = [
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        f"<title>{escape(title)} — Annotator</title>",
        f"<style>{style}</style>\n</head>\n<body>",
        '<a class="skip" href="#main">To the page</a>',
        _contents(book, name),
        f'<main id="main">\n{inside}\n</main>',
        f"<script>{script}</script>" if script else "",
        f"<footer>Annotator {escape(VERSION)}</footer>\n</body>\n</html>\n",
    ]
    return "\n".join(part for part in parts if part)


def _checksum(words: str) -> str:
    return b64encode(sha256(words.encode()).digest()).decode("ascii")


def _contents(book: Book, current: str) -> str:
    parts = ['<nav aria-label="Contents">', _entry("index", "Help", current)]
    parts.append(_entry(SEARCH, _ABOUT, current))
    for chapter in book.chapters:
        entries = "".join(f"<li>{_entry(n, t, current)}</li>" for n, t in chapter.pages)
        parts.append(f"<h2>{escape(chapter.title)}</h2>\n<ul>{entries}</ul>")
    return "\n".join([*parts, "</nav>"])


def _entry(name: str, title: str, current: str) -> str:
    here = ' aria-current="page"' if name == current else ""
    return f'<a href="{name}.html"{here}>{escape(title)}</a>'


def _neighbours(before: Page | None, after: Page | None) -> str:
    links = [
        f'<a rel="{way}" href="{page.name}.html">{sign.format(escape(page.title))}</a>'
        for way, sign, page in (("prev", "← {}", before), ("next", "{} →", after))
        if page is not None
    ]
    return f'<p class="around">{" ".join(links)}</p>'


def _search_page(book: Book, pages: list[Page]) -> str:
    """All sections on one page, which is complete without its script, and can be printed."""
    script = resource("styles", "help-search.js").read_text(encoding="utf-8")
    parts = [
        f"<h1>{_ABOUT}</h1>",
        '<p><input id="words" type="search" aria-label="Words" placeholder="Words" autofocus></p>',
        '<p id="count" role="status"></p>',
    ]
    for page in pages:
        title = escape(page.title)
        for heading, below in cut_at_headings(page):
            inside = "\n".join(_blocks((heading, *below), page.name, with_pictures=False))
            address = f"{page.name}.html#{heading.anchor}"
            link = f'<p class="from"><a href="{address}">{title}</a></p>'
            parts.append(f"<section>{link}\n{inside}</section>")
    return _whole(book, SEARCH, _ABOUT, "\n".join(parts), script)


def _blocks(blocks: Blocks, page: str, *, with_pictures: bool = True) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Picture) and not with_pictures:
            yield f"<p><i>{escape(block.words)}</i></p>"
        else:
            yield _block(block, page)


def _block(block: Block, page: str) -> str:
    match block:
        case Heading(level=level, anchor=anchor, runs=runs):
            return f'<h{level} id="{anchor}">{_runs(runs, page)}</h{level}>'
        case Paragraph(runs=runs):
            return f"<p>{_runs(runs, page)}</p>"
        case Code(text=text):
            return f"<pre><code>{escape(text)}</code></pre>"
        case Picture():
            return _figure(block)
        case Note(blocks=blocks):
            return f"<aside>{''.join(_blocks(blocks, page))}</aside>"
        case Table():
            return _table(block, page)
        case Listing(numbered=numbered, items=items):
            tag = "ol" if numbered else "ul"
            inside = "".join(f"<li>{''.join(_blocks(item, page))}</li>" for item in items)
            return f"<{tag}>{inside}</{tag}>"


def _figure(block: Picture) -> str:
    file = picture(block.name)
    words = escape(block.words)
    if not file.is_file():
        return f"<p><i>{words}</i></p>"
    data = file.read_bytes()
    width = int.from_bytes(data[16:20], "big") // SHARP  # of a PNG, as its head says
    source = f"data:image/png;base64,{b64encode(data).decode('ascii')}"
    image = f'<img src="{source}" width="{width}" alt="{words}">'
    return f'<figure>{image}<figcaption aria-hidden="true">{words}</figcaption></figure>'


def _table(block: Table, page: str) -> str:
    head, *rows = block.rows
    cells = "".join(f'<th scope="col">{_runs(cell, page)}</th>' for cell in head)
    lines = [
        "<tr>" + "".join(f"<td>{_runs(cell, page)}</td>" for cell in row) + "</tr>" for row in rows
    ]
    return f"<table><thead><tr>{cells}</tr></thead><tbody>{''.join(lines)}</tbody></table>"


def _runs(runs: Runs, page: str) -> str:
    return "".join(_run(run, page) for run in runs)


def _run(run: Run, page: str) -> str:
    shown = escape(run.text)
    for wanted, tag in (
        (run.code, "code"),
        (run.key, "kbd"),
        (run.slanted, "em"),
        (run.strong, "strong"),
    ):
        shown = f"<{tag}>{shown}</{tag}>" if wanted else shown
    if not run.link:
        return shown
    name, anchor = target_of(run.link, page)
    address = f"{name}.html#{anchor}" if anchor else f"{name}.html"
    return f'<a href="{escape(address)}">{shown}</a>'
