"""What an article should say when it is done: written down by people, never by the program."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from annotator.suggest.register.index import folded

_EDGES = " \u00a0\t\n“”‘’\"'.,;:"
"""Marks at the edges of a claim do not matter (annotation guidelines)."""
_BEFORE_DATES = ("the ", "late ", "early ", "mid-", "By ")

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """One annotation. `entity` is whom it means, who says it, or the credit as printed."""

    tag: str
    spans: Spans
    entity: str

    @property
    def kind(self) -> str:
        return self.tag if self.tag in ("claim", "caption") else "entity"

    @property
    def start(self) -> int:
        return self.spans[0][0]

    @property
    def end(self) -> int:
        return self.spans[-1][1]

    def meets(self, spans: Iterable[Iterable[int]]) -> bool:
        """Whether there is a common character."""
        mine = self.spans
        return any(a < end and start < b for start, end in map(tuple, spans) for a, b in mine)


def golden(file: Path, text: str) -> list[Wanted]:
    """The lines of a file, each found in the text from where the one before begins."""
    found: list[Wanted] = []
    at = 0
    for line in file.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        tag, words, entity = (part.strip() for part in line.split("|"))
        spans: list[tuple[int, int]] = []
        low = at
        for part in words.split(" … "):
            start = text.index(part, low)
            taken = [span for w in found if w.tag == tag for span in w.spans]
            while any(a <= start < b for a, b in taken):
                start = text.index(part, start + 1)
            low = start + len(part)
            spans.append((start, low))
        at = spans[0][0]
        found.append(Wanted(tag, tuple(spans), entity))
    return found


def same_words(text: str, tag: str, left: Iterable[Iterable[int]], right: Spans) -> bool:
    """Whether two places are one, but for what the guidelines leave open at the edges."""
    return [_core(text, tag, *span) for span in left] == [_core(text, tag, *s) for s in right]


def _core(text: str, tag: str, start: int, end: int) -> tuple[int, int]:
    if tag == "date":
        for word in _BEFORE_DATES:
            start += len(word) * text.startswith(word, start, end)
    if tag in ("claim", "caption"):
        while start < end and text[start] in _EDGES:
            start += 1
        while end > start and text[end - 1] in _EDGES:
            end -= 1
    return start, end


def same_name(left: str, right: str) -> bool:
    return _bare(left) == _bare(right)


def _bare(name: str) -> str:
    return "".join(c for c in folded(name) if c.isalnum())
