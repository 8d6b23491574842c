"""Who acts: the contributor whose name goes on new records, and where their ids come from."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from annotator.model.ids import ContributorId, Mint
from annotator.model.stamp import Certainty, Stamp, Status


def utc_now() -> str:
    """Now in UTC, ISO 8601 with milliseconds. For people: nothing is ever ordered by it."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


@dataclass(frozen=True, slots=True)
class Author:
    """A contributor at work on one copy of a project."""

    contributor_id: ContributorId
    mint: Mint
    clock: Callable[[], str] = utc_now

    def new_id(self) -> int:
        return self.mint.new()

    def stamp(self, status: Status = Status.ACCEPTED, certainty: Certainty | None = None) -> Stamp:
        return Stamp(
            maker=self.contributor_id,
            at=self.clock(),
            status=status,
            certainty=certainty,
        )

    def acting_as(self, contributor_id: ContributorId) -> "Author":
        """The same sitting under another name, such as that of a program."""
        return replace(self, contributor_id=contributor_id)
