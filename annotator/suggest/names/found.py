"""A name that was found in a text, and which places are taken."""

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.model.ids import AuthorityId, TagId
from annotator.model.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A name in the text. `authority_id` where the register says who it is."""

    span: Span
    tag: TagId
    name: str
    rule: str
    why: str
    score: float
    authority_id: AuthorityId | None = None
    value: str = ""
    office: tuple[str, ...] = ()
    """Titles and offices that stand before the name."""


class Closed:
    """Spans that are taken, for a quick look."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._taken: set[int] = set()
        for span in spans:
            self.add(span)

    def add(self, span: Span) -> None:
        self._taken.update(range(span.start, span.end))

    def meets(self, span: Span) -> bool:
        return not self._taken.isdisjoint(range(span.start, span.end))
