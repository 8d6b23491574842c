"""hOCR: pages of HTML that say in `title` where on the picture each line stands."""

import re
from collections.abc import Iterator

from annotator.errors import UnreadableFile
from annotator.model.article import BlockKind
from annotator.model.draft import ArticleDraft
from annotator.readers.books.pages import page_root
from annotator.readers.guarded.given import Given
from annotator.readers.ocr.edges import without_edges
from annotator.readers.ocr.scan import Box, ScanBlock, ScanLine, ScanPage, article_of
from annotator.readers.tei.xml import XML_LANG, Element, words

MEDIA_TYPE = "text/vnd.hocr+html"
_BOX = re.compile(r"\bbbox\s+(\d{1,8})\s+(\d{1,8})\s+(\d{1,8})\s+(\d{1,8})")
_IMAGE = re.compile(r"""\bimage\s+(?:"([^"]*)"|'([^']*)'|([^;]+))""")
_SURE = re.compile(r"\bx_wconf\s+(\d{1,3})")
_LINES = {"ocr_line", "ocrx_line", "ocr_header", "ocr_caption", "ocr_textfloat"}
_WORDS = {"ocrx_word", "ocr_word"}
_KINDS = {"ocr_header": BlockKind.SUBHEADING, "ocr_caption": BlockKind.CAPTION}
_BLOCKS = {"ocr_par", "ocr_caption", "ocr_textfloat"}
_AREAS = {"ocr_carea", "ocr_column", "ocrx_block"}


def read(given: Given) -> list[ArticleDraft]:
    """What the guarded child calls."""
    root = page_root(given.data, "the file", given.name)
    pages = [_page(one, number) for number, one in enumerate(_of(root, {"ocr_page"}), 1)]
    if not pages:
        raise UnreadableFile(f"{given.name}: this hOCR file has no page")
    without_edges(pages)
    return [article_of(pages, given, MEDIA_TYPE)]


def _page(page: Element, number: int) -> ScanPage:
    title = page.get("title", "")
    _, _, right, bottom = _box(page)
    image = _IMAGE.search(title)
    link = next((part for part in image.groups() if part), "") if image else ""
    found = ScanPage(
        label=str(number), width=right, height=bottom, link=link.strip().replace("\\", "/")
    )
    for block, lines in list(_blocks(page)) or [(page, [page])]:
        kinds = [_KINDS.get(name) for one in lines for name in one.get("class", "").split()]
        found.blocks.append(
            ScanBlock(
                [line for one in lines if (line := _line(one, found)).text],
                kind=next((kind for kind in kinds if kind), None),
                language=_language(block),
            )
        )
    return found


def _blocks(element: Element) -> Iterator[tuple[Element, list[Element]]]:
    """Blocks with their lines. Lines that stand in none are one with those beside them."""
    loose: list[Element] = []
    for child in element:
        names = _classes(child)
        area = bool(names & _AREAS) and next(_of(child, _BLOCKS), None) is None
        if names & _LINES and not names & _BLOCKS:
            loose.append(child)
            continue
        if loose:
            yield element, loose
            loose = []
        if area or names & _BLOCKS:
            lines = [one for one in _of(child, _LINES) if words(one).strip()]
            yield child, lines or [child]
        else:
            yield from _blocks(child)
    if loose:
        yield element, loose


def _classes(element: Element) -> set[str]:
    return set(element.get("class", "").split())


def _of(element: Element, names: set[str]) -> Iterator[Element]:
    """The outermost elements below one whose class is among some."""
    for child in element:
        if names & _classes(child):
            yield child
        else:
            yield from _of(child, names)


def _line(line: Element, page: ScanPage) -> ScanLine:
    parts = list(_of(line, _WORDS))
    for part in parts:
        sure = _SURE.search(part.get("title", ""))
        page.unsure += sure is not None and int(sure.group(1)) < 50
    text = " ".join(_pieces(line)) if parts else words(line)
    return ScanLine(" ".join(text.split()), _box(line))


def _pieces(element: Element) -> Iterator[str]:
    """Words, and what stands between them."""
    yield element.text or ""
    for child in element:
        if _classes(child) & _WORDS:
            yield words(child)
        else:
            yield from _pieces(child)
        yield child.tail or ""


def _box(element: Element) -> Box:
    found = _BOX.search(element.get("title", ""))
    if found is None:
        return 0, 0, 0, 0
    left, top, right, bottom = map(int, found.groups())
    return left, top, right, bottom


def _language(block: Element) -> str:
    """In the codes of two letters where a program writes those of three."""
    said = block.get("lang") or block.get(XML_LANG) or ""
    return {"eng": "en", "deu": "de", "ger": "de", "fra": "fr", "spa": "es", "ara": "ar"}.get(
        said, said
    )
