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
from ui.gestures.editing import Editing
from ui.gestures.locking import Locking
from ui.gestures.marking import Marking
from ui.gestures.overlapping import Overlapping
from ui.gestures.propagating import Propagating
from ui.gestures.proposing import Pending, Proposing
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
        self.picker, self.bar = self._new_picker(), ConfirmBar(view)
        self._marking = marking = Marking(self._desk, self.picker)
        self._proposing = Proposing(self._desk, marking, self.bar)
        self.correcting = Correcting(self._desk)
        self.correct = self.correcting.correct
        self.quote, relating = Quoting(self._desk).quote, Relating(self._desk)
        self.relate, self.follow_relation = relating.relate, relating.follow
        walking, amending = Walking(self._desk), Amending(self._desk)
        self._describe(Describing(self._desk))
        self._review(Reviewing(self._desk, walking, suggestions))
        self._settle(Settling(self._desk, marking, self.picker))
        self._editing = self._edit(suggestions)
        self._edges = edges = Edges(self._desk, self._editing)
        self.repeat = marking.repeat
        self.locking = Locking(self._desk, marking)
        self.lock = self.locking.toggle
        self.cycle_overlap = Overlapping(self._desk, walking, suggestions).cycle
        self.next_annotation = walking.next_annotation
        self.previous_annotation = walking.previous_annotation
        self.choose_start_edge = edges.choose_start_edge
        self.choose_end_edge = edges.choose_end_edge
        self.grow, self.shrink = edges.grow, edges.shrink
        self._propagating = Propagating(self._desk)
        self.delete, self.delete_all = amending.delete, self._propagating.delete_all
        self.cycle_stance = amending.cycle_stance
        self.cycle_certainty = amending.cycle_certainty
        self.cycle_verdict = amending.cycle_verdict

    def _new_picker(self) -> Picker:
        picker, register = Picker(self._desk.view), self._desk.register
        further = live_packs(self._desk.bridge).search
        picker.look_further(further, register.kin, lambda: register.coming)
        return picker

    def _edit(self, suggestions: Suggestions) -> Editing:
        """With a picker of its own: what is asked of a suggestion is no question of the text."""
        picker = self._new_picker()
        return Editing(self._desk, self.reviewing, suggestions, self._proposing, picker)

    def _review(self, reviewing: Reviewing) -> None:
        self.reviewing = reviewing
        reviewing.taken.connect(self._marking.remember)
        self.next_suggestion = reviewing.next_suggestion
        self.previous_suggestion = reviewing.previous_suggestion
        self.reject = reviewing.reject
        self.accept_all = reviewing.accept_all
        self.reject_because = Refusing(self._desk, reviewing).reject_because

    def _describe(self, describing: Describing) -> None:
        self.describe_block = describing.describe_block
        self.describe_image = describing.describe_image

    def _settle(self, settling: Settling) -> None:
        self.settling = settling
        self.next_open, self.previous_open = settling.next_open, settling.previous_open

    @property
    def pickers(self) -> tuple[Picker, Picker]:
        """The one for words of the text, and the one for suggestions."""
        return self.picker, self._editing.picker

    @property
    def pending(self) -> Pending | None:
        """What is on the bar."""
        return self._proposing.pending

    @Slot()
    def accept(self) -> None:
        """Enter: what is suggested here; while a tag is kept, what is selected or at the caret."""
        if not self.locking.mark():
            self.reviewing.accept()

    @Slot()
    def pick(self) -> None:
        """E: who is meant here, by the words or by what is suggested on them."""
        if not self._editing.choose():
            self._marking.pick()

    @Slot()
    def change_link(self) -> None:
        """Q: somebody else, of a mention or of a suggestion."""
        if not self._editing.choose():
            self._marking.change_link()

    @Slot()
    def add_part(self) -> None:
        """Shift+Enter: the selection, or where what somebody says goes on, as a further part."""
        if not self._editing.add_part():
            self._marking.add_part()

    @Slot()
    def claim(self) -> None:
        """C: the claim that is suggested here, or the one that the caret is in."""
        if not self._editing.propose(Kind.CLAIM):
            self._proposing.claim()

    @Slot()
    def caption(self) -> None:
        """F: the caption that is suggested here, or the one that the caret is in."""
        if not self._editing.propose(Kind.CAPTION):
            self._proposing.caption()

    def tag(self, tag_id: str) -> None:
        """Mark what is selected, suggested or at the caret with a tag, whatever its kind."""
        tag = self._desk.tags().get(TagId(tag_id))
        if tag is not None:
            self.locking.turn_to(tag)
        if tag is not None and tag.kind is Kind.CLAIM:
            self.claim()
        elif tag is not None and tag.kind is Kind.CAPTION:
            self.caption()
        elif tag is not None and self._editing.retag(tag):
            return
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
        self.locking.let_go()
        self.picker.close_sheet()
        self._editing.picker.close_sheet()
        self._proposing.let_go()
        if self._desk.view.selection is not None:
            self._desk.view.set_caret(self._desk.view.caret)
        self._desk.view.setFocus()
