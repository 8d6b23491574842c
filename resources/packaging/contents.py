"""What a bundle must hold, and what it must not: the two lists the spec and the checks go by.

A bundler's "complete" proves nothing: with a library missing on the build machine it ends well on
a bundle that cannot open a window. So the build stops when something of `NEEDED` is not there.
"""

import re
from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

Entry = tuple[str, str, str]
"""A file of the bundle: where it goes, where it is now, which kind of thing it is."""

DATA = (
    "fonts/*.ttf",
    "fonts/*.txt",
    "help/*/*.md",
    "help/pictures/*.png",
    "icons/*.png",
    "languages/*.qm",
    "licences/*.toml",
    "licences/*.txt",
    "places/*.gz",
    "samples/*",
    "schemas/*.rng",
    "styles/*.css",
    "styles/*.js",
    "tagsets/*.toml",
    "trials/*",
    "words/*.toml",
)
"""Patterns below `resources/`. Each must match at least one file."""

STAYS = (
    "fonts/README.md",  # where the faces come from
    "icons/*.svg",  # sources of the pictures, and files of the installers
    "icons/*.ic*",
    "languages/*.ts",  # sources of the translations
    "licences/system/*",  # what a build wrote
    "packaging/**/*",
)
"""Patterns of what lies below `resources/` and is in no bundle. Nothing else may be left out."""

