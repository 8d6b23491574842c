"""The bundle against the source: start, show the sample's window, mark a name, undo it, end.

Goal of `packaging.md` section 10: start-up at most 1.25 times that from source; the runs alternate.
Needs the bundle that `python3 dev.py package --bundle-only` makes.
`python -m tests.benchmarks.bundle_bench`.
"""

import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from resources.packaging.bundle import FOLDER, program
from tests.benchmarks.common import Figure, median, options, report

ROOT = Path(__file__).resolve().parents[2]
SOURCE = [sys.executable, "-m", "ui.commands"]


def main() -> None:
    wanted = options(__doc__ or "")
    if not program(FOLDER).exists():
        sys.stdout.write("there is no bundle: python3 dev.py package --bundle-only\n")
        return
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    bundle = [str(program(FOLDER))]
    with TemporaryDirectory() as folder:
        os.environ["ANNOTATOR_HOME"] = str(Path(folder) / "home")
        measured([*SOURCE, "self-test", "--step", "sample", "--folder", folder])
        window = ["self-test", "--step", "window", "--folder", folder]
        version = ["--version"]
        figures = [
            *_compared("a window", window, bundle, 5 if wanted.quick else 15),
            *_compared("a command", version, bundle, 5 if wanted.quick else 15),
        ]
    size = sum(p.stat().st_size for p in FOLDER.rglob("*") if p.is_file() and not p.is_symlink())
    figures.append(Figure(goal="size", what="installed", measured=size / 1e6, gate=170, unit="MB"))
    report("bundle", figures, as_json=wanted.json)


def _compared(what: str, arguments: list[str], bundle: list[str], rounds: int) -> list[Figure]:
    theirs, ours = [], []
    for number in range(rounds + 1):
        pair = measured([*SOURCE, *arguments]), measured([*bundle, *arguments])
        if number:  # the first fills the caches of the disk
            theirs.append(pair[0])
            ours.append(pair[1])
    figures = []
    for column, name in enumerate(("seconds", "CPU")):
        source = median([row[column] for row in theirs])
        frozen = median([row[column] for row in ours])
        note = f"{frozen * 1e3:.0f} ms against {source * 1e3:.0f} ms from source"
        figures.append(
            Figure(
                goal="start", what=f"{what}, {name}", measured=frozen / source, gate=1.25, note=note
            )
        )
    return figures


def measured(words: list[str]) -> tuple[float, float]:
    """Seconds and CPU seconds of a whole process."""
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(words, cwd=ROOT, check=True, capture_output=True)
    ended, after = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return ended - started, cpu


if __name__ == "__main__":
    main()
