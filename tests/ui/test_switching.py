"""Projects opened and closed while work goes on that was begun for another one."""

import time
from pathlib import Path
from random import Random

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.jobs import JobContext
from annotator.session import Session
from tests.builders import add_article
from tests.windows import opened
from ui import projects


def test_what_was_wanted_for_what_is_gone_lands_nowhere(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    """Neither the outcome of a job, nor files that were still being looked at."""
    chances, landed = Random(3), list[tuple[Path, Path]]()
    paths = [session.project.path, tmp_path / "second.annot"]
    second = projects.found(paths[1])
    add_article(second)
    second.project.close()
    (tmp_path / "page.html").write_text("<p>One page.</p>" * 50, encoding="utf-8")

    def work(job: JobContext) -> None:
        for _ in range(chances.randrange(8)):
            time.sleep(0.002)
            job.stop_if_asked()

    with opened(qtbot, session) as window:
        for _ in range(12):
            assert window.place is not None
            of = window.place.bridge.project.path

            def done(_: None, of: Path = of) -> None:
                assert window.place is not None
                landed.append((of, window.place.bridge.project.path))

            window.jobs.start(work, done=done, failed=window.messages.show)
            window.import_files([tmp_path / "page.html"])
            until = time.monotonic() + chances.random() * 0.03
            while time.monotonic() < until:
                QApplication.processEvents()
            if chances.random() < 0.6:
                assert window.open_project(chances.choice(paths)), window.bar.words
        qtbot.waitUntil(lambda: not window.jobs.busy, timeout=20_000)
        assert all(wanted == there for wanted, there in landed)
        assert landed
    for path in paths:
        with projects.opened(path, read_only=True).project as project:
            assert project.check() == []
