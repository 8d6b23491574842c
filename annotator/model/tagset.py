"""Tagsets: the vocabulary a project annotates with, written by people as TOML."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import tomli_w

from annotator.errors import BadTagset
from annotator.model.ids import TagId

_ID = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
_HEAD = re.compile(r"\s*\[\[\s*tag\s*\]\]")
_WRITTEN = ("id", "kind", "label", "tei", "key", "colour", "help")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


class Kind(StrEnum):
    """What an annotation asserts about its spans."""

    ENTITY = "entity"
    CLAIM = "claim"
    CAPTION = "caption"
    CORRECTION = "correction"
    QUOTATION = "quotation"
    CHARACTER = "character"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A word of the vocabulary. `tei` is the element that an entity is exported as."""

    id: TagId
    kind: Kind
    label: str
    tagset: str
    order: int = 0
    tei: str = ""
    key: str = ""
    """The key that sets this tag while the text has the focus."""
    colour: str = "#6b7280"
    help: str = ""


def parse(toml: str) -> tuple[Tag, ...]:
    """Read a tagset. Raises BadTagset, which says what is wrong, and in which line."""
    try:
        data = tomllib.loads(toml)
        title, rows = str(data["title"]), list(data["tag"])
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise BadTagset(f"the tagset is not valid TOML: {error}") from error
    except KeyError as missing:
        raise BadTagset(f"the tagset or one of its tags lacks {missing}") from missing
    except (TypeError, ValueError) as error:
        raise BadTagset(f"the tagset cannot be read: {error}") from error
    lines = [n for n, line in enumerate(toml.splitlines(), start=1) if _HEAD.match(line)]
    where = [f"line {n}: " for n in lines] if len(lines) == len(rows) else [""] * len(rows)
    tags = tuple(
        _read(row, order, title, line)
        for order, (row, line) in enumerate(zip(rows, where, strict=True))
    )
    _no_two_share("id", [tag.id for tag in tags], where)
    _no_two_share("key", [tag.key for tag in tags], where)
    return tags


def written(tags: Iterable[Tag]) -> str:
    """A tagset as people write it; `parse` gives the same tags."""
    ordered = sorted(tags, key=lambda tag: tag.order)
    title = ordered[0].tagset if ordered else "Tags"
    parts = [tomli_w.dumps({"title": title})]
    for tag in ordered:
        named = {name: str(getattr(tag, name)) for name in _WRITTEN}
        filled = {name: value for name, value in named.items() if value}
        parts.append(f"[[tag]]\n{tomli_w.dumps(filled)}")
    return "\n".join(parts)


def _read(row: Any, order: int, title: str, where: str) -> Tag:
    try:
        return _tag(row, order, title)
    except KeyError as missing:
        raise BadTagset(f"{where}the tagset or one of its tags lacks {missing}") from missing
    except (TypeError, ValueError, AttributeError) as error:
        raise BadTagset(f"{where}the tagset cannot be read: {error}") from error


def _no_two_share(what: str, values: list[str], where: list[str]) -> None:
    """Tags without a key share none."""
    for number, value in enumerate(values):
        if value and value in values[:number]:
            raise BadTagset(f"{where[number]}two tags share one {what}, “{value}”")


def _tag(row: dict[str, Any], order: int, tagset: str) -> Tag:
    tag = Tag(
        id=TagId(str(row["id"])),
        kind=Kind(row["kind"]),
        label=str(row["label"]),
        tagset=tagset,
        order=order,
        tei=str(row.get("tei", "")),
        key=str(row.get("key", "")),
        colour=str(row.get("colour", "#6b7280")),
        help=str(row.get("help", "")),
    )
    if not tag.label.strip():
        raise ValueError(f"“{tag.id}” has no label")
    if not _ID.fullmatch(tag.id):
        raise ValueError(f"“{tag.id}” cannot be an id: letters, digits, - and _ only")
    if not _COLOUR.fullmatch(tag.colour):
        raise ValueError(f"“{tag.colour}” is not a colour such as #9a3412")
    return tag
