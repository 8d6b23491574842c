"""The panes beside the text stand on a ground of their own."""

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from annotator.session import Session
from tests.ui.access.pixels import grabbed
from tests.windows import opened


def test_the_panes_beside_the_text_have_the_ground_of_panels(
    qtbot: QtBot, session: Session
) -> None:
    with opened(qtbot, session) as window:
        place = window.place
        assert place is not None
        panel, paper = (window.theme.colour(one).rgb() & 0xFFFFFF for one in ("panel", "paper"))
        shown = grabbed(window)
        places = [
            pane.mapTo(window, QPoint(3, pane.height() - 3))
            for pane in (place.articles, place.tabs)
        ]
        assert [shown[at.y()][at.x()] for at in places] == [panel] * 2
        assert panel != paper
