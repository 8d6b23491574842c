"""The exporter: order of work, and nothing else."""

from pathlib import Path

from annotator.errors import AnnotatorError, ProjectDamaged
from annotator.jobs import JobContext
from annotator.model import ids
from annotator.model.article import Article
from annotator.model.draft import Blob
from annotator.model.ids import ArticleId
from annotator.plugins import Exported, Finding, ProjectView
from exports.files import safe_name, sweep, write_once, write_whole
from exports.tei.context import gathered
from exports.tei.document import document

SUFFIX = ".tei.xml"

_ENDINGS = {
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/gif": ".gif",
    "image/webp": ".webp",
    "image/tiff": ".tif",
    "text/plain": ".txt",
}


class TeiExporter:
    """One TEI file an article, with its pictures and its original file beside it."""

    name = "tei"
    title = "TEI P5 XML"

    def export(
        self, project: ProjectView, articles: list[ArticleId], folder: Path, job: JobContext
    ) -> list[Exported]:
        """Write each article whole and valid, or not at all. Raises Cancelled."""
        sweep(folder)
        done: list[Exported] = []
        for number, article_id in enumerate(articles):
            job.progress(number, len(articles))
            done.append(self._export_one(project, article_id, folder))
        job.progress(len(articles), len(articles))
        return done

    def _export_one(self, project: ProjectView, article_id: ArticleId, folder: Path) -> Exported:
        try:
            article = project.article(article_id)
            images, original = _beside(project, article, folder)
            data = document(gathered(project, article, images, original))
            findings = _checked(data, article)
            if findings:
                return Exported(article_id=article_id, file=None, findings=tuple(findings))
            file = write_whole(folder / file_name(article), data)
        except AnnotatorError as error:
            finding = Finding(message=str(error))
            return Exported(article_id=article_id, file=None, findings=(finding,))
        return Exported(article_id=article_id, file=file)


def file_name(article: Article) -> str:
    """From the name of the source file and the id, so that no two articles share one."""
    stem = article.source.name.rsplit(".", 1)[0]
    return f"{safe_name(stem)}.{ids.label(article.id)}{SUFFIX}"


def preview(project: ProjectView, article: Article) -> bytes:
    """The file as it would be written, without what lies beside it."""
    return document(gathered(project, article, {}))


def _checked(data: bytes, article: Article) -> list[Finding]:
    from exports.tei.validate import validate  # lxml, at the first export

    return validate(data, text=article.text)


def _beside(project: ProjectView, article: Article, folder: Path) -> tuple[dict[str, str], str]:
    """Write images and the original under their checksums. Returns their addresses.

    What came from a TEI file without the files beside it is known by its checksum only.
    """
    images: dict[str, str] = {}
    for figure in project.figures(article.id):
        if figure.image and (image := _found(project, figure.image)) is not None:
            images[figure.image] = _kept(image, "images", folder)
    original = _found(project, article.source.sha256)
    return images, _kept(original, "originals", folder) if original is not None else ""


def _found(project: ProjectView, sha256: str) -> Blob | None:
    try:
        return project.blob(sha256)
    except ProjectDamaged:
        return None


def _kept(blob: Blob, kind: str, folder: Path) -> str:
    address = f"{kind}/{blob.sha256[:16]}{_ENDINGS.get(blob.media_type, '.bin')}"
    write_once(folder / address, blob.data)
    return address
