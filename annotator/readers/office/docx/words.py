"""The words of one paragraph: runs, tracked changes, notes, pictures, boxes of text."""

from collections.abc import Callable
from dataclasses import dataclass, field

from annotator.readers.tei.xml import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_V = "{urn:schemas-microsoft-com:vml}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"

_CHARACTERS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}cr": "\n",
    f"{W}br": "\n",
    f"{W}noBreakHyphen": "\u2011",
    f"{W}softHyphen": "\u00ad",
}
_INSERTED = (f"{W}ins", f"{W}moveTo")
_DELETED = (f"{W}del", f"{W}moveFrom")
_PASSED = {
    *(f"{W}{name}" for name in ("pPr", "rPr", "sdtPr", "sdtEndPr", "proofErr", "bookmarkStart")),
    *(
        f"{W}{name}"
        for name in ("bookmarkEnd", "instrText", "delInstrText", "fldChar", "annotationRef")
    ),
    *(
        f"{W}{name}"
        for name in ("smartTagPr", "customXmlPr", "commentRangeStart", "commentRangeEnd")
    ),
}


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture in a paragraph: the id of the relationship that leads to it, and its alt text."""

    link: str
    alt: str
    leads: bool
    """Whether it stands before all words of the paragraph."""


@dataclass(slots=True)
class Words:
    """What one paragraph holds. `boxes` are the text boxes that hang on it."""

    parts: list[str] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    inserted: int = 0
    hidden: list[str] = field(default_factory=list)
    readings: list[str] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    pictures: list[Shown] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    bold: bool = True

    @property
    def text(self) -> str:
        return "".join(self.parts)


class Reader:
    """Reads paragraphs, with tracked changes taken or not."""

    def __init__(self, *, changes_taken: bool) -> None:
        self._taken = changes_taken
        self._found = Words()
        self._ways: dict[str, Callable[[Element], None]] = {
            f"{W}r": self._run,
            f"{W}sym": self._symbol,
            f"{W}rt": self._reading,
            f"{M}f": self._fraction,
            f"{W}drawing": self._drawing,
            f"{W}pict": self._drawing,
            f"{W}object": self._drawing,
            f"{MC}AlternateContent": self._alternatives,
            f"{W}footnoteReference": self._note,
            f"{W}endnoteReference": self._note,
            f"{W}commentReference": self._comment,
        }

    def words(self, paragraph: Element) -> Words:
        self._found = Words()
        self._inside(paragraph)
        return self._found

    def mark_is_gone(self, paragraph: Element) -> bool:
        """Whether the end of the paragraph is among the changes, so that it runs into the next."""
        name = "del" if self._taken else "ins"
        return paragraph.find(f"{W}pPr/{W}rPr/{W}{name}") is not None

    def row_is_gone(self, row: Element) -> bool:
        return row.find(f"{W}trPr/{W}{'del' if self._taken else 'ins'}") is not None

    def _inside(self, element: Element) -> None:
        for child in element:
            self._one(child)

    def _one(self, child: Element) -> None:
        tag = child.tag
        if tag in _PASSED:
            return
        if tag in _INSERTED or tag in _DELETED:
            self._change(child, gone=(tag in _DELETED) is self._taken)
        elif tag in (f"{W}t", f"{W}delText", f"{M}t"):
            self._found.parts.append(child.text or "")
        elif tag in _CHARACTERS:
            self._found.parts.append(_CHARACTERS[tag])
        else:
            self._ways.get(tag, self._inside)(child)

    def _change(self, element: Element, *, gone: bool) -> None:
        if not gone:
            self._found.inserted += element.tag in _INSERTED
            self._inside(element)
            return
        held, self._found = self._found, Words()
        self._inside(element)
        left_out, self._found = self._found, held
        if left_out.text:
            held.deleted.append(left_out.text)

    def _run(self, run: Element) -> None:
        properties = run.find(f"{W}rPr")
        if properties is not None and _is_on(properties, "vanish"):
            words = "".join(t.text or "" for t in run.iter(f"{W}t"))
            self._found.hidden += [words] if words.strip() else []
            return
        before = len(self._found.parts)
        self._inside(run)
        plain = properties is None or not _is_on(properties, "b")
        if plain and any(part.strip() for part in self._found.parts[before:]):
            self._found.bold = False

    def _reading(self, reading: Element) -> None:
        self._found.readings.append("".join(t.text or "" for t in reading.iter(f"{W}t")))

    def _symbol(self, symbol: Element) -> None:
        """A character of a font of signs, which Word keeps in the private area."""
        try:
            self._found.parts.append(chr(int(symbol.get(f"{W}char", ""), 16)))
        except (ValueError, OverflowError):
            self._found.parts.append("\ufffd")

    def _fraction(self, fraction: Element) -> None:
        """As Word itself writes it in one line (linear format, Unicode Technical Note 28)."""
        for part in (f"{M}num", f"{M}den"):
            before = len(self._found.parts)
            for said in fraction.iterchildren(part):
                self._inside(said)
            words = "".join(self._found.parts[before:])
            if len(words) > 1 and not words.isalnum():
                self._found.parts[before:] = ["(", words, ")"]
            self._found.parts += ["/"] if part == f"{M}num" else []

    def _alternatives(self, element: Element) -> None:
        """The first that holds anything: the others say the same in older ways."""
        offered = next((one for one in element if len(one)), None)
        if offered is not None:
            self._inside(offered)

    def _note(self, reference: Element) -> None:
        kind = "footnote" if reference.tag == f"{W}footnoteReference" else "endnote"
        self._found.notes.append((kind, reference.get(f"{W}id", "")))

    def _comment(self, reference: Element) -> None:
        self._found.comments.append(reference.get(f"{W}id", ""))

    def _drawing(self, drawing: Element) -> None:
        """Its pictures with their descriptions, and the paragraphs of its text boxes."""
        described = next(drawing.iter(f"{_WP}docPr"), None)
        alt = described.get("descr", "") if described is not None else ""
        leads = not self._found.text.strip()
        for blip in drawing.iter(f"{_A}blip"):
            link = blip.get(f"{_R}embed") or blip.get(f"{_R}link") or ""
            self._found.pictures.append(Shown(link, alt, leads))
        for data in drawing.iter(f"{_V}imagedata"):
            shape = data.getparent()
            said = shape.get("alt", "") if shape is not None else ""
            self._found.pictures.append(Shown(data.get(f"{_R}id", ""), said, leads))
        for path in drawing.iter(f"{_V}textpath"):
            self._found.parts.append(path.get("string", ""))
        self._found.boxes += _outermost(drawing, f"{W}txbxContent")


def _outermost(element: Element, tag: str) -> list[Element]:
    found: list[Element] = []
    for child in element:
        found += [child] if child.tag == tag else _outermost(child, tag)
    return found


def _is_on(properties: Element, name: str) -> bool:
    found = properties.find(f"{W}{name}")
    return found is not None and found.get(f"{W}val", "1") not in ("0", "false", "off", "none")
