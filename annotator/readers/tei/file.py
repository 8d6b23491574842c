"""A whole file: checked to be one of ours, then read as what it is."""

from lxml import etree

from annotator.errors import UnreadableFile
from annotator.model.draft import Bundle
from annotator.model.ids import BadId
from annotator.readers.tei.article import Fetch
from annotator.readers.tei.beside import REGISTER, REGISTER_ID
from annotator.readers.tei.lines import taken_out
from annotator.readers.tei.records import Record
from annotator.readers.tei.source import Source
from annotator.readers.tei.whole import alone, corpus, register
from annotator.readers.tei.xml import XML_ID, Element, parsed, path, tei


def read_tei(data: bytes, name: str, images: Fetch) -> Bundle:
    """Read a file that Annotator exported: an article, a corpus of them, or a register.

    Markup wins over the records; where it is missing, positions and quotes find the place again.
    What could not be taken is said in the bundle's warnings. Raises NotOurs for any other file.
    """
    root, taken = _ours(data, name)
    try:
        if root.tag == tei("teiCorpus"):
            return corpus(root, images)
        if root.get(XML_ID) == REGISTER_ID:
            return register(Source.of(root))
        return alone(root, taken, images, apart=_register_apart(data))
    except (LookupError, ValueError, BadId) as error:
        raise UnreadableFile(
            f"{name}: the file was changed so that it cannot be read back ({error}); "
            "`annotator validate` says where"
        ) from error


class NotOurs(UnreadableFile):
    """A file that this program did not write."""


def _ours(data: bytes, name: str) -> tuple[Element, list[Record]]:
    """The root of a file of ours, and records that were read without a tree.

    Raises NotOurs for any other.
    """
    try:
        root, taken = _split(data)
    except etree.XMLSyntaxError as error:
        raise NotOurs(f"{name}: not well-formed XML: {error.msg}") from error
    if root.tag not in (tei("TEI"), tei("teiCorpus")):
        raise NotOurs(f"{name}: the root is “{etree.QName(root).localname}”, not TEI")
    written_by = root.find(f".//{path('appInfo', 'application')}[@ident='annotator']")
    holds = root.get(XML_ID) == REGISTER_ID or root.find(f".//{tei('body')}") is not None
    if written_by is None or not holds:
        raise NotOurs(f"{name}: this TEI was not written by Annotator")
    return root, taken


def _split(data: bytes) -> tuple[Element, list[Record]]:
    """Records that point into a file beside, or stand in a corpus, are left to the parser.

    Raises etree.XMLSyntaxError, with the line of the whole file.
    """
    rest, taken = (data, []) if f"{REGISTER}#".encode() in data else taken_out(data)
    try:
        return parsed(rest), taken
    except etree.XMLSyntaxError:
        return parsed(data), []


def _register_apart(data: bytes) -> bool:
    """Whether anything may point into a register beside; a reference to a character may hide it."""
    return f"{REGISTER}#".encode() in data or b"&#" in data
