"""What came of an export: files, what was proved, what a format could not hold, findings."""

from collections import Counter

from PySide6.QtCore import QCoreApplication, QStringListModel, Signal
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from annotator.plugins import Exported, Finding, Outcome
from ui.formats import Asked
from ui.keymap.naming import keyed
from ui.panels.fields.layout import plain
from ui.panels.findings import FindingsList
from ui.spoken import spoken
from ui.strings import escaped, several

_MOST_NOTES = 200


def _tr(words: str) -> str:
    return QCoreApplication.translate("Exported", words)


def in_words(done: list[Exported]) -> str:
    """How many files were written, left alone, left out."""
    counts = Counter(one.outcome if one.valid else Outcome.FAILED for one in done)
    files = {one.file for one in done if one.valid and one.outcome is Outcome.WRITTEN}
    if len(files) == 1 and counts[Outcome.WRITTEN] > 1:
        parts = [_tr("{n} articles are in one file.").format(n=counts[Outcome.WRITTEN])]
    else:
        written = counts[Outcome.WRITTEN]
        parts = [several("Exported", written, "1 file was written.", "{n} files were written.")]
    there, gone, failed = (
        counts[outcome] for outcome in (Outcome.UNCHANGED, Outcome.GONE, Outcome.FAILED)
    )
    if there:
        parts.append(several("Exported", there, "1 was there already.", "{n} were there already."))
    if gone:
        parts.append(
            several("Exported", gone, "1 has lost its article.", "{n} have lost their articles.")
        )
    if failed:
        parts.append(
            several("Exported", failed, "1 article was left out.", "{n} articles were left out.")
        )
    return " ".join(parts)


class ExportedPage(QWidget):
    """Told in plain words. A finding that is chosen leads to its annotation."""

    chosen = Signal(object)
    """The `Finding` that a person wants to see to."""

    def __init__(self) -> None:
        super().__init__()
        self.summary, self.proof = plain(""), plain("", faint=True, small=True)
        self.files, self.notes = QListView(), QListView()
        self.findings = FindingsList()
        self._titles = {
            self.findings: plain(
                keyed(self, _tr("What keeps articles out ({Return} shows where)"))
            ),
            self.notes: plain(_tr("What the format could not hold, and other notes")),
            self.files: plain(_tr("Files")),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.summary)
        layout.addWidget(self.proof)
        for view, title in self._titles.items():
            view.setAccessibleName(title.text())
            layout.addWidget(title)
            layout.addWidget(view, 1)
        for view in (self.files, self.notes):
            view.setModel(QStringListModel(view))
            view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
            view.setWordWrap(True)
        self.findings.chosen.connect(self.chosen)

    def show_outcome(self, done: list[Exported], asked: Asked, *, proved: bool) -> None:
        """`proved`: whether the format's files are read back and compared."""
        findings: list[Finding] = [finding for one in done for finding in one.findings]
        self.summary.setText(f"{in_words(done)} {escaped(str(asked.target), 300)}")
        self.proof.setText(_proof() if proved else "")
        self.proof.setVisible(proved)
        self.findings.show_findings(findings)
        self._fill(self.notes, _notes(done))
        rows = dict.fromkeys(_row(one) for one in done if one.file is not None)
        self._fill(self.files, list(rows))
        for view, title in self._titles.items():
            filled = view.model().rowCount() > 0
            view.setVisible(filled)
            title.setVisible(filled)

    def _fill(self, view: QListView, rows: list[str]) -> None:
        model = view.model()
        assert isinstance(model, QStringListModel), "given above"
        model.setStringList(rows)


def _notes(done: list[Exported]) -> list[str]:
    """Each once: where all articles go into one file, all have the same to say."""
    every = list(
        dict.fromkeys(
            f"{one.file.name if one.file else ''}: {spoken(note)}".removeprefix(": ")
            for one in done
            for note in one.notes
        )
    )
    rest = len(every) - _MOST_NOTES
    more = [_tr("… and {n} more").format(n=rest)] if rest > 0 else []
    return [escaped(note, 600) for note in every[:_MOST_NOTES]] + more


def _row(one: Exported) -> str:
    assert one.file is not None, "only files are listed"
    state = {
        Outcome.UNCHANGED: _tr("unchanged"),
        Outcome.GONE: _tr("its article is gone"),
        Outcome.FAILED: _tr("left out"),
    }.get(one.outcome, "")
    name = escaped(one.file.name, 200)
    return f"{name} · {state}" if state else name


def _proof() -> str:
    return _tr(
        "Every file was read back before it was put in place, and compared with the project: the "
        "text, every annotation, the register. The report lies beside the files, proof.txt."
    )
