"""The index of marks finds what a search through all of them would find."""

from hypothesis import given
from hypothesis import strategies as st

from ui.reading.index import MarkIndex
from ui.reading.page import Mark

LENGTHS = st.one_of(st.integers(1, 40), st.integers(400, 5000), st.integers(100_000, 3_000_000))
MARKS = st.lists(
    st.builds(
        lambda start, length, number: Mark(start, start + length, number, 0),
        st.integers(0, 20_000),
        LENGTHS,
        st.integers(1, 12),
    ),
    max_size=40,
)


@given(MARKS, st.integers(0, 25_000), st.integers(1, 9000), st.sets(st.integers(1, 12)))
def test_what_meets_a_stretch_is_found_whatever_came_and_went(
    marks: list[Mark], start: int, length: int, gone: set[int]
) -> None:
    index = MarkIndex()
    index.add_all(marks)
    for number in gone:
        assert sorted(index.remove(number)) == sorted(m for m in marks if m.annotation_id == number)
    left = [mark for mark in marks if mark.annotation_id not in gone]
    end = start + length
    meeting = [mark for mark in left if mark.start < end and mark.end > start]
    assert sorted(index.meeting(start, end)) == sorted(meeting)
    assert len(index) == len(left)


@given(MARKS)
def test_an_annotation_knows_all_its_parts(marks: list[Mark]) -> None:
    index = MarkIndex()
    index.add_all(marks)
    for number in range(1, 13):
        assert sorted(index.of(number)) == sorted(m for m in marks if m.annotation_id == number)
