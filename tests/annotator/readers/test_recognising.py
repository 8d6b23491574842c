"""Which reader takes a file follows from what is in it, then from its name."""

import gzip
import os
from pathlib import Path

import pytest

from annotator.errors import UnreadableFile
from annotator.readers.formats import recognised
from annotator.readers.reading import Reading
from tests.corpus.small import ADDRESS, box, letter, mhtml, packed, page, record


@pytest.mark.parametrize(
    ("name", "start", "kind"),
    [
        ("a", page("x"), "html"),
        ("a.txt", b"\xef\xbb\xbf\n " + page("x"), "html"),
        ("a.xml", b'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', "html"),
        ("a", b"<!-- saved from url=(0001)x -->\n<html>", "html"),
        ("a.htm", b"nothing that tells", "html"),
        ("a.txt", b"A page begins with <html>, and ends with another tag.", None),
        ("a.xml", b'<?xml version="1.0"?><TEI xmlns="x"><!-- <html> -->', None),
        ("a", mhtml(page("x")), "mhtml"),
        ("a", letter("x"), "eml"),
        ("a.txt", b"From: my diary\n\nI rose late.", None),
        ("a", box(letter("x")), "mbox"),
        ("a.txt", b"From here on it rained.\n\nAll day.", None),
        ("a", record(ADDRESS, b"x"), "warc"),
        ("a", packed(record(ADDRESS, b"x")), "warc"),
        ("a", gzip.compress(b"something else", mtime=0), None),
        ("a.wacz", b"PK\x03\x04", "wacz"),
        ("a.MD", b"# Title", "markdown"),
        ("a.txt", b"# Title", None),
    ],
)
def test_a_file_is_known(name: str, start: bytes, kind: str | None) -> None:
    found = recognised(name, start)
    assert (found.name if found else None) == kind


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a system without pipes that have names")
def test_what_is_no_file_is_refused_at_once_and_called_what_it_is(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    with Reading() as reading:
        for path, said in ((tmp_path, "a folder"), (pipe, "a device or a pipe")):
            with pytest.raises(UnreadableFile, match=f"this is {said}"):
                reading.read(path)
            with pytest.raises(UnreadableFile, match=f"this is {said}"):
                reading.parts(path)
