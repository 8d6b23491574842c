"""kill -9 of the command line and of the window: nothing that was acknowledged is ever lost."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from annotator.model.ids import label
from tests.builders import add_article
from tests.journeys.screen import Screen, missing_programs
from ui import projects

ROOT = Path(__file__).resolve().parents[2]
REOPEN_SECONDS = 2


@pytest.fixture
def project(tmp_path: Path) -> Path:
    session = projects.found(tmp_path / "kill.annot")
    add_article(session, "\n".join(f"Ada keeps ledger number {n}a." for n in range(400)))
    session.project.close()
    return session.project.path


def check_after(project: Path, acknowledged: set[str]) -> set[str]:
    """Reopen soon, be whole, hold all that was acknowledged, undo. Returns what is there."""
    started = time.monotonic()
    session = projects.opened(project)
    opened_after = time.monotonic() - started
    assert opened_after <= REOPEN_SECONDS
    assert session.project.ailments == []
    there = {label(a.id) for a in session.project.annotations(session.project.article_ids()[0])}
    assert acknowledged <= there, f"lost: {acknowledged - there}"
    assert session.project.check() == []
    session.project.close()
    return there


def by_command(project: Path, kills: int, seed: int, tmp_path: Path) -> int:
    """Kill `annotator annotate` at a random moment. Returns how many calls were acknowledged."""
    random, acknowledged, before = Random(seed), 0, len(check_after(project, set()))
    file = tmp_path / "one.jsonl"
    for number in range(kills):
        place = [number % 800, number % 800 + 3]
        row = {"article": "letter", "kind": "entity", "tag": "person", "ranges": [place]}
        file.write_text(json.dumps(row), encoding="utf-8")
        child = subprocess.Popen(
            [sys.executable, "-m", "ui.commands", "annotate", str(project), str(file)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        time.sleep(random.uniform(0.08, 0.32))
        child.kill()
        said, complaint = child.communicate()
        assert "Traceback" not in complaint
        acknowledged += said == "annotated 1\n"
        there = check_after(project, set())
        assert acknowledged <= len(there) - before <= number + 1
    return acknowledged


def in_window(project: Path, kills: int, seed: int) -> int:
    """Kill the window while keys arrive. Returns how many marks were acknowledged."""
    random, acknowledged, number = Random(seed), len(check_after(project, set())), 0
    for _ in range(kills):
        with Screen() as screen:
            screen.open(project)
            for _ in range(random.randint(1, 4)):
                number += 1
                screen.find(f"number {number}a")
                screen.saved("9")
                acknowledged += 1
            number += 1
            screen.find(f"number {number}a")
            screen.keys("9")
            time.sleep(random.uniform(0, 0.01))
            screen.kill()
        there = check_after(project, set())
        assert acknowledged <= len(there)
        acknowledged = len(there)
    return acknowledged


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> Iterator[list[str]]:
    """Figures of a campaign, printed when it is over."""
    lines: list[str] = []
    yield lines
    with capsys.disabled():
        print("\n" + "\n".join(lines))


def test_six_kills_of_the_command_line(project: Path, tmp_path: Path) -> None:
    by_command(project, kills=6, seed=2, tmp_path=tmp_path)


@pytest.mark.skipif(bool(missing_programs()), reason=f"not installed: {missing_programs()}")
def test_two_kills_of_the_window(project: Path) -> None:
    assert in_window(project, kills=2, seed=3) >= 2


@pytest.mark.campaign
def test_a_hundred_kills(project: Path, tmp_path: Path, told: list[str]) -> None:
    """60 of the command line, 40 of the window; `dev.py campaign kill` kills a driver."""
    calls = by_command(project, kills=60, seed=5, tmp_path=tmp_path)
    told.append(f"60 kills of the command line: {calls} calls acknowledged, 0 lost")
    if missing_programs():
        told.append(f"window: skipped, not installed: {missing_programs()}")
        return
    shown = in_window(project, kills=40, seed=6)
    told.append(f"40 kills of the window: {shown} annotations in all, 0 lost")
