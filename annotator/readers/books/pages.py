"""A page of XHTML, whole, as lines and pictures: what a book says has no frame to be taken off."""

import posixpath
import re
from html.entities import html5

from annotator.errors import UnreadableFile
from annotator.model.article import BlockKind
from annotator.model.draft import Blob
from annotator.readers.books.package import joined
from annotator.readers.containers.parts import root_of
from annotator.readers.containers.zips import Archive
from annotator.readers.manuscripts.manuscript import Manuscript, Picture
from annotator.readers.pictures import picture
from annotator.readers.tei.xml import XML_LANG, Element
from annotator.readers.whole_numbers import whole

_BLANKS = re.compile(r"[ \t\n\r\f]+")
_ENTITY = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,31});")
_KEPT = {b"amp", b"lt", b"gt", b"quot", b"apos"}
_PASSED = {
    *("head", "script", "style", "nav", "template", "audio", "video", "iframe", "object", "map"),
    *("noscript", "rp", "rt", "annotation", "annotation-xml"),
}
_BLOCKS = {
    *("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details"),
    *("dialog", "div", "dl", "dt", "fieldset", "form", "legend"),
    *("figcaption", "figure", "footer", "header", "hgroup", "hr", "li", "main"),
    *("ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul"),
    *("h1", "h2", "h3", "h4", "h5", "h6"),
}
_TYPE = "{http://www.idpf.org/2007/ops}type"
_OF_NOTES = {"doc-backlink", "backlink", "doc-noteref", "noteref"}
_NOTES = ("footnote", "endnote", "rearnote", "note")
_CAPTIONS = re.compile(
    r"(?:^|[ _-])(?:fig(?:ure)?|image|img|photo|picture)?[_-]?caption|legende?\b"
)
_CREDITS = re.compile(r"credit|photographer|copyright|bildnachweis|attribution")


