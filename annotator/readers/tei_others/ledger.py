"""What the parts of one reading share: the numbers they give out, and what they have to say."""

from dataclasses import dataclass, field

from annotator.model.ids import ContributorId, TagId, make
from annotator.model.stamp import Certainty, Stamp, Status
from annotator.model.tagset import Tag
from annotator.readers.tei_others.tree import Element, Tree
from annotator.sentences import counted

READER = ContributorId(make(0, 1))
"""Who makes the records that a file brings without saying whose they are: this program."""

_SURE = {certainty.value: certainty for certainty in Certainty}
_NAMED_LINES = 5


@dataclass
class Ledger:
    """Numbers of replica 0, which no project has: whoever takes the records in gives their own."""

    tree: Tree
    known: frozenset[str] = frozenset()
    """Pointers that lead to records of ours, which are read by themselves."""
    tags: dict[TagId, Tag] = field(default_factory=dict)
    """The tags that some record uses."""
    _left: dict[str, list[int]] = field(default_factory=dict)
    _last: int = 1

    def new(self) -> int:
        self._last += 1
        return make(0, self._last)

    def leave(self, what: str, element: Element | int) -> None:
        """Something of the file becomes no record; it is kept as it is. `what` is a clause."""
        offset = element if isinstance(element, int) else element.start
        self._left.setdefault(what, []).append(offset)

    def warnings(self) -> tuple[str, ...]:
        """A sentence for each thing that was left, with the lines where."""
        return tuple(self._sentence(what, places) for what, places in self._left.items())

    def _sentence(self, what: str, places: list[int]) -> str:
        lines = list(dict.fromkeys(self.tree.line(place) for place in places[:_NAMED_LINES]))
        named = ", ".join(map(str, lines))
        if (more := len(places) - _NAMED_LINES) > 0:
            return counted(
                more,
                "lines {lines} and 1 more place: {what}",
                "lines {lines} and {n} more places: {what}",
                lines=named,
                what=what,
            )
        return counted(
            len(lines), "line {lines}: {what}", "lines {lines}: {what}", lines=named, what=what
        )


def stamp_of(element: Element) -> Stamp:
    """Without a time: it comes in when somebody takes it in."""
    certainty = _SURE.get(element.get("cert"))
    return Stamp(maker=READER, at="", status=Status.ACCEPTED, certainty=certainty)
