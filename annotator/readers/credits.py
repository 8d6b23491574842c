"""Credit lines: where a caption ends, and whom it names for the picture."""

import re
from dataclasses import dataclass

from annotator.model.span import Span

_NAME = r"[^\W\d_](?:\.|[\w’'\-]*)"
_NAMES = rf"{_NAME}(?:[ \u00a0]{_NAME}){{0,3}}"
_AGENCY = rf"(?P<agency>{_NAMES})"
_CREATORS = rf"(?P<creators>{_NAMES}(?:(?:, | and | & | und | et | y ){_NAMES}){{0,3}})"
_LABEL = (
    r"(?:Photo(?:graph)?s?|Foto(?:graf[íi]as?|s)?|Pictures?|Images?|Bild(?:er)?|Crédit(?: photo)?|"
    r"Credit|Fotó|Kuva|Zdjęcie|Fot\.|Фото|Снимка|Φωτογραφία|Φωτ\.|फोटो|तस्वीर|写真|撮影|摄影|图片|صورة|تصوير|عدسة)"
)
_OF = r"(?: by| par| von| de| di| da| av| door|[ \u00a0]?[:：])"

_FORMS = (
    # © Jane Doe / Agency, Photograph: Jane Doe/Agency, Photo by Jane Doe, Foto: Jane Doe
    re.compile(rf"(?P<label>\(?(?:{_LABEL}{_OF}|©|\(c\))) ?{_CREATORS}(?: ?/ ?{_AGENCY})?\)?\.?$"),
    # AGENCY / Jane Doe, John Roe
    re.compile(rf"\(?{_AGENCY} ?/ ?{_CREATORS}\)?\.?$"),
    # Courtesy of the Harbour Archive
    re.compile(
        rf"(?P<label>\(?(?:Courtesy of|Mit Erlaubnis von|Avec l'aimable autorisation de)) "
        rf"(?:the |des |der )?{_AGENCY}\)?\.?$"
    ),
)
_SMALL = frozenset(
    (
        *("van", "von", "de", "der", "den", "del", "della", "di", "da", "la", "le", "bin", "al"),
        *("and", "und", "et", "y", "the", "des", "of"),
    )
)
_SENTENCE_ENDS = re.compile(r"[.!?…”\"’)\]»؟।]\s+|[。！？」]\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """A credit within a line: its span there, the agency and the creators, as printed."""

    span: Span
    agency: str = ""
    creators: tuple[str, ...] = ()


def credit_of(line: str, caption: str = "") -> Credit | None:
    """The credit at the end of `line`, or None.

    A credit stands after the end of a sentence, or after the words of `caption` (the alt text,
    where the line repeats it), or is the whole line.
    """
    starts = _starts(line, caption, max(0, len(line) - 200))
    for form in _FORMS:
        for start in starts:
            if (found := form.match(line, start)) and _names_somebody(found):
                return _credit(found)
    return None


def _names_somebody(found: "re.Match[str]") -> bool:
    """Names have no small first letters, where the script knows them, but for particles."""
    words = re.split(
        r"[ \u00a0,]+",
        " ".join(filter(None, (found.groupdict().get(key) for key in ("agency", "creators")))),
    )
    return all(not word[:1].islower() or word in _SMALL for word in words if word)


def _starts(line: str, caption: str, tail: int) -> list[int]:
    """Where a credit could begin, the best first."""
    starts = [_skipped(line, len(caption))] if caption and line.startswith(caption) else []
    if tail == 0:
        starts.append(_skipped(line, 0))
    ends = (found.end() for found in _SENTENCE_ENDS.finditer(line))
    return starts + [end for end in ends if tail <= end < len(line)]


def _skipped(line: str, start: int) -> int:
    while start < len(line) and line[start].isspace():
        start += 1
    return start


def _credit(found: "re.Match[str]") -> Credit:
    names = found.groupdict()
    creators = re.split(r", | and | & | und | et | y ", names.get("creators") or "")
    start, end = found.span()
    line = found.string
    if line[start] == "(" and line[end - 1 : end] in (")",):
        start, end = start + 1, end - 1
    return Credit(
        span=Span(start, end),
        agency=names.get("agency") or "",
        creators=tuple(name for name in creators if name),
    )
