"""The tables as one workbook."""

from pathlib import Path

from annotator.jobs import JobContext
from annotator.model.ids import ArticleId
from annotator.plugins import Exported, ProjectView
from exports.files import sweep, write_whole
from exports.tables.gathering import filled
from exports.xlsx.workbook import written

FILE = "annotator.xlsx"


class XlsxExporter:
    """A workbook for all articles together: the words stay words, whatever they begin with."""

    name = "xlsx"
    title = "Excel workbook"

    def export(
        self, project: ProjectView, articles: list[ArticleId], folder: Path, job: JobContext
    ) -> list[Exported]:
        """Write the workbook, whole or not at all. Raises Cancelled, ExportFailed."""
        sweep(folder)
        done = filled(project, articles, job)
        data, cuts = written(done.tables, done.newest)
        file = write_whole(folder / FILE, data)
        job.progress(len(articles), len(articles))
        return [
            Exported(
                article_id=article_id,
                file=None if done.findings[article_id] else file,
                findings=done.findings[article_id],
                notes=done.notes.get(article_id, ()) + (() if number else cuts),
            )
            for number, article_id in enumerate(articles)
        ]
