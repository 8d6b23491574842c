"""Readers in pure Python under a fuzzer that is led by which of their lines are reached."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.campaigns.campaign import Figures, Given, Tally, demand
from tests.campaigns.goals import FOLDER
from tests.campaigns.mutants import seeds_by_reader
from tests.campaigns.nursery import ROOT

READERS = ("plain", "markdown", "rtf", "eml", "mbox", "warc")
"""libxml2, PDFium and the like are no Python, of which lines are watched."""
SECONDS = 120
_RUNS = re.compile(r"stat::number_of_executed_units: (\d+)")


def run(given: Given) -> Figures:
    """Each for as long; a find ends its reader's turn."""
    seeds, tally, runs = seeds_by_reader(given), Tally(), 0
    for name in READERS:
        folder = given.new_folder(f"fuzz-{name}")
        for number, (_, data) in enumerate(seeds[name]):
            (folder / f"seed-{number}").write_bytes(data)
        with tally.counting():
            runs += _fuzzed(name, folder)
    tally.told()
    return {"readers": len(READERS), "seconds of each": SECONDS, "runs": runs, "crashes": 0}


def _fuzzed(name: str, folder: Path) -> int:
    """Returns how often the reader was called."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.campaigns.fuzzed", name, str(SECONDS), str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    finds = [file for kind in ("crash", "timeout", "oom") for file in folder.glob(f"{kind}-*")]
    for file in finds:
        FOLDER.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, FOLDER / f"{name}-{file.name}")
    demand(done.returncode == 0 and not finds, f"{name}: {(done.stdout + done.stderr)[-1500:]}")
    found = _RUNS.search(done.stderr + done.stdout)
    demand(found is not None, f"{name}: it told of no run: {done.stderr[-500:]}")
    return int(found[1]) if found else 0
