"""The real window: keys in any order, exceptions on purpose, closings while jobs run, long use."""

import json
import os
import subprocess
import sys
from typing import Any

from tests.campaigns.campaign import Figures, Given, demand
from tests.campaigns.nursery import ROOT

MOST_CLOSING_SECONDS = 3.0


def run(given: Given) -> Figures:
    """Each part is a sitting in a process of its own, which must end with exit code 0."""
    told = _sitting(given, "exception")
    demand(told["told"] == 1, "an exception in a slot was not told to anybody")
    demand(told["bug reports"] == 1, "an exception in a slot was not written down")
    keys, sittings = given.many(200, 2000, 5_000), given.many(1, 1, 4)
    undone = 0
    for number in range(sittings):
        seen = _sitting(given, "keys", keys=keys, seed=given.seed * 100 + number)
        _calm(seen, "keys in any order")
        demand(seen["ailments"] == 0, "the doctor finds something after keys in any order")
        undone += seen["steps undone"]
    closings = given.many(5, 40, 200)
    seen = _sitting(given, "closings", closings=closings, seed=given.seed)
    _calm(seen, "closing during jobs")
    slowest = seen["slowest closing"]
    demand(slowest <= MOST_CLOSING_SECONDS, f"closing took {slowest:.1f} s")
    return {
        "keys": keys * sittings,
        "steps undone": undone,
        "closings during jobs": closings,
        "slowest closing (s)": round(slowest, 2),
        "uncaught exceptions": 0,
        "Qt warnings": 0,
    }


def soak(given: Given) -> Figures:
    """Twenty minutes at twenty marks a second."""
    marks = given.many(200, 1200, 24_000)
    seen = _sitting(given, "soak", marks=marks, articles=60, **{"a second": 20})
    _calm(seen, "soak")
    demand(seen["ailments"] == 0, "the doctor finds something after the soak")
    begun, ended = seen["handles, first quarter"], seen["handles, last quarter"]
    demand(ended <= begun + 1, f"handles grow: {seen}")
    figures: Figures = {
        key: value
        for key, value in seen.items()
        if key not in ("said by Qt", "bug reports", "ailments")
    }
    if given.long:
        for key, most in _MOST.items():
            demand(seen[key] <= most, f"{key}: {seen[key]} is more than {most}; {figures}")
    return figures


_MOST = {
    "memory growth (MB)": 50,
    "growth a 1,000 marks (MB)": 1,
    "ack p95 (ms)": 100,
    "ack max (ms)": 1000,
    "of them at work": 0,
}
"""With the pages of the file that SQLite keeps in memory (`connection.py`): up to 64 MiB."""


def _calm(seen: dict[str, Any], when: str) -> None:
    demand(seen["said by Qt"] == [], f"{when}: Qt said {seen['said by Qt'][:3]}")
    demand(seen["bug reports"] == 0, f"{when}: {seen['bug reports']} bugs were reported")


def _sitting(given: Given, deed: str, **wanted: object) -> dict[str, Any]:
    """Raises Broken where it does not end with exit code 0."""
    folder = given.new_folder(deed)
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-m", "tests.campaigns.sitting"],
        cwd=ROOT,
        env={**os.environ, "ANNOTATOR_HOME": str(folder / "home"), "QT_QPA_PLATFORM": "offscreen"},
        input=json.dumps({"deed": deed, "folder": str(folder), **wanted}),
        capture_output=True,
        text=True,
        check=False,
    )
    _demand_end(done, deed)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _demand_end(done: "subprocess.CompletedProcess[str]", deed: str) -> None:
    demand(done.returncode == 0, f"{deed}: exit code {done.returncode}\n{done.stderr[-2500:]}")
