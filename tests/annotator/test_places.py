"""Where things are kept: by each system's custom, in one folder, or beside the program."""

import os
import sys
from pathlib import Path

import pytest

from annotator import places
from annotator.errors import NoHome
from ui import projects


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program that was bundled and put into a folder of its own."""
    monkeypatch.delenv("ANNOTATOR_HOME")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "annotator"))
    return tmp_path


def test_one_folder_for_all_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ANNOTATOR_HOME", "here")
    assert places.settings_folder() == tmp_path / "here" / "settings"
    assert places.state_folder() == tmp_path / "here" / "state"
    assert places.log_folder() == tmp_path / "here" / "state" / "log"


def test_a_portable_program_keeps_everything_beside_itself(installed: Path) -> None:
    assert places.home() is None
    (installed / "portable.ini").touch()
    assert places.home() == installed / "data"
    assert places.documents_folder() == installed / "data" / "documents"


def test_what_was_named_wins_over_what_lies_beside(
    installed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (installed / "portable.ini").touch()
    monkeypatch.setenv("ANNOTATOR_HOME", str(installed / "named"))
    assert places.home() == installed / "named"


def test_from_source_nothing_is_portable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ANNOTATOR_HOME")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    (tmp_path / "portable.ini").touch()
    assert places.home() is None


def test_the_folder_of_a_program_is_the_one_that_people_see(tmp_path: Path) -> None:
    inside = tmp_path / "Annotator.app" / "Contents" / "MacOS" / "annotator"
    assert places.program_folder(str(inside), {}) == tmp_path
    image = {"APPIMAGE": str(tmp_path / "Annotator.AppImage")}
    assert places.program_folder("/tmp/.mount_x/usr/bin/annotator", image) == tmp_path
    assert places.program_folder(str(tmp_path / "annotator"), {}) == tmp_path


def test_nothing_is_in_the_way_of_folders_that_can_be_written() -> None:
    assert places.obstacles() == []
    assert [file.name for file in places.settings_folder().parent.iterdir()] == []


def test_a_folder_that_cannot_be_written_is_told_with_what_follows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a file").write_text("")
    monkeypatch.setenv("ANNOTATOR_HOME", str(tmp_path / "a file"))
    told = places.obstacles()
    assert len(told) == 1
    assert str(tmp_path / "a file") in told[0]
    assert "Projects are saved as ever" in told[0]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="folders of Linux")
def test_two_folders_that_cannot_be_written_are_told_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a file").write_text("")
    monkeypatch.delenv("ANNOTATOR_HOME")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "a file" / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "a file" / "state"))
    [told] = places.obstacles()
    assert f"config/{places.NAME}” and “{tmp_path}" in told
    assert told.count("Projects are saved as ever") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows a home for everybody")
def test_somebody_without_a_home_is_told_and_no_half_project_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("ANNOTATOR_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DOCUMENTS_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", "nowhere")
    monkeypatch.setattr("os.getuid", lambda: 4_000_000_001)  # of a container: in no list of users
    for folder in (places.settings_folder, places.state_folder, places.documents_folder):
        with pytest.raises(NoHome, match="name a folder in ANNOTATOR_HOME"):
            folder()
    with pytest.raises(NoHome):
        projects.found(tmp_path / "new.annot")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="root may write everywhere"
)
def test_a_folder_of_somebody_else_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "theirs").mkdir(mode=0o500)
    monkeypatch.setenv("ANNOTATOR_HOME", str(tmp_path / "theirs"))
    assert "Permission denied" in places.obstacles()[0]
