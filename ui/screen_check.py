"""Whether a window can be opened here, found out before Qt would end the program over it.

Qt aborts when a display does not answer or a library is missing, with words that name the wrong
one. On Linux everything it would ask for is tried first; elsewhere the system brings it.
"""

import ctypes
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from ui.missing_libraries import lacking

_spoken_to: list[Callable[[], object]] = []
"""What ends the connections that the check has made."""


def obstacle() -> str:
    """Why no window can be opened, in one sentence; empty when one can."""
    if not sys.platform.startswith("linux"):
        return ""
    wanted = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if wanted not in ("", "xcb", "wayland"):
        return "" if _plugin(wanted).is_file() else _unknown(wanted)
    if _wayland() and wanted != "xcb":
        return _lacking(_plugin("wayland"))
    if not os.environ.get("DISPLAY"):
        return "there is no display; `annotator --help` lists what works without one"
    return _lacking(_plugin("xcb")) or _silent(os.environ["DISPLAY"])


def _plugin(name: str) -> Path:
    """The plug-in of Qt that speaks to a kind of display."""
    from PySide6.QtCore import QLibraryInfo  # after the check that PySide6 can be loaded at all

    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
    return Path(folder) / "platforms" / f"libq{name}.so"


def _wayland() -> bool:
    """Whether a Wayland display is there; Qt itself turns to X11 when it is only said to be."""
    name = os.environ.get("WAYLAND_DISPLAY")
    if not name:
        return False
    return (Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / name).exists()


def _lacking(plugin: Path) -> str:
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return lacking(error)
    return ""


def _silent(display: str) -> str:
    """Try to speak to an X server, which Qt does only to abort when it cannot."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        return lacking(error)
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = bool(xcb.xcb_connection_has_error(connection))
    _spoken_to.append(partial(xcb.xcb_disconnect, connection))
    if failed:
        return f"the display “{display}” does not answer; is DISPLAY right, and may you use it?"
    return ""


def let_go() -> None:
    """End what `obstacle` began to say to the display, as soon as Qt speaks to it.

    An X server without any other window begins anew when the last program leaves it, and takes
    nobody in meanwhile: Qt would abort.
    """
    while _spoken_to:
        _spoken_to.pop()()


def _unknown(name: str) -> str:
    return f"QT_QPA_PLATFORM asks for “{name}”, which Qt does not have here; take it out"
