"""What of an import the project has already, or the import itself has twice."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

from annotator.errors import UnknownArticle
from annotator.intake.likeness import ALIKE, Passages, Sketch, passages_of, shared
from annotator.intake.looking import Candidate
from annotator.jobs import JobContext
from annotator.model.article import Article
from annotator.model.ids import ArticleId

_AS_OFTEN = 200
"""A passage that more of an import have, such as a line of every page, tells nothing."""
_HELD = 2_000_000
"""Passages by which all rows of an import are compared; of very many rows every so manyth."""
_SHARDS = 61
"""One table of all passages would stop every thread whenever it grew, and when it goes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Double:
    """`part` of the shorter text stands in the other; 1 where text or file are the same.

    The other is an article of the project, or an earlier row of the import.
    """

    part: float
    exact: bool = False
    same_file: bool = False
    shorter: bool = True
    """Whether the newcomer is the shorter one."""
    article: ArticleId | None = None
    row: int | None = None


class Known(Protocol):
    """What is asked of the project."""

    def same_in(self, checksums: Sequence[str]) -> Iterator[dict[str, ArticleId]]: ...

    def having(self, passages: Sequence[str], most: int = ...) -> list[ArticleId]: ...

    def article(self, article_id: ArticleId) -> Article: ...


class Asking:
    """Asks the project, candidate by candidate: each step is short."""

    def __init__(self, project: Known, rows: Mapping[int, Candidate]) -> None:
        self._project, self._rows = project, rows
        self.exact: dict[int, Double] = {}
        self.likely: dict[int, list[ArticleId]] = {}
        self.texts: dict[ArticleId, str] = {}

    def steps(self) -> Iterator[None]:
        """One question each. When they are over, all is asked that has to be."""
        yield from self._same()
        for row, one in self._rows.items():
            if row not in self.exact and one.passages is not None:
                yield from self._near(row, one.passages)

    def _same(self) -> Iterator[None]:
        """What is there already, the file or its text."""
        of: dict[str, list[int]] = {}
        for row, one in self._rows.items():
            for checksum in one.checksums:
                of.setdefault(checksum, []).append(row)
        checksums = list(of)
        for at in range(0, len(checksums), 500):
            for there in self._project.same_in(checksums[at : at + 500]):
                for checksum, article in there.items():
                    for row in of[checksum]:
                        self._note(row, checksum, article)
                yield

    def _near(self, row: int, passages: Passages) -> Iterator[None]:
        """The articles that may have much of it, with their texts."""
        likely = self._project.having(passages.asked)
        yield
        for number in likely:
            if number not in self.texts:
                with suppress(UnknownArticle):  # it was removed meanwhile
                    self.texts[number] = self._project.article(number).text
                yield
        if there := [number for number in likely if number in self.texts]:
            self.likely[row] = there

    def _note(self, row: int, checksum: str, article: ArticleId) -> None:
        """That the file is the same says more than that the text is."""
        one = self._rows[row]
        file = not one.part and checksum == one.checksums[0]
        if file or row not in self.exact:
            self.exact[row] = Double(part=1, exact=True, same_file=file, article=article)


def compared(
    rows: Mapping[int, Candidate], asked: Asking, among: Mapping[int, Candidate], job: JobContext
) -> dict[int, Double]:
    """The nearest double of each row, if it has one. `among` are all rows, in their order."""
    found = dict(asked.exact)
    within = _Within(among)
    sketches = {number: passages_of(text).sketch for number, text in asked.texts.items()}
    for done, row in enumerate(sorted(among)):
        job.progress(done, len(among))
        passages = among[row].passages
        if row in rows and row not in found and passages is not None:
            near = [within.same(row), within.nearest(passages.sketch)]
            near += [
                _near(passages.sketch, sketches[n], article=n) for n in asked.likely.get(row, ())
            ]
            best = max((d for d in near if d is not None), key=_weight, default=None)
            if best is not None:
                found[row] = best
        within.add(row)
    within.let_go()
    return found


def _weight(double: Double) -> tuple[bool, float, bool]:
    return double.exact, double.part, double.article is not None


def _near(
    one: Sketch, other: Sketch, *, article: ArticleId | None = None, row: int | None = None
) -> Double | None:
    share = shared(one, other)
    if share.part < ALIKE:
        return None
    return Double(part=share.part, shorter=share.first_is_shorter, article=article, row=row)


class _Within:
    """The rows of one import: each is compared with those before it."""

    def __init__(self, rows: Mapping[int, Candidate]) -> None:
        self._rows = rows
        self._first: dict[str, int] = {}
        self._having: list[dict[int, int | list[int]]] = [{} for _ in range(_SHARDS)]
        for row in sorted(rows):
            for checksum in rows[row].checksums:
                self._first.setdefault(checksum, row)
        every = sum(len(one.passages.sketch) for one in rows.values() if one.passages is not None)
        self._rate = 1
        while every > _HELD * self._rate:
            self._rate *= 2

    def same(self, row: int) -> Double | None:
        for at, checksum in enumerate(self._rows[row].checksums):
            first = self._first[checksum]
            if first < row:
                file = at == 0 and not self._rows[row].part
                return Double(part=1, exact=True, same_file=file, row=first)
        return None

    def nearest(self, sketch: Sketch) -> Double | None:
        """Of all rows that were added."""
        common: dict[int, int] = {}
        for number in sketch.at(self._rate):
            having = self._having[number % _SHARDS].get(number, [])
            others = [having] if isinstance(having, int) else having
            if len(others) <= _AS_OFTEN:
                for other in others:
                    common[other] = common.get(other, 0) + 1
        likely = sorted(common, key=lambda other: (-common[other], other))[:5]
        near = [
            double
            for other in likely
            if (of := self._rows[other].passages) is not None
            and (double := _near(sketch, of.sketch, row=other)) is not None
        ]
        return max(near, key=_weight, default=None)

    def add(self, row: int) -> None:
        """Let those that follow be compared with it. Most passages stand in one row only."""
        passages = self._rows[row].passages
        for number in passages.sketch.at(self._rate) if passages is not None else ():
            shard = self._having[number % _SHARDS]
            others = shard.setdefault(number, row)
            if isinstance(others, int):
                if others != row:
                    shard[number] = [others, row]
            elif len(others) <= _AS_OFTEN:
                others.append(row)

    def let_go(self) -> None:
        for shard in self._having:
            shard.clear()
