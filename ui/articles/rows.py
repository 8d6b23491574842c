"""The articles as a model of any length: ids first, the words of a row when it is painted."""

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import (
    Qt,
    Signal,
)

from annotator.changes.change import Change
from annotator.model.article import Article, Progress
from annotator.model.ids import ArticleId
from annotator.storage.project import Project
from annotator.storage.shelf_reading import ArticleLine
from ui.counted_rows import CountedRows
from ui.model_index import Index
from ui.panels.lines import Line
from ui.picker.choice import Row
from ui.picker.rows import ROW
from ui.turns import Turns

_PAGE = 100
_FIRST, _AT_A_TIME = 200, 5_000
"""Ids that are read at once, and in each turn after that."""
_LOOKED_AT = 400
"""Titles that a filter looks at in a turn."""
_KEPT = 2_000


class ArticleRows(CountedRows):
    """Follows changes row by row; a filter fills the list some titles a turn."""

    filled = Signal()
    """All that fit are in the list."""

    def __init__(self, project: Project, made: Callable[[ArticleLine], Line]) -> None:
        super().__init__()
        self._project, self._made = project, made
        self._ids: list[ArticleId] = []
        self._lines: OrderedDict[ArticleId, ArticleLine] = OrderedDict()
        self._words = ""
        self._progress: Progress | None = None
        self._last = 0
        self._turns = Turns(self._go_on, self)

    def refresh(self, words: str = "", progress: Progress | None = None) -> None:
        """Show those whose title or file name has these words, in this state."""
        self._words, self._progress = words.casefold().strip(), progress
        self._last = 0
        self._lines.clear()
        self._ids = self._next(_FIRST)
        self.begin_anew(len(self._ids))
        self._turns.start()

    @property
    def complete(self) -> bool:
        return not self._turns.active

    def article_at(self, row: int) -> ArticleId | None:
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def articles(self, top: int, bottom: int) -> list[ArticleId]:
        """Those of some rows, both ends among them."""
        return self._ids[top : bottom + 1]

    def row_of(self, article_id: ArticleId) -> int:
        """The row of an article, or -1 where the list does not have it."""
        row = bisect_left(self._ids, article_id)
        return row if self.article_at(row) == article_id else -1

    def follow(self, change: Change) -> None:
        """Rows come, go, and are painted anew; nothing else is read."""
        for edit in change.edits:
            record = edit.record
            if isinstance(record, Article):
                self._place(record.id, edit.after if isinstance(edit.after, Article) else None)
        for article_id in change.article_ids():
            self._lines.pop(article_id, None)
            row = self.row_of(article_id)
            if row >= 0:
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        words = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if not index.isValid() or role not in (ROW, *words):
            return None
        found = self._line(index.row())
        if found is None:
            return None
        line = self._made(found)
        if role == ROW:
            return Row(None, line.title, line.detail, line.aside, tag_id=line.tag_id)
        return ", ".join(part for part in (line.title, line.detail, line.aside) if part)

    def _line(self, row: int) -> ArticleLine | None:
        """The row with those around it, which are painted next."""
        number = self.article_at(row)
        if number is None:
            return None
        if number not in self._lines:
            near = self._ids[max(0, row - _PAGE // 2) : row + _PAGE // 2]
            self._lines.update({line.id: line for line in self._project.article_lines(near)})
            while len(self._lines) > _KEPT:
                self._lines.popitem(last=False)
        return self._lines.get(number)

    def _go_on(self) -> None:
        first, rest = len(self._ids), self._next(_LOOKED_AT if self._words else _AT_A_TIME)
        if rest:
            self._ids += rest
            self.insertRows(first, len(rest))
        if self.complete:
            self.filled.emit()

    def _next(self, most: int) -> list[ArticleId]:
        """Those of the next articles that fit. Stops the turns where there is none."""
        ids = self._project.article_ids(self._last, most)
        if len(ids) < most:
            self._turns.stop()
        if not ids:
            return []
        self._last = ids[-1]
        if not self._words and self._progress is None:
            return ids
        return [line.id for line in self._project.article_lines(ids) if self._fits(line)]

    def _fits(self, line: ArticleLine) -> bool:
        if self._progress is not None and line.progress != self._progress:
            return False
        return self._words in f"{line.title}\n{line.source_name}".casefold()

    def _place(self, article_id: ArticleId, now: Article | None) -> None:
        """Where an article came, changed or went: it is in the list when it fits."""
        row, there = bisect_left(self._ids, article_id), self.row_of(article_id) >= 0
        if now is None and there:
            del self._ids[row]
            self.removeRows(row, 1)
        elif now is not None and not there and self._wanted(now):
            self._ids.insert(row, article_id)
            self.insertRows(row, 1)

    def _wanted(self, article: Article) -> bool:
        """What is read in a later turn anyway is not put in now."""
        if article.id > self._last and not self.complete:
            return False
        self._last = max(self._last, article.id)
        fits = self._progress is None or article.progress is self._progress
        return fits and self._words in f"{article.title}\n{article.source.name}".casefold()
