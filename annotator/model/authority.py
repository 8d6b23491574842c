"""The register: the archive's own list of who and what its articles speak of."""

from dataclasses import dataclass

from annotator.model.ids import AuthorityId, TagId
from annotator.model.stamp import Stamp


@dataclass(frozen=True, slots=True, kw_only=True)
class Identifier:
    """An entity's number in a list that others keep: scheme `wikidata`, value `Q5838`."""

    scheme: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorityRecord:
    """One entry of the register. `kind` is the id of an entity tag, such as `person`."""

    id: AuthorityId
    kind: TagId
    name: str
    variants: tuple[str, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    dates: str = ""
    coordinates: str = ""
    """Of a place: latitude and longitude in degrees (WGS 84), such as `50.94 6.96`."""
    note: str = ""
    stamp: Stamp

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError("an entry of the register has a name")

    @property
    def names(self) -> tuple[str, ...]:
        """The preferred name, then its variants."""
        return (self.name, *self.variants)
