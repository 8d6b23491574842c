"""How an entry of the register stands to others: all relations, and a further one."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from annotator.changes import authorities, relations
from annotator.changes.change import Change, Verb, joined
from annotator.model.authority import AuthorityRecord
from annotator.model.pack import PackEntry
from annotator.model.relation import Bond, Relation
from ui.bridge import SessionBridge
from ui.current import Current
from ui.dialogs.relate import Relate
from ui.panels.fields.layout import column, plain, scrolled
from ui.panels.fields.relations import RelationsField, told
from ui.picker.asker import Asker
from ui.picker.choice import Choice, Known, New, Question
from ui.sizes import begin_with


class EntryRelations(QDialog):
    """Each relation is saved at once; Ctrl+Z takes it back after closing."""

    def __init__(
        self, bridge: SessionBridge, current: Current, entry: AuthorityRecord, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._bridge, self._entry = bridge, entry
        self.setWindowTitle(self.tr("Relations"))
        self.asker, self.field = Asker(bridge, current, self), RelationsField()
        self._empty = plain(self.tr("It is not related to any other entry yet."), faint=True)
        self.add = QPushButton(self.tr("Relate it to…"))
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._ask)
        self.field.removed.connect(self._remove)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        inside = QWidget()
        said = column(inside)
        said.addWidget(self._empty)
        said.addWidget(self.field)
        said.addStretch(1)
        layout.addWidget(plain(entry.name))
        layout.addWidget(scrolled(inside), 1)
        for widget in (self.add, box):
            layout.addWidget(widget)
        begin_with(self, 480, 420)
        self.refresh()
        self.add.setFocus()

    def refresh(self) -> None:
        """Read the relations anew."""
        lines = [
            (relation, told(relation, self._entry.id, self._name(relation)))
            for relation in self._bridge.project.relations_of(self._entry.id)
        ]
        self._empty.setVisible(not lines)
        self.field.show_relations(lines)

    def _name(self, relation: Relation) -> str:
        far = relation.passive if relation.active == self._entry.id else relation.active
        found = self._bridge.project.record(AuthorityRecord, far)
        return found.name if found is not None else ""

    @Slot()
    def _ask(self) -> None:
        question = Question("", self._entry.kind, offer_unresolved=False)
        self.asker.ask(question, self.add, self._chosen)

    def _chosen(self, choice: Choice) -> None:
        """The other one, which is founded in the same step where it is new."""
        founding: Change | None = None
        match choice:
            case Known(record=other):
                pass
            case New(tag_id=tag_id, found=PackEntry() as found):
                other = authorities.taken(self._bridge.session.person, found, tag_id)
                founding = authorities.create(other)
            case New(tag_id=tag_id, name=name):
                other = authorities.new_record(self._bridge.session.person, tag_id, name)
                founding = authorities.create(other)
            case _:
                return
        dialog = Relate(Bond.ENTRIES, self._entry.name, other.name, self)
        dialog.answered.connect(lambda name, mutual: self._relate(founding, other, name, mutual))
        dialog.open()

    def _relate(
        self, founding: Change | None, other: AuthorityRecord, name: str, mutual: bool
    ) -> None:
        person = self._bridge.session.person
        change = relations.relate(person, name, self._entry, other, mutual=mutual)
        if founding is not None:
            change = joined(Verb.RELATE, founding, change, about=change.about)
        self._bridge.do(change)
        self.refresh()

    @Slot(object)
    def _remove(self, relation: Relation) -> None:
        self._bridge.do(relations.remove(relation))
        self.refresh()
