"""G8: TEI of articles of the large project, a batch of them against one by one."""

import time

from tests.benchmarks.batch_bench import Alone, Batch
from tests.benchmarks.common import Figure, cpu, milliseconds, race, ratio
from tests.benchmarks.great.sizes import Sizes
from ui import projects

SOME, ROUNDS = 200, 3


def figures(sizes: Sizes, *, everything: bool) -> list[Figure]:
    """`everything`: export every article too, as the program does by itself in two processes."""
    costs = _race(sizes)
    many, few = sizes.articles, min(sizes.paths)
    one = min(costs["great"]) / SOME
    found = [
        Figure(
            goal="G8",
            what=f"batch of {SOME} articles of {many:,}, against one by one and plain files",
            measured=ratio(costs, "great", "alone"),
            gate=1.4,
            ours=milliseconds(one),
            reference=milliseconds(min(costs["alone"]) / SOME),
            note="an article, proved and checked by the grammar",
        ),
        Figure(
            goal="G12",
            what=f"an article of a batch, of {many:,} articles against {few:,}",
            measured=ratio(costs, "great", "small"),
            gate=1.1,
            ours=milliseconds(one),
            reference=milliseconds(min(costs["small"]) / SOME),
        ),
    ]
    return found + (_everything(sizes, one) if everything else [])


def _race(sizes: Sizes) -> dict[str, list[float]]:
    """The same batch alone, from the large project and from the small one."""
    great, small = (projects.opened(path).project for path in (sizes.great, sizes.small))
    alone = Alone(great, sizes.folder / "alone", SOME)
    works = {
        "alone": alone.write,
        "great": Batch(great, sizes.folder / "batch", SOME).write,
        "small": Batch(small, sizes.folder / "small", SOME).write,
    }
    costs = race(works, ROUNDS)
    great.close()
    small.close()
    return costs


def _everything(sizes: Sizes, one: float) -> list[Figure]:
    project = projects.opened(sizes.great).project
    start = time.perf_counter()
    spent = cpu(Batch(project, sizes.folder / "everything", sizes.articles).write)
    wall = time.perf_counter() - start
    project.close()
    return [
        Figure(
            goal="G8",
            what=f"all {sizes.articles:,} articles in two processes, CPU, against so many batches",
            measured=spent / (one * sizes.articles),
            gate=1.4,
            ours=f"{spent:,.0f} s",
            reference=f"{one * sizes.articles:,.0f} s",
            note=f"{wall:,.0f} s on the clock, {sizes.articles / wall:,.0f} articles/s",
        )
    ]
