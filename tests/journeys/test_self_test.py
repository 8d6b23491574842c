"""The program proves itself, and says so when something does not hold."""

import json
import subprocess
import sys
from pathlib import Path

from tests.journeys.screen import ROOT
from ui.self_test import running
from ui.self_test.running import STEPS, Wish, self_test


def test_every_step_goes_well_from_source(tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    words = [sys.executable, "-m", "ui.commands", "--self-test", "--screenshot", str(picture)]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    report = json.loads(done.stdout)
    assert (done.returncode, report["ok"]) == (0, True), done.stdout
    assert [step["step"] for step in report["steps"]] == list(STEPS)
    assert {"qt", "sqlite", "lxml", "libxml2"} <= set(report)
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_a_step_that_fails_is_named_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    outcome = running._step("sample", tmp_path / "file")
    assert outcome["ok"] is False
    assert outcome["step"] == "sample"
    assert "no folder for the sample can be made" in outcome["why"]


def test_a_step_that_crashes_is_one_that_failed(tmp_path: Path) -> None:
    outcome = running._step("no such step", tmp_path)
    assert outcome["ok"] is False
    assert outcome["why"]


def test_the_window_can_be_left_out() -> None:
    report = self_test(Wish(with_window=False))
    assert report["ok"]
    assert "window" not in [step["step"] for step in report["steps"]]
