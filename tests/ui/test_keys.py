"""Keys that a person changes: they act at once, clash in plain words, travel as a file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from annotator import settings
from annotator.model.tagset import Kind
from annotator.session import Session
from annotator.settings import Settings
from ui.dialogs.keys import Keys
from ui.exporting import Services
from ui.help.key_sheet import KeySheet
from ui.keymap import file as key_file
from ui.keymap.conflicts import clashes
from ui.keymap.keymap import Keymap
from ui.keymap.keyset import Binding, KeySet, bindings, is_single, plain, with_modifier
from ui.main_window import MainWindow
from ui.preferences.opening import show_settings
from ui.projects import default_tags


def binding(name: str) -> Binding:
    return next(b for b in bindings(default_tags()) if b.name == name)


def test_the_usual_keys_clash_nowhere() -> None:
    """Nor with characters that need Ctrl+Alt, nor with the tags of a new project."""
    everything = bindings(default_tags())
    assert clashes(KeySet(), everything) == {}
    assert clashes(KeySet(single=False), everything) == {}


def test_every_usual_key_is_one_that_qt_knows() -> None:
    from ui.actions import TABLE

    assert [key for entry in TABLE for key in entry.keys if not plain(key)] == []


@pytest.mark.parametrize("keys", ["Foo+Bar", "Ctrl+K, X", "", "\0", "Shift"])
def test_what_is_no_key_is_none(keys: str) -> None:
    assert plain(keys) == ""


def test_characters_alone_get_a_modifier_and_nothing_else_does() -> None:
    given = ["N", "Shift+N", "?", "[", "5", "Ж", "Return", "Del", "Esc", "F5", "Alt+Up", "Ctrl+Z"]
    single = [key for key in given if is_single(key)]
    assert single == ["N", "Shift+N", "?", "[", "5", "Ж"]
    assert with_modifier("Shift+N") == "Ctrl+Alt+Shift+N"
    assert KeySet(single=False).keys_of(binding("accept")) == ("Return", "Enter")
    assert KeySet(single=False).keys_of(binding("next_suggestion")) == ("Ctrl+Alt+N",)
    assert KeySet(single=False).keys_of(binding("tag:person")) == ("Ctrl+Alt+1",)


def test_a_key_that_two_claim_is_told_at_both() -> None:
    keys = KeySet(own={"claim": ("E",), "tag:person": ("F5",)})
    found = clashes(keys, bindings(default_tags()))
    assert {n: [other.name for _, other in o] for n, o in found.items()} == {
        "claim": ["pick"],
        "pick": ["claim"],
        "tag:person": ["show_tei"],
        "show_tei": ["tag:person"],
    }


def test_a_set_of_keys_goes_out_and_comes_back(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    keys = KeySet(
        own={"claim": ("Ctrl+Alt+C",), "reject": (), "of tomorrow": ("F9",)}, single=False
    )
    key_file.write(file, keys)
    back, told = key_file.read(file, bindings())
    assert back == keys
    assert told == ["“of tomorrow”: no such action here"]


@pytest.mark.parametrize(
    "data", [b"keys = 3", b"", b"\xff\xfe", b"[" * 5000, b"x" * 300_000, b"[keys"]
)
def test_what_is_no_set_of_keys_is_refused_in_one_sentence(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "odd.toml"
    file.write_bytes(data)
    with pytest.raises(key_file.BadKeys, match="odd.toml"):
        key_file.read(file, bindings())


def test_nonsense_in_a_file_is_passed_over() -> None:
    own = {"claim": ["Foo+Bar"], "pick": "E", "quote": [1], "reject": ["X"] * 50, "undo": ["F4"]}
    assert key_file.usable(own, single=True).own == {"reject": ("X",), "undo": ("F4",)}


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    """The window on the letter of the session."""
    path = session.project.path
    session.project.close()
    window = MainWindow(Services(load_held=lambda: lambda *_: lambda _: ("", [])))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    assert window.open_project(path)
    yield window
    window.close_project()


def dialog_of(window: MainWindow, qtbot: QtBot) -> Keys:
    sheet = show_settings(window)
    sheet.show_keys()
    qtbot.waitExposed(sheet)
    return sheet.keys


def choose(dialog: Keys, words: str, keys: str = "") -> None:
    """Search for an action, and press keys in the field."""
    dialog.seek(words)
    dialog.list.setCurrentIndex(dialog.rows.index(0, 0))
    if keys:
        dialog.press.setKeySequence(QKeySequence(keys))


def shortcuts(window: MainWindow, name: str) -> list[str]:
    action = window.findChild(QAction, name)
    assert action is not None
    return [keys.toString() for keys in action.shortcuts()]


def test_another_key_acts_at_once_and_is_kept(window: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_of(window, qtbot)
    choose(dialog, "claim here", "Y")
    dialog.replace()
    assert shortcuts(window, "claim") == ["Y"]
    choose(dialog, "claim here", "Ctrl+Shift+Y")
    dialog.add()
    assert shortcuts(window, "claim") == ["Y", "Ctrl+Shift+Y"]
    assert list(settings.load().settings.keys["claim"]) == ["Y", "Ctrl+Shift+Y"]
    dialog.reset()
    assert shortcuts(window, "claim") == ["C"]
    assert settings.load().settings.keys == {}


def test_the_field_is_no_trap_for_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_of(window, qtbot)
    choose(dialog, "claim here")
    dialog.press.setFocus()
    QTest.keyClick(dialog.press, Qt.Key.Key_Tab)
    QTest.keyClick(dialog.press, Qt.Key.Key_Y)
    assert dialog.focusWidget() is not dialog.press


def test_a_clash_is_told_before_it_happens_and_the_other_loses_its_key(
    window: MainWindow, qtbot: QtBot
) -> None:
    dialog = dialog_of(window, qtbot)
    choose(dialog, "claim here", "F")
    assert "“Caption here”" in dialog.told.text()
    dialog.replace()
    assert (shortcuts(window, "claim"), shortcuts(window, "caption")) == (["F"], [])
    dialog.reset_all()
    assert (shortcuts(window, "claim"), shortcuts(window, "caption")) == (["C"], ["F"])


def test_tags_have_keys_too_and_their_buttons_say_so(window: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_of(window, qtbot)
    choose(dialog, "person tags", "Shift+P")
    dialog.replace()
    assert window.place is not None
    texts = [button.text() for button in window.place.tags.findChildren(type(dialog.none))]
    assert "Person  Shift+P" in texts


def test_single_keys_can_be_switched_off(window: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_of(window, qtbot)
    dialog.single.setChecked(False)
    assert shortcuts(window, "next_suggestion") == ["Ctrl+Alt+N"]
    assert settings.load().settings.single_keys is False
    dialog.window().close()
    window.show_keys()
    assert window.keys is not None
    said = [label.text() for label in window.keys.findChildren(QLabel)]
    assert "Ctrl+Alt+N" in said
    assert any("Ctrl+Alt while the text" in words for words in said)


def test_the_sheet_shows_the_keys_of_the_person(window: MainWindow) -> None:
    window.keymap.use(KeySet(own={"claim": ("Y",), "keys": ("F12",)}))
    window.show_keys()
    assert window.keys is not None
    said = [label.text() for label in window.keys.findChildren(QLabel)]
    assert {"Y", "F12"} <= set(said)
    assert "C" not in said


def test_the_sheet_scrolls_where_it_does_not_fit_and_gives_the_keyboard_back(
    window: MainWindow,
) -> None:
    assert window.place is not None
    window.resize(700, 420)
    window.place.view.setFocus()
    window.show_keys()
    assert window.keys is not None
    QTest.keyClick(window.keys, Qt.Key.Key_PageDown)
    assert window.keys.isVisible()
    QTest.keyClick(window.keys, Qt.Key.Key_Escape)
    assert not window.keys.isVisible()
    assert window.focusWidget() is window.place.view


def test_a_file_brought_in_acts_and_a_bad_one_changes_nothing(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog, file = dialog_of(window, qtbot), tmp_path / "hers.toml"
    key_file.write(file, KeySet(own={"claim": ("Y",)}))
    dialog.files.read_from(file)
    assert shortcuts(window, "claim") == ["Y"]
    file.write_bytes(b"\xff")
    dialog.files.read_from(file)
    assert "hers.toml" in dialog.told.text()
    assert shortcuts(window, "claim") == ["Y"]
    dialog.files.write_to(tmp_path / "nowhere" / "out.toml")
    assert "out.toml" in dialog.told.text()


def test_settings_of_any_kind_leave_the_usual_keys(qtbot: QtBot) -> None:
    settings.save(Settings(keys={"claim": ("Foo+Bar",), "pick": ("Y",), "": ()}))  # as by hand
    window = MainWindow(Services(load_held=lambda: lambda *_: lambda _: ("", [])))
    qtbot.addWidget(window)
    assert window.keymap.of("claim") == ("C",)
    assert window.keymap.of("pick") == ("Y",)


def test_the_search_finds_words_menus_and_keys(window: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_of(window, qtbot)
    for words, count in (("ctrl+z", 1), ("no such thing", 0)):
        dialog.seek(words)
        assert dialog.rows.rowCount() == count
    dialog.seek("review")
    assert dialog.rows.rowCount() > 3


def test_a_tag_without_a_key_has_none(qtbot: QtBot) -> None:
    tags = [tag for tag in default_tags() if tag.kind is Kind.CHARACTER]
    assert [Keymap().shown_of_tag(tag) for tag in tags] == [""] * len(tags)


@pytest.mark.parametrize("width", [700, 1024, 1320, 1900, 3000])
def test_the_sheet_has_as_many_columns_as_are_seen_whole(qtbot: QtBot, width: int) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(width, 700)
    host.show()
    sheet = KeySheet(host, default_tags(), Keymap())
    sheet.open()
    qtbot.waitExposed(host)
    [area] = sheet.findChildren(QScrollArea)
    assert area.horizontalScrollBar().maximum() == 0
    assert any(label.text() == "Undo" for label in sheet.findChildren(QLabel))
