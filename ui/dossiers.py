"""Dossiers from the window: the sheet, the job off its thread, what was asked for last."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication

from annotator.model.annotation import Annotation
from annotator.model.authority import AuthorityRecord
from ui.logs import log

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.jobs import JobContext
    from ui.dialogs.dossier import DossierSheet, Ends
    from ui.dossier_forms import Asked
    from ui.main_window import MainWindow
    from ui.workplace import Workplace


class Dossiers:
    """Opens the sheet for entries of the register, and carries out what is asked."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._last: Asked | None = None
        self._of: Path | None = None
        """The project that was asked about last: the next one has a folder of its own."""

    @Slot()
    def ask_of_whom_is_meant(self) -> "DossierSheet | None":
        """The sheet for what is chosen in the register or stands under the caret."""
        place = self._window.place
        return None if place is None else self.ask(_meant(place))

    @Slot(object)
    def ask(self, entries: list[AuthorityRecord]) -> "DossierSheet | None":
        """The sheet for these entries; None, with a word why, where none is chosen."""
        from ui.dialogs.dossier import DossierSheet, Offer  # whoever makes none never loads them
        from ui.dossier_forms import Asked, example

        window = self._window
        if window.place is None:
            return None
        if not entries:
            words = window.tr(
                "Put the caret on a name that has an entry, or choose some in the register."
            )
            window.bar.tell(words)
            return None
        project = window.place.bridge.project
        uses = project.uses_of([entry.id for entry in entries])
        offer = Offer(
            names=tuple(entry.name for entry in entries),
            annotations=sum(uses.values()),
            example=lambda form: example(entries[0], form),
        )
        if self._last is None or self._of != project.path:
            folder = project.path.parent / f"{project.path.stem}-dossiers"
            self._last, self._of = Asked(folder=folder), project.path

        def start(asked: Asked, ends: "Ends") -> "JobContext":
            return self._start(entries, asked, ends)

        sheet = DossierSheet(offer, self._last, start, window.jobs, window)
        sheet.open()
        return sheet

    def _start(self, entries: list[AuthorityRecord], asked: "Asked", ends: "Ends") -> "JobContext":
        """A copy is read, made in the job too, so that the project can go on meanwhile."""
        from ui.dossier_forms import carried_out

        window = self._window
        assert window.place is not None, "the sheet belongs to a project"
        project, self._last = window.place.bridge.project, asked

        def work(job: "JobContext") -> tuple[list[Path], list[str]]:
            with project.snapshot(job.stop_if_asked) as copy:
                return carried_out(asked, copy, entries, job)

        log.info("dossiers: %d entries", len(entries))
        return window.jobs.start(
            work,
            done=ends.done,
            failed=ends.failed,
            stopped=ends.stopped,
        )


def _meant(place: "Workplace") -> list[AuthorityRecord]:
    """Whoever works in the register, or has chosen several there, means these; else the caret
    says who is meant."""
    panel = place.register
    chosen = panel.all_chosen if panel.isVisible() else []
    if len(chosen) > 1 or panel.isAncestorOf(QApplication.focusWidget() or place):
        return chosen
    found = _under_caret(place)
    return chosen if found is None else [found]


def _under_caret(place: "Workplace") -> AuthorityRecord | None:
    """The first entry that the annotation in hand names, or the innermost one at what is
    selected, at the caret or just before it."""
    project, current = place.bridge.project, place.current
    selected = current.selection
    offsets = (selected.start,) if selected else (current.caret, max(current.caret - 1, 0))
    marks = [mark for offset in offsets for mark in place.view.marks_at(offset)]
    found = [project.record(Annotation, mark.annotation_id) for mark in marks]
    for annotation in (current.annotation, *found):
        for _, number in annotation.authorities if annotation is not None else ():
            return project.authority(number)
    return None
