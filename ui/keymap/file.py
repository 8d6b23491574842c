"""A set of keys as a file, to be taken to another machine or given to somebody."""

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import tomli_w
from PySide6.QtCore import QCoreApplication

from annotator import whole_files
from annotator.errors import AnnotatorError
from ui.keymap.keyset import MOST_KEYS, Binding, KeySet, plain

SUFFIX = ".annotator-keys.toml"
LARGEST_BYTES = 200_000


class BadKeys(AnnotatorError):
    """A file is no set of keys."""


def write(file: Path, keys: KeySet) -> None:
    """Whole or not at all. Raises BadKeys where it cannot be written."""
    data = tomli_w.dumps({"single_keys": keys.single, "keys": stored(keys)})
    try:
        whole_files.put(file, data)
    except OSError as error:
        why = error.strerror or _tr("it cannot be written")
        raise BadKeys(f"{file.name}: {why}; choose another place") from error


def read(file: Path, known: Iterable[Binding]) -> tuple[KeySet, list[str]]:
    """A set of keys, and in words what of the file was passed over. Raises BadKeys."""
    try:
        if file.stat().st_size > LARGEST_BYTES:
            raise BadKeys(_tr("{name}: far too large for a set of keys").format(name=file.name))
        found = tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        why = error.strerror or _tr("it cannot be read")
        raise BadKeys(f"{file.name}: {why}") from error
    except (ValueError, RecursionError) as error:
        words = _tr("{name}: it is no set of keys; choose a file that was saved under Keys")
        raise BadKeys(words.format(name=file.name)) from error
    own = found.get("keys")
    if not isinstance(own, dict):
        words = _tr("{name}: it holds no keys; choose a file that was saved under Keys")
        raise BadKeys(words.format(name=file.name))
    single = found.get("single_keys")
    keys = usable(own, single=single if isinstance(single, bool) else True)
    return keys, _passed_over(own, keys, {binding.name for binding in known})


def usable(own: dict[str, Any], *, single: bool) -> KeySet:
    """What of a file or of settings are keys: the rest, of whatever kind, is passed over.

    Names of actions that this version does not know are kept for the one that does.
    """
    kept = {}
    for name, keys in own.items():
        if isinstance(keys, list | tuple) and all(isinstance(key, str) for key in keys):
            found = [plain(key) for key in keys[:MOST_KEYS]]
            if all(found):
                kept[name] = tuple(dict.fromkeys(found))
    return KeySet(own=kept, single=single)


def stored(keys: KeySet) -> dict[str, list[str]]:
    return {name: list(own) for name, own in sorted(keys.own.items())}


def _passed_over(own: dict[str, Any], keys: KeySet, known: set[str]) -> list[str]:
    unusable = _tr("“{name}”: these are no keys")
    unknown = _tr("“{name}”: no such action here")
    told = [unusable.format(name=name[:60]) for name in own if name not in keys.own]
    return told + [unknown.format(name=n[:60]) for n in keys.own if n not in known]


def _tr(words: str) -> str:
    return QCoreApplication.translate("KeyFile", words)
