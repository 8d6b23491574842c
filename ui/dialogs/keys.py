"""Keys: every action with its keys, to be found, changed, taken out as a file and brought in."""

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QKeySequenceEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.key_files import KeyFiles
from ui.keymap.conflicts import Clashes, clashes, in_words
from ui.keymap.keymap import Keymap
from ui.keymap.keyset import Binding, KeySet, modifier, plain, shown
from ui.panels.fields.layout import labelled
from ui.panels.fields.layout import plain as words_of
from ui.panels.lines import Line, Lines
from ui.picker.delegate import RowDelegate


class Keys(QWidget):
    """What is changed acts at once, and is kept at once."""

    def __init__(self, keymap: Keymap, bindings: list[Binding]) -> None:
        super().__init__()
        self._keymap, self._bindings = keymap, bindings
        self._clashes: Clashes = {}
        self.press, self._wanted = QKeySequenceEdit(), list[str]()
        self.rows, self.list, self._delegate = Lines(self._line), QListView(), RowDelegate()
        self.told = words_of("", small=True)
        self.single = QCheckBox(
            self.tr("Characters alone act in the text; else with {held}").format(held=modifier())
        )
        self.instead = QPushButton(self.tr("Instead"))
        self.besides = QPushButton(self.tr("Besides"))
        self.none, self.usual = QPushButton(self.tr("No key")), QPushButton(self.tr("Usual keys"))
        self.all_usual = QPushButton(self.tr("All as usual"))
        self.files = KeyFiles(keymap, bindings)
        self._arrange()
        self._connect()
        self.refresh()

    def seek(self, typed: str) -> int:
        """Show the actions that have all these words. Returns how many that is."""
        self._wanted = typed.casefold().split()
        self.refresh()
        return self.rows.rowCount()

    @property
    def chosen(self) -> Binding | None:
        key = self.rows.key(self.list.currentIndex().row())
        return None if key is None else self._bindings[key]

    @Slot()
    def refresh(self) -> None:
        """What the search finds, with the keys that act now and what they clash with."""
        chosen, keys = self.chosen, self._keymap.keys
        self._clashes = clashes(keys, self._bindings)
        numbers = [n for n, b in enumerate(self._bindings) if self._is_wanted(b)]
        self.rows.show(sorted(numbers, key=lambda n: self._bindings[n].name not in self._clashes))
        row = self.rows.row_of(self._bindings.index(chosen)) if chosen in self._bindings else 0
        self.list.setCurrentIndex(self.rows.index(max(row, 0), 0))
        self.single.setChecked(keys.single)
        self._judge()

    @Slot()
    def replace(self) -> None:
        """The keys pressed become those of the action, and its only ones."""
        self._give(besides=False)

    @Slot()
    def add(self) -> None:
        self._give(besides=True)

    @Slot()
    def remove(self) -> None:
        if (chosen := self.chosen) is not None:
            self._keymap.use(self._keymap.keys.with_keys(chosen, ()))

    @Slot()
    def reset(self) -> None:
        if (chosen := self.chosen) is not None:
            self._keymap.use(self._keymap.keys.without(chosen))

    @Slot()
    def reset_all(self) -> None:
        self._keymap.use(KeySet())

    @Slot(bool)
    def set_single(self, single: bool) -> None:
        self._keymap.use(KeySet(own=self._keymap.keys.own, single=single))

    # -- inside

    def _is_wanted(self, binding: Binding) -> bool:
        keys = " ".join(map(shown, self._keymap.keys.keys_of(binding)))
        said = f"{binding.words} {binding.menu} {keys}".casefold()
        return all(word in said for word in self._wanted)

    def _line(self, key: int) -> Line:
        binding = self._bindings[key]
        keys = self._keymap.keys.keys_of(binding)
        others = self._clashes.get(binding.name)
        detail = f"⚠ {in_words(others)}" if others else binding.menu
        if not others and binding.name in self._keymap.keys.own:
            was = ", ".join(map(shown, binding.usual)) or self.tr("no key")
            detail = self.tr("{menu} · usually {keys}").format(menu=binding.menu, keys=was)
        return Line(key, binding.words, detail, "   ".join(dict.fromkeys(map(shown, keys))) or "–")

    def _give(self, *, besides: bool) -> None:
        chosen, pressed = self.chosen, self._pressed()
        if chosen is None or not pressed:
            self.told.setText(self.tr("Press the new keys in the field first."))
            return
        keys = self._keymap.keys
        for _, other in self._others(chosen, pressed):
            left = [k for k in keys.own.get(other.name, other.usual) if k != pressed]
            keys = keys.with_keys(other, left)
        before = keys.own.get(chosen.name, chosen.usual) if besides else ()
        self.press.clear()
        self._keymap.use(keys.with_keys(chosen, (*before, pressed)))

    def _pressed(self) -> str:
        portable = QKeySequence.SequenceFormat.PortableText
        return plain(self.press.keySequence().toString(portable))

    def _others(self, chosen: Binding, pressed: str) -> list[tuple[str, Binding]]:
        trial = self._keymap.keys.with_keys(chosen, (pressed,))
        return clashes(trial, self._bindings).get(chosen.name, [])

    @Slot()
    def _judge(self) -> None:
        """What the keys pressed do now, before they are given to anything."""
        chosen, pressed = self.chosen, self._pressed()
        others = self._clashes.get(chosen.name, []) if chosen else []
        said = in_words(others) if others else ""
        if chosen is not None and pressed:
            taken = self._others(chosen, pressed)
            names = ", ".join(f"“{other.words}”" for _, other in taken)
            words = self.tr("{key} is that of {others} now, which would lose it.")
            said = words.format(key=shown(pressed), others=names) if taken else ""
        self.told.setText(said)
        for button in (self.instead, self.besides):
            button.setEnabled(bool(chosen and pressed))
        self.usual.setEnabled(chosen is not None and chosen.name in self._keymap.keys.own)

    @Slot()
    def _heard(self) -> None:
        """The field takes every key, Tab and Esc too: after one it lets the keyboard go."""
        self._judge()
        if self._pressed() and self.press.hasFocus():
            self.instead.setFocus()

    @Slot(QModelIndex)
    def _turn(self, _: QModelIndex) -> None:
        self.press.clear()
        self._judge()

    def _connect(self) -> None:
        self._keymap.changed.connect(self.refresh)
        self.files.told.connect(self.told.setText)
        self.list.selectionModel().currentChanged.connect(self._turn)
        self.press.keySequenceChanged.connect(self._heard)
        self.single.toggled.connect(self.set_single)
        for button, slot in (
            (self.instead, self.replace),
            (self.besides, self.add),
            (self.none, self.remove),
            (self.usual, self.reset),
            (self.all_usual, self.reset_all),
        ):
            button.setAutoDefault(button is self.instead)
            button.clicked.connect(slot)

    def _arrange(self) -> None:
        self.press.setMaximumSequenceLength(1)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Actions"))
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(self.list, 1)
        layout.addWidget(labelled(self.tr("Press the new keys here"), self.press))
        layout.addLayout(_row(self.instead, self.besides, None, self.none, self.usual))
        layout.addWidget(self.told)
        layout.addWidget(self.single)
        layout.addLayout(_row(self.files, None, self.all_usual))
        self.told.setMinimumHeight(2 * self.told.fontMetrics().height() + 4)


def _row(*buttons: QWidget | None) -> QHBoxLayout:
    """Buttons side by side; None is what keeps them apart."""
    row = QHBoxLayout()
    for button in buttons:
        if button is None:
            row.addStretch(1)
        else:
            row.addWidget(button)
    return row
