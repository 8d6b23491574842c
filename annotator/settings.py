"""Every setting of a person on this machine: one field, with its default and its help.

Settings are a TOML file that people may edit. What a file holds besides, or of the wrong kind, is
passed over, so that settings of another version never stop the program. A file that cannot be
read at all is put aside, never written over.
"""

import os
import stat
import tomllib
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path

import tomli_w

from annotator.places import settings_folder

MOST_RECENT = 8
LARGEST_BYTES = 1_000_000
ZOOMS = (0.25, 8.0)
LANGUAGES = ("system", "en", "de", "fr", "es")
THEMES = ("system", "light", "dark", "contrast")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What travels with a person, not with a project."""

    contributor: str = field(
        default="", metadata={"help": "Your name, as it stands beside what you make"}
    )
    theme: str = field(default="system", metadata={"help": "system, light, dark or contrast"})
    language: str = field(
        default="system", metadata={"help": "Language of the program: system, en, de, fr or es"}
    )
    zoom: float = field(default=1.0, metadata={"help": "Size of the article's text; 1.0 is 100 %"})
    recent: tuple[str, ...] = field(default=(), metadata={"help": "Projects opened last"})
    warned: tuple[str, ...] = field(
        default=(), metadata={"help": "Projects whose place you were warned of"}
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
        default=20, metadata={"help": "Minutes of work after which a backup is made; 0 for none"}
    )
    backup_folder: str = field(
        default="", metadata={"help": "Where backups are kept; empty for the program's own folder"}
    )
    backup_second: str = field(
        default="",
        metadata={"help": "Where each backup is put as well: best a disk or stick of its own"},
    )
    backup_newest: int = field(
        default=10, metadata={"help": "So many of the newest backups stay, whatever the date"}
    )
    backup_megabytes: int = field(
        default=4000, metadata={"help": "Room for the backups of one project; the two newest stay"}
    )
    window: str = field(default="", metadata={"help": "Place and size of the window"})

    def with_recent(self, path: Path) -> "Settings":
        """The same settings with `path` as the project opened last.

        A name that is no text in any encoding cannot be written down, and is not remembered.
        """
        if any("\ud800" <= char <= "\udfff" for char in str(path)):
            return self
        others = tuple(name for name in self.recent if name != str(path))
        return replace(self, recent=(str(path), *others)[:MOST_RECENT])


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


def save(settings: Settings, file: Path | None = None) -> None:
    """Whole or not at all. Where they cannot be written, the program goes on without."""
    file = file or _file()
    beside = file.with_name(f"{file.name}.{os.getpid()}.new")
    with suppress(OSError, UnicodeError):
        file.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(tomli_w.dumps(asdict(settings)), encoding="utf-8")
        beside.replace(file)


def _text_of(file: Path) -> str:
    """Raises OSError or ValueError, for what is no file of text of a sensible size as well."""
    found = file.stat()
    if not stat.S_ISREG(found.st_mode):
        raise OSError("it is not a file")
    if found.st_size > LARGEST_BYTES:
        raise OSError("it is far too large")
    return file.read_text(encoding="utf-8-sig")  # as some editors write it


def _sane(stored: dict[str, object]) -> Settings:
    default = Settings()
    kept: dict[str, object] = {}
    for each in fields(Settings):
        value = stored.get(each.name)
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            value = tuple(item for item in value if "\0" not in item)[:MOST_RECENT]
        if each.name == "zoom" and type(value) is int:
            value = float(value)
        if isinstance(value, type(getattr(default, each.name))):
            kept[each.name] = value
    found = replace(default, **kept)  # type: ignore[arg-type]  # each was compared with its default
    return replace(
        found,
        zoom=found.zoom if ZOOMS[0] <= found.zoom <= ZOOMS[1] else default.zoom,
        language=found.language if found.language in LANGUAGES else default.language,
        theme=found.theme if found.theme in THEMES else default.theme,
        window=found.window if found.window.isascii() else "",
    )


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
