"""The body of an OpenDocument text, one paragraph, row or frame at a time."""

from dataclasses import dataclass, field

from annotator.model.article import BlockKind
from annotator.readers.containers.parts import let_go, stepped
from annotator.readers.containers.zips import Archive
from annotator.readers.manuscripts.manuscript import Manuscript, Picture
from annotator.readers.office.odt.formulas import formula_of
from annotator.readers.office.odt.names import DC, DRAW, OFFICE, PARAGRAPHS, SVG, TABLE, TEXT, XLINK
from annotator.readers.office.odt.styles import Styles
from annotator.readers.office.odt.words import BREAK, Changes, Reader, Words
from annotator.readers.pictures import picture
from annotator.readers.tei.xml import Element, words

_INDEXES = tuple(
    f"{TEXT}{name}"
    for name in (
        *("table-of-content", "illustration-index", "table-index", "object-index"),
        *("user-index", "alphabetical-index", "bibliography"),
    )
)
_ROW, _STYLES = f"{TABLE}table-row", f"{OFFICE}automatic-styles"
_CHANGES = f"{TEXT}tracked-changes"
_UNITS = (*PARAGRAPHS, _ROW, f"{DRAW}frame", _CHANGES, _STYLES, *_INDEXES)
_BOLD_LONGEST = 100
_NESTED = 8


@dataclass(slots=True)
class Aside:
    """What is told, or stands after the text."""

    left_out: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    notes: list[Element] = field(default_factory=list)
    readings: list[str] = field(default_factory=list)
    contents: int = 0
    outside: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    too_deep: int = 0
    """Boxes of text within so many others that they were left out."""


