"""PDF: what is said where a file has no text, no key, or no end; and how words are joined."""

import zlib

import pytest

from annotator.errors import UnreadableFile
from annotator.model.article import BlockKind
from annotator.readers.pdf.file import read_pdf
from annotator.readers.pdf.hyphens import Hyphens
from tests.corpus_documents.making.pdf import (
    Dot,
    Part,
    Picture,
    Text,
    column,
    justified,
    pdf,
    width,
    wrapped,
)

WORDS = "The harbour of Norderhaven froze on Tuesday."


def test_pages_that_are_pictures_need_ocr_and_it_is_said() -> None:
    with pytest.raises(UnreadableFile, match=r"scan\.pdf: its pages are pictures .* needs OCR"):
        read_pdf(pdf([Picture(0, 0, 595, 842)], [Picture(0, 0, 595, 842)]), "scan.pdf")


def test_what_a_browser_prints_around_a_page_is_left_out_and_told() -> None:
    head, foot = "11/27/26, 3:11 PM", "https://ledger.example/ferry"
    page = [Text(24, 800, head, 8), Text(70, 700, WORDS), Text(24, 15, foot, 8)]
    draft = read_pdf(pdf(page, info="/Creator(Mozilla/5.0)/CreationDate(D:20261127)"), "a.pdf")
    assert (draft.text, draft.metadata.date) == (WORDS, "")
    assert any(head in told and foot in told for told in draft.warnings)


def test_in_a_short_document_room_between_lines_still_parts_paragraphs() -> None:
    rows = (
        (700, "The ferry at Holm has missed eleven departures since Easter, as all know."),
        (679, "Berit Dahl, who sells the tickets, asks it nicely every morning at seven."),
        (658, "Three engineers opened the hull, and in it they found a kettle and a coat"),
        (647, "that nobody had missed."),
        (626, "On Friday it goes again, if the weather and the temper of it permit, and"),
    )
    draft = read_pdf(pdf([Text(70, top, line) for top, line in rows]), "a.pdf")
    assert [line[:5] for line in draft.text.split("\n")] == ["The f", "Berit", "Three", "On Fr"]


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
    with pytest.raises(UnreadableFile, match=r"cut off \(.*[^.]\); get a whole copy"):
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


LONG = (
    "When the yard closed its gates in November, seven hundred people stood on the quay and were "
    "silent, and it was quieter than on a Sunday, says Hinrich Petersen."
)
SHORT = "Nobody came. The council has paid for two reports since then and named three delegates."
END = "The mayor said that nobody would be left behind, whatever it may cost."


def _read(page: list[Part], scale: float = 1.0) -> list[tuple[BlockKind, str]]:
    draft = read_pdf(pdf(page, scale=scale), "a.pdf")
    return [(block.kind, draft.text[block.start : block.end]) for block in draft.blocks]


def _title(y: float, *lines: str) -> list[Part]:
    """Lines around the middle of the page."""
    return [
        Text(297 - width(words, 24) / 2, y - number * 29, words, 24, bold=True)
        for number, words in enumerate(lines)
    ]


@pytest.mark.parametrize("scale", [1.0, 0.75])
def test_a_title_of_two_lines_around_the_middle_is_one(scale: float) -> None:
    page = [*_title(780, "What remains of the yard when the", "last ship has left")]
    page += column(60, 700, wrapped(LONG, 470, 10))
    assert _read(page, scale) == [
        (BlockKind.HEADLINE, "What remains of the yard when the last ship has left"),
        (BlockKind.PARAGRAPH, LONG),
    ]


@pytest.mark.parametrize("scale", [1.0, 0.75])
def test_lines_drawn_to_both_edges_around_a_picture_stay_paragraphs(scale: float) -> None:
    first, second = wrapped(LONG, 120, 10), wrapped(SHORT, 120, 10)
    low = 700 - 12 * len(first) - 10
    page: list[Part] = [*justified(60, 700, first, 120), *justified(60, low, second, 120)]
    page += [Picture(240, 600, 200, 108), Text(240, 590, "The dock in January: the cranes are", 7)]
    page += [Text(240, 581, "sold. Photo: Imke Hansen", 7)]
    page += justified(60, low - 12 * len(second) - 10, wrapped(LONG, 470, 10), 470)
    read = _read(page, scale)
    assert [words for kind, words in read if kind is BlockKind.PARAGRAPH] == [LONG, SHORT, LONG]
    captions = [words for kind, words in read if kind is BlockKind.CAPTION]
    assert captions == ["The dock in January: the cranes are sold. Photo: Imke Hansen"]


def test_bullets_that_are_drawn_begin_items() -> None:
    said = ("We leave nobody behind, said the mayor", "The county has done what it could")
    page: list[Part] = [*column(60, 700, wrapped(LONG, 470, 10))]
    for number, words in enumerate(said):
        page += [Dot(70, 622 - number * 12), Text(84, 620 - number * 12, words)]
    assert _read(page)[1:] == [(BlockKind.ITEM, words) for words in said]


def test_cells_that_stand_below_each_other_stay_a_table() -> None:
    page: list[Part] = [*column(60, 700, wrapped(LONG, 470, 10))]
    for number, (year, many) in enumerate((("2021", "1,204"), ("2022", "3,871"))):
        page += [Text(60, 600 - number * 12, year), Text(160, 600 - number * 12, many)]
    assert [words for _, words in _read(page)[1:]] == ["2021\t1,204", "2022\t3,871"]


def test_a_short_line_with_room_for_the_next_word_ends_a_paragraph() -> None:
    letter = ["Dear editors", *wrapped(LONG, 300, 10), *wrapped(SHORT, 300, 10)]
    letter += wrapped(LONG, 300, 10)
    assert _read([*column(60, 700, letter)])[0][1] == "Dear editors"


def test_a_heading_under_all_columns_goes_with_what_stands_below_them() -> None:
    page: list[Part] = []
    for x in (40, 225, 410):
        page += column(x, 740, wrapped(LONG, 150, 9), 9, 11)
    page += [Text(40, 620, "What was said", 9, bold=True)]
    page += [Text(40, 600, END)]
    assert [words for _, words in _read(page)][-2:] == [
        "What was said",
        END,
    ]
