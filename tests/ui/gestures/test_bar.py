"""The bar over the text says whom Enter would take, to the eye and to a screen reader."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.access.pixels import contrast, grabbed, ground, strongest
from tests.ui.gestures.conftest import Scene
from ui.gestures.bar import Asked, ConfirmBar
from ui.style_sheet import style_sheet
from ui.theme import CONTRAST, DARK, LIGHT

LOOKS = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}


@pytest.mark.parametrize("look", LOOKS)
def test_who_is_chosen_looks_otherwise_than_who_is_not(qtbot: QtBot, look: str) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(700, 400)
    host.setStyleSheet(style_sheet(LOOKS[look], strong=look == "contrast"))
    bar = ConfirmBar(host)
    host.show()
    bar.show_proposal("Claim", "“All is well”", [Asked("Speaker", ("Ada", "Bea"), 1)], "")
    bar.open_over(host, 0)
    other, chosen = (b for b in bar.findChildren(QPushButton) if b.isVisible())
    assert contrast(ground(grabbed(chosen)), ground(grabbed(other))) >= 3
    assert strongest(grabbed(chosen)) >= 4.5


def test_a_screen_reader_hears_whom_enter_would_take(scene: Scene) -> None:
    scene.put_caret("bridge")
    scene.gestures.claim()
    bar = scene.gestures.bar
    what = "Claim · indirect speech · asserted: “the old bridge fell”"
    assert bar.accessibleName() == f"{what}. Speaker: Ida Berg. Reporter: AFP"
    scene.press(Qt.Key.Key_0)
    assert bar.accessibleName() == f"{what}. Reporter: AFP"
