"""The register written for other catalogues, from the window."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from annotator.errors import AnnotatorError
from annotator.jobs import JobContext
from exports.register.writing import FORMS, Out, export_register
from ui.strings import escaped, several

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def ask(window: "MainWindow") -> None:
    """Where to, and in which form; the ending that is chosen says which."""
    if window.place is None:
        return
    project = window.place.bridge.project.path
    filters = {f"{form.title} (*{form.ending})": name for name, form in FORMS.items()}
    name, chosen = QFileDialog.getSaveFileName(
        window,
        _tr("Write the register to a file"),
        str(project.with_name(f"{project.stem}-register")),
        ";;".join(filters),
    )
    if name:
        write(window, filters.get(chosen, next(iter(FORMS))), Path(name))


def write(window: "MainWindow", form: str, path: Path) -> None:
    """Written beside the window's thread, from a snapshot; what came of it is told.

    An ending that is missing is added; a file of that name, which nobody was asked about, stays.
    """
    assert window.place is not None, "there is no register without a project"
    ending = FORMS[form].ending
    target = path if path.suffix.lower() == ending else path.with_name(path.name + ending)
    if target != path and target.exists():
        words = _tr("“{file}” is there already; name it whole to replace it.")
        window.bar.warn(words.format(file=escaped(target.name)))
        return
    project = window.place.bridge.project

    def work(job: JobContext) -> Out:
        with project.snapshot(job.stop_if_asked) as copy:
            return export_register(copy, form, target, job)

    window.jobs.start(
        work,
        done=lambda out: window.bar.tell(_in_words(out)),
        failed=lambda error: _failed(window, error),
    )


def _failed(window: "MainWindow", error: Exception) -> None:
    if not isinstance(error, AnnotatorError):
        raise error
    window.messages.show(error)


def _in_words(out: Out) -> str:
    words = several(
        "RegisterOut", out.entries, "1 entry is in {file}.", "{n} entries are in {file}."
    )
    told = words.format(file=escaped(out.path.name))
    if not out.left_out:
        return told
    more = several(
        "RegisterOut",
        out.left_out,
        "1 other is neither a person nor an organisation, and has no place in this form.",
        "{n} others are neither persons nor organisations, and have no place in this form.",
    )
    return f"{told} {more}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("RegisterOut", words)
