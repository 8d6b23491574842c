"""Where pieces are on the tall column, whatever is corrected."""

from hypothesis import given
from hypothesis import strategies as st

from ui.reading.heights import Heights

SIZES = st.lists(st.integers(0, 300), min_size=1, max_size=700)


@given(SIZES, st.data())
def test_tops_and_places_agree_with_adding_up_by_hand(
    sizes: list[int], data: st.DataObject
) -> None:
    heights = Heights(sizes)
    for _ in range(3):
        piece = data.draw(st.integers(0, len(sizes) - 1))
        height = data.draw(st.integers(0, 500))
        assert heights.correct(piece, height) == height - sizes[piece]
        sizes[piece] = height
    assert heights.total == sum(sizes)
    piece = data.draw(st.integers(0, len(sizes)))
    assert heights.top_of(piece) == sum(sizes[:piece])


@given(SIZES, st.integers(-50, 40_000))
def test_the_piece_at_a_height_is_the_one_that_covers_it(sizes: list[int], y: int) -> None:
    heights = Heights(sizes)
    piece, within = heights.at(y)
    if max(0, y) >= sum(sizes):
        assert (piece, within) == (len(sizes) - 1, sizes[-1])
    else:
        assert heights.top_of(piece) + within == max(0, y)
        assert 0 <= within < sizes[piece]


def test_an_empty_page_has_a_place_too() -> None:
    assert Heights([]).at(10) == (0, 0)
    assert Heights([]).total == 0