class Page:
    """Reads one page into a manuscript."""

    def __init__(self, archive: Archive, path: str, manuscript: Manuscript) -> None:
        self._archive, self._folder = archive, posixpath.dirname(path)
        self._manuscript, self._path = manuscript, path
        self._parts: list[str] = []
        self._kind, self._marker = BlockKind.PARAGRAPH, ""
        self._language = ""
        self._plain = False
        self._credit: int | None = None
        self.missing: list[str] = []

    def read(self) -> None:
        root = page_root(self._archive.read(self._path), self._path, self._archive.name)
        body = next(root.iter("{*}body"), root)
        self._inside(body)
        self._flush()

    def _inside(self, element: Element) -> None:
        self._say(element.text)
        for child in element:
            self._one(child)
            self._say(child.tail)

    def _one(self, element: Element) -> None:
        name = _name(element)
        if name in _PASSED or element.get("hidden") is not None or _is_of_notes(element, name):
            return
        if name == "br":
            self._parts.append("\n")
        elif name in ("img", "image"):
            self._show(element)
        elif name == "tr":
            self._row(element)
        elif name in _BLOCKS:
            self._block(element, name)
        elif self._kind is BlockKind.CAPTION and _credits(element, name):
            self._flush_blanks()
            self._credit = len("".join(self._parts))
            self._inside(element)
        else:
            self._inside(element)

    def _block(self, element: Element, name: str) -> None:
        """An element that stands on lines of its own."""
        self._flush()
        held = self._kind, self._language, self._plain, self._marker
        self._kind, self._marker = self._said(element, name), self._before(element, name)
        self._language = element.get(XML_LANG) or element.get("lang") or self._language
        self._plain = self._plain or name == "pre"
        self._inside(element)
        self._flush()
        self._kind, self._language, self._plain, self._marker = held

    def _said(self, element: Element, name: str) -> BlockKind:
        kinds = element.get(_TYPE, "").split()
        if name[0] == "h" and name[1:].isdecimal():
            return BlockKind.SUBHEADING
        if name == "figcaption" or _CAPTIONS.search(element.get("class", "").lower()):
            return BlockKind.CAPTION
        if name == "blockquote":
            return BlockKind.QUOTE
        if name == "li" and self._kind is BlockKind.PARAGRAPH:
            return BlockKind.ITEM
        if any(kind in _NOTES for kind in kinds) or name == "caption":
            return BlockKind.OTHER
        return self._kind

    def _before(self, element: Element, name: str) -> str:
        """The bullet or number of an item, for its first line."""
        if name != "li":
            return self._marker
        parent = element.getparent()
        if parent is None or _name(parent) != "ol":
            return "•"
        elder = sum(1 for one in element.itersiblings("{*}li", preceding=True))
        start = parent.get("start", "1")
        return f"{whole(start, 1) + elder}."

    def _row(self, row: Element) -> None:
        """A row of a table is one line, unless its cells hold paragraphs or pictures."""
        self._flush()
        cells = list(row)
        layout = any(
            _name(inner) in (*_BLOCKS, "img", "image")
            for cell in cells
            for inner in cell.iterdescendants()
        )
        held, self._kind = self._kind, self._kind if layout else BlockKind.OTHER
        self._say_astray(row.text)
        for number, cell in enumerate(cells):
            if layout:
                self._flush()
            elif number:
                self._parts.append("\t")
            self._inside(cell)
            self._say_astray(cell.tail)
        self._flush()
        self._kind = held

    def _say_astray(self, text: str | None) -> None:
        """Words beside the cells of a row, where none may stand."""
        self._say(text if text and text.strip() else None)

    def _show(self, element: Element) -> None:
        self._flush()
        address = element.get("src") or element.get("{http://www.w3.org/1999/xlink}href") or ""
        member = joined(self._folder, address)
        image: Blob | None = None
        if member in self._archive:
            image = picture(self._archive.read(member))
        elif address and not address.startswith("data:"):
            self.missing.append(address)
        alt = " ".join(element.get("alt", "").split())
        described = "" if alt and alt in (member, address) else alt
        self._manuscript.show(Picture(member or address[:200], image, described))

    def _say(self, text: str | None) -> None:
        if text:
            self._parts.append(text if self._plain else _BLANKS.sub(" ", text))

    def _flush_blanks(self) -> None:
        self._parts = [_tidy("".join(self._parts), plain=self._plain)]

    def _flush(self) -> None:
        """The characters so far are a line."""
        self._flush_blanks()
        text, self._parts = self._parts[0], []
        cut, self._credit = self._credit, None
        front = len(text) - len(text.lstrip())
        line = self._manuscript.add(text, self._kind, self._marker, self._language)
        if line is not None:
            self._marker = ""
            if cut is not None and cut - front < len(line.text):
                line.credit_at = max(0, cut - front)


def _name(element: Element) -> str:
    """Without a namespace; browsers' rules let an element have a name that no XML would take."""
    return str(element.tag).rpartition("}")[2].lower()


def _is_of_notes(element: Element, name: str) -> bool:
    """The number by which a text calls a note, and the arrow from there back: both would stand
    within the words."""
    said = {element.get("role", ""), *element.get(_TYPE, "").split()}
    words = element.get("class", "").split()
    return name == "a" and bool(said & _OF_NOTES or "footnote-back" in words)


def _credits(element: Element, name: str) -> bool:
    return name in ("small", "cite") or bool(_CREDITS.search(element.get("class", "").lower()))


def _tidy(text: str, *, plain: bool) -> str:
    """Runs of blanks that elements brought together, and blanks around line ends."""
    return text if plain else re.sub(r" *\n *", "\n", re.sub(r" {2,}", " ", text))


def page_root(data: bytes, path: str, name: str) -> Element:
    """XHTML, in which a book may use the names that HTML has for characters."""
    try:
        return root_of(_ENTITY.sub(_as_number, data), path, name, with_doctype=True)
    except UnreadableFile:
        from annotator.readers.books.untidy import parsed_as_html

        return parsed_as_html(data, path, name)


def _as_number(found: "re.Match[bytes]") -> bytes:
    word = found.group(1)
    char = html5.get(word.decode("ascii") + ";")
    if word in _KEPT or char is None:
        return found.group()
    return "".join(f"&#{ord(one)};" for one in char).encode("ascii")
