"""The sheet of settings and keys: one search for both, no button to say that one means it."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.places import documents_folder
from ui.dialogs.keys import Keys
from ui.panels.fields.layout import plain
from ui.preferences.applying import Applying
from ui.preferences.page import SettingsPage
from ui.sizes import begin_with
from ui.spoken import spoken


class SettingsSheet(QDialog):
    """What is chosen acts at once, and is kept at once."""

    def __init__(self, applying: Applying, keys: Keys, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._applying, self.keys = applying, keys
        applying.setParent(self)
        self.search, self.tabs = QLineEdit(), QTabWidget()
        self.page = SettingsPage(applying.now)
        self.told = plain("", small=True)
        self._arrange()
        self.search.textChanged.connect(self._find)
        self.page.picked.connect(self._pick)
        self.page.refused.connect(self.told.setText)
        applying.changed.connect(self.page.refresh)
        self.finished.connect(self.deleteLater)
        self.tabs.currentChanged.connect(self._turn)
        self._find("")
        self.search.setFocus()

    def show_keys(self) -> None:
        self.tabs.setCurrentWidget(self.keys)

    def write_to(self, file: Path) -> None:
        """What was chosen, keys included, as a file."""
        try:
            self._applying.write(file)
        except AnnotatorError as error:
            self.told.setText(spoken(error))
        else:
            self.told.setText(self.tr("The settings stand in {file}.").format(file=file.name))

    def read_from(self, file: Path) -> None:
        """The settings that a file has; the others stay."""
        try:
            told = self._applying.read(file)
        except AnnotatorError as error:
            self.told.setText(spoken(error))
            return
        done = self.tr("The settings of {file} hold now.").format(file=file.name)
        self.told.setText(" ".join([done, *(f"{words}." for words in told[:5])]))

    @Slot(str)
    def _find(self, typed: str) -> None:
        """Both pages are searched, and say how much they have."""
        words = typed.casefold().split()
        found = (self.page.seek(words), self.keys.seek(typed))
        for number, (title, count) in enumerate(
            zip((self.tr("Settings"), self.tr("Keys")), found, strict=True)
        ):
            self.tabs.setTabText(number, f"{title} ({count})" if words else title)

    @Slot(int)
    def _turn(self, page: int) -> None:
        """Keys have buttons of their own for the same."""
        self.told.clear()
        for button in self._of_settings:
            button.setVisible(self.tabs.widget(page) is self.page)

    @Slot(str, object)
    def _pick(self, name: str, value: object) -> None:
        self.told.clear()
        self._applying.put(name, value)

    @Slot()
    def _usual(self) -> None:
        """All as in the beginning, but for the keys, which have a button of their own."""
        self._applying.reset(tuple(self.page.boxes))
        self.told.setText(self.tr("All settings are the usual ones; keys stay as they are."))

    @Slot()
    def _ask_write(self) -> None:
        start = str(documents_folder() / "annotator-settings.toml")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Take the settings out"), start)
        if name:
            self.write_to(Path(name))

    @Slot()
    def _ask_read(self) -> None:
        kinds = self.tr("Settings (*.toml);;All files (*)")
        title, start = self.tr("Bring settings in"), str(documents_folder())
        name, _ = QFileDialog.getOpenFileName(self, title, start, kinds)
        if name:
            self.read_from(Path(name))

    def _arrange(self) -> None:
        self.search.setPlaceholderText(self.tr("Search settings and keys…"))
        self.search.setAccessibleName(self.tr("Search settings and keys"))
        self.search.setClearButtonEnabled(True)
        self.tabs.addTab(self.page, self.tr("Settings"))
        self.tabs.addTab(self.keys, self.tr("Keys"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        foot = QHBoxLayout()
        buttons = []
        for words, slot in (
            (self.tr("&Bring in…"), self._ask_read),
            (self.tr("&Take out…"), self._ask_write),
            (self.tr("&All as usual"), self._usual),
        ):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            foot.addWidget(button)
            buttons.append(button)
        foot.addStretch(1)
        self._of_settings = tuple(buttons)
        foot.addWidget(box)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(self.search)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.told)
        layout.addLayout(foot)
        begin_with(self, 640, 720)
