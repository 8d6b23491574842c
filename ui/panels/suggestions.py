"""What the program would mark in the article, why, and what was decided last."""

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDoubleSpinBox, QListView, QVBoxLayout, QWidget

from annotator.changes.change import Verb
from annotator.suggest.deciding.suggestion import Naming, Suggestion
from ui import strings
from ui.bridge import SessionBridge
from ui.current import Current
from ui.keymap.keymap import Keymap
from ui.panels.fields.layout import inset, labelled, plain
from ui.panels.lines import Line, Lines
from ui.picker.delegate import RowDelegate
from ui.spoken import spoken
from ui.strings import called, grouped
from ui.suggestions import Suggestions

_LAST, _SEARCHED = 5, 500
"""Decisions that are told, and the newest steps among which they are looked for."""
_SIGNS = {Verb.ACCEPT: "✓", Verb.ACCEPT_EDITED: "✓✎", Verb.REJECT: "✗"}


class SuggestionsPanel(QWidget):
    """A list in reading order; decided is in the text, with its keys. A choice leads there."""

    titled = Signal(str)
    """The title with how many there are."""

    wanted = Signal(int)
    """The number of the suggestion that a person wants to see."""

    def __init__(
        self,
        bridge: SessionBridge,
        current: Current,
        suggestions: Suggestions,
        keymap: Keymap | None = None,
    ) -> None:
        super().__init__()
        self._keymap = keymap or Keymap(parent=self)
        self._keymap.changed.connect(self.refresh)
        self.title = self.tr("Suggestions")
        self._bridge, self._current, self._suggestions = bridge, current, suggestions
        self._labels = {tag.id: called(tag) for tag in bridge.project.tags()}
        self.rows, self.list, self.delegate = Lines(self._line), QListView(), RowDelegate()
        self.least = QDoubleSpinBox()
        self.state, self.why = plain("", faint=True, small=True), plain("", small=True)
        self.last = plain("", faint=True, small=True)
        self._arrange()
        self.least.valueChanged.connect(suggestions.demand)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        suggestions.changed.connect(self.refresh)
        suggestions.went.connect(self.refresh)
        suggestions.chosen.connect(self._follow)
        bridge.changed.connect(self._tell_last)

    @Slot()
    def refresh(self) -> None:
        """Other suggestions; the title says how many whether or not anybody looks."""
        count = len(self._suggestions.listed)
        self.titled.emit(f"{self.title} {grouped(count)}" if count else self.title)
        if not self.isVisible():
            return
        self._labels = {tag.id: called(tag) for tag in self._bridge.project.tags()}
        self.rows.show(list(self._suggestions.listed))
        self.state.setText(self._in_short(count))
        self._follow()
        self._tell_last()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _in_short(self, count: int) -> str:
        if self._suggestions.too_long:
            return self.tr(
                "This article is too long for suggestions in the window; "
                "“annotator suggest” makes them."
            )
        if not count:
            return self.tr("Nothing is suggested for this article now.")
        told = (
            ("next_suggestion", self.tr("goes on")),
            ("accept", self.tr("accepts")),
            ("reject", self.tr("rejects")),
            ("change_link", self.tr("changes whom it means")),
            ("apply_to_all", self.tr("lists all like it")),
            ("accept_all", self.tr("accepts all listed")),
        )
        keyed = ((self._keymap.shown(name), words) for name, words in told)
        return " · ".join(f"{key} {words}" for key, words in keyed if key)

    def _line(self, key: int) -> Line:
        suggestion, article = self._suggestions.all.get(key), self._current.article
        if suggestion is None or article is None:
            return Line(key, "", "")
        quote = " … ".join(span.quote(article.text) for span in suggestion.spans)
        parts = (self._labels.get(suggestion.tag_id, ""), _whom(suggestion), suggestion.rule)
        detail = " · ".join(strings.escaped(part, 60) for part in parts if part)
        title = strings.escaped(quote, 120)
        return Line(key, title, detail, f"{suggestion.score:.2f}", suggestion.tag_id)

    @Slot()
    def _follow(self) -> None:
        """The one in hand is chosen here too, and says why."""
        if not self.isVisible():
            return
        number = self._suggestions.in_hand
        suggestion = None if number is None else self._suggestions.all.get(number)
        row = -1 if number is None else self.rows.row_of(number)
        index = self.rows.index(row, 0) if row >= 0 else QModelIndex()
        self.list.setCurrentIndex(index)
        self.why.setText(strings.escaped(spoken(suggestion.why), 400) if suggestion else "")

    @Slot()
    def _tell_last(self) -> None:
        """The last decisions, newest first, as the journal has them."""
        if not self.isVisible():
            return
        lines = []
        for entry, standing in self._bridge.session.history.newest(_SEARCHED):
            if entry.verb in _SIGNS:
                sign = _SIGNS[entry.verb]
                words = f"{sign} {strings.escaped(entry.about, 44)}"
                lines.append(words if standing else self.tr("{0} (undone)").format(words))
            if len(lines) == _LAST:
                break
        self.last.setText("\n".join(lines) or self.tr("Nothing has been decided yet."))

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        key = self.rows.key(index.row())
        if key is not None and key in self._suggestions.all:
            self.wanted.emit(key)

    def _arrange(self) -> None:
        self.least.setRange(0.0, 1.0)
        self.least.setSingleStep(0.05)
        inset(self.least)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(self.delegate)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.title)
        self.last.setAccessibleName(self.tr("Last decisions"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(8)
        layout.addWidget(self.state)
        layout.addWidget(labelled(self.tr("Least score"), self.least))
        layout.addWidget(self.list, 1)
        layout.addWidget(self.why)
        layout.addWidget(labelled(self.tr("Last decisions"), self.last))


def _whom(suggestion: Suggestion) -> str:
    proposal = suggestion.proposal
    if not isinstance(proposal, Naming):
        return ""
    return f"→ {proposal.name}" if proposal.authority_id is not None else proposal.value
