"""Keys that would do two things, in plain words."""

from collections import defaultdict
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from ui.keymap.keyset import Binding, KeySet, shown

Clashes = dict[str, list[tuple[str, Binding]]]
"""By the name of an action: a key of its own, and what else has it."""


def clashes(keys: KeySet, all_bindings: Iterable[Binding]) -> Clashes:
    """Qt does nothing at all for a key that is claimed twice, wherever the keyboard is."""
    claimed: dict[str, list[Binding]] = defaultdict(list)
    for binding in all_bindings:
        for key in keys.keys_of(binding):
            claimed[key].append(binding)
    found: Clashes = defaultdict(list)
    for key, those in claimed.items():
        for one in those:
            found[one.name] += [(key, other) for other in those if other is not one]
    return {name: others for name, others in found.items() if others}


def in_words(others: list[tuple[str, Binding]]) -> str:
    """What somebody reads beside an action whose key is claimed twice."""
    words = _tr("{key} is also “{other}”: neither acts until one of them gets another key")
    return "; ".join(words.format(key=shown(key), other=other.words) for key, other in others)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Conflicts", words)
