"""Every format that can be exported: those of `exports`, and the one that needs Qt."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from annotator.jobs import JobContext
from annotator.model.ids import ArticleId
from annotator.plugins import Exported, Exporter, ProjectView
from exports import FORMATS as WITHOUT_QT
from exports import Format


def _pdf() -> Exporter:
    from ui.pdf.exporter import PdfExporter  # Qt, which no other format needs

    return PdfExporter()


FORMATS: dict[str, Format] = {**WITHOUT_QT, "pdf": Format("Reading copy (PDF)", _pdf)}
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

    @property
    def packed(self) -> bool:
        return self.target.suffix.lower() == ".zip"


def carried_out(asked: Asked, project: ProjectView, job: JobContext) -> list[Exported]:
    """Raises Cancelled and AnnotatorError."""
    from exports.archive import export_zipped
    from exports.files import folder_for

    exporter = _wishing(FORMATS[asked.format].load(), asked)
    articles = project.article_ids() if asked.articles is None else list(asked.articles)
    if asked.packed:
        return export_zipped(exporter, project, articles, asked.target, job)
    with folder_for(asked.target):
        return exporter.export(project, articles, asked.target, job)


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
