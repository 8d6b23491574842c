"""Which marks meet a stretch of text: bins by length, in constant time at any size.

Seven classes of length, each a dict from bin number to a list. Adding, removing and asking cost
the same with a thousand marks and a hundred thousand; document-long marks do no harm.
"""

from collections.abc import Iterable, Iterator

from ui.reading.page import Mark

_SHIFTS = (9, 12, 15, 18, 21, 24, 31)


class MarkIndex:
    """The marks of a page, by place and by annotation."""

    def __init__(self) -> None:
        self._bins: tuple[dict[int, list[Mark]], ...] = tuple({} for _ in _SHIFTS)
        self._single: dict[int, Mark] = {}
        self._several: dict[int, list[Mark]] = {}

    def __len__(self) -> int:
        return len(self._single) + sum(len(marks) for marks in self._several.values())

    def add(self, mark: Mark) -> None:
        level = _level(mark.end - mark.start)
        bins, number = self._bins[level], mark.start >> _SHIFTS[level]
        if number in bins:
            bins[number].append(mark)
        else:
            bins[number] = [mark]
        # A list for each of 100,000 annotations would take more room than the marks do.
        annotation_id = mark.annotation_id
        if annotation_id in self._several:
            self._several[annotation_id].append(mark)
        elif annotation_id in self._single:
            self._several[annotation_id] = [self._single.pop(annotation_id), mark]
        else:
            self._single[annotation_id] = mark

    def add_all(self, marks: Iterable[Mark]) -> None:
        for mark in marks:
            self.add(mark)

    def remove(self, annotation_id: int) -> list[Mark]:
        """Forget an annotation; what it had is returned."""
        gone = self.of(annotation_id)
        self._single.pop(annotation_id, None)
        self._several.pop(annotation_id, None)
        for mark in gone:
            level = _level(mark.end - mark.start)
            self._bins[level][mark.start >> _SHIFTS[level]].remove(mark)
        return gone

    def of(self, annotation_id: int) -> list[Mark]:
        if annotation_id in self._single:
            return [self._single[annotation_id]]
        return self._several.get(annotation_id, [])

    def meeting(self, start: int, end: int) -> list[Mark]:
        """Marks that share a character with [start, end), in no order."""
        return [mark for mark in self._near(start, end) if mark.start < end and mark.end > start]

    def _near(self, start: int, end: int) -> Iterator[Mark]:
        for bins, shift in zip(self._bins, _SHIFTS, strict=True):
            if not bins:
                continue
            low, high = (start >> shift) - 1, (end - 1) >> shift
            if high - low < len(bins):
                for number in range(low, high + 1):
                    yield from bins.get(number, ())
            else:
                for marks in bins.values():
                    yield from marks


def _level(length: int) -> int:
    return next(level for level, shift in enumerate(_SHIFTS) if length <= 1 << shift)
