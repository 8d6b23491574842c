"""N, Enter, X, A, Ctrl+Shift+Enter: suggestions gone through, taken and refused."""

from collections.abc import Callable, Sequence
from itertools import islice

from PySide6.QtCore import QObject, Signal, Slot

from annotator.changes import annotations
from annotator.model.annotation import Annotation
from annotator.model.article import Article
from annotator.model.ids import AnnotationId
from annotator.model.span import Span
from annotator.model.stamp import Status
from annotator.model.tagset import Kind
from annotator.suggest.claims.repeating import HEADS
from annotator.suggest.deciding.renewing import Renewing, alike
from annotator.suggest.deciding.suggestion import Suggestion
from annotator.suggest.deciding.taking import Taking
from ui.dialogs.checklist import Checklist, Tickable, around
from ui.gestures.desk import Desk
from ui.gestures.marking import annotated
from ui.gestures.taking_many import MANY, TakingMany
from ui.gestures.walking import OPEN, Walking, beyond
from ui.keymap.naming import keyed
from ui.open_suggestions import Place, place_of
from ui.spoken import spoken
from ui.strings import called, escaped, several
from ui.suggestions import Suggestions

_MOST_HEADS = 40
"""Headlines and key points that are looked at for the claim in hand."""


class Reviewing(QObject):
    """One decision a key, and on to the next. Those of the rules and those that stand in the
    project as suggested are gone through alike."""

    taken = Signal(object)
    """An `Annotation`: the last of those that were accepted."""

    def __init__(self, desk: Desk, walking: Walking, suggestions: Suggestions) -> None:
        super().__init__(desk)
        self._desk, self._walking, self._suggestions = desk, walking, suggestions
        self.many = TakingMany(desk)
        desk.current.caret_moved.connect(self._follow_caret)
        desk.view.mark_clicked.connect(self._clicked)

    @property
    def suggestion(self) -> Suggestion | None:
        """The one in hand."""
        number = self._suggestions.in_hand
        return None if number is None else self._suggestions.all.get(number)

    @Slot()
    def next_suggestion(self) -> None:
        self._walk(1, self._place(1))

    @Slot()
    def previous_suggestion(self) -> None:
        self._walk(-1, self._place(-1))

    @Slot()
    def accept(self) -> None:
        """Take a suggestion over, and go on to the next."""
        at, found = self._place(1), self.suggestion
        if self._judged(Status.ACCEPTED) or (found is not None and self.take([found])):
            self._walk(1, at)

    @Slot()
    def reject(self) -> None:
        """Refuse a suggestion for good, and go on to the next."""
        self.reject_because("")

    def reject_because(self, reason: str) -> None:
        """Refuse, and keep the reason with it."""
        at, found, article = self._place(1), self.suggestion, self._desk.article
        if self._judged(Status.REJECTED):
            self._walk(1, at)
        elif found is not None and article is not None:
            taking = self._taking()
            taking.reject(article, found, reason)
            self._desk.do(taking.change())
            self._walk(1, at)

    @Slot()
    def accept_all(self) -> None:
        """All that are listed, as one step."""
        found = list(self._suggestions.listed.values())
        if not found:
            self._desk.told.emit(self.tr("There are no suggestions for this article."))
            return
        words = several(
            "Reviewing",
            len(found),
            "1 suggestion accepted. {undo} takes it back.",
            "{n} suggestions accepted. {undo} takes them back.",
        )
        words = keyed(self, words)
        self._take_then(found, lambda: self._desk.told.emit(words))

    def review_group(self, one: Suggestion) -> None:
        """List all that mean the same, to be taken at once."""
        article = self._desk.article
        if article is None:
            return
        group = [s for _, s in alike(one, self._suggestions.listed.items())]
        label = called(self._desk.tags()[one.tag_id])
        rows = [_row(article, suggestion) for suggestion in group]
        title = self.tr("Suggestions: {name} · {tag}").format(name=_named(article, one), tag=label)
        sheet = Checklist(title, self.tr("Accept"), self._desk.home())
        sheet.add(rows)
        sheet.answered.connect(lambda ticked: self._take_group([group[n] for n in ticked]))
        self._desk.current.article_changed.connect(sheet.reject)  # it lists places of this text
        sheet.finished.connect(self._desk.view.setFocus)
        sheet.open()

    @Slot(object)
    def take_as(self, changed: Suggestion) -> None:
        """Take the suggestion in hand as a person has changed it, and go on to the next."""
        at = self._place(1)
        if self.take([changed]):
            self._walk(1, at)

    def take(self, suggestions: Sequence[Suggestion]) -> bool:
        """Accept as one step to undo, each with its origin."""
        article = self._desk.article
        if article is None:
            return False
        context = self._desk.context(article)
        renewing = Renewing(article, self._desk.register.index, context)
        taking = self._taking()
        renewed = [renewing.renewed(suggestion) for suggestion in suggestions]
        taking.take(article, renewed, known=_standing(self._desk, article, suggestions))
        change = taking.change()
        self._desk.do(change)
        self.taken.emit(annotated(change))
        return True

    def _take_group(self, ticked: Sequence[Suggestion]) -> None:
        at = self._place(1)
        if ticked:
            self._take_then(ticked, lambda: self._walk(1, at))

    def _take_then(self, found: Sequence[Suggestion], then: Callable[[], None]) -> None:
        """At once, or with a sheet that says how far it is."""
        if len(found) > MANY:
            self.many.take(found, then)
        elif self.take(found):
            then()

    def _taking(self) -> Taking:
        return Taking(self._desk.bridge.session.program, self._desk.project.tags())

    def _judged(self, status: Status) -> bool:
        """Whether an annotation in hand was still to be decided, and is now."""
        annotation = self._desk.current.annotation
        if annotation is not None and annotation.stamp.status in OPEN:
            self._desk.do(annotations.set_status(annotation, status))
            return True
        if self.suggestion is None:
            words = self.tr("No suggestion is under the caret; {next_suggestion} goes to the next.")
            self._desk.told.emit(keyed(self, words))
        return False

    def _walk(self, by: int, at: Place) -> None:
        """To the next of both sorts, on from a place in reading order."""
        mine = self._suggestions.beyond(at, by)
        row = self._walking.open_beyond(at, by)
        theirs = None if row is None else (row.start, -row.end, int(row.id))
        if mine is None and row is None:
            self._suggestions.choose(None)
            none = self.tr("No suggestion follows.")
            self._desk.told.emit(none if by > 0 else self.tr("No suggestion comes before."))
        elif row is not None and (mine is None or beyond(mine, theirs or at, by)):
            self._walking.show(self._desk.project.annotation(AnnotationId(row.id)))
        elif mine is not None:
            self.show(mine[2])

    def show(self, number: int) -> None:
        """Go to a suggestion: caret at its start, in hand, in sight."""
        view = self._desk.view
        spans = self._suggestions.all[number].spans
        view.go_to(Span(spans[0].start, spans[0].end))
        self._desk.current.choose(None)
        self._suggestions.choose(number)

    def _place(self, by: int) -> Place:
        """Where the walk goes on from."""
        number, caret = self._suggestions.in_hand, self._desk.view.caret
        if number is not None:
            return place_of(self._suggestions.all[number], number)
        if self._desk.current.annotation is not None:
            return self._walking.place()
        return (caret, -(1 << 62), 0) if by > 0 else (caret, 0, 0)

    @Slot(int)
    def _follow_caret(self, _: int) -> None:
        """The suggestion under the caret is in hand where no annotation is."""
        view, in_hand = self._desk.view, self.suggestion
        if view.selection is not None:
            return
        if self._desk.current.annotation is not None:
            self._suggestions.choose(None)
            return
        under = [m.annotation_id for m in view.marks_at(view.caret) if m.annotation_id < 0]
        if in_hand is None or self._suggestions.in_hand not in under:
            self._suggestions.choose(under[0] if under else None)

    @Slot(object)
    def _clicked(self, number: int) -> None:
        if number < 0:
            self._desk.current.choose(None)
            self._suggestions.choose(number)


def _row(article: Article, suggestion: Suggestion) -> Tickable:
    before, words, after = around(article, suggestion.spans[0])
    detail = f"{suggestion.score:.2f} · {escaped(spoken(suggestion.why), 160)}"
    return Tickable(before, words, after, detail)


def _named(article: Article, suggestion: Suggestion) -> str:
    name = getattr(suggestion.proposal, "name", "")
    return escaped(name or suggestion.spans[0].quote(article.text), 60)


def _standing(desk: Desk, article: Article, taken: Sequence[Suggestion]) -> list[Annotation]:
    """What stands where something may say the same as a claim or caption that is taken."""
    claims = [s for s in taken if s.kind is Kind.CLAIM]
    places = [s.repeats[0] for s in taken if s.repeats]
    if any(not s.repeats for s in claims):
        heads = (b for b in article.blocks if b.kind in HEADS and b.start < b.end)
        places += [Span(b.start, b.end) for b in islice(heads, _MOST_HEADS)]
    found = {a.id: a for span in places for a in desk.annotations_within(span)}
    return list(found.values())
