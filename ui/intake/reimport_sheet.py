"""The sheet on which the file of an article is read anew: text, differences, annotations."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.changes.change import Change
from annotator.intake.looking import Candidate
from annotator.intake.reimport import Kept, Reread, choices_of, lost_relations, reread, taken
from annotator.jobs import JobContext
from annotator.model.article import Article
from annotator.readers.guarded.given import Choices
from annotator.session import Session
from ui.intake.face import fit
from ui.intake.moves import MoveRows
from ui.intake.preview import Preview
from ui.intake.ticking import TickTable
from ui.intake.words import tr
from ui.jobs import Jobs
from ui.panels.fields.layout import labelled, plain
from ui.spoken import spoken
from ui.strings import escaped, several
from ui.theme import Theme

_MOST_LINES, _LONGEST = 2_000, 1_000


class ReimportSheet(QDialog):
    """Nothing is done before a person agrees; then it is one step to undo."""

    agreed = Signal(object)
    """The `Article` that came of it."""

    def __init__(
        self, session: Session, kept: Kept, jobs: Jobs, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Read again"))
        self._session, self._kept, self._jobs = session, kept, jobs
        self._job: JobContext | None = None
        self._found: Reread | None = None
        self.preview, self.rows = Preview(), MoveRows()
        self.table = TickTable(self.rows, (24, 24, 12, 11), tr("Annotations"))
        self.diff, self.said = QPlainTextEdit(), plain("", small=True)
        self._colours = _Differences(self.diff, theme)
        self.take = QPushButton(tr("&Take the new text"))
        self._arrange()
        self.preview.wanted.connect(self.read)
        self.rows.ticked.connect(self._count)
        self.finished.connect(self.deleteLater)
        self.read(choices_of(kept.article))

    @property
    def busy(self) -> bool:
        return self._job is not None

    @Slot(object)
    def read(self, choices: Choices) -> None:
        """Read the kept file so, off the window's thread."""
        if self._job is not None:
            self._job.cancel()
        self.take.setEnabled(False)
        self.said.setText(tr("Reading…"))
        kept = self._kept
        self._job = self._jobs.start(
            lambda job: reread(kept, choices, job),
            done=lambda found: self._show(found, choices),
            failed=self._fail,
        )

    def accept(self) -> None:
        if self._found is None or not self.take.isEnabled():
            return
        tags = self._session.project.tags()
        change: Change = taken(self._session.program, self._found, self.rows.chosen(), tags)
        self._session.do(change)
        super().accept()
        self.agreed.emit(next(e.after for e in change.edits if isinstance(e.after, Article)))

    def reject(self) -> None:
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def _show(self, found: Reread, choices: Choices) -> None:
        self._job, self._found = None, found
        path = self._kept.article.source.name
        self.preview.show_candidate(Candidate(path=Path(path), choices=choices, draft=found.draft))
        lines = [line[:_LONGEST] for line in found.diff()[:_MOST_LINES]]
        self.diff.setPlainText("\n".join(lines) or tr("The text is the same."))
        self.rows.show_moves(found.moves)

    def _fail(self, error: Exception) -> None:
        self._job, self._found = None, None
        self.said.setText(spoken(error))
        self.rows.show_moves([])
        self.said.setText(spoken(error))

    @Slot()
    def _count(self) -> None:
        found = self._found
        if found is None:
            return
        chosen = self.rows.chosen()
        words = tr("{n} of {all} annotations go over; the others stay with the old text.")
        said = [words.format(n=len(chosen), all=len(found.moves))]
        if lost := lost_relations(found, chosen):
            words = several(
                "Intake",
                lost,
                "1 relation between the two would go.",
                "{n} relations between the two would go.",
            )
            said.append(words)
        self.said.setText(" ".join(said))
        self.take.setEnabled(not found.same_text)

    def _arrange(self) -> None:
        self.diff.setReadOnly(True)
        self.diff.setTabChangesFocus(True)
        self.diff.setObjectName("tei")
        right = QSplitter(Qt.Orientation.Vertical)
        right.addWidget(labelled(tr("What differs"), self.diff))
        right.addWidget(labelled(tr("Annotations"), self.table))
        halves = QSplitter(Qt.Orientation.Horizontal)
        for half in (self.preview, right):
            halves.addWidget(half)
        halves.setSizes([520, 640])
        halves.setHandleWidth(9)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take.setObjectName("primary")
        buttons.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        words = tr(
            "The file of “{title}” is read again. The new text becomes an article of its own, "
            "which names this one; the old text stays."
        )
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(plain(words.format(title=escaped(self._kept.article.title))))
        layout.addWidget(halves, 1)
        layout.addWidget(self.said)
        layout.addWidget(buttons)
        fit(self, 1180, 720)


class _Differences(QSyntaxHighlighter):
    """Lines that went and lines that came, in two colours; the signs say the same."""

    def __init__(self, edit: QPlainTextEdit, theme: Theme) -> None:
        super().__init__(edit.document())
        self._looks: dict[str, QTextCharFormat] = {}
        for sign, name in (("+", "good"), ("-", "bad"), ("@", "muted")):
            look = QTextCharFormat()
            look.setForeground(theme.colour(name))
            self._looks[sign] = look

    def highlightBlock(self, text: str) -> None:
        look = self._looks.get(text[:1])
        if look is not None:
            self.setFormat(0, len(text.encode("utf-16-le")) // 2, look)
