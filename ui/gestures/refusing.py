"""Shift+X: a suggestion refused in words."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QInputDialog

from ui.gestures.desk import Desk
from ui.gestures.reviewing import Reviewing
from ui.keymap.naming import keyed
from ui.strings import escaped


class Refusing(QObject):
    """Asks for the reason, which is kept with the refused suggestion in the project."""

    def __init__(self, desk: Desk, reviewing: Reviewing) -> None:
        super().__init__(desk)
        self._desk, self._reviewing = desk, reviewing

    @Slot()
    def reject_because(self) -> None:
        article, suggestion = self._desk.article, self._reviewing.suggestion
        if article is None or suggestion is None:
            words = self.tr("No suggestion is under the caret; {next_suggestion} goes to the next.")
            self._desk.told.emit(keyed(self, words))
            return
        words = escaped(suggestion.spans[0].quote(article.text), 60)
        dialog = QInputDialog(self._desk.home())
        dialog.setWindowTitle(self.tr("Reject the suggestion"))
        dialog.setLabelText(self.tr("Why is “{words}” not to be marked so?").format(words=words))
        dialog.textValueSelected.connect(self._reviewing.reject_because)
        self._desk.current.article_changed.connect(dialog.reject)  # another may be in hand there
        dialog.finished.connect(self._desk.view.setFocus)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
