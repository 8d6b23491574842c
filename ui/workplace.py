"""A project at work: articles at the left, the text in the middle, what is in hand at the right."""

from collections.abc import Callable
from functools import partial
from heapq import nlargest

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QSplitter, QTabWidget, QToolButton, QVBoxLayout, QWidget

from annotator.changes import articles as article_changes
from annotator.changes.change import Change
from annotator.model.article import OPEN, Progress
from annotator.model.ids import AnnotationId, TagId
from annotator.model.tagset import Kind, Tag
from ui.announcing import Announcing
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
from ui.overview.pages import Pages
from ui.palette import Target
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
from ui.strings import called
from ui.suggested_marks import SuggestedMarks
from ui.suggestions import Suggestions
from ui.tag_bar import SHOWN, TagBar
from ui.tag_keys import TagKeys
from ui.theme import Theme
from ui.turns import breathe
from ui.unsaved_marks import UnsavedMarks

MOST_TARGETS = 3_000
"""Articles, and entries, that the palette offers: reading more would be felt."""


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
        self.pages = _arranged(self)
        breathe()
        self.dress(theme)
        self._connect()
        self.suggestions.begin()
        self.indexing.begin()

    def _make_panels(self, load_held: LoadHeld) -> None:
        """What lies beside and below the text."""
        bridge, current = self.bridge, self.current
        self.articles = ArticlesPanel(bridge, current)
        self.inspector = InspectorPanel(bridge, current)
        breathe()
        self.list = AnnotationsPanel(bridge, current)
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
        for timer in self.findChildren(QTimer):
            timer.stop()

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

    def targets(self) -> list[Target]:
        """Articles and entries of the register, for the palette: of very many the newest.

        All are in the list of articles and in the register, each with a filter.
        """
        project = self.bridge.project
        found = [
            Target(line.title, self.tr("article"), str(line.annotations), self._opener(line.id))
            for line in project.article_lines(project.newest_articles(MOST_TARGETS))
        ]
        labels = {tag.id: called(tag) for tag in project.tags()}
        index = live_register(self.bridge).index
        newest = (index.get(number) for number in nlargest(MOST_TARGETS, index.ids()))
        entries = [entry for entry in newest if entry is not None]
        found += [
            Target(entry.name, labels[entry.kind], "", self._finder(entry.id))
            for entry in sorted(entries, key=lambda entry: entry.name.casefold())
        ]
        return found

    def show_annotation(self, annotation_id: AnnotationId) -> None:
        """Where a finding points."""
        self.current.go_to(self.bridge.project.annotation(annotation_id))

    def _opener(self, article_id: object) -> Callable[[], object]:
        def go() -> None:
            self.pages.show_work()
            self.current.show(article_id)  # type: ignore[arg-type]  # from the list

        return go

    def _finder(self, authority_id: object) -> Callable[[], object]:
        def go() -> None:
            self.pages.show_work()
            self.tabs.setCurrentWidget(self.register)
            self.register.choose(authority_id)  # type: ignore[arg-type]  # from the register
            self.register.list.setFocus()

        return go

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


def _arranged(place: Workplace) -> Pages:
    """From the outside in: what is put into something else later is dressed once more."""
    splitter = _splitter(Qt.Orientation.Horizontal, "sides")
    middle, between = QWidget(), _splitter(Qt.Orientation.Vertical, "text_and_search")
    pages = Pages(splitter, place)
    for part in (place.articles, middle, place.tabs):
        splitter.addWidget(part)
        splitter.setStretchFactor(splitter.count() - 1, 1 if part is middle else 0)
    column = QVBoxLayout(middle)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(place.tags)
    column.addWidget(place.find_bar)
    column.addWidget(between, 1)
    between.addWidget(place.view)
    between.addWidget(place.search)
    between.setSizes([600, 240])
    _fill_tabs(place)
    place.articles.setMinimumWidth(190)
    place.tabs.setMinimumWidth(280)
    splitter.setSizes([240, 800, 330])
    _as_sides(place.articles, place.tabs)
    return pages


def _fill_tabs(place: Workplace) -> None:
    """The panels at the right; some have no tab until there is something in them."""
    tabs = place.tabs
    panels = (
        place.inspector,
        place.list,
        place.suggested,
        place.register,
        place.tei,
        place.history,
    )
    for panel in (*panels, place.left_open, place.findings, place.page):
        tabs.addTab(panel, panel.title)
    place.suggested.titled.connect(partial(tabs.setTabText, panels.index(place.suggested)))
    last = len(panels) + 1
    for hidden in (last - 1, last, last + 1):
        tabs.setTabVisible(hidden, False)  # until there are any, or they are asked for
    place.tei.found.connect(place.findings.report_live)
    place.findings.filled.connect(partial(tabs.setTabVisible, last))
    place.page.there.connect(partial(tabs.setTabVisible, last + 1))
    tabs.setDocumentMode(True)
    tabs.tabBar().setDrawBase(False)
    tabs.setUsesScrollButtons(True)
    for scroller in tabs.tabBar().findChildren(QToolButton):
        scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # arrows do it, and Tab stayed there


def _retag(place: Workplace, change: Change) -> None:
    """Where the tags themselves are others: keys and bar follow."""
    if any(isinstance(edit.record, Tag) for edit in change.edits):
        place.tag_keys.take(place.bridge.project.tags())
        place.dress(place.theme)


def _splitter(direction: Qt.Orientation, name: str) -> QSplitter:
    """Named, so that its sizes are found again."""
    found = QSplitter(direction)
    found.setObjectName(name)
    found.setHandleWidth(1)
    found.setChildrenCollapsible(False)
    return found


def _as_sides(*panes: QWidget) -> None:
    """Panes beside the text look the same."""
    for side in panes:
        side.setObjectName("side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


def _holds(pane: QWidget, widget: QObject | None) -> bool:
    return isinstance(widget, QWidget) and (pane is widget or pane.isAncestorOf(widget))


def _focus_into(panel: QWidget) -> None:
    """The keyboard goes to the first thing of a panel that takes it."""
    for widget in (panel, *panel.findChildren(QWidget)):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and widget.isVisible() and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return
