"""The program proves itself, and says so when something does not hold."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.journeys.screen import ROOT
from ui import commands, itself
from ui.formats import FORMATS
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
    written = {name for step in report["steps"] for name in step.get("bytes", {})}
    assert set(FORMATS) <= written, "a format that the self-test does not write"
    [read] = [step["formats"] for step in report["steps"] if step["step"] == "importing"]
    assert len(read) >= len(readers()), "a reader without a file in the self-test"


def readers() -> set[str]:
    """The modules that the register of readers turns to."""
    register = (ROOT / "annotator" / "readers" / "__init__.py").read_text(encoding="utf-8")
    return set(re.findall(r"from annotator\.readers\.(\w+)[\w.]* import \w*read_", register))


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


def test_a_display_that_does_not_answer_is_told_in_words(tmp_path: Path) -> None:
    """Qt itself would end the program, and name a library that is there."""
    silent = {**os.environ, "DISPLAY": ":49999", "QT_QPA_PLATFORM": "xcb"}
    words = ("self-test", "--step", "window", "--folder", str(tmp_path))
    done = itself.run(*words, environment=silent)
    assert done.returncode == 1
    assert done.stderr.startswith("window: the display “:49999” does not answer")
    assert len(done.stderr.splitlines()) == 1


def test_a_library_that_the_window_lacks_is_told_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "ui.self_test.window", None)  # as if it could not be loaded
    words = ["self-test", "--step", "window", "--folder", str(tmp_path)]
    done = CliRunner().invoke(commands.annotator, words)
    assert done.exit_code == 1
    assert done.stderr.startswith("window: a part of the program cannot be loaded")


def test_a_picture_that_cannot_be_written_fails_the_test_and_keeps_its_report(
    tmp_path: Path,
) -> None:
    taken = tmp_path / "taken.png"
    taken.write_bytes(b"picture")
    [step] = running._kept(taken, taken / "window.png")
    assert step["ok"] is False
    assert "window.png: it could not be written" in step["why"]
    assert running._kept(taken, tmp_path / "window.png") == []
    assert (tmp_path / "window.png").read_bytes() == b"picture"
