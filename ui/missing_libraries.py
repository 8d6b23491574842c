"""Libraries of the system without which Qt cannot be loaded, and what brings them."""

import re

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
