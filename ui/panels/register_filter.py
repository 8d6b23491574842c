"""Which entries of the register are shown, and in which order."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.model.authority import AuthorityRecord
from annotator.model.ids import AuthorityId, TagId
from annotator.model.tagset import Kind, Tag
from annotator.suggest.register.doubles import all_doubles
from ui.bridge import SessionBridge
from ui.current import Current
from ui.live_register import live_register
from ui.panels.fields.enums import WordField
from ui.panels.register_rows import Wanted
from ui.strings import called

ALL, HERE, DOUBLES = "all", "here", "doubles"
BY_NAME, BY_USES, NEWEST = "name", "uses", "newest"


class RegisterFilter(QWidget):
    """A line to type in, and below it scope, kind and order."""

    changed = Signal()
    """Other entries fit, or in another order."""

    def __init__(self, bridge: SessionBridge, current: Current) -> None:
        super().__init__()
        self._bridge, self._current = bridge, current
        self._register = live_register(bridge)
        self.line, self.kinds = QLineEdit(), WordField(())
        self.scope = WordField(
            (
                (ALL, self.tr("all")),
                (HERE, self.tr("in this article")),
                (DOUBLES, self.tr("perhaps doubles")),
            )
        )
        self.order = WordField(
            (
                (BY_NAME, self.tr("by name")),
                (BY_USES, self.tr("by mentions")),
                (NEWEST, self.tr("newest first")),
            )
        )
        self._arrange()

    @property
    def tags(self) -> list[Tag]:
        """The kinds that entries may be of."""
        return [tag for tag in self._bridge.project.tags() if tag.kind is Kind.ENTITY]

    @property
    def here(self) -> bool:
        return self.scope.now == HERE

    def wanted(self) -> Wanted:
        """What is asked for. Nothing is gone through yet where the order is that of the names."""
        labels = {tag.id: called(tag) for tag in self.tags}
        kind = self.kinds.now
        self.kinds.offer([(None, self.tr("every kind")), *labels.items()])
        self.kinds.show_value(kind)
        chosen = TagId(kind) if isinstance(kind, str) else None
        return Wanted(self._ids(), self.line.text(), chosen, labels)

    def show_only(self, record: AuthorityRecord | None) -> None:
        """Ask for one entry by its name, among all."""
        self.scope.show_value(ALL)
        self.kinds.show_value(None)
        self.line.blockSignals(True)
        self.line.setText(record.name if record is not None else "")
        self.line.blockSignals(False)

    def show_doubles(self) -> None:
        """Ask for entries that may be one and the same."""
        self.line.clear()
        self.scope.show_value(DOUBLES)
        self.changed.emit()

    def _ids(self) -> Iterable[AuthorityId]:
        project, article, index = self._bridge.project, self._current.article, self._register.index
        if self.scope.now == DOUBLES:
            groups = all_doubles(index, self._register.said)
            return dict.fromkeys(entry.id for double in groups for entry in double.entries)
        uses: dict[AuthorityId, int] | None = None
        ids: Iterable[AuthorityId] = self._register.order
        if self.here:
            uses = project.uses(article.id) if article is not None else {}
            found = (record for i in uses if (record := index.get(i)) is not None)
            ids = [record.id for record in sorted(found, key=lambda r: r.name.casefold())]
        if self.order.now == BY_USES:
            counts = project.uses() if uses is None else uses
            return sorted(ids, key=lambda i: -counts.get(i, 0))
        return sorted(ids, reverse=True) if self.order.now == NEWEST else ids

    @Slot()
    def _changed(self) -> None:
        self.changed.emit()

    def _arrange(self) -> None:
        self.line.setPlaceholderText(_tr("Filter by name or kind"))
        self.line.setClearButtonEnabled(True)
        self.line.setAccessibleName(_tr("Filter the register"))
        self.line.textChanged.connect(self._changed)
        below, layout = QHBoxLayout(), QVBoxLayout(self)
        for field, value, name, share in (
            (self.scope, ALL, _tr("Which entries"), 3),
            (self.kinds, None, _tr("Kind"), 4),
            (self.order, BY_NAME, _tr("Order"), 4),
        ):
            field.show_value(value)
            field.setMinimumContentsLength(2)  # then the shares say how wide each is
            field.setAccessibleName(name)
            field.picked.connect(self._changed)
            below.addWidget(field, share)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.line)
        layout.addLayout(below)


def _tr(words: str) -> str:
    return QCoreApplication.translate("RegisterPanel", words)
