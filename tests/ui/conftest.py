"""What tests of the window share."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from annotator.session import Session
from tests.windows import opened
from ui.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    """The real window on the project of `session`."""
    with opened(qtbot, session) as found:
        yield found
