"""Words that people type or paste, as every export can hold them."""

from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from annotator.model.about import About
from annotator.model.article import Metadata
from annotator.model.text import canonical, legal

D = TypeVar("D", About, Metadata)
T = TypeVar("T")


def writable(said: T) -> T:
    """The same with U+FFFD for what XML has no place for, in words of whatever depth; blanks stay.

    A clipboard may hold anything. What is copied from the text of an article is writable already.
    """
    return _writable(said)  # type: ignore[no-any-return]  # the type that came in


def _writable(said: Any) -> Any:
    if type(said) is str:
        return legal(said)
    if isinstance(said, tuple):
        return tuple(map(_writable, said))
    if not is_dataclass(said) or isinstance(said, type):
        return said
    before = {one.name: getattr(said, one.name) for one in fields(said) if one.init}
    after = {name: _writable(value) for name, value in before.items()}
    return said if after == before else replace(said, **after)


def clean(record: D) -> D:
    """The same without blanks around, and with U+FFFD for what XML has no place for."""
    return replace(
        record, **{one.name: _clean(getattr(record, one.name)) for one in fields(record)}
    )


def _clean(value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple(word for part in value if (word := _clean(part)))
    return canonical(value).strip() if type(value) is str else value
