"""Set up, run, test, measure and package Annotator: `python3 dev.py run`, `test`, `campaign`,
`bench`, `evaluate`, `languages`, `package`, `screenshots`, `site` or `setup`.

Needs nothing but Python 3.11 or newer; everything else is fetched once, by hash, into `.venv`.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "annotator-setup"
WINDOWS = os.name == "nt"
BIN = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if WINDOWS else "python")
OLDEST = (3, 11)

# What Qt asks of the system, and the Debian package that brings it.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
JOURNEY_PROGRAMS = {"Xvfb": "xvfb", "xdotool": "xdotool", "pdftotext": "poppler-utils"}
LISTENING_PROGRAMS = {
    "dbus-daemon": "dbus-daemon",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/share/doc/python3-pyatspi": "python3-pyatspi",
}
CAMPAIGN_PROGRAMS = {"strace": "strace"}
PACKAGE_PROGRAMS = {
    "Xvfb": "xvfb",
    "dpkg-deb": "dpkg",
    "mksquashfs": "squashfs-tools",
    "objdump": "binutils",
    "rpmbuild": "rpm",
    "xz": "xz-utils",
}
PROGRAMS = {
    "test": JOURNEY_PROGRAMS | LISTENING_PROGRAMS | CAMPAIGN_PROGRAMS,
    "campaign": CAMPAIGN_PROGRAMS,
    "package": PACKAGE_PROGRAMS,
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n\n")[0])
    choices = ["run", "test", "campaign", "bench", "evaluate", "package", "setup"]
    parser.add_argument("command", choices=[*choices, "languages", "screenshots", "site"])
    parser.add_argument("rest", nargs=argparse.REMAINDER, help="passed on")
    wanted = parser.parse_args()
    with_window = wanted.command in PROGRAMS or (wanted.command == "run" and has_display())
    set_up(with_window=with_window, programs=PROGRAMS.get(wanted.command, {}))
    keep_bytecode()
    commands = {
        "run": run,
        "test": test,
        "campaign": campaign,
        "bench": bench,
        "evaluate": evaluate,
        "languages": languages,
        "package": package,
        "screenshots": screenshots,
        "site": site,
        "setup": lambda rest: 0,
    }
    return commands[wanted.command](wanted.rest)


def set_up(*, with_window: bool, programs: dict[str, str]) -> None:
    """Bring `.venv` and the system libraries to what the lock file says, if they are not there."""
    started = time.monotonic()
    if sys.platform.startswith("linux"):
        ask_for_libraries(LIBRARIES | (WINDOW_LIBRARIES if with_window else {}), programs)
    if not STAMP.is_file() or STAMP.read_text(encoding="utf-8") != fingerprint():
        make_environment()
        STAMP.write_text(fingerprint(), encoding="utf-8")
    compile_languages()
    say(f"set-up ready after {time.monotonic() - started:.1f} s")


def compile_languages() -> None:
    """What Qt loads of translations is made from their sources, where those are newer."""
    sources = list((ROOT / "resources" / "languages").glob("*.ts"))
    made = [source.with_suffix(".qm") for source in sources]
    if any(
        not file.is_file() or file.stat().st_mtime < source.stat().st_mtime
        for source, file in zip(sources, made, strict=True)
    ):
        languages(["release"])


def keep_bytecode() -> None:
    """In `build`, whatever the surroundings say: our many processes each compiled what they import.

    What is installed has its bytecode, too, so a measured start is that of the program.
    """
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ.setdefault("PYTHONPYCACHEPREFIX", str(ROOT / "build" / "bytecode"))


def fingerprint() -> str:
    """Of all that decides what the environment holds."""
    files = [ROOT / "requirements.lock", ROOT / "pyproject.toml"]
    parts = [hashlib.sha256(file.read_bytes()).hexdigest() for file in files]
    return "\n".join([*parts, sys.version, str(VENV)])


def make_environment() -> None:
    python = fitting_python()
    say(f"making .venv with {python} (the first time this takes about a minute)")
    if VENV.exists():
        shutil.rmtree(VENV)
    if subprocess.call([python, "-m", "venv", str(VENV)]):
        raise failure("the environment cannot be made; on Debian: apt-get install python3-venv")
    install("--require-hashes", "--no-deps", "-r", str(ROOT / "requirements.lock"))
    install("--no-deps", "--no-build-isolation", "--no-index", "--editable", str(ROOT))


def install(*what: str) -> None:
    """pip, quiet unless it fails; then its last lines say why."""
    command = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    done = subprocess.run([*command, *what], capture_output=True, text=True, check=False)
    if done.returncode:
        last = "\n".join((done.stderr or done.stdout).strip().splitlines()[-3:])
        raise failure(f"pip could not install what is needed. It said:\n{last}")


def fitting_python() -> str:
    if sys.version_info >= OLDEST:
        return sys.executable
    for name in ("python3.13", "python3.12", "python3.11"):
        if found := shutil.which(name):
            return found
    raise failure("Annotator needs Python 3.11 or newer; please install it and try again")


def ask_for_libraries(wanted: dict[str, str], programs: dict[str, str]) -> None:
    missing = sorted(package for name, package in wanted.items() if not loads(name))
    if is_debian_root():
        missing += [p for name, p in programs.items() if not is_there(name)]
    if not missing:
        return
    line = "apt-get install -y --no-install-recommends " + " ".join(missing)
    if not is_debian_root():
        raise failure(f"some libraries of the system are missing. Please run once:\n  sudo {line}")
    say(f"installing system libraries: {' '.join(missing)}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.call(["apt-get", "update", "-qq"], env=quiet)
    done = subprocess.run(line.split(), env=quiet, capture_output=True, text=True, check=False)
    if done.returncode:
        raise failure(f"the libraries could not be installed:\n{done.stderr.strip()[-800:]}")


def is_there(name: str) -> bool:
    """A program by its name, or a file or folder of a package by its path."""
    return Path(name).exists() if name.startswith("/") else bool(shutil.which(name))


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def is_debian_root() -> bool:
    return bool(shutil.which("apt-get")) and hasattr(os, "geteuid") and os.geteuid() == 0


def has_display() -> bool:
    if WINDOWS or sys.platform == "darwin":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run(rest: list[str]) -> int:
    """The window on the sample project; without a display, the main job on it."""
    if rest:
        return called(str(BIN / "annotator"), *rest)
    if has_display():
        return called(str(PYTHON), "-m", "ui.sample")
    say("there is no display, so the main job is done without a window")
    return called(str(PYTHON), "-m", "ui.headless")


def test(rest: list[str]) -> int:
    """Everything that must hold before a change lands."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    python = [str(PYTHON), "-m"]
    steps = {
        "format": [*python, "ruff", "format", "--check", "--quiet", "."],
        "lint": [*python, "ruff", "check", "--quiet", "."],
        "types": [*python, "mypy"],
        "imports": [str(BIN / "lint-imports")],
        "tests": [*python, "pytest", "-n", "2", "-q", *rest],
    }
    results = {}
    for name, command in steps.items():
        started = time.monotonic()
        results[name] = (called(*command), time.monotonic() - started)
    for name, (code, seconds) in results.items():
        say(f"{name:<8} {'ok' if code == 0 else 'FAILED':<7} {seconds:6.1f} s")
    return 1 if any(code for code, _ in results.values()) else 0


