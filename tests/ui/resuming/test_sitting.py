"""Whoever opens a project again is where they were, to the line and to the hit."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QSplitter
from pytestqt.qtbot import QtBot

from annotator import settings, sittings
from annotator.model.span import Span
from annotator.places import state_folder
from annotator.session import Session
from tests.builders import add_article, tagging
from tests.windows import opened
from ui.main_window import MainWindow
from ui.workplace import Workplace

LONG = "\n\n".join(f"Paragraph {n}: the lighthouse of Norderhaven, by Ada." for n in range(300))


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    session.do(tagging(session, "Ada"))
    add_article(session, LONG, title="Long")
    with opened(qtbot, session) as found:
        yield found


def at_work(window: MainWindow) -> Workplace:
    assert window.place is not None
    return window.place


def to_the_long_one(window: MainWindow) -> Workplace:
    place = at_work(window)
    place.current.show(place.bridge.project.article_ids()[1])
    return place


def again(window: MainWindow) -> Workplace:
    """The project closed, and opened once more."""
    path = at_work(window).bridge.project.path
    window.close_project()
    assert window.open_project(path)
    QApplication.processEvents()
    return at_work(window)


def test_article_caret_selection_and_the_line_at_the_top_come_back(window: MainWindow) -> None:
    view = to_the_long_one(window).view
    view.select(Span(6_000, 6_010))
    view._scroll_by(173)
    before = view.paper.top_line()
    assert before[0] > 3_000
    place = again(window)
    assert place.current.article is not None
    assert place.current.article.title == "Long"
    assert place.view.selection == Span(6_000, 6_010)
    assert (place.view.caret, place.current.caret) == (6_010, 6_010)
    assert place.current.selection == Span(6_000, 6_010)
    assert place.view.paper.top_line() == before
    assert place.view.hasFocus()


def test_it_is_noted_before_anything_is_closed(window: MainWindow, qtbot: QtBot) -> None:
    place = to_the_long_one(window)
    path = place.bridge.project.path
    place.view.set_caret(4_321)
    place.view.set_zoom(1.5)
    qtbot.waitUntil(lambda: sittings.left(path).get("reading", {}).get("caret") == 4_321)
    assert settings.load().settings.zoom == 1.5
    assert settings.load().settings.window


def test_panels_widths_filters_and_the_annotation_in_hand_come_back(window: MainWindow) -> None:
    place = at_work(window)
    annotation = place.bridge.project.annotations(place.bridge.project.article_ids()[0])[0]
    place.current.choose(annotation.id)
    place.show_panel(place.register)
    place.register.filter.line.setText("Ad")
    place.articles.filter.setText("o")
    splitter = place.findChild(QSplitter, "sides")
    assert splitter is not None
    splitter.setSizes([300, 700, 320])
    sizes = splitter.sizes()
    place = again(window)
    assert place.current.annotation == annotation
    assert place.tabs.currentWidget() is place.register
    assert place.register.filter.line.text() == "Ad"
    assert place.articles.filter.text() == "o"
    splitter = place.findChild(QSplitter, "sides")
    assert splitter is not None
    assert splitter.sizes() == sizes


def test_a_search_comes_back_with_the_bar_on_its_hit(window: MainWindow, qtbot: QtBot) -> None:
    place = to_the_long_one(window)
    panel = place.search
    panel.open()
    panel.line.setText("Norderhaven")
    panel.search()
    qtbot.waitUntil(lambda: not panel.seeking.busy)
    panel.list.setCurrentIndex(panel.rows.index(40, 0))
    hit = panel.rows.hit(40)
    place.view.set_caret(10)
    place = again(window)
    panel = place.search
    assert panel.isVisible()
    qtbot.waitUntil(lambda: not panel.seeking.busy)
    assert panel.line.text() == "Norderhaven"
    assert panel.rows.rowCount() == 300
    assert panel.rows.hit(panel.list.currentIndex().row()) == hit
    assert place.view.caret == 10
    assert place.view.hasFocus()


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"\xff",
        b"[1]",
        b"[" * 50_000,
        b"{" + b" " * 200_000 + b"}",
        json.dumps({"reading": {"article": 99, "caret": -5}, "around": []}).encode(),
        json.dumps(
            {
                "reading": {"article": "1", "top": 2**80, "gone": None},
                "around": {"sizes": {"sides": [1, "2"]}, "filters": {"articles_state": 99}},
            }
        ).encode(),
    ],
)
def test_a_note_of_whatever_kind_leads_to_the_first_article(
    window: MainWindow, damage: bytes
) -> None:
    to_the_long_one(window)
    path = at_work(window).bridge.project.path
    window.close_project()
    [file] = (state_folder() / "sittings").iterdir()
    file.write_bytes(damage)
    assert window.open_project(path)
    assert at_work(window).current.article is not None


def test_offsets_beyond_the_text_stop_at_its_end(window: MainWindow) -> None:
    path, article = at_work(window).bridge.project.path, at_work(window).current.article
    assert article is not None
    window.close_project()
    odd = {"article": article.id, "caret": 10**9, "anchor": 10**9, "top": 10**9, "gone": 10**9}
    sittings.note(path, {"reading": odd})
    assert window.open_project(path)
    assert at_work(window).view.caret == len(article.text)


def test_projects_are_kept_apart_and_the_oldest_are_let_go(tmp_path: Path) -> None:
    for number in range(sittings.MOST + 5):
        sittings.note(tmp_path / f"{number}.annot", {"reading": {"caret": number}})
    assert len(list((state_folder() / "sittings").iterdir())) == sittings.MOST
    last = sittings.MOST + 4
    assert sittings.left(tmp_path / f"{last}.annot") == {"reading": {"caret": last}}
    assert sittings.left(tmp_path / "never.annot") == {}


def test_where_nothing_can_be_written_nothing_is_noted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("ANNOTATOR_HOME", str(tmp_path / "file"))
    sittings.note(tmp_path / "a.annot", {"reading": {}})
    assert sittings.left(tmp_path / "a.annot") == {}
