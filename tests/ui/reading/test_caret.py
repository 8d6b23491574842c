"""The caret by keyboard: by grapheme, word, line and paragraph, and never inside a grapheme."""

import pytest
import regex
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.benchmarks.view_documents import text_of
from tests.ui.reading.conftest import Desk

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
KEYS = [Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_End]
KEYS += [Qt.Key.Key_Home]
PARTS = st.sampled_from(
    [
        "a",
        "e\u0301",
        " ",
        "\n",
        "\U0001f469\u200d\U0001f680",
        "\U0001f1e9\U0001f1ea",
        "ש",
        "\U0001f4dc",
    ]
)
MOVES = st.lists(st.tuples(st.sampled_from(KEYS), st.booleans(), st.booleans()), max_size=25)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(PARTS, min_size=1, max_size=60), MOVES)
def test_no_key_leaves_the_caret_inside_a_grapheme(
    desk: Desk, parts: list[str], moves: list[tuple[Qt.Key, bool, bool]]
) -> None:
    text = "".join(parts)
    desk.show(text)
    borders = {0, len(text), *(m.end() for m in regex.finditer(r"\X", text))}
    # A line feed is a border on both sides, whatever follows it.
    borders |= {i for i, char in enumerate(text) if char == "\n"}
    for key, shift, ctrl in moves:
        held = [m for m, on in ((SHIFT, shift), (CTRL, ctrl)) if on]
        desk.press(key, *held)
        assert desk.view.caret in borders
        span = desk.view.selection
        assert span is None or {span.start, span.end} <= borders


@pytest.mark.parametrize("script", ["latin", "mixed", "astral"])
def test_arrows_go_through_the_whole_text_and_back(desk: Desk, script: str) -> None:
    text = text_of(700, script=script) + "\n\n" + text_of(60, script=script)
    desk.show(text)
    forwards = [0]
    while forwards[-1] < len(text):
        before = desk.view.caret
        index = desk.view.paper.pieces.at(before)
        backwards = desk.view.paper.laid(index).right_to_left
        desk.press(Qt.Key.Key_Left if backwards else Qt.Key.Key_Right)
        assert desk.view.caret > before
        forwards.append(desk.view.caret)
    back = [len(text)]
    while back[-1] > 0:
        index = desk.view.paper.pieces.at(desk.view.caret)
        backwards = desk.view.paper.laid(index).right_to_left
        desk.press(Qt.Key.Key_Right if backwards else Qt.Key.Key_Left)
        assert desk.view.caret < back[-1]
        back.append(desk.view.caret)
    assert back == forwards[::-1]


def test_control_and_arrows_go_by_words(desk: Desk) -> None:
    desk.show("The old bridge fell.\nNobody was hurt.")
    stops = []
    for _ in range(9):
        desk.press(Qt.Key.Key_Right, CTRL)
        stops.append(desk.text[desk.view.caret :].split(" ")[0].split("\n")[0])
    assert stops[:3] == ["old", "bridge", "fell."]
    assert "Nobody" in stops
    assert desk.view.caret > desk.where("Nobody").start
    for _ in range(12):
        desk.press(Qt.Key.Key_Left, CTRL)
    assert desk.view.caret == 0


def test_up_and_down_keep_to_their_column(desk: Desk) -> None:
    desk.show("every line is full " * 90 + "\nshort\n" + "every line is full " * 90)
    desk.view.set_caret(40)
    x = desk.view.caret_rect().x()
    tops = [desk.view.caret_rect().y()]
    for _ in range(30):
        desk.press(Qt.Key.Key_Down)
        tops.append(desk.view.caret_rect().y() + desk.view.paper.scrolled)
    assert abs(desk.view.caret_rect().x() - x) < 12
    assert tops == sorted(tops)
    for _ in range(30):
        desk.press(Qt.Key.Key_Up)
    assert desk.view.caret == 40


def test_home_and_end_stay_on_the_line(desk: Desk) -> None:
    desk.show(text_of(1_000))
    desk.view.set_caret(200)
    y = desk.view.caret_rect().y()
    desk.press(Qt.Key.Key_End)
    assert desk.view.caret_rect().y() == y
    assert desk.view.caret > 200
    desk.press(Qt.Key.Key_Home)
    assert desk.view.caret_rect().y() == y
    assert desk.view.caret_rect().x() == desk.view.paper.left - 1
    desk.press(Qt.Key.Key_End, CTRL)
    assert desk.view.caret == len(desk.text)
    desk.press(Qt.Key.Key_Home, CTRL)
    assert desk.view.caret == 0


def test_paragraphs_are_stepped_through_with_control_up_and_down(desk: Desk) -> None:
    desk.show("one one\n\ntwo two\nthree")
    stops = []
    for _ in range(4):
        desk.press(Qt.Key.Key_Down, CTRL)
        stops.append(desk.view.caret)
    assert stops == [8, 9, 17, 22]
    desk.press(Qt.Key.Key_Up, CTRL)
    assert desk.view.caret == 17
    desk.press(Qt.Key.Key_Up, CTRL)
    assert desk.view.caret == 9


@pytest.mark.parametrize(
    ("text", "words", "to_start"),
    [
        ("The old bridge fell.", "old bridge", Qt.Key.Key_Left),
        ("قال أحمد شاه هنا", "أحمد شاه", Qt.Key.Key_Right),
    ],
)
def test_an_arrow_goes_to_the_edge_of_what_was_selected(
    desk: Desk, text: str, words: str, to_start: Qt.Key
) -> None:
    desk.show(text)
    to_end = Qt.Key.Key_Right if to_start is Qt.Key.Key_Left else Qt.Key.Key_Left
    span = desk.where(words)
    for caret, anchor in ((span.end, span.start), (span.start, span.end)):
        for key, place in ((to_start, span.start), (to_end, span.end)):
            desk.view.set_caret(caret, anchor)
            desk.press(key)
            assert (desk.view.caret, desk.view.selection) == (place, None)
    desk.view.set_caret(span.end, span.start)
    desk.press(to_start, SHIFT)
    assert desk.selected() == words[:-1]


def test_shift_selects_and_an_arrow_alone_lets_go(desk: Desk) -> None:
    desk.show("The old bridge fell.")
    desk.press(Qt.Key.Key_Right, CTRL)
    desk.press(Qt.Key.Key_Right, CTRL, SHIFT)
    assert desk.selected() == "old "
    desk.press(Qt.Key.Key_Left, SHIFT)
    assert desk.selected() == "old"
    desk.press(Qt.Key.Key_Right)
    assert desk.view.selection is None


def test_copy_gives_the_words_exactly_as_the_article_has_them(desk: Desk) -> None:
    words = "São\u00a0Paulo \u2028 \U0001f4dc\u00ad end\nof it"
    desk.show(words)
    desk.press(Qt.Key.Key_A, CTRL)
    desk.press(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == words


def test_copy_without_a_selection_leaves_the_clipboard(desk: Desk) -> None:
    desk.show("words")
    QGuiApplication.clipboard().setText("before")
    desk.press(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "before"


def test_the_caret_of_an_empty_page_stands_still(desk: Desk) -> None:
    for text in ("", "\n\n"):
        desk.show(text)
        for key in (*KEYS, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            desk.press(key)
            desk.press(key, CTRL)
        assert 0 <= desk.view.caret <= len(text)
        assert not desk.grabbed().isNull()
