"""What a person may choose of a chart, and what of a project its builders need besides counts."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.model.ids import AuthorityId
from annotator.model.tagset import Tag
from annotator.overview.chart import Words
from annotator.overview.counted import Counted, Named
from annotator.overview.scope import Scope


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """`by` is one of the ways in which the picture can be divided, the first where it is empty."""

    by: str = ""
    most: int = 20
    """Rows at most, where there may be thousands."""
    least: int = 1
    """Numbers below are not shown, of entries named together."""
    speaker: AuthorityId | None = None
    """Whose claims are shown; everybody's where it is None."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a chart is made of. `tr` says our sentences in the person's language."""

    counted: Counted
    scope: Scope
    tags: tuple[Tag, ...]
    named: Mapping[AuthorityId, Named]
    pairs: Mapping[tuple[AuthorityId, AuthorityId], int] = field(default_factory=dict)
    tr: Words = str

    def name(self, entry: AuthorityId | None) -> str:
        """As the register calls it; of two of one name the number too."""
        found = self.named.get(entry) if entry is not None else None
        if found is None:
            return self.tr("nobody named")
        return found.name if found.ask == found.name else f"{found.name} ({found.ask})"

    def number(self, number: int, one: str, many: str) -> str:
        """`1 claim`, `{n} claims`: as many of a thing as there are."""
        return self.tr(one) if number == 1 else self.tr(many).format(n=f"{number:,}")

    def ask(self, entry: AuthorityId | None) -> str:
        """What stands behind the colon of a query; nothing for nobody."""
        found = self.named.get(entry) if entry is not None else None
        return found.ask if found is not None else ""
