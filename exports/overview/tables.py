"""A chart as a table for spreadsheets, and as data."""

from typing import Any

from annotator.overview.chart import Chart
from exports.csv.cells import written
from exports.tables.table import Cell, Table


def as_csv(chart: Chart) -> bytes:
    """The numbers as they stand beside the picture; nothing in it is taken for a formula."""
    rows: list[list[Cell]] = [[row.label, *row.values] for row in chart.rows]
    columns = _unlike(chart.headings)
    return written(Table(chart.name, dict.fromkeys(columns, 12), rows))


def as_data(chart: Chart) -> dict[str, Any]:
    """The same for programs, with the queries that find what was counted."""
    return {
        "picture": chart.name,
        "title": chart.title,
        "said": chart.said,
        "columns": list(chart.headings),
        "rows": [
            {
                "label": row.label,
                "values": list(row.values),
                "query": row.ask,
                "queries": list(row.asks),
            }
            for row in chart.rows
        ],
    }


def _unlike(headings: tuple[str, ...]) -> list[str]:
    """Headings that differ, as columns of a table do: the second of two alike is numbered."""
    found: dict[str, None] = {}
    for heading in headings:
        name, number = heading, 2
        while name in found:
            name, number = f"{heading} ({number})", number + 1
        found[name] = None
    return list(found)
