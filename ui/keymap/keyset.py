"""The keys of a person: what differs from the usual ones. No widgets."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from annotator.model.tagset import Kind, Tag
from ui.acting import translated
from ui.actions import TABLE, TEXT
from ui.strings import called

MOST_KEYS = 4
"""Of one action; more would be a mistake in a file."""
_TAG = "tag:"
_WITH = (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier).value
_HELD = _WITH | Qt.KeyboardModifier.MetaModifier.value
_NO_KEYS = frozenset(
    key.value
    for key in (
        *(Qt.Key.Key_unknown, Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt),
        *(Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock),
    )
) | {0}
_MODIFIERS = 0xFE00_0000
_BLANK, _FIRST_WITHOUT_CHARACTER = 0x20, 0x0100_0000


@dataclass(frozen=True, slots=True, kw_only=True)
class Binding:
    """Something that keys do. `usual` are its keys while nobody has chosen others."""

    name: str
    words: str
    menu: str
    usual: tuple[str, ...]
    in_text: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class KeySet:
    """What a person chose, by the name of the action; no keys at all is a choice too.

    Where `single` is False, characters alone act no more: they need Ctrl+Alt, for those who
    dictate, or whose fingers slip (WCAG 2.1.4).
    """

    own: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    single: bool = True

    def keys_of(self, binding: Binding) -> tuple[str, ...]:
        """The keys that act, as Qt writes them in English."""
        keys = self.own.get(binding.name, binding.usual)
        return keys if self.single or not binding.in_text else tuple(map(with_modifier, keys))

    def with_keys(self, binding: Binding, keys: Iterable[str]) -> "KeySet":
        """Others for one action; the usual ones are not a choice of anybody."""
        own = {name: found for name, found in self.own.items() if name != binding.name}
        if (chosen := tuple(dict.fromkeys(keys))) != binding.usual:
            own[binding.name] = chosen
        return KeySet(own=own, single=self.single)

    def without(self, binding: Binding) -> "KeySet":
        """The usual ones again."""
        return self.with_keys(binding, binding.usual)


def bindings(tags: Iterable[Tag] = ()) -> list[Binding]:
    """All that keys can do, in the order of the menus: the table of actions, then the tags."""
    found = [
        Binding(
            name=entry.name,
            words=translated(entry.words),
            menu=translated(entry.menu),
            usual=tuple(key for each in entry.keys if (key := plain(each))),
            in_text=entry.scope == TEXT,
        )
        for entry in TABLE
    ]
    return found + [tag_binding(tag) for tag in tags if tag.kind is Kind.ENTITY]


def tag_binding(tag: Tag) -> Binding:
    """A tag of the project, whose own key is the usual one."""
    key = plain(tag.key) if tag.key else ""
    return Binding(
        name=f"{_TAG}{tag.id}",
        words=called(tag),
        menu=translated("Tags"),
        usual=(key,) if key else (),
        in_text=True,
    )


def plain(keys: str) -> str:
    """One press of keys as Qt writes it, such as `Ctrl+Shift+Z`; empty for what is none."""
    sequence = QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1 or _parts(sequence)[0] in _NO_KEYS:
        return ""
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def shown(keys: str) -> str:
    """The same for people: on macOS with its signs, elsewhere with what stands on the keys."""
    sequence = QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)
    said = sequence.toString(QKeySequence.SequenceFormat.NativeText)
    return said.replace("Return", translated("Enter"))


def with_modifier(keys: str) -> str:
    """A character alone gets Ctrl+Alt; Enter, Delete, F keys and chords stay as they are."""
    if not is_single(keys):
        return keys
    sequence = QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)
    chord = QKeySequence(_WITH | sum(_parts(sequence)))
    return chord.toString(QKeySequence.SequenceFormat.PortableText)


def modifier() -> str:
    """What `with_modifier` adds, for people."""
    return shown(with_modifier("A")).removesuffix("A").removesuffix("+")


def is_single(keys: str) -> bool:
    """Whether a key writes a character and nothing is held with it but Shift."""
    sequence = QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1:
        return False
    key, held = _parts(sequence)
    return not held & _HELD and _BLANK < key < _FIRST_WITHOUT_CHARACTER


def _parts(sequence: QKeySequence) -> tuple[int, int]:
    """Key and modifiers of the first press, as numbers: not every key has a name in Qt."""
    pressed: int = sequence[0].toCombined()  # type: ignore[index]  # the stubs lack it
    return pressed & ~_MODIFIERS, pressed & _MODIFIERS
