"""What is odd about the characters of a text: counted, with places. The text stays as it is.

Each of these is evidence, and may as well be the trace of a wrong encoding, of a copy out of a
PDF file or of a text processor: a person decides.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass

MOST_PLACES = 1_000
"""Places that are kept of each kind; the count goes on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Oddity:
    """Characters of one kind. `name` is in plain words, `codes` what they are, as `U+00AD`."""

    name: str
    codes: tuple[str, ...]
    count: int
    places: tuple[int, ...]
    """Offsets in the reading text, the first of them only where there are very many."""

    def in_words(self) -> str:
        """Such as `3 soft hyphens (U+00AD), the first at 12`."""
        codes = f" ({', '.join(self.codes[:4])})" if self.codes else ""
        return f"{self.count} × {self.name}{codes}, the first at {self.places[0]}"


_KINDS: tuple[tuple[str, str], ...] = (
    ("no-break space", "[\u00a0\u2007\u202f]"),
    ("soft hyphen", "\u00ad"),
    ("zero-width character", "[\u200b-\u200d\u2060\ufeff]"),
    ("mark of writing direction", "[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"),
    ("replacement character", "\ufffd"),
    ("character for private use", "[\ue000-\uf8ff\U000f0000-\U0010ffff]"),
    ("space of unusual width", "[\u1680\u2000-\u2006\u2008-\u200a\u205f]"),
    ("ligature", "[\ufb00-\ufb06]"),
    ("line end within a line", "[\u0085\u2028\u2029]"),
    (
        "letter pair as of UTF-8 read in a wrong encoding",
        "[\u00c2\u00c3][\u0080-\u00bf]|\u00e2\u20ac",
    ),
)
_PATTERNS = tuple((name, re.compile(form)) for name, form in _KINDS)
_PAIRS = (("“", "”"), ("«", "»"), ("‹", "›"))
_MARKED = re.compile(r"[^\W\d_][\u0300-\u036f]+")


def oddities(text: str) -> tuple[Oddity, ...]:
    """All kinds that occur in a reading text; none for a text that is plain."""
    found = [_found(name, form.finditer(text)) for name, form in _PATTERNS]
    further: tuple[Callable[[str], Oddity | None], ...] = (_decomposed, _straight, _unpaired)
    found += [look(text) for look in further]
    return tuple(one for one in found if one is not None)


def _found(name: str, matches: Iterable[re.Match[str]]) -> Oddity | None:
    places: list[int] = []
    characters: dict[str, None] = {}
    count = 0
    for match in matches:
        count += 1
        if count <= MOST_PLACES:
            places.append(match.start())
            characters |= dict.fromkeys(match.group())
    if not count:
        return None
    codes = tuple(sorted(f"U+{ord(character):04X}" for character in characters))
    return Oddity(name=name, codes=codes, count=count, places=tuple(places))


def _decomposed(text: str) -> Oddity | None:
    """Letters with a mark beside them for which there is one character, which the text uses too."""
    apart = [
        m for m in _MARKED.finditer(text) if len(unicodedata.normalize("NFC", m[0])) < len(m[0])
    ]
    whole = any(
        unicodedata.decomposition(character) for character in set(text) if character.isalpha()
    )
    name = "letter with its accent apart, among letters with theirs"
    return _found(name if whole else "letter with its accent apart", apart)


def _straight(text: str) -> Oddity | None:
    """Typewriter's quotation marks where there are curly or angled ones as well."""
    if not any(mark in text for pair in _PAIRS for mark in pair):
        return None
    return _found("straight quotation mark among others", re.finditer('"', text))


def _unpaired(text: str) -> Oddity | None:
    """Quotation marks that open and do not close within their line, or the other way round.

    German closes with the mark that opens in English: where „ stands, “ closes.
    """
    low = "„" in text
    pairs = (("„", "“”"), ("«", "»")) if low else tuple((a, b) for a, b in _PAIRS)
    if "»" in text and "«" in text and text.index("»") < text.index("«"):
        pairs = tuple(("»", "«") if a == "«" else (a, b) for a, b in pairs)
    lost = [place for opening, closing in pairs for place in _alone(text, opening, closing)]
    return _found("quotation mark without its other half", sorted(lost, key=lambda m: m.start()))


def _alone(text: str, opening: str, closing: str) -> list[re.Match[str]]:
    found: list[re.Match[str]] = []
    open_now: re.Match[str] | None = None
    for match in re.finditer(f"[{opening}{closing}\n]", text):
        if match[0] in closing:
            if open_now is None:
                found.append(match)
            open_now = None
            continue
        if open_now is not None:
            found.append(open_now)
        open_now = match if match[0] == opening else None
    return found if open_now is None else [*found, open_now]