class Body:
    """Writes the paragraphs of `content.xml` into a manuscript."""

    def __init__(
        self, archive: Archive, manuscript: Manuscript, styles: Styles, changes: Changes
    ) -> None:
        self.aside = Aside()
        self._archive, self._manuscript = archive, manuscript
        self._styles, self._reader = styles, Reader(changes, self._formula)
        self._before = ""
        self._framed_above = False
        self._items: dict[Element, int] = {}

    def read(self, part: str) -> None:
        data = self._archive.read(part)
        inside: Element | None = None
        for event, element in stepped(data, part, self._archive.name, _UNITS):
            if event == "start":
                inside = element if inside is None else inside
            elif element is inside:
                self._unit(element)
                let_go(element)
                inside = None
        self._manuscript.add(self._before)

    def _unit(self, element: Element) -> None:
        if element.tag in PARAGRAPHS:
            self.paragraph(element)
        elif element.tag == _ROW:
            self._row(element)
        elif element.tag == f"{DRAW}frame":
            if not self._manuscript.add(self._formula(element)):
                self._frame(element, 0)
        elif element.tag == _CHANGES:
            self._reader.changes.take(element)
        elif element.tag == _STYLES:
            self._styles.take(element)
        else:
            self.aside.contents += sum(1 for _ in element.iter(*PARAGRAPHS))

    def paragraph(self, element: Element, depth: int = 0) -> None:
        """One paragraph; what hangs on it comes before its own words, as captions are below."""
        found = self._words(element)
        for frame in found.frames:
            self._frame(frame, depth)
        if self._reader.leaves_out:
            self._before += found.text
            return
        text, self._before = self._before + found.text, ""
        name = element.get(f"{TEXT}style-name", "")
        kind, marker = self._kind(element, name), self._marker(element)
        if kind is None:
            kind = BlockKind.ITEM if marker else BlockKind.PARAGRAPH
            if kind is BlockKind.PARAGRAPH and self._stands_out(found, name):
                kind = BlockKind.SUBHEADING
        for words_of_one in text.split(BREAK):
            line = self._manuscript.add(words_of_one, kind, marker)
            if line is not None:
                line.credit = self._styles.credits(name)

    def _speaks(self, paragraph: Element) -> bool:
        frames = paragraph.iter(f"{DRAW}frame")
        return bool(words(paragraph).strip()) or any(map(self._formula, frames))

    def _formula(self, frame: Element) -> str:
        return formula_of(frame, self._archive)

    def _words(self, element: Element) -> Words:
        found = self._reader.words(element)
        self.aside.left_out += found.left_out
        self.aside.notes += found.notes
        self.aside.readings += [words(one) for one in found.readings]
        self.aside.comments += [_comment(one) for one in found.comments]
        return found

    def _kind(self, element: Element, style: str) -> BlockKind | None:
        said = self._styles.kind(style)
        return BlockKind.SUBHEADING if said is None and element.tag == f"{TEXT}h" else said

    def _stands_out(self, found: Words, style: str) -> bool:
        """A short paragraph that is bold throughout."""
        bold = self._styles.bold
        whole = style in bold or (
            not found.bare and bool(found.spans) and all(one in bold for one in found.spans)
        )
        text = found.text.strip()
        return whole and len(text) <= _BOLD_LONGEST and not text.endswith((".", ",", ";", ":", "،"))

    def _marker(self, element: Element) -> str:
        """Of the first paragraph of an item."""
        item = element.getparent()
        if item is None or item.tag != f"{TEXT}list-item" or item.get("read"):
            return ""
        item.set("read", "1")
        lists = [one for one in item.iterancestors(f"{TEXT}list")]
        self._items[lists[0]] = self._items.get(lists[0], 0) + 1
        names = (one.get(f"{TEXT}style-name") for one in lists)
        style = next((name for name in names if name), "")
        return self._styles.marker(style, len(lists), self._items[lists[0]])

    def _row(self, row: Element) -> None:
        cells = [cell for cell in row if cell.tag == f"{TABLE}table-cell"]
        spoken = [[p for p in cell.iter(*PARAGRAPHS) if self._speaks(p)] for cell in cells]
        framed = any(not self._formula(frame) for frame in row.iter(f"{DRAW}frame"))
        if framed or self._framed_above or len(cells) == 1 or any(len(c) > 1 for c in spoken):
            for cell, said in zip(cells, spoken, strict=True):
                before = len(self._manuscript.lines)
                for one in _outermost(cell):
                    self.paragraph(one, 1)
                own = next(cell.iter(f"{DRAW}frame"), None) is not None
                if len(said) == 1 and (self._framed_above or own):
                    self._manuscript.captions_since(before)
        else:
            found = [self._words(cell[0]).text if cell else "" for cell in spoken]
            self._manuscript.add("\t".join(found), BlockKind.OTHER)
        self._framed_above = framed and not any(spoken)

    def _frame(self, frame: Element, depth: int) -> None:
        """A picture with its description, or a box whose paragraphs hold picture and caption."""
        box = frame if frame.tag != f"{DRAW}frame" else frame.find(f"{DRAW}text-box")
        box = frame.find(f"{TABLE}table") if box is None else box
        if box is not None:
            self.aside.too_deep += depth >= _NESTED
            for one in _outermost(box) if depth < _NESTED else ():
                self.paragraph(one, depth + 1)
            return
        image = frame.find(f"{DRAW}image")
        if image is None:
            return
        link = image.get(f"{XLINK}href", "")
        said = frame.findtext(f"{SVG}desc") or frame.findtext(f"{SVG}title") or ""
        blob = None
        if "://" in link or link.startswith("../"):
            self.aside.outside.append(link)
        elif (member := link.removeprefix("./")) in self._archive:
            blob = picture(self._archive.read(member))
        else:
            self.aside.missing.append(link)
        self._manuscript.show(Picture(link, blob, " ".join(said.split())))


def _outermost(element: Element) -> list[Element]:
    """The paragraphs below an element that stand in no other below it."""
    found: list[Element] = []
    for child in element:
        found += [child] if child.tag in PARAGRAPHS else _outermost(child)
    return found


def _comment(one: Element) -> str:
    said = " ".join(words(p) for p in one.iter(*PARAGRAPHS))
    return f"{one.findtext(f'{DC}creator') or ''}: {said}"
