"""Open suggestions by number and by place; one that goes costs no more than itself."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Mapping

from annotator.suggest.deciding.suggestion import Suggestion

Place = tuple[int, int, int]
"""Start, end the other way round, number: what reading order goes by."""

_OUTERMOST = -(1 << 62)


class OpenSuggestions:
    """Keeps their order as they come and go. Those of the least score or more are listed."""

    def __init__(self, found: Mapping[int, Suggestion], least: float) -> None:
        """`found` in reading order, by numbers below zero."""
        self.all = dict(found)
        self.listed: dict[int, Suggestion] = {}
        self.least = least
        self._places = sorted(place_of(s, n) for n, s in self.all.items())
        self._longest = max((s.end - s.start for s in self.all.values()), default=0)
        self.demand(least)

    def demand(self, least: float) -> None:
        """List what scores so much or more."""
        self.least = least
        self.listed = {n: s for n, s in self.all.items() if s.score >= least}

    def put(self, number: int, suggestion: Suggestion) -> None:
        """The same one with other words or another tag."""
        self._places.remove(place_of(self.all[number], number))
        insort(self._places, place_of(suggestion, number))
        self._longest = max(self._longest, suggestion.end - suggestion.start)
        self.all[number] = suggestion
        if number in self.listed:
            self.listed[number] = suggestion

    def take_out(self, numbers: Iterable[int]) -> None:
        """These are decided."""
        for number in numbers:
            suggestion = self.all.pop(number)
            self.listed.pop(number, None)
            del self._places[bisect_left(self._places, place_of(suggestion, number))]

    def meeting(self, start: int, end: int) -> list[int]:
        """The numbers of all that share a character with [start, end)."""
        low = bisect_left(self._places, (start - self._longest, _OUTERMOST, 0))
        high = bisect_left(self._places, (end, _OUTERMOST, 0))
        return [number for _, back, number in self._places[low:high] if -back > start]

    def beyond(self, at: Place, by: int) -> Place | None:
        """The next of those listed, on from a place in reading order."""
        index = bisect_right(self._places, at) if by > 0 else bisect_left(self._places, at) - 1
        while 0 <= index < len(self._places):
            if self._places[index][2] in self.listed:
                return self._places[index]
            index += by
        return None


def place_of(suggestion: Suggestion, number: int) -> Place:
    """Numbers below zero grow downwards; an annotation of the same span comes after."""
    return suggestion.start, -suggestion.end, number
