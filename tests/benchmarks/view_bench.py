"""The reading view against the goals of its design: `python -m tests.benchmarks.view_bench`.

T is a warm repaint of the text alone, E what Qt's plain editor takes to open the same text; both
are measured in the same process as what is compared with them. Times are CPU times.
"""

import json
import subprocess
import sys
from typing import Any

from tests.benchmarks.common import Figure, options, report

SIZES = {"100 KB": (100_000, 1_000), "1 MB": (1_000_000, 10_000), "10 MB": (10_000_000, 100_000)}


def measured(size: int, count: int, rounds: int, *more: str) -> dict[str, Any]:
    """What `view_cell` found in a process of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.view_cell", str(size), str(count)]
    done = subprocess.run(
        [*command, str(rounds), *more], check=True, capture_output=True, text=True
    )
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


class Cells:
    """The measured documents, and figures drawn from them."""

    def __init__(self, found: dict[str, dict[str, Any]]) -> None:
        self.found = found
        self.figures: list[Figure] = []

    def value(self, name: str, step: str, which: str = "p50") -> float:
        return float(self.found[name]["steps"][step][which])

    def against(
        self, goal: str, name: str, step: str, gate: float, *, which: str = "p95", by: str = "T"
    ) -> None:
        """A step as a multiple of a yardstick of the same process."""
        ratio = self.value(name, step, which) / self.value(name, by)
        middle, unit = self.value(name, step), self.value(name, by)
        note = f"{self.value(name, step, which):.2f} ms, p50 {middle:.2f}, {by} {unit:.2f}"
        what = f"{name}: {step}, {which} in {by}"
        ours, unit_ms = f"{self.value(name, step, which):.2f} ms", f"{unit:.2f} ms"
        self.figures.append(
            Figure(
                goal=goal,
                what=what,
                measured=ratio,
                gate=gate,
                note=note,
                ours=ours,
                reference=unit_ms,
            )
        )

    def between(self, goal: str, large: str, small: str, step: str, gate: float) -> None:
        """The same step in two documents, medians."""
        a, b = self.value(large, step), self.value(small, step)
        what = f"{step}: {large} against {small}"
        note = f"{a:.3f} and {b:.3f}"
        self.figures.append(Figure(goal=goal, what=what, measured=a / b, gate=gate, note=note))

    def memory(self, name: str) -> None:
        cell = self.found[name]
        gate = 3 + 5 * cell["text"]
        what = f"{name}: memory of view and index after reading all of it"
        self.figures.append(
            Figure(goal="13", what=what, measured=cell["megabytes"], gate=gate, unit="MB")
        )


def judged(found: dict[str, dict[str, Any]]) -> list[Figure]:
    """The goals of `text-view.md`, section 8, that concern the view."""
    cells = Cells(found)
    for goal, step, gate in (
        *(("1", "add dirty", 1.5), ("1", "add full", 2.5), ("3", "drag", 0.5)),
        *(("5", "wheel", 3), ("6", "page", 2.5), ("6", "jump", 6)),
        ("8", "layers", 6),
    ):
        cells.against(goal, "1 MB", step, gate)
    cells.against("11", "1 MB", "resize", 10, which="p50")
    cells.against("8", "1 MB", "layers", 3, which="p50")
    cells.against("16", "1 MB", "find", 3, which="p50")
    for name in found:
        cells.against("4", name, "hit", 0.05)
        cells.against("9", name, "open", 0.7, which="p50", by="E")
        if "slice" in found[name]["steps"]:
            cells.against("10", name, "slice", 4, which="max")
    _compared(cells, found)
    return cells.figures


def _compared(cells: Cells, found: dict[str, dict[str, Any]]) -> None:
    """The goals that no size may cost more than another."""
    largest = "10 MB" if "10 MB" in found else list(found)[-1]
    for step in ("index add", "index remove", "index query"):
        cells.between("18", largest, "100 KB", step, 4)
    if "one paragraph" in found:
        for step in ("add dirty", "page", "jump"):
            cells.between("12", "one paragraph", "1 MB", step, 2)
    if largest == "10 MB":
        cells.between("2", largest, "100 KB", "add dirty", 1.5)
        cells.between("7", largest, "100 KB", "jump", 2)
        cells.between("11", largest, "1 MB", "resize", 2)
        cells.memory(largest)


def main() -> None:
    wanted = options(__doc__ or "")
    rounds = 64 if wanted.quick else 120
    sizes = {n: s for n, s in SIZES.items() if not (wanted.quick and n == "10 MB")}
    found = {name: measured(*size, rounds) for name, size in sizes.items()}
    if not wanted.quick:
        found = {"one paragraph": measured(*SIZES["1 MB"], rounds, "single"), **found}
    report("reading view", judged(found), as_json=wanted.json)


if __name__ == "__main__":
    main()
