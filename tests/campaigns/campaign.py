"""What a campaign is: many faults brought about on purpose, and a count of what was lost by them.

Each is a function that takes what it is `Given` and returns its figures; what is not as it must be
it raises as `Broken`. The same seed brings about the same faults.
"""

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from importlib.util import find_spec
from pathlib import Path
from random import Random
from typing import TypeVar

Figures = dict[str, int | float | str]
"""What was done and seen, by the words of the table of goals."""


T = TypeVar("T")


class Size(Enum):
    """How much is done: in `dev.py test`, by `dev.py campaign NAME`, and with `--long`."""

    GATE = 0
    QUICK = 1
    LONG = 2


class Broken(AssertionError):
    """The program did what it promises never to do; the message says what, after which fault."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A folder of its own, which is empty, and how much to do."""

    folder: Path
    seed: int = 1
    size: Size = Size.QUICK

    @property
    def long(self) -> bool:
        return self.size is Size.LONG

    def many(self, gate: int, quick: int, long: int) -> int:
        """How many there are to be in the form that is asked for."""
        return (gate, quick, long)[self.size.value]

    def share(self, points: Sequence[T], most: int) -> Sequence[T]:
        """In the gate at most so many, evenly among all; which ones, the seed says."""
        if self.size is not Size.GATE or len(points) <= most:
            return points
        step = len(points) / most
        first = self.random("share").random() * step
        return [points[int(first + number * step)] for number in range(most)]

    def random(self, what: object = "") -> Random:
        """The same chances for the same seed and purpose."""
        return Random(f"{self.seed} {what}")

    def new_folder(self, name: str) -> Path:
        """An empty one, whatever was there before."""
        folder = self.folder / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        return folder


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign:
    """A row of the list. `goals` are those of the table that its figures stand for."""

    name: str
    goals: tuple[str, ...]
    title: str
    run: Callable[[Given], Figures]
    needs: tuple[str, ...] = ()
    """Programs without which it cannot run."""
    modules: tuple[str, ...] = ()
    """The same of Python."""
    long_only: bool = False
    """Whether there is no quick form: it takes minutes at the least."""
    in_gate: bool = True
    """Whether `dev.py test` runs a share of it."""

    @property
    def missing(self) -> list[str]:
        programs = [program for program in self.needs if shutil.which(program) is None]
        return programs + [module for module in self.modules if find_spec(module) is None]


def demand(holds: bool, words: str) -> None:
    """Raises Broken with these words where it does not hold."""
    if not holds:
        raise Broken(words)


MOST_TOLD = 6


class Tally:
    """Counts what broke, so that one campaign tells of more than its first find."""

    def __init__(self) -> None:
        self._found: list[str] = []

    @contextmanager
    def counting(self) -> Iterator[None]:
        """One fault: what is Broken by it is written down."""
        try:
            yield
        except Broken as broken:
            self._found.append(str(broken))
        if len(self._found) == MOST_TOLD:
            self.told()

    def told(self) -> None:
        """Raises Broken with the first of what was found, if anything was."""
        if self._found:
            some = "\n\n".join(self._found)
            raise Broken(f"{len(self._found)} times:\n{some}")
