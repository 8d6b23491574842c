"""The rows of an import come in portions, and stand as they were until all are ready."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from annotator.intake.doubles import Double
from annotator.intake.looking import Candidate
from annotator.session import Session
from tests.builders import a_draft
from ui.intake import rows as rows_module
from ui.intake.rows import IntakeRows


def candidates(*names: str) -> list[Candidate]:
    return [Candidate(path=Path(name), draft=a_draft(f"Of {name}.")) for name in names]


def shown(rows: IntakeRows) -> list[str]:
    return [row.candidate.path.name for row in rows.rows]


@pytest.fixture
def rows(session: Session) -> IntakeRows:
    return IntakeRows(session.project, QColor("red"))


def test_very_many_rows_come_in_portions_and_appear_together(
    rows: IntakeRows, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rows_module, "_PORTION", 2)
    rows.put(candidates("a", "b"), set())
    seen = [shown(rows) for _ in rows.putting(candidates("c", "d", "e", "f"), set())]
    assert len(seen) > 4
    assert all(one == ["a", "b"] for one in seen)
    assert shown(rows) == ["a", "b", "c", "d", "e", "f"]
    assert [row.key for row in rows.rows] == list(range(6))


def test_what_is_read_again_stands_where_it_stood_and_is_nobodys_double(
    rows: IntakeRows,
) -> None:
    rows.put(candidates("a", "b", "c"), set())
    rows.mark({2: Double(part=1.0, row=1)})
    [again] = candidates("b")
    rows.put([again, replace(again, part=1)], {Path("b")})
    assert shown(rows) == ["a", "b", "b", "c"]
    assert rows.rows[3].double is None
    assert not rows.rows[3].ticked
