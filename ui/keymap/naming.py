"""Keys in sentences: which key does something is asked of the keymap, never written down."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt

from ui.keymap.keymap import Keymap
from ui.keymap.keyset import plain, shown


def keyed(near: QObject, words: str, **values: object) -> str:
    """A sentence with `values` in its braces, and in the others the keys that they name.

    `{undo}` becomes the first key of that action, as it is now, or the action's own words where it
    has none. `{Return}`, `{Ctrl+Return}` and so on are keys that always act where the sentence
    stands, as this system writes them. `near` is anything in the window whose keys are told; what
    is in no window is told the usual ones. Raises KeyError for what is neither.
    """
    return words.format_map(_Filled(_keymap_of(near), values))


class _Filled(dict[str, object]):
    def __init__(self, keymap: Keymap, values: Mapping[str, object]) -> None:
        super().__init__(values)
        self._keymap = keymap

    def __missing__(self, name: str) -> str:
        if name in self._keymap:
            return self._keymap.named(name)
        if key := plain(name):
            return shown(key)
        raise KeyError(name)


def _keymap_of(near: QObject) -> Keymap:
    home: QObject | None = near
    while home is not None:
        found = home.findChild(Keymap, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if found is not None:
            return found
        home = home.parent()
    return Keymap()
