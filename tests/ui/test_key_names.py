"""Sentences name the keys that act, a person's own too, and none is written down anywhere."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from annotator.session import Session
from tests.builders import naming
from tests.windows import opened
from ui.keymap.keymap import Keymap
from ui.keymap.keyset import KeySet, plain
from ui.keymap.naming import keyed

UI = Path(__file__).resolve().parents[2] / "ui"
WITHOUT_SENTENCES = ("actions.py", "keymap", "cli", "self_test")
"""The table of keys and what reads it; what has no window."""

KEY = re.compile(
    r"\b(?:Ctrl|Alt|Shift|Meta|Esc|Enter|Return|Tab|Space|Backspace|F\d{1,2}|PgUp|PgDown)\b"
    r"|(?<![\w“.+%])[B-HJ-Z](?![\w’+])|(?<=[a-z,;·:] )A(?= [a-z])|[↑↓⌘⌥⇧]"
)
IN_BRACES = re.compile(r"\{[^{}]*\}")


def sentences() -> Iterator[tuple[str, str]]:
    """Every string of the window that has a blank in it and is no docstring, and where it is."""
    for file in sorted(UI.rglob("*.py")):
        place = file.relative_to(UI)
        if place.parts[0] in WITHOUT_SENTENCES:
            continue
        tree = ast.parse(file.read_text(encoding="utf-8"))
        said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in (node for node in ast.walk(tree) if isinstance(node, ast.Constant)):
            words = node.value
            if isinstance(words, str) and id(node) not in said and " " in words.strip():
                yield f"{place}:{node.lineno}", words


def test_no_sentence_of_the_window_has_a_key_written_into_it() -> None:
    found = [(where, said) for where, said in sentences() if KEY.search(IN_BRACES.sub("", said))]
    assert found == []


def test_every_key_in_braces_is_one_that_qt_knows() -> None:
    names = {brace.strip("{}") for _, said in sentences() for brace in IN_BRACES.findall(said)}
    keys = {name for name in names if name[:1].isupper()}
    assert {"Return", "Esc", "Ctrl+1"} <= keys
    assert [name for name in keys if not plain(name)] == []


def test_a_key_is_told_as_it_is_now(qtbot: QtBot) -> None:
    home = QObject()
    keymap = Keymap(parent=home)
    near = QObject(home)
    words = "{n} done. {undo} takes them back."
    assert keyed(near, words, n=3) == "3 done. Ctrl+Z takes them back."
    undo = next(b for b in keymap.bindings(()) if b.name == "undo")
    keymap.use(KeySet().with_keys(undo, ["Ctrl+U"]))
    assert keyed(near, words, n=3) == "3 done. Ctrl+U takes them back."
    keymap.use(KeySet().with_keys(undo, []))
    assert keyed(near, words, n=3) == "3 done. “Undo” takes them back."
    assert keyed(near, "{Ctrl+Return}, {Esc}") == "Ctrl+Enter, Esc"
    assert keyed(QObject(), "{undo}") == "Ctrl+Z"
    keymap.use(KeySet(single=False))
    assert keyed(near, "{next_suggestion} goes on") == "Ctrl+Alt+N goes on"
    with pytest.raises(KeyError):
        keyed(near, "{nothing of the kind}")


def test_words_of_a_text_are_never_taken_for_a_key(qtbot: QtBot) -> None:
    assert keyed(QObject(), "“{quote}” · {Return}", quote="{undo} {0}") == "“{undo} {0}” · Enter"


def test_the_window_tells_a_persons_own_keys(qtbot: QtBot, session: Session) -> None:
    session.do(naming(session, "Ada")[1])
    with opened(qtbot, session) as window:
        assert window.place is not None
        place = window.place
        undo, go = (
            next(b for b in window.keymap.bindings(()) if b.name == name)
            for name in ("undo", "go_to_anything")
        )
        keys = window.keymap.keys.with_keys(undo, ["Ctrl+U"]).with_keys(go, ["Ctrl+J"])
        window.keymap.use(keys)
        assert window.top._search.text().endswith("Ctrl+J")
        place.view.set_caret(place.current.article.text.index("Ada"))  # type: ignore[union-attr]
        place.gestures.next_annotation()
        place.gestures.previous_annotation()
        place.gestures.delete()
        assert window.bar.words.startswith("Removed. Ctrl+U brings it back")
