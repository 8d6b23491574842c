"""The exporter: order of work, and nothing else."""

from contextlib import suppress
from pathlib import Path

from annotator.errors import AnnotatorError, NotAsItCame
from annotator.jobs import JobContext
from annotator.model import ids
from annotator.model.article import TEI_MEDIA_TYPE, Article
from annotator.model.ids import ArticleId
from annotator.plugins import Exported, Finding, ProjectView
from exports.beside import Beside
from exports.files import safe_name, sweep, write_once, write_whole
from exports.tei.context import gathered
from exports.tei.document import GRAMMAR, document
from exports.tei.proof.proving import Proof, proved
from exports.tei.proof.report import Row, row_of, write_report
from resources import resource

SUFFIX = ".tei.xml"


class TeiExporter:
    """One TEI file an article, with its pictures and its original file beside it.

    An article that came as a TEI file of another program goes out as that file again, with what
    was annotated put into it.
    """

    name = "tei"
    title = "TEI P5 XML"
    as_it_came = True

    def export(
        self, project: ProjectView, articles: list[ArticleId], folder: Path, job: JobContext
    ) -> list[Exported]:
        """Write each article whole, valid and proved, or not at all. Raises Cancelled.

        What was proved of each file stands beside them, in `proof.json` and `proof.txt`.
        """
        sweep(folder)
        done: list[Exported] = []
        rows: list[Row] = []
        try:
            for number, article_id in enumerate(articles):
                job.progress(number, len(articles))
                done.append(self._export_one(project, article_id, folder, rows))
            job.progress(len(articles), len(articles))
        finally:
            if rows:
                write_report(folder, rows)
        return done

    def _export_one(
        self, project: ProjectView, article_id: ArticleId, folder: Path, rows: list[Row]
    ) -> Exported:
        try:
            article = project.article(article_id)
            if self.as_it_came and article.source.media_type == TEI_MEDIA_TYPE:
                with suppress(NotAsItCame):
                    return self._export_spliced(project, article, folder, rows)
            beside = Beside(project, article, project.figures(article_id))
            beside.files[GRAMMAR] = resource("schemas", GRAMMAR).read_bytes()
            data = document(gathered(project, article, beside.images, beside.original))
            proof = checked(project, article, data, beside.files)
            rows.append(row_of(article, file_name(article), data, beside.files, proof))
            if proof.findings:
                return Exported(article_id=article_id, file=None, findings=proof.findings)
            for address, content in beside.files.items():
                write_once(folder / address, content)
            file = write_whole(folder / file_name(article), data)
        except AnnotatorError as error:
            finding = Finding(message=str(error))
            return Exported(article_id=article_id, file=None, findings=(finding,))
        return Exported(article_id=article_id, file=file)

    def _export_spliced(
        self, project: ProjectView, article: Article, folder: Path, rows: list[Row]
    ) -> Exported:
        from exports.tei.splicing.proving import proved_splice  # lxml, for files of others only

        made, proof = proved_splice(project, article, folder)
        rows.append(row_of(article, file_name(article), made.data, {}, proof))
        if proof.findings:
            return Exported(article_id=article.id, file=None, findings=proof.findings)
        file = write_whole(folder / file_name(article), made.data)
        return Exported(article_id=article.id, file=file, notes=made.notes)


class OwnTeiExporter(TeiExporter):
    """Every article in the program's own encoding, also those that came as TEI."""

    name = "tei-own"
    title = "TEI P5 XML, every article in our own encoding"
    as_it_came = False


def file_name(article: Article) -> str:
    """From the name of the source file and the id, so that no two articles share one."""
    stem = article.source.name.rsplit(".", 1)[0]
    return f"{safe_name(stem)}.{ids.label(article.id)}{SUFFIX}"


def checked(project: ProjectView, article: Article, data: bytes, beside: dict[str, bytes]) -> Proof:
    """Grammar and proof. Where anything is wrong, the rules say besides in which line."""
    from exports.tei.validate import breaches, validate  # lxml, at the first export

    proof = proved(project, article, data, beside)
    if not proof.findings and not breaches(data):
        return proof
    findings = validate(data, text=article.text)
    known = [finding.message for finding in findings]
    findings += [f for f in proof.findings if not any(one.endswith(f.message) for one in known)]
    return Proof(counts=proof.counts, findings=tuple(findings))


def preview(project: ProjectView, article: Article) -> bytes:
    """The file as it would be written, without what lies beside it."""
    return document(gathered(project, article, {}))
