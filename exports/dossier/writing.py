"""Which forms a dossier is written in, and under what name."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.jobs import JobContext
from annotator.model import ids
from annotator.model.authority import AuthorityRecord
from exports.dossier import as_json, page
from exports.dossier.gathering import Dossier
from exports.files import make_folder, readable_name, sweep, write_pieces


@dataclass(frozen=True, slots=True)
class Form:
    """A form with its ending. `pieces` gives the file bit by bit; it raises Cancelled."""

    title: str
    ending: str
    pieces: Callable[[Dossier, JobContext], Iterator[bytes]]


FORMS = {
    "html": Form("Page (HTML)", ".html", page.pieces),
    "json": Form("Data (JSON)", ".json", as_json.pieces),
}

FILES = tuple(f"dossier*.[0-9]*-[0-9]*{ending}" for ending in (".html", ".json", ".pdf"))
"""What a folder of dossiers holds, as an `Export` has it."""


def write_dossier(dossier: Dossier, form: Form, path: Path, job: JobContext) -> Path:
    """Written whole or not at all. Raises ExportFailed, Cancelled and what the project raises."""
    make_folder(path.parent)
    sweep(path.parent)
    return write_pieces(path, form.pieces(dossier, job))


def name_of(entry: AuthorityRecord, form: Form) -> str:
    """A file name of its own for each entry, as far as its letters go into file names."""
    words = readable_name(f"dossier {entry.name}")
    return f"{words}.{ids.label(entry.id)}{form.ending}"
