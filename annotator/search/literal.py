"""Where some words stand in a text as they are written, as one types them."""

import re

from annotator.model.folding import others

_SIGMA = "Σ"
"""Small it is σ, or ς at the end of a word."""


class Literal:
    """A text in which is looked again and again. Lowered once it is looked through three times as
    fast as with each letter in both cases, which is left for texts with letters such as ſ."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._lowered: str | None = text.lower() if _is_even(text) else None

    def places(self, words: str, *, case: bool, whole: bool) -> list[tuple[int, int]]:
        """[start, end) of each; `case` of letters and `whole` words on request."""
        text, flags = self.text, re.NOFLAG
        if not case and self._lowered is not None and _is_even(words):
            text, words = self._lowered, words.lower()
        elif not case:
            flags = re.IGNORECASE
        form = re.escape(words)
        form = rf"\b{form}\b" if whole else form
        return [found.span() for found in re.finditer(form, text, flags)]


def _is_even(text: str) -> bool:
    """Whether each letter has one small form of one character, wherever it stands, and no other
    letter is like it."""
    return all(
        len(c.lower()) == 1
        and (len(c.upper()) > 1 or c.upper().lower() == c.lower())
        and c != _SIGMA
        for c in others(text)
    )
