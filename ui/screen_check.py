"""Whether a window can be opened here, found out before Qt would end the program over it.

Qt aborts when a display does not answer or a library is missing, with words that name the wrong
one. On Linux everything it would ask for is tried first; elsewhere the system brings it.
"""

import ctypes
import os
import re
import sys
from pathlib import Path

PACKAGES = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor"),
    "libwayland-egl.so.1": ("libwayland-egl1", "libwayland-egl"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb.so.1": ("libxcb1", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
}
"""Library: its package in Debian and Ubuntu, and in Fedora."""

_LIBRARY = re.compile(r"(lib[\w.+-]+\.so[\w.]*)")


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


def lacking(error: ImportError | OSError) -> str:
    """Which library of the system is missing, and which package brings it."""
    found = _LIBRARY.search(str(error))
    if found is None:
        return f"a part of the program cannot be loaded ({error}); please install it again"
    name = found[1]
    if name not in PACKAGES:
        return f"the library {name} is missing on this system; please install it"
    debian, fedora = PACKAGES[name]
    return (
        f"the library {name} is missing on this system. On Debian and Ubuntu: "
        f"sudo apt-get install {debian}; on Fedora: sudo dnf install {fedora}"
    )


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
    xcb.xcb_disconnect(connection)
    if failed:
        return f"the display “{display}” does not answer; is DISPLAY right, and may you use it?"
    return ""


def _unknown(name: str) -> str:
    return f"QT_QPA_PLATFORM asks for “{name}”, which Qt does not have here; take it out"
