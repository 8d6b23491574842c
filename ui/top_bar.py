"""Above everything: whose project this is, the way to everything, and whether all is well."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QPushButton, QSizePolicy, QWidget

from ui.keymap.keymap import Keymap
from ui.strings import escaped, several

_DOOR = 320
"""Pixels of the door of the palette, where there is room."""
_COUNTS, _LONG_DOOR, _TITLE = 1, 2, 3
"""What is given up, one after the other, where there is none."""


class TopBar(QWidget):
    """Title, counts, the door of the palette, two lamps and the export.

    A window may be as narrow as its person likes: what is needed least makes room.
    """

    palette_wanted = Signal()
    """The person wants to go to anything."""

    export_wanted = Signal()
    """The person wants to export."""

    def __init__(self) -> None:
        super().__init__()
        self._only = False
        self.setObjectName("top_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title, self._counts = QLabel(), QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setObjectName("project_title")
        self._counts.setObjectName("faint")
        self._search = QPushButton()
        self._search.setObjectName("palette_button")
        self._search.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._search.setMinimumWidth(_DOOR)
        self._doors = ("", "")
        self._given_up = 0
        self._saved, self._tei = QLabel(), QLabel()
        self._export = QPushButton(self.tr("Export…"))
        self._export.setObjectName("primary")
        self._search.clicked.connect(self.palette_wanted)
        self._export.clicked.connect(self.export_wanted)
        layout = QHBoxLayout(self)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        layout.setContentsMargins(14, 7, 14, 7)
        layout.setSpacing(12)
        for widget in (self._title, self._counts):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self._search)
        layout.addStretch(1)
        for label in (self._saved, self._tei):
            label.setObjectName("lamp")
            layout.addWidget(label)
        layout.addWidget(self._export)
        self.say_saved()

    def attend(self, keymap: Keymap) -> None:
        """Say by which key the palette comes up, now and when it is another."""

        def name_key() -> None:
            words = self.tr("Search articles, register, commands…")
            key = keymap.shown("go_to_anything")
            self._doors = f"{words}     {key}".rstrip(), f"{self.tr('Search…')} {key}".rstrip()
            self._give_up(0)
            self._make_room()

        keymap.changed.connect(name_key)
        name_key()

    def minimumSizeHint(self) -> QSize:
        return QSize(_DOOR, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_up(0)
        self._make_room()

    def event(self, event: QEvent) -> bool:
        """A label that says more needs more room."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._make_room()
        return super().event(event)

    def _make_room(self) -> None:
        while self._given_up < _TITLE and self.sizeHint().width() > self.width():
            self._give_up(self._given_up + 1)

    def _give_up(self, things: int) -> None:
        self._given_up = things
        long, short = self._doors
        self._counts.setVisible(things < _COUNTS)
        self._search.setMinimumWidth(_DOOR if things < _LONG_DOOR else 0)
        self._search.setText(long if things < _LONG_DOOR else short)
        self._title.setVisible(things < _TITLE)

    def show_project(self, title: str) -> None:
        self._title.setText(escaped(title, 60))

    @Slot(int, int)
    def count(self, articles: int, open_: int) -> None:
        words = several("TopBar", articles, "1 article", "{n} articles")
        self._counts.setText(self.tr("{articles} · {m} to do").format(articles=words, m=open_))

    def say_reading_only(self, only: bool) -> None:
        """Of a project that nothing is written to."""
        self._only = only
        self.say_saved()

    @Slot()
    def say_saved(self) -> None:
        self._saved.setToolTip("")
        if self._only:
            _light(self._saved, "idle", self.tr("Reading only"))
        else:
            _light(self._saved, "good", self.tr("● Saved"))

    def say_not_saved(self, why: str) -> None:
        _light(self._saved, "bad", self.tr("● Not saved"))
        self._saved.setToolTip(escaped(why, 200))

    @Slot(object)
    def judge(self, valid: bool | None) -> None:
        """What the live TEI says of the article shown."""
        if valid is None:
            _light(self._tei, "idle", "")
        else:
            words = self.tr("TEI valid") if valid else self.tr("TEI not valid")
            _light(self._tei, "good" if valid else "bad", words)


def _light(lamp: QLabel, state: str, words: str) -> None:
    lamp.setText(words)
    lamp.setProperty("state", state)
    lamp.style().unpolish(lamp)
    lamp.style().polish(lamp)
