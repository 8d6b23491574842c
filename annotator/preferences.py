"""What a person chooses among the settings: looked up by name, changed, taken out, brought in.

What the program only remembers, such as the projects opened last, stays on its machine.
"""

import stat
import tomllib
from collections.abc import Callable
from dataclasses import MISSING, Field, fields, replace
from pathlib import Path
from typing import Any

import tomli_w

from annotator import whole_files
from annotator.errors import BadSetting
from annotator.settings import LARGEST_BYTES, Settings, why_not

KEYS = "keys"
CHOSEN: dict[str, "Field[Any]"] = {
    each.name: each for each in fields(Settings) if not each.metadata.get("remembered")
}
_TRUE = {"true": True, "yes": True, "on": True, "1": True}
_FALSE = {"false": False, "no": False, "off": False, "0": False}
_READ: dict[type, Callable[[str], object]] = {
    bool: lambda words: (_TRUE | _FALSE)[words.casefold()],
    int: int,
    float: float,
    str: str,
}


def usual(name: str) -> Any:
    """The value of a setting while nobody has chosen one. Raises BadSetting."""
    each = _known(name)
    return each.default_factory() if each.default_factory is not MISSING else each.default


def parsed(name: str, words: str) -> object:
    """A value as people type it. Raises BadSetting."""
    each = _known(name)
    if name == KEYS:
        raise BadSetting("keys: they are changed in the window, or come with a file")
    try:
        value = _READ[type(usual(name))](words.strip())
    except (ValueError, KeyError):
        value = None
    if why := why_not(each, value):
        raise BadSetting(f"{name}: {why}, not “{words[:60]}”")
    return value


def with_value(settings: Settings, name: str, value: object) -> Settings:
    """The settings with another value. Raises BadSetting."""
    if why := why_not(_known(name), value):
        raise BadSetting(f"{name}: {why}")
    return replace(settings, **{name: value})  # type: ignore[arg-type]  # looked at above


def reset(settings: Settings, names: tuple[str, ...] = ()) -> Settings:
    """The usual values again, of some or of all that a person chooses. Raises BadSetting."""
    return replace(settings, **{name: usual(name) for name in names or CHOSEN})


def write(settings: Settings, file: Path) -> None:
    """What a person chose, each with what it is for. Raises BadSetting."""
    parts = [
        f"# {each.metadata['help']}\n{tomli_w.dumps({name: getattr(settings, name)})}"
        for name, each in CHOSEN.items()
        if name != KEYS
    ]
    keys = {name: list(keys) for name, keys in sorted(settings.keys.items())}
    parts.append(f"# {CHOSEN[KEYS].metadata['help']}\n{tomli_w.dumps({KEYS: keys})}")
    try:
        whole_files.put(file, "\n".join(parts))
    except (OSError, UnicodeError) as error:
        why = getattr(error, "strerror", None) or "it cannot be written"
        raise BadSetting(f"{file.name}: {why}; choose another place") from error


def read(settings: Settings, file: Path) -> tuple[Settings, list[str]]:
    """The settings with what a file has, and in words what of it was passed over or is unknown.

    Unknown ones are kept for the version that knows them. Raises BadSetting for what is no file of
    settings; then nothing is changed.
    """
    told: list[str] = []
    taken: dict[str, Any] = {}
    others = dict(settings.others)
    for name, value in _table(file).items():
        if name in CHOSEN:
            value = _as_ours(name, value)
            if why := why_not(CHOSEN[name], value):
                told.append(f"“{name}” stays as it is: {why}")
            else:
                taken[name] = value
        elif name not in {each.name for each in fields(Settings)}:
            others[name] = value
            told.append(f"“{name[:60]}” is unknown here, and is kept")
    return replace(settings, **taken, others=others), told


def _table(file: Path) -> dict[str, Any]:
    """Raises BadSetting."""
    try:
        found = file.stat()
        if not stat.S_ISREG(found.st_mode) or found.st_size > LARGEST_BYTES:
            raise BadSetting(f"{file.name}: this is no file of settings")
        table = tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise BadSetting(f"{file.name}: {error.strerror or 'it cannot be read'}") from error
    except (ValueError, RecursionError) as error:
        why = "it is no text" if isinstance(error, UnicodeError) else str(error)[:120]
        raise BadSetting(
            f"{file.name}: these settings cannot be read ({why}); nothing was changed"
        ) from error
    if not any(name in CHOSEN for name in table):
        raise BadSetting(f"{file.name}: there is no setting of this program in it")
    return table


def _as_ours(name: str, value: object) -> object:
    """Whole numbers for sizes, and lists of keys, as our own fields have them."""
    if name == KEYS and isinstance(value, dict):
        lists = {k: v for k, v in value.items() if isinstance(v, list)}
        return {k: tuple(key for key in v if isinstance(key, str)) for k, v in lists.items()}
    if type(value) is int and isinstance(usual(name), float):
        return float(value)
    return value


def _known(name: str) -> "Field[Any]":
    if name not in CHOSEN:
        raise BadSetting(f"{name[:60]}: there is no such setting; `annotator settings` lists all")
    return CHOSEN[name]
