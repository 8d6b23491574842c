"""All benchmarks, one after the other: `python3 dev.py bench [--quick] [--json]`.

With `--make-collection N [FILE]` a project of N articles instead, to look at and to measure; with
`--great FILE` all that is promised of a large project, in one table.
"""

import subprocess
import sys
from pathlib import Path

from tests.benchmarks import collection
from tests.benchmarks.great import __main__ as great


def main() -> int:
    """Run every suite in a process of its own. Returns 1 when one of them could not run."""
    if sys.argv[1:2] == ["--make-collection"]:
        return collection.main(sys.argv[2:] or ["10000"])
    if sys.argv[1:2] == ["--great"]:
        return great.main(sys.argv[2:])
    suites = sorted(Path(__file__).parent.glob("*_bench.py"))
    failed = False
    for suite in suites:
        command = [sys.executable, "-m", f"tests.benchmarks.{suite.stem}", *sys.argv[1:]]
        failed |= subprocess.run(command, check=False).returncode != 0
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
