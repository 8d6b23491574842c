"""Authority packs: making one of 500,000 rows in bounded memory, and looking a name up in it.

Looking up is a wait of the person and measured by the clock; making is CPU against the time that
Python takes to read the same table. `python -m tests.benchmarks.packs_bench`.
"""

import csv
import resource
import tempfile
import time
from pathlib import Path
from random import Random

from annotator.jobs import JobContext
from annotator.packs.looking import Packs
from annotator.packs.making import add
from tests.benchmarks.common import Figure, cpu, options, percentile, report

SYLLABLES = ["ka", "lo", "mi", "re", "tan", "dor", "vel", "sha", "ber", "gis", "nor", "pal"]
GATE_MS, GATE_MB, GATE_RATIO = 50.0, 200.0, 80.0


def written(path: Path, rows: int) -> list[str]:
    """A table of `rows` entries, the same ones every time. Returns some of their names."""
    chance, names = Random(1), []

    def word() -> str:
        return "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(2, 4))).title()

    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(("name", "variants", "kind", "wikidata", "dates", "note"))
        for number in range(1, rows + 1):
            name = f"{word()} {word()}"
            table.writerow((name, word(), "person", f"Q{number}", "1900–1980", f"of {word()}"))
            if number % (rows // 50) == 0:
                names.append(name)
    return names


def read_plainly(path: Path) -> None:
    """The yardstick: every row, and nothing done with it."""
    with path.open(encoding="utf-8", newline="") as file:
        for _ in csv.reader(file):
            pass


def look_ups(packs: Packs, names: list[str]) -> list[float]:
    """Milliseconds for names as they are, half typed, by their second word, and by two letters."""
    took = []
    for query in [q for n in names for q in (n, n[:6], n.split()[1], n[:2], f"{n[:3]} {n[-3:]}")]:
        begun = time.perf_counter()
        packs.search(query)
        took.append((time.perf_counter() - begun) * 1000)
    return took


def main() -> None:
    wanted = options(__doc__ or "")
    rows = 50_000 if wanted.quick else 500_000
    with tempfile.TemporaryDirectory() as place:
        path, folder = Path(place) / "list.csv", Path(place) / "packs"
        names = written(path, rows)
        plain = cpu(lambda: read_plainly(path))
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        making = cpu(lambda: add([path], JobContext(), folder=folder))
        grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
        packs = Packs(folder)
        took = look_ups(packs, names)
        packs.close()
        made = next(folder.iterdir()).stat().st_size / path.stat().st_size
    told = f"{rows:,} rows"
    figures = [
        Figure(goal="pack", what=f"making it of {told}, against reading the table",
               measured=making / plain, gate=GATE_RATIO, note=f"{making:.1f} s CPU"),
        Figure(goal="pack", what=f"memory for making it of {told}", measured=grown,
               gate=GATE_MB, unit="MB", note=f"its file is {made:.1f} x the table"),
        Figure(goal="50 ms", what=f"looking a name up among {told}, p95 of {len(took)}",
               measured=percentile(took, 95), gate=GATE_MS, unit="ms",
               note=f"longest {max(took):.1f} ms"),
    ]  # fmt: skip
    report("authority packs", figures, as_json=wanted.json)


if __name__ == "__main__":
    main()
