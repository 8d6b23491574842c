"""Marks on the page: seen where they belong, come and gone without a new layout."""

from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tests.benchmarks.view_documents import LAYERS, marks_of, page_of, text_of
from tests.ui.reading.conftest import Desk
from ui.reading.page import Mark

LETTER = "Ada Berg, mayor of Mina, wrote.\nThe bridge fell.\n\nIt will be built again by spring."


def below(desk: Desk, image: QImage, offset: int, lane: int = 0) -> QColor:
    """The colour of the line under a character."""
    paper = desk.view.paper
    index = paper.pieces.at(offset)
    laid = paper.laid(index)
    number, left, width = next(iter(laid.parts(offset, offset + 1)))
    y = paper.top_in_view(index) + laid.line_top(number) + laid.setting.text_height + 2 + 3 * lane
    ratio = image.devicePixelRatio()
    return image.pixelColor(round((paper.left + left + width / 2) * ratio), round(y * ratio))


def test_an_added_mark_is_seen_in_its_colour_and_its_removal_too(desk: Desk) -> None:
    desk.show(LETTER)
    at = desk.where("Mina")
    paper = below(desk, desk.grabbed(), at.start + 1)
    desk.view.add_marks([desk.mark("Mina", 7, layer=2)])
    assert below(desk, desk.grabbed(), at.start + 1) == LAYERS[2].colour
    desk.view.remove_marks([7])
    assert below(desk, desk.grabbed(), at.start + 1) == paper


def test_marks_that_overlap_have_lines_of_their_own_up_to_four(desk: Desk) -> None:
    desk.show(LETTER)
    whole = desk.where("The bridge fell.")
    desk.view.set_marks([Mark(whole.start, whole.end, n, n % 3) for n in range(1, 7)])
    geometry = desk.view.paper.geometry(1)
    lanes = {line.y1() for lines in geometry.lines.values() for line in lines}
    assert len(lanes) == 4
    assert geometry.overflow == {0: 2}
    assert below(desk, desk.grabbed(), whole.start + 5) == LAYERS[1].colour


def test_a_hidden_layer_is_neither_seen_nor_hit(desk: Desk) -> None:
    desk.show(LETTER, [])
    desk.view.set_marks([desk.mark("Mina", 1, layer=2)])
    at = desk.where("Mina").start
    desk.view.set_hidden_layers([2])
    assert desk.view.marks_at(at) == []
    assert below(desk, desk.grabbed(), at + 1) != LAYERS[2].colour
    desk.view.set_hidden_layers([])
    assert len(desk.view.marks_at(at)) == 1
    assert below(desk, desk.grabbed(), at + 1) == LAYERS[2].colour


def test_many_marks_come_slice_by_slice_and_all_are_there_in_the_end(
    desk: Desk, qtbot: QtBot
) -> None:
    text = text_of(200_000)
    marks = marks_of(text, 9_000)
    desk.show(text)
    with qtbot.waitSignal(desk.view.marks_ready, timeout=20_000):
        desk.view.set_marks(marks)
        assert desk.view.marking.busy
        last = desk.view.paper.pieces[desk.view.paper.visible()[-1][0]].end
        seen = {m for m in marks if m.start < last}
        assert set(desk.view.paper.marks.meeting(0, last)) == seen
    assert len(desk.view.paper.marks) == len(marks)
    assert set(desk.view.paper.marks.meeting(0, len(text))) == set(marks)


def test_a_mark_removed_while_it_still_waits_never_comes(desk: Desk, qtbot: QtBot) -> None:
    text = text_of(200_000)
    marks = marks_of(text, 9_000)
    desk.show(text)
    with qtbot.waitSignal(desk.view.marks_ready, timeout=20_000):
        desk.view.set_marks(marks)
        desk.view.remove_marks([mark.annotation_id for mark in marks[::2]])
    assert len(desk.view.paper.marks) == len(marks) // 2


def test_another_page_forgets_the_marks_of_the_last(desk: Desk, qtbot: QtBot) -> None:
    text = text_of(200_000)
    desk.show(text)
    desk.view.set_marks(marks_of(text, 9_000))
    desk.view.show_page(page_of("A short letter."))
    with qtbot.assertNotEmitted(desk.view.marks_ready, wait=60):
        assert not desk.view.marking.busy
    assert len(desk.view.paper.marks) == 0
    assert not desk.grabbed().isNull()


def test_a_mark_over_several_paragraphs_is_drawn_in_each(desk: Desk) -> None:
    desk.show(LETTER)
    desk.view.set_marks([Mark(4, len(LETTER) - 8, 1, 0)])
    for index in (0, 1, 3):
        assert any(desk.view.paper.geometry(index).lines.values())
    assert not any(desk.view.paper.geometry(2).lines.values())


def test_the_annotation_in_hand_is_drawn_stronger(desk: Desk) -> None:
    desk.show(LETTER)
    desk.view.set_marks([desk.mark("Mina", 1)])
    before = desk.grabbed()
    desk.view.set_current(1)
    assert desk.grabbed() != before
    desk.view.set_current(None)
    assert desk.grabbed() == before


def test_hovering_tells_of_the_marks_and_of_leaving_them(desk: Desk) -> None:
    desk.show(LETTER)
    desk.view.set_marks([desk.mark("Mina", 1), desk.mark("mayor of Mina", 2)])
    told: list[list[int]] = []
    desk.view.marks_hovered.connect(lambda marks: told.append([m.annotation_id for m in marks]))
    desk.view._hover(desk.point_on(desk.where("Mina").start))
    desk.view._hover(desk.point_on(desk.where("bridge").start))
    assert told == [[1, 2], []]


def test_what_stands_beside_a_bar_keeps_to_its_paragraph(desk: Desk) -> None:
    """Else painting one paragraph's strip anew would cut the note of the one above."""
    desk.show("One.\nTwo.\nThree.")
    desk.view.set_marks([Mark(0, 4, 1, 4), Mark(1, 3, 2, 4), Mark(2, 3, 3, 4), Mark(5, 9, 4, 4)])
    second = desk.view.paper.top_in_view(1)
    bare = desk.grabbed().copy(0, second, desk.view.paper.left, 200)
    desk.view.set_margin_notes({n: ("Claim", "Ada Lovelace " * 9) for n in (1, 2, 3)})
    noted = desk.grabbed()
    assert noted.copy(0, second, desk.view.paper.left, 200) == bare
    assert noted.copy(0, 0, 100, second) != noted.copy(0, second, 100, second)


def test_no_strip_differs_from_the_page_painted_whole(desk: Desk) -> None:
    text = text_of(4_000)
    desk.show(text, marks_of(text, 60))
    desk.view.set_margin_notes({n: ("Claim", f"person {n} said") for n in range(60)})
    blank = desk.on_screen()
    for start in range(0, 1_200, 130):
        desk.view.set_caret(start + 30, start)
        desk.view.set_current(start // 130 + 1)
        shown = desk.on_screen()
        assert shown != blank
        desk.view.viewport().repaint()
        assert desk.on_screen() == shown
