"""The step of the self-test that opens the real window: on the screen, or without one in memory."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from annotator.kept_open import SUFFIX
from ui.app import make_window
from ui.languages import ENGLISH, NAMES, VARIABLE
from ui.main_window import MainWindow
from ui.sample import NAME
from ui.screen_check import obstacle
from ui.self_test.steps import Failed, must
from ui.translating import speak

FACES = ("Inter", "Source Serif 4")
PATIENCE_MS = 20_000
LOOK_AGAIN_MS = 50
_WORDS = "lighthouse"
_LEAST_COLOURS = 60


def window(folder: Path) -> dict[str, Any]:
    """Open the sample, tag a name with the gesture of its key, undo it, and look at the picture."""
    if sys.platform.startswith("linux") and not _has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if why := obstacle():
        raise Failed(why)
    application = QApplication(["annotator"])
    shown = make_window(application)
    shown.show()
    must(shown.open_project(folder / f"{NAME}{SUFFIX}"), f"the sample: {shown.bar.words}")
    place = shown.place
    assert place is not None
    when(lambda: place.view.painter.painted > 0)
    must(place.view.painter.painted > 0, "nothing was painted")
    picture = shown.grab().toImage()
    must(picture.save(str(folder / "window.png")), "the picture of the window cannot be saved")
    colours = _colours(picture)
    must(colours >= _LEAST_COLOURS, f"the window has {colours} colours only")
    _gesture(shown)
    tongues = _tongues(application)
    suggested = _review(shown)
    page = _help(shown)
    families = set(QFontDatabase.families())
    lack = [face for face in FACES if face not in families]
    must(not lack, f"faces that ship are not there: {', '.join(lack)}")
    shown.close()
    return {
        "screen": QGuiApplication.platformName(),
        "size": [picture.width(), picture.height()],
        "colours": colours,
        "suggested": suggested,
        "help": page,
        "languages": tongues,
        "versions": {"qt": qVersion()},
    }


def _tongues(application: QApplication) -> list[str]:
    """Every language says a word of ours and one of Qt's own dialogs otherwise than English."""
    for language in NAMES:
        if language != ENGLISH:
            os.environ[VARIABLE] = language
            speak(application, language)
            for context, words in (("Actions", "Quit"), ("QPlatformTheme", "Cancel")):
                said = QCoreApplication.translate(context, words)
                must(said != words, f"“{words}” is not translated: {language}")
    os.environ[VARIABLE] = ENGLISH
    speak(application, ENGLISH)
    return list(NAMES)


def _gesture(shown: MainWindow) -> None:
    place = shown.place
    assert place is not None
    project, article = place.bridge.project, place.current.article
    must(article is not None, "no article is shown")
    assert article is not None
    before = len(project.annotations(article.id))
    place.view.set_caret(article.text.index(_WORDS) + 2)
    place.gestures.tag("place")
    must(len(project.annotations(article.id)) == before + 1, "the gesture marked nothing")
    place.bridge.undo()
    must(len(project.annotations(article.id)) == before, "the gesture cannot be undone")


def _review(shown: MainWindow) -> int:
    """What is suggested is taken as one step and given back. Returns how much it was."""
    place = shown.place
    assert place is not None
    article = place.current.article
    assert article is not None
    when(lambda: bool(place.suggestions.listed))
    many = len(place.suggestions.listed)
    must(many > 0, "nothing is suggested for the sample")
    before = len(place.bridge.project.annotations(article.id))
    place.gestures.accept_all()
    after = len(place.bridge.project.annotations(article.id))
    must(after == before + many, f"of {many} suggestions {after - before} were taken")
    place.bridge.undo()
    return many


def _help(shown: MainWindow) -> str:
    """F1 opens the page on the text. Returns its title."""
    assert shown.place is not None
    shown.place.view.setFocus()
    shown.help.here()
    opened = shown.help.window
    must(opened is not None and opened.isVisible(), "the help does not open")
    assert opened is not None
    must(opened.page != "", "the help shows no page")
    must(not opened.grab().toImage().isNull(), "the help cannot be painted")
    return opened.page


def when(happened: Callable[[], bool]) -> None:
    """Run the window until something is so, or patience is at its end."""
    loop, timer = QEventLoop(), QTimer()
    timer.setInterval(LOOK_AGAIN_MS)
    timer.timeout.connect(lambda: loop.quit() if happened() else None)
    timer.start()
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    loop.exec()
    timer.stop()


def _colours(picture: QImage) -> int:
    """How many colours a grid of points has; an empty window has one."""
    step = max(1, picture.width() // 200)
    return len(
        {
            picture.pixel(x, y)
            for x in range(0, picture.width(), step)
            for y in range(0, picture.height(), step)
        }
    )


def _has_screen() -> bool:
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)
