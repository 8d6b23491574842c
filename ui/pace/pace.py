"""Keys and annotations of one sitting, and what follows from them. No Qt."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from statistics import median

from annotator.changes.change import Change
from annotator.model.annotation import Annotation
from annotator.model.ids import AnnotationId
from annotator.model.stamp import Status

LONGEST_PAUSE_SECONDS = 60.0
"""Whoever does nothing for longer has left the desk: no more of it counts as work."""


@dataclass(slots=True)
class Pace:
    """What was pressed and what came of it. Times are seconds of any clock that only goes on.

    Keys count for the annotations that they end in: of a step that makes several, each has an
    equal share. Keys that lead to none, such as those that refuse a suggestion, count for the
    next one.
    """

    keys: int = 0
    costs: list[float] = field(default_factory=list)
    """Keys of each annotation, in the order of making."""
    seconds: float = 0.0
    _spent: int = 0
    _last: float | None = None
    _known: set[AnnotationId] = field(default_factory=set)

    def pressed(self, now: float) -> None:
        """A key went down, whatever it did."""
        if self._last is not None:
            self.seconds += min(now - self._last, LONGEST_PAUSE_SECONDS)
        self._last = now
        self.keys += 1
        self._spent += 1

    def follow(self, change: Change) -> None:
        """What a change made counts once, however often it is undone and redone."""
        made = set(_made(change)) - self._known
        if made:
            self._known |= made
            self.costs += [self._spent / len(made)] * len(made)
            self._spent = 0

    @property
    def annotations(self) -> int:
        return len(self.costs)

    @property
    def median(self) -> float:
        """Keys of the annotation in the middle; 0 before the first one."""
        return median(self.costs) if self.costs else 0.0

    @property
    def mean(self) -> float:
        """All keys for all annotations."""
        return self.keys / len(self.costs) if self.costs else 0.0

    @property
    def per_minute(self) -> float:
        return self.annotations * 60 / self.seconds if self.seconds else 0.0


def _made(change: Change) -> Iterable[AnnotationId]:
    """Annotations that are new and stand, once the step is done."""
    new: set[AnnotationId] = set()
    last: dict[AnnotationId, Annotation | None] = {}
    for edit in change.edits:
        record, after = edit.record, edit.after
        if isinstance(record, Annotation):
            last[record.id] = after if isinstance(after, Annotation) else None
            if edit.before is None:
                new.add(record.id)
    for number in new:
        found = last[number]
        if found is not None and found.stamp.status is Status.ACCEPTED:
            yield number
