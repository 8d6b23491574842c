"""Keys pressed on the real window as the system brings them: in any order, wherever they go."""

from random import Random

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.main_window import MainWindow

K, M = Qt.Key, Qt.KeyboardModifier
NO, CTRL, SHIFT, ALT = M.NoModifier, M.ControlModifier, M.ShiftModifier, M.AltModifier

KEYS = [
    *((key, NO) for key in (K.Key_Return, K.Key_X, K.Key_N, K.Key_A, K.Key_E, K.Key_C, K.Key_F)),
    *((key, NO) for key in (K.Key_R, K.Key_Q, K.Key_D, K.Key_W, K.Key_M, K.Key_L, K.Key_P)),
    *((key, NO) for key in (K.Key_S, K.Key_T, K.Key_V, K.Key_J, K.Key_K, K.Key_O, K.Key_G)),
    *((key, NO) for key in (K.Key_0, K.Key_1, K.Key_2, K.Key_3, K.Key_4, K.Key_5, K.Key_7)),
    *((key, NO) for key in (K.Key_F7, K.Key_F8, K.Key_F3, K.Key_F4, K.Key_Delete, K.Key_Escape)),
    *((key, NO) for key in (K.Key_Escape, K.Key_Space, K.Key_Tab, K.Key_Backspace)),
    *((key, NO) for key in (K.Key_Left, K.Key_Right, K.Key_Up, K.Key_Down, K.Key_PageDown)),
    *((key, NO) for key in (K.Key_BracketLeft, K.Key_BracketRight)),
    *((key, CTRL) for key in (K.Key_Z, K.Key_Y, K.Key_Return, K.Key_1, K.Key_Right)),
    *((key, CTRL) for key in (K.Key_PageDown, K.Key_PageUp, K.Key_Home, K.Key_R)),
    *((key, SHIFT) for key in (K.Key_Delete, K.Key_Return, K.Key_N, K.Key_X, K.Key_L)),
    *((key, SHIFT) for key in (K.Key_Right, K.Key_Down, K.Key_F7, K.Key_F8)),
    *((key, ALT) for key in (K.Key_Up, K.Key_Down, K.Key_Left)),
    *((key, CTRL | SHIFT) for key in (K.Key_M, K.Key_S, K.Key_E, K.Key_N, K.Key_U, K.Key_Return)),
]


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    """A key as the system brings it: to the window in front, whose widget with the keyboard is
    whichever it is by then."""
    top = QGuiApplication.focusWindow() or window.windowHandle()
    QTest.keyClick(top, key, modifier)


def begin_anew(window: MainWindow, random: Random) -> None:
    """Out of whatever is open, and the caret somewhere else."""
    for _ in range(9):
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if over is None:
            break
        over.close()
    assert window.place is not None
    assert window.place.current.article is not None
    window.activateWindow()
    window.place.view.setFocus()
    window.place.view.set_caret(random.randrange(len(window.place.current.article.text)))
