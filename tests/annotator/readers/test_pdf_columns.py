"""Columns of a page: what stands above all, and paragraphs that go from one to the next."""

from annotator.readers.pdf.fragments import Fragment
from annotator.readers.pdf.hyphens import Hyphens
from annotator.readers.pdf.ordering import regions_of
from annotator.readers.pdf.paragraphs import paragraphs_of

SIZE, STEP, WIDTH, GUTTER, TOP = 10.0, 12.0, 150.0, 20.0, 700.0


def line(
    words: str, column: int, row: int, *, indent: float = 0.0, width: float = WIDTH
) -> Fragment:
    left = 50 + column * (WIDTH + GUTTER) + indent
    bottom = TOP - row * STEP
    right = left + width - indent
    return Fragment(left=left, right=right, bottom=bottom, top=bottom + SIZE, text=words, size=SIZE)


def column(number: int, words: list[str]) -> list[Fragment]:
    """Paragraphs begin with a blank, which here is an indent."""
    return [
        line(said.strip(), number, row, indent=10.0 if said.startswith(" ") else 0.0)
        for row, said in enumerate(words)
    ]


COLUMNS = (
    column(
        0,
        [
            " The first begins in column",
            "one and has two lines here.",
            " The second goes",
            "over to",
        ],
    ),
    column(
        1,
        [
            "the next column, where it ends.",
            " A third has two lines, too,",
            "both of them full, to the end.",
        ],
    ),
    column(
        2,
        [
            "Yet it goes on in column three,",
            "as its missing indent says.",
            " A last one of its own",
            "ends it.",
        ],
    ),
)


def read(fragments: list[Fragment]) -> list[str]:
    return [one.text for one in paragraphs_of(regions_of(fragments), Hyphens())]


def test_who_wrote_stands_above_three_columns_and_in_no_sentence() -> None:
    by = Fragment(
        left=270, right=330, bottom=TOP + 14, top=TOP + 24, text="By Ada North", size=SIZE
    )
    found = read([by, *COLUMNS[0], *COLUMNS[1], *COLUMNS[2]])
    assert found[0] == "By Ada North"
    assert found[2] == "The second goes over to the next column, where it ends."


def test_what_begins_a_column_without_an_indent_goes_on() -> None:
    found = read([*COLUMNS[0], *COLUMNS[1], *COLUMNS[2]])
    assert found == [
        "The first begins in column one and has two lines here.",
        "The second goes over to the next column, where it ends.",
        "A third has two lines, too, both of them full, to the end. "
        "Yet it goes on in column three, as its missing indent says.",
        "A last one of its own ends it.",
    ]


def test_where_no_paragraph_has_an_indent_a_sentence_that_ends_ends_it() -> None:
    flush = [column(n, [f.text for f in part]) for n, part in enumerate(COLUMNS)]
    found = read([*flush[0], *flush[1], *flush[2]])
    assert not any("to the end. Yet" in words for words in found)


def test_paragraphs_of_one_line_each_are_not_taken_for_lines_set_wide() -> None:
    lines = [
        line(f"Sentence {n} is a paragraph of its own, and ends here.", 0, 2 * n) for n in range(4)
    ]
    assert len(read(lines)) == 4
