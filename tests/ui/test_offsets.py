"""Code points and Qt's units, there and back."""

from hypothesis import given
from hypothesis import strategies as st

from ui.offsets import Utf16Index

TEXTS = st.text(alphabet=st.sampled_from("aé\u00a0ש\U0001f4dc\U00020000\n"), max_size=60)


@given(TEXTS)
def test_every_offset_comes_back_from_its_position(text: str) -> None:
    index = Utf16Index(text)
    for offset in range(len(text) + 1):
        position = index.to_qt(offset)
        assert position == len(text[:offset].encode("utf-16-le")) // 2
        assert index.from_qt(position) == offset


@given(TEXTS)
def test_a_position_inside_a_pair_is_that_of_its_character(text: str) -> None:
    index = Utf16Index(text)
    for offset, char in enumerate(text):
        if char > "\uffff":
            assert index.from_qt(index.to_qt(offset) + 1) == offset
