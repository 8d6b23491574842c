"""Every setting of a person on this machine: one field, with its default and its help.

Settings are a TOML file that people may edit. What a file holds besides, or of the wrong type, is
passed over, so that settings of another version never stop the program.
"""

import tomllib
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path

import tomli_w

from annotator.places import settings_folder

MOST_RECENT = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What travels with a person, not with a project."""

    contributor: str = field(
        default="", metadata={"help": "Your name, as it stands beside what you make"}
    )
    theme: str = field(default="system", metadata={"help": "system, light or dark"})
    zoom: float = field(default=1.0, metadata={"help": "Size of the article's text; 1.0 is 100 %"})
    recent: tuple[str, ...] = field(default=(), metadata={"help": "Projects opened last"})
    window: str = field(default="", metadata={"help": "Place and size of the window"})

    def with_recent(self, path: Path) -> "Settings":
        """The same settings with `path` as the project opened last."""
        others = tuple(name for name in self.recent if name != str(path))
        return replace(self, recent=(str(path), *others)[:MOST_RECENT])


def load(file: Path | None = None) -> Settings:
    file = file or _file()
    try:
        stored = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError):
        return Settings()
    default = Settings()
    kept: dict[str, object] = {}
    for each in fields(Settings):
        value = stored.get(each.name)
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            value = tuple(value)
        if isinstance(value, type(getattr(default, each.name))):
            kept[each.name] = value
    return replace(default, **kept)  # type: ignore[arg-type]  # each was compared with its default


def save(settings: Settings, file: Path | None = None) -> None:
    """Where they cannot be written, the program goes on without."""
    file = file or _file()
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(tomli_w.dumps(asdict(settings)), encoding="utf-8")


def _file() -> Path:
    return settings_folder() / "settings.toml"
