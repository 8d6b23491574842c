"""The real window: keys in any order, exceptions on purpose, closings while jobs run, long use."""

import json
import os
import subprocess
import sys
from typing import Any

from tests.campaigns.campaign import Figures, Given, demand
from tests.campaigns.nursery import ROOT

MOST_CLOSING_SECONDS = 3.0
MOST_STOPPING_SECONDS = 1.0
MOST_TAKING_BACK_SECONDS = 4.0
"""The goal is one second, too; 200 MB take two of a core that nobody else uses."""


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


def stopped_import(given: Given) -> Figures:
    """200 MB of text files, of which nothing stays."""
    size = given.many(2_000_000, 20_000_000, 200_000_000)
    wanted = {"files": size // 50_000, "bytes": size, "looks (ms)": given.many(1, 500, 2_000)}
    seen = _sitting(given, "import", **wanted)
    _calm(seen, "a stopped import")
    demand(seen["articles that stay"] == 0, f"something stays: {seen}")
    demand(seen["ailments"] == 0, "the doctor finds something after a stopped import")
    looking, taking = seen["looking stopped in (s)"], seen["of it at work (s)"]
    demand(looking <= MOST_STOPPING_SECONDS, f"files are looked at for too long: {seen}")
    demand(taking <= MOST_TAKING_BACK_SECONDS, f"taking back takes too long: {seen}")
    return {
        "megabytes that came": seen["megabytes"],
        "looking at them stopped in (s)": seen["looking stopped in (s)"],
        "taken back in (s)": seen["taken back in (s)"],
        "of it at work (s)": taking,
    }


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
