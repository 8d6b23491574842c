"""Which way the words of a block run, where their language would say otherwise (CHSH)."""

import re
from unicodedata import bidirectional

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_LANGUAGES = frozenset(("ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi"))
_SCRIPTS = frozenset(("arab", "hebr", "syrc", "thaa", "nkoo", "samr", "adlm", "rohg"))


def may_run_against(text: str, language: str) -> bool:
    """Whether any block can run against its language: said quickly of the whole text."""
    return is_right_to_left(language) or _RIGHT_TO_LEFT.search(text) is not None


def against_language(words: str, language: str) -> str:
    """`rtl` or `ltr` when the first letter runs against the language; empty when it does not."""
    runs = next((d for char in words if (d := bidirectional(char)) in ("L", "R", "AL")), "")
    right = runs in ("R", "AL")
    if not runs or right == is_right_to_left(language):
        return ""
    return "rtl" if right else "ltr"


def is_right_to_left(language: str) -> bool:
    """Whether what is written in this language runs from right to left, by script or language."""
    first, *rest = language.lower().split("-")
    script = next((part for part in rest if len(part) == 4 and part.isalpha()), "")
    return script in _SCRIPTS if script else first in _LANGUAGES
