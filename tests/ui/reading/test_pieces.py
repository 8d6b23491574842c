"""A page cut into pieces loses nothing and splits no grapheme."""

import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.benchmarks.view_documents import page_of
from ui.reading.pieces import LONGEST, Pieces

WORD = st.sampled_from(
    [
        "word ",
        "e\u0301",
        "\U0001f469\u200d\U0001f680",
        "\U0001f1e9",
        " \u0301",
        "ab",
        "\n",
        "שלום ",
        "x" * 90,
    ]
)
RUNS = st.lists(st.tuples(WORD, st.integers(1, 700)), min_size=1, max_size=5)


def written(runs: list[tuple[str, int]]) -> str:
    return "".join(word * times for word, times in runs)


@settings(max_examples=30, deadline=None)
@given(RUNS)
def test_pieces_cover_every_character_once(runs: list[tuple[str, int]]) -> None:
    text = written(runs)
    pieces = Pieces(page_of(text))
    covered = [text[pieces[i].start : pieces[i].end] for i in range(len(pieces))]
    assert "".join(covered) == text.replace("\n", "")
    assert all(len(piece) <= LONGEST for piece in covered)


@settings(max_examples=30, deadline=None)
@given(RUNS)
def test_no_cut_goes_through_a_grapheme(runs: list[tuple[str, int]]) -> None:
    text = written(runs)
    pieces = Pieces(page_of(text))
    for i in range(len(pieces)):
        piece = pieces[i]
        if not piece.last:
            line = text[piece.paragraph.start : piece.paragraph.end]
            borders = {m.end() for m in regex.finditer(r"\X", line)}
            assert piece.end - piece.paragraph.start in borders


@settings(max_examples=30, deadline=None)
@given(RUNS, st.data())
def test_every_offset_belongs_to_one_piece(
    runs: list[tuple[str, int]], data: st.DataObject
) -> None:
    text = written(runs)
    pieces = Pieces(page_of(text))
    offset = data.draw(st.integers(0, len(text)))
    piece = pieces[pieces.at(offset)]
    assert piece.start <= offset <= piece.end
