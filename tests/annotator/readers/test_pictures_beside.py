"""Pictures named after a text are found, also those that came after the folder was looked at."""

import os
import time
from pathlib import Path

from annotator.readers.pictures import beside

PNG = b"\x89PNG\r\n\x1a\n"


def put(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).write_bytes(PNG + name.encode())


def names(folder: Path, text: str) -> dict[int, str]:
    return {number: name for number, (name, _) in beside(folder / text).items()}


def as_if_unchanged_for_long(folder: Path) -> None:
    long_ago = time.time() - 3600
    os.utime(folder, (long_ago, long_ago))


def test_only_pictures_that_are_named_after_the_text_and_numbered(tmp_path: Path) -> None:
    put(tmp_path, "letter-1.png", "letter-12.PNG", "letter.png", "letter-x.png", "my-letter-1.png")
    put(tmp_path, "letter-1-2.png", "letter.v2-3.png", "letter-4.txt")
    assert names(tmp_path, "letter.txt") == {1: "letter-1.png", 12: "letter-12.PNG"}
    assert names(tmp_path, "letter-1.txt") == {2: "letter-1-2.png"}
    assert names(tmp_path, "letter.v2.txt") == {3: "letter.v2-3.png"}


def test_a_picture_that_comes_later_is_seen(tmp_path: Path) -> None:
    put(tmp_path, "letter-1.png")
    as_if_unchanged_for_long(tmp_path)
    assert names(tmp_path, "letter.txt") == {1: "letter-1.png"}
    put(tmp_path, "letter-2.png")
    assert names(tmp_path, "letter.txt") == {1: "letter-1.png", 2: "letter-2.png"}


def test_a_picture_that_went_is_not_missed(tmp_path: Path) -> None:
    put(tmp_path, "letter-1.png", "letter-2.png")
    as_if_unchanged_for_long(tmp_path)
    assert len(names(tmp_path, "letter.txt")) == 2
    (tmp_path / "letter-1.png").unlink()
    as_if_unchanged_for_long(tmp_path)
    assert names(tmp_path, "letter.txt") == {2: "letter-2.png"}
