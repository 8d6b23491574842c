"""After a sitting that did not end well: what was looked at, and that all is there.

A quiet card above the text, which takes no keyboard away: who wants to go on goes on.
"""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from annotator.changes.change import Verb
from annotator.session import Session
from annotator.storage.backups.names import Backup
from ui.backups import words
from ui.panels.fields.layout import plain
from ui.strings import escaped, moment, verb


class RecoveryCard(QFrame):
    """It goes when somebody goes on, or closes the project."""

    backups_wanted = Signal()
    """The list of backups."""

    copy_wanted = Signal()
    """A copy of the project, somewhere else."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("recovery")
        self._report: Path | None = None
        self.title = QLabel(self.tr("The last sitting ended unexpectedly. Nothing is lost."))
        self.title.setObjectName("recovery_title")
        self.words = plain("")
        self.go_on = QPushButton(self.tr("Go on"))
        self.go_on.setObjectName("primary")
        self.look = QPushButton(self.tr("Look at backups…"))
        self.copy = QPushButton(self.tr("Save a copy…"))
        self.report = QPushButton(self.tr("Show the report"))
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        row.setSpacing(10)
        for button in (self.go_on, self.look, self.copy, self.report):
            row.addWidget(button)
        row.addStretch(1)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addLayout(row)
        self.go_on.clicked.connect(self.hide)
        self.look.clicked.connect(self.backups_wanted)
        self.copy.clicked.connect(self.copy_wanted)
        self.report.clicked.connect(self._show_report)
        self.hide()

    def tell(self, session: Session, newest: Backup | None, report: Path | None) -> None:
        """Say what is known of a project whose last sitting did not end well.

        `report` is what was written down when the program crashed, if it could.
        """
        self._report = report
        self.report.setVisible(report is not None)
        parts = [_held(session), _looked(session), _kept(newest)]
        if report is not None:
            told = self.tr("What happened stands in “{file}”, without any text of articles.")
            parts.append(told.format(file=escaped(report.name, 80)))
        self.words.setText(" ".join(parts))
        self.setAccessibleName(f"{self.title.text()} {self.words.text()}")
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)

    @Slot()
    def _show_report(self) -> None:
        if self._report is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._report)))


def _held(session: Session) -> str:
    """How much is there, and the last step."""
    project = session.project
    counted = words.amount(sum(project.shelves().values()), project.annotation_count())
    last = session.history.last
    if last is None:
        return words.tr("All that was saved is here: {counts}.").format(counts=counted)
    told = words.tr("All that was saved is here: {counts}. The last step was “{what}”, {when}.")
    what = f"{verb(Verb(last.verb))}: {last.about}" if last.about else verb(Verb(last.verb))
    return told.format(counts=counted, what=escaped(what, 60), when=words.stamp(last.at))


def _looked(session: Session) -> str:
    if not session.project.unexamined:
        return words.tr("Every text, quote and link was compared: the project is whole.")
    return words.tr("It is large: a copy of it is being compared now, and you will be told.")


def _kept(newest: Backup | None) -> str:
    if newest is None:
        return words.tr("There is no backup yet; one is made soon.")
    told = words.tr("The newest backup is of {when}, {age}.")
    return told.format(when=moment(newest.at), age=words.age(newest.at))
