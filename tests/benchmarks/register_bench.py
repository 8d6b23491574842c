"""The register as a list: how long the window is kept for a page, with 100,000 entries.

A key in the filter asks for one portion of the search at a time: `python -m
tests.benchmarks.register_bench`.
"""

import time

from annotator.suggest.register.doubles import Statements, is_double
from annotator.suggest.register.order import NameOrder
from tests.benchmarks.common import Figure, options, percentile, report
from tests.benchmarks.picker_bench import register
from ui.panels.register_rows import RegisterRows, Wanted
from ui.picker.rows import ROW

GATE_MS = 50.0
SEEN = 30
"""Rows that are painted at once."""


def main() -> None:
    wanted = options(__doc__ or "")
    size = 10_000 if wanted.quick else 100_000
    index = register(size)
    order, said = NameOrder(index), Statements()
    rows = RegisterRows(
        index,
        lambda ids: dict.fromkeys(ids, 1),
        lambda record: "a double" if is_double(record, index, said) else "",
    )
    took = []
    for query in ("", "ka", "karetan", "pal mi", "nobody at all") * 20:
        begun = time.perf_counter()
        rows.refresh(Wanted(order, query))
        for row in range(min(SEEN, rows.rowCount())):
            rows.data(rows.index(row, 0), ROW)
        took.append((time.perf_counter() - begun) * 1000)
    figure = Figure(
        goal="50 ms",
        what=f"a key in the filter of the register, {size:,} entries, p95 of {len(took)}",
        measured=percentile(took, 95),
        gate=GATE_MS,
        unit="ms",
        note=f"longest {max(took):.1f} ms",
    )
    report("register", [figure], as_json=wanted.json)


if __name__ == "__main__":
    main()
