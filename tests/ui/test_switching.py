"""Projects opened and closed while work goes on that was begun for another one."""

import time
from pathlib import Path
from random import Random

from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from annotator.jobs import JobContext
from annotator.model.span import Span
from annotator.session import Session
from tests.builders import add_article
from tests.windows import meanwhile, opened
from ui import projects
from ui.dialogs.checklist import Checklist


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


def open_still(sheets: list[QDialog]) -> list[QDialog]:
    return [sheet for sheet in sheets if Shiboken.isValid(sheet) and sheet.isVisible()]


def test_a_question_about_what_is_gone_is_not_answered_any_more(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    """Another start of the program brings a project while a sheet is open."""
    text = "Ada met Ada."
    add_article(session, text)
    second = projects.found(tmp_path / "second.annot")
    add_article(second, text)
    second.project.close()
    with opened(qtbot, session) as window:
        place = window.place
        assert place is not None
        place.current.show(place.bridge.project.article_ids()[-1])
        place.view.select(Span(0, 3))
        place.gestures.tag("person")
        place.gestures.apply_to_all()
        place.articles.batch.ask_keyword()
        sheets = [sheet for sheet in window.findChildren(QDialog) if sheet.isVisible()]
        assert len(sheets) == 2
        seen: list[list[QDialog]] = []
        meanwhile(window, lambda: seen.append(open_still(sheets)))
        assert window.open_project(tmp_path / "second.annot")
        assert seen == [[]]
        qtbot.waitUntil(lambda: not window.findChildren(Checklist))