EXCLUDED = (
    *("tkinter", "unittest", "doctest", "pydoc", "pydoc_data", "lib2to3", "test", "ensurepip"),
    *("pip", "setuptools", "pkg_resources", "wheel", "pytest", "_pytest", "hypothesis", "mypy"),
    *("lxml.isoschematron", "lxml.html", "lxml.objectify", "numpy", "PIL", "IPython", "yaml"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSvg", "PySide6.QtOpenGL"),
    *("ssl", "_ssl", "_hashlib", "ftplib", "smtplib", "imaplib", "poplib", "nntplib", "telnetlib"),
    *("http.server", "xmlrpc", "socketserver", "wsgiref", "resources.packaging"),
)
"""Modules left out: tools, and everything that speaks over a network."""

NOT_BUNDLED = (
    *("resources.packaging", "resources.icons", "resources.places.make"),
    *("ui.headless", "ui.start"),
)
"""How the names of modules of ours begin that a bundle needs not: tools, and its start script."""

_DROPPED = re.compile(
    r"""/plugins/(?:
        (?:generic|egldeviceintegrations|networkinformation|tls|sqldrivers|qmltooling|qmllint
          |designer|iconengines|vectorimageformats|wayland-graphics-integration-server)/
      | platforms/(?:lib)?q(?:eglfs|linuxfb|minimalegl|vkkhrdisplay|vnc|minimal|direct2d)\.
      | platformthemes/libqgtk3
      | platforminputcontexts/libqtvirtualkeyboard
      | imageformats/(?:lib)?q(?:icns|tga|wbmp|pdf|svg)\.
      | wayland-shell-integration/lib(?:fullscreen|ivi|wl-shell)
      | wayland-graphics-integration-client/lib(?:dmabuf|drm|shm|vulkan)
    )
    | opengl32sw\.dll | d3dcompiler | lxml/isoschematron/ | \.dist-info/(?:RECORD|direct_url)
    | /PySide6/.*\.(?:pyi|h|xml|json)$
    """,
    re.VERBOSE,
)
_TRANSLATION = re.compile(r"translations/(\w+?)_(\w+)\.qm$")

NEEDED = {
    "linux": (
        *("libqxcb.so", "libqoffscreen.so", "libqwayland.so", "libxdg-shell.so"),
        *("libQt6Core.so.6", "libQt6Gui.so.6", "libQt6Widgets.so.6", "libQt6Network.so.6"),
        *("libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxcb-keysyms.so.1", "libxcb-image.so.0"),
        *("libxcb-xkb.so.1", "libxcb-render-util.so.0", "libxcb-shape.so.0"),
        *("libxkbcommon-x11.so.0", "libxkbcommon.so.0", "libqjpeg.so", "libqwebp.so"),
        *("libcomposeplatforminputcontextplugin.so", "libibusplatforminputcontextplugin.so"),
        *("libqxdgdesktopportal.so", "etree.*.so", "_sqlite3.*.so", "libsqlite3.so.0"),
        "libpdfium.so",
    ),
    "win32": (
        *("qwindows.dll", "qoffscreen.dll", "Qt6Core.dll", "Qt6Widgets.dll", "sqlite3.dll"),
        "pdfium.dll",
    ),
    "darwin": ("libqcocoa.dylib", "libqoffscreen.dylib", "QtCore", "QtWidgets", "libpdfium.dylib"),
}
"""Names of files, or patterns of them, without which the bundle would not work, per system."""

LICENCES_NEEDED = ("GPL-3.0.txt", "LGPL-3.0.txt")


def data_files(resources: Path) -> list[tuple[str, str]]:
    """Pairs of file and folder in the bundle. Raises LookupError for a pattern without a file."""
    found = []
    for pattern in DATA:
        files = [p for p in sorted(resources.glob(pattern)) if p.is_file()]
        if not files:
            raise LookupError(f"there is no file resources/{pattern}")
        found += [(str(f), f.parent.relative_to(resources.parent).as_posix()) for f in files]
    return found


def forgotten(resources: Path) -> list[str]:
    """Files below `resources/` of which neither list knows: a bundle would lack them."""
    known = {path for pattern in (*DATA, *STAYS) for path in resources.glob(pattern)}
    files = (p for p in resources.rglob("*") if p.is_file() and p.suffix not in (".py", ".pyc"))
    return sorted(p.relative_to(resources).as_posix() for p in files if p not in known)


def modules(root: Path) -> list[str]:
    """Names of all modules of ours that a bundle holds, however they are loaded."""
    ours = []
    for package in ("annotator", "exports", "resources", "ui"):
        for path in sorted((root / package).rglob("*.py")):
            name = ".".join(path.relative_to(root).with_suffix("").parts)
            ours.append(name.removesuffix(".__init__"))
    return [name for name in ours if not name.startswith(NOT_BUNDLED)]


def is_wanted(place: str, languages: Iterable[str]) -> bool:
    """Whether a file that the bundler proposes belongs into the bundle, by its place in it.

    Of Qt's translations those of its own dialogs stay, in the languages of the program.
    """
    place = f"/{PurePosixPath(place.replace(chr(92), '/'))}"
    if _DROPPED.search(place):
        return False
    if "PySide6" in place and (found := _TRANSLATION.search(place)):
        return found[1] == "qtbase" and found[2].split("_")[0] in languages
    return True


def missing(names: Iterable[str], system: str) -> list[str]:
    """What of `NEEDED` no file name matches."""
    there = list(names)
    return [n for n in NEEDED[system] if not any(fnmatch(name, n) for name in there)]


def reachable(entries: Iterable[Entry], imports: dict[str, list[str]]) -> list[Entry]:
    """Without the shared libraries that only dropped plug-ins needed.

    `imports` maps a place in the bundle to the file names of the libraries it asks for.
    """
    entries = list(entries)
    by_name: dict[str, list[Entry]] = {}
    for entry in entries:
        by_name.setdefault(PurePosixPath(entry[0]).name, []).append(entry)
    to_do = [e for e in entries if _is_root(e)]
    kept: set[str] = set()
    while to_do:
        place = to_do.pop()[0]
        if place in kept:
            continue
        kept.add(place)
        for name in imports.get(place, []):
            to_do += by_name.get(name, [])
    names = {PurePosixPath(place).name for place in kept}
    return [e for e in entries if e[0] in kept or (_is_link(e) and _name(e) in names)]


_ROOTS = ("libpython", "libpdfium.")
"""How the names begin of libraries that are loaded by name, so that no other asks for them."""


def _is_root(entry: Entry) -> bool:
    return entry[2] == "EXTENSION" or "/plugins/" in entry[0] or _name(entry).startswith(_ROOTS)


def _is_link(entry: Entry) -> bool:
    return entry[2] == "SYMLINK"


def _name(entry: Entry) -> str:
    return PurePosixPath(entry[0]).name
