"""G4 and G12: opening, the first page of the list and one article, warm and cold."""

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.benchmarks.collection_bench import law, open_once
from tests.benchmarks.common import Figure, cpu, median, milliseconds, percentile
from tests.benchmarks.great.sizes import Sizes, cold

WARM_MS, COLD_MS, TIMES = 10, 100, 15


def figures(sizes: Sizes) -> list[Figure]:
    costs = {n: _costs(partial(open_once, path)) for n, path in sizes.paths.items()}
    few, many = min(costs), max(costs)
    walls = {n: median([wall for wall, _ in found]) for n, found in costs.items()}
    work = {n: median([spent for _, spent in found]) for n, found in costs.items()}
    chilled = _cold_costs(sizes.great)
    what = f"open, page of the list, an article: {many:,} articles"
    return [
        Figure(
            goal="G4",
            what=f"{what}, warm, wall",
            measured=walls[many] * 1e3,
            gate=WARM_MS,
            unit="ms",
            note=f"{milliseconds(work[many])} CPU",
        ),
        Figure(
            goal="G4",
            what=f"{what}, cold, wall",
            measured=median(chilled) * 1e3,
            gate=COLD_MS,
            unit="ms",
            note=f"p95 {milliseconds(percentile(chilled, 95))}",
        ),
        Figure(
            goal="G4",
            what=f"the same, {many:,} against {few:,} articles, CPU",
            measured=work[many] / work[few],
            gate=1.5,
            ours=milliseconds(work[many]),
            reference=milliseconds(work[few]),
        ),
        law("opening", work),
    ]


def _costs(work: Callable[[], object]) -> list[tuple[float, float]]:
    """Wall and CPU seconds, again and again."""
    work()
    return [_both(work) for _ in range(TIMES)]


def _both(work: Callable[[], object]) -> tuple[float, float]:
    start = time.perf_counter()
    spent = cpu(work)
    return time.perf_counter() - start, spent


def _cold_costs(path: Path) -> list[float]:
    walls = []
    for _ in range(5):
        cold(path)
        walls.append(_both(partial(open_once, path))[0])
    return walls
