"""The register: found, edited, merged, and gone through mention by mention."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QPushButton, QToolButton, QVBoxLayout, QWidget

from annotator.changes import authorities
from annotator.model.annotation import Mention
from annotator.model.authority import AuthorityRecord
from annotator.model.ids import AuthorityId
from annotator.suggest.register.doubles import is_double
from ui.bridge import SessionBridge
from ui.current import Current
from ui.dialogs.edit_entry import EditEntry
from ui.dialogs.entry_relations import EntryRelations
from ui.keymap.naming import keyed
from ui.live_register import live_register
from ui.panels.fields.layout import plain
from ui.panels.lines import put_bar
from ui.panels.register_filter import RegisterFilter
from ui.panels.register_gestures import EntryGestures
from ui.panels.register_rows import PAGE, RegisterRows
from ui.picker.delegate import RowDelegate
from ui.strings import escaped, grouped, several
from ui.theme import on_dark, tag_colour
from ui.turns import Turns

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
        self.rows = RegisterRows(self._register.index, bridge.project.uses_of, self._remark)
        self.filter, self.list = RegisterFilter(bridge, current), QListView()
        self.gestures = EntryGestures(bridge, current, lambda: self.all_chosen, self.list)
        self._count = plain("", faint=True, small=True)
        self._delegate = RowDelegate()
        self._next = QPushButton(self.tr("Next"))
        self._next.setToolTip(self.tr("Go to the next mention"))
        self._edit = QPushButton(self.tr("Edit…"))
        self._remove = QAction(self.tr("Remove"), self)
        self._new = QPushButton(self.tr("New…"))
        self._more = QToolButton()
        self._later, self._further = QTimer(self), Turns(self.rows.fetchMore, self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE_MS)
        self._arrange()
        self._connect()
        self.refresh()

    @property
    def all_chosen(self) -> list[AuthorityRecord]:
        """Every entry that is selected in the list, from the top."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return [found for row in rows if (found := self.rows.record(row)) is not None]

    @property
    def chosen(self) -> AuthorityRecord | None:
        """The entry under the bar of the list."""
        return self.rows.record(self.list.currentIndex().row())

    @Slot(object)
    def choose(self, authority_id: AuthorityId) -> None:
        """Put the bar on an entry, filtering for its name where it is not in sight."""
        self.refresh()
        if self.rows.row_of(authority_id) < 0:
            self.filter.show_only(self._register.index.get(authority_id))
            self.refresh()
        put_bar(self.list, self.rows.index(max(self.rows.row_of(authority_id), 0), 0))

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
        """Read the register anew, keeping the bar on its entry. Only what is shown is counted."""
        chosen = self.chosen
        self._delegate.colours = {
            tag.id: tag_colour(tag, dark=on_dark(self)) for tag in self.filter.tags
        }
        self.rows.refresh(self.filter.wanted())
        row = self.rows.row_of(chosen.id) if chosen else -1
        put_bar(self.list, self.rows.index(max(row, 0), 0))
        self._tell()
        self._enable()

    @Slot()
    def _tell(self) -> None:
        """How many there are as far as is known. What is not on a page yet is looked for in
        small portions, so that a filter that few entries fit keeps nobody waiting."""
        shown, known = self.rows.rowCount(), len(self._register.index)
        more = "" if self.rows.complete else "+"
        words = self.tr("{shown} of {known} entries")
        if not self._register.index.complete:
            known, words = self._register.index.total, self.tr("{shown} of {known}, being read")
        self._count.setText(words.format(shown=f"{grouped(shown)}{more}", known=grouped(known)))
        if not self.rows.complete and shown < PAGE:
            self._further.start()
        else:
            self._further.stop()

    def _remark(self, record: AuthorityRecord) -> str:
        """A calm word where an entry shares something with another and nobody has said more."""
        if is_double(record, self._register.index, self._register.said):
            return self.tr("perhaps a double")
        return ""

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
            dialog = EditEntry(self.filter.tags, record, self)
            dialog.finished_with.connect(self._save)
            dialog.open()

    @Slot()
    def add(self) -> None:
        """A new entry, named as the filter."""
        author, name = self._bridge.session.person, self.filter.line.text().strip()
        tags = self.filter.tags
        blank = authorities.new_record(author, tags[0].id, name or self.tr("New entry"))
        dialog = EditEntry(tags, blank, self)
        dialog.finished_with.connect(self._save)
        dialog.open()

    def take_in_hand(self) -> None:
        """Choose the entry of the mention in hand, unless a person is looking at the register."""
        annotation = self._current.annotation
        body = annotation.body if annotation is not None else None
        if not self.isVisible() and isinstance(body, Mention) and body.authority_id is not None:
            self.choose(body.authority_id)

    @Slot()
    def relate(self) -> None:
        """Show how the entry stands to others, and let them be said."""
        self.take_in_hand()
        record = self.chosen
        if record is None:
            self.told.emit(self.tr("There is no entry to relate; the register is empty."))
            return
        EntryRelations(self._bridge, self._current, record, self.window()).open()

    @Slot()
    def remove(self) -> None:
        """Remove an entry that no annotation names, with its relations to others."""
        record, project = self.chosen, self._bridge.project
        if record is None:
            return
        name = escaped(record.name, 60)
        if uses := project.uses_of([record.id]).get(record.id, 0):
            words = several(
                "RegisterPanel",
                uses,
                "“{name}” stays: 1 annotation names it. Merge it with another entry.",
                "“{name}” stays: {n} annotations name it. Merge it with another entry.",
            )
            self.told.emit(words.format(name=name))
            return
        _, relations = project.hanging_on_entries([record])
        self._bridge.do(authorities.remove(record, relations))
        words = self.tr("“{name}” is removed. {undo} brings it back.")
        self.told.emit(keyed(self, words, name=name))

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

    @Slot()
    def _complete(self) -> None:
        """All entries are there: what was shown before was the first of them only."""
        if self.isVisible():
            self.refresh()

    @Slot()
    def _enable(self) -> None:
        record = self.chosen
        used = record is not None and self.rows.uses(record) > 0
        self._edit.setEnabled(record is not None)
        self._next.setEnabled(used)
        self._remove.setEnabled(record is not None and not used)

    def _arrange(self) -> None:
        self.list.setModel(self.rows)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.title)
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._more.setText("⋯")
        self._more.setObjectName("menu_button")
        self._more.setAccessibleName(self.tr("More that can be done with entries"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        buttons, layout = QHBoxLayout(), QVBoxLayout(self)
        for button in (self._next, self._edit, self._new, self._more):
            buttons.addWidget(button)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(6)
        layout.addWidget(self.filter)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._count)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.filter.changed.connect(self.refresh)
        self._later.timeout.connect(self.refresh)
        self.rows.looked.connect(self._tell)
        self._bridge.changed.connect(self._changed)
        self._register.complete.connect(self._complete)
        self._current.article_changed.connect(self._changed)
        self.gestures.told.connect(self.told)
        self.gestures.done.connect(self.choose)
        self.list.selectionModel().currentChanged.connect(self._enable)
        self.list.activated.connect(self.go_to_next_mention)
        self.list.customContextMenuRequested.connect(self.gestures.show_menu)
        self._next.clicked.connect(self.go_to_next_mention)
        self._edit.clicked.connect(self.edit)
        self._new.clicked.connect(self.add)
        self._remove.triggered.connect(self.remove)
        self.gestures.menu.addAction(self._remove)
        self._more.setMenu(self.gestures.menu)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.list, self.remove)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)  # elsewhere the key is another's