def campaign(rest: list[str]) -> int:
    """Faults by the hundred, on purpose: what is lost by them is to be nothing."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return called(str(PYTHON), "-m", "tests.campaigns", *rest)


def bench(rest: list[str]) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return called(str(PYTHON), "-m", "tests.benchmarks", *rest)


def evaluate(rest: list[str]) -> int:
    """How good suggestions are, on a folder of articles with their annotations."""
    return called(str(PYTHON), "-m", "tests.gold", *rest)


def languages(rest: list[str]) -> int:
    """The translations, brought up to what the program says now, and how far each of them is."""
    return called(str(PYTHON), "-m", "tests.languages", *rest)


def package(rest: list[str]) -> int:
    """The bundle, its checks and the installers, into `dist`."""
    return called(str(PYTHON), "-m", "resources.packaging", *rest)


def screenshots(rest: list[str]) -> int:
    """The pictures of the help, taken anew from the real program, in memory."""
    return called(str(PYTHON), "-m", "tests.pictures", *map(os.path.abspath, rest[:1]))


def site(rest: list[str]) -> int:
    """The help as a website that works from the disk, into a folder, or into `dist/help`."""
    return called(
        str(BIN / "annotator"), "help", "--site", os.path.abspath(*(rest or ["dist/help"]))
    )


def called(*command: str) -> int:
    return subprocess.call(command, cwd=ROOT)


def say(words: str) -> None:
    print(f"dev.py: {words}", flush=True)


def failure(words: str) -> SystemExit:
    """Ends the program with these words on the error stream and exit code 1."""
    return SystemExit(f"dev.py: {words}")


if __name__ == "__main__":
    raise SystemExit(main())
