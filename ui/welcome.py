"""The first page: open, new, sample, and the projects opened last."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.strings import escaped


class Welcome(QWidget):
    """What there is to do while no project is open."""

    new_wanted = Signal()
    """A new project."""
    open_wanted = Signal()
    """An existing project, to be chosen."""
    sample_wanted = Signal()
    """The sample project."""
    tutorial_wanted = Signal()
    """The first hour, told step by step."""
    project_wanted = Signal(str)
    """The project at this path."""

    def __init__(self) -> None:
        super().__init__()
        self._recent = QVBoxLayout()
        self._recent_heading = QLabel(self.tr("OPENED LAST"))
        self._recent_heading.setObjectName("section")
        title = QLabel(self.tr("Annotator"))
        title.setObjectName("welcome_title")
        words = QLabel(
            self.tr(
                "Mark what articles say, about whom and by whom, and keep it as TEI XML.\n"
                "Everything is saved at once in one file. Nothing leaves this computer."
            )
        )
        words.setObjectName("faint")
        inside = QVBoxLayout()
        inside.setSpacing(12)
        for widget in (title, words):
            inside.addWidget(widget)
        inside.addSpacing(10)
        inside.addLayout(self._buttons())
        inside.addSpacing(16)
        inside.addWidget(self._recent_heading)
        inside.addLayout(self._recent)
        hint = QLabel(self.tr("Or drop a project, or articles to import, on this window."))
        hint.setObjectName("faint")
        inside.addSpacing(10)
        inside.addWidget(hint)
        centred = QHBoxLayout(self)
        centred.addStretch(1)
        column = QVBoxLayout()
        column.addStretch(2)
        column.addLayout(inside)
        column.addStretch(3)
        centred.addLayout(column)
        centred.addStretch(1)

    def show_recent(self, paths: Sequence[str]) -> None:
        """The projects opened last that are still there."""
        while (item := self._recent.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        known = [path for path in paths if Path(path).is_file()]
        self._recent_heading.setVisible(bool(known))
        for path in known:
            button = QPushButton(f"{escaped(Path(path).stem, 50)}   —   {_short(path)}")
            button.setObjectName("palette_button")
            button.setProperty("path", path)
            button.clicked.connect(self._open_recent)
            self._recent.addWidget(button)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        for words, signal, primary in (
            (self.tr("Open project…"), self.open_wanted, True),
            (self.tr("New project…"), self.new_wanted, False),
            (self.tr("Look at the sample"), self.sample_wanted, False),
            (self.tr("The first hour"), self.tutorial_wanted, False),
        ):
            button = QPushButton(words)
            button.setObjectName("primary" if primary else "")
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)
        return row

    @Slot()
    def _open_recent(self) -> None:
        self.project_wanted.emit(self.sender().property("path"))


def _short(path: str) -> str:
    folder = str(Path(path).parent)
    return escaped(folder if len(folder) < 60 else "…" + folder[-58:], 80)
