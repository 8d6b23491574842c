"""Records as JSON objects: field by field, by the types that the model gives them.

Ids are labels such as `1-31`, spans are pairs of code points, half-open. What is empty is left out.
"""

import types
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints

from annotator.model import ids
from annotator.model.annotation import Body
from annotator.model.span import Span

_Form = Callable[[Any], Any]
_BODIES = get_args(Body)
_EMPTY: tuple[object, ...] = ("", None, [], {})


def row(record: Any, without: frozenset[str] = frozenset()) -> dict[str, Any]:
    """A record of the model, without some of its fields."""
    found = {
        name: form(getattr(record, name))
        for name, form in _forms(record.__class__)
        if name not in without
    }
    return {name: value for name, value in found.items() if value not in _EMPTY}


@cache
def _forms(kind: Any) -> list[tuple[str, _Form]]:
    hints = get_type_hints(kind)
    return [(one.name, _form(hints[one.name])) for one in fields(kind)]


def _form(hint: Any) -> _Form:
    """How a value of this type is written."""
    origin, inner = get_origin(hint), [one for one in get_args(hint) if one is not type(None)]
    if origin in (Union, types.UnionType):
        if tuple(inner) == _BODIES:
            return _body
        form = _form(inner[0])
        return lambda value: None if value is None else form(value)
    if origin is tuple:
        if Ellipsis in inner:
            each = _form(inner[0])
            return lambda value: [each(one) for one in value]
        forms = [_form(one) for one in inner]
        return lambda value: [form(one) for form, one in zip(forms, value, strict=True)]
    if hint is Span:
        return lambda span: [span.start, span.end]
    if isinstance(hint, NewType):
        return ids.label if hint.__supertype__ is int else str
    if isinstance(hint, type) and issubclass(hint, Enum):
        return lambda value: value.value
    return row if is_dataclass(hint) else lambda value: value


def _body(body: Body) -> dict[str, Any]:
    return {"is": type(body).__name__.lower(), **row(body)}
