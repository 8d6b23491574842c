"""What goes into a bundle, what stays out, and what stops the build when it is missing."""

from pathlib import Path

import pytest

from resources.packaging import contents
from resources.packaging.bundle import settle
from resources.packaging.product import ROOT

QT = "PySide6/Qt"


def test_every_pattern_of_the_shipped_files_finds_some() -> None:
    shipped = contents.data_files(ROOT / "resources")
    folders = {folder for _, folder in shipped}
    assert {"resources/fonts", "resources/samples", "resources/schemas"} <= folders
    assert not any(name.endswith(".py") for name, _ in shipped)
    assert all(Path(name).is_file() for name, _ in shipped)


def test_a_pattern_without_a_file_stops_the_build(tmp_path: Path) -> None:
    (tmp_path / "resources" / "fonts").mkdir(parents=True)
    with pytest.raises(LookupError, match="fonts"):
        contents.data_files(tmp_path / "resources")


def test_every_file_of_the_resources_ships_or_is_known_to_stay() -> None:
    assert contents.forgotten(ROOT / "resources") == []


def test_a_file_in_a_folder_that_nobody_listed_is_named(tmp_path: Path) -> None:
    (tmp_path / "icons").mkdir()
    for name in ("annotator.svg", "keys.md", "keys.py"):
        (tmp_path / "icons" / name).write_text("")
    assert contents.forgotten(tmp_path) == ["icons/keys.md"]


def test_every_module_of_ours_goes_into_the_bundle_but_tools() -> None:
    ours = contents.modules(ROOT)
    assert {"annotator", "annotator.model.span", "exports.tei.exporter", "resources"} <= set(ours)
    assert "ui.self_test.window" in ours
    assert not any(name.startswith(("resources.packaging", "tests")) for name in ours)


@pytest.mark.parametrize(
    "place",
    [
        f"{QT}/plugins/tls/libqopensslbackend.so",
        f"{QT}/plugins/networkinformation/libqglib.so",
        f"{QT}/plugins/platforms/libqeglfs.so",
        f"{QT}/plugins/platforms/libqminimal.so",
        f"{QT}/plugins/platformthemes/libqgtk3.so",
        f"{QT}/plugins/imageformats/libqsvg.so",
        f"{QT}/plugins/sqldrivers/libqsqlite.so",
        f"{QT}/translations/qtbase_ja.qm",
        f"{QT}/translations/qtdeclarative_de.qm",
        "lxml-6.1.3.dist-info/RECORD",
        "PySide6\\Qt\\plugins\\tls\\qopensslbackend.dll",
        "PySide6/opengl32sw.dll",
    ],
)
def test_what_nobody_needs_stays_out(place: str) -> None:
    assert not contents.is_wanted(place, ("en", "de"))


@pytest.mark.parametrize(
    "place",
    [
        f"{QT}/plugins/platforms/libqxcb.so",
        f"{QT}/plugins/platforms/libqoffscreen.so",
        f"{QT}/plugins/platforms/libqwayland.so",
        f"{QT}/plugins/imageformats/libqjpeg.so",
        f"{QT}/plugins/platformthemes/libqxdgdesktopportal.so",
        f"{QT}/plugins/wayland-shell-integration/libxdg-shell.so",
        f"{QT}/translations/qtbase_de.qm",
        "lxml-6.1.3.dist-info/METADATA",
        "resources/tagsets/default.toml",
    ],
)
def test_what_a_window_needs_stays(place: str) -> None:
    assert contents.is_wanted(place, ("en", "de"))


def test_a_missing_library_is_named() -> None:
    there = [name.replace("*", "x") for name in contents.NEEDED["linux"]]
    assert contents.missing(there, "linux") == []
    there.remove("libxcb-icccm.so.4")
    assert contents.missing(there, "linux") == ["libxcb-icccm.so.4"]


def test_libraries_that_only_dropped_plugins_needed_go_with_them() -> None:
    entries = [
        (f"{QT}/plugins/platforms/libqxcb.so", "", "BINARY"),
        (f"{QT}/lib/libQt6XcbQpa.so.6", "", "BINARY"),
        ("libxcb-cursor.so.0", "", "BINARY"),
        ("libgtk-3.so.0", "", "BINARY"),
        ("lxml/etree.cpython-311-x86_64-linux-gnu.so", "", "EXTENSION"),
        ("libQt6XcbQpa.so.6", "", "SYMLINK"),
        ("libgtk-3.so.0.1", "", "SYMLINK"),
    ]
    imports = {
        f"{QT}/plugins/platforms/libqxcb.so": ["libQt6XcbQpa.so.6", "libc.so.6"],
        f"{QT}/lib/libQt6XcbQpa.so.6": ["libxcb-cursor.so.0"],
    }
    kept = [place for place, _, _ in contents.reachable(entries, imports)]
    assert "libxcb-cursor.so.0" in kept
    assert "libQt6XcbQpa.so.6" in kept
    assert "lxml/etree.cpython-311-x86_64-linux-gnu.so" in kept
    assert not any("gtk" in place for place in kept)


def test_a_library_that_is_loaded_by_name_stays() -> None:
    entry = ("pypdfium2_raw/libpdfium.so", "/x/libpdfium.so", "BINARY")
    assert contents.reachable([entry], {}) == [entry]


def test_only_programs_are_executable(tmp_path: Path) -> None:
    for name, content in (("run", b"\x7fELF..."), ("install.sh", b"#!/bin/sh\n"), ("a.txt", b"a")):
        (tmp_path / name).write_bytes(content)
        (tmp_path / name).chmod(0o755)
    settle(tmp_path, 1_700_000_000)
    runs = {p.name for p in tmp_path.iterdir() if p.stat().st_mode & 0o111}
    assert runs == {"run", "install.sh"}
    assert {p.stat().st_mtime for p in (tmp_path, *tmp_path.iterdir())} == {1_700_000_000}
