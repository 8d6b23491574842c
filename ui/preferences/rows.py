"""The settings that the sheet shows, group by group: label, one sentence, words they go by."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from ui.languages import NAMES, SYSTEM

WORD, YES, NUMBER, PERCENT, TEXT, FOLDER = "word", "yes", "number", "percent", "text", "folder"
"""How a setting is edited."""
ELSEWHERE = ("keys",)
"""What people choose on a page of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One setting. `also` are further words by which somebody may look for it."""

    name: str
    group: str
    label: str
    tells: str
    also: str
    kind: str
    unit: str = ""
    words: tuple[tuple[str, str], ...] = ()
    """Of a WORD: value and what is shown for it."""


def rows() -> list[Row]:
    """All, in the language of the window."""
    return [*_look(), *_person(), *_keyboard(), *_backups(), *_room(), *_network()]


def _person() -> list[Row]:
    group = _tr("You")
    return [
        Row(
            name="contributor",
            group=group,
            kind=TEXT,
            label=_tr("Your name"),
            tells=_tr(
                "It stands beside what you make, so that others know whom to ask; from the next "
                "opening of a project on."
            ),
            also=_tr("contributor author user annotator initials"),
        ),
    ]


def _look() -> list[Row]:
    group = _tr("How it looks")
    return [
        Row(
            name="theme",
            group=group,
            kind=WORD,
            label=_tr("Light or dark"),
            tells=_tr("The colours of the window; every kind of mark has its own line as well."),
            also=_tr("theme colour color appearance night mode contrast black white"),
            words=(
                ("system", _tr("as the desktop")),
                ("light", _tr("light")),
                ("dark", _tr("dark")),
                ("contrast", _tr("high contrast")),
            ),
        ),
        Row(
            name="zoom",
            group=group,
            kind=PERCENT,
            label=_tr("Size of the text"),
            tells=_tr("How large articles are set; menus and panels follow the desktop."),
            also=_tr("zoom font large small bigger letters magnify"),
            unit=" %",
        ),
        *_tongue(group),
    ]


def _tongue(group: str) -> list[Row]:
    return [
        Row(
            name="language",
            group=group,
            kind=WORD,
            label=_tr("Language"),
            tells=_tr("Of menus, panels, messages and the help, from now on."),
            also=_tr("language translation english german french spanish deutsch français español"),
            words=((SYSTEM, _tr("as the system")), *NAMES.items()),
        ),
        Row(
            name="direction",
            group=group,
            kind=WORD,
            label=_tr("Where the window begins"),
            tells=_tr(
                "On which side lists, menus and fields begin. Each paragraph of an article goes "
                "its own way, whatever is chosen here."
            ),
            also=_tr("right to left direction rtl mirror arabic hebrew layout side"),
            words=(
                ("language", _tr("as the language is written")),
                ("left", _tr("on the left")),
                ("right", _tr("on the right")),
            ),
        ),
    ]


def _keyboard() -> list[Row]:
    group = _tr("Keyboard")
    return [
        Row(
            name="single_keys",
            group=group,
            kind=YES,
            label=_tr("Characters alone act in the text"),
            tells=_tr(
                "Off for those who dictate, or whose fingers slip: single letters then need {held}."
            ),
            also=_tr("shortcuts single letters accessibility speech dictation keyboard"),
        ),
    ]


def _backups() -> list[Row]:
    group = _tr("Backups")
    return [
        Row(
            name="backup_minutes",
            group=group,
            kind=NUMBER,
            label=_tr("A backup after so long at work"),
            tells=_tr("Every step is saved anyway; this copies the project besides. 0: never."),
            also=_tr("autosave save automatic interval copy safety"),
            unit=_tr(" minutes"),
        ),
        Row(
            name="backup_folder",
            group=group,
            kind=FOLDER,
            label=_tr("Where backups are kept"),
            tells=_tr("Empty for the program's own folder."),
            also=_tr("folder directory path location copies"),
        ),
        Row(
            name="backup_second",
            group=group,
            kind=FOLDER,
            label=_tr("Where each backup is put as well"),
            tells=_tr("Best a disk or stick of its own. Empty for no second place."),
            also=_tr("second copy external usb mirror folder"),
        ),
    ]


def _room() -> list[Row]:
    group = _tr("Backups")
    return [
        Row(
            name="backup_newest",
            group=group,
            kind=NUMBER,
            label=_tr("So many of the newest stay"),
            tells=_tr("Older ones are thinned out: one a day, one a week, one a month."),
            also=_tr("how many copies keep number retention"),
        ),
        Row(
            name="backup_megabytes",
            group=group,
            kind=NUMBER,
            label=_tr("Room for the backups of a project"),
            tells=_tr("The two newest stay, however large they are."),
            also=_tr("disk space size limit megabytes quota"),
            unit=" MB",
        ),
    ]


def _network() -> list[Row]:
    group = _tr("Network")
    return [
        Row(
            name="service",
            group=group,
            kind=TEXT,
            label=_tr("Reconciliation service"),
            tells=_tr(
                "The address that the dialog offers. Nothing is ever sent before you say so there.",
            ),
            also=_tr("network internet online url server wikidata address privacy"),
        ),
    ]


def is_wanted(row: Row, words: list[str]) -> bool:
    """Whether it has all these words, as people begin to type them."""
    shown = (word for _, word in row.words)
    has = " ".join((row.name, row.group, row.label, row.tells, row.also, *shown)).casefold()
    return all(word in has for word in words)


def stored(row: Row, shown: Any) -> Any:
    """A value as the settings keep it; sizes are shown in per cent."""
    return shown / 100 if row.kind == PERCENT else shown


def displayed(row: Row, value: Any) -> Any:
    return round(value * 100) if row.kind == PERCENT else value


def _tr(words: str) -> str:
    return QCoreApplication.translate("Preferences", words)
