"""The exporter: a file an article, beside its text, its pictures and its original."""

from pathlib import Path

from annotator.errors import ExportFailed
from annotator.jobs import JobContext
from annotator.model.draft import Bundle
from annotator.model.ids import ArticleId
from annotator.model.stamp import Status
from annotator.plugins import Exported, ProjectView
from annotator.readers.webanno.file import read_webanno
from exports.beside import Beside
from exports.by_article import Written, each
from exports.files import stem_of
from exports.gathered import Gathered
from exports.losses import Losses
from exports.webanno.document import document
from exports.webanno.subject import Subject


class WebAnnotationExporter:
    """W3C Web Annotations that come back as they were, and that others can read."""

    name = "webanno"
    title = "W3C Web Annotation (JSON-LD)"

    def export(
        self, project: ProjectView, articles: list[ArticleId], folder: Path, job: JobContext
    ) -> list[Exported]:
        """Write each article, read back and compared, or not at all. Raises Cancelled."""
        return each(project, articles, folder, job, lambda one: written(project, one))


def written(project: ProjectView, one: Gathered) -> Written:
    """The files of one article, read back and compared. Raises ExportFailed."""
    beside = Beside(project, one.article, one.figures)
    text = f"texts/{one.article.sha256[:16]}.txt"
    subject = Subject(project, one, text)
    name = f"{stem_of(one.article)}.jsonld"
    files = {text: one.article.text.encode("utf-8"), **beside.files}
    files[name] = document(subject, beside)
    _check(subject, read_webanno(files[name], name, files.get))
    return Written(files, _losses(one))


def _check(subject: Subject, back: Bundle) -> None:
    """Raises ExportFailed unless what was written reads as what there is."""
    one = subject.one
    pairs: tuple[tuple[str, object, object], ...] = (
        ("article", back.articles, (one.article,)),
        ("pictures", back.figures, tuple(one.figures)),
        ("register", back.authorities, tuple(subject.register)),
        ("comments", back.comments, tuple(subject.comments)),
        ("places", [a.spans for a in back.annotations], [a.spans for a in one.annotations]),
        ("bodies", [a.body for a in back.annotations], [a.body for a in one.annotations]),
        ("notes", [a.note for a in back.annotations], [a.note for a in one.annotations]),
    )
    for what, found, wanted in pairs:
        if found != wanted:
            raise ExportFailed(
                f"{one.article.title}: the {what} in the file are not those of the project"
            )


def _losses(one: Gathered) -> tuple[str, ...]:
    losses = Losses()
    open_ = (Status.SUGGESTED, Status.REJECTED)
    for annotation in one.annotations:
        if annotation.stamp.status in open_:
            losses.lose("suggestions and rejections say so in ann:status only", annotation.id)
    return losses.notes()
