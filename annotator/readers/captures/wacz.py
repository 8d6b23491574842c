"""WACZ: WARC files and a list of pages in one ZIP archive (specs.webrecorder.net/wacz)."""

import json
from collections.abc import Iterator
from dataclasses import replace

from annotator.errors import UnreadableFile
from annotator.model.draft import ArticleDraft
from annotator.model.text import canonical
from annotator.readers.captures.pages import articles_of, pages_of, parts_of
from annotator.readers.captures.records import Capture, capture_of
from annotator.readers.containers.zips import Archive
from annotator.readers.guarded.given import Given, Part
from annotator.readers.office.told import listed

_WARCS = (".warc", ".warc.gz")
_MOST_WARCS = 50
_MOST_PAGES = 100_000


def read(given: Given) -> list[ArticleDraft]:
    """The reader of WACZ files: the pages that it lists, or all. Raises UnreadableFile."""
    archive = Archive(given.data, given.name)
    captures, addresses = captures_in(archive), list(dict.fromkeys(_listed(archive)))
    first, *others = articles_of(captures, given, addresses)
    there = {page.record.address for one in captures for page in pages_of(one)}
    missing = [one for one in addresses if one not in there]
    if missing and not given.choices.records:
        said = f"of the pages that the file lists, some are not in it: {listed(missing)}"
        first = replace(first, warnings=(*first.warnings, canonical(said)))
    return [first, *others]


def listing(given: Given) -> list[Part]:
    """The pages of a WACZ file, in the numbers that `records` count in."""
    return parts_of(captures_in(Archive(given.data, given.name)))


def captures_in(archive: Archive) -> list[Capture]:
    names = [name for name in archive.names() if name.lower().endswith(_WARCS)]
    if not names:
        raise UnreadableFile(f"{archive.name}: there is no WARC file in it; this is no web capture")
    if len(names) > _MOST_WARCS:
        raise UnreadableFile(
            f"{archive.name}: it holds {len(names)} WARC files; unpack it, and import them in parts"
        )
    return [capture_of(archive.read(name), f"{archive.name}, {name}") for name in names]


def _listed(archive: Archive) -> Iterator[str]:
    """The addresses in the archive's own list of pages; lines that are none are passed over."""
    if "pages/pages.jsonl" not in archive:
        return
    lines = archive.read("pages/pages.jsonl").split(b"\n")[:_MOST_PAGES]
    for line in lines:
        try:
            row = json.loads(line) if line.strip() else None
        except (ValueError, RecursionError):
            continue
        if isinstance(row, dict) and isinstance(row.get("url"), str):
            yield row["url"]
