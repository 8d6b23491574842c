"""What a reader in the child is given, and what it may ask for."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any, Protocol

from annotator.model.draft import ArticleDraft

Fetch = Callable[[str], bytes | None]
"""Gives the bytes of a file beside the one that is read, by its relative address, or None."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What a person decided about a file. Empty means: as it is found out.

    `records` choose among the articles of a container by what `record` they have; none means all.
    `patient` lets the reader take long. `whole_page` takes everything for the article.
    `before_changes` reads a text as it was before its tracked changes. `chapters` makes each
    chapter of a book an article.
    """

    encoding: str = ""
    language: str = ""
    records: tuple[str, ...] = ()
    whole_page: bool = False
    patient: bool = False
    before_changes: bool = False
    chapters: bool = False

    def said(self) -> dict[str, Any]:
        """What differs from how files are read without a word, for the recipe."""
        plain = asdict(Choices())
        return {key: value for key, value in asdict(self).items() if value != plain[key]}


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What a container holds before anything of it is read; `record` is how `Choices` name it."""

    number: int
    record: str
    title: str = ""
    address: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """One file, whole, in the memory of the child."""

    name: str
    data: bytes
    choices: Choices
    beside: Fetch


class Reader(Protocol):
    """A reader is a function of a module that `annotator/readers/formats.py` names."""

    def __call__(self, given: Given, /) -> list[ArticleDraft]:
        """The articles of a file. Raises UnreadableFile with a sentence for a person."""
        ...
