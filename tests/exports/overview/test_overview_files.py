"""A picture as SVG and a table as CSV, to the letter, and whatever names they hold."""

import csv
import io
import json
from pathlib import Path

import pytest
from lxml import etree

from annotator.overview.chart import Chart, Form, Row
from exports.csv.cells import plain
from exports.overview.svg import svg
from exports.overview.tables import as_csv, as_data
from tests.annotator.overview.charts import ALL, ARABIC, BARS, HOSTILE, LONG, MATRIX, of
from tests.annotator.overview.test_pictures import of_form

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "overview"
SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize("chart", ALL, ids=of_form)
def test_the_files_are_to_the_letter_what_they_were(chart: Chart) -> None:
    assert svg(chart) == (GOLDEN / f"{of_form(chart)}.svg").read_bytes()
    assert as_csv(chart) == (GOLDEN / f"{of_form(chart)}.csv").read_bytes()


@pytest.mark.parametrize("chart", ALL, ids=of_form)
def test_a_picture_is_svg_that_does_nothing(chart: Chart) -> None:
    root = etree.fromstring(svg(chart), etree.XMLParser(resolve_entities=False))
    assert {element.tag for element in root.iter()} <= {
        SVG + name for name in ("svg", "title", "desc", "rect", "line", "path", "text")
    }
    assert not any(
        name.startswith("on") or "href" in name for e in root.iter() for name in map(str, e.attrib)
    )
    assert root.findtext(SVG + "title") == chart.title
    assert root.findtext(SVG + "desc") == chart.said


def test_names_come_out_whole_where_there_is_room() -> None:
    words = [text.text or "" for text in etree.fromstring(svg(BARS)).iter(SVG + "text")]
    assert f"\u2068{ARABIC}\u2069" in words
    assert any(word.startswith(f"\u2068{LONG[:20]}") and "…" in word for word in words)
    assert any("<script>" in word for word in words)


def test_a_table_is_never_taken_for_a_formula_and_gives_the_words_back() -> None:
    chart = of(Form.BARS, (Row("=1+1", (3,)), Row("-Ada", (2,)), Row(HOSTILE, (1,))), "=n")
    rows = list(csv.reader(io.StringIO(as_csv(chart).decode("utf-8-sig"), newline="")))
    assert [row[0][0] for row in rows[1:3]] == ["'", "'"]
    assert [plain(row[0]) for row in rows[1:]] == ["=1+1", "-Ada", HOSTILE]
    assert [row[1] for row in rows[1:]] == ["3", "2", "1"]


def test_two_columns_of_one_name_stay_two() -> None:
    chart = of(Form.MATRIX, (Row("Ada", (1, 2, 3)),), "Ada", "Ada", "Ada (2)")
    head, row = as_csv(chart).decode("utf-8-sig").splitlines()
    assert head.split(",") == ["who", "Ada", "Ada (2)", "Ada (2) (2)"]
    assert row == "Ada,1,2,3"


def test_data_says_what_finds_each_number() -> None:
    row = json.loads(json.dumps(as_data(MATRIX)))["rows"][0]
    assert row == {
        "label": "Ada Bell",
        "values": [12, 4, 0],
        "query": "",
        "queries": ["a", "b", ""],
    }
