"""F1: opens the page on whatever has the keyboard, in the window of the help."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QTabWidget, QWidget

from annotator.model.tagset import Tag
from ui.acting import translated
from ui.help.places import PAGES, START

if TYPE_CHECKING:
    from ui.help.book import Book
    from ui.help.window import HelpWindow
    from ui.main_window import MainWindow

_NAME = "help"
"""Of the action, and of the shortcut that a dialog is given."""


class HelpDesk(QObject):
    """One for a window. Pages and their window are read when somebody asks for the first time."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._main = window
        self.window: HelpWindow | None = None
        window.keymap.changed.connect(self._rekey)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._attend)

    @Slot()
    def here(self) -> None:
        """The page on what has the keyboard; the start page where there is none on it."""
        self.show(*page_on(QApplication.focusWidget() or self._main))

    def show(self, page: str, anchor: str = "") -> None:
        if self.window is None:
            from ui.help.window import HelpWindow

            self.window = HelpWindow(self._book())
        self.window.turn_to(page, anchor)
        self.window.come_up()

    def end(self) -> None:
        """The help goes with the window that it explains."""
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None

    @Slot()
    def _rekey(self) -> None:
        """The keys on the pages are those of the person."""
        if self.window is not None:
            self.window.use(self._book())

    @Slot(QObject)
    def _attend(self, _: object) -> None:
        """A dialog of ours that has the keyboard for the first time gets its own F1.

        Keys of the window do not reach what stands in front of it.
        """
        dialog = QApplication.activeWindow()
        if not isinstance(dialog, QDialog) or type(dialog).__name__ not in PAGES:
            return
        if dialog.findChild(QShortcut, _NAME) is None and self._is_ours(dialog):
            for keys in self._main.keymap.of(_NAME):
                shortcut = QShortcut(QKeySequence(keys), dialog)
                shortcut.setObjectName(_NAME)
                shortcut.activated.connect(self.here)

    def _is_ours(self, widget: QWidget | None) -> bool:
        """Whether it was opened by this window, however many dialogs are between."""
        while widget is not None and widget is not self._main:
            widget = widget.parentWidget()
        return widget is self._main

    def _book(self) -> "Book":
        from ui.help.book import Book  # reads Markdown, which no start needs
        from ui.help.naming import Names

        return Book(Names(self._keys_of, translated), [QLocale().name()[:2]])

    def _keys_of(self, name: str) -> tuple[str, ...]:
        from ui.keymap.keyset import shown

        keymap = self._main.keymap
        tag = name.partition("tag:")[2]
        keys = keymap.of_tag(_tag(tag)) if tag else keymap.of(name)
        return tuple(map(shown, keys))


def page_on(widget: QWidget | None) -> tuple[str, str]:
    """Page and anchor on a widget or the nearest thing around it that has a page."""
    while widget is not None:
        shown = widget.currentWidget() if isinstance(widget, QTabWidget) else None
        for each in (shown, widget):
            for kind in type(each).__mro__:
                if page := PAGES.get(kind.__name__):
                    name, _, anchor = page.partition("#")
                    return name, anchor
        widget = widget.parentWidget()
    return START, ""


def _tag(name: str) -> Tag:
    from ui.projects import default_tags

    return next(tag for tag in default_tags() if tag.id == name)
