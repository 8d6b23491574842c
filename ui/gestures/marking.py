"""1 to 9, E, Q, R, Shift+Enter: mentions made, linked and repeated."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from annotator.changes import annotations
from annotator.changes.change import Change, Edit
from annotator.errors import BadAnnotation
from annotator.model.annotation import Annotation, Body, Caption, Claim, Mention, Quotation
from annotator.model.article import Article
from annotator.model.authority import AuthorityRecord
from annotator.model.ids import AuthorityId, TagId
from annotator.model.span import Span
from annotator.model.stamp import DOUBTFUL, PROBABLY, Certainty
from annotator.model.tagset import Kind, Tag
from annotator.suggest.caret.parts import further_part
from annotator.suggest.deciding.accepting import Accepting, naming_of, presumed
from annotator.suggest.register.index import folded
from ui.gestures.desk import Desk
from ui.keymap.naming import keyed
from ui.live_memory import LiveMemory
from ui.picker.choice import Choice, Known, New, Question, Unresolved
from ui.picker.picker import Picker
from ui.strings import escaped


class Marking(QObject):
    """Mentions. Remembers the last one for R, and what the picker is open for."""

    def __init__(self, desk: Desk, picker: Picker) -> None:
        super().__init__(desk)
        self._desk, self._picker = desk, picker
        self._last: Annotation | None = None
        self._tag_id = TagId("person")
        self._span: Span | None = None
        self._mention: Annotation | None = None
        picker.chosen.connect(self._answer)
        picker.closed.connect(self._focus)
        desk.current.article_changed.connect(picker.close_sheet)  # it asked about these words

    def tag(self, tag_id: str) -> None:
        """Mark the selection or the name at the caret, linked to its likeliest entry."""
        article, span = self._desk.article, self._desk.span_here(TagId(tag_id))
        tag = self._desk.tags().get(TagId(tag_id))
        if article is None or span is None or tag is None or tag.kind is not Kind.ENTITY:
            self._desk.told.emit(self.tr("Put the caret on a name, or select some words."))
            return
        self._tag_id, self._mention = tag.id, None
        accepting = self._desk.accepting(article)
        name, index = span.quote(article.text), self._desk.register.index
        found, doubtful = presumed(accepting, name, tag, index, self._desk.context(article))
        self._mark(article, span, tag, found, accepting)
        if doubtful:
            words = self.tr("Who is meant is left open: {change_link} chooses.")
            self._desk.told.emit(keyed(self, words))

    @Slot()
    def pick(self) -> None:
        """Ask who is meant by the selection or the name at the caret."""
        article, span = self._desk.article, self._desk.span_here()
        if article is None or span is None:
            self._desk.told.emit(self.tr("Put the caret on a name, or select some words."))
            return
        self._span, self._mention = span, self._desk.standing_on(span, Mention)
        tag_id = self._mention.tag_id if self._mention else self._likely_tag(article, span)
        self._desk.view.select(span)
        self._ask(span.quote(article.text), tag_id)

    @Slot()
    def change_link(self) -> None:
        """Ask anew who is meant by the mention in hand."""
        annotation = self._desk.current.annotation
        if annotation is None or not isinstance(annotation.body, Mention):
            self._desk.told.emit(self.tr("No mention is under the caret."))
            return
        self._span, self._mention = annotation.spans[0], annotation
        self._ask(annotation.quote, annotation.tag_id)

    @Slot()
    def repeat(self) -> None:
        """The last annotation once more, on the selection or the name at the caret."""
        article, last = self._desk.article, self._last
        span = self._desk.span_here(last.tag_id if last else None)
        if article is None or last is None or span is None:
            self._desk.told.emit(self.tr("There is nothing to repeat here."))
            return
        session, tag = self._desk.bridge.session, self._desk.tags()[last.tag_id]
        body = _body_again(last, span.quote(article.text))
        self._commit(annotations.annotate(session.person, article, [span], tag, body), span)

    @Slot()
    def add_part(self) -> None:
        """The selection as a further part of the annotation in hand.

        Without a selection it is where an interrupted claim goes on.
        """
        article, annotation = self._desk.article, self._desk.holding()
        span = self._desk.selected()
        if article is not None and annotation is not None and span is None:
            cue = annotation.body.cue if isinstance(annotation.body, Claim) else ()
            said = isinstance(annotation.body, Claim | Quotation)
            span = further_part(article, annotation.spans, cue) if said else None
        if article is None or annotation is None or span is None:
            self._desk.told.emit(self.tr("Select the words to add to the annotation in hand."))
            return
        self._desk.do(annotations.add_part(annotation, article, span), annotation.id)
        self._desk.settle(span)
        self._desk.told.emit(self.tr("Added to “{quote}”.").format(quote=annotation.quotes[0]))

    @property
    def last_tag(self) -> TagId | None:
        """That of what was marked last."""
        return self._last.tag_id if self._last else None

    @Slot(object)
    def remember(self, annotation: Annotation | None) -> None:
        """What R repeats."""
        self._last = annotation

    def _ask(self, name: str, tag_id: TagId) -> None:
        self._picker.ask(
            Question(name, tag_id),
            self._desk.entity_tags(),
            self._desk.rank,
            self._desk.anchor(),
        )

    @Slot(object)
    def _answer(self, choice: Choice) -> None:
        article, span = self._desk.article, self._span
        if article is None or span is None:
            return
        accepting = self._desk.accepting(article)
        tag_id, found = self._resolve(choice, accepting)
        probably = not isinstance(choice, Unresolved) and choice.probably
        self._mark(article, span, self._desk.tags()[tag_id], found, accepting, probably)

    def _resolve(self, choice: Choice, accepting: Accepting) -> tuple[TagId, AuthorityId | None]:
        match choice:
            case Known(record=AuthorityRecord(id=authority_id, kind=kind)):
                return kind, authority_id
            case New(tag_id=tag_id, name=name, found=found):
                return tag_id, accepting.entry(tag_id, name, found)
            case _:
                return choice.tag_id, None

    def _mark(
        self,
        article: Article,
        span: Span,
        tag: Tag,
        authority_id: AuthorityId | None,
        accepting: Accepting,
        probably: bool | None = None,
    ) -> None:
        """A new mention, or the one that is there already under another name.

        `probably` is None where nobody was asked: how sure one was of a mention then stays.
        """
        there = self._mention or self._desk.standing_on(span, Mention)
        self._mention = self._span = None
        if there is None:
            certainty = PROBABLY if probably else None
            self._commit(accepting.mention(span, tag, authority_id, certainty), span)
            return
        certainty = _certainty(there, probably)
        before = there.tag_id, there.authorities, there.stamp.certainty
        if before != (tag.id, _naming(authority_id), certainty):
            self._commit(accepting.linked(there, tag, authority_id, certainty), span)
        else:
            self._desk.hold(there.id)
            self._desk.settle(span)

    def _commit(self, change: Change, span: Span) -> None:
        made = annotated(change)
        others = self._meant_otherwise(made)
        self._desk.do(change, made.id)
        self._last = made
        self._desk.settle(span)
        if others:
            self._desk.told.emit(others)

    def _meant_otherwise(self, mention: Annotation) -> str:
        """A calm word where the same form is marked as somebody else in the project."""
        memory = self._desk.bridge.findChild(LiveMemory)
        body, index = mention.body, self._desk.register.index
        if not isinstance(memory, LiveMemory) or not isinstance(body, Mention):
            return ""
        if body.authority_id is None:
            return ""
        others = memory.memory.entries(folded(mention.quote))
        others.pop(body.authority_id, None)
        told = [
            f"{escaped(entry.name, 40)} ({times}×)"
            for found, times in others.most_common(3)
            if (entry := index.get(found)) is not None
        ]
        words = self.tr("“{form}” is also marked as: {others}")
        form = escaped(mention.quote, 40)
        return words.format(form=form, others=", ".join(told)) if told else ""

    def _likely_tag(self, article: Article, span: Span) -> TagId:
        """The tag of the entry that fits best, else the one used last."""
        found = self._desk.rank(span.quote(article.text), self._tag_id)
        return found[0].record.kind if found else self._tag_id

    @Slot(bool)
    def _focus(self, had_keyboard: bool) -> None:
        if had_keyboard:
            self._desk.view.setFocus()


def _body_again(last: Annotation, quote: str) -> Body:
    """What other words take over of an annotation: nothing that only its own words or place say."""
    match last.body:
        case Claim() as claim:
            return replace(claim, cue=(), evidence=(), paraphrase="")
        case Caption() as caption:
            return replace(caption, figure_id=None, credit=None)
        case Mention() as mention if quote != last.quote:
            return replace(mention, value="", naming=naming_of(quote, last.tag_id))
    return last.body


def _certainty(mention: Annotation, probably: bool | None) -> Certainty | None:
    """How sure one is of a mention after an answer: a doubt that was is taken away."""
    before = mention.stamp.certainty
    if probably:
        return PROBABLY
    return None if probably is False and before in DOUBTFUL else before


def _naming(authority_id: AuthorityId | None) -> tuple[tuple[str, AuthorityId], ...]:
    return () if authority_id is None else (("mention", authority_id),)


def annotated(change: Change) -> Annotation:
    """The annotation that a change is about: the last one it writes. Raises BadAnnotation."""
    for edit in reversed(change.edits):
        match edit:
            case Edit(after=Annotation() as annotation):
                return annotation
    raise BadAnnotation("nothing was annotated")
