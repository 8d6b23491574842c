"""Where the characters of a text stand in another reading of the same file."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from annotator.model.span import Span

_TOKENS = re.compile(r"\w+|\s+|[^\w\s]")
_REFINED = 400
"""Characters up to which a passage that differs is compared letter by letter."""


@dataclass(frozen=True, slots=True)
class Same:
    """A run of characters that both have."""

    old: int
    new: int
    length: int


class Alignment:
    """Compares lines, then words of the lines that differ, then letters of the words."""

    def __init__(self, old: str, new: str) -> None:
        self.old, self.new = old, new
        self.runs = _joined(_by_lines(old, new))
        self._starts = [run.old for run in self.runs]

    def exactly(self, span: Span) -> Span | None:
        """The place of a span all of whose characters stand together in the new text."""
        run = self._run(span.start)
        if run is None or span.end > run.old + run.length:
            return None
        by = run.new - run.old
        return Span(span.start + by, span.end + by)

    def roughly(self, span: Span) -> Span | None:
        """What stands between what was around the span; None where nothing does."""
        start, end = self._start(span.start), self._end(span.end)
        return Span(start, end) if start < end else None

    def _run(self, at: int) -> Same | None:
        number = bisect_right(self._starts, at) - 1
        run = self.runs[number] if number >= 0 else None
        return run if run is not None and at < run.old + run.length else None

    def _start(self, at: int) -> int:
        """Where what begins here begins: in a passage that differs, its start."""
        run = self._run(at)
        if run is not None:
            return at + run.new - run.old
        number = bisect_right(self._starts, at) - 1
        return self.runs[number].new + self.runs[number].length if number >= 0 else 0

    def _end(self, at: int) -> int:
        """Where what ends here ends: in a passage that differs, its end."""
        run = self._run(at - 1)
        if run is not None:
            return at + run.new - run.old
        number = bisect_right(self._starts, at - 1)
        return self.runs[number].new if number < len(self.runs) else len(self.new)


def _by_lines(old: str, new: str) -> Iterator[Same]:
    a, b = old.splitlines(keepends=True), new.splitlines(keepends=True)
    from_old, from_new = _offsets(a), _offsets(b)
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Same(from_old[i1], from_new[j1], from_old[i2] - from_old[i1])
        elif i2 - i1 == j2 - j1:  # as where an encoding was wrong: line for line
            for i, j in zip(range(i1, i2), range(j1, j2), strict=True):
                yield from _by_words(a[i], b[j], from_old[i], from_new[j])
        elif tag == "replace":
            left, right = "".join(a[i1:i2]), "".join(b[j1:j2])
            yield from _by_words(left, right, from_old[i1], from_new[j1])


def _by_words(old: str, new: str, at: int, to: int) -> Iterator[Same]:
    a, b = _TOKENS.findall(old), _TOKENS.findall(new)
    from_old, from_new = _offsets(a), _offsets(b)
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, a, b).get_opcodes():
        x1, x2, y1, y2 = from_old[i1], from_old[i2], from_new[j1], from_new[j2]
        if tag == "equal":
            yield Same(at + x1, to + y1, x2 - x1)
        elif tag == "replace" and x2 - x1 <= _REFINED and y2 - y1 <= _REFINED:
            letters = SequenceMatcher(None, old[x1:x2], new[y1:y2], autojunk=False)
            for i, j, length in letters.get_matching_blocks():
                if length:
                    yield Same(at + x1 + i, to + y1 + j, length)


def _offsets(parts: list[str]) -> list[int]:
    found = [0]
    for part in parts:
        found.append(found[-1] + len(part))
    return found


def _joined(runs: Iterator[Same]) -> list[Same]:
    """Runs that follow each other in both texts are one."""
    found: list[Same] = []
    for run in runs:
        last = found[-1] if found else None
        follows = last is not None and (
            last.old + last.length == run.old and last.new + last.length == run.new
        )
        if last is not None and follows:
            found[-1] = Same(last.old, last.new, last.length + run.length)
        else:
            found.append(run)
    return found
