"""The words of a formula, which an OpenDocument text keeps as an object in a frame (MathML)."""

from annotator.errors import UnreadableFile
from annotator.readers.containers.parts import root_of
from annotator.readers.containers.zips import Archive
from annotator.readers.office.odt.names import DRAW, XLINK
from annotator.readers.tei.xml import Element, words

_MATH = "{http://www.w3.org/1998/Math/MathML}"
_TOKENS = tuple(f"{_MATH}{name}" for name in ("mi", "mn", "mo", "mtext", "ms"))
_NOTES = (f"{_MATH}annotation", f"{_MATH}annotation-xml")
_DEEPEST = 100


def formula_of(frame: Element, archive: Archive) -> str:
    """In one line; empty where the frame holds no formula, or one that cannot be read."""
    found = frame.find(f"{DRAW}object")
    if found is None:
        return ""
    math = found.find(f"{_MATH}math")
    part = found.get(f"{XLINK}href", "").removeprefix("./").rstrip("/") + "/content.xml"
    if math is None and part in archive:
        try:
            math = root_of(archive.read(part), part, archive.name, with_doctype=True)
        except UnreadableFile:  # its picture is shown all the same
            return ""
    if math is None or math.tag != f"{_MATH}math":
        return ""
    return _in_a_line(math, 0) or _as_typed(math)


def _in_a_line(element: Element, depth: int) -> str:
    """As Word writes it in one line (Unicode Technical Note 28), as far as words are in it."""
    if element.tag in _TOKENS or depth > _DEEPEST:
        return " ".join(words(element).split())
    parts = [_in_a_line(one, depth + 1) for one in element if one.tag not in _NOTES]
    if element.tag == f"{_MATH}mfrac":
        return "/".join(f"({one})" if len(one) > 1 and not one.isalnum() else one for one in parts)
    if element.tag in (f"{_MATH}mtr", f"{_MATH}mtable"):
        return (" " if element.tag == f"{_MATH}mtr" else "; ").join(filter(None, parts))
    return "".join(parts)


def _as_typed(math: Element) -> str:
    """What was typed to make it, in the words of the program that did."""
    return " ".join(" ".join(one.text or "" for one in math.iter(*_NOTES)).split())
