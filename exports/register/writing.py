"""Which forms the register goes out in, and what of it each cannot hold."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from annotator.errors import ExportFailed
from annotator.jobs import JobContext
from annotator.storage.durable import settle
from exports.archive import zipped
from exports.files import make_folder, sweep, write_pieces, write_whole
from exports.register import eac, skos, table
from exports.register.gathering import Register, RegisterView, gathered

ZIP = ".zip"
EAC_FILES = ("annotator-[0-9]*-[0-9]*.xml",)
"""What a folder of EAC-CPF holds, as an `Export` has it."""


@dataclass(frozen=True, slots=True)
class Out:
    """What was written. `left_out` are entries for which the form has no place."""

    path: Path
    entries: int
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Form:
    """A form with its ending; without one it is a folder, or a ZIP file where the name says so."""

    title: str
    ending: str
    write: Callable[[Register, Path, JobContext], Out]


def export_register(
    project: RegisterView, form: str, target: Path, job: JobContext | None = None
) -> Out:
    """Write the whole register in one of FORMS. Raises ExportFailed, Cancelled."""
    register = gathered(project)
    if not register.entries:
        raise ExportFailed("the register is empty; there is nothing to write")
    return FORMS[form].write(register, target, job or JobContext())


def _as_csv(register: Register, target: Path, job: JobContext) -> Out:
    _ready(target.parent)
    return Out(write_pieces(target, table.written(register)), len(register.entries))


def _as_skos(register: Register, target: Path, job: JobContext) -> Out:
    _ready(target.parent)
    return Out(write_pieces(target, skos.written(register)), len(register.entries))


def _as_eac(register: Register, target: Path, job: JobContext) -> Out:
    if target.suffix.lower() != ZIP:
        return _into_folder(register, target, job)
    with TemporaryDirectory(prefix="annotator-") as passing:
        done = _into_folder(register, Path(passing), job)
        zipped(Path(passing), target, job)
    return Out(target, done.entries, done.left_out)


def _into_folder(register: Register, folder: Path, job: JobContext) -> Out:
    entries = [entry for entry in register.entries if entry.kind in eac.KINDS]
    if not entries:
        raise ExportFailed("no entry is a person or an organisation, which EAC-CPF describes")
    _ready(folder)
    for number, entry in enumerate(entries):
        job.progress(number, len(entries))
        data = eac.written(entry, register)
        write_whole(folder / eac.name_of(entry), data, one_of_many=True)
    settle(folder)
    job.progress(len(entries), len(entries))
    return Out(folder, len(entries), len(register.entries) - len(entries))


def _ready(folder: Path) -> None:
    make_folder(folder)
    sweep(folder)


FORMS = {
    "csv": Form("Table (CSV)", ".csv", _as_csv),
    "skos": Form("SKOS (RDF/XML)", ".rdf", _as_skos),
    "eac": Form("EAC-CPF, one file an entity", ZIP, _as_eac),
}
