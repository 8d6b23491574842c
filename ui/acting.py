"""The table of actions as actions of Qt, which do what they are given to do."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.actions import TABLE, TEXT, Entry


def translated(words: str) -> str:
    return QCoreApplication.translate("Actions", words)


class Actions:
    """The actions of one workplace, by name. Those of the text live on the view."""

    def __init__(
        self,
        window: QWidget,
        text: QWidget,
        calls: dict[str, Callable[[], object]],
        keys: Callable[[str], Sequence[str]],
    ) -> None:
        """`calls` says what each action does; a name that is missing there makes no action.

        `keys` are those of a name, the usual ones or a person's own.
        """
        self._keys = keys
        self.by_name: dict[str, QAction] = {}
        for entry in TABLE:
            if entry.name in calls:
                self._add(entry, text if entry.scope == TEXT else window, calls[entry.name])

    def _add(self, entry: Entry, home: QWidget, call: Callable[[], object]) -> None:
        action = QAction(translated(entry.words), home)
        action.setObjectName(entry.name)
        action.setShortcuts([QKeySequence(keys) for keys in self._keys(entry.name)])
        in_text = entry.scope == TEXT
        action.setShortcutContext(
            Qt.ShortcutContext.WidgetShortcut if in_text else Qt.ShortcutContext.WindowShortcut
        )
        action.triggered.connect(lambda _checked=False, call=call: call())
        home.addAction(action)
        self.by_name[entry.name] = action

    def rekey(self) -> None:
        """Other keys from now on."""
        for name, action in self.by_name.items():
            action.setShortcuts([QKeySequence(keys) for keys in self._keys(name)])

    def end(self) -> None:
        """Take all of them away, so that no key is claimed twice."""
        for action in self.by_name.values():
            action.setEnabled(False)
            for home in action.associatedObjects():
                if isinstance(home, QWidget):
                    home.removeAction(action)
            action.deleteLater()
        self.by_name.clear()

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[name]

    def in_menu(self, menu: str) -> list[QAction]:
        """The actions of one menu, in the table's order."""
        return [
            self.by_name[entry.name]
            for entry in TABLE
            if entry.menu == menu and entry.name in self.by_name
        ]
