"""What this program is, on what it stands, and where it keeps things."""

import platform
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QSize, QSysInfo, Qt, Slot, qVersion
from PySide6.QtGui import QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from annotator import places
from annotator.storage import engine
from annotator.version import VERSION
from resources import resource
from ui.panels.fields.layout import plain, scrolled
from ui.sizes import begin_with

_ICON_PIXELS = 64
_NAMES_PIXELS = 130


def versions() -> list[tuple[str, str]]:
    """Names and versions of what a fault could depend on. Nothing of the person is in it."""
    from annotator.readers.tei.xml import library_versions  # lxml, which no start needs

    return [
        ("Annotator", VERSION),
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
        ("SQLite", engine.version()),
        *library_versions().items(),
        ("System", f"{QSysInfo.prettyProductName()}, {platform.machine()}"),
    ]


class About(QDialog):
    """Stays until it is closed; the parent keeps it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Annotator"))
        self._versions = versions()
        self._said = plain("", faint=True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.copy = buttons.addButton(self.tr("Copy for a report"), role)
        self.licences = buttons.addButton(self.tr("Licences…"), role)
        self.copy.setToolTip(self.tr("The versions above, and nothing else"))
        self.copy.clicked.connect(self._copy)
        self.licences.clicked.connect(self._show_licences)
        buttons.rejected.connect(self.reject)
        inside, frame = QWidget(), QVBoxLayout(self)
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(14)
        whole.addLayout(self._head())
        whole.addLayout(_form((name, _words(version)) for name, version in self._versions[1:]))
        whole.addWidget(_section(self.tr("Where things are")))
        whole.addLayout(_form((name, _path(name, place)) for name, place in self._places()))
        whole.addWidget(self._said)
        self._said.hide()
        whole.addStretch(1)
        frame.setContentsMargins(24, 20, 24, 16)
        frame.setSpacing(14)
        frame.addWidget(area := scrolled(inside), 1)
        frame.addWidget(buttons)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(560)
        begin_with(self, 560, inside.sizeHint().height() + 90)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setIcon(QIcon())
        close.setFocus()

    def _head(self) -> QLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        if icon := _icon(self.devicePixelRatioF()):
            picture = QLabel()
            picture.setPixmap(icon)
            row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        title = plain(self.tr("Annotator {version}").format(version=VERSION))
        title.setObjectName("welcome_title")
        words.addWidget(title)
        words.addWidget(plain(self.tr("Mark what articles say, about whom and by whom, as TEI.")))
        words.addWidget(
            plain(
                self.tr("Free software under the MIT licence. It uses no network unless you ask.")
            )
        )
        words.addWidget(plain(self.tr("Places of the gazetteer: GeoNames, CC BY 4.0.")))
        row.addLayout(words, 1)
        return row

    def _places(self) -> list[tuple[str, Path]]:
        return [
            (self.tr("Settings"), places.settings_folder()),
            (self.tr("Memory and reports"), places.state_folder()),
            (self.tr("New projects"), places.documents_folder()),
        ]

    @Slot()
    def _copy(self) -> None:
        """The versions to the clipboard. Paths stay out of it: they name people."""
        lines = [f"{name} {version}" for name, version in self._versions]
        QGuiApplication.clipboard().setText("\n".join(lines) + "\n")
        self._said.setText(self.tr("Copied: versions only, no names and no paths."))
        self._said.show()

    @Slot()
    def _show_licences(self) -> None:
        from ui.dialogs.licences import Licences  # reads all texts

        Licences(self).open()


def _icon(ratio: float) -> QPixmap | None:
    """The program's picture for a screen of that pixel ratio, where there is one."""
    icon = QIcon()
    for pixels in (_ICON_PIXELS, 2 * _ICON_PIXELS):
        file = resource("icons", f"annotator-{pixels}.png")
        if file.is_file():
            pixmap = QPixmap()
            pixmap.loadFromData(file.read_bytes())
            icon.addPixmap(pixmap)
    size = QSize(_ICON_PIXELS, _ICON_PIXELS)
    return None if icon.isNull() else icon.pixmap(size, ratio)


def _form(rows: Iterable[tuple[str, QWidget]]) -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(6)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for name, widget in rows:
        label = _words(name)
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        label.setMinimumWidth(_NAMES_PIXELS)
        form.addRow(label, widget)
    return form


def _words(words: str) -> QLabel:
    """A label on one line, whose height nothing can take."""
    label = plain(words)
    label.setWordWrap(False)
    return label


def _path(name: str, place: Path) -> QLineEdit:
    """A path that can be selected and copied, by keys too."""
    line = QLineEdit(str(place))
    line.setReadOnly(True)
    line.setCursorPosition(0)
    line.setAccessibleName(name)
    return line


def _section(words: str) -> QLabel:
    label = plain(words)
    label.setObjectName("section")
    return label
