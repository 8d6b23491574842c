"""The finished packages: `pytest -m campaign tests/packaging/test_packages.py`.

Needs what `python3 dev.py package` made.
"""

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from resources.packaging import checks, deb, libraries
from resources.packaging.bundle import FOLDER
from resources.packaging.product import APP_ID, DIST, NAME, VERSION
from tests.packaging.test_desktop_files import output

DEB = next(DIST.glob("*.deb"), DIST / "none.deb")
RPM = next(DIST.glob("*.rpm"), DIST / "none.rpm")
ARCHIVE = next(DIST.glob("*.tar.xz"), DIST / "none.tar.xz")

pytestmark = [
    pytest.mark.campaign,
    pytest.mark.skipif(not DEB.exists(), reason="no package yet: python3 dev.py package"),
]


def test_lintian_has_no_complaint_beyond_those_that_are_explained() -> None:
    assert output("lintian", "--allow-root", "--fail-on", "error,warning", DEB) == ""
    said = output("lintian", "--allow-root", "--show-overrides", "--fail-on", "none", DEB)
    suppressed = set(re.findall(rf"^O: {NAME}: (\S+)", said, re.MULTILINE))
    assert suppressed == set(deb.EXPECTED), "what is explained and does not occur must go"


def test_no_library_looks_into_a_folder_of_the_machine_that_built_it() -> None:
    paths = {libraries.search_path(path) for path in libraries.programs_in(FOLDER)}
    assert [path for path in paths if path and not path.startswith("$ORIGIN")] == []


def test_every_download_is_small_enough_and_as_its_sum_says() -> None:
    subprocess.run(["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=DIST, check=True)
    listed = (DIST / "SHA256SUMS").read_text(encoding="ascii")
    for package in (DEB, RPM, ARCHIVE):
        assert package.name in listed
        assert package.stat().st_size <= checks.MOST_DOWNLOAD_MEGABYTES * 1e6, package.name


def test_each_package_asks_for_the_glibc_that_was_measured() -> None:
    floor = ".".join(map(str, libraries.glibc_floor(FOLDER)))
    assert f"libc6 (>= {floor})" in output("dpkg-deb", "--field", DEB, "Depends")
    assert f"glibc >= {floor}\n" in output("rpm", "--query", "--package", "--requires", RPM)
    page = output("tar", "-xOf", ARCHIVE, "--wildcards", "*/README.txt")
    assert f"It needs glibc {floor} or newer" in page


def test_the_bill_of_materials_lists_every_shared_library_and_every_package() -> None:
    bill = json.loads((DIST / f"{NAME}-{VERSION}.cdx.json").read_text(encoding="utf-8"))
    names = {part["name"] for part in bill["components"]}
    held = {path.relative_to(FOLDER).as_posix() for path in libraries.programs_in(FOLDER)}
    assert held <= names
    assert {"lxml", "PySide6_Essentials", "Qt", "SQLite", "Inter"} <= names
    assert all(part.get("hashes") for part in bill["components"] if part["name"] in held)
    assert "pytest" not in names


def test_the_package_holds_its_own_files_alone_and_runs_no_script_as_root(tmp_path: Path) -> None:
    lines = output("dpkg-deb", "--contents", DEB).splitlines()
    files = [line.split(maxsplit=5)[5] for line in lines if not line.startswith("d")]
    ours = (f"./usr/lib/{NAME}/", f"./usr/share/doc/{NAME}/")
    beside = [name for name in files if not name.startswith(ours)]
    assert [name for name in beside if NAME not in name and APP_ID not in name] == []
    output("dpkg-deb", "--control", DEB, tmp_path / "control")
    assert sorted(path.name for path in (tmp_path / "control").iterdir()) == ["control", "md5sums"]


def test_the_archive_is_unpacked_put_into_the_menu_and_taken_out_again(tmp_path: Path) -> None:
    place = tmp_path / "Mein Archiv ä"
    place.mkdir()
    output("tar", "-xf", ARCHIVE, "-C", place)
    [folder] = place.iterdir()
    home = {"HOME": str(tmp_path / "home"), "PATH": os.environ["PATH"]}
    (tmp_path / "home").mkdir()
    assert "in your menu now" in output(folder / "install.sh", **home)
    local = tmp_path / "home" / ".local"
    assert output(local / "bin" / NAME, "--version", **home) == f"annotator, version {VERSION}\n"
    assert (local / "share" / "applications" / f"{APP_ID}.desktop").is_file()
    output(folder / "install.sh", "--uninstall", **home)
    assert [path for path in local.rglob("*") if path.is_file()] == []
