"""Pages that are no well-formed XML, as browsers would read them: whole, or refused."""

from lxml import etree

from annotator.errors import UnreadableFile
from annotator.readers.cut_short import is_cut_short
from annotator.readers.encoding import decode
from annotator.readers.tei.xml import Element


def parsed_as_html(data: bytes, path: str, name: str) -> Element:
    """The root. Raises UnreadableFile where the parser stopped at one of its limits."""
    text = decode(data, f"{name} ({path})").text
    parser = etree.HTMLParser(huge_tree=True, no_network=True, remove_comments=True)
    parser.feed(text)
    root = parser.close()
    if is_cut_short(parser):
        raise UnreadableFile(f"{name}: “{path}” cannot be read whole; nothing was taken from it")
    if root is None:
        raise UnreadableFile(f"{name}: “{path}” is empty but for comments; there is no page in it")
    return root
