"""Four files for all articles together: articles, annotations, register, claims."""

from pathlib import Path

from annotator.jobs import JobContext
from annotator.model.ids import ArticleId
from annotator.plugins import Exported, ProjectView
from annotator.sentences import counted
from exports.csv.cells import guarded_count, written
from exports.files import sweep, write_whole
from exports.tables.gathering import filled


class CsvExporter:
    """Tables for spreadsheets and scripts. Nothing in them is ever taken for a formula."""

    name = "csv"
    title = "CSV tables"

    def export(
        self, project: ProjectView, articles: list[ArticleId], folder: Path, job: JobContext
    ) -> list[Exported]:
        """Write the tables, each whole or not at all. Raises Cancelled, ExportFailed."""
        sweep(folder)
        done = filled(project, articles, job)
        paths = {
            table.name: write_whole(folder / f"{table.name}.csv", written(table))
            for table in done.tables
        }
        job.progress(len(articles), len(articles))
        count = guarded_count(done.tables)
        guard = (
            counted(
                count,
                "an apostrophe stands before 1 cell that looks like a formula",
                "an apostrophe stands before {n} cells that look like formulas",
            ),
        )
        return [
            Exported(
                article_id=article_id,
                file=None if done.findings[article_id] else paths["annotations"],
                findings=done.findings[article_id],
                notes=done.notes.get(article_id, ()) + (guard if count and not number else ()),
            )
            for number, article_id in enumerate(articles)
        ]
