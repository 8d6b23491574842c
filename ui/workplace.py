"""A project at work: articles at the left, the text in the middle, what is in hand at the right."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDialog, QTabWidget, QWidget

from annotator.changes import articles as article_changes
from annotator.changes.change import Change
from annotator.model.article import OPEN, Progress
from annotator.model.ids import AnnotationId, TagId
from annotator.model.tagset import Kind, Tag
from ui.announcing import Announcing
from ui.arranging import arranged
from ui.back_to_text import BackToText
from ui.backups.backing_up import BackingUp
from ui.bridge import SessionBridge
from ui.current import Current
from ui.find_bar import FindBar
from ui.gestures.gestures import Gestures
from ui.hints import hint_all
from ui.importing import Importing
from ui.indexing import Indexing
from ui.keymap.keymap import Keymap
from ui.live_register import live_register
from ui.missing_glyphs import MissingGlyphs
from ui.panels.annotations import AnnotationsPanel
from ui.panels.articles import ArticlesPanel
from ui.panels.findings import FindingsPanel
from ui.panels.history import HistoryPanel
from ui.panels.inspector import InspectorPanel
from ui.panels.left_open import LeftOpenPanel
from ui.panels.page import PagePanel
from ui.panels.register import RegisterPanel
from ui.panels.suggestions import SuggestionsPanel
from ui.panels.tei import LoadHeld, TeiPanel
from ui.reading.article_view import ArticleView
from ui.reading_desk import ReadingDesk
from ui.search.panel import SearchPanel
from ui.stepping import stepping
from ui.suggested_marks import SuggestedMarks
from ui.suggestions import Suggestions
from ui.tag_bar import SHOWN, TagBar
from ui.tag_keys import TagKeys
from ui.theme import Theme
from ui.turns import breathe, end_clocks
from ui.unsaved_marks import UnsavedMarks


class Workplace(QWidget):
    """Composes view, panels and gestures for one project. It ends when the project is closed."""

    told = Signal(str)
    """A short sentence for the person."""

    importing: Importing
    """Given by the window, in which its sheet stands."""
    backing_up: BackingUp
    """Given by the window, whose settings say where backups go."""

    def __init__(
        self,
        bridge: SessionBridge,
        theme: Theme,
        load_held: LoadHeld,
        keymap: Keymap | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`keymap` are the keys of the person; the usual ones where it is None."""
        super().__init__(parent)
        self._keymap = keymap or Keymap(parent=self)
        self.setObjectName("workplace")
        bridge.setParent(self)
        self.bridge, self.current, self.stepping = bridge, Current(bridge), stepping(bridge)
        self.view, self.tags = ArticleView(), TagBar()
        self.find_bar = FindBar(self.current, self.view)
        self.tabs = QTabWidget()
        breathe()
        self._make_panels(load_held)
        breathe()
        self.desk = ReadingDesk(bridge, self.current, self.view, theme)
        self.announcing = Announcing(bridge, self.current, self.desk, self.view)
        self.gestures = Gestures(bridge, self.current, self.view, self.suggestions, self)
        self.marks = SuggestedMarks(self.desk, self.current, self.view, self.suggestions)
        self.unsaved = UnsavedMarks(self.desk, self.current, bridge)
        self.glyphs = MissingGlyphs(self)
        breathe()
        self.pages = arranged(self)
        breathe()
        self.dress(theme)
        self._connect()
        self.suggestions.begin()
        self.indexing.begin()

    def _make_panels(self, load_held: LoadHeld) -> None:
        """What lies beside and below the text."""
        bridge, current = self.bridge, self.current
        self.articles = ArticlesPanel(bridge, current)
        live_register(bridge)  # reads its first names, which else the next panel waits for
        breathe()
        self.inspector = InspectorPanel(bridge, current)
        breathe()
        self.list = AnnotationsPanel(bridge, current)
        breathe()
        self.register = RegisterPanel(bridge, current)
        breathe()
        self.tei = TeiPanel(bridge, current, load_held)
        self.history = HistoryPanel(bridge)
        breathe()
        self.findings = FindingsPanel(bridge, current)
        self.left_open = LeftOpenPanel(bridge)
        self.page = PagePanel(bridge, current)
        self.search = SearchPanel(bridge, current, self.view)
        self.indexing = Indexing(bridge, self)
        self.suggestions = Suggestions(bridge, current)
        self.suggested = SuggestionsPanel(bridge, current, self.suggestions, self._keymap)

    def _connect(self) -> None:
        tags = self.bridge.project.tags()
        self.tag_keys = TagKeys(self.view, tags, self._keymap, self.gestures.tag)
        self.bridge.changed.connect(partial(_retag, self))
        self._keymap.changed.connect(self.tags.rekey)
        self.gestures.locking.locked.connect(self.tags.lock)
        self.tags.chosen.connect(self.gestures.tag)
        self.find_bar.closed.connect(self.view.setFocus)
        self.inspector.talk.comments.left.connect(self.view.setFocus)
        tellers = (self.gestures, self.register, self.findings, self.glyphs, self.search)
        for teller in (*tellers, self.articles.batch):
            teller.told.connect(self.told)
        self.current.article_changed.connect(self.glyphs.consider)
        self.left_open.wanted.connect(self.gestures.settling.settle)
        self.suggested.wanted.connect(self.gestures.reviewing.show)
        self.search.closed.connect(self.view.setFocus)
        BackToText(self.gestures.leave, self.tabs, self.articles)
        self.bridge.renewed.connect(self.current.renew)  # after all others: they look at it
        hint_all(self)

    def dress(self, theme: Theme) -> None:
        """Another look, without losing the place."""
        tags = self.bridge.project.tags()
        self.theme = theme
        self.desk.dress(theme)
        kinds = {tag.id for tag in tags if tag.kind is Kind.ENTITY}
        entities = [tag for tag in tags if tag.id in kinds][:SHOWN]
        self.tags.show_tags(
            [*entities, *(t for t in tags if t.kind not in (Kind.ENTITY, Kind.CHARACTER))],
            theme,
            self._keymap.shown_of_tag,
        )
        colours: dict[TagId, QColor] = {tag.id: theme.tag_colour(tag) for tag in tags}
        for panel in (self.list, self.suggested, self.left_open):
            panel.delegate.colours = colours

    def end(self) -> None:
        """Before the project is closed: nothing typed is lost, and no timer looks at it again."""
        self.stepping.end()
        self.inspector.hide()
        self.suggestions.end()
        live_register(self.bridge).end()
        self.tei.end()
        self.page.end()
        self.gestures.reviewing.many.end()
        end_clocks(self)
        for sheet in self.findChildren(QDialog):
            sheet.hide()  # it is about this project, which no answer may change any more

    @Slot()
    def open_first(self) -> None:
        """Show the first article, when there is one."""
        first = self.articles.neighbour(0)
        if first is not None:
            self.current.show(first)
        self.view.setFocus()

    @Slot()
    def next_article(self) -> None:
        self._turn_to(1)

    @Slot()
    def previous_article(self) -> None:
        self._turn_to(-1)

    @Slot()
    def article_done(self) -> None:
        """Ctrl+Enter: this article is done; the next one that is not comes up."""
        article = self.current.article
        if article is None:
            return
        if article.progress in OPEN:
            self.bridge.do(article_changes.set_progress(article, Progress.DONE))
        following = self.articles.next_open(article.id)
        if following is None:
            self.told.emit(self.tr("All articles are done."))
            return
        self.current.show(following)
        self.view.setFocus()

    @Slot()
    def next_pane(self) -> None:
        self._pane(1)

    @Slot()
    def previous_pane(self) -> None:
        self._pane(-1)

    def show_panel(self, panel: QWidget) -> None:
        """Bring a panel up and give it the keyboard. Some have no tab before they are asked for."""
        self.tabs.setTabVisible(self.tabs.indexOf(panel), True)
        self.tabs.setCurrentWidget(panel)
        _focus_into(panel)

    @Slot()
    def edit_annotation(self) -> None:
        """All fields of the annotation in hand, or of an entry, where its list has the keyboard."""
        if self.register.list.hasFocus():
            self.register.edit()
            return
        self.tabs.setCurrentWidget(self.inspector)
        self.inspector.edit()

    @Slot()
    def open_entry(self) -> None:
        self.tabs.setCurrentWidget(self.register)
        self.register.show_entry_in_hand()

    def show_annotation(self, annotation_id: AnnotationId) -> None:
        """Where a finding points."""
        self.current.go_to(self.bridge.project.annotation(annotation_id))

    def _turn_to(self, step: int) -> None:
        wanted = self.articles.neighbour(step)
        if wanted is not None:
            self.current.show(wanted)

    def _pane(self, step: int) -> None:
        """F6: text, right side, articles, and round again."""
        panes: list[QWidget] = [self.view, self.tabs.currentWidget() or self.tabs, self.articles]
        if self.search.isVisible():
            panes.insert(1, self.search)
        holder = self.focusWidget()
        at = next((n for n, pane in enumerate(panes) if _holds(pane, holder)), 0)
        target = panes[(at + step) % len(panes)]
        if target is self.view:
            self.view.setFocus()
        else:
            _focus_into(target)


def _retag(place: Workplace, change: Change) -> None:
    """Where the tags themselves are others: keys and bar follow."""
    if any(isinstance(edit.record, Tag) for edit in change.edits):
        place.tag_keys.take(place.bridge.project.tags())
        place.dress(place.theme)


def _holds(pane: QWidget, widget: QObject | None) -> bool:
    return isinstance(widget, QWidget) and (pane is widget or pane.isAncestorOf(widget))


def _focus_into(panel: QWidget) -> None:
    """The keyboard goes to the first thing of a panel that takes it."""
    for widget in (panel, *panel.findChildren(QWidget)):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and widget.isVisible() and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return
