"""Nothing moves by itself but the caret, and that only where the system lets it."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.pictures.scenes import Stage

ROOT = Path(__file__).resolve().parents[3]
MOVING = {
    "QAbstractAnimation",
    "QGraphicsOpacityEffect",
    "QMovie",
    "QParallelAnimationGroup",
    "QPropertyAnimation",
    "QSequentialAnimationGroup",
    "QTimeLine",
    "QVariantAnimation",
    "setAnimated",
}


@pytest.fixture
def still() -> Iterator[None]:
    before = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)
    yield
    QApplication.setCursorFlashTime(before)


def test_no_module_of_the_window_animates_anything() -> None:
    found = set()
    for file in sorted((ROOT / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            name = getattr(node, "id", getattr(node, "attr", ""))
            if name in MOVING:
                found.add(f"{file.relative_to(ROOT)}: {name}")
    assert found == set()


@pytest.mark.usefixtures("still")
def test_the_caret_rests_where_the_system_says_so(stage: Stage) -> None:
    stage.place.view.clearFocus()
    stage.place.view.setFocus()
    timers = stage.place.view.selecting.findChildren(QTimer)
    assert [timer for timer in timers if timer.isActive()] == []
