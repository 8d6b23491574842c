"""Bringing files in from the window: a few plain ones at once, else with a sheet to choose on.

Whoever drops one or two files wants them in: they are, and the bar says so. Where there is more to
decide, such as a file that the project has already, or a box of letters, the sheet comes up.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.intake.doubles import Asking, Double, compared
from annotator.intake.looking import Candidate, look
from annotator.jobs import JobContext
from annotator.model.article import Article
from annotator.model.draft import Bundle
from annotator.model.ids import ArticleId
from annotator.readers.guarded.given import Choices
from ui.intake import choosing
from ui.intake.taking import Taking
from ui.keymap.naming import keyed
from ui.logs import log
from ui.spoken import spoken
from ui.strings import escaped, several

if TYPE_CHECKING:
    from ui.intake.reimport_sheet import ReimportSheet
    from ui.intake.sheet import IntakeSheet
    from ui.main_window import MainWindow
    from ui.workplace import Workplace

AT_ONCE = 2
"""Files, and articles in them, that are taken in without a sheet."""
_COMPARED_AT_ONCE = 300_000
"""Characters that are compared between two frames."""


class Importing:
    """The imports of one workplace."""

    def __init__(self, window: "MainWindow", place: "Workplace") -> None:
        self._window, self._place = window, place
        self._session = place.bridge.session
        self.sheet: IntakeSheet | None = None
        self._taking = Taking(self._session, place, place.stepping.undo_then)
        self._found: list[Candidate] = []
        self._taking.ended.connect(self._tell)
        self._taking.failed.connect(window.messages.show)

    def start(self, paths: Sequence[Path]) -> None:
        """What was dropped, or given at a start."""
        if len(paths) > AT_ONCE or any(path.is_dir() for path in paths) or self._taking.busy:
            self.show_sheet(paths)
            return
        self._window.jobs.start(
            lambda job: look([(path, Choices()) for path in paths], job),
            done=self._looked,
            failed=self._window.messages.show,
        )

    def ask_files(self) -> None:
        """Choose files, and see what they would become."""
        if found := choosing.files(self._place, self.sheet.rows if self.sheet else None):
            self.show_sheet(found)

    def ask_folder(self) -> None:
        """The same with all in and below a folder."""
        if found := choosing.folder(self._place, self.sheet.rows if self.sheet else None):
            self.show_sheet(found)

    def read_again(self) -> "ReimportSheet | None":
        """The sheet on which the file of the article shown is read anew.

        Raises UnreadableFile for one that came as TEI.
        """
        from annotator.intake.reimport import kept_of  # with its sheet, for who asks for it
        from ui.intake.reimport_sheet import ReimportSheet

        window, place = self._window, self._place
        article = place.current.article
        if article is None:
            return None
        kept = kept_of(self._session.project, article)
        sheet = ReimportSheet(self._session, kept, window.jobs, window.theme, place)
        sheet.agreed.connect(self._read_anew)
        sheet.open()
        return sheet

    def _read_anew(self, article: Article) -> None:
        self._place.current.show(article.id)
        words = QCoreApplication.translate(
            "Importing", "“{title}” was read again. {undo} takes it back."
        )
        self._window.bar.tell(keyed(self._window, words, title=escaped(article.title)))

    def show_sheet(self, paths: Sequence[Path] = ()) -> "IntakeSheet":
        """The sheet, with these files on it beside those that it has."""
        sheet = self._open_sheet()
        sheet.add(paths)
        return sheet

    def _looked(self, found: list[Candidate]) -> None:
        doubles = self._doubles(found)
        if len(found) > AT_ONCE or doubles is None or self._taking.busy:
            self.show_sheet([one.path for one in found])
        elif doubles:
            self._open_sheet().take_over(found, doubles)
        else:
            self._found = found
            self._taking.begin(found)

    def _doubles(self, found: list[Candidate]) -> dict[int, Double] | None:
        """What is there already; None where finding that out would take long."""
        rows = dict(enumerate(found))
        if len(found) > AT_ONCE:
            return None
        asking = Asking(self._session.project, rows)
        for _ in asking.steps():
            if sum(map(len, asking.texts.values())) > _COMPARED_AT_ONCE:
                return None
        return compared(rows, asking, rows, JobContext())

    def _open_sheet(self) -> "IntakeSheet":
        from ui.intake.sheet import IntakeSheet  # the window opens without it

        if self.sheet is None:
            window = self._window
            self.sheet = IntakeSheet(self._session, window.jobs, window.theme, self._place)
            self.sheet.taking.undo = self._place.stepping.undo_then
            self.sheet.came_in.connect(self._came_in)
            self.sheet.finished.connect(self._closed)
        self.sheet.show()
        self.sheet.activateWindow()
        return self.sheet

    def _closed(self) -> None:
        self.sheet = None

    def _came_in(self, taken: list[ArticleId], said: str) -> None:
        log.info("import: %d taken with the sheet", len(taken))
        if taken and not self._place.view.hasFocus():  # who reads on is not taken away from it
            self._place.current.show(taken[0])
        self._window.bar.tell(said)

    def _tell(self, taken: list[ArticleId]) -> None:
        found, bar = self._found, self._window.bar
        if taken:
            self._place.current.show(taken[0])
        errors = [one.error for one in found if one.error]
        notes = [f"{one.path.name}: {warning}" for one in found for warning in one.warnings]
        log.info("import: %d taken, %d refused, %d notes", len(taken), len(errors), len(notes))
        said = several("Intake", len(taken), "1 article imported.", "{n} articles imported.")
        bundles: list[Bundle] = [one.bundle for one in found if one.bundle is not None]
        entries = sum(len(bundle.authorities) for bundle in bundles)
        if entries and not taken:
            said = several(
                "Intake",
                entries,
                "1 entry of the register imported.",
                "{n} entries of the register imported.",
            )
        if errors or notes:
            told = [
                said if taken else "",
                *(escaped(spoken(one), 1_000) for one in (*errors, *notes)),
            ]
            bar.warn(" · ".join(told).strip(" ·"))
        else:
            bar.tell(said)
