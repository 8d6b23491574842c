"""Before anything is sent to a service: to where, and what."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import NoService
from annotator.model.authority import AuthorityRecord
from annotator.reconcile.connection import checked, stays_here
from ui.panels.fields.layout import labelled, plain
from ui.sizes import begin_with
from ui.spoken import spoken
from ui.strings import escaped, several


class Reconcile(QDialog):
    """Nothing is sent here, and nothing without the button: Enter alone does not send."""

    agreed = Signal(str)
    """The address that the names may be sent to, this once."""

    def __init__(self, entries: Sequence[AuthorityRecord], address: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Ask a reconciliation service"))
        self.address, self.names = QLineEdit(address), QListView()
        self.address.setPlaceholderText("http://127.0.0.1:8000/reconcile")
        names = [escaped(entry.name, 200) for entry in entries]
        self.names.setModel(QStringListModel(names, self))
        self.names.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.names.setAccessibleName(self.tr("What is sent"))
        self.warning = plain("", small=True)
        self.send = QPushButton(self.tr("&Send once"))
        self._box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._box.addButton(self.send, QDialogButtonBox.ButtonRole.ActionRole)
        self._arrange(len(names))
        self.address.textChanged.connect(self._check)
        self.send.clicked.connect(self._agree)
        self._box.rejected.connect(self.reject)
        self._check()

    @Slot()
    def _check(self) -> None:
        """Say where the names would go, or why they cannot."""
        try:
            address = checked(self.address.text())
        except NoService as error:
            self.send.setEnabled(False)
            typed = bool(self.address.text().strip())
            self.warning.setText(
                spoken(error) if typed else self.tr("Which service is to be asked?")
            )
            return
        self.send.setEnabled(True)
        if stays_here(address):
            self.warning.setText(self.tr("The service is on this machine: nothing leaves it."))
        else:
            words = self.tr(
                "The names leave this machine, and travel without encryption: whoever is on the "
                "way can read them."
            )
            self.warning.setText(words)

    @Slot()
    def _agree(self) -> None:
        address = checked(self.address.text())
        self.accept()
        self.agreed.emit(address)

    def _arrange(self, count: int) -> None:
        self.send.setAutoDefault(False)
        cancel = self._box.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        what = self.tr(
            "Sent is what stands here, {n}, and nothing else of the project; this once. The "
            "program uses the network for nothing but what is asked here."
        )
        number = several("Reconcile", count, "one name", "{n} names")
        layout.addWidget(plain(what.format(n=number), faint=True))
        layout.addWidget(self.names, 1)
        layout.addWidget(labelled(self.tr("Address of the service"), self.address))
        layout.addWidget(self.warning)
        layout.addWidget(self._box)
        begin_with(self, 520, 420)
        self.address.setFocus()
