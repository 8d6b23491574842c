"""Tagsets: the vocabulary a project annotates with, written by people as TOML."""

import re
import tomllib
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from annotator.errors import BadTagset
from annotator.model.ids import TagId

_ID = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
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
    """Read a tagset. Raises BadTagset, which says in one sentence what is wrong."""
    try:
        data = tomllib.loads(toml)
        rows = data["tag"]
        tags = tuple(_tag(row, order, str(data["title"])) for order, row in enumerate(rows))
    except tomllib.TOMLDecodeError as error:
        raise BadTagset(f"the tagset is not valid TOML: {error}") from error
    except KeyError as missing:
        raise BadTagset(f"the tagset or one of its tags lacks {missing}") from missing
    except (TypeError, ValueError) as error:
        raise BadTagset(f"the tagset cannot be read: {error}") from error
    for what, values in (
        ("id", [t.id for t in tags]),
        ("key", [t.key for t in tags if t.key]),
    ):
        if len(set(values)) < len(values):
            raise BadTagset(f"two tags share one {what}")
    return tags


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
    if not _ID.fullmatch(tag.id):
        raise ValueError(f"“{tag.id}” cannot be an id: letters, digits, - and _ only")
    if not _COLOUR.fullmatch(tag.colour):
        raise ValueError(f"“{tag.colour}” is not a colour such as #9a3412")
    return tag
