"""Campaigns: `python3 dev.py campaign NAME [--long] [--seed N]`, `--list`, `all`, `goals`.

Each brings about faults by the hundred, and ends with what was done and what was lost.
"""

import argparse
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.campaigns import goals
from tests.campaigns.campaign import Broken, Campaign, Figures, Given, Size
from tests.campaigns.places import in_memory
from tests.campaigns.planted import plant
from tests.campaigns.register import CAMPAIGNS

SKIPPED, BROKEN = 3, 1
AT_ONCE = 2
"""Campaigns of `all`, for two cores."""


def main() -> int:
    """Returns 0 where nothing was lost, 1 where something was, 3 where a program is missing."""
    parser = argparse.ArgumentParser(prog="dev.py campaign", description=(__doc__ or "").strip())
    parser.add_argument("names", nargs="*", metavar="NAME", help="of campaigns; or all, goals")
    parser.add_argument("--list", action="store_true", help="say which there are")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--long", action="store_true", help="the form for a night")
    form.add_argument("--gate", action="store_true", help="the share that `dev.py test` runs")
    parser.add_argument("--seed", type=int, default=1, help="other faults of the same kind")
    wanted = parser.parse_args()
    if wanted.list or not wanted.names:
        _list()
        return 0
    if wanted.names == ["goals"]:
        sys.stdout.write(goals.table())
        return 0
    names = list(CAMPAIGNS) if wanted.names == ["all"] else wanted.names
    if unknown := [name for name in names if name not in CAMPAIGNS]:
        parser.error(f"there is no campaign “{unknown[0]}”; --list says which there are")
    some = [CAMPAIGNS[name] for name in names]
    size = Size.LONG if wanted.long else Size.GATE if wanted.gate else Size.QUICK
    if wanted.names == ["all"]:
        some = [one for one in some if wanted.long or not one.long_only]
    if len(some) > 1:
        codes = _run_apart(some, sys.argv[1:])
        sys.stdout.write(goals.table())
    else:
        codes = [_run(one, size, wanted.seed) for one in some]
    return BROKEN if BROKEN in codes else max(codes)


def _run_apart(some: list[Campaign], words: list[str]) -> list[int]:
    """Each in a process of its own, two at a time: what takes longest is begun first."""
    options = [word for word in words if word not in CAMPAIGNS and word != "all"]

    def run(one: Campaign) -> int:
        command = [sys.executable, "-m", "tests.campaigns", one.name, *options]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        _say((done.stdout + done.stderr).strip())
        return done.returncode

    with ThreadPoolExecutor(AT_ONCE) as pool:
        return list(pool.map(run, sorted(some, key=lambda one: not one.long_only)))


def _list() -> None:
    for one in CAMPAIGNS.values():
        only = ", --long only" if one.long_only else ""
        sys.stdout.write(f"{one.name:<10} {'/'.join(one.goals):<8} {one.title}{only}\n")


def _run(one: Campaign, size: Size, seed: int) -> int:
    if one.missing:
        _say(f"{one.name}: skipped, not installed: {', '.join(one.missing)}")
        return SKIPPED
    if one.long_only and size is not Size.LONG:
        _say(f"{one.name}: takes minutes, so it has only a long form: --long")
        return SKIPPED
    started = time.monotonic()
    with TemporaryDirectory(prefix="campaign-", dir=in_memory()) as name:
        os.environ["ANNOTATOR_HOME"] = str(Path(name) / "home")
        plant()
        try:
            figures = one.run(Given(folder=Path(name), seed=seed, size=size))
        except Broken as error:
            _say(f"{one.name}: BROKEN: {error}")
            return BROKEN
    seconds = time.monotonic() - started
    if size is not Size.GATE:
        goals.keep(one, figures, seconds=seconds, long=size is Size.LONG, seed=seed)
    _say(f"{one.name}: {told(figures)} ({seconds:.0f} s)")
    return 0


def told(figures: Figures) -> str:
    return ", ".join(
        f"{value:,} {what}" if isinstance(value, int) else f"{what} {value}"
        for what, value in figures.items()
    )


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
