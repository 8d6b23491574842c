"""A cat on the keyboard: seeded keys in any order. Nothing breaks, and all of it can be undone."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from pytestqt.qtbot import QtBot

from annotator.session import Session
from tests.campaigns.hammering import KEYS, begin_anew, press
from ui.exporting import Services
from ui.main_window import MainWindow
from ui.sample import make_sample


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make_sample(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, project: Path) -> Iterator[MainWindow]:
    window = MainWindow(Services(load_held=lambda: lambda *_: lambda _: ("", [])))
    qtbot.addWidget(window)
    assert window.open_project(project)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.close_project()


def said(session: Session) -> str:
    """All that the project says, to be compared."""
    project = session.project
    some: list[object] = [project.authorities()]
    for number in project.article_ids():
        some += [
            project.article(number),
            project.annotations(number),
            project.comments(number),
            project.relations(number),
        ]
    return repr(some)


def steps_of(session: Session) -> tuple[object, ...]:
    return tuple(entry.id for entry, done in session.history.steps if done)


@pytest.mark.campaign
@pytest.mark.qt_log_ignore("This plugin does not support")  # of the offscreen platform
@pytest.mark.parametrize("seed", range(6))
def test_keys_in_any_order(window: MainWindow, qtbot: QtBot, seed: int) -> None:
    random = Random(seed)
    assert window.place is not None
    session = window.place.bridge.session
    known = {steps_of(session): said(session)}
    window.place.view.setFocus()
    for count in range(2000):
        key, modifier = random.choice(KEYS)
        press(window, key, modifier)
        if random.random() < 0.05:
            qtbot.wait(random.choice((1, 1, 30)))
        if (now := steps_of(session)) not in known:
            known[now] = said(session)
        if count % 20 == 0:
            begin_anew(window, random)
    assert window.isVisible()
    assert session.project.check() == []
    met = 0
    for step in (session.undo, session.redo):
        while step():
            before = known.get(steps_of(session))
            met += before is not None
            assert before in (None, said(session)), "the same steps come to something else"
    assert met > 1
    assert session.project.check() == []
