"""Records as nodes of JSON-LD and back, field by field, by the types that the records declare.

A field that has its default value is left out. So the records may grow, and files go along.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, fields
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, NewType, TypeVar, Union, get_args, get_origin, get_type_hints

from annotator.model.span import Span
from annotator.model.stamp import time_of
from annotator.readers.webanno.terms import ANCHORS, number_of, reference, term

Node = dict[str, Any]
R = TypeVar("R")


_IMPOSSIBLE = re.compile("[\0\ud800-\udfff]")


class Unfit(ValueError):
    """A node is not as we write it."""


@dataclass(frozen=True, slots=True)
class _Field:
    """One field of a kind of record. `kind` is of one value, where the field is a list of them."""

    name: str
    key: str
    kind: Any
    listed: bool
    default: object


def node_of(record: Any, *, without: frozenset[str] = frozenset()) -> Node:
    """A record as a node; `without` are fields that are said elsewhere."""
    node: Node = {}
    for field in _fields(type(record)):
        value = getattr(record, field.name)
        if field.name not in without and (field.name == "id" or value != field.default):
            node[field.key] = _plain(value, field)
    return node


def record_of(kind: type[R], node: object, **known: Any) -> R:
    """A record of a node; `known` are the fields that are said elsewhere.

    Raises Unfit, or ValueError for a time that is none.
    """
    if not isinstance(node, dict):
        raise Unfit(f"there is no object for {kind.__name__}")
    found = dict(known)
    for field in _fields(kind):
        value = node.get(field.key)
        if value is not None and field.name not in known:
            found[field.name] = _value(value, field)
    if "at" in found:
        time_of(found["at"])
    try:
        return kind(**found)
    except TypeError as error:
        raise Unfit(f"{kind.__name__} lacks a field") from error


def text_of(value: object, key: str) -> str:
    """Words that a project can hold. Raises Unfit."""
    if not isinstance(value, str):
        raise Unfit(f"“{key}” is not a text")
    if _IMPOSSIBLE.search(value):
        raise Unfit(f"“{key}” holds a character that no text may have")
    return value


def possible(words: str) -> str:
    """The same without what `text_of` does not take."""
    return _IMPOSSIBLE.sub("\ufffd", words)


def whole_number(value: object, key: str) -> int:
    """Raises Unfit."""
    if type(value) is not int or abs(value) >= 1 << 62:
        raise Unfit(f"“{key}” is not a whole number")
    return value


def span_of(value: object, key: str) -> Span:
    """Raises Unfit, or ValueError for an empty span."""
    if not isinstance(value, dict):
        raise Unfit(f"“{key}” is not a range")
    return Span(whole_number(value.get("start"), key), whole_number(value.get("end"), key))


def rows_of(node: Node, key: str) -> list[Any]:
    """What stands under a key, which may be one thing, several or nothing."""
    value = node.get(key)
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def meanings(kinds: tuple[type, ...]) -> Node:
    """For a JSON-LD context: which keys refer to records, and which lists have an order."""
    found: Node = {}
    for field in (field for kind in kinds for field in _fields(kind)):
        meaning: Node = {"@id": field.key}
        meaning |= {"@type": "@id"} if field.kind in ANCHORS else {}
        meaning |= {"@container": "@list"} if field.listed else {}
        if field.name != "id" and len(meaning) > 1:
            found[field.key] = meaning
    return found


_KNOWN: dict[object, list[_Field]] = {}


def _fields(kind: Any) -> list[_Field]:
    """What the fields of a kind of record are, looked up once."""
    if kind not in _KNOWN:
        hints = get_type_hints(kind)
        _KNOWN[kind] = [
            _Field(one.name, key, *_inner(hints[one.name]), one.default)
            for one in fields(kind)
            for key in ("id" if one.name == "id" else term(one.name),)
        ]
    return _KNOWN[kind]


def _inner(hint: Any) -> tuple[Any, bool]:
    """Of `X | None` and of `tuple[X, ...]` the X, and whether it is a list."""
    arms = [arm for arm in get_args(hint) if arm is not NoneType]
    if get_origin(hint) in (Union, UnionType):
        return _inner(arms[0])
    if get_origin(hint) is tuple and get_args(hint)[1:] == (Ellipsis,):
        return arms[0], True
    return hint, False


def _plain(value: Any, field: _Field) -> Any:
    if field.listed:
        return [_of(item, field.kind) for item in value]
    return None if value is None else _of(value, field.kind)


def _of(value: Any, kind: Any) -> Any:
    if kind in ANCHORS:
        return reference(kind, value)
    if isinstance(value, str | int):
        return value.value if isinstance(value, StrEnum) else value
    if isinstance(value, tuple):
        return {"start": value[0], "end": value[1]}
    if isinstance(value, Span):
        return {"start": value.start, "end": value.end}
    return node_of(value)


def _value(value: object, field: _Field) -> Any:
    if not field.listed:
        return _one(value, field.kind, field.key)
    if not isinstance(value, list):
        raise Unfit(f"“{field.key}” is not a list")
    return tuple(_one(item, field.kind, field.key) for item in value)


def _one(value: object, kind: Any, key: str) -> Any:
    read = _READERS.get(kind)
    if read is not None:
        return read(value, key)
    if kind in ANCHORS:
        return number_of(kind, value)
    if isinstance(kind, NewType):
        return text_of(value, key)
    if get_origin(kind) is tuple:
        return _pair(value, key)
    if issubclass(kind, StrEnum):
        return kind(text_of(value, key))
    return record_of(kind, value)


def _pair(value: object, key: str) -> tuple[int, int]:
    if not isinstance(value, dict):
        raise Unfit(f"“{key}” is not a range")
    return whole_number(value.get("start"), key), whole_number(value.get("end"), key)


def _truth(value: object, key: str) -> bool:
    if not isinstance(value, bool):
        raise Unfit(f"“{key}” is neither true nor false")
    return value


_READERS: dict[Any, Callable[[object, str], Any]] = {
    str: text_of,
    int: whole_number,
    bool: _truth,
    Span: span_of,
}
