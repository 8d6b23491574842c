"""C and F: a claim or a caption proposed at the caret, shown, and taken with Enter."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from annotator.changes.change import Change
from annotator.errors import BadAnnotation
from annotator.model.annotation import Annotation, Caption, Speech
from annotator.model.article import Article
from annotator.model.span import Span
from annotator.model.tagset import Kind
from annotator.suggest.captions.article_captions import without_alt
from annotator.suggest.captions.proposals import CaptionProposal, propose_caption
from annotator.suggest.caret.claims import propose_claim
from annotator.suggest.caret.steps import block_span, longer, shorter
from annotator.suggest.claims.attributions import ClaimProposal
from annotator.suggest.claims.speakers import Speaker
from annotator.suggest.deciding.suggestion import Naming, Suggestion
from ui.gestures import bar
from ui.gestures.desk import Desk
from ui.gestures.marking import Marking, annotated
from ui.keymap.naming import keyed
from ui.panels.words import words as words_for


@dataclass(frozen=True, slots=True)
class Pending:
    """What is on the bar, and whom its digits stand for."""

    article: Article
    proposal: ClaimProposal | CaptionProposal
    names: tuple[Speaker, ...] = ()
    suggestion: Suggestion | None = None
    """The suggestion that is looked at, where it is one."""
    at_once: bool = False
    """A digit answers and takes, so that another speaker costs one key more and not two."""


class Proposing(QObject):
    """Holds one proposal at a time. Nothing is written before Enter."""

    judged = Signal(object)
    """A `Suggestion` that is to be taken as it is on the bar."""

    def __init__(self, desk: Desk, marking: Marking, confirm: bar.ConfirmBar) -> None:
        super().__init__(desk)
        self._desk, self._marking, self._bar = desk, marking, confirm
        self.pending: Pending | None = None
        """What is on the bar, to look at."""
        confirm.accepted.connect(self._accept)
        confirm.picked.connect(self._pick)
        confirm.resized.connect(self._resize)
        confirm.left.connect(self.let_go)
        desk.current.article_changed.connect(self.let_go)  # it was meant for that text

    @Slot()
    def claim(self) -> None:
        """Propose the claim at the caret, or the selection as one."""
        article, selection = self._desk.article, self._desk.selected()
        at = selection.start if selection else self._desk.view.caret
        found = self._claim_at(article, at, selection) if article else None
        if article is None or found is None:
            self._desk.told.emit(self.tr("There is no sentence at the caret."))
            return
        self._open(Pending(article, found, _with_speakers(found)))

    def _claim_at(self, article: Article, at: int, selection: Span | None) -> ClaimProposal | None:
        block = block_span(article, at)
        near = self._desk.annotations_within(block) if block else []
        context, index = self._desk.context(article), self._desk.register.index
        return propose_claim(article, at, selection, near, index, context)

    @Slot()
    def caption(self) -> None:
        """Propose the caption at the caret with its picture and its credit."""
        article, selection = self._desk.article, self._desk.selected()
        at = selection.start if selection else self._desk.view.caret
        found = self._caption_at(article, at, selection) if article else None
        if article is None or found is None:
            self._desk.told.emit(self.tr("There is no line at the caret."))
            return
        self._open(Pending(article, found))

    def _caption_at(
        self, article: Article, at: int, selection: Span | None
    ) -> CaptionProposal | None:
        block = block_span(article, at)
        if block is None:
            return None
        figures, near = self._desk.project.figures(article.id), self._desk.annotations_within(block)
        context, index = self._desk.context(article), self._desk.register.index
        return propose_caption(article, at, selection, figures, near, index, context)

    def ask(self, suggestion: Suggestion, *, at_once: bool = False) -> None:
        """Show a suggestion, to be taken with another speaker or with other words."""
        article, found = self._desk.article, suggestion.proposal
        if article is None or isinstance(found, Naming):
            return
        names: tuple[Speaker, ...] = ()
        if isinstance(found, ClaimProposal):
            again = self._claim_at(article, found.spans[0].start, found.spans[0])
            names = _with_speakers(replace(found, others=again.others if again else ()))
        self._open(Pending(article, found, names, suggestion, at_once))

    @Slot()
    def let_go(self) -> None:
        """Forget the proposal."""
        if self.pending is not None:
            self.pending = None
            had_keyboard = self._bar.hasFocus()
            self._bar.close_bar()
            if had_keyboard:
                self._desk.view.setFocus()

    @Slot()
    def _accept(self) -> None:
        pending, self.pending = self.pending, None
        self._bar.close_bar()
        if pending is None:
            return
        if pending.suggestion is not None:
            self._desk.view.set_caret(pending.suggestion.start)
            self._desk.view.setFocus()
            self.judged.emit(_as_shown(pending.suggestion, pending.proposal))
            return
        change = self._change(pending)
        made = annotated(change)
        self._desk.do(change, made.id)
        self._marking.remember(made)
        self._desk.settle(Span(made.start, made.end))
        self._prompt(made)

    def _prompt(self, made: Annotation) -> None:
        """Where nobody has put into words what the picture of a caption shows, say how one does."""
        picture = made.body.figure_id if isinstance(made.body, Caption) else None
        figures = self._desk.project.figures(made.article_id) if picture is not None else []
        if any(figure.id == picture for figure in without_alt(figures)):
            words = self.tr("The picture has no alternative text: {describe_image} gives it one.")
            self._desk.told.emit(keyed(self, words))

    def _change(self, pending: Pending) -> Change:
        accepting, tags = self._desk.accepting(pending.article), self._desk.tags()
        if isinstance(pending.proposal, ClaimProposal):
            tag = self._desk.first_tag(Kind.CLAIM)
            if tag is not None:
                return accepting.claim(pending.proposal, tag, tags)
        else:
            tag = self._desk.first_tag(Kind.CAPTION)
            if tag is not None:
                return accepting.caption(pending.proposal, tag, tags)
        raise BadAnnotation("the project’s tagset has no tag for this; add one to it")

    @Slot(int, object)
    def _pick(self, slot: int, index: int | None) -> None:
        pending = self.pending
        if pending is None or not isinstance(pending.proposal, ClaimProposal):
            return
        who = None if index is None else pending.names[index]
        claim = pending.proposal
        if slot:
            claim = replace(claim, reporter=who)
        else:
            authorial = who is not None and claim.speech is Speech.AUTHORIAL
            speech = Speech.INDIRECT if authorial else claim.speech
            claim = replace(claim, speaker=who, speech=speech)
        if pending.at_once:
            self.pending = replace(pending, proposal=claim)
            self._accept()
        else:
            self._open(replace(pending, proposal=claim))

    @Slot(int)
    def _resize(self, by: int) -> None:
        pending = self.pending
        if pending is None or not isinstance(pending.proposal, ClaimProposal):
            return
        first, *others = pending.proposal.spans
        if by > 0:
            new: Span | None = longer(pending.article, first)
        else:
            new = shorter(pending.article, first)
        if new is not None and not any(new.overlaps(other) for other in others):
            changed = replace(pending.proposal, spans=(new, *others))
            self._open(replace(pending, proposal=changed))

    def _open(self, pending: Pending) -> None:
        self.pending = pending
        if isinstance(pending.proposal, ClaimProposal):
            self._show_claim(pending, pending.proposal)
            self._desk.view.select(pending.proposal.spans[0])
        else:
            self._show_caption(pending.article, pending.proposal)
            self._desk.view.select(pending.proposal.span)
        view = self._desk.view
        self._bar.open_over(view, view.caret_rect().bottom())

    def _show_claim(self, pending: Pending, claim: ClaimProposal) -> None:
        names = tuple(who.name for who in pending.names)
        slots = [
            bar.Asked(self.tr("Speaker"), names, _index(pending.names, claim.speaker)),
            bar.Asked(self.tr("Reporter"), names, _index(pending.names, claim.reporter)),
        ]
        quote = " … ".join(span.quote(pending.article.text) for span in claim.spans)
        said = words_for()
        parts = [said[part] for part in (claim.speech, claim.stance) if part]
        title = " · ".join([self.tr("Claim"), *parts])
        hint = self.tr(
            "{Return} takes it · digit chooses, 0 nobody · {Tab}: reporter · "
            "{Alt+Up}, {Alt+Down}: more, fewer words · {Esc}"
        )
        self._bar.show_proposal(title, f"“{quote}”", slots, keyed(self, hint))

    def _show_caption(self, article: Article, caption: CaptionProposal) -> None:
        figures = {f.id: f for f in self._desk.project.figures(article.id)}
        picture = figures.get(caption.figure_id) if caption.figure_id is not None else None
        title = self.tr("Caption without picture")
        if picture is not None:
            title = self.tr("Caption of figure {number}").format(number=picture.number)
            if without_alt([picture]):
                title += self.tr(" · no alternative text")
        credit = caption.credit.quote(article.text) if caption.credit else self.tr("none found")
        hint = keyed(self, self.tr("Credit: {credit} · {Return} takes it · {Esc}"), credit=credit)
        words = caption.span.quote(article.text)
        self._bar.show_proposal(title, f"“{words}”", (), hint)


def _as_shown(suggestion: Suggestion, shown: ClaimProposal | CaptionProposal) -> Suggestion:
    """The suggestion as the bar has it; what was proposed stays with it where that differs."""
    if shown == suggestion.proposal:
        return suggestion
    spans = shown.spans if isinstance(shown, ClaimProposal) else (shown.span,)
    before = suggestion.proposed or suggestion
    return replace(suggestion, spans=spans, proposal=shown, proposed=before)


def _with_speakers(claim: ClaimProposal) -> tuple[Speaker, ...]:
    """Whom the digits stand for: those proposed, then the others of the paragraph."""
    found: dict[object, Speaker] = {}
    for who in (claim.speaker, claim.reporter, *claim.others):
        if who is not None:
            found.setdefault(who.authority_id or who.name.casefold(), who)
    return tuple(found.values())[:9]


def _index(names: tuple[Speaker, ...], who: Speaker | None) -> int | None:
    if who is None:
        return None
    same = (
        i for i, n in enumerate(names) if (n.authority_id, n.name) == (who.authority_id, who.name)
    )
    return next(same, None)
