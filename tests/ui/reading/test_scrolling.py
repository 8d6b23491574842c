"""Scrolling and zoom: what is being read stays where the eye is."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QLineEdit, QToolBar
from pytestqt.qtbot import QtBot

from annotator.model.span import Span
from tests.benchmarks.view_documents import text_of
from tests.ui.reading.conftest import Desk

LONG = text_of(60_000)


def roll(desk: Desk, notches: int) -> None:
    away = QPointF(200, 200)
    turn = QWheelEvent(
        away,
        away,
        QPoint(0, 0),
        QPoint(0, -120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    desk.view.wheelEvent(turn)


def test_a_wheel_step_moves_the_words_by_exactly_its_lines(desk: Desk) -> None:
    desk.show(LONG)
    line = desk.view.verticalScrollBar().singleStep()
    for _ in range(20):
        before = desk.view.paper.top_in_view(3)
        roll(desk, 1)
        assert before - desk.view.paper.top_in_view(3) == 3 * line
    for _ in range(20):
        roll(desk, -1)
    assert desk.view.verticalScrollBar().value() == 0
    assert desk.view.paper.top_in_view(0) == 28


def test_a_turned_page_moves_by_a_page_and_never_past_the_end(desk: Desk) -> None:
    desk.show(LONG)
    bar = desk.view.verticalScrollBar()
    before = desk.view.paper.visible()[-1]
    bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)
    assert before[1] - desk.view.paper.top_in_view(before[0]) == bar.pageStep()
    for _ in range(200):
        bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)
    last = len(desk.view.paper.pieces) - 1
    bottom = desk.view.paper.top_in_view(last) + desk.view.paper.laid(last).height
    assert desk.view.viewport().height() - bottom == 28
    assert bar.value() == bar.maximum()


def test_corrected_heights_above_never_move_what_is_being_read(desk: Desk) -> None:
    desk.show(LONG)
    desk.view.verticalScrollBar().setValue(desk.view.verticalScrollBar().maximum() // 2)
    seen = desk.view.paper.visible()
    for index in range(seen[0][0]):
        desk.view.paper.laid(index)
    desk.view.viewport().repaint()
    assert desk.view.paper.visible() == seen


def test_rolling_up_through_what_was_never_laid_out_is_exact(desk: Desk) -> None:
    desk.show(LONG)
    desk.view.verticalScrollBar().setValue(desk.view.verticalScrollBar().maximum() // 2)
    line = desk.view.verticalScrollBar().singleStep()
    for _ in range(30):
        index, top = desk.view.paper.visible()[0]
        roll(desk, -1)
        assert desk.view.paper.top_in_view(index) - top == 3 * line


def test_what_scrolled_in_is_painted_like_a_page_painted_at_once(desk: Desk) -> None:
    desk.show(LONG)
    before = desk.on_screen()
    for notches in (1, 1, 3, -2, 1, -1):
        roll(desk, notches)
        shown = desk.on_screen()
        assert shown != before
        desk.view.viewport().repaint()
        assert desk.on_screen() == shown
        before = shown


def test_going_to_a_far_place_shows_it(desk: Desk) -> None:
    desk.show(LONG)
    for start in (50_000, 300, 30_000, 59_000, 0):
        desk.view.go_to(Span(start, start + 12))
        assert desk.view.viewport().rect().contains(desk.view.caret_rect())
        assert desk.view.caret == start


def test_zoom_keeps_the_line_at_the_top(desk: Desk) -> None:
    text = "one two three four " * 190
    desk.show("\n".join([text] * 6))
    desk.view.verticalScrollBar().setValue(2_000)
    before = desk.view.paper.top_line()[0]
    for _ in range(4):
        desk.view.zoom_in()
        assert abs(desk.view.paper.top_line()[0] - before) < 120
    for _ in range(4):
        desk.view.zoom_out()
    assert abs(desk.view.paper.top_line()[0] - before) < 120
    desk.view.zoom_reset()
    assert desk.view.zoom == 1.0


def test_a_narrower_window_keeps_the_line_at_the_top(desk: Desk) -> None:
    text = "one two three four " * 190
    desk.show("\n".join([text] * 6))
    desk.view.verticalScrollBar().setValue(2_500)
    before = desk.view.paper.top_line()[0]
    for width in (800, 700, 500, 420, 900):
        desk.window.resize(width, 700)
        assert abs(desk.view.paper.top_line()[0] - before) < 120


def test_a_single_key_reaches_the_actions_of_the_window(desk: Desk, qtbot: QtBot) -> None:
    desk.show("words")
    told: list[str] = []
    for key in ("E", "1", "["):
        action = QAction(key, desk.view)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _=False, k=key: told.append(k))
        desk.view.addAction(action)
    desk.window.activateWindow()
    qtbot.waitUntil(desk.view.hasFocus)
    for key in ("E", "1", "["):
        QTest.keyClicks(desk.view, key.lower())
    assert told == ["E", "1", "["]


def test_tab_leaves_the_text(desk: Desk, qtbot: QtBot) -> None:
    desk.show("words")
    bar, line = QToolBar(desk.window), QLineEdit()
    bar.addWidget(line)
    desk.window.addToolBar(bar)
    desk.window.activateWindow()
    qtbot.waitUntil(lambda: desk.view.hasFocus() and line.isVisible())
    desk.press(Qt.Key.Key_Tab)
    assert not desk.view.hasFocus()
