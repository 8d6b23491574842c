"""Authority packs: lists of names that others keep, brought to this machine to look up offline."""

from dataclasses import dataclass

from annotator.model.authority import Identifier
from annotator.model.ids import TagId

LONGEST_NAME = 500
MOST_VARIANTS = 100
LONGEST_NOTE = 5_000


@dataclass(frozen=True, slots=True, kw_only=True)
class PackEntry:
    """What a pack knows of one entity. `kind` is empty where the pack does not say.

    `weight` orders namesakes, the heavier first: of a place its inhabitants. Raises ValueError
    without a name.
    """

    name: str
    kind: TagId = TagId("")
    variants: tuple[str, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    dates: str = ""
    coordinates: str = ""
    note: str = ""
    weight: int = 0

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError("there is no name")


@dataclass(frozen=True, slots=True)
class Refused:
    """What of a file was not taken, and why. `line` counts from 1."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """A pack as it stands in a list."""

    name: str
    title: str
    kind: TagId
    form: str
    """What it was made of: `CSV`, `SKOS`, `EAC-CPF`, `GeoNames`."""
    entries: int
    refused: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry that was looked up, with the title of its pack."""

    entry: PackEntry
    pack: str


def entry_of(
    name: str,
    *,
    kind: str = "",
    variants: tuple[str, ...] = (),
    identifiers: tuple[Identifier, ...] = (),
    dates: str = "",
    coordinates: str = "",
    note: str = "",
    weight: int = 0,
) -> PackEntry:
    """An entry of what a file says, with blanks put in order and everything of sensible length.

    Raises ValueError without a name, or with one that is too long to be one.
    """
    name = " ".join(name.split())
    if len(name) > LONGEST_NAME:
        raise ValueError(f"the name has {len(name)} characters")
    others = dict.fromkeys(" ".join(v.split()) for v in variants)
    others.pop(name, None)
    others.pop("", None)
    lines = (" ".join(line.split()) for line in note.splitlines())
    note = "\n".join(line for line in lines if line)
    return PackEntry(
        name=name,
        kind=TagId(kind),
        variants=tuple(v for v in others if len(v) <= LONGEST_NAME)[:MOST_VARIANTS],
        identifiers=tuple(dict.fromkeys(identifiers)),
        dates=" ".join(dates.split())[:100],
        coordinates=coordinates,
        note=note if len(note) <= LONGEST_NOTE else note[: LONGEST_NOTE - 1] + "…",
        weight=weight,
    )
