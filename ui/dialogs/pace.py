"""How fast am I: keys and annotations of this sitting, for the one at the keyboard."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.pace.keystrokes import Keystrokes
from ui.panels.fields.layout import plain
from ui.strings import grouped


class PacePanel(QDialog):
    """Stays beside the window and follows. Nothing of it is kept, or goes into the project."""

    def __init__(self, keystrokes: Keystrokes, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self.setWindowTitle(self.tr("How fast am I?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._keystrokes = keystrokes
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(120)
        self._later.timeout.connect(self.refresh)
        self.figures = [QLabel() for _ in range(5)]
        self._arrange()
        keystrokes.counted.connect(self._soon)
        self.refresh()

    @Slot()
    def _soon(self) -> None:
        """After the key, so that nobody waits for figures."""
        self._later.start()

    @Slot()
    def refresh(self) -> None:
        pace = self._keystrokes.pace
        told = pace.annotations > 0
        values = (
            grouped(pace.annotations),
            grouped(pace.keys),
            f"{pace.median:.1f}" if told else "–",
            f"{pace.mean:.1f}" if told else "–",
            f"{pace.per_minute:.1f}" if told else "–",
        )
        for label, value in zip(self.figures, values, strict=True):
            label.setText(value)

    def _arrange(self) -> None:
        names = (
            self.tr("Annotations"),
            self.tr("Keys"),
            self.tr("Keys for one, median"),
            self.tr("Keys for one, all in all"),
            self.tr("Annotations a minute"),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(0, 1)
        for row, (name, label) in enumerate(zip(names, self.figures, strict=True)):
            label.setObjectName("figure")
            label.setAccessibleName(name)
            grid.addWidget(plain(name), row, 0)
            grid.addWidget(label, row, 1, Qt.AlignmentFlag.AlignRight)
        reset = QPushButton(self.tr("Begin anew"))
        reset.clicked.connect(self._keystrokes.reset)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(reset)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addLayout(grid)
        hint = self.tr("A minute without a key counts as a pause. Nothing of this is kept.")
        layout.addWidget(plain(hint, faint=True, small=True))
        layout.addLayout(foot)
