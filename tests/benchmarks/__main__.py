"""All benchmarks, one after the other: `python3 dev.py bench [--quick] [--json]`."""

import subprocess
import sys
from pathlib import Path


def main() -> int:
    """Run every suite in a process of its own. Returns 1 when one of them could not run."""
    suites = sorted(Path(__file__).parent.glob("*_bench.py"))
    failed = False
    for suite in suites:
        command = [sys.executable, "-m", f"tests.benchmarks.{suite.stem}", *sys.argv[1:]]
        failed |= subprocess.run(command, check=False).returncode != 0
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
