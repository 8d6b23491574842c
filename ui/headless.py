"""The main job without a window: import, annotate, export and validate the sample.

Runs the very commands that a person would type, and says what each wrote and how long it took.
"""

import shlex
import subprocess
import sys
import time
from pathlib import Path

from ui.sample import NAME, STEMS, unpack


def main(folder: Path = Path("build") / "sample") -> int:
    """Do everything in `folder`, which is emptied first. Returns the exit code."""
    shipped = folder / "articles"
    project = folder / f"{NAME}.annot"
    shipped.mkdir(parents=True, exist_ok=True)
    project.unlink(missing_ok=True)
    unpack(shipped)
    texts = [str(shipped / f"{stem}.txt") for stem in STEMS]
    failed = run("import", str(project), *texts)
    for stem in STEMS:
        failed |= run("annotate", str(project), str(shipped / f"{stem}.jsonl"))
    failed |= run("list", str(project))
    failed |= run("export", str(project), "--format", "tei", "--out", str(folder / "tei"))
    failed |= run("validate", *sorted(str(file) for file in (folder / "tei").glob("*.xml")))
    failed |= run("check", str(project))
    say(f"all of it is in {folder}" if not failed else "something failed; see above")
    return 1 if failed else 0


def run(*arguments: str) -> bool:
    """One command of ours, as typed. True when it failed."""
    say(f"$ annotator {shlex.join(arguments)}")
    started = time.monotonic()
    done = subprocess.run([sys.executable, "-m", "ui.commands", *arguments], check=False)
    say(f"  ({time.monotonic() - started:.2f} s)")
    return done.returncode != 0


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
