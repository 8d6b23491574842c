"""The exporter of PDF: like the one of pages, but painted. Works without a screen."""

import os
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from annotator.jobs import JobContext
from annotator.model.ids import ArticleId
from annotator.plugins import Exported, ProjectView
from exports.by_article import Written, each
from exports.files import stem_of
from exports.gathered import Gathered
from exports.reading.losses import losses
from exports.reading.writing import copy_of
from ui import faces
from ui.pdf.printing import printed

_kept: list[QGuiApplication] = []
"""Qt wants one as long as anything of it is used."""


class PdfExporter:
    """Reading copies to print and to pass on."""

    name = "pdf"
    title = "Reading copy (PDF)"

    def export(
        self, project: ProjectView, articles: list[ArticleId], folder: Path, job: JobContext
    ) -> list[Exported]:
        """Write a PDF an article, whole or not at all. Raises Cancelled, ExportFailed."""
        _with_qt()

        def write(one: Gathered) -> Written:
            copy, stem = copy_of(project, one), stem_of(one.article)
            stamps = (one.article.stamp, *(a.stamp for a in one.annotations))
            data = printed(copy, stem, max(stamp.at for stamp in stamps))
            return Written({f"{stem}.pdf": data}, losses(copy, one))

        return each(project, articles, folder, job, write)


def _with_qt() -> None:
    """On the command line there is no application yet; one in memory will do."""
    if QGuiApplication.instance() is None:
        if sys.platform.startswith("linux"):
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _kept.append(QGuiApplication(["annotator"]))
        faces.register()
