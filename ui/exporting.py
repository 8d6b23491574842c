"""Exporting from the window: where to, off its thread, and what came of it in words."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog

from annotator.plugins import Exported, Exporter
from ui.logs import log
from ui.panels.tei import Preview

if TYPE_CHECKING:
    from ui.main_window import MainWindow


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """What the composition root gives the window, so that it need not know the exporters."""

    preview: Preview
    exporter: Callable[[], Exporter]


class Exporting:
    """Asks for a folder, starts the job, and tells what was written."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    @Slot()
    def ask(self) -> None:
        window = self._window
        if window.place is None:
            return
        start = str(window.place.bridge.project.path.parent)
        folder = QFileDialog.getExistingDirectory(window, window.tr("Export TEI to"), start)
        if folder:
            self.start(Path(folder))

    def start(self, folder: Path) -> None:
        """Export every article. A snapshot is read, so that annotating goes on meanwhile."""
        window = self._window
        if window.place is None:
            return
        snapshot, exporter = window.place.bridge.project.snapshot(), window.services.exporter()
        articles = snapshot.article_ids()
        window.bar.tell(window.tr("Exporting…"))
        window.jobs.start(
            lambda job: exporter.export(snapshot, articles, folder, job),
            done=lambda done: self._report(done, folder),
            failed=window.messages.show,
        )

    def _report(self, done: list[Exported], folder: Path) -> None:
        window = self._window
        good = [one for one in done if one.valid]
        findings = [finding for one in done for finding in one.findings]
        log.info("export: %d files, %d findings", len(good), len(findings))
        if not findings:
            words = window.tr("One valid TEI file is in “{folder}”.")
            if len(good) != 1:
                words = window.tr("{n} valid TEI files are in “{folder}”.")
            window.bar.tell(words.format(n=len(good), folder=folder.name))
            return
        first = findings[0]
        words = window.tr("{n} files written; {m} articles were not: {why}")
        window.bar.warn(words.format(n=len(good), m=len(done) - len(good), why=first.message))
        if window.place is not None:
            window.place.findings.report(window.tr("What the export found"), findings)
            window.place.findings.next()
