"""Words divided at the end of a line: joined where nothing speaks against it, and told."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(slots=True)
class Hyphens:
    """Decides by the other words of the same document."""

    words: set[str] = field(default_factory=set)
    joined: list[str] = field(default_factory=list)
    """Each word that was joined, with `|` where the line ended."""

    def learn(self, lines: Iterable[str]) -> None:
        """All words that stand whole within lines."""
        for line in lines:
            self.words.update(word.lower() for word in _WORD.findall(line.removesuffix("-")))

    def join(self, before: str, after: str) -> str:
        """Two lines, the first of which ends with a hyphen, as they are read on."""
        first = (re.findall(r"[^\W\d_]+$", before[:-1]) or [""])[-1]
        second = (re.match(r"[^\W\d_]+", after) or [""])[0]
        if not first or not second or self._is_kept(first, second):
            return before + after
        self.joined.append(f"{first}|{second}")
        return before[:-1] + after

    def _is_kept(self, first: str, second: str) -> bool:
        """Whether the hyphen belongs to the word."""
        with_hyphen, without = f"{first}-{second}".lower(), f"{first}{second}".lower()
        if without in self.words:
            return False
        if with_hyphen in self.words:
            return True
        return second[0].isupper() or first.isupper()
