"""What each picture of the help shows, and how the window gets there: by gestures, as a person."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QRect, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from ui.dialogs.export_sheet import ExportSheet
from ui.main_window import MainWindow
from ui.overview.opening import show_overview
from ui.sample import STEMS
from ui.self_test.window import when
from ui.workplace import Workplace

REST_MS = 400
_AROUND = 14
Scene = Callable[["Stage"], QPixmap]


class Stage:
    """The window with the sample, in light colours and of one size."""

    def __init__(self, window: MainWindow, shipped: Path) -> None:
        """`shipped` is a folder with the files of the sample."""
        assert window.place is not None
        self.window, self.shipped = window, shipped
        self.place: Workplace = window.place

    @property
    def text(self) -> str:
        article = self.place.current.article
        assert article is not None
        return article.text

    def caret(self, words: str) -> None:
        """Put the caret into the first place of these words."""
        self.place.view.setFocus()
        self.place.view.set_caret(self.text.index(words) + 1)

    def suggestions(self) -> None:
        self.when(lambda: self.place.suggestions.calm and bool(self.place.suggestions.listed))

    def when(self, happened: Callable[[], bool]) -> None:
        """Let the window work until something is so. Raises TimeoutError."""
        when(happened)
        if not happened():
            raise TimeoutError("the window did not get as far as the picture")

    def rest(self) -> None:
        """Whatever is still to be laid out or painted."""
        loop = QEventLoop()
        QTimer.singleShot(REST_MS, loop.quit)
        loop.exec()

    def whole(self) -> QPixmap:
        self.rest()
        return self.window.grab()

    def part(self, *widgets: QWidget, around: int = _AROUND) -> QPixmap:
        """The part of the window in which these are."""
        self.rest()
        area = QRect()
        for widget in widgets:
            at = widget.mapTo(self.window, widget.rect().topLeft())
            area = area.united(QRect(at, widget.size()))
        return self.window.grab(area.adjusted(-around, -around, around, around))

    def panel(self, panel: QWidget, height: int = 520) -> QPixmap:
        """A panel at the right, from its tab on."""
        self.place.show_panel(panel)
        self.place.view.setFocus()
        self.rest()
        tabs = self.place.tabs
        at = tabs.mapTo(self.window, tabs.rect().topLeft())
        return self.window.grab(QRect(at.x(), at.y(), tabs.width(), min(height, tabs.height())))


def whole_window(stage: Stage) -> QPixmap:
    stage.suggestions()
    stage.place.tabs.setCurrentWidget(stage.place.inspector)
    stage.caret("Ingrid Solberg")
    stage.place.view.bring_into_sight(stage.text.index("Not everybody"))
    return stage.whole()


def picker(stage: Stage) -> QPixmap:
    stage.suggestions()
    stage.caret("Reher, who is 87")
    stage.place.gestures.change_link()
    shown = stage.place.gestures.picker
    stage.when(shown.isVisible)
    taken = stage.part(shown, around=60)
    shown.close_sheet()
    return taken


def annotation(stage: Stage) -> QPixmap:
    stage.caret("We kept this light")
    return stage.panel(stage.place.inspector, 640)


def suggestions(stage: Stage) -> QPixmap:
    stage.suggestions()
    return stage.panel(stage.place.suggested)


def claim_bar(stage: Stage) -> QPixmap:
    stage.caret("There is room")
    stage.place.gestures.delete()
    stage.place.gestures.claim()
    bar = stage.place.gestures.bar
    stage.when(bar.isVisible)
    taken = stage.part(bar)
    bar.hide()
    stage.place.bridge.undo()
    stage.window.bar.hide()
    return taken


def register(stage: Stage) -> QPixmap:
    stage.caret("Ingrid Solberg")
    stage.place.open_entry()
    return stage.panel(stage.place.register)


def search(stage: Stage) -> QPixmap:
    panel = stage.place.search
    panel.open()
    panel.line.setText("lighthouse")
    panel.line.returnPressed.emit()
    stage.when(lambda: panel.rows.rowCount() > 2)
    taken = stage.part(panel, around=0)
    panel.close_panel()
    return taken


def tei(stage: Stage) -> QPixmap:
    stage.caret("Ingrid Solberg")
    stage.place.show_panel(stage.place.tei)
    stage.rest()
    return stage.panel(stage.place.tei)


def overview(stage: Stage) -> QPixmap:
    page = show_overview(stage.window, stage.place)
    stage.when(lambda: page.chart is not None and not page.counting.busy)
    page.choose("claims")
    taken = stage.whole()
    stage.place.pages.show_work()
    return taken


def export(stage: Stage) -> QPixmap:
    sheet = stage.window.exporting.ask()
    assert isinstance(sheet, ExportSheet)
    sheet.form.folder.setText("Documents/annotator-sample-export")
    stage.rest()
    taken = sheet.grab()
    sheet.reject()
    return taken


def importing(stage: Stage) -> QPixmap:
    names = [*(f"{stem}.txt" for stem in STEMS), "letter.docx", "page.html"]
    stage.place.importing.show_sheet([stage.shipped / name for name in names])
    sheet = stage.place.importing.sheet
    assert sheet is not None
    stage.when(lambda: not sheet.busy and len(sheet.rows.rows) == len(names))
    stage.rest()
    taken = sheet.grab()
    sheet.close()
    return taken


def welcome(stage: Stage) -> QPixmap:
    stage.window.close_project()
    stage.window.welcome.show_recent(())
    return stage.whole()


SCENES: dict[str, Scene] = {
    "window": whole_window,
    "picker": picker,
    "annotation": annotation,
    "suggestions": suggestions,
    "claim-bar": claim_bar,
    "register": register,
    "search": search,
    "tei": tei,
    "overview": overview,
    "export": export,
    "import": importing,
    "welcome": welcome,
}
"""By the names of the pictures. The last one closes the project."""


def application() -> QApplication:
    return QApplication(["annotator"])
