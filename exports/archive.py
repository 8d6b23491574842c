"""A folder as one ZIP file: the same bytes for the same files, whole or not there at all."""

import os
import zipfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from annotator.jobs import JobContext
from annotator.model.ids import ArticleId
from annotator.plugins import Exported, Exporter, ProjectView
from annotator.whole_files import refuse_project
from exports.files import PART, unwritten

_LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The first moment that a ZIP file knows: the day of an export is not in it."""
_STORED = {".png", ".jpg", ".gif", ".webp"}
"""What is compressed already."""


def export_zipped(
    exporter: Exporter,
    project: ProjectView,
    articles: list[ArticleId],
    target: Path,
    job: JobContext,
) -> list[Exported]:
    """Export into one file. Raises what the exporter raises, and ExportFailed."""
    refuse_project(target)
    try:
        with TemporaryDirectory(prefix="annotator-") as passing:
            done = exporter.export(project, articles, Path(passing), job)
            zipped(Path(passing), target, job)
    except OSError as error:  # no room for what goes into it
        raise unwritten(target, error) from error
    return [replace(one, file=target if one.file else None) for one in done]


def zipped(folder: Path, target: Path, job: JobContext | None = None) -> Path:
    """Pack all files of a folder, in the order of their names. Raises ExportFailed, Cancelled."""
    refuse_project(target)
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    part = target.with_name(target.name + PART)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as whole:
            with zipfile.ZipFile(whole, "w") as archive:
                for number, path in enumerate(files):
                    (job or JobContext()).progress(number, len(files))
                    _add(archive, path, path.relative_to(folder).as_posix())
            whole.flush()
            os.fsync(whole.fileno())
        part.replace(target)
    except OSError as error:
        raise unwritten(target, error) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return target


def _add(archive: zipfile.ZipFile, path: Path, name: str) -> None:
    entry = zipfile.ZipInfo(name, _LONG_AGO)
    entry.create_system = 3
    entry.external_attr = 0o644 << 16
    stored = path.suffix.lower() in _STORED
    entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
    archive.writestr(entry, path.read_bytes(), compresslevel=6)
