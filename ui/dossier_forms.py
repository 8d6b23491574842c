"""Every form of a dossier: those of `exports`, and the one that needs Qt."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.changes.author import utc_now
from annotator.jobs import JobContext
from annotator.model.authority import AuthorityRecord
from annotator.storage.reading import ProjectReading
from exports.dossier.gathering import Dossier, DossierView, dossier_of
from exports.dossier.writing import FILES, Form, name_of, write_dossier
from exports.dossier.writing import FORMS as WITHOUT_QT
from exports.files import folder_for, is_folder
from exports.gathered import Shared
from exports.replacing import Export, written_into


def _printed(dossier: Dossier, job: JobContext) -> Iterator[bytes]:
    from ui.pdf.dossier import pieces  # Qt, which no other form needs

    return pieces(dossier, job)


FORMS: dict[str, Form] = {
    "html": WITHOUT_QT["html"],
    "pdf": Form("Print (PDF)", ".pdf", _printed),
    "json": WITHOUT_QT["json"],
}
"""By the name that `annotator dossier --format` takes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a person asked for in the window: forms by name, and the folder for the files."""

    forms: tuple[str, ...] = ("html",)
    folder: Path
    comments: bool = False
    replace: bool = False
    """Whether also what no dossiers of this project made may be written over."""


def carried_out(
    asked: Asked, project: ProjectReading, entries: Iterable[AuthorityRecord], job: JobContext
) -> tuple[list[Path], list[str]]:
    """The files that were written, and which articles were left out and why.

    Raises ExportFailed, Cancelled and what the project raises; WouldReplace before anything is
    written.
    """
    targets = dict.fromkeys(asked.forms, asked.folder)
    files: list[Path] = []
    broken: dict[str, None] = {}
    export = export_of(project)
    with folder_for(asked.folder), written_into(asked.folder, export, replace=asked.replace):
        for dossier, path in written(project, entries, targets, job, comments=asked.comments):
            files.append(path)
            broken |= dict.fromkeys(dossier.broken)
    return files, list(broken)


def export_of(project: ProjectReading) -> Export:
    """What dossiers of a project may write over in a folder."""
    return Export("dossier", project.identity(), FILES)


def example(entry: AuthorityRecord, form: str) -> str:
    """The name of the file of an entry in a form."""
    return name_of(entry, FORMS[form])


def written(
    project: DossierView,
    entries: Iterable[AuthorityRecord],
    targets: dict[str, Path],
    job: JobContext,
    *,
    comments: bool = False,
) -> Iterator[tuple[Dossier, Path]]:
    """A dossier each, in each of the forms that `targets` names: a file, or a folder for many.

    Raises ExportFailed and Cancelled; what was written before stays.
    """
    shared = Shared(project)
    for entry in entries:
        dossier = dossier_of(project, entry, utc_now(), shared, comments=comments)
        for form, target in targets.items():
            path = target / name_of(entry, FORMS[form]) if is_folder(target) else target
            yield dossier, write_dossier(dossier, FORMS[form], path, job)
