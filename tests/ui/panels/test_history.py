"""The history beside the text: newest first, and as far back as somebody scrolls."""

import pytest
from pytestqt.qtbot import QtBot

from annotator.changes.annotations import edit_note
from annotator.session import Session
from tests.builders import tagging, the_article
from tests.windows import opened
from ui.panels import history


def test_who_scrolls_to_the_end_sees_further_back(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "_PAGE", 30)
    session.do(tagging(session, "Ada"))
    for number in range(100):
        [one] = session.project.annotations(the_article(session).id)
        session.do(edit_note(one, f"{number}"))
    steps = [entry.id for entry, _ in reversed(session.history.steps)]
    with opened(qtbot, session) as window:
        assert window.place is not None
        panel = window.place.history
        window.place.show_panel(panel)
        assert panel.rows.rowCount() == 30
        bar = panel.list.verticalScrollBar()
        qtbot.waitUntil(lambda: bar.maximum() > 0)
        for expected in (60, 102, 102):
            panel.list.setCurrentIndex(panel.rows.index(3, 0))
            bar.setValue(bar.maximum())
            assert panel.rows.rowCount() == expected
            assert panel.list.currentIndex().row() == 3
            panel.list.doItemsLayout()
        assert [panel.rows.key(row) for row in range(102)] == steps
        window.place.bridge.undo()
        assert str(panel.rows.data(panel.rows.index(0, 0))).endswith("undone")
