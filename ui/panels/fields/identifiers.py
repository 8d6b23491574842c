"""The numbers of an entry in lists that others keep: checked while they are typed."""

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.model.authority import Identifier
from annotator.model.identifiers import SCHEMES, example, fault, link, recognised, tidied
from ui.panels.fields.layout import plain
from ui.spoken import spoken


class IdentifierLine(QWidget):
    """One number. A pasted address becomes the number of its list."""

    removed = Signal()
    """The line is to go."""

    changed = Signal()
    """What is typed in it was looked at anew."""

    def __init__(self, identifier: Identifier | None = None) -> None:
        super().__init__()
        self._before = identifier
        self.scheme, self.value = QComboBox(), QLineEdit()
        self.scheme.setEditable(True)
        self.scheme.addItems([scheme.name for scheme in SCHEMES])
        self.scheme.setAccessibleName(self.tr("List"))
        self.value.setAccessibleName(self.tr("Number in the list"))
        self.why, self.open = plain("", small=True), QToolButton()
        self.why.setMinimumHeight(2 * self.why.fontMetrics().lineSpacing())
        if identifier is not None:
            self.scheme.setCurrentText(identifier.scheme)
            self.value.setText(identifier.value)
        self._arrange()
        self.scheme.currentTextChanged.connect(self._check)
        self.value.textChanged.connect(self._recognise)
        self._check()

    @property
    def identifier(self) -> Identifier | None:
        """As its list writes it; None while either half is empty."""
        found = tidied(self.scheme.currentText(), self.value.text())
        if self._before is not None and found == tidied(self._before.scheme, self._before.value):
            return self._before
        return found if found.scheme and found.value else None

    @property
    def fault(self) -> str:
        """Why it cannot be right. What was there before is kept, though it is told."""
        found = self.identifier
        return fault(found) if found is not None else ""

    @property
    def may_be_saved(self) -> bool:
        return not self.fault or self.identifier == self._before

    @Slot(str)
    def _recognise(self, words: str) -> None:
        found = recognised(words)
        if found is not None:
            self.value.blockSignals(True)
            self.value.setText(found.value)
            self.value.blockSignals(False)
            self.scheme.setCurrentText(found.scheme)
        self._check()

    @Slot()
    def _check(self) -> None:
        such = example(self.scheme.currentText().strip().lower())
        self.value.setPlaceholderText(self.tr("such as {0}").format(such) if such else "")
        self.why.setText(spoken(self.fault))
        self.why.setVisible(bool(self.fault))
        found = self.identifier
        address = link(found) if found is not None else ""
        self.open.setEnabled(bool(address))
        self.open.setToolTip(address)
        self.changed.emit()

    @Slot()
    def _open(self) -> None:
        """Only here does a link leave the program: in the browser, because a person asked."""
        found = self.identifier
        if found is not None and link(found):
            QDesktopServices.openUrl(QUrl(link(found)))

    def _arrange(self) -> None:
        cross = QToolButton()
        for button, sign, name in (
            (self.open, "↗", self.tr("Open in the browser")),
            (cross, "×", self.tr("Remove this identifier")),
        ):
            button.setText(sign)
            button.setAutoRaise(True)
            button.setAccessibleName(name)
        self.open.clicked.connect(self._open)
        cross.clicked.connect(self.removed)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(2)
        layout.setColumnStretch(0, 1)
        layout.setColumnStretch(1, 2)
        for column, widget in enumerate((self.scheme, self.value, self.open, cross)):
            layout.addWidget(widget, 0, column)
        layout.addWidget(self.why, 1, 0, 1, 4, Qt.AlignmentFlag.AlignTop)


class IdentifiersField(QWidget):
    """All identifiers of an entry, line by line."""

    changed = Signal()
    """One of them is another, came or went."""

    def __init__(self, identifiers: tuple[Identifier, ...]) -> None:
        super().__init__()
        self.lines: list[IdentifierLine] = []
        self.add = QPushButton(self.tr("Add an identifier"))
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._add)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(3)
        self._layout.addWidget(self.add)
        for identifier in identifiers:
            self._append(IdentifierLine(identifier))

    @property
    def identifiers(self) -> tuple[Identifier, ...]:
        found = (line.identifier for line in self.lines)
        return tuple(dict.fromkeys(i for i in found if i is not None))

    @property
    def may_be_saved(self) -> bool:
        """Whether no line holds a number that cannot be right."""
        return all(line.may_be_saved for line in self.lines)

    @Slot()
    def _add(self) -> None:
        line = IdentifierLine()
        self._append(line)
        line.value.setFocus()

    def _append(self, line: IdentifierLine) -> None:
        line.removed.connect(self._remove)
        line.changed.connect(self.changed)
        self._layout.insertWidget(len(self.lines), line)
        self.lines.append(line)

    @Slot()
    def _remove(self) -> None:
        line = self.sender()
        if isinstance(line, IdentifierLine) and line in self.lines:
            self.lines.remove(line)
            self._layout.removeWidget(line)
            line.hide()
            line.deleteLater()
            self.changed.emit()
