"""Identifiers that stay unique when a project is copied and both copies are worked on.

An id is a 63-bit integer: the number of the copy (the *replica*) in the high bits, a counter in
the low ones. Two copies of one project count under different replica numbers, so their records
can be merged without renaming. People and files see it as `REPLICA-COUNTER`, such as `1-31`.
"""

import re
from typing import NewType

from annotator.errors import AnnotatorError

ArticleId = NewType("ArticleId", int)
FigureId = NewType("FigureId", int)
AnnotationId = NewType("AnnotationId", int)
AuthorityId = NewType("AuthorityId", int)
ContributorId = NewType("ContributorId", int)
CommentId = NewType("CommentId", int)
RelationId = NewType("RelationId", int)
QueryId = NewType("QueryId", int)
TagId = NewType("TagId", str)

COUNTER_BITS = 40
REPLICAS = 1 << 23
_LABEL = re.compile(r"([0-9]{1,7})-([0-9]{1,13})")
_COUNTER = (1 << COUNTER_BITS) - 1


class BadId(AnnotatorError):
    """The text is not an id."""


class Mint:
    """Makes the ids of one copy of a project. What was minted and not used is never reused."""

    def __init__(self, replica: int, last: int = 0) -> None:
        """`last` is the counter of the last id that is already taken."""
        self.replica = replica
        self.last = last

    def new(self) -> int:
        self.last += 1
        return make(self.replica, self.last)

    def keep_clear_of(self, number: int) -> None:
        """Never mint `number`, an id that came from elsewhere, nor any before it."""
        replica, counter = parts(number)
        if replica == self.replica:
            self.last = max(self.last, counter)


def make(replica: int, counter: int) -> int:
    return replica << COUNTER_BITS | counter


def parts(number: int) -> tuple[int, int]:
    """Replica and counter."""
    return number >> COUNTER_BITS, number & _COUNTER


def label(number: int) -> str:
    """The id as people and files see it: `1-31`."""
    return f"{number >> COUNTER_BITS}-{number & _COUNTER}"


def parse(text: str) -> int:
    """The id behind a label. Raises BadId."""
    match = _LABEL.fullmatch(text.strip())
    if match is None:
        raise BadId(f"“{text}” is not an id: ids look like 1-31")
    replica, counter = int(match[1]), int(match[2])
    if replica >= REPLICAS or not 0 < counter <= _COUNTER:
        raise BadId(f"“{text}” is not an id: its numbers are out of range")
    return make(replica, counter)
