"""The reading view and the list of annotations, against goals 3, 8, 10, 15 and 16 of the view."""

import json
import subprocess
import sys

from tests.benchmarks.common import Figure
from tests.benchmarks.view_bench import SIZES, judged, measured

GOALS = ("1", "3", "5", "6", "8", "9", "10", "16")
LISTED = 100_000


def figures(*, quick: bool) -> list[Figure]:
    found = {name: measured(*SIZES[name], 64) for name in ("100 KB", "1 MB")}
    shown = [figure for figure in judged(found) if figure.goal in GOALS]
    return shown + listing(LISTED // 10 if quick else LISTED)


def listing(count: int) -> list[Figure]:
    """Goal 15, in times of T, a repaint of the text."""
    command = [sys.executable, "-m", "tests.benchmarks.list_cell", str(count)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    found: dict[str, float] = json.loads(done.stdout)
    return [
        Figure(
            goal="15",
            what=f"the list of {count:,} annotations: {step}, p50 in T",
            measured=found[step] / found["T"],
            gate=gate,
            ours=f"{found[step]:.2f} ms",
            reference=f"{found['T']:.2f} ms",
        )
        for step, gate in (("show", 5), ("repaint", 1), ("filter", 5))
    ]
