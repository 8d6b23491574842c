"""The doctor on annotations: what makes it quick lets nothing through."""

import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.changes import articles
from annotator.errors import ProjectDamaged
from annotator.session import Session
from annotator.storage import annotations_examined, doctor
from annotator.storage.packing import edits_in
from annotator.storage.project import Project
from annotator.storage.tables import ANNOTATION, checksum, sealed
from tests.builders import a_draft, tagging

VALUES = st.none() | st.integers(-(2**63), 2**63 - 1) | st.text(st.characters())
WORDS = ("Ada", "archive", "ledger", "holds")


@given(st.lists(VALUES))
def test_a_row_is_sealed_as_it_was_when_it_was_written(values: list[Any]) -> None:
    assert sealed(values) == json.dumps(values, ensure_ascii=False)


@pytest.mark.parametrize(
    "edits",
    [
        '[["annotation",null,{"id":1}], ["annotation",null,{"id":2}]]',
        '[["annotation",null,{"id":1}]] ',
        '[["annotation",null,{"id":1}],["nothing"]]',
        '[["annotation",null,{"id":[["a"],["b"]]}],["nothing"]]',
        '[["annotation",null,{"id":1}]',
        "[]",
    ],
)
def test_what_does_not_stand_as_we_write_it_is_no_row(edits: str) -> None:
    with pytest.raises(ProjectDamaged):
        list(edits_in(1, edits, None))


def test_what_looks_like_the_end_of_an_edit_within_words_is_none() -> None:
    edits = [["annotation", None, {"id": 1, "note": '],["'}]] * 2
    said = json.dumps(edits, separators=(",", ":"))
    assert list(edits_in(1, said, None)) == edits


def annotated(session: Session) -> Path:
    """A closed project with an annotation of each of some words."""
    for word in WORDS:
        session.do(tagging(session, word))
    session.project.close()
    return session.project.path


def sealed_anew(path: Path, changes: Sequence[tuple[int, str, object]]) -> None:
    """Values of the nth annotations altered by somebody who knows how rows are sealed."""
    with closing(sqlite3.connect(path)) as db:
        db.row_factory = sqlite3.Row
        rows = [dict(row) for row in db.execute(ANNOTATION.select + " order by id")]
        for place, column, value in changes:
            row = {**rows[place], column: value}
            query = f'update annotation set "{column}" = ?, checksum = ? where id = ?'  # noqa: S608 - our own names
            db.execute(query, (value, checksum(row), row["id"]))
        db.commit()


def found(path: Path) -> list[tuple[str, str]]:
    with Project.open(path, read_only=True) as project:
        return [(ailment.check, ailment.message) for ailment in project.check()]


@pytest.mark.parametrize("at_a_time", [1, 2, 100])
def test_each_annotation_is_looked_at_whatever_is_wrong_with_others(
    session: Session, monkeypatch: pytest.MonkeyPatch, at_a_time: int
) -> None:
    monkeypatch.setattr(annotations_examined, "_AT_A_TIME", at_a_time)
    path = annotated(session)
    assert found(path) == []
    changes = [(0, "status", "lost"), (1, "ranges", "no list"), (2, "body", "{}")]
    sealed_anew(path, [*changes, (3, "quote", "Harbour")])
    said = found(path)
    for words in ("'lost'", "Expecting value", "'kind'"):
        message = f"a row cannot be understood: {words}"
        assert any(check == "D11" and told.startswith(message) for check, told in said)
    assert ("D2", "the text under it is not its quote “Harbour”") in said


@pytest.mark.parametrize(
    ("column", "value", "check"),
    [
        ("certainty", "perhaps", "D11"),
        ("quote", "A", "D11"),
        ("ranges", "[[0,1],[0,2]]", "D11"),
        ("end", 9000, "D1"),
        ("note", "\0", "D8"),
    ],
)
def test_what_no_record_comes_of_is_found_however_well_it_is_sealed(
    session: Session, column: str, value: object, check: str
) -> None:
    path = annotated(session)
    sealed_anew(path, [(2, column, value)])
    assert check in {each for each, _ in found(path)}


def test_what_lies_before_a_row_that_cannot_be_read_is_told(session: Session) -> None:
    path = annotated(session)
    with closing(sqlite3.connect(path)) as db:
        numbers = [row[0] for row in db.execute("select id from annotation order by id")]
        altered = "update annotation set note = ? where id = ?"
        db.execute(altered, ("later", numbers[0]))
        db.execute("update annotation set note = cast(x'ff41' as text) where id = ?", numbers[-1:])
        db.commit()
    assert {"D11", "D0"} <= {check for check, _ in found(path)}


def test_what_a_look_costs_grows_with_the_articles_and_not_with_their_square(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With their square, one at 100,000 articles did not end within a quarter of an hour."""
    monkeypatch.setattr(doctor, "_ASKED_EVERY", 100)  # steps of SQLite's machine
    costs = []
    for number in (300, 900):
        drafts = [a_draft(f"Text {number} {each}.") for each in range(number)]
        session.do(articles.add(session.program, drafts))
        while session.project.index.catch_up(0.5):
            pass
        taken = count()
        assert session.project.check(lambda taken=taken: next(taken)) == []  # type: ignore[misc]
        costs.append(next(taken))
    assert costs[1] / costs[0] < 6, f"four times the articles: {costs}"
