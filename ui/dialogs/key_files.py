"""Two buttons that take a set of keys out as a file, and bring one in."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from annotator.errors import AnnotatorError
from annotator.places import documents_folder
from ui.keymap import file as key_file
from ui.keymap.keymap import Keymap
from ui.keymap.keyset import Binding
from ui.spoken import spoken


class KeyFiles(QWidget):
    """What went wrong is told, and changes nothing."""

    told = Signal(str)
    """What came of it, in words."""

    def __init__(self, keymap: Keymap, bindings: list[Binding]) -> None:
        super().__init__()
        self._keymap, self._bindings = keymap, bindings
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for words, slot in (
            (self.tr("Bring in…"), self._ask_bring),
            (self.tr("Take out…"), self._ask_take),
        ):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            row.addWidget(button)

    def write_to(self, file: Path) -> None:
        try:
            key_file.write(file, self._keymap.keys)
        except AnnotatorError as error:
            self.told.emit(spoken(error))
        else:
            self.told.emit(self.tr("The keys stand in {file}.").format(file=file.name))

    def read_from(self, file: Path) -> None:
        """Those of a file instead of all that were chosen here."""
        try:
            keys, passed_over = key_file.read(file, self._bindings)
        except AnnotatorError as error:
            self.told.emit(spoken(error))
            return
        self._keymap.use(keys)
        done = self.tr("The keys of {file} act now.").format(file=file.name)
        self.told.emit(" ".join([done, *passed_over[:5]]))

    @Slot()
    def _ask_take(self) -> None:
        start = str(documents_folder() / f"keys{key_file.SUFFIX}")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Take the keys out"), start)
        if name:
            self.write_to(Path(name))

    @Slot()
    def _ask_bring(self) -> None:
        kinds = self.tr("Sets of keys (*.toml);;All files (*)")
        title, start = self.tr("Bring keys in"), str(documents_folder())
        name, _ = QFileDialog.getOpenFileName(self, title, start, kinds)
        if name:
            self.read_from(Path(name))
