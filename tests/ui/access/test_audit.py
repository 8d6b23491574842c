"""Every panel and every dialog, as those get it who do not see the screen or have no mouse."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.pictures.scenes import Stage
from tests.ui.access import auditing
from tests.ui.help.test_pages import classes, is_dialog
from ui.backups.damaged import Damage, DamagedSheet
from ui.calls import calls_of
from ui.waiting_sheet import WaitingSheet

Opening = Callable[[Stage], object]


def by(name: str) -> Opening:
    return lambda stage: calls_of(stage.window, stage.place)[name]()


def _register(stage: Stage, *, all_of_it: bool = False) -> None:
    stage.place.show_panel(stage.place.register)
    stage.place.register.list.setFocus()
    if all_of_it:
        stage.place.register.list.selectAll()


def _merge(stage: Stage) -> None:
    _register(stage, all_of_it=True)
    by("merge_entries")(stage)


def _edit(stage: Stage) -> None:
    by("open_entry")(stage)
    _register(stage)
    stage.place.register.edit()


def _mark_hits(stage: Stage) -> None:
    panel = stage.place.search
    panel.open()
    panel.line.setText("lighthouse")
    panel.line.returnPressed.emit()
    stage.when(lambda: panel.rows.rowCount() > 2)
    panel.mark()


def _relate(stage: Stage) -> None:
    stage.place.gestures.relate()
    stage.caret("Norderhaven")
    stage.place.gestures.relate()


def _damaged(stage: Stage) -> DamagedSheet:
    found = ["page 12 cannot be read", "an annotation lies beyond its article"]
    damage = Damage(project=stage.shipped / "letters.annot", findings=found, backup=None)
    return DamagedSheet(damage, stage.window)


DIALOGS: dict[str, Opening] = {
    "DescribeHeader": by("describe_article"),
    "BackupsDialog": by("backups"),
    "SettingsSheet": by("settings"),
    "WaitingSheet": lambda stage: WaitingSheet("Undo: Import", stage.window).open(),
    "Licences": by("licences"),
    "About": by("about"),
    "Packs": by("packs"),
    "ExportSheet": by("export"),
    "DossierSheet": by("dossier"),
    "WhereMentioned": by("where_mentioned"),
    "MergeEntries": _merge,
    "SplitEntry": by("split_entry"),
    "EntryRelations": by("relate_entry"),
    "Reconcile": by("reconcile"),
    "DescribeBlock": by("describe_block"),
    "Checklist": by("delete_all"),
    "ReimportSheet": by("reimport"),
    "EditEntry": _edit,
    "MarkHits": _mark_hits,
    "Relate": _relate,
    "PacePanel": by("pace"),
    "DamagedSheet": lambda stage: _damaged(stage).open(),
    "IntakeSheet": lambda stage: stage.place.importing.show_sheet([stage.shipped]),
}
ELSEWHERE = {"MakingSheet"}
"""What others are made from."""

PANELS = (
    *("inspector", "list", "suggested", "register", "tei", "history", "left_open"),
    *("findings", "page"),
)


def faults(window: QWidget) -> dict[str, object]:
    """All that is wrong with a window; nothing of what is in order."""
    found = {
        "without a name": auditing.nameless(window),
        "of a wrong role": auditing.miscast(window),
        "out of reach of keys": auditing.out_of_reach(window),
        "Tab jumps": auditing.jumps(window),
    }
    return {what: which for what, which in found.items() if which}


@contextmanager
def dialog(stage: Stage, name: str) -> Iterator[QWidget]:
    stage.suggestions()
    stage.caret("Ingrid Solberg")
    DIALOGS[name](stage)
    stage.rest()
    tops = QApplication.topLevelWidgets()
    found = [top for top in tops if type(top).__name__ == name and top.isVisible()]
    assert found, f"{name} does not open"
    try:
        yield found[0]
    finally:
        found[0].close()


@pytest.mark.qt_log_ignore("does not support raise")  # says the offscreen platform of a tool
@pytest.mark.parametrize("name", sorted(DIALOGS))
def test_every_dialog_is_named_ordered_and_within_reach(stage: Stage, name: str) -> None:
    with dialog(stage, name) as window:
        assert len(auditing.controls(window)) >= 1
        assert faults(window) == {}
        assert auditing.traps(window) == set()


@pytest.mark.parametrize("name", PANELS)
def test_every_panel_is_named_ordered_and_within_reach(stage: Stage, name: str) -> None:
    stage.suggestions()
    stage.caret("Ingrid Solberg")
    stage.place.show_panel(getattr(stage.place, name))
    stage.rest()
    assert faults(stage.window) == {}


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("We kept this light", ""),
        ("Jonas Reher, the last keeper, on the gallery of the lighthouse. Photo", ""),
        ("12 May 2024", ""),
        ("chairwoman", "correct"),
        ("There is room", "quote"),
    ],
)
def test_every_form_is_named_ordered_and_within_reach(stage: Stage, words: str, key: str) -> None:
    """A claim with its evidence, a caption, a date, a correction and a quotation."""
    stage.caret(words)
    if key:
        by(key)(stage)
        stage.rest()
        stage.caret(words)
    stage.place.show_panel(stage.place.inspector)
    stage.rest()
    assert faults(stage.window) == {}


@pytest.mark.parametrize("name", ["search", "find", "show_overview", "keys", "go_to_anything"])
def test_what_comes_up_within_the_window(stage: Stage, name: str) -> None:
    stage.suggestions()
    stage.caret("Ingrid Solberg")
    by(name)(stage)
    stage.rest()
    assert faults(stage.window) == {}


def test_the_help_is_named_ordered_and_within_reach(stage: Stage) -> None:
    by("help")(stage)
    stage.rest()
    [window] = [w for w in QApplication.topLevelWidgets() if type(w).__name__ == "HelpWindow"]
    assert faults(window) == {}


def test_the_first_page_is_named_ordered_and_within_reach(stage: Stage) -> None:
    stage.window.close_project()
    stage.rest()
    assert faults(stage.window) == {}


def test_the_audit_opens_every_dialog() -> None:
    there = classes()
    assert {n for n in there if is_dialog(n, there)} == set(DIALOGS) | ELSEWHERE


def test_esc_leads_back_to_the_text_from_every_panel(stage: Stage) -> None:
    stage.suggestions()
    stage.caret("We kept this light")
    for name in PANELS:
        panel = getattr(stage.place, name)
        stage.place.show_panel(panel)
        stage.rest()
        for stop in [stop for stop in auditing.controls(panel) if auditing.takes_tab(stop)]:
            stop.setFocus()
            QTest.keyClick(stop, Qt.Key.Key_Escape)
            assert stage.place.view.hasFocus(), auditing.path_of(stop)


@pytest.mark.parametrize("name", PANELS)
def test_tab_goes_round_the_window_and_leaves_nothing_out(stage: Stage, name: str) -> None:
    stage.suggestions()
    stage.caret("We kept this light")
    stage.place.show_panel(getattr(stage.place, name))
    stage.rest()
    stops = {stop for stop in auditing.controls(stage.window) if auditing.takes_tab(stop)}
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        stage.place.view.setFocus()
        been: list[QWidget] = []
        at: QWidget | None = stage.place.view
        while at is not None and (at is not stage.place.view or not been):
            assert at not in been, f"back at {auditing.path_of(at)}, not at the text"
            been.append(at)
            QTest.keyClick(at, key)
            at = stage.window.focusWidget()
        assert {auditing.path_of(stop) for stop in stops - set(been)} == set()
