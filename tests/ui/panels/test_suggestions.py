"""The panel of suggestions as it is seen."""

from pytestqt.qtbot import QtBot

from annotator.session import Session
from tests.windows import opened


def test_the_least_score_can_be_read_while_it_is_chosen(qtbot: QtBot, session: Session) -> None:
    with opened(qtbot, session) as window:
        assert window.place is not None
        window.place.show_panel(window.place.suggested)
        least = window.place.suggested.least
        line = least.lineEdit()
        assert line is not None
        assert line.width() > line.fontMetrics().horizontalAdvance(least.text())
