"""What of an import the project has already, or the import itself has twice."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from annotator.intake.likeness import ALIKE, Passages, Sketch, passages_of, shared
from annotator.intake.looking import Candidate
from annotator.jobs import JobContext
from annotator.model.article import Article
from annotator.model.ids import ArticleId

_AS_OFTEN = 200
"""A passage that more of an import have, such as a line of every page, tells nothing."""


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

    def same_as(self, checksums: Sequence[str]) -> dict[str, ArticleId]: ...

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
        of: dict[str, list[int]] = {}
        for row, one in self._rows.items():
            for checksum in one.checksums:
                of.setdefault(checksum, []).append(row)
        checksums = list(of)
        for at in range(0, len(checksums), 500):
            there = self._project.same_as(checksums[at : at + 500])
            for checksum, article in there.items():
                for row in of[checksum]:
                    self._note(row, checksum, article)
            yield
        for row, one in self._rows.items():
            if row not in self.exact and one.passages is not None:
                yield from self._near(row, one.passages)

    def _near(self, row: int, passages: Passages) -> Iterator[None]:
        """The articles that may have much of it, with their texts."""
        likely = self._project.having(passages.asked)
        yield
        for number in likely:
            if number not in self.texts:
                self.texts[number] = self._project.article(number).text
                yield
        if likely:
            self.likely[row] = likely

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
    for done, (row, one) in enumerate(rows.items()):
        job.progress(done, len(rows))
        if row in found or one.passages is None:
            continue
        near = [within.same(row), within.nearest(row)]
        near += [
            _near(one.passages.sketch, sketches[n], article=n) for n in asked.likely.get(row, ())
        ]
        best = max((d for d in near if d is not None), key=_weight, default=None)
        if best is not None:
            found[row] = best
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
        self._having: dict[int, list[int]] = {}
        for row, one in rows.items():
            for checksum in one.checksums:
                self._first.setdefault(checksum, row)
            for number in one.passages.sketch.numbers if one.passages else ():
                self._having.setdefault(number, []).append(row)

    def same(self, row: int) -> Double | None:
        for at, checksum in enumerate(self._rows[row].checksums):
            first = self._first[checksum]
            if first < row:
                file = at == 0 and not self._rows[row].part
                return Double(part=1, exact=True, same_file=file, row=first)
        return None

    def nearest(self, row: int) -> Double | None:
        passages = self._rows[row].passages
        if passages is None:
            return None
        common: dict[int, int] = {}
        for number in passages.sketch.numbers:
            others = self._having[number]
            if len(others) <= _AS_OFTEN:
                for other in others:
                    if other < row:
                        common[other] = common.get(other, 0) + 1
        likely = sorted(common, key=lambda other: (-common[other], other))[:5]
        near = [
            double
            for other in likely
            if (of := self._rows[other].passages) is not None
            and (double := _near(passages.sketch, of.sketch, row=other)) is not None
        ]
        return max(near, key=_weight, default=None)
