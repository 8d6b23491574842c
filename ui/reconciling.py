"""Entries put to a reconciliation service from the window: asked first, answered as a checklist."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.errors import AnnotatorError
from annotator.model.authority import AuthorityRecord
from annotator.model.identifiers import title
from annotator.reconcile.protocol import Candidate
from annotator.reconcile.reconciling import MOST, Answers, asked, taken
from ui.dialogs.checklist import Checklist, Tickable
from ui.dialogs.reconcile import Reconcile
from ui.strings import escaped
from ui.workplace import Workplace

if TYPE_CHECKING:
    from ui.main_window import MainWindow

Pairs = list[tuple[AuthorityRecord, Candidate]]


def reconcile(window: "MainWindow", place: Workplace) -> Reconcile | None:
    """Ask for the entries that are chosen in the register; None where there are none."""
    entries = place.register.all_chosen[:MOST]
    if not entries:
        place.told.emit(_tr("Choose entries of the register first."))
        return None
    dialog = Reconcile(entries, window.settings.service, window)
    dialog.agreed.connect(partial(_send, window, place, entries))
    dialog.open()
    return dialog


def _send(
    window: "MainWindow", place: Workplace, entries: list[AuthorityRecord], address: str
) -> None:
    window.keep_settings(service=address)
    place.told.emit(_tr("Asking the service …"))
    window.jobs.start(
        lambda job: asked(address, entries, job),
        done=partial(_choose, window, place),
        failed=partial(_failed, window),
    )


def _failed(window: "MainWindow", error: Exception) -> None:
    if not isinstance(error, AnnotatorError):
        raise error
    window.messages.show(error)


def _choose(window: "MainWindow", place: Workplace, answers: Answers) -> None:
    """What the service knows, to be ticked; ticked beforehand is only what it is sure of."""
    pairs = [
        (entry, candidate)
        for entry, some in answers
        for candidate in some
        if candidate.identifier not in entry.identifiers
    ]
    if not pairs:
        place.told.emit(_tr("The service knows nothing new of these entries."))
        return
    sheet = Checklist(_tr("What the service knows"), _tr("Take"), window)
    sheet.add(_row(entry, candidate) for entry, candidate in pairs)
    sheet.answered.connect(partial(_take, place, pairs))
    sheet.open()


def _take(place: Workplace, pairs: Pairs, ticked: list[int]) -> None:
    place.bridge.do(taken([pairs[number] for number in ticked]))


def _row(entry: AuthorityRecord, candidate: Candidate) -> Tickable:
    number = f"{title(candidate.identifier.scheme)} {candidate.identifier.value}"
    parts = (candidate.description, number, f"{candidate.score:g}")
    detail = " · ".join(escaped(part, 80) for part in parts if part)
    before = f"{escaped(entry.name, 60)} → "
    return Tickable(before, escaped(candidate.name, 80), "", detail, candidate.sure, False)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Reconciling", words)
