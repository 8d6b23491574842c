"""The keys of the project's tags: a digit or letter of the tagset, or what a person chose."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from annotator.model.tagset import Kind, Tag
from ui.keymap.keymap import Keymap
from ui.strings import called


class TagKeys(QObject):
    """Entities only: claims, captions and the like have their keys in the table of actions."""

    def __init__(
        self,
        view: QWidget,
        tags: Iterable[Tag],
        keymap: Keymap,
        mark: Callable[[str], object],
    ) -> None:
        """The keys act while `view` has the keyboard."""
        super().__init__(view)
        self._view, self._keymap, self._mark = view, keymap, mark
        self._actions: list[tuple[Tag, QAction]] = []
        self.take(tags)
        keymap.changed.connect(self.rekey)

    def take(self, tags: Iterable[Tag]) -> None:
        """Other tags from now on."""
        for _, action in self._actions:
            self._view.removeAction(action)
            action.deleteLater()
        self._actions = []
        for tag in tags:
            if tag.kind is Kind.ENTITY:
                action = QAction(called(tag), self._view)
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                action.triggered.connect(partial(self._mark, tag.id))
                self._view.addAction(action)
                self._actions.append((tag, action))
        self.rekey()

    @Slot()
    def rekey(self) -> None:
        """The keys that tags have now."""
        for tag, action in self._actions:
            action.setShortcuts([QKeySequence(keys) for keys in self._keymap.of_tag(tag)])
