"""The two pages of a workplace: where one reads and marks, and where one sees the whole."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget


class Pages(QStackedWidget):
    """The work is always there; the other page comes when it is first asked for."""

    def __init__(self, work: QWidget, workplace: QWidget) -> None:
        """They fill the workplace."""
        super().__init__(workplace)
        self._work = work
        self.addWidget(work)
        whole = QVBoxLayout(workplace)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self)

    @Slot()
    def show_work(self) -> None:
        """Back to the text; nothing where that is what is shown."""
        if self.currentWidget() is not self._work:
            self.setCurrentWidget(self._work)

    def show_other(self, page: QWidget) -> None:
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)
