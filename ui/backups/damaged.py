"""A project that is damaged: what is wrong with it in plain words, and what can be done.

The file is left as it is, whatever is chosen: a backup takes its place while it is moved aside, or
what can be read of it goes into a new project.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStringListModel, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.storage.backups.names import Backup
from ui.backups import words
from ui.panels.fields.layout import plain
from ui.sizes import begin_with
from ui.spoken import spoken
from ui.strings import escaped, grouped, moment, several

_MOST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Damage:
    """What is known: the findings in words, the newest backup that is whole and what it lacks.

    `steps_since` is how many steps were made after that backup; None where nobody can tell.
    """

    project: Path
    findings: Sequence[str]
    backup: Backup | None
    held: str = ""
    steps_since: int | None = None
    readable: bool = False
    """The project is open for reading."""


class DamagedSheet(QDialog):
    """It does nothing itself. Closed, everything is as it was."""

    restore_wanted = Signal(object)
    """The `Backup` that is to take the place of the project."""

    backups_wanted = Signal()
    """All backups, to choose from."""

    salvage_wanted = Signal()
    """What can be read is to go into a new project."""

    def __init__(self, damage: Damage, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("This project is damaged"))
        self._damage = damage
        self.said = plain(self._first())
        self.offer = plain(self._offered())
        self.list = QListView()
        self.restore = QPushButton(self.tr("Put the newest backup in its place"))
        self.others = QPushButton(self.tr("All backups…"))
        self.salvage = QPushButton(self.tr("Save what can be read as a new project…"))
        self.leave = QPushButton(
            self.tr("Go on reading") if damage.readable else self.tr("Leave it as it is")
        )
        self._arrange()
        self.restore.setEnabled(damage.backup is not None)
        self.restore.clicked.connect(self._restore)
        self.others.clicked.connect(self.backups_wanted)
        self.salvage.clicked.connect(self.salvage_wanted)
        self.leave.clicked.connect(self.reject)

    @Slot()
    def _restore(self) -> None:
        self.restore_wanted.emit(self._damage.backup)

    def _first(self) -> str:
        name, number = escaped(self._damage.project.name, 80), len(self._damage.findings)
        if self._damage.readable:
            told = several(
                "DamagedSheet",
                number,
                "“{name}” does not hold together in 1 place. It is open for reading only, so "
                "that nothing gets worse. Not one byte of it was changed.",
                "“{name}” does not hold together in {n} places. It is open for reading only, so "
                "that nothing gets worse. Not one byte of it was changed.",
            )
        else:
            told = self.tr(
                "“{name}” cannot be opened: the file is damaged, as by a failing disk or stick or "
                "a copy that was broken off. Not one byte of it was changed."
            )
        return told.format(name=name)

    def _offered(self) -> str:
        damage = self._damage
        if damage.backup is None:
            return self.tr(
                "There is no backup of it on this computer. Look for a copy on other disks and "
                "sticks before anything else; then save what can be read."
            )
        told = [
            self.tr("The newest backup that is whole is of {when}, {age}: {held}.").format(
                when=moment(damage.backup.at), age=words.age(damage.backup.at), held=damage.held
            )
        ]
        if damage.steps_since is None:
            told.append(self.tr("What was done after it is not in it."))
        elif damage.steps_since == 0:
            told.append(self.tr("Nothing was done after it."))
        else:
            told.append(
                several(
                    "DamagedSheet",
                    damage.steps_since,
                    "1 step made after it is not in it.",
                    "{n} steps made after it are not in it.",
                )
            )
        told.append(self.tr("The damaged file is moved aside and kept."))
        return " ".join(told)

    def _arrange(self) -> None:
        found = [escaped(spoken(one), 300) for one in self._damage.findings[:_MOST]]
        if (more := len(self._damage.findings) - _MOST) > 0:
            found.append(self.tr("… and {n} more").format(n=grouped(more)))
        model = QStringListModel(found, self.list)
        self.list.setModel(model)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("What is wrong"))
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self.said)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.offer)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, buttons in ((first, (self.restore, self.others)), (second, (self.salvage,))):
            for button in buttons:
                button.setAutoDefault(False)
                row.addWidget(button)
        self.restore.setObjectName("primary")
        layout.addLayout(first)
        layout.addLayout(second)
        box = QDialogButtonBox()
        box.addButton(self.leave, QDialogButtonBox.ButtonRole.RejectRole)
        layout.addWidget(box)
        begin_with(self, 600, 480)
