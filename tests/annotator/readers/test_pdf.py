"""PDF: what is said where a file has no text, no key, or no end; and how words are joined."""

import zlib

import pytest

from annotator.errors import UnreadableFile
from annotator.readers.pdf.file import read_pdf
from annotator.readers.pdf.hyphens import Hyphens
from tests.corpus_documents.making.pdf import Picture, Text, column, pdf

WORDS = "The harbour of Norderhaven froze on Tuesday."


def test_pages_that_are_pictures_need_ocr_and_it_is_said() -> None:
    with pytest.raises(UnreadableFile, match=r"scan\.pdf: its pages are pictures .* needs OCR"):
        read_pdf(pdf([Picture(0, 0, 595, 842)], [Picture(0, 0, 595, 842)]), "scan.pdf")


def test_a_page_without_text_among_others_is_named() -> None:
    draft = read_pdf(pdf([Text(70, 780, WORDS)], [Picture(0, 0, 595, 842)]), "a.pdf")
    assert draft.text == WORDS
    assert "pages without text: 2; they are pictures and need OCR" in draft.warnings


def test_a_file_with_a_key_needs_a_password() -> None:
    key = "/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/O<" + "41" * 32
    key += "> /U<" + "42" * 32 + ">/P -4>>"
    with pytest.raises(UnreadableFile, match=r"a\.pdf: it needs a password"):
        read_pdf(pdf([Text(70, 780, WORDS)], encrypt=key), "a.pdf")


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"%PDF-1.4 \xff\xfe nothing", b"%PDF-1.4\n%%EOF"])
def test_a_damaged_file_is_named_so(data: bytes) -> None:
    with pytest.raises(UnreadableFile, match="damaged or cut off"):
        read_pdf(data, "a.pdf")


def test_a_picture_comes_as_png_with_its_pixels() -> None:
    [figure] = read_pdf(pdf([Text(70, 780, WORDS), Picture(70, 500, 90, 60, 77)]), "a.pdf").figures
    assert figure.image is not None
    assert figure.image.media_type == "image/png"
    data = figure.image.data
    start = data.index(b"IDAT") + 4
    pixels = zlib.decompress(data[start : data.index(b"IEND") - 8])
    assert pixels == (b"\0" + bytes([77]) * 40) * 30


def test_divided_words_are_joined_where_the_document_does_not_speak_against_it() -> None:
    hyphens = Hyphens()
    hyphens.learn(["a well-known Anglo-Norse ferry", "timetable"])
    assert hyphens.join("the har-", "bour") == "the harbour"
    assert hyphens.join("a well-", "known man") == "a well-known man"
    assert hyphens.join("the time-", "table") == "the timetable"
    assert hyphens.join("the Anglo-", "Danish war") == "the Anglo-Danish war"
    assert hyphens.join("1914-", "1918") == "1914-1918"
    assert hyphens.joined == ["har|bour", "time|table"]


def test_what_was_joined_is_told() -> None:
    lines = ["The council closed the north-", "ern quay, since the founda-", "tions moved."]
    draft = read_pdf(pdf([*column(70, 700, lines)]), "a.pdf")
    assert draft.text == "The council closed the northern quay, since the foundations moved."
    assert "“north|ern”, “founda|tions”" in draft.warnings[0]
