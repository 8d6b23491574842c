"""The order of work of an exporter that writes each article by itself."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.jobs import JobContext
from annotator.model.ids import ArticleId
from annotator.plugins import Exported, Finding, ProjectView
from exports.files import sweep, write_whole
from exports.gathered import Gathered, Shared, findings, gathered


@dataclass(frozen=True, slots=True)
class Written:
    """Files by name, the one that people open last; and what the format could not hold."""

    files: dict[str, bytes]
    notes: tuple[str, ...] = ()


def each(
    project: ProjectView,
    articles: list[ArticleId],
    folder: Path,
    job: JobContext,
    write: Callable[[Gathered], Written],
) -> list[Exported]:
    """Export one after the other; what stops one does not stop the next. Raises Cancelled."""
    sweep(folder)
    shared = Shared(project)
    done: list[Exported] = []
    for number, article_id in enumerate(articles):
        job.progress(number, len(articles))
        done.append(_one(project, article_id, shared, folder, write))
    job.progress(len(articles), len(articles))
    return done


def _one(
    project: ProjectView,
    article_id: ArticleId,
    shared: Shared,
    folder: Path,
    write: Callable[[Gathered], Written],
) -> Exported:
    try:
        one = gathered(project, article_id, shared)
        if found := findings(one):
            return Exported(article_id=article_id, file=None, findings=found)
        made = write(one)
        paths = [write_whole(folder / name, data) for name, data in made.files.items()]
    except AnnotatorError as error:
        finding = Finding(message=str(error))
        return Exported(article_id=article_id, file=None, findings=(finding,))
    return Exported(article_id=article_id, file=paths[-1], notes=made.notes)
