"""The keys that act now, for whoever binds, shows or changes them."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from annotator.model.tagset import Tag
from ui.actions import TABLE
from ui.keymap.keyset import Binding, KeySet, bindings, shown, tag_binding


class Keymap(QObject):
    """One for a window. A change acts at once."""

    changed = Signal()
    """Other keys act from now on."""

    def __init__(self, keys: KeySet | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.keys = keys or KeySet()
        self._bindings = {binding.name: binding for binding in bindings()}

    def use(self, keys: KeySet) -> None:
        if keys != self.keys:
            self.keys = keys
            self.changed.emit()

    def of(self, name: str) -> tuple[str, ...]:
        """The keys of an action of the table."""
        return self.keys.keys_of(self._bindings[name])

    def of_tag(self, tag: Tag) -> tuple[str, ...]:
        return self.keys.keys_of(tag_binding(tag))

    def shown(self, name: str) -> str:
        """The first key of an action as people read it; empty where it has none."""
        keys = self.of(name)
        return shown(keys[0]) if keys else ""

    def named(self, name: str) -> str:
        """The same; of an action without a key its words, as they stand in menu and palette."""
        return self.shown(name) or f"“{self._bindings[name].words.removesuffix('…')}”"

    def __contains__(self, name: str) -> bool:
        """Whether the table of actions has this name."""
        return name in self._bindings

    def shown_of_tag(self, tag: Tag) -> str:
        """The first key that marks with a tag: its own, or that of the action for its kind."""
        if (kind := tag.kind.value) in _ACTIONS:
            return self.shown(_ACTIONS[kind])
        keys = self.of_tag(tag)
        return shown(keys[0]) if keys else ""

    @property
    def reminder(self) -> str:
        """Which keys show all of them and explain what is seen; empty where none does."""
        words = (("keys", self.tr("{key} shows all keys")), ("help", self.tr("{key} helps")))
        told = (said.format(key=key) for name, said in words if (key := self.shown(name)))
        return " · ".join(told)

    def bindings(self, tags: Iterable[Tag]) -> list[Binding]:
        """All that keys can do, with the tags of a project."""
        return [*self._bindings.values(), *(b for b in bindings(tags) if b.name not in _NAMES)]


_NAMES = {entry.name for entry in TABLE}
_ACTIONS = {"claim": "claim", "caption": "caption", "quotation": "quote", "correction": "correct"}
"""Which action marks a kind of tag that has its key from the table."""
