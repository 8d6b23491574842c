"""Words that people type into headers, as every export can hold them."""

from dataclasses import fields, replace
from typing import Any, TypeVar

from annotator.model.about import About
from annotator.model.article import Metadata
from annotator.model.text import canonical

D = TypeVar("D", About, Metadata)


def clean(record: D) -> D:
    """The same without blanks around, and with U+FFFD for what XML has no place for."""
    return replace(
        record, **{one.name: _clean(getattr(record, one.name)) for one in fields(record)}
    )


def _clean(value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple(word for part in value if (word := _clean(part)))
    return canonical(value).strip() if type(value) is str else value
