"""Every format that can be exported: those of `exports`, and the one that needs Qt."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.jobs import JobContext
from annotator.model.ids import ArticleId
from annotator.plugins import Exported, Exporter, ProjectView
from annotator.storage.reading import ProjectReading
from annotator.whole_files import refuse_taken
from exports import ARTICLE, Format
from exports import FORMATS as WITHOUT_QT

if TYPE_CHECKING:
    from exports.replacing import Export


def _pdf() -> Exporter:
    from ui.pdf.exporter import PdfExporter  # Qt, which no other format needs

    return PdfExporter()


FORMATS: dict[str, Format] = {
    **WITHOUT_QT,
    "pdf": Format("Reading copy (PDF)", _pdf, makes=(f"{ARTICLE}.pdf",)),
}
"""By the name that `annotator export --format` takes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a person asked of an export. `target` is a folder, or a ZIP file to be made."""

    format: str = "tei"
    target: Path
    articles: tuple[ArticleId, ...] | None = None
    """None means all of them."""
    names: str = ""
    shared_register: bool = False
    only_changed: bool = False
    replace: bool = False
    """Whether also what no export like this one made may be written over."""

    @property
    def packed(self) -> bool:
        return self.target.suffix.lower() == ".zip"


def carried_out(asked: Asked, project: ProjectReading, job: JobContext) -> list[Exported]:
    """Raises Cancelled and AnnotatorError; WouldReplace before anything is written."""
    from exports.archive import export_zipped
    from exports.files import folder_for
    from exports.replacing import written_into

    exporter = _wishing(FORMATS[asked.format].load(), asked)
    articles = project.article_ids() if asked.articles is None else list(asked.articles)
    if asked.packed:
        if not asked.replace:
            refuse_taken(asked.target)
        return export_zipped(exporter, project, articles, asked.target, job)
    export = export_of(asked.format, project)
    with folder_for(asked.target), written_into(asked.target, export, replace=asked.replace):
        return exporter.export(project, articles, asked.target, job)


def export_of(format_name: str, project: ProjectReading) -> "Export":
    """What an export of a project in a format may write over."""
    from exports.replacing import Export

    return Export(format_name, project.identity(), FORMATS[format_name].makes)


def example(project: ProjectView, articles: Iterable[ArticleId], template: str) -> str:
    """The name that a template gives the first of some articles. Raises BadTemplate."""
    from exports.file_names import DEFAULT, checked, file_names

    checked(template or DEFAULT)
    first = next(iter(articles), None)
    if first is None:
        return ""
    return file_names(project, [first], template or DEFAULT)[first] + ".tei.xml"


def _wishing(exporter: Exporter, asked: Asked) -> Exporter:
    from exports.file_names import DEFAULT
    from exports.wishes import Registers, TakesWishes, Wishes

    if not isinstance(exporter, TakesWishes):
        return exporter
    registers = Registers.SHARED if asked.shared_register else Registers.IN_EACH
    names = asked.names or DEFAULT
    only = asked.only_changed and not asked.packed
    return exporter.wishing(Wishes(names=names, registers=registers, only_changed=only))
