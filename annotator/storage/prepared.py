"""A change made ready to be written: its rows and its line of the journal. Touches no database."""

from annotator.changes.change import Change
from annotator.model.annotation import Annotation
from annotator.model.record import Record
from annotator.storage.packing import packed
from annotator.storage.rows import Row, dumped
from annotator.storage.tables import TABLES


class Prepared:
    """The rows of every record, each made once, however often a change names it.

    Plain data: what is large may be prepared in a job, and only the writing is left to do.
    """

    def __init__(self, change: Change) -> None:
        """Raises StaleChange when its edits do not follow one another."""
        self.change = change
        self.net = change.net()
        self._rows: dict[int, Row] = {}
        self.numbers = [e.record.id for e in change.edits if isinstance(e.record.id, int)]
        """The ids that are taken."""
        self.amends = any(isinstance(edit.before, Annotation) for edit in change.edits)
        """Whether it changes annotations, or takes some away: what the life of one may tell."""
        self.edits = dumped(
            [[self.table(e.record), self._row(e.before), self._row(e.after)] for e in change.edits]
        )
        """Every edit as table, row before and row after. Texts stay in their own table."""
        self.packed = packed(self.edits)
        """The same as it lies in the file, where it does not lie there as it is."""

    def table(self, record: Record) -> str:
        return TABLES[type(record)].name

    def row(self, record: Record) -> Row:
        """The columns of a record of the change."""
        row = self._rows.get(id(record))
        if row is None:
            row = self._rows[id(record)] = TABLES[type(record)].to_row(record)
        return row

    def _row(self, record: Record | None) -> Row | None:
        return None if record is None else self.row(record)
