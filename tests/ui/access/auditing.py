"""What an assistive program gets of a window, and what is wrong with it."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QSplitterHandle,
    QTabBar,
    QTextEdit,
    QWidget,
)

from ui.reading.article_view import ArticleView

Role = QAccessible.Role
ROLES: tuple[tuple[type[QWidget], set[Role]], ...] = (
    (
        QAbstractButton,
        {Role.Button, Role.CheckBox, Role.RadioButton, Role.ButtonMenu, Role.PushButton},
    ),
    (QComboBox, {Role.ComboBox}),
    (QLineEdit, {Role.EditableText}),
    (QPlainTextEdit, {Role.EditableText, Role.StaticText}),
    (QTextEdit, {Role.EditableText, Role.StaticText}),
    (QTabBar, {Role.PageTabList}),
    (QAbstractItemView, {Role.List, Role.Tree, Role.Table}),
    (ArticleView, {Role.Document}),
)


_MOST_LINKS = 80
"""A page of the help has fewer links, which Tab goes through before it goes on."""


def shown(window: QWidget) -> Iterator[QWidget]:
    """Whatever of a window a person can see and use."""
    for widget in window.findChildren(QWidget):
        if widget.window() is window.window() and widget.isVisible() and widget.isEnabled():
            yield widget


def takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def controls(window: QWidget) -> list[QWidget]:
    """What takes the keyboard or can be pressed."""
    helpers = (QScrollBar, QSplitterHandle)
    return [
        widget
        for widget in shown(window)
        if (takes_tab(widget) or isinstance(widget, QAbstractButton))
        and not isinstance(widget, helpers)
    ]


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def path_of(widget: QWidget) -> str:
    parts: list[str] = []
    at: QWidget | None = widget
    while at is not None and len(parts) < 4:
        parts.append(type(at).__name__)
        at = at.parentWidget()
    return " < ".join(parts)


def nameless(window: QWidget) -> set[str]:
    return {path_of(widget) for widget in controls(window) if not name_of(widget)}


def miscast(window: QWidget) -> set[str]:
    """Controls that say they are something else than they are."""
    found: set[str] = set()
    for widget in controls(window):
        interface = QAccessible.queryAccessibleInterface(widget)
        for kind, roles in ROLES:
            if isinstance(widget, kind) and interface.role() not in roles:
                found.add(f"{path_of(widget)}: {interface.role().name}")
    return found


def out_of_reach(window: QWidget) -> set[str]:
    """Buttons that neither Tab nor a key reaches; a key stands in the words, or does it anyway."""
    found: set[str] = set()
    for widget in controls(window):
        if takes_tab(widget) or not isinstance(widget, QAbstractButton):
            continue
        if widget.shortcut().isEmpty() and not _has_key(widget):
            found.add(f"{path_of(widget)}: {name_of(widget)}")
    return found


def _has_key(button: QAbstractButton) -> bool:
    """Letters of tags and digits of names stand on their buttons; a line is emptied by keys."""
    by_key = button.objectName() in ("tag", "chip")
    return by_key or isinstance(button.parentWidget(), QLineEdit | QTabBar)


def jumps(window: QWidget) -> list[str]:
    """Where Tab goes back: neither below nor beside, in the direction of reading."""
    chain: list[QWidget] = []
    at = window.nextInFocusChain()
    while at is not None and at is not window:
        usable = at.window() is window and at.isVisible() and at.isEnabled()
        if usable and takes_tab(at) and not floats(at):
            chain.append(at)
        at = at.nextInFocusChain()
    pairs = [(a, b) for a, b in zip(chain, chain[1:], strict=False) if not a.isAncestorOf(b)]
    places = [(a, b, _place(a), _place(b)) for a, b in pairs]
    return [
        f"{name_of(a) or path_of(a)} → {name_of(b) or path_of(b)}"
        for a, b, first, then in places
        if not (then.top() >= first.bottom() - 2 or then.left() >= first.right() - 2)
    ]


def floats(widget: QWidget) -> bool:
    """Whether it belongs to a sheet over the window, which has the keyboard to itself."""
    at: QWidget | None = widget
    while at is not None and at.objectName() not in ("sheet", "picker", "confirm_bar"):
        at = at.parentWidget()
    return at is not None


def _place(widget: QWidget) -> QRect:
    """Where it is in its window, or would be at the edge of what it can be scrolled into."""
    found = QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())
    at = widget.parentWidget()
    while at is not None:
        area = QRect(at.mapTo(at.window(), QPoint(0, 0)), at.size())
        found.setTop(min(max(found.top(), area.top()), area.bottom()))
        found.setBottom(max(min(found.bottom(), area.bottom()), area.top()))
        at = None if at.isWindow() else at.parentWidget()
    return found


def traps(window: QWidget) -> set[str]:
    """What has the keyboard and does not let Tab go on."""
    found: set[str] = set()
    stops = [widget for widget in controls(window) if takes_tab(widget)]
    for widget in stops if len(stops) > 1 else []:
        widget.setFocus()
        for _ in range(_MOST_LINKS):
            if widget.isVisible() and widget.hasFocus():
                QTest.keyClick(widget, Qt.Key.Key_Tab)
                QApplication.processEvents()
        if widget.isVisible() and widget.hasFocus():
            found.add(path_of(widget))
    return found
