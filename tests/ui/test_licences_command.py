"""`annotator licences`: what ships, for those who have no window."""

import json

from click.testing import CliRunner

from resources import licensing
from ui.commands import annotator


def run(*arguments: str) -> tuple[int, str, str]:
    done = CliRunner().invoke(annotator, ["licences", *arguments])
    return done.exit_code, done.stdout, done.stderr


def test_all_parts_are_listed_with_version_and_licence() -> None:
    code, shown, _ = run()
    assert code == 0
    assert shown.splitlines() == licensing.table().splitlines()
    assert "LGPL-3.0-only" in shown


def test_a_part_is_shown_with_its_texts_however_its_name_is_written() -> None:
    code, shown, _ = run("SQLITE")
    assert code == 0
    assert shown.startswith("SQLite ")
    assert "May you do good and not evil." in shown
    assert "click" not in shown
    _, both, _ = run("pyside6")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in both
    assert "Replacing a library" in both


def test_a_name_of_which_only_a_part_is_given_finds_all_that_hold_it() -> None:
    _, shown, _ = run("in lxml", "--json")
    rows = [json.loads(line) for line in shown.splitlines()]
    names = {row["name"].split(",")[0] for row in rows}
    assert names == {"libiconv", "libxml2", "libxslt", "zlib"}
    assert all(text["text"] for row in rows for text in row["texts"])


def test_the_list_as_json_holds_no_texts_and_can_be_read_line_by_line() -> None:
    _, shown, _ = run("--json")
    rows = [json.loads(line) for line in shown.splitlines()]
    assert len(rows) == len(licensing.components())
    assert set(rows[0]) == {"name", "version", "licence", "kind"}


def test_a_name_that_does_not_ship_is_told_in_one_line() -> None:
    code, _, complaint = run("netscape")
    assert code == 1
    assert len(complaint.splitlines()) == 1
    assert complaint.startswith("netscape: ")
