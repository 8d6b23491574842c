"""The words that are marked as several entries, as findings that lead to each."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.jobs import JobContext
from annotator.plugins import Finding
from annotator.storage.reading import ProjectReading
from annotator.suggest.register.ambiguous import Ambiguous, Marked, ambiguous
from annotator.suggest.register.doubles import Statements
from ui.live_register import live_register
from ui.strings import escaped
from ui.workplace import Workplace

if TYPE_CHECKING:
    from ui.main_window import MainWindow

MOST = 500


def same_words(window: "MainWindow", place: Workplace) -> None:
    """Looked for beside the window's thread, in a snapshot."""
    project = place.bridge.project

    def look(job: JobContext) -> list[Ambiguous]:
        with project.snapshot(job.stop_if_asked) as copy:
            return found_in(copy)

    window.jobs.start(
        look, done=partial(_report, window, place), failed=window.messages.show, still=True
    )


def found_in(project: ProjectReading) -> list[Ambiguous]:
    """All of a project."""
    marked = (Marked(*row) for row in project.marked_as())
    return ambiguous(marked, Statements(project.identities()))


def _report(window: "MainWindow", place: Workplace, found: list[Ambiguous]) -> None:
    if not found:
        window.bar.tell(_tr("No words are marked as several entries, but where that is said."))
        return
    index = live_register(place.bridge).index
    advice = _tr("if they are namesakes, say in the register that they are not the same")
    findings = []
    for one in found[:MOST]:
        for marked in one.meanings:
            entry = index.get(marked.authority_id)
            name = escaped(entry.name, 60) if entry is not None else ""
            words = _tr("“{words}” is {name}, {n}×, and somebody else elsewhere")
            told = words.format(words=escaped(one.words, 60), name=name, n=marked.times)
            findings.append(Finding(message=told, advice=advice, annotation_id=marked.first))
    place.findings.report(_tr("Words that are marked as several entries"), findings)
    place.show_panel(place.findings)


def _tr(words: str) -> str:
    return QCoreApplication.translate("SameWords", words)
