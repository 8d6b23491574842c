"""All that is promised of a large project, in one table: `dev.py bench --great FILE`.

FILE is a project that `--make-collection` made, or any other; it is copied, and stays as it is.
`--peers FOLDER` is the `site-packages` of an environment with the programs that run beside ours,
`--label-studio PYTHON` the interpreter of one with Label Studio; `--everything` also exports every
article; `--only NAME` runs one part.
"""

import argparse
import json
import os
import platform
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from tests.benchmarks.collection_bench import bulk, indexing, searching, tagging_meanwhile
from tests.benchmarks.common import Figure
from tests.benchmarks.great import (
    annotating,
    coding_peer,
    exporting,
    filling,
    labels_peer,
    opening,
    table,
    window,
)
from tests.benchmarks.great.sizes import Sizes, made

Part = Callable[[], list[Figure]]


def main(arguments: list[str]) -> int:
    wanted = _read(arguments)
    if wanted.peers:
        os.environ["PEERS"] = str(wanted.peers.resolve())
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(dir=wanted.scratch.resolve(), prefix="great-") as name:
        os.environ["ANNOTATOR_HOME"] = name
        _say(f"{wanted.project.name} is copied; small projects are made")
        sizes = made(wanted.project, Path(name), quick=wanted.quick)
        figures = _figures(_parts(sizes, wanted), wanted.only)
    sys.stdout.write(_head(sizes) if not wanted.json else "")
    if wanted.json:
        for figure in figures:
            sys.stdout.write(json.dumps(asdict(figure) | {"met": figure.met}) + "\n")
        return 0
    sys.stdout.write(table.rows(figures) + table.summary(figures))
    sys.stdout.write(f"  in {time.monotonic() - begun:,.0f} s, load {os.getloadavg()[0]:.1f}\n")
    return 0


def _read(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py bench --great", description=__doc__)
    parser.add_argument("project", type=Path)
    parser.add_argument("--peers", type=Path)
    parser.add_argument("--label-studio", type=Path)
    parser.add_argument("--scratch", type=Path, default=Path(), help="a folder with much room")
    parser.add_argument("--only", default="")
    for switch in ("--everything", "--quick", "--json"):
        parser.add_argument(switch, action="store_true")
    return parser.parse_args(arguments)


def _parts(sizes: Sizes, wanted: argparse.Namespace) -> dict[str, Part]:
    few = ["--quick"] if wanted.quick else []
    return {
        "opening": lambda: opening.figures(sizes),
        "tagging": lambda: annotating.figures(sizes),
        "searching": lambda: searching(sizes.paths) + indexing(sizes.small, sizes.folder),
        "exporting": lambda: exporting.figures(sizes, everything=wanted.everything),
        "coding peer": lambda: coding_peer.figures(sizes),
        "filling": lambda: filling.figures(sizes),
        "bulk": lambda: bulk(sizes.great),
        "meanwhile": lambda: tagging_meanwhile(sizes.great),
        "suggesting": lambda: table.of_suite("suggest_bench", *few),
        "window": lambda: window.figures(quick=wanted.quick),
        "silences": lambda: table.of_suite("heartbeat_bench", *few),
        "label studio": lambda: labels_peer.figures(sizes, wanted.label_studio),
        "peers": lambda: table.of_suite("peers_bench", "--quick"),
    }


def _figures(parts: dict[str, Part], only: str) -> list[Figure]:
    """Each part, one after the other; the progress is told beside the table."""
    figures: list[Figure] = []
    for name, part in parts.items():
        if only in ("", name):
            start = time.monotonic()
            figures += part()
            _say(f"{name}: {time.monotonic() - start:,.0f} s, load {os.getloadavg()[0]:.1f}")
    return figures


def _say(words: str) -> None:
    sys.stderr.write(words + "\n")
    sys.stderr.flush()


def _head(sizes: Sizes) -> str:
    return (
        f"\n{sizes.articles:,} articles, {sizes.great_bytes / 1e6:,.0f} MB; copied in "
        f"{sizes.copied_seconds:.0f} s; beside {', '.join(f'{n:,}' for n in sizes.small_ones)}; "
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, "
        f"{os.cpu_count()} cores\n"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
