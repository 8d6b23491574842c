"""What is said of an article beside its header: fields of its description, as words and back."""

from collections.abc import Iterable
from dataclasses import fields, replace
from typing import Any

from annotator.model.article import DateBasis, Metadata

Said = list[tuple[str, str]]
"""Name of a field and words; a field of several words has several rows."""


def differing(here: Metadata, there: Metadata) -> Said:
    """The fields that `there` has otherwise, with what they are `here`."""
    found: Said = []
    for one in fields(Metadata):
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


def _words(value: object) -> str:
    return str(value) if value else ""
