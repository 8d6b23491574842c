"""Exporting from the window: the sheet, the job off its thread, and where findings lead."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot

from annotator.jobs import JobContext
from annotator.plugins import Exported, Finding
from ui.dialogs.export import Offer
from ui.dialogs.export_sheet import Ends, ExportSheet
from ui.formats import FORMATS, Asked, carried_out, example
from ui.logs import log
from ui.panels.tei import LoadHeld

if TYPE_CHECKING:
    from ui.main_window import MainWindow


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """What the composition root gives the window, so that it need not know the exporters."""

    load_held: LoadHeld


class Exporting:
    """Opens the sheet with what was asked for last, and carries out what is asked."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._last: Asked | None = None

    @Slot()
    def ask_selected(self) -> ExportSheet | None:
        """The same, for the articles that are selected in the list."""
        sheet = self.ask()
        if sheet is not None:
            sheet.form.take_selected()
        return sheet

    @Slot()
    def ask(self) -> ExportSheet | None:
        """The sheet of the project that is open; None where none is."""
        window = self._window
        if window.place is None:
            return None
        project, shown = window.place.bridge.project, window.place.current.article
        selected = window.place.articles.chosen()
        titles = {
            name: (QCoreApplication.translate("Formats", one.title), one.takes_wishes)
            for name, one in FORMATS.items()
        }
        offer = Offer(
            formats=titles,
            count=sum(project.shelves().values()),
            articles=lambda: ((line.id, line.title) for line in project.article_list()),
            shown=shown.id if shown else None,
            selected=tuple(selected) if len(selected) > 1 else (),
            stem=project.path.stem,
            example=partial(example, project, project.article_ids(most=1)),
        )
        last = self._last or Asked(target=project.path.parent / f"{project.path.stem}-export")
        sheet = ExportSheet(offer, last, self.start, window.jobs, window)
        sheet.finding_chosen.connect(self._lead)
        sheet.open()
        return sheet

    def start(self, asked: Asked, ends: Ends) -> JobContext:
        """A copy is read, made in the job too, so that the project can go on meanwhile."""
        window = self._window
        assert window.place is not None, "the sheet belongs to a project"
        project, self._last = window.place.bridge.project, asked

        def work(job: JobContext) -> list[Exported]:
            with project.snapshot(job.stop_if_asked) as copy:
                return carried_out(asked, copy, job)

        return window.jobs.start(
            work,
            done=lambda exported: self._tell(exported, ends.done),
            failed=ends.failed,
            stopped=ends.stopped,
        )

    def _tell(self, exported: list[Exported], done: Callable[[list[Exported]], None]) -> None:
        good = sum(one.valid for one in exported)
        findings = [finding for one in exported for finding in one.findings]
        log.info("export: %d articles, %d findings", good, len(findings))
        place = self._window.place
        if place is not None and findings:
            place.findings.report(self._window.tr("What the export found"), findings)
        done(exported)

    @Slot(object)
    def _lead(self, finding: Finding) -> None:
        place = self._window.place
        if place is not None:
            place.findings.go_to(finding)
            place.view.setFocus()
