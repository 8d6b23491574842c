"""The window in a person's language: its words, those of Qt's own dialogs, numbers and dates."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from resources import resource
from ui import spoken
from ui.languages import ENGLISH, chosen

_DIRECTIONS = {
    "left": Qt.LayoutDirection.LeftToRight,
    "right": Qt.LayoutDirection.RightToLeft,
}


def speak(application: QApplication, setting: str, direction: str = "") -> str:
    """Speak the language of the setting from now on, in all that is made after. Returns it.

    `direction` is `left` or `right`, or the window begins where the language does. What is on the
    screen already keeps its words.
    """
    language = chosen(setting, QLocale.system().uiLanguages())
    spoken.speak(language)
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(_locale_of(language))
    for file in files_of(language):
        translator = QTranslator(application)
        if translator.load(str(file)):
            application.installTranslator(translator)
    application.setLayoutDirection(_DIRECTIONS.get(direction, QLocale(language).textDirection()))
    return language


def files_of(language: str) -> list[Path]:
    """Of Qt's own words, then of ours, which are English where no file says them otherwise."""
    if language == ENGLISH:
        return []
    theirs = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = Path(str(resource("languages", f"annotator_{language}.qm")))
    return [Path(theirs, f"qtbase_{language}.qm"), ours]


def _locale_of(language: str) -> QLocale:
    """As the system writes numbers and dates, where it speaks the language; else as is usual.

    English is written in too many ways: without a country, dates are those of ISO.
    """
    here = QLocale.system()
    if here.name()[:2] == language:
        return here
    return QLocale.c() if language == ENGLISH else QLocale(language)
