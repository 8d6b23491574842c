"""Every setting of a person on this machine: one field, with its default and its help.

Settings are a TOML file that people may edit. What is of the wrong kind is passed over, and what
another version knows is kept, so that no version stops or robs another. A file that cannot be read
at all is put aside, never written over.
"""

import stat
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import Field, asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import tomli_w

from annotator import whole_files
from annotator.places import settings_folder

MOST_RECENT = 20
LARGEST_BYTES = 1_000_000
LANGUAGES = ("system", "en", "de", "fr", "es")
DIRECTIONS = ("language", "left", "right")
THEMES = ("system", "light", "dark", "contrast")
OTHERS = "others"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What travels with a person, not with a project."""

    contributor: str = field(
        default="", metadata={"help": "Your name, as it stands beside what you make"}
    )
    theme: str = field(
        default="system",
        metadata={"help": "system, light, dark or contrast", "one_of": THEMES},
    )
    language: str = field(
        default="system",
        metadata={
            "help": "Language of the program: system, en, de, fr or es",
            "one_of": LANGUAGES,
        },
    )
    direction: str = field(
        default="language",
        metadata={
            "help": "Side on which the window begins: language, left or right",
            "one_of": DIRECTIONS,
        },
    )
    zoom: float = field(
        default=1.0,
        metadata={"help": "Size of the article's text; 1.0 is 100 %", "from": 0.5, "to": 4.0},
    )
    service: str = field(
        default="", metadata={"help": "Address of the reconciliation service asked last"}
    )
    keys: dict[str, tuple[str, ...]] = field(
        default_factory=dict, metadata={"help": "Keys that are not the usual ones, by action"}
    )
    single_keys: bool = field(
        default=True, metadata={"help": "Whether characters alone act in the text"}
    )
    backup_minutes: int = field(
        default=20,
        metadata={
            "help": "Minutes of work after which a backup is made; 0 for none",
            "from": 0,
            "to": 1_440,
        },
    )
    backup_folder: str = field(
        default="", metadata={"help": "Where backups are kept; empty for the program's own folder"}
    )
    backup_second: str = field(
        default="",
        metadata={"help": "Where each backup is put as well: best a disk or stick of its own"},
    )
    backup_newest: int = field(
        default=10,
        metadata={
            "help": "So many of the newest backups stay, whatever the date",
            "from": 1,
            "to": 1_000,
        },
    )
    backup_megabytes: int = field(
        default=4000,
        metadata={
            "help": "Room for the backups of one project; the two newest stay",
            "from": 0,
            "to": 10_000_000,
        },
    )
    recent: tuple[str, ...] = field(
        default=(), metadata={"help": "Projects opened last", "remembered": True}
    )
    pinned: tuple[str, ...] = field(
        default=(), metadata={"help": "Projects that stay above the others", "remembered": True}
    )
    opened: dict[str, str] = field(
        default_factory=dict,
        metadata={"help": "Days on which projects were opened last", "remembered": True},
    )
    warned: tuple[str, ...] = field(
        default=(), metadata={"help": "Projects whose place you were warned of", "remembered": True}
    )
    window: str = field(
        default="", metadata={"help": "Place and size of the window", "remembered": True}
    )
    others: dict[str, object] = field(
        default_factory=dict, metadata={"help": "What another version keeps", "remembered": True}
    )


@dataclass(frozen=True, slots=True)
class Loaded:
    """Settings, and a sentence when the file they were in could not be used."""

    settings: Settings
    complaint: str = ""


def load(file: Path | None = None) -> Loaded:
    """The settings of a file, or the defaults where it is not there or cannot be read."""
    file = file or _file()
    try:
        return Loaded(_sane(tomllib.loads(_text_of(file))))
    except (FileNotFoundError, NotADirectoryError):
        return Loaded(Settings())
    except (OSError, ValueError, RecursionError) as error:
        return Loaded(Settings(), _put_aside(file, error))


def newest(mine: Settings) -> Settings:
    """What the file holds now, which another window or command may have changed; where nothing
    can be read, `mine`."""
    file = _file()
    try:
        return _sane(tomllib.loads(_text_of(file)))
    except (OSError, ValueError, RecursionError):
        return mine


def save(settings: Settings, file: Path | None = None) -> None:
    """Whole or not at all. Where they cannot be written, the program goes on without."""
    file = file or _file()
    with suppress(OSError, UnicodeError):
        file.parent.mkdir(parents=True, exist_ok=True)
        values = asdict(settings)
        others = values.pop(OTHERS)
        whole_files.put(file, tomli_w.dumps(others | values))


def _text_of(file: Path) -> str:
    """Raises OSError or ValueError, for what is no file of text of a sensible size as well."""
    found = file.stat()
    if not stat.S_ISREG(found.st_mode):
        raise OSError("it is not a file")
    if found.st_size > LARGEST_BYTES:
        raise OSError("it is far too large")
    return file.read_text(encoding="utf-8-sig")  # as some editors write it


def why_not(each: "Field[Any]", value: object) -> str:
    """What is wrong with a value of a setting, in words; empty where nothing is."""
    limits = each.metadata
    usual = getattr(Settings(), each.name)
    if type(value) is not type(usual):
        return f"it is to be {_KINDS[type(usual)]}"
    if "one_of" in limits and value not in limits["one_of"]:
        return f"it is to be one of {', '.join(limits['one_of'])}"
    if "from" in limits and not limits["from"] <= value <= limits["to"]:
        return f"it is to be between {limits['from']} and {limits['to']}"
    if isinstance(value, str) and "\0" in value:
        return "no name and no text holds the character 0"
    return ""


_KINDS = {
    str: "text",
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    tuple: "a list of texts",
    dict: "a table",
}


def _sane(stored: Mapping[str, Any]) -> Settings:
    kept: dict[str, Any] = {}
    for each in fields(Settings):
        value = stored.get(each.name)
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            value = tuple(item for item in value if "\0" not in item)[:MOST_RECENT]
        if each.type is float and type(value) is int:
            value = float(value)
        if not why_not(each, value):
            kept[each.name] = value
    known = {each.name for each in fields(Settings)}
    kept[OTHERS] = {name: value for name, value in stored.items() if name not in known}
    found = Settings(**kept)
    days = {name: str(day) for name, day in found.opened.items()}
    return replace(found, window=found.window if found.window.isascii() else "", opened=days)


def _put_aside(file: Path, error: Exception) -> str:
    """Keep what cannot be read under another name. Returns what to tell the person."""
    aside = file.with_name(f"{file.stem}.damaged{file.suffix}")
    why = (getattr(error, "strerror", "") or str(error)).splitlines()[0][:120]
    if isinstance(error, UnicodeError):
        why = "they are no text in UTF-8"
    try:
        file.replace(aside)
    except OSError:
        return (
            f"{file.name}: the settings cannot be read ({why}), so the usual ones are used. "
            f"Look at “{file}”, or remove it."
        )
    return (
        f"{file.name}: the settings could not be read ({why}), so the usual ones are used. "
        f"The old file is kept as “{aside}”."
    )


def _file() -> Path:
    return settings_folder() / "settings.toml"
