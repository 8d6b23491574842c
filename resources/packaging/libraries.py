"""Shared libraries: which the bundle holds and from where, which it asks of the system, and which
glibc it needs at least. Linux only."""

import json
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path

from resources.packaging.running import run, stop, there

FROM_SYSTEM = {
    "ld-linux-x86-64.so.2": "libc6",
    "ld-linux-aarch64.so.1": "libc6",
    "libc.so.6": "libc6",
    "libdl.so.2": "libc6",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "libresolv.so.2": "libc6",
    "librt.so.1": "libc6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxcb.so.1": "libxcb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""What only the system can bring (it belongs to the driver, the display or the C library), with
the Debian package that holds it. Anything else that is not in the bundle stops the build."""

LICENCES = {
    "dbus": "AFL-2.1",
    "db5.3": "Sleepycat",
    "bzip2": "bzip2-1.0.6",
    "brotli": "MIT",
    "e2fsprogs": "MIT",
    "expat": "MIT",
    "fontconfig": "HPND",
    "freetype": "FTL",
    "gcc-12": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "glib2.0": "LGPL-2.1-or-later",
    "keyutils": "LGPL-2.1-or-later",
    "krb5": "MIT",
    "libbsd": "BSD-3-Clause",
    "libcap2": "BSD-3-Clause",
    "libffi": "MIT",
    "libgcrypt20": "LGPL-2.1-or-later",
    "libgpg-error": "LGPL-2.1-or-later",
    "libmd": "BSD-3-Clause",
    "libpng1.6": "libpng-2.0",
    "libselinux": "LicenseRef-public-domain",
    "libx11": "MIT",
    "libxau": "MIT",
    "libxcb": "MIT",
    "libxdmcp": "MIT",
    "libxkbcommon": "MIT",
    "lz4": "BSD-2-Clause",
    "ncurses": "X11",
    "pcre2": "BSD-3-Clause",
    "python3.11": "PSF-2.0",
    "sqlite3": "blessing",
    "systemd": "LGPL-2.1-or-later",
    "util-linux": "BSD-3-Clause",
    "xcb-util": "MIT",
    "xcb-util-cursor": "MIT",
    "xcb-util-image": "MIT",
    "xcb-util-keysyms": "MIT",
    "xcb-util-renderutil": "MIT",
    "xcb-util-wm": "MIT",
    "xz-utils": "0BSD",
    "zlib": "Zlib",
    "libzstd": "BSD-3-Clause",
}
"""The licence of each source package of Debian from which a bundled library may come, read from
its copyright file. One that is not here stops the build: somebody must look first."""

_GLIBC = re.compile(r"GLIBC_(\d+)\.(\d+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemPackage:
    """A package of the build machine whose libraries went into the bundle."""

    name: str
    source: str
    version: str
    licence: str
    libraries: tuple[str, ...]


def programs_in(folder: Path) -> Iterator[Path]:
    """Every program and shared library of a bundle (ELF files), in order."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def search_path(path: Path) -> str:
    """Where a program or library looks for others first; empty where it says nothing."""
    found = re.search(r"\((?:RUNPATH|RPATH)\).*\[(.+)\]", run("readelf", "-d", path))
    return found[1] if found else ""


def forget_build_machine(folder: Path) -> None:
    """Blank the search paths that name a folder of the machine on which Python was compiled.

    Elsewhere somebody else may own that folder. What looks beside itself (`$ORIGIN`) stays.
    """
    for path in programs_in(folder):
        if (named := search_path(path)).startswith("/"):
            words = named.encode() + b"\0"
            path.write_bytes(path.read_bytes().replace(words, bytes(len(words))))


def asked_of_system(folder: Path) -> dict[str, list[str]]:
    """Library names that the bundle needs and does not hold, with who needs them."""
    held = {path.name for path in folder.rglob("*.so*")}
    found: dict[str, list[str]] = {}
    for path in programs_in(folder):
        for name in re.findall(r"\(NEEDED\).*\[(.+)\]", run("readelf", "-d", path)):
            if name not in held:
                found.setdefault(name, []).append(path.name)
    return found


def check_closed(folder: Path) -> list[str]:
    """The Debian packages that the bundle needs. Ends the build for a library nobody brings."""
    asked = asked_of_system(folder)
    if strange := sorted(set(asked) - set(FROM_SYSTEM)):
        whose = "; ".join(f"{name} for {', '.join(asked[name][:3])}" for name in strange)
        raise stop(f"the bundle needs libraries that neither it nor any system has: {whose}")
    return sorted({FROM_SYSTEM[name] for name in asked})


def glibc_floor(folder: Path) -> tuple[int, int]:
    """The oldest glibc on which every program of the bundle can be loaded."""
    found = {(0, 0)}
    for path in programs_in(folder):
        symbols = run("objdump", "-T", path)
        found |= {(int(major), int(minor)) for major, minor in _GLIBC.findall(symbols)}
    return max(found)


def system_packages(origins: dict[str, str]) -> list[SystemPackage]:
    """The packages from which bundled libraries came; `origins` maps bundled name to source file.

    Ends the build when a library belongs to no package, or to one whose licence nobody looked up.
    """
    if not there("dpkg-query"):
        return []
    libraries: dict[str, list[str]] = {}
    for name, origin in sorted(origins.items()):
        if origin.startswith(("/lib/", "/usr/lib/")):
            libraries.setdefault(_package_of(Path(origin)), []).append(name)
    return [_described(name, tuple(found)) for name, found in sorted(libraries.items())]


def _described(package: str, libraries: tuple[str, ...]) -> SystemPackage:
    shown = run("dpkg-query", "-W", "-f=${source:Package} ${Version}", package)
    source, version = shown.split()
    if source not in LICENCES:
        raise stop(f"nobody has looked up the licence of {source} yet; see libraries.py")
    return SystemPackage(
        name=package.split(":")[0],
        source=source,
        version=version,
        licence=LICENCES[source],
        libraries=libraries,
    )


@cache
def _package_of(path: Path) -> str:
    for candidate in (path, path.resolve(), Path("/usr") / path.resolve().relative_to("/")):
        for name in (str(candidate), str(candidate).removeprefix("/usr")):
            words = run("sh", "-c", 'dpkg-query -S "$1" 2>/dev/null || true', "sh", name)
            if words:
                return words.split(": ")[0].split(",")[0]
    raise stop(f"{path} is in the bundle and belongs to no package of this system")


def write_licences(packages: list[SystemPackage], folder: Path) -> None:
    """Put the copyright file of each package, and a list of them, where the program shows them."""
    folder.mkdir(parents=True, exist_ok=True)
    for package in packages:
        source = Path("/usr/share/doc") / package.name / "copyright"
        text = source.read_text(encoding="utf-8", errors="replace")
        (folder / f"{package.name}.txt").write_text(text, encoding="utf-8")
    rows = [asdict(package) for package in packages]
    (folder / "system.json").write_text(json.dumps(rows, indent=1), encoding="utf-8")
