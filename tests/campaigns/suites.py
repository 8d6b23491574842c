"""The long tests of the suite, which live beside what they are about: `pytest -m campaign`."""

import re
import subprocess
import sys

from tests.campaigns.campaign import Figures, Given, demand
from tests.campaigns.nursery import ROOT

PLACES = (
    "tests/annotator/readers",
    "tests/exports",
    "tests/campaigns/test_hammer.py",
    "tests/campaigns/test_kills.py",
)
"""Hostile documents one by one, round trips by the thousand, the window under a cat, its kills."""
_PASSED = re.compile(r"(\d+) passed")


def run(given: Given) -> Figures:
    """All of them: they take minutes."""
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-m", "campaign", "-p", "no:cacheprovider", *PLACES],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    passed = _PASSED.search(done.stdout)
    demand(done.returncode == 0 and passed is not None, done.stdout[-2500:])
    return {"long tests passed": int(passed[1]) if passed else 0, "failed": 0}
