"""PDF: large letters, days that are no items, heads of pages, who wrote, credits, hyphens."""

import pytest

from annotator.model.article import BlockKind
from annotator.readers.pdf.file import read_pdf
from tests.corpus_documents.making.pdf import Part, Picture, Text, column, pdf, wrapped

REST = (
    "or a hundred years the tower kept its lamp over the approaches to the harbour, and the rock "
    "beneath it did not keep so well. A lamp is no use where the ground goes, and every heavy sea "
    "shook the lantern until the glass rang and the keepers counted the panes by touch alone."
)
NEXT = "Whoever came ashore in the spring said that the tower had moved, though it had not."


def _page(letter: str, rest: str) -> list[Part]:
    """A letter over three lines, which are shorter for it, and a paragraph below."""
    beside = wrapped(rest, 200, 10)[:3]
    below = wrapped(rest[len(" ".join(beside)) + 1 :], 235, 10)
    rows = column(85, 700, beside) + column(50, 664, below)
    after = column(50, 664 - 12 * len(below) - 8, wrapped(NEXT, 235, 10))
    return [Text(50, 760, "The lamp", 18), Text(50, 676, letter, 44), *rows, *after]


def test_a_large_letter_belongs_to_the_line_that_it_begins() -> None:
    draft = read_pdf(pdf(_page("F", REST)), "a.pdf")
    assert draft.text.split("\n") == ["The lamp", "F" + REST, NEXT]
    assert draft.metadata.title == "The lamp"


def test_a_large_letter_that_is_a_word_stays_one() -> None:
    rest = REST.replace("or a hundred", "lamp for a hundred", 1)
    draft = read_pdf(pdf(_page("A", rest)), "a.pdf")
    assert draft.text.split("\n")[1] == "A " + rest


def test_a_letter_that_may_be_a_word_begins_one_that_stands_nowhere_else() -> None:
    rest = REST.replace("or a hundred", "rriving after a hundred", 1)
    draft = read_pdf(pdf(_page("A", rest)), "a.pdf")
    assert draft.text.split("\n")[1] == "A" + rest


@pytest.mark.parametrize("day", ["15. Juli 1851", "3. mars 1902"])
def test_a_day_is_no_item_of_a_list(day: str) -> None:
    page = [Text(50, 760, "The bridge", 18), Text(50, 730, day)]
    draft = read_pdf(pdf([*page, *column(50, 700, wrapped(REST, 235, 10))]), "a.pdf")
    assert draft.text.split("\n")[1] == day
    assert BlockKind.ITEM not in {block.kind for block in draft.blocks}


def test_the_lines_of_an_item_stand_below_its_words() -> None:
    lines = wrapped(REST, 235, 10)
    page = [Text(50, 700, "•"), *column(62, 700, lines), *column(50, 600, wrapped(NEXT, 235, 10))]
    draft = read_pdf(pdf(page), "a.pdf")
    assert draft.text.split("\n") == [REST, NEXT]
    assert (draft.blocks[0].kind, draft.blocks[0].marker) == (BlockKind.ITEM, "•")


def test_what_stands_in_one_row_with_the_number_of_a_page_is_left_out_and_told() -> None:
    head = [Text(50, 810, "Norderhaven Courier", 8), Text(480, 810, "Page 3", 8)]
    draft = read_pdf(pdf([*head, *column(50, 700, wrapped(REST, 235, 10))]), "a.pdf")
    assert draft.text == REST
    assert any("Norderhaven Courier" in told for told in draft.warnings)


def test_a_name_at_the_other_edge_of_a_page_with_a_number_is_left_out_and_told() -> None:
    edges = [Text(250, 815, "Norderhaven Courier", 8), Text(290, 25, "3", 8)]
    rows = column(50, 700, wrapped(REST, 235, 10))
    draft = read_pdf(pdf([*edges, *rows]), "a.pdf")
    assert draft.text == REST
    assert any("Norderhaven Courier" in told for told in draft.warnings)
    large = [Text(250, 815, "Norderhaven Courier", 12), edges[1]]
    assert read_pdf(pdf([*large, *rows]), "a.pdf").text.startswith("Norderhaven Courier")


def test_who_wrote_stands_apart_from_a_text_whose_lines_stand_in() -> None:
    rows = wrapped(REST, 235, 10)
    page = [Text(62, 712, "By Berit Nygaard"), Text(62, 700, rows[0])]
    draft = read_pdf(pdf([*page, *column(50, 688, rows[1:])]), "a.pdf")
    assert draft.text.split("\n") == ["By Berit Nygaard", REST]
    assert draft.metadata.byline == "By Berit Nygaard"


def test_a_credit_on_a_line_of_its_own_below_a_caption_is_one() -> None:
    page: list[Part] = [
        *column(50, 700, wrapped(REST, 235, 10)),
        Picture(50, 500, 220, 120),
        *column(50, 488, ["The lamp from the citadel.", "Photo: Francis Frith"], size=8, lead=10),
    ]
    [figure] = (draft := read_pdf(pdf(page), "a.pdf")).figures
    assert figure.caption is not None
    assert figure.credit is not None
    assert figure.caption.quote(draft.text) == "The lamp from the citadel."
    assert figure.credit.quote(draft.text) == "Photo: Francis Frith"


def test_a_word_divided_by_a_soft_hyphen_is_joined_and_told() -> None:
    rows = ["The keepers counted the panes by touch and lis\u00ad", "tened to the sea."]
    draft = read_pdf(pdf([*column(50, 700, rows)]), "a.pdf")
    assert draft.text == "The keepers counted the panes by touch and listened to the sea."
    assert any("lis|tened" in told for told in draft.warnings)
