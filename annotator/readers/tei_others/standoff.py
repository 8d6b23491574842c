"""Annotations that the file keeps apart from its text, as far as their places can be found."""

from annotator.readers.tei_others.ledger import Ledger
from annotator.readers.tei_others.marks import Marks
from annotator.readers.tei_others.reading import Reading


def stand_off_marks(ledger: Ledger, reading: Reading, marks: Marks) -> None:
    """Add what they mark; what points to nowhere is left, and told."""
