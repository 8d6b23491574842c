"""Files that are written whole or not at all."""

import errno
import os
from pathlib import Path

import pytest

from annotator.errors import ExportFailed
from annotator.session import Session
from annotator.whole_files import put
from exports.archive import zipped
from exports.files import PART, safe_name, sweep, write_once, write_pieces, write_whole
from tests.builders import tagging


def test_a_disk_that_is_full_leaves_the_old_file_and_no_half_of_a_new_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write_whole(tmp_path / "a.xml", b"old")

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportFailed, match=r"a\.xml: it could not be written \(No space left"):
        write_whole(file, b"new")
    assert [(f.name, f.read_bytes()) for f in tmp_path.iterdir()] == [("a.xml", b"old")]


def test_a_folder_that_is_a_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("not a folder", encoding="utf-8")
    with pytest.raises(ExportFailed, match="could not be written"):
        write_whole(tmp_path / "out" / "a.xml", b"new")


def test_no_way_of_writing_replaces_a_project_that_is_open(session: Session) -> None:
    project = session.project.path
    before = project.stat().st_ino
    for write in (
        lambda: write_whole(project, b"new"),
        lambda: write_once(project, b"new"),
        lambda: write_pieces(project, iter([b"new"])),
        lambda: zipped(project.parent, project),
        lambda: put(project, "new"),
    ):
        with pytest.raises(ExportFailed, match="nothing is written over it"):
            write()
    assert project.stat().st_ino == before
    session.do(tagging(session, "Ada"))
    assert session.project.check() == []


def test_leftovers_of_ours_are_swept_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "images").mkdir()
    ours = [tmp_path / f"a.xml{PART}", tmp_path / "images" / f"b.png{PART}"]
    theirs = tmp_path / "film.part"
    for file in (*ours, theirs):
        file.write_bytes(b"half")
    sweep(tmp_path)
    assert [file.exists() for file in (*ours, theirs)] == [False, False, True]


def test_a_folder_that_a_broken_disk_does_not_list_is_no_bug(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = tmp_path / f"a.xml{PART}"
    part.write_bytes(b"half")

    def broken(folder: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as patch:
        patch.setattr(os, "scandir", broken)
        sweep(tmp_path)
    assert part.exists()


def test_a_picture_that_is_there_is_kept_and_one_that_was_damaged_is_replaced(
    tmp_path: Path,
) -> None:
    file = write_once(tmp_path / "images" / "1.png", b"image")
    before = file.stat().st_mtime_ns
    write_once(file, b"image")
    assert file.stat().st_mtime_ns == before
    file.write_bytes(b"imagE")
    assert write_once(file, b"image").read_bytes() == b"image"


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Press Article (final)", "press-article-final"),
        ("../../etc/passwd", "etc-passwd"),
        ("São Paulo", "sao-paulo"),
        ("مقال", "article"),
        ("CON", "con-file"),
        ("", "article"),
        ("x" * 300, "x" * 60),
    ],
)
def test_names_are_safe_on_every_system(name: str, safe: str) -> None:
    assert safe_name(name) == safe
