"""The script that makes an unpacked archive known to the desktop, run in homes of its own."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from resources.packaging import tree
from resources.packaging.product import APP_ID, HERE

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a script for Linux")

HARD_NAME = 'Archiv & Söhne $HOME `ls` 100% "x" |\\ مجلد'
MENU = f"share/applications/{APP_ID}.desktop"
PROGRAM = '#!/bin/sh\nprintf "started: %s\\n" "$*"\n'


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """What the archive unpacks to, with a script in the program's place."""
    folder = tmp_path / HARD_NAME / "annotator-0.1.0-linux-x86_64"
    folder.mkdir(parents=True)
    (folder / "annotator").write_text(PROGRAM, encoding="utf-8")
    (folder / "annotator").chmod(0o755)
    tree.share(folder / "share")
    shutil.copy(HERE / "linux" / "install.sh", folder)
    return folder


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


def install(folder: Path, home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", str(folder / "install.sh"), *words],
        env={"HOME": str(home), "PATH": os.environ["PATH"]},
        cwd=home,
        capture_output=True,
        text=True,
        check=False,
    )


def left_of_us(home: Path) -> list[str]:
    return [p.name for p in home.rglob("*") if "annotator" in p.name.lower()]


def test_it_makes_the_menu_entry_and_the_command(unpacked: Path, home: Path) -> None:
    done = install(unpacked, home)
    assert done.returncode == 0, done.stderr
    local = home / ".local"
    assert (local / "bin" / "annotator").resolve() == unpacked / "annotator"
    icons = local / "share" / "icons" / "hicolor"
    assert (icons / "48x48" / "apps" / f"{APP_ID}.png").is_file()
    assert (local / "share" / "mime" / "packages" / f"{APP_ID}.xml").is_file()
    started = subprocess.run(
        [local / "bin" / "annotator", "list"], capture_output=True, text=True, check=True
    )
    assert started.stdout == "started: list\n"


def test_the_menu_entry_starts_the_program_from_a_folder_with_a_hard_name(
    unpacked: Path, home: Path
) -> None:
    install(unpacked, home)
    entry = home / ".local" / MENU
    if not shutil.which("desktop-file-validate") or not shutil.which("gio"):
        pytest.skip("desktop-file-validate or gio is not installed here")
    said = subprocess.run(
        ["desktop-file-validate", entry], capture_output=True, text=True, check=False
    )
    assert said.stdout == ""
    assert launched(entry, unpacked, home) == f"open {home}/letter.annot\n"


def test_the_menu_entry_may_lead_to_a_place_with_a_hard_name(unpacked: Path, home: Path) -> None:
    place = home / HARD_NAME.replace("100% ", "")
    install(unpacked, home, "--prefix", str(place))
    text = (place / MENU).read_text(encoding="utf-8")
    assert text.count('\nExec="') == 2
    if not shutil.which("gio"):
        pytest.skip("gio is not installed here")
    assert launched(place / MENU, unpacked, home) == f"open {home}/letter.annot\n"


def launched(entry: Path, unpacked: Path, home: Path) -> str:
    """What the program is told when a person opens a file by the menu entry."""
    (unpacked / "annotator").write_text(f'#!/bin/sh\necho "$@" > "{home}/told"\n')
    subprocess.run(["gio", "launch", entry, "letter.annot"], cwd=home, check=True, timeout=20)
    for _ in range(200):
        if (home / "told").is_file() and (told := (home / "told").read_text()):
            return told
        time.sleep(0.05)
    return "it never came"


def test_it_takes_away_what_it_made_and_nothing_else(unpacked: Path, home: Path) -> None:
    kept = home / ".config" / "annotator" / "settings.toml"
    kept.parent.mkdir(parents=True)
    kept.write_text("")
    (home / "letters.annot").write_text("")
    other = home / ".local" / "share" / "icons" / "hicolor" / "48x48" / "apps" / "other.png"
    other.parent.mkdir(parents=True)
    other.write_text("")
    install(unpacked, home)
    done = install(unpacked, home, "--uninstall")
    assert done.returncode == 0, done.stderr
    assert sorted(left_of_us(home)) == ["annotator"], "the folder of the settings"
    assert (home / "letters.annot").is_file()
    assert kept.is_file()
    assert [p for p in (home / ".local").rglob("*") if p.is_file()] == [other]
    assert (unpacked / "annotator").is_file()


