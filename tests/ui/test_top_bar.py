"""The bar above everything, in windows that are narrow, or letters that are large."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.keymap.keymap import Keymap
from ui.top_bar import TopBar

LETTERS = "QLabel, QPushButton {{ font-size: {size}pt; }}"


@pytest.fixture
def bar(qtbot: QtBot) -> TopBar:
    found = TopBar()
    qtbot.addWidget(found)
    found.attend(Keymap())
    found.show_project("Letters of the harbour master")
    found.count(12_345, 678)
    found.judge(True)
    found.show()
    return found


def shown(bar: TopBar) -> list[QWidget]:
    return [
        w
        for w in bar.findChildren(QWidget)
        if isinstance(w, QLabel | QPushButton) and w.isVisible()
    ]


def laid_out(bar: TopBar, width: int) -> None:
    bar.resize(width, 44)
    QApplication.processEvents()
    QApplication.processEvents()


@pytest.mark.parametrize("width", [1920, 1000, 700])
@pytest.mark.parametrize("size", [10, 20])
def test_nothing_lies_on_anything_else(bar: TopBar, width: int, size: int) -> None:
    bar.setStyleSheet(LETTERS.format(size=size))
    laid_out(bar, 2 * width)
    laid_out(bar, width * size // 10)
    places = sorted((w.geometry() for w in shown(bar)), key=lambda place: place.left())
    for one, other in zip(places, places[1:], strict=False):
        assert one.right() < other.left()
    assert places[-1].right() <= bar.width()


def test_what_made_room_comes_back(bar: TopBar) -> None:
    laid_out(bar, 1600)
    before = [str(w.property("text")) for w in shown(bar)]
    laid_out(bar, 500)
    assert len(shown(bar)) < len(before)
    laid_out(bar, 1600)
    assert [str(w.property("text")) for w in shown(bar)] == before


def test_the_window_may_be_narrower_than_all_its_words(bar: TopBar) -> None:
    laid_out(bar, 1600)
    assert bar.minimumSizeHint().width() < bar.sizeHint().width()
