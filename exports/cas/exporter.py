"""The exporters: XMI with its type system beside it, and JSON with the types in it."""

from pathlib import Path

from annotator.jobs import JobContext
from annotator.model.ids import ArticleId
from annotator.plugins import Exported, ProjectView
from exports.by_article import Written, each
from exports.cas.document import Document
from exports.cas.layers import type_system
from exports.files import stem_of, write_whole
from exports.gathered import Gathered

TYPES = "TypeSystem.xml"
"""The name by which INCEpTION knows it, beside the files or in one archive with them."""


class CasExporter:
    """UIMA CAS as XMI 1.0, which INCEpTION imports."""

    name = "cas"
    title = "UIMA CAS (XMI)"

    def export(
        self, project: ProjectView, articles: list[ArticleId], folder: Path, job: JobContext
    ) -> list[Exported]:
        """Write each article, whole or not at all. Raises Cancelled, ExportFailed."""

        def write(one: Gathered) -> Written:
            made = Document(project, one, type_system())
            data = (made.cas.to_xmi() or "").encode("utf-8")
            return Written({f"{stem_of(one.article)}.xmi": data}, made.losses.notes())

        done = each(project, articles, folder, job, write)
        if any(one.valid for one in done):
            write_whole(folder / TYPES, (type_system().to_xml() or "").encode("utf-8"))
        return done


class CasJsonExporter:
    """The same as UIMA CAS JSON 0.4."""

    name = "cas-json"
    title = "UIMA CAS (JSON)"

    def export(
        self, project: ProjectView, articles: list[ArticleId], folder: Path, job: JobContext
    ) -> list[Exported]:
        """Write each article, whole or not at all. Raises Cancelled, ExportFailed."""

        def write(one: Gathered) -> Written:
            made = Document(project, one, type_system())
            data = (made.cas.to_json(pretty_print=True) or "").encode("utf-8")
            return Written({f"{stem_of(one.article)}.json": data}, made.losses.notes())

        return each(project, articles, folder, job, write)
