"""Queries that the project keeps, to choose from; hits written to a file."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton

from annotator import whole_files
from annotator.changes import queries
from annotator.errors import ExportFailed
from annotator.model.ids import TagId
from annotator.model.saved_query import SavedQuery
from annotator.search.hit import Hit
from annotator.search.writing import as_csv, as_json_lines
from ui.bridge import SessionBridge
from ui.strings import escaped


class Kept(QToolButton):
    """A button with the queries that are kept; keeping and forgetting are steps to undo."""

    picked = Signal()
    """A query was put into the line."""

    def __init__(self, bridge: SessionBridge, line: QLineEdit) -> None:
        super().__init__()
        self._bridge, self._line = bridge, line
        self.setText(self.tr("&Kept"))
        self.setToolTip(self.tr("Queries that the project keeps"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_of_queries = QMenu(self)
        self.setMenu(self.menu_of_queries)
        self.menu_of_queries.aboutToShow.connect(self.fill)

    @Slot()
    def fill(self) -> None:
        """The queries there are, and what can be done with the one in the line."""
        menu = self.menu_of_queries
        menu.clear()
        kept = self._bridge.project.saved_queries()
        for query in kept:
            name = escaped(query.name, 60)
            told = name if query.name == query.line else f"{name}\t{escaped(query.line, 60)}"
            menu.addAction(told).triggered.connect(lambda _=False, q=query: self._pick(q))
        if kept:
            menu.addSeparator()
        line = self._line.text().strip()
        same = next((query for query in kept if query.line == line), None)
        if same is not None:
            forget = menu.addAction(self.tr("Forget this query"))
            forget.triggered.connect(lambda _=False: self._bridge.do(queries.forget(same)))
        keep = menu.addAction(self.tr("Keep this query"))
        keep.setEnabled(bool(line) and same is None)
        keep.triggered.connect(self.keep)

    @Slot()
    def keep(self) -> None:
        """Keep what stands in the line, under its own words."""
        line = self._line.text().strip()
        if line:
            self._bridge.do(queries.keep(self._bridge.session.person, line, line))

    def _pick(self, query: SavedQuery) -> None:
        self._line.setText(query.line)
        self.picked.emit()


def write(path: Path, hits: Sequence[Hit], labels: Mapping[TagId, str]) -> None:
    """As CSV, or as JSON lines where the name ends so. Raises ExportFailed."""
    as_json = path.suffix.lower() in (".json", ".jsonl")
    words = as_json_lines(hits, labels) if as_json else as_csv(hits, labels)
    try:
        whole_files.put(path, words, newline="")
    except OSError as error:
        raise ExportFailed(f"{path.name}: it cannot be written ({error.strerror})") from error
