"""The languages of the program, and which one is meant. No Qt: the command line asks as well."""

import locale
import os
from collections.abc import Iterable

NAMES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
"""Each by its own name, as who looks for it reads it."""

SYSTEM = "system"
VARIABLE = "ANNOTATOR_LANGUAGE"
"""What `--language` says, for this program and for those it starts."""

ENGLISH = "en"


def chosen(setting: str, of_system: Iterable[str] = ()) -> str:
    """What was asked for at the start, else the setting, else the first of the system's languages
    that the program speaks: tags such as `de-AT` or `de_AT.UTF-8`."""
    for name in (os.environ.get(VARIABLE, ""), setting, *(of_system or of_environment())):
        language = name[:2].lower()
        if language in NAMES and not name[2:3].isalpha():
            return language
    return ENGLISH


def of_environment() -> list[str]:
    """The languages that the environment asks for, the first one first."""
    named = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    first = next((name for name in named if name), "") or locale.getlocale()[0] or ""
    others = os.environ.get("LANGUAGE", "").split(":")
    return [name for name in (*others, first) if name] if first[:2] != "C" else []
