"""D: the words of somebody else, from the caret or the selection, with who speaks them."""

from PySide6.QtCore import QObject, Slot

from annotator.changes.change import Verb
from annotator.model.tagset import Kind
from annotator.suggest.caret.claims import propose_claim
from annotator.suggest.caret.steps import block_span
from annotator.suggest.claims.attributions import ClaimProposal
from ui.gestures.desk import Desk
from ui.gestures.marking import annotated


class Quoting(QObject):
    """One key: what stands between quotation marks, and the speaker whom its sentence names."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    @Slot()
    def quote(self) -> None:
        """Mark the quotation at the caret, or the selection, as somebody's own words."""
        article, proposal = self._desk.article, self._proposal()
        if article is None or proposal is None:
            self._desk.told.emit(self.tr("Put the caret into a quotation, or select its words."))
            return
        accepting, tags = self._desk.accepting(article), self._desk.tags()
        change = self._desk.with_its_tag(
            Kind.QUOTATION, Verb.TAG_SPAN, lambda tag: accepting.quotation(proposal, tag, tags)
        )
        self._desk.do(change, annotated(change).id)
        self._desk.settle(proposal.spans[-1])

    def _proposal(self) -> ClaimProposal | None:
        article, chosen = self._desk.article, self._desk.selected()
        if article is None:
            return None
        at = chosen.start if chosen else self._desk.view.caret
        block = block_span(article, at)
        if block is None:
            return None
        there = self._desk.annotations_within(block)
        context = self._desk.context(article)
        return propose_claim(article, at, chosen, there, self._desk.register.index, context)
