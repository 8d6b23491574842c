"""The register: found, edited, and gone through mention by mention."""

from PySide6.QtCore import QModelIndex, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from annotator.changes import authorities
from annotator.model.annotation import Mention
from annotator.model.authority import AuthorityRecord
from annotator.model.ids import AuthorityId
from annotator.model.tagset import Kind, Tag
from ui.bridge import SessionBridge
from ui.current import Current
from ui.dialogs.edit_entry import EditEntry
from ui.dialogs.entry_relations import EntryRelations
from ui.live_register import live_register
from ui.panels.fields.enums import WordField
from ui.panels.fields.layout import plain
from ui.panels.register_rows import RegisterRows
from ui.picker.delegate import RowDelegate

_PAUSE_MS = 120


class RegisterPanel(QWidget):
    """A list of all entries or those of the article. Enter goes to the next mention, F2 edits."""

    told = Signal(str)
    """A short sentence for the status line."""

    def __init__(self, bridge: SessionBridge, current: Current) -> None:
        super().__init__()
        self.title = self.tr("Register")
        self._bridge, self._current = bridge, current
        self._register = live_register(bridge)
        self.rows = RegisterRows(self._register.index)
        self.filter, self.list = QLineEdit(), QListView()
        self.scope = WordField(((False, self.tr("all")), (True, self.tr("in this article"))))
        self._here = False
        self._count = plain("", faint=True, small=True)
        self._delegate = RowDelegate()
        self._next = QPushButton(self.tr("Next"))
        self._next.setToolTip(self.tr("Go to the next mention"))
        self._edit = QPushButton(self.tr("Edit…"))
        self._remove = QPushButton(self.tr("Remove"))
        self._new = QPushButton(self.tr("New…"))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE_MS)
        self._arrange()
        self._connect()
        self.refresh()

    @property
    def chosen(self) -> AuthorityRecord | None:
        """The entry under the bar of the list."""
        return self.rows.record(self.list.currentIndex().row())

    def choose(self, authority_id: AuthorityId) -> None:
        """Put the bar on an entry, taking the filter away where it hides it."""
        if self.rows.row_of(authority_id) < 0:
            self._here = False
            self.scope.show_value(False)
            self.filter.clear()
            self.refresh()
        self.list.setCurrentIndex(self.rows.index(max(self.rows.row_of(authority_id), 0), 0))

    @Slot()
    def show_entry_in_hand(self) -> None:
        """G: the entry of the mention in hand."""
        annotation = self._current.annotation
        body = annotation.body if annotation is not None else None
        if isinstance(body, Mention) and body.authority_id is not None:
            self.choose(body.authority_id)
            self.list.setFocus()
        else:
            self.told.emit(self.tr("The mention under the caret has no entry."))

    @Slot()
    def refresh(self) -> None:
        """Read the register and the counts anew, keeping the bar on its entry."""
        chosen = self.chosen
        article = self._current.article
        here = article.id if self._here and article is not None else None
        tags = self._tags()
        uses = self._bridge.project.uses(here)
        labels = {tag.id: tag.label for tag in tags}
        self._delegate.colours = {tag.id: QColor(tag.colour) for tag in tags}
        self.rows.refresh(self.filter.text(), uses, labels, used_only=here is not None)
        shown, known = self.rows.rowCount(), len(self._register.index)
        self._count.setText(
            self.tr("{shown} of {known} entries").format(shown=f"{shown:,}", known=f"{known:,}")
        )
        row = self.rows.row_of(chosen.id) if chosen else -1
        self.list.setCurrentIndex(self.rows.index(max(row, 0), 0))
        self._enable()

    @Slot()
    def go_to_next_mention(self) -> None:
        """Show the next annotation that names the entry, round and round."""
        record = self.chosen
        found = self._bridge.project.annotations_of(record.id) if record else []
        if not found:
            self.told.emit(self.tr("No annotation names this entry."))
            return
        in_hand = self._current.annotation
        ids = [annotation.id for annotation in found]
        at = ids.index(in_hand.id) + 1 if in_hand is not None and in_hand.id in ids else 0
        self._current.go_to(found[at % len(found)])

    @Slot()
    def edit(self) -> None:
        """Open the entry with all its fields."""
        record = self.chosen
        if record is not None:
            dialog = EditEntry(self._tags(), record, self)
            dialog.finished_with.connect(self._save)
            dialog.open()

    @Slot()
    def add(self) -> None:
        """A new entry, named as the filter."""
        author, name = self._bridge.session.person, self.filter.text().strip()
        tags = self._tags()
        blank = authorities.new_record(author, tags[0].id, name or self.tr("New entry"))
        dialog = EditEntry(tags, blank, self)
        dialog.finished_with.connect(self._save)
        dialog.open()

    @Slot()
    def relate(self) -> None:
        """Show how the entry stands to others, and let them be said."""
        annotation = self._current.annotation
        body = annotation.body if annotation is not None else None
        if not self.isVisible() and isinstance(body, Mention) and body.authority_id is not None:
            self.choose(body.authority_id)
        record = self.chosen
        if record is None:
            self.told.emit(self.tr("There is no entry to relate; the register is empty."))
            return
        EntryRelations(self._bridge, self._current, record, self.window()).open()

    @Slot()
    def remove(self) -> None:
        """Remove an entry that no annotation names. Raises StaleChange where one does."""
        if self.chosen is not None:
            self._bridge.do(authorities.remove(self.chosen))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    @Slot(object)
    def _save(self, record: AuthorityRecord) -> None:
        before = self._bridge.project.record(AuthorityRecord, record.id)
        if before is None:
            self._bridge.do(authorities.create(record))
        elif before != record:
            self._bridge.do(authorities.edit(before, record))
        self.refresh()
        self.choose(record.id)

    @Slot(object)
    def _changed(self, _: object) -> None:
        """Counts follow after a short pause, so that marking never waits for them."""
        if self.isVisible():
            self._later.start()

    @Slot(object)
    def _scope(self, here: bool) -> None:
        self._here = here
        self.refresh()

    @Slot()
    def _enable(self) -> None:
        record = self.chosen
        used = record is not None and self.rows.uses(record) > 0
        self._edit.setEnabled(record is not None)
        self._next.setEnabled(used)
        self._remove.setEnabled(record is not None and not used)

    @Slot(QModelIndex)
    def _activated(self, _: QModelIndex) -> None:
        self.go_to_next_mention()

    def _tags(self) -> list[Tag]:
        return [tag for tag in self._bridge.project.tags() if tag.kind is Kind.ENTITY]

    def _arrange(self) -> None:
        self.filter.setPlaceholderText(self.tr("Filter by name or kind"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName(self.tr("Filter the register"))
        self.scope.show_value(False)
        self.scope.setAccessibleName(self.tr("Which entries"))
        self.list.setModel(self.rows)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.title)
        top, buttons = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.filter, 2)
        top.addWidget(self.scope, 1)
        for button in (self._next, self._edit, self._new, self._remove):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._count)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self.refresh)
        self.scope.picked.connect(self._scope)
        self._later.timeout.connect(self.refresh)
        self._bridge.changed.connect(self._changed)
        self._current.article_changed.connect(self._changed)
        self.list.selectionModel().currentChanged.connect(self._enable)
        self.list.activated.connect(self._activated)
        self._next.clicked.connect(self.go_to_next_mention)
        self._edit.clicked.connect(self.edit)
        self._new.clicked.connect(self.add)
        self._remove.clicked.connect(self.remove)
        QShortcut(QKeySequence("F2"), self.list, self.edit)
        QShortcut(QKeySequence.StandardKey.Delete, self.list, self.remove)
