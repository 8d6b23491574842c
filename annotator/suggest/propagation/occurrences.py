"""Where else the words of an annotation stand, for a decision to be applied there too."""

import re
from collections.abc import Iterable, Iterator

from annotator.model.span import Span

_MOST = 400
"""Spellings; more than any entry has in earnest."""
_LONGEST = 1_000
"""Characters of a spelling; a passage that is longer stands nowhere else."""


class Occurrences:
    """Finds spellings as whole words, the longest where several would fit, case as written.

    Blanks within a spelling match any run of blanks but no line end.
    """

    def __init__(self, spellings: Iterable[str]) -> None:
        found = {" ".join(s.split()) for s in spellings if len(s) <= _LONGEST}
        kept = sorted(filter(None, found), key=len, reverse=True)
        self._pattern = re.compile("|".join(map(_pattern, kept[:_MOST]))) if kept else None

    def within(self, text: str) -> Iterator[Span]:
        """Every place in a text, in its order."""
        if self._pattern is not None:
            for match in self._pattern.finditer(text):
                yield Span(match.start(), match.end())


def _pattern(spelling: str) -> str:
    """Letters of scripts that write words apart need a border; others have none to find."""
    words = r"[^\S\n]+".join(re.escape(word) for word in spelling.split())
    left = r"(?<!\w)" if _bordered(spelling[0]) else ""
    right = r"(?!\w)" if _bordered(spelling[-1]) else ""
    return f"{left}{words}{right}"


def _bordered(char: str) -> bool:
    return char.isalnum() and not "\u0e00" <= char <= "\u0eff" and not char >= "\u2e80"
