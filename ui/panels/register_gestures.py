"""What is done to entries of the register as a whole: merged, split, told apart, gone through."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from annotator.changes import merging
from annotator.model.annotation import Annotation
from annotator.model.authority import AuthorityRecord
from annotator.model.ids import AuthorityId
from annotator.model.relation import Sameness
from annotator.model.tagset import Kind
from annotator.suggest.register.doubles import doubles_of
from ui.bridge import SessionBridge
from ui.current import Current
from ui.dialogs.merge_entries import MergeEntries
from ui.dialogs.split_entry import SplitEntry
from ui.dialogs.where_mentioned import WhereMentioned
from ui.live_register import live_register
from ui.picker.asker import Asker
from ui.picker.choice import Choice, Known, Question
from ui.strings import called

Chosen = Callable[[], list[AuthorityRecord]]


class EntryGestures(QObject):
    """Works on the entries that are chosen in a list. Each gesture is one step to undo."""

    told = Signal(str)
    """A short sentence for the status line."""

    done = Signal(object)
    """The id of the entry that the list is to show next."""

    dossier_wanted = Signal(object)
    """The entries about which a person wants to read all there is."""

    def __init__(
        self, bridge: SessionBridge, current: Current, chosen: Chosen, list_: QWidget
    ) -> None:
        super().__init__(list_)
        self._bridge, self._current, self._chosen, self._list = bridge, current, chosen, list_
        self._register = live_register(bridge)
        self._asker, self.menu = Asker(bridge, current, list_), QMenu(list_)
        self._fill_menu()

    @Slot()
    def where(self) -> None:
        """Where the entry is mentioned, under which spellings."""
        for entry in self._chosen()[:1]:
            WhereMentioned(self._bridge, self._current, entry, self._list.window()).open()

    @Slot()
    def dossier(self) -> None:
        """All that the articles say about the chosen entries, as files."""
        self.dossier_wanted.emit(self._chosen())

    @Slot()
    def merge(self) -> None:
        """The chosen entries become one; of one alone, those that share a name with it, or
        whichever is then picked."""
        entries = self._with_doubles()
        if len(entries) > 1:
            self._ask_to_merge(entries)
        else:
            self._pick(lambda other: self._ask_to_merge([*entries, other]))

    @Slot()
    def split(self) -> None:
        """Some mentions and names of the entry go to a new one."""
        for entry in self._chosen()[:1]:
            dialog = SplitEntry(self._bridge.project, entry, self._list.window())
            dialog.agreed.connect(lambda *said, entry=entry: self._split(entry, *said))
            dialog.open()

    @Slot()
    def same(self) -> None:
        self._identify(Sameness.SAME, self.tr("They are the same, as two entries."))

    @Slot()
    def perhaps_same(self) -> None:
        self._identify(Sameness.PERHAPS, self.tr("They are perhaps the same."))

    @Slot()
    def not_same(self) -> None:
        told = self.tr("They are not the same; nobody will propose to merge them again.")
        self._identify(Sameness.NOT, told)

    @Slot()
    def unsay(self) -> None:
        """Take back what was said about whether they are the same."""
        self._identify(None, self.tr("Nothing is said any more about whether they are the same."))

    @Slot(QPoint)
    def show_menu(self, place: QPoint) -> None:
        """What can be done, at the mouse or for the menu key."""
        self.menu.popup(self._list.mapToGlobal(place))

    def _fill_menu(self) -> None:
        calls = (
            (self.tr("Where mentioned…"), self.where),
            (self.tr("Dossier…"), self.dossier),
            (self.tr("Merge…"), self.merge),
            (self.tr("Split…"), self.split),
            (self.tr("The same, as two entries"), self.same),
            (self.tr("Perhaps the same"), self.perhaps_same),
            (self.tr("Not the same"), self.not_same),
            (self.tr("Say nothing about it"), self.unsay),
        )
        for words, call in calls:
            action = QAction(words, self.menu)
            action.triggered.connect(call)
            self.menu.addAction(action)

    def _with_doubles(self) -> list[AuthorityRecord]:
        entries = self._chosen()
        if len(entries) != 1:
            return entries
        found = doubles_of(entries[0], self._register.index, self._register.said)
        return list({e.id: e for double in found for e in double.entries}.values()) or entries

    def _pick(self, then: Callable[[AuthorityRecord], None]) -> None:
        """Ask for the other entry, with the picker."""
        entries = self._chosen()[:1]
        if not entries:
            self.told.emit(self.tr("Choose an entry of the register first."))
            return

        def answer(choice: Choice) -> None:
            if isinstance(choice, Known) and choice.record.id != entries[0].id:
                then(choice.record)
            else:
                self.told.emit(self.tr("Choose another entry that is in the register."))

        question = Question(entries[0].name, entries[0].kind, offer_unresolved=False)
        self._asker.ask(question, self._list, answer)

    def _ask_to_merge(self, entries: list[AuthorityRecord]) -> None:
        project = self._bridge.project
        _, relations = project.hanging_on_entries(entries)
        labels = {str(t.id): called(t) for t in project.tags() if t.kind is Kind.ENTITY}
        uses = project.uses_of([entry.id for entry in entries])
        dialog = MergeEntries(entries, relations, labels, uses, self._list.window())
        dialog.agreed.connect(self._merge)
        dialog.open()

    @Slot(object, object)
    def _merge(self, kept: AuthorityRecord, others: list[AuthorityRecord]) -> None:
        held = self._bridge.project.hanging_on_entries((kept, *others))
        self._bridge.do(merging.merge(kept, others, *held))
        self.done.emit(kept.id)

    def _split(
        self, entry: AuthorityRecord, name: str, moved: list[Annotation], variants: tuple[str, ...]
    ) -> None:
        change = merging.split(self._bridge.session.person, entry, name, moved, variants)
        self._bridge.do(change)
        self.done.emit(AuthorityId(int(change.edits[0].record.id)))

    def _identify(self, sameness: Sameness | None, told: str) -> None:
        entries = self._with_doubles()
        if len(entries) > 1:
            self._say(entries, sameness, told)
        else:
            self._pick(lambda other: self._say([*entries, other], sameness, told))

    def _say(self, entries: list[AuthorityRecord], sameness: Sameness | None, told: str) -> None:
        _, relations = self._bridge.project.hanging_on_entries(entries)
        person = self._bridge.session.person
        self._bridge.do(merging.identify(person, entries, sameness, relations))
        self.told.emit(told)
        self.done.emit(entries[0].id)
