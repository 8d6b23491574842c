"""What is read stands out 4.5:1, marks and the focus 3:1, in every look, as it is painted."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from annotator import settings
from annotator.settings import THEMES
from tests.pictures.scenes import Stage
from tests.ui.access.pixels import changed, contrast, dots_of, grabbed, ground, strongest, words_in
from ui.calls import calls_of
from ui.reading import hit
from ui.reading.page import Form, Mark
from ui.theme import CONTRAST

TEXT, MARK = 4.5, 3.0
LOOKS = [name for name in THEMES if name != "system"]


@pytest.fixture(params=LOOKS)
def dressed(request: pytest.FixtureRequest, stage: Stage) -> Stage:
    """The sample in one look, with something in every panel."""
    stage.window.wear(request.param)
    stage.suggestions()
    stage.caret("Ingrid Solberg")
    return stage


def panels(stage: Stage) -> list[QWidget]:
    place = stage.place
    shown = (place.inspector, place.list, place.suggested, place.register, place.history)
    return [*shown, place.left_open, place.tei]


def visible(root: QWidget) -> Iterator[QWidget]:
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and widget.isEnabled() and not widget.visibleRegion().isEmpty():
            yield widget


def written(widget: QWidget) -> list[tuple[str, QRect]]:
    """The places of a widget where words stand, and what they are."""
    inner = widget.rect().adjusted(4, 3, -4, -3)
    match widget:
        case QLabel() if widget.text() and widget.pixmap().isNull():
            return [(widget.text(), widget.rect())]
        case QCheckBox():
            return [(widget.text(), inner.adjusted(18, 0, 0, 0))]
        case QPushButton() | QToolButton() if widget.text():
            icon = 0 if widget.icon().isNull() else widget.iconSize().width() + 8
            return [(widget.text(), inner.adjusted(icon, 0, 0, 0))]
        case QLineEdit() if widget.text() or widget.placeholderText():
            return [(widget.text() or widget.placeholderText(), inner)]
        case QTabBar():
            tabs = range(widget.count())
            over = [b.geometry() for b in widget.findChildren(QToolButton) if b.isVisible()]
            return [
                (widget.tabText(n), widget.tabRect(n).adjusted(3, 3, -3, -4))
                for n in tabs
                if widget.isTabVisible(n)
                and widget.rect().contains(widget.tabRect(n))
                and not any(widget.tabRect(n).intersects(o) for o in over)
            ]
        case _:
            return []


def test_words_of_controls_stand_out(dressed: Stage) -> None:
    weak, worst = {}, 21.0
    for panel in panels(dressed):
        dressed.place.show_panel(panel)
        dressed.place.view.setFocus()
        QApplication.processEvents()
        for widget in visible(dressed.window):
            for words, area in written(widget):
                at = QRect(widget.mapTo(dressed.window, area.topLeft()), area.size())
                found = strongest(grabbed(dressed.window, at))
                worst = min(worst, found)
                if found < TEXT:
                    weak[type(panel).__name__, type(widget).__name__, words[:40]] = round(found, 2)
    assert weak == {}
    assert worst < 21.0, "nothing was looked at"


def test_rows_of_lists_stand_out_chosen_or_not(dressed: Stage) -> None:
    weak, seen = {}, 0
    for panel in (*panels(dressed), dressed.place.articles):
        if panel is not dressed.place.articles:
            dressed.place.show_panel(panel)
        for view in panel.findChildren(QAbstractItemView):
            if not view.isVisible() or not view.model().rowCount():
                continue
            view.setCurrentIndex(view.model().index(0, 0))
            QApplication.processEvents()
            image = view.viewport().grab().toImage()
            for number in range(min(6, view.model().rowCount())):
                index = view.model().index(number, 0)
                area = view.visualRect(index).adjusted(6, 3, -6, -3)
                for word in words_in(dots_of(image, area)):
                    seen += 1
                    needed = TEXT if len(word[0]) > 12 else MARK
                    if (found := strongest(word)) < needed:
                        weak[type(panel).__name__, index.data() or number] = round(found, 2)
    assert seen > 20
    assert weak == {}


def test_marked_words_and_their_lines_stand_out(dressed: Stage) -> None:
    """Each kind of mark, alone and under two others, in hand and not; selected, and found."""
    view, text = dressed.place.view, dressed.text
    start = text.index("Ingrid Solberg")
    end = start + len("Ingrid Solberg")
    layers = view.paper.layers
    weak = {}
    view.bring_into_sight(start)
    for number, layer in enumerate(layers):
        for over in (0, 2):
            others = [
                Mark(start, end, 9000 + n, (number + n) % len(layers)) for n in range(1, over + 1)
            ]
            for hand in (False, True):
                view.set_marks([Mark(start, end, 9000, number), *others])
                view.set_current(9000 if hand else None)
                QApplication.processEvents()
                image = view.viewport().grab().toImage()
                box = hit.caret_rectangle(view.paper, start)
                last = hit.caret_rectangle(view.paper, end)
                words = dots_of(
                    image, QRect(box.topLeft(), last.bottomRight()).adjusted(1, 0, -1, -1)
                )
                if (found := strongest(words)) < TEXT:
                    weak["words", layer.key, over, hand] = round(found, 2)
                if layer.form is Form.CAPTION:
                    continue
                below = dots_of(image, QRect(box.left(), box.bottom(), last.left() - box.left(), 9))
                paper = layer_ground(dressed)
                if (found := strongest(below[1:], paper)) < MARK:
                    weak["line", layer.key, over, hand] = round(found, 2)
    assert weak == {}


def layer_ground(stage: Stage) -> int:
    return stage.window.theme.page().paper.rgb() & 0xFFFFFF


def test_words_selected_or_found_stand_out(dressed: Stage) -> None:
    colours = dressed.window.theme.page()
    ink = colours.ink.rgb() & 0xFFFFFF
    view = dressed.place.view
    start = dressed.text.index("Ingrid Solberg")
    view.set_marks([])
    view.set_caret(start + 14, start)
    view.bring_into_sight(start)
    QApplication.processEvents()
    box, last = (hit.caret_rectangle(view.paper, at) for at in (start, start + 14))
    area = QRect(box.topLeft(), last.bottomRight()).adjusted(2, 1, -2, -2)
    selected = dots_of(view.viewport().grab().toImage(), area)
    assert ground(selected) != colours.paper.rgb() & 0xFFFFFF
    assert strongest(selected) >= TEXT
    for behind in (colours.found, colours.found_now):
        assert contrast(ink, behind.rgb() & 0xFFFFFF) >= TEXT


def test_who_has_the_keyboard_is_seen(dressed: Stage) -> None:
    """What changes with the focus changes by 3:1, and along a whole edge at least."""
    weak, seen = {}, 0
    for panel in panels(dressed):
        dressed.place.show_panel(panel)
        for widget in list(visible(dressed.window)):
            if not isinstance(widget, QAbstractButton | QLineEdit | QAbstractItemView | QTabBar):
                continue
            if widget.focusPolicy().value & 1 == 0 or widget.focusProxy() is not None:
                continue
            dressed.place.view.setFocus()
            QApplication.processEvents()
            before = grabbed(widget)
            widget.setFocus()
            QApplication.processEvents()
            if not widget.hasFocus():
                continue
            seen += 1
            clear = [ratio for ratio in changed(before, grabbed(widget)) if ratio >= MARK]
            if len(clear) < min(widget.width(), widget.height(), 12):
                name = widget.accessibleName() or getattr(widget, "text", lambda: "")()
                weak[type(panel).__name__, type(widget).__name__, name] = len(clear)
    assert seen > 8
    assert weak == {}


def test_high_contrast_is_seven_to_one_for_all_that_is_read() -> None:
    grounds = [
        CONTRAST[n]
        for n in ("paper", "panel", "raised", "chosen", "selection", "found", "found_now")
    ]
    for name in grounds:
        assert contrast(int(CONTRAST["ink"][1:], 16), int(name[1:], 16)) >= 7.0


def test_no_two_kinds_of_marks_differ_by_colour_alone(dressed: Stage) -> None:
    """Each kind has a letter of its own, and no two that are drawn alike a line in common."""
    tags = dressed.place.bridge.project.tags()
    keys = [tag.key for tag in tags if tag.key]
    assert len(keys) == len(set(keys))
    drawn = [(layer.form, layer.dash) for layer in dressed.place.view.paper.layers]
    assert len(drawn) == len(set(drawn))


def test_high_contrast_is_switched_on_and_off_and_kept(stage: Stage) -> None:
    window = stage.window
    switch = calls_of(window, stage.place)["high_contrast"]
    switch()
    assert window.theme.contrast
    assert (window.settings.theme, settings.load().settings.theme) == ("contrast", "contrast")
    assert grabbed(stage.place.view.viewport())[0][0] == 0
    switch()
    assert not window.theme.contrast
