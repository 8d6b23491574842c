"""What is said of an article beside its header, and of the project: fields as words and back."""

from collections.abc import Iterable
from dataclasses import fields, replace
from typing import Any

from annotator.model.about import About
from annotator.model.article import DateBasis, Metadata

Said = list[tuple[str, str]]
"""Name of a field and words; a field of several words has several rows."""


def differing(here: Metadata | About, there: Metadata | About) -> Said:
    """The fields that `there` has otherwise, with what they are `here`."""
    found: Said = []
    for one in fields(here):
        value = getattr(here, one.name)
        if value == getattr(there, one.name):
            continue
        words = value if isinstance(value, tuple) and value else (value,)
        found += [(one.name, _words(word)) for word in words]
    return found


def described(there: Metadata, said: Iterable[tuple[str, str]]) -> Metadata:
    """The description with what is said of some of its fields."""
    names = {one.name for one in fields(Metadata)}
    changed: dict[str, Any] = {}
    for name, words in said:
        if name == "keywords":
            changed[name] = (*changed.get(name, ()), *([words] if words else []))
        elif name == "dating":
            changed[name] = DateBasis(words) if words else None
        elif name in names:
            changed[name] = words
    return replace(there, **changed)


def about_of(said: Iterable[tuple[str, str]]) -> About | None:
    """The description of a project; None where nothing is said of it."""
    names = {one.name for one in fields(About)} - {"id"}
    known: dict[str, Any] = {name: words for name, words in said if name in names}
    return replace(About(), **known) if known else None


def _words(value: object) -> str:
    return str(value) if value else ""
