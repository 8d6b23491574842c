"""The first page: open, new, sample, and the projects opened last."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.recent import Opened
from ui.recent import RecentList


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

    def __init__(self) -> None:
        super().__init__()
        self.recent = RecentList()
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
        inside.addWidget(self.recent)
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

    def show_recent(self, projects: Sequence[Opened], chosen: Path | None = None) -> None:
        """The projects opened before, with the keyboard on the one opened last, or on `chosen`."""
        self.recent.show_projects(projects, chosen)
        for widget in (self._recent_heading, self.recent):
            widget.setVisible(bool(projects))
        if projects:
            self.recent.setFocus()

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
