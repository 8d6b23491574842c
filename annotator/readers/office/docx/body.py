"""The body of a Word document, paragraph by paragraph and row by row, in bounded memory."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from annotator.model.article import BlockKind
from annotator.readers.containers.parts import let_go, stepped
from annotator.readers.manuscripts.manuscript import Manuscript, Picture
from annotator.readers.office.docx.package import Package
from annotator.readers.office.docx.styles import Numbering, Style, styles_of
from annotator.readers.office.docx.words import MC, M, Reader, Shown, W, Words
from annotator.readers.tei.xml import Element
from annotator.readers.whole_numbers import whole

_FALLBACK = f"{MC}Fallback"
"""What says once more, in an older way, what stands beside it."""
_TAGS = (f"{W}p", f"{W}tbl", f"{W}tr", f"{W}altChunk", _FALLBACK)
_SAYING = (f"{W}t", f"{W}delText", f"{W}sym", f"{M}t")
_NESTED = 8
_BOLD_LONGEST = 100


@dataclass(slots=True)
class Aside:
    """What was met on the way and is told, or stands after the text."""

    deleted: list[str] = field(default_factory=list)
    inserted: int = 0
    hidden: list[str] = field(default_factory=list)
    readings: list[str] = field(default_factory=list)
    comments: list[tuple[str, str]] = field(default_factory=list)
    """The id of each comment, and the words of its paragraph."""
    notes: list[tuple[str, str]] = field(default_factory=list)
    contents: int = 0
    chunks: int = 0
    outside: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    too_deep: int = 0
    """Boxes of text within so many others that they were left out."""


class Body:
    """Writes the paragraphs of a document into a manuscript."""

    def __init__(self, package: Package, manuscript: Manuscript, reader: Reader) -> None:
        self.aside = Aside()
        self._package, self._manuscript, self._reader = package, manuscript, reader
        self._styles = styles_of(package.of_kind("styles"))
        self._numbering = Numbering(package.of_kind("numbering"))
        self._leads = package.leads(package.main)
        self._before = ""
        self._pictures_above = False

    def read(self) -> None:
        """All of the main part, with only one paragraph or row of it in memory as a tree."""
        package = self._package
        tables = paragraphs = again = 0
        for event, element in stepped(
            package.bytes_of(package.main), package.main, package.name, _TAGS
        ):
            step = 1 if event == "start" else -1
            tables += step * (element.tag == f"{W}tbl" and not paragraphs)
            paragraphs += step * (element.tag == f"{W}p")
            again += step * (element.tag == _FALLBACK)
            if event == "start" or paragraphs or again:
                continue
            if element.tag == f"{W}p" and not tables:
                self.paragraph(element)
                let_go(element)
            elif element.tag == f"{W}tr" and tables == 1:
                self.flush()
                self._row(element)
                let_go(element)
            self.aside.chunks += element.tag == f"{W}altChunk"
        self.flush()

    def flush(self) -> None:
        """What would run into a next paragraph stands alone where none is."""
        text, self._before = self._before, ""
        self._manuscript.add(text)

    def paragraph(self, element: Element, depth: int = 0) -> None:
        """One paragraph, with its pictures where they stand and its text boxes after it."""
        words = self._words(element)
        self._show([one for one in words.pictures if one.leads])
        if self._reader.mark_is_gone(element):
            self._before += words.text
        else:
            text, self._before = self._before + words.text, ""
            self._line(element, words, text)
        self._show([one for one in words.pictures if not one.leads])
        self._boxes(words, depth)

    def _boxes(self, words: Words, depth: int) -> None:
        before, self._before = self._before, ""
        self.aside.too_deep += len(words.boxes) if depth >= _NESTED else 0
        for box in words.boxes if depth < _NESTED else ():
            for inner in _paragraphs(box):
                self.paragraph(inner, depth + 1)
            self.flush()
        self._before = before

    def _line(self, element: Element, words: Words, text: str) -> None:
        style = self._styles.get(_said(element, "pStyle"))
        if style is not None and style.contents:
            self.aside.contents += 1
            return
        if not text.strip():
            return
        marker = self._marker(element, style)
        kind = _kind(element, style, marker)
        if kind is BlockKind.PARAGRAPH and words.bold and _like_a_heading(text):
            kind = BlockKind.SUBHEADING
        line = self._manuscript.add(text, kind, marker)
        if line is not None and style is not None:
            line.credit = style.credit

    def _marker(self, element: Element, style: Style | None) -> str:
        number = _said(element, "numPr/{W}numId") or (style.numbering if style else "")
        level = _said(element, "numPr/{W}ilvl")
        if number in ("", "0"):
            return ""
        return self._numbering.marker(number, whole(level))

    def _row(self, row: Element) -> None:
        """A row of a table as one line; of a table that is there for layout, as its paragraphs."""
        cells = [list(_paragraphs(cell)) for cell in row.iter(f"{W}tc") if _outer(cell, row)]
        if self._reader.row_is_gone(row):
            found = [self._reader.words(p) for cell in cells for p in cell]
            self.aside.deleted.append("\t".join(w.text or " ".join(w.deleted) for w in found))
            return
        spoken = [[p for p in cell if _is_said(p)] for cell in cells]
        pictures = _has_pictures(row)
        if pictures or self._pictures_above or len(cells) == 1 or any(len(c) > 1 for c in spoken):
            for cell, said in zip(cells, spoken, strict=True):
                before = len(self._manuscript.lines)
                for one in cell:
                    self.paragraph(one, 1)
                self.flush()
                if len(said) == 1 and (self._pictures_above or any(map(_has_pictures, cell))):
                    self._manuscript.captions_since(before)
        else:
            words = [self._words(cell[0]) if cell else Words() for cell in spoken]
            self._manuscript.add("\t".join(one.text for one in words), BlockKind.OTHER)
        self._pictures_above = pictures and not any(spoken)

    def _words(self, element: Element) -> Words:
        words = self._reader.words(element)
        aside = self.aside
        aside.deleted += words.deleted
        aside.inserted += words.inserted
        aside.hidden += words.hidden
        aside.readings += words.readings
        aside.notes += words.notes
        aside.comments += [(one, words.text) for one in words.comments]
        return words

    def _show(self, pictures: list[Shown]) -> None:
        for shown in pictures:
            lead = self._leads.get(shown.link)
            if lead is None:
                continue
            image = None if lead.outside else self._package.picture(lead.target)
            if lead.outside:
                self.aside.outside.append(lead.target)
            elif image is None:
                self.aside.missing.append(lead.target)
            self._manuscript.show(Picture(lead.target, image, _description(shown.alt)))


def _description(alt: str) -> str:
    """What somebody wrote; not what Word makes up of the name of a file."""
    words = " ".join(alt.split())
    made = words.lower().endswith(("automatically generated", "automatisch generiert"))
    named = words.lower().endswith((".png", ".jpg", ".jpeg", ".gif", ".tif")) and " " not in words
    return "" if made or named else words


def _kind(element: Element, style: Style | None, marker: str) -> BlockKind:
    if style is not None and style.kind is not None:
        return style.kind
    if (style is not None and style.outlined) or _said(element, "outlineLvl") not in ("", "9"):
        return BlockKind.SUBHEADING
    return BlockKind.ITEM if marker else BlockKind.PARAGRAPH


def _like_a_heading(text: str) -> bool:
    stripped = text.strip()
    return len(stripped) <= _BOLD_LONGEST and not stripped.endswith((".", ",", ";", ":", "،"))


def _said(element: Element, path: str) -> str:
    found = element.find(f"{W}pPr/{W}" + path.replace("{W}", W))
    return found.get(f"{W}val", "") if found is not None else ""


def _paragraphs(element: Element) -> Iterator[Element]:
    """Those of a cell or a text box, outermost first, but not those within each other."""
    for child in element:
        if child.tag == f"{W}p":
            yield child
        elif child.tag != _FALLBACK:
            yield from _paragraphs(child)


def _outer(cell: Element, row: Element) -> bool:
    """Whether a cell is one of the row itself, and not of a table within."""
    return next(cell.iterancestors(f"{W}tr"), None) is row


def _has_pictures(element: Element) -> bool:
    return next(element.iter(f"{W}drawing", f"{W}pict"), None) is not None


def _is_said(paragraph: Element) -> bool:
    return any(t.tag == f"{W}sym" or (t.text or "").strip() for t in paragraph.iter(*_SAYING))
