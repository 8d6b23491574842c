"""The exporter of PDF: like the one of pages, but painted. Works without a screen."""

from pathlib import Path

from annotator.jobs import JobContext
from annotator.model.ids import ArticleId
from annotator.plugins import Exported, ProjectView
from exports.by_article import Written, each
from exports.files import stem_of
from exports.gathered import Gathered
from exports.reading.losses import losses
from exports.reading.writing import copy_of
from ui.pdf.document import with_qt
from ui.pdf.printing import printed


class PdfExporter:
    """Reading copies to print and to pass on."""

    name = "pdf"
    title = "Reading copy (PDF)"

    def export(
        self, project: ProjectView, articles: list[ArticleId], folder: Path, job: JobContext
    ) -> list[Exported]:
        """Write a PDF an article, whole or not at all. Raises Cancelled, ExportFailed."""
        with_qt()

        def write(one: Gathered) -> Written:
            copy, stem = copy_of(project, one), stem_of(one.article)
            stamps = (one.article.stamp, *(a.stamp for a in one.annotations))
            data = printed(copy, stem, max(stamp.at for stamp in stamps))
            return Written({f"{stem}.pdf": data}, losses(copy, one))

        return each(project, articles, folder, job, write)
