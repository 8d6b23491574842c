"""What all benchmarks share: yardsticks, percentiles, and a table of goals."""

import argparse
import atexit
import json
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A goal, what was measured, and the gate. `unit` is `x` for a ratio to a yardstick; then
    `ours` and `reference` may say what stood over and under the line."""

    goal: str
    what: str
    measured: float
    gate: float
    unit: str = "x"
    note: str = ""
    ours: str = ""
    reference: str = ""

    @property
    def met(self) -> bool:
        return self.measured <= self.gate


def room() -> Path:
    """A folder that is gone when the program ends: a copy of a large project is gigabytes."""
    folder = Path(tempfile.mkdtemp(prefix="bench-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def percentile(values: Sequence[float], percent: float) -> float:
    """The value below which `percent` of all values lie (nearest rank)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))]


def median(values: Sequence[float]) -> float:
    return statistics.median(values)


def cpu(work: Callable[[], object]) -> float:
    """CPU seconds of one call, with those of the processes that helped and have ended."""
    start, helpers = time.process_time(), sum(os.times()[2:4])
    work()
    return time.process_time() - start + sum(os.times()[2:4]) - helpers


def race(works: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, list[float]]:
    """CPU seconds of each, round by round: all meet the same load of the machine."""
    costs: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            costs[name].append(cpu(work))
    return costs


def ratio(costs: Mapping[str, Sequence[float]], ours: str, yardstick: str) -> float:
    """Median of the ratios round by round."""
    return median([a / b for a, b in zip(costs[ours], costs[yardstick], strict=True)])


def milliseconds(seconds: float) -> str:
    """As figures say it: three digits, whatever the size."""
    return f"{seconds * 1e3:,.0f} ms" if seconds >= 0.1 else f"{seconds * 1e3:.3g} ms"


def options(description: str) -> argparse.Namespace:
    """The two switches that every benchmark has."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--quick", action="store_true", help="small sizes, for a first look")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    return parser.parse_args()


def report(title: str, figures: Sequence[Figure], *, as_json: bool) -> None:
    """Print the table. A goal that is missed is said to be short, and by how much."""
    out = sys.stdout.write
    if as_json:
        for figure in figures:
            out(json.dumps({"suite": title, **asdict(figure), "met": figure.met}) + "\n")
        return
    out(f"\n{title}   (load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores)\n")
    for f in figures:
        verdict = "met" if f.met else "SHORT"
        out(
            f"  {f.goal:<5} {f.what:<62} {f.measured:>9.3f} {f.unit:<4} gate {f.gate:<8g} {verdict}"
        )
        out(f"   {f.note}\n" if f.note else "\n")
