"""Where an entry is mentioned, and under which spellings: each a jump away."""

from collections import Counter
from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.changes import authorities
from annotator.model.annotation import Annotation
from annotator.model.authority import AuthorityRecord
from ui.bridge import SessionBridge
from ui.current import Current
from ui.panels.fields.layout import labelled, plain
from ui.panels.mentions import MentionList
from ui.panels.register_rows import counted
from ui.sizes import begin_with
from ui.strings import escaped


class WhereMentioned(QDialog):
    """Stays open beside the text while one goes from place to place."""

    def __init__(
        self, bridge: SessionBridge, current: Current, entry: AuthorityRecord, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._current, self._bridge, self._entry = current, bridge, entry
        self.setWindowTitle(self.tr("Where mentioned"))
        self.list, self.spellings = MentionList(bridge.project), QComboBox()
        self._found: list[Annotation] = []
        self._unseen = plain("", faint=True, small=True)
        self.keep = QPushButton(self.tr("&Keep this spelling as another name"))
        self.keep.setAutoDefault(False)
        self.keep.clicked.connect(self._keep)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.addButton(self.keep, QDialogButtonBox.ButtonRole.ActionRole)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(plain(escaped(entry.name)))
        layout.addWidget(labelled(self.tr("Spelling"), self.spellings))
        layout.addWidget(self.list, 1)
        layout.addWidget(self._unseen)
        layout.addWidget(box)
        begin_with(self, 560, 460)
        self.spellings.currentIndexChanged.connect(self._narrow)
        self.list.sought.connect(current.go_to)
        bridge.changed.connect(self.refresh)
        self.refresh()
        self.list.setFocus()

    @Slot()
    def refresh(self) -> None:
        """Read the entry and its mentions anew."""
        self._entry = self._bridge.project.record(AuthorityRecord, self._entry.id) or self._entry
        self._found = self._bridge.project.annotations_of(self._entry.id)
        counts = Counter(" ".join(a.quote.split()) for a in self._found)
        self.spellings.blockSignals(True)
        self.spellings.clear()
        self.spellings.addItem(self.tr("all, {0}").format(counted(len(self._found))), None)
        for quote, number in counts.most_common():
            self.spellings.addItem(f"{escaped(quote, 60)}   {number}", quote)
        self.spellings.blockSignals(False)
        unseen = [name for name in self._entry.names if name not in counts]
        words = self.tr("Nowhere in the articles: {0}").format(escaped(", ".join(unseen), 300))
        self._unseen.setText(words if unseen else "")
        self._narrow()

    @Slot()
    def _narrow(self) -> None:
        wanted = self.spellings.currentData(Qt.ItemDataRole.UserRole)
        shown = [a for a in self._found if wanted in (None, " ".join(a.quote.split()))]
        self.list.rows.show(shown)
        self.list.setCurrentIndex(self.list.rows.index(0, 0) if shown else QModelIndex())
        self.keep.setEnabled(wanted is not None and wanted not in self._entry.names)

    @Slot()
    def _keep(self) -> None:
        """The spelling that is shown joins the names of the entry: one step to undo."""
        spelling = self.spellings.currentData(Qt.ItemDataRole.UserRole)
        after = replace(self._entry, variants=(*self._entry.variants, spelling))
        self._bridge.do(authorities.edit(self._entry, after))
