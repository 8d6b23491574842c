"""Numbers of pages, heads that run through a scan, and what a browser printed around a page."""

import re
from collections import Counter
from collections.abc import Sequence

from annotator.readers.ocr.scan import ScanBlock, ScanPage, texts_of
from annotator.readers.pdf.running import BROWSER, NUMBER

_EDGE = 0.12
_LONGEST = 80


def without_edges(pages: Sequence[ScanPage]) -> None:
    """Such blocks become words around their pages, which are told; those that the source gives a
    kind stay, and a page keeps all where nothing else stands on it."""
    forms = Counter(
        form for page in pages for form in {_form(b) for b in page.blocks if _outer(b, page)}
    )
    for page in pages:
        gone = [b for b in page.blocks if _outer(b, page) and (_is_edge(b) or forms[_form(b)] > 1)]
        if len(gone) < len(page.blocks):
            page.around += texts_of(gone)
            page.blocks = [b for b in page.blocks if not any(b is one for one in gone)]


def _outer(block: ScanBlock, page: ScanPage) -> bool:
    """Whether it is one short line of no kind at the upper or lower edge."""
    if len(block.lines) != 1 or block.kind is not None or not page.height:
        return False
    [line] = block.lines
    _, top, _, bottom = line.box
    near = 0 < bottom < page.height * _EDGE or top > page.height * (1 - _EDGE)
    return near and 0 < len(line.text) <= _LONGEST


def _form(block: ScanBlock) -> str:
    """Two heads are one where only their numbers differ."""
    return re.sub(r"\d+", "#", next(texts_of([block])).lower())


def _is_edge(block: ScanBlock) -> bool:
    text = block.lines[0].text.strip()
    return NUMBER.fullmatch(text) is not None or BROWSER.fullmatch(text) is not None
