"""Filling the tables from the project; an article that cannot be taken does not stop the others."""

from annotator.errors import AnnotatorError
from annotator.jobs import JobContext
from annotator.model.ids import ArticleId
from annotator.plugins import Finding, ProjectView
from exports.gathered import Gathered, Shared, findings, gathered
from exports.losses import Losses
from exports.tables.rows import Tables
from exports.tables.table import Table


class Filled:
    """The tables, and for each article what stopped it, and what a table cannot hold of it."""

    def __init__(self) -> None:
        self.tables: list[Table] = []
        self.findings: dict[ArticleId, tuple[Finding, ...]] = {}
        self.notes: dict[ArticleId, tuple[str, ...]] = {}
        self.newest = ""
        """When the latest of the records was made."""


def filled(project: ProjectView, articles: list[ArticleId], job: JobContext) -> Filled:
    """Raises Cancelled."""
    done, shared = Filled(), Shared(project)
    tables = Tables(shared)
    for number, article_id in enumerate(articles):
        job.progress(number, len(articles))
        try:
            one = gathered(project, article_id, shared)
        except AnnotatorError as error:
            done.findings[article_id] = (Finding(message=str(error)),)
            continue
        done.findings[article_id] = findings(one)
        if not done.findings[article_id]:
            tables.add(one)
            done.notes[article_id] = _notes(one)
            stamps = (one.article.stamp, *(a.stamp for a in one.annotations))
            done.newest = max(done.newest, *(stamp.at for stamp in stamps))
    done.tables = tables.finished()
    return done


def _notes(one: Gathered) -> tuple[str, ...]:
    losses = Losses()
    losses.say("the text itself, its blocks and the original file are not in the tables")
    if one.figures:
        losses.say(f"pictures are not in the tables, only their numbers ({len(one.figures)})")
    return losses.notes()