def test_a_second_time_changes_nothing(unpacked: Path, home: Path) -> None:
    install(unpacked, home)
    before = (home / ".local" / MENU).read_bytes()
    assert install(unpacked, home).returncode == 0
    assert (home / ".local" / MENU).read_bytes() == before


def test_after_moving_the_folder_it_leads_to_the_new_place(unpacked: Path, home: Path) -> None:
    install(unpacked, home)
    moved = unpacked.rename(unpacked.parents[1] / "moved")
    assert install(moved, home).returncode == 0
    assert (home / ".local" / "bin" / "annotator").resolve() == moved / "annotator"
    assert install(moved, home, "--uninstall").returncode == 0
    assert left_of_us(home) == []


def test_what_another_folder_installed_is_left_to_it(unpacked: Path, home: Path) -> None:
    other = Path(shutil.copytree(unpacked, unpacked.parents[1] / "other"))
    install(unpacked, home)
    done = install(other, home, "--uninstall")
    assert done.returncode == 1
    assert str(unpacked) in done.stderr
    assert (home / ".local" / MENU).is_file()


def test_another_place_may_be_named(unpacked: Path, home: Path) -> None:
    place = home / "for all of us"
    assert install(unpacked, home, "--prefix", str(place)).returncode == 0
    assert (place / "bin" / "annotator").is_symlink()
    assert (place / MENU).is_file()
    assert not (home / ".local").exists()
    assert install(unpacked, home, "--prefix", str(place), "--uninstall").returncode == 0
    assert left_of_us(place) == []


def test_a_place_that_cannot_be_written_is_told(unpacked: Path, home: Path) -> None:
    (home / "file").write_text("")
    done = install(unpacked, home, "--prefix", str(home / "file" / "below"))
    assert done.returncode == 1
    assert done.stderr.startswith("install.sh: cannot write to ")
    assert "--prefix" in done.stderr


def test_a_program_of_the_same_name_is_not_overwritten(unpacked: Path, home: Path) -> None:
    own = home / ".local" / "bin" / "annotator"
    own.parent.mkdir(parents=True)
    own.write_text("mine")
    assert install(unpacked, home).returncode == 1
    assert own.read_text() == "mine"
    assert left_of_us(home) == ["annotator"]


@pytest.mark.parametrize("words", [["--nonsense"], ["--prefix"]])
def test_wrong_use_is_told(unpacked: Path, home: Path, words: list[str]) -> None:
    done = install(unpacked, home, *words)
    assert done.returncode == 2
    assert done.stderr.startswith("install.sh: ")
    assert not (home / ".local").exists()


def test_help_is_given(unpacked: Path, home: Path) -> None:
    done = install(unpacked, home, "--help")
    assert done.returncode == 0
    assert "--uninstall" in done.stdout


def test_libraries_that_the_system_lacks_are_named(unpacked: Path, home: Path) -> None:
    """A stand-in for `ldd` says what it would say on a bare system."""
    plugin = unpacked / "_internal" / "PySide6" / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    plugin.parent.mkdir(parents=True)
    plugin.write_text("")
    tools = home / "tools"
    tools.mkdir()
    (tools / "ldd").write_text(
        "#!/bin/sh\n"
        'echo "x: version \\`GLIBC_2.99\' not found (required by y)" >&2\n'
        "printf '\\tlibGL.so.1 => not found\\n\\tlibz.so.1 => /lib/libz.so.1 (0x0)\\n'\n"
    )
    (tools / "ldd").chmod(0o755)
    done = subprocess.run(
        ["sh", str(unpacked / "install.sh")],
        env={"HOME": str(home), "PATH": f"{tools}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0
    assert "  libGL.so.1\n" in done.stdout
    assert "libz" not in done.stdout
    assert "GLIBC_2.99" in done.stdout
