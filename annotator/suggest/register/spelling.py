"""How a word sounds, so that spellings of one name meet: Müller and Mueller, Assad and al-Asad.

Rough on purpose: `sound` gathers what may be the same, `likeness` says how near it is. Words are
folded already. Scripts other than Latin are left as they are, but for the Arabic article.
"""

import re
from difflib import SequenceMatcher

_LITTLE = (
    "al el ul as ad an ar at az ash the of de di da del der den des la le von van und and "
    "bin ibn ben abu"
)
PARTICLES = frozenset(_LITTLE.split())
"""Words that a name may have or lack: they do not have to be found again."""

_TOGETHER = {
    **dict.fromkeys(("tsch", "tch", "ch"), "č"),
    **dict.fromkeys(("sch", "sh", "zh", "ts", "tz"), "s"),
    **{"kh": "k", "ck": "k", "qu": "k", "gh": "g", "ph": "v", "th": "t", "dh": "d", "dj": "i"},
    **{"ce": "se", "ci": "si", "cy": "si", "x": "ks", "ae": "a", "oe": "o", "ue": "u"},
    **dict.fromkeys(("ou", "oo"), "u"),
    **dict.fromkeys(("ee", "ie", "ei", "ey", "ij", "iy", "yi"), "i"),
}
_PARTS = re.compile("|".join(sorted(_TOGETHER, key=len, reverse=True)))
_ALONE = str.maketrans(
    {"æ": "a", "œ": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "t", "ʿ": "", "ʾ": "", "`": ""}
    | {"w": "v", "f": "v", "q": "k", "c": "k", "z": "s", "y": "i", "j": "i"}
)
_AGAIN = re.compile(r"(.)\1+")
_MUTE = re.compile(r"h(?![aeiou])")
_VOWELS = re.compile("[aeiou]")
_ARTICLE = "ال"


def smooth(word: str) -> str:
    """One spelling for letters that are written in several ways."""
    if word.startswith(_ARTICLE) and len(word) > 4:
        word = word.removeprefix(_ARTICLE)
    joined = _PARTS.sub(lambda found: _TOGETHER[found[0]], word)
    return _AGAIN.sub(r"\1", _MUTE.sub("", joined).translate(_ALONE))


def sound(word: str) -> str:
    """The consonants of a word; a vowel only where it begins with one, whichever it is."""
    plain = smooth(word)
    first = "a" if plain[:1] in "aeiou" else plain[:1]
    rest = _VOWELS.sub("", plain[1:])
    return _AGAIN.sub(r"\1", first + rest)


def likeness(one: str, other: str) -> float:
    """How alike two words are that may be spellings of one: 0 to 1."""
    return SequenceMatcher(None, smooth(one), smooth(other), autojunk=False).ratio()


def a_letter_apart(one: str, other: str) -> bool:
    """Whether one letter is added, left out, or another, or two have changed places."""
    if len(one) > len(other):
        one, other = other, one
    if len(other) - len(one) > 1 or one == other:
        return False
    at = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
    if len(one) < len(other):
        return one[at:] == other[at + 1 :]
    swapped = one[at : at + 2] == other[at : at + 2][::-1]
    return one[at + 1 :] == other[at + 1 :] or (swapped and one[at + 2 :] == other[at + 2 :])


def bearing(words: list[str]) -> list[str]:
    """The words by which a name is found again: without particles and initials, if any remain."""
    kept = [word for word in words if word not in PARTICLES and len(word) > 1]
    return kept or words
