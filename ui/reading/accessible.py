"""The reading view as assistive programs get it: a document whose text can be read and moved in."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import Shiboken

from ui.reading.article_view import ArticleView
from ui.reading.mirror import Mirror

_NONE = Shiboken.VoidPtr(0)


class ReadingView(QAccessibleWidget):
    """The view as a read-only document, with the text of its mirror."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view, QAccessible.Role.Document)
        self._mirror = Mirror(view)
        view.destroyed.connect(self._mirror.deleteLater)
        text = QAccessible.queryAccessibleInterface(self._mirror).textInterface()
        self._text_at = Shiboken.VoidPtr(Shiboken.getCppPointer(text)[0])

    def interface_cast(  # type: ignore[override]  # PySide's hints say int, its code takes none
        self, kind: QAccessible.InterfaceType
    ) -> Shiboken.VoidPtr:
        """Where Qt finds the text; whatever else is asked for, as Qt has it.

        This is C++'s `void *`, for which PySide knows no Python value but a `VoidPtr`: anything
        else, also the base's None, it leaves unconverted, and Qt goes to an address by chance.
        """
        if kind == QAccessible.InterfaceType.TextInterface:
            there = Shiboken.isValid(self._mirror) and self._mirror.follow()
            return self._text_at if there else _NONE
        found: object = super().interface_cast(kind)
        return found if isinstance(found, Shiboken.VoidPtr) else _NONE

    def state(self) -> QAccessible.State:
        found = super().state()
        found.readOnly = True
        found.multiLine = True
        found.focusable = True
        found.selectableText = True
        return found


_known: list[ReadingView] = []
"""Qt does not keep Python's side of an interface alive, and Python must not end its C++ side, which
is Qt's: what is here stays until Qt has ended it."""
_installed: list[bool] = []


def install() -> None:
    """Tell Qt, once a process, how article views are read."""
    if not _installed:
        QAccessible.installFactory(_made)
        _installed.append(True)


def _made(name: str, thing: QObject | None) -> QAccessibleInterface | None:
    if not isinstance(thing, ArticleView):
        return None
    made = ReadingView(thing)
    _known[:] = [*filter(Shiboken.isValid, _known), made]
    return made
