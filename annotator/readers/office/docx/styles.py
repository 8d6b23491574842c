"""Styles and numbering: what kind of line a paragraph is, and what stands before it."""

from collections import defaultdict
from dataclasses import dataclass

from annotator.model.article import BlockKind
from annotator.readers.office.docx.words import W
from annotator.readers.office.styles import credits, kind_of, lists_contents
from annotator.readers.tei.xml import Element
from annotator.readers.whole_numbers import whole

_LEVELS = 9
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style with what it takes over from those it is based on."""

    name: str
    kind: BlockKind | None
    outlined: bool
    numbering: str
    contents: bool
    credit: bool


def styles_of(root: Element | None) -> dict[str, Style]:
    """By the id that paragraphs name."""
    if root is None:
        return {}
    made = {one.get(f"{W}styleId", ""): one for one in root.iter(f"{W}style")}
    return {name: _style(name, made) for name in made}


def _style(name: str, made: dict[str, Element]) -> Style:
    kind, outlined, numbering = None, False, ""
    first = title = _named(made[name])
    for _ in range(_LEVELS):
        element = made.get(name)
        if element is None:
            break
        title = _named(element)
        kind = kind or kind_of(title)
        outlined = outlined or element.find(f"{W}pPr/{W}outlineLvl") is not None
        numbering = numbering or _value(element.find(f"{W}pPr/{W}numPr/{W}numId"))
        name = _value(element.find(f"{W}basedOn"))
    return Style(first, kind, outlined, numbering, lists_contents(first), credits(first))


def _named(element: Element) -> str:
    return _value(element.find(f"{W}name"))


def _value(element: Element | None) -> str:
    return element.get(f"{W}val", "") if element is not None else ""


def language_of(root: Element | None) -> str:
    """The language that a document has where it says no other."""
    found = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang") if root is not None else None
    return _value(found)


class Numbering:
    """Counts the numbers of lists as they would be printed."""

    def __init__(self, root: Element | None) -> None:
        self._lists: dict[str, str] = {}
        self._levels: dict[tuple[str, int], tuple[str, str, int]] = {}
        self._reached: dict[str, dict[int, int]] = defaultdict(dict)
        if root is None:
            return
        for one in root.iter(f"{W}abstractNum"):
            for level in one.iter(f"{W}lvl"):
                place = (one.get(f"{W}abstractNumId", ""), _number(level.get(f"{W}ilvl"), 0))
                form = _value(level.find(f"{W}numFmt")) or "decimal"
                start = _number(_value(level.find(f"{W}start")), 1)
                self._levels[place] = (form, _value(level.find(f"{W}lvlText")), start)
        for one in root.iter(f"{W}num"):
            self._lists[one.get(f"{W}numId", "")] = _value(one.find(f"{W}abstractNumId"))

    def marker(self, number: str, level: int) -> str:
        """What stands before the next paragraph of this list and level; empty for none."""
        kind = self._lists.get(number, "")
        form, words, start = self._levels.get((kind, level), ("none", "", 1))
        if form == "none":
            return ""
        if form == "bullet":
            return "•" if not words or "\ue000" <= words[0] <= "\uf8ff" or words == "o" else words
        reached = self._reached[kind]
        reached[level] = reached.get(level, start - 1) + 1
        for deeper in [one for one in reached if one > level]:
            del reached[deeper]
        for upper in range(level + 1):
            its, _, first = self._levels.get((kind, upper), (form, "", 1))
            words = words.replace(f"%{upper + 1}", _printed(reached.get(upper, first), its))
        return words.strip()


def _number(words: str | None, otherwise: int) -> int:
    return whole(words, otherwise) if words and len(words) < 6 else otherwise


def _printed(number: int, form: str) -> str:
    if form in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter.upper() if form == "upperLetter" else letter
    if form in ("lowerRoman", "upperRoman") and number < 40:
        found = ""
        for size, sign in _ROMAN:
            found, number = found + sign * (number // size), number % size
        return found.upper() if form == "upperRoman" else found
    return str(number)
