"""What a person can answer when asked who is meant."""

from dataclasses import dataclass

from annotator.model.authority import AuthorityRecord
from annotator.model.ids import TagId
from annotator.model.pack import PackEntry


@dataclass(frozen=True, slots=True)
class Known:
    """An entry of the register; `probably` where a doubt remains."""

    record: AuthorityRecord
    probably: bool = False


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A mention under this tag, of whom is decided later."""

    tag_id: TagId


@dataclass(frozen=True, slots=True)
class New:
    """An entry that is yet to be founded, perhaps with what an authority pack says of it."""

    tag_id: TagId
    name: str
    found: PackEntry | None = None
    probably: bool = False


Choice = Known | Unresolved | New


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a list: of the picker with its choice. `digit` is 0 where no digit picks it."""

    choice: Choice | None
    title: str
    detail: str
    aside: str = ""
    digit: int = 0
    tag_id: TagId | None = None
    faint: bool = False
    """What it stands for cannot be had just now."""


@dataclass(frozen=True, slots=True)
class Question:
    """What to ask. With `offer_unresolved` it may be left open, or answered with doubt."""

    name: str
    tag_id: TagId
    offer_unresolved: bool = True
