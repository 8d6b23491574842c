"""A folder that was made for nothing goes again; one that holds something stays."""

from pathlib import Path

import pytest

from annotator.errors import ExportFailed
from annotator.jobs import Cancelled
from exports.files import folder_for


def stopped_in(folder: Path, *names: str) -> None:
    with folder_for(folder):
        assert folder.is_dir()
        for name in names:
            (folder / name).write_text("")
        raise Cancelled


def test_what_was_made_for_nothing_goes_and_what_was_there_stays(tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    for folder in (tmp_path / "a" / "b", tmp_path / "old"):
        with pytest.raises(Cancelled):
            stopped_in(folder)
    assert [found.name for found in tmp_path.iterdir()] == ["old"]


def test_what_was_written_before_stays_with_its_folder(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        stopped_in(tmp_path / "a" / "b", "page.html")
    assert (tmp_path / "a" / "b" / "page.html").exists()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with (
        pytest.raises(ExportFailed, match="the folder cannot be made"),
        folder_for(tmp_path / "file" / "b"),
    ):
        pass
