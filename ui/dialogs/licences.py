"""Everything that ships with the program, with the full texts of its licences."""

from PySide6.QtCore import QItemSelection, Qt, Slot
from PySide6.QtGui import QFontDatabase, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from resources import licensing
from ui.panels.fields.layout import plain
from ui.panels.lines import Line, Lines
from ui.picker.delegate import RowDelegate
from ui.sizes import begin_with

_SIZE = (1000, 680)
_LIST_PIXELS = 230


class Licences(QDialog):
    """A list at the left, the text of what is chosen at the right. It changes nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Licences"))
        self._parts = licensing.components()
        self.filter, self.list, self.text = QLineEdit(), QListView(), QPlainTextEdit()
        self.rows, self._delegate = Lines(self._line), RowDelegate()
        self.filter.setPlaceholderText(self.tr("Filter by name or licence"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._filter)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumWidth(_LIST_PIXELS)
        self.list.setAccessibleName(self.tr("What ships with the program"))
        self.list.selectionModel().selectionChanged.connect(self._show)
        self.text.setReadOnly(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setTabChangesFocus(True)
        self._arrange()
        self._filter()
        self.filter.setFocus()

    @Slot()
    def _filter(self) -> None:
        """The parts that hold all typed words in name or licence; the first is shown."""
        words = self.filter.text().casefold().split()
        self.rows.show(
            [
                number
                for number, part in enumerate(self._parts)
                if all(word in f"{part.name} {part.licence}".casefold() for word in words)
            ]
        )
        self.list.setCurrentIndex(self.rows.index(0, 0))
        if not self.rows.rowCount():
            self.text.clear()

    @Slot(QItemSelection)
    def _show(self, chosen: QItemSelection) -> None:
        rows = chosen.indexes()
        key = self.rows.key(rows[0].row()) if rows else None
        if key is not None:
            self.text.setPlainText(licensing.full_text(self._parts[key]))

    def _line(self, key: int) -> Line:
        part = self._parts[key]
        return Line(key, part.name, part.licence, part.version)

    def _arrange(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setIcon(QIcon())
        close.setAutoDefault(False)
        side = QVBoxLayout()
        side.addWidget(self.filter)
        side.addWidget(self.list, 1)
        both = QHBoxLayout()
        both.addLayout(side, 2)
        both.addWidget(self.text, 5)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 14, 16, 12)
        whole.setSpacing(10)
        whole.addWidget(
            plain(
                self.tr(
                    "Annotator stands on the work of many. Here is all that came with it, "
                    "and under which conditions you may use it and pass it on."
                ),
                faint=True,
            )
        )
        whole.addLayout(both, 1)
        whole.addWidget(buttons)
        begin_with(self, *_SIZE)
