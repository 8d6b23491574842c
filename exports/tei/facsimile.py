"""Pages of a scanned source: surfaces with their pictures, and a zone for every printed line.

A zone says with `corresp` which words of the reading text stand in it (Guidelines, PH).
"""

from annotator.model.page import Page, PageLine
from exports.tei.context import Context
from exports.tei.markup import element, is_word, located, string_range, text


def facsimile(context: Context) -> list[str]:
    """The element in one piece; nothing for an article without pages."""
    pages = context.article.pages
    if not pages:
        return []
    inside = "\n".join(_surface(context, page) for page in pages)
    return [f"<facsimile>\n{inside}\n</facsimile>"]


def _surface(context: Context, page: Page) -> str:
    inside = ""
    if address := context.image_files.get(page.image, page.link):
        kind = page.media_type if is_word(page.media_type) else None
        inside += element("graphic", url=located(address), mimeType=kind)
    if page.image:
        inside += element("note", text(page.image), n="sha256")
    if page.link:
        inside += element("note", text(page.link), n="link")
    if page.media_type:
        inside += element("note", text(page.media_type), n="media-type")
    inside += "".join("\n" + _zone(line) for line in page.lines)
    size = {"lrx": str(page.width), "lry": str(page.height)}
    return element("surface", inside, n=page.label, ulx="0", uly="0", **size)


def _zone(line: PageLine) -> str:
    return element(
        "zone",
        ulx=str(line.left),
        uly=str(line.top),
        lrx=str(line.right),
        lry=str(line.bottom),
        corresp=string_range([(line.start, line.end)]),
    )
