"""Faults put into the program on purpose, each to be caught by the campaign that is for it."""

import os
import subprocess
import sys
from pathlib import Path

from tests.campaigns.campaign import Figures, Given, demand
from tests.campaigns.nursery import ROOT
from tests.campaigns.planted import CAUGHT_BY, VARIABLE


def run(given: Given) -> Figures:
    """Each campaign in its smallest form, with one fault in the program that it looks at."""
    missed: list[str] = []
    for fault, campaign in CAUGHT_BY.items():
        words = _outcome(fault, campaign, given.seed)
        caught = words.startswith(f"{campaign}: BROKEN")
        line = " ".join(words.split())[:150]
        sys.stdout.write(f"  {fault}: {'caught' if caught else 'MISSED'}: {line}\n")
        sys.stdout.flush()
        missed += [] if caught else [fault]
    demand(not missed, f"not caught: {', '.join(missed)}")
    return {"planted faults": len(CAUGHT_BY), "caught": f"{len(CAUGHT_BY)} of {len(CAUGHT_BY)}"}


def _outcome(fault: str, campaign: str, seed: int) -> str:
    assert Path(ROOT, "tests", "campaigns", "planted", f"{fault}.py").is_file()
    done = subprocess.run(
        [sys.executable, "-m", "tests.campaigns", campaign, "--gate", "--seed", str(seed)],
        cwd=ROOT,
        env={**os.environ, VARIABLE: fault},
        capture_output=True,
        text=True,
        check=False,
    )
    lines = done.stdout.splitlines()
    start = next((n for n, line in enumerate(lines) if line.startswith(f"{campaign}: ")), 0)
    return "\n".join(lines[start:]) or done.stderr[-300:]
