"""Tagsets as files: from the window and from the command line."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from annotator.model.span import Span
from annotator.session import Session
from ui import tagset_files, tagsets
from ui.commands import main
from ui.main_window import MainWindow

SHIPS = """title = "Harbour"

[[tag]]
id = "ship"
kind = "entity"
label = "Ship"
tei = "name"
key = "1"
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    found = tmp_path / "harbour.toml"
    found.write_text(SHIPS, encoding="utf-8")
    return found


def test_a_tag_that_comes_in_has_its_button_and_its_key_at_once(
    window: MainWindow, file: Path
) -> None:
    tagsets.take_in(window, file)
    place = window.place
    assert place is not None
    assert "Tags that are new: 1" in window.bar.words
    assert "Without a key now: Person." in window.bar.words
    texts = [button.text() for button in place.tags.findChildren(QPushButton)]
    assert "Ship  1" in texts
    place.view.select(Span(7, 10))
    QTest.keyClick(place.view, Qt.Key.Key_1)
    article = place.current.article
    assert article is not None
    assert [a.tag_id for a in place.bridge.project.annotations(article.id)] == ["ship"]


def test_what_is_no_tagset_is_refused_with_its_line(window: MainWindow, file: Path) -> None:
    file.write_text(SHIPS.replace("entity", "boat"), encoding="utf-8")
    place = window.place
    assert place is not None
    before = place.bridge.project.tags()
    tagsets.take_in(window, file)
    assert window.bar.words.startswith("harbour.toml: line 3: ")
    assert place.bridge.project.tags() == before


def test_what_is_taken_out_can_be_brought_in(window: MainWindow, tmp_path: Path) -> None:
    place = window.place
    assert place is not None
    tagsets.put_out(window, tmp_path / "mine.toml")
    assert "mine.toml" in window.bar.words
    tagsets.take_in(window, tmp_path / "mine.toml")
    assert "has these tags already" in window.bar.words
    tagsets.put_out(window, tmp_path / "nowhere" / "mine.toml")
    assert "choose another place" in window.bar.words


def test_the_command_line_does_the_same(
    session: Session, file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = session.project.path
    session.project.close()
    with pytest.raises(SystemExit) as ended:
        main(["tagset", "import", str(path), str(file)])
    assert ended.value.code == 0
    said = capsys.readouterr()
    assert "tags that are new: 1, that are changed: 0" in said.out
    assert "“Person” has no key any more" in said.err
    with pytest.raises(SystemExit):
        main(["tagset", "export", str(path), str(tmp_path / "out.toml")])
    assert "ship" in [tag.id for tag in tagset_files.read(tmp_path / "out.toml")]
    file.write_text("title =", encoding="utf-8")
    with pytest.raises(SystemExit) as ended:
        main(["tagset", "import", str(path), str(file)])
    assert ended.value.code == 1
    assert "harbour.toml" in capsys.readouterr().err
