"""A suggestion changed before it is taken: digits, Q, brackets, Alt+arrows."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from annotator.model.article import Article
from annotator.model.span import Span
from annotator.model.tagset import Kind, Tag
from annotator.suggest.caret.parts import further_part
from annotator.suggest.caret.steps import grown, longer, sentence_at, shorter, shrunk
from annotator.suggest.claims.attributions import ClaimProposal
from annotator.suggest.deciding.suggestion import Naming, Suggestion
from annotator.suggest.register.index import folded
from ui.gestures.desk import Desk
from ui.gestures.proposing import Proposing
from ui.gestures.reviewing import Reviewing
from ui.picker.choice import Choice, Known, New, Question
from ui.picker.picker import Picker
from ui.suggestions import Suggestions


class Editing(QObject):
    """What the rules said stays with the suggestion, and goes into the project with it."""

    def __init__(
        self,
        desk: Desk,
        reviewing: Reviewing,
        suggestions: Suggestions,
        proposing: Proposing,
        picker: Picker,
    ) -> None:
        super().__init__(desk)
        self._desk, self._reviewing, self._suggestions = desk, reviewing, suggestions
        self._proposing, self.picker = proposing, picker
        self._asked: Suggestion | None = None
        picker.chosen.connect(self._answer)
        picker.closed.connect(self._focus)
        desk.current.article_changed.connect(picker.close_sheet)
        proposing.judged.connect(reviewing.take_as)

    def retag(self, tag: Tag) -> bool:
        """Take the mention that is suggested here, under this tag. False where none is."""
        article, found = self._desk.article, self._in_hand(Kind.ENTITY)
        if article is None or found is None or tag.kind is not Kind.ENTITY:
            return False
        if tag.id == found.tag_id:
            self._reviewing.accept()
            return True
        self._reviewing.take_as(_anew(found, article, found.spans, tag))
        return True

    def choose(self) -> bool:
        """Ask who is meant by what is suggested here, or who says it. False where nothing is."""
        article, found = self._desk.article, self._in_hand()
        if article is None or found is None:
            return False
        if found.kind is Kind.ENTITY:
            self._asked = found
            self.picker.ask(
                Question(found.spans[0].quote(article.text), found.tag_id),
                self._desk.entity_tags(),
                self._desk.rank,
                self._desk.anchor(),
            )
        else:
            self._proposing.ask(found, at_once=True)
        return True

    def propose(self, kind: Kind) -> bool:
        """Show the claim or caption that is suggested here on the bar. False where none is."""
        found = self._in_hand(kind)
        if found is not None:
            self._proposing.ask(found)
        return found is not None

    @property
    def span(self) -> Span | None:
        """The words whose edges arrows move: of what is suggested here."""
        found = self._in_hand()
        return None if found is None else found.spans[0]

    def longer(self, article: Article, span: Span) -> Span:
        """Alt+Up: a claim goes clause by clause, a name by word, name and so on."""
        claim = self._in_hand(Kind.CLAIM) is not None
        return longer(article, span) if claim else grown(article, span)

    def shorter(self, article: Article, span: Span) -> Span:
        """Alt+Down: the same the other way."""
        if self._in_hand(Kind.CLAIM) is not None:
            return shorter(article, span)
        return shrunk(article, span, span.start) or span

    def put(self, span: Span) -> None:
        """Other words. Nothing is written before the suggestion is taken."""
        number, found, article = self._suggestions.in_hand, self._in_hand(), self._desk.article
        if number is None or found is None or article is None:
            return
        first, *others = found.spans
        if span == first or any(span.overlaps(other) for other in others):
            return
        changed = _anew(found, article, (span, *others), None)
        self._suggestions.amend(number, changed)
        self._desk.view.go_to(span)
        self._suggestions.choose(number)

    def add_part(self) -> bool:
        """Where a claim that is suggested here goes on after it was interrupted. False: nowhere."""
        number, found, article = self._suggestions.in_hand, self._in_hand(), self._desk.article
        if number is None or found is None or article is None:
            return False
        if not isinstance(found.proposal, ClaimProposal):
            return False
        parts = self._following(article, found)
        if not parts:
            part = further_part(article, found.spans, found.proposal.cue)
            if part is None:
                return False
            parts = [part]
        self._suggestions.amend(number, _anew(found, article, (*found.spans, *parts), None))
        self._suggestions.choose(number)
        return True

    def _following(self, article: Article, found: Suggestion) -> list[Span]:
        """The claim that is suggested next in the same sentence: one attribution is one claim."""
        sentence = sentence_at(article, found.start)
        for other in self._suggestions.listed.values():
            if other.kind is Kind.CLAIM and other.start >= found.end:
                same = sentence is not None and other.start < sentence.end
                return list(other.spans) if same else []
        return []

    def _in_hand(self, kind: Kind | None = None) -> Suggestion | None:
        """A selection comes before what is suggested."""
        found = self._reviewing.suggestion
        if found is None or self._desk.view.selection is not None:
            return None
        return found if kind is None or found.kind is kind else None

    @Slot(object)
    def _answer(self, choice: Choice) -> None:
        found, self._asked = self._asked, None
        if found is None or not isinstance(found.proposal, Naming):
            return
        self._desk.view.setFocus()
        match choice:
            case Known(record=record):
                naming = Naming(name=record.name, authority_id=record.id)
                tag_id = record.kind
            case New(tag_id=tag_id, name=name, found=known):
                naming = Naming(name=name, found=known, new=True)
            case _:
                tag_id, naming = choice.tag_id, Naming(name=found.proposal.name, unresolved=True)
        value = found.proposal.value if tag_id == found.tag_id else ""
        naming = replace(naming, value=value)
        before = found.proposed or found
        self._reviewing.take_as(replace(found, tag_id=tag_id, proposal=naming, proposed=before))

    @Slot(bool)
    def _focus(self, had_keyboard: bool) -> None:
        if had_keyboard:
            self._desk.view.setFocus()


def _anew(
    found: Suggestion, article: Article, spans: tuple[Span, ...], tag: Tag | None
) -> Suggestion:
    """With other words or another tag; a name that these words no longer say goes."""
    tag_id, proposal = tag.id if tag else found.tag_id, found.proposal
    if isinstance(proposal, Naming):
        quote = spans[0].quote(article.text)
        same = folded(quote) == folded(proposal.name)
        same_words = spans == found.spans and tag_id == found.tag_id
        proposal = proposal if same_words else Naming(name=proposal.name if same else quote)
    elif isinstance(proposal, ClaimProposal):
        proposal = replace(proposal, spans=spans)
    else:
        proposal = replace(proposal, span=spans[0])
    before = found.proposed or found
    return replace(found, spans=spans, tag_id=tag_id, proposal=proposal, proposed=before)
