"""Every form of a dossier: those of `exports`, and the one that needs Qt."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from annotator.changes.author import utc_now
from annotator.jobs import JobContext
from annotator.model.authority import AuthorityRecord
from exports.dossier.gathering import Dossier, DossierView, dossier_of
from exports.dossier.writing import FORMS as WITHOUT_QT
from exports.dossier.writing import Form, name_of, write_dossier
from exports.gathered import Shared


def _printed(dossier: Dossier, job: JobContext) -> Iterator[bytes]:
    from ui.pdf.dossier import pieces  # Qt, which no other form needs

    return pieces(dossier, job)


FORMS: dict[str, Form] = {**WITHOUT_QT, "pdf": Form("Print (PDF)", ".pdf", _printed)}
"""By the name that `annotator dossier --format` takes."""


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
            path = target / name_of(entry, FORMS[form]) if target.is_dir() else target
            yield dossier, write_dossier(dossier, FORMS[form], path, job)
