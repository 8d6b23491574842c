"""Each fault that the specification names has a test by name, and each of those is there."""

import ast
import re
import tomllib
from functools import cache
from pathlib import Path

import pytest

from tests.campaigns.register import CAMPAIGNS

ROOT = Path(__file__).resolve().parents[2]
SPECIFICATION = ROOT.parent / "shared" / "design" / "reliability.md"
ROWS = tomllib.loads((Path(__file__).parent / "rows.toml").read_text(encoding="utf-8"))
_ROW = re.compile(r"^\| ([PTXHEFWNQ]\d+) \|.*\| *([CNR, ]+) *\|$", re.MULTILINE)


@cache
def functions(file: str) -> set[str]:
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("row", ROWS)
def test_what_tries_a_row_is_there(row: str) -> None:
    tests, campaigns = ROWS[row].get("tests", []), ROWS[row].get("campaigns", [])
    assert tests or campaigns
    for test in tests:
        file, _, name = test.partition("::")
        assert name in functions(file), test
    assert set(campaigns) <= set(CAMPAIGNS)


def test_every_row_of_the_specification_is_tried_when_it_says() -> None:
    if not SPECIFICATION.is_file():
        pytest.skip("the design pages are not beside this checkout")
    rows = dict(_ROW.findall(SPECIFICATION.read_text(encoding="utf-8")))
    assert set(rows) == set(ROWS)
    gated = {one.name for one in CAMPAIGNS.values() if one.in_gate and not one.long_only}
    for row, gates in rows.items():
        if "C" in gates:
            assert ROWS[row].get("tests") or gated & set(ROWS[row]["campaigns"]), row
