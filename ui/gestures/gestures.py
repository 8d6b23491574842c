"""All gestures of the annotator under one name each, for the actions of the window."""

from PySide6.QtCore import QObject, Signal, Slot

from annotator.model.ids import TagId
from annotator.model.tagset import Kind
from ui.bridge import SessionBridge
from ui.current import Current
from ui.gestures.amending import Amending
from ui.gestures.bar import ConfirmBar
from ui.gestures.correcting import Correcting
from ui.gestures.describing import Describing
from ui.gestures.desk import Desk
from ui.gestures.edges import Edges
from ui.gestures.marking import Marking
from ui.gestures.propagating import Propagating
from ui.gestures.proposing import Proposing
from ui.gestures.quoting import Quoting
from ui.gestures.refusing import Refusing
from ui.gestures.relating import Relating
from ui.gestures.reviewing import Reviewing
from ui.gestures.settling import Settling
from ui.gestures.walking import Walking
from ui.live_packs import live_packs
from ui.picker.picker import Picker
from ui.reading.article_view import ArticleView
from ui.suggestions import Suggestions


class Gestures(QObject):
    """One callable a key. Those of one subject live together in a module of their own."""

    told = Signal(str)
    """A short sentence for the status line: why a key did nothing, or what comes next."""

    def __init__(
        self,
        bridge: SessionBridge,
        current: Current,
        view: ArticleView,
        suggestions: Suggestions,
        parent: QObject,
    ) -> None:
        """`parent` is the window: gestures end with the view, not with the project."""
        super().__init__(parent)
        self._desk = Desk(bridge, current, view, self)
        self._desk.told.connect(self.told)
        self.picker, self.bar = Picker(view), ConfirmBar(view)
        self.picker.look_further(live_packs(bridge).search, self._desk.register.kin)
        self._marking = marking = Marking(self._desk, self.picker)
        self._proposing = proposing = Proposing(self._desk, marking, self.bar)
        self.correcting = Correcting(self._desk)
        self.correct = self.correcting.correct
        self.quote, relating = Quoting(self._desk).quote, Relating(self._desk)
        self.relate, self.follow_relation = relating.relate, relating.follow
        self.describe_block = Describing(self._desk).describe_block
        walking, self._edges = Walking(self._desk), Edges(self._desk)
        edges, amending = self._edges, Amending(self._desk)
        self._review(Reviewing(self._desk, walking, suggestions))
        self._settle(Settling(self._desk, marking, self.picker))

        self.pick, self.change_link = marking.pick, marking.change_link
        self.repeat, self.add_part = marking.repeat, marking.add_part
        self.claim, self.caption = proposing.claim, proposing.caption
        self.next_annotation = walking.next_annotation
        self.previous_annotation = walking.previous_annotation
        self.cycle_overlap = walking.cycle_overlap
        self.choose_start_edge = edges.choose_start_edge
        self.choose_end_edge = edges.choose_end_edge
        self.grow, self.shrink = edges.grow, edges.shrink
        self._propagating = Propagating(self._desk)
        self.delete, self.delete_all = amending.delete, self._propagating.delete_all
        self.cycle_stance = amending.cycle_stance
        self.cycle_certainty = amending.cycle_certainty
        self.cycle_verdict = amending.cycle_verdict

    def _review(self, reviewing: Reviewing) -> None:
        self.reviewing = reviewing
        self.next_suggestion = reviewing.next_suggestion
        self.previous_suggestion = reviewing.previous_suggestion
        self.accept, self.reject = reviewing.accept, reviewing.reject
        self.accept_all = reviewing.accept_all
        self.reject_because = Refusing(self._desk, reviewing).reject_because

    def _settle(self, settling: Settling) -> None:
        self.settling = settling
        self.next_open, self.previous_open = settling.next_open, settling.previous_open

    def tag(self, tag_id: str) -> None:
        """Mark what is selected or at the caret with a tag, whatever its kind."""
        tag = self._desk.tags().get(TagId(tag_id))
        if tag is not None and tag.kind is Kind.CLAIM:
            self._proposing.claim()
        elif tag is not None and tag.kind is Kind.CAPTION:
            self._proposing.caption()
        elif tag is not None and tag.kind is Kind.CORRECTION:
            self.correct()
        elif tag is not None and tag.kind is Kind.QUOTATION:
            self.quote()
        else:
            self._marking.tag(tag_id)

    @Slot()
    def apply_to_all(self) -> None:
        """A: all places of what is in hand, suggested or marked, as a list to tick."""
        suggestion = self.reviewing.suggestion
        if suggestion is not None:
            self.reviewing.review_group(suggestion)
        else:
            self._propagating.apply_to_all()

    @Slot()
    def leave(self) -> None:
        """Esc: back to the text, whatever was going on."""
        self._edges.let_go()
        self.picker.close_sheet()
        self._proposing.let_go()
        if self._desk.view.selection is not None:
            self._desk.view.set_caret(self._desk.view.caret)
        self._desk.view.setFocus()
