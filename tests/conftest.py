"""The world of the tests: a folder of their own, and one project on disk."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

# The same cases in every run, so that a change is judged by what it changed.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["ANNOTATOR_LANGUAGE"] = "en"

from annotator.session import Session
from annotator.storage.journal import Entry
from annotator.storage.project import Project
from tests.builders import add_article
from ui import projects

DESIGN = Path(__file__).resolve().parents[2] / "shared" / "design"
SAMPLE = Path(__file__).resolve().parents[2] / "shared" / "samples" / "press-article.txt"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--doctor", action="store_true", help="let the doctor look after every single change"
    )


@pytest.fixture(autouse=True)
def doctored(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """With `--doctor`, no change of any test may leave anything that the doctor finds."""
    if not request.config.getoption("--doctor"):
        return
    apply = Project.apply

    def checked(project: Project, *given: Any, **named: Any) -> Entry:
        entry = apply(project, *given, **named)
        assert project.check() == []
        return entry

    monkeypatch.setattr(Project, "apply", checked)


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test reads or writes the settings of whoever runs it."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("ANNOTATOR_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def no_bug_is_reported(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What the window would show as a bug of ours fails the test."""
    if "ui.messages" not in sys.modules:
        yield
        return
    reported: list[BaseException] = []
    monkeypatch.setattr("ui.messages.Messages._report", lambda _, error: reported.append(error))
    yield
    assert reported == []


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A project on disk that holds one letter."""
    sitting = projects.found(tmp_path / "archive.annot")
    add_article(sitting)
    yield sitting
    sitting.project.close()


@pytest.fixture
def press_article() -> Path:
    """A real article under its owner's rights, which lies beside the project or is not there."""
    if not SAMPLE.exists():
        pytest.skip("the shared press article is not here")
    return SAMPLE
