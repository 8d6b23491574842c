"""Asking for files, folders and sheets, where the last ones were."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.places import documents_folder
from annotator.readers.formats import ENDINGS
from ui.intake.rows import IntakeRows
from ui.intake.words import tr


def files(parent: QWidget, rows: IntakeRows | None = None) -> list[Path]:
    """Any number of files; none where a person thought better of it."""
    endings = " ".join(map("*{}".format, ENDINGS))
    kinds = tr("Articles ({endings});;All files (*)").format(endings=endings)
    names, _ = QFileDialog.getOpenFileNames(parent, tr("Import articles"), _folder(rows), kinds)
    return [Path(name) for name in names]


def folder(parent: QWidget, rows: IntakeRows | None = None) -> list[Path]:
    """One folder, or none."""
    name = QFileDialog.getExistingDirectory(parent, tr("Import a folder"), _folder(rows))
    return [Path(name)] if name else []


def sheet(parent: QWidget, rows: IntakeRows) -> Path | None:
    """An inventory."""
    kinds = tr("Sheets (*.csv *.tsv *.xlsx);;All files (*)")
    name, _ = QFileDialog.getOpenFileName(parent, tr("Inventory"), _folder(rows), kinds)
    return Path(name) if name else None


def _folder(rows: IntakeRows | None) -> str:
    paths = [row.candidate.path for row in rows.rows] if rows is not None else []
    last = paths[-1].parent if paths else documents_folder()
    return str(last if last.is_dir() else Path.home())
