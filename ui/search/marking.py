"""From hits to annotations: all that are ticked, in whatever articles, as one step to undo."""

from collections.abc import Sequence
from itertools import groupby
from time import monotonic

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from annotator.changes import authorities, queries
from annotator.changes.change import Change, Verb, joined
from annotator.errors import UnknownArticle
from annotator.model.annotation import Body, Claim, Mention, Quotation
from annotator.model.ids import ArticleId, AuthorityId
from annotator.model.span import Span
from annotator.model.stamp import Status
from annotator.model.tagset import Kind, Tag
from annotator.search.hit import Hit
from ui.bridge import SessionBridge
from ui.keymap.naming import keyed
from ui.live_register import live_register
from ui.search.mark_dialog import MarkHits, entry_called
from ui.strings import called, escaped, several
from ui.turns import Turns

_TURN_SECONDS = 0.006


class HitMarking(QObject):
    """Asks as what, reads the articles some a turn, and commits once all are read."""

    told = Signal(str)
    """A short sentence for the person."""

    def __init__(self, bridge: SessionBridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._window = bridge, window
        self._waiting: list[tuple[ArticleId, list[Span]]] = []
        self._made: list[Change] = []
        self._there = 0
        self._tag: Tag | None = None
        self._body: Body = Mention()
        self._turns = Turns(self._turn, self)

    def ask(self, hits: Sequence[Hit]) -> MarkHits | None:
        """Open the question. None where nothing is ticked, or hits are being marked already."""
        if not hits or self._turns.active:
            asked = self.tr("Tick the hits that are to be marked; {Space} ticks.")
            self.told.emit(keyed(self, asked))
            return None
        words = {hit.words.strip() for hit in hits}
        likely = next(iter(words)) if len(words) == 1 else ""
        register = live_register(self._bridge).index
        tags = self._bridge.project.tags()
        dialog = MarkHits(len(hits), tags, register, likely, self._window)
        dialog.answered.connect(lambda tag, name: self.mark(hits, tag, name))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def mark(self, hits: Sequence[Hit], tag: Tag, name: str) -> None:
        """Mark all of them; `name` is an entry of the register, made where there is none."""
        self._made, self._there, self._tag = [], 0, tag
        self._body = _body(tag, self._entry(tag, name))
        places = sorted({(hit.article_id, hit.span) for hit in hits})
        self._waiting = [
            (article_id, [span for _, span in group])
            for article_id, group in groupby(places, key=lambda place: place[0])
        ][::-1]
        self._turns.start()

    def _entry(self, tag: Tag, name: str) -> AuthorityId | None:
        known = entry_called(live_register(self._bridge).index, name, tag.id)
        if known is not None or not name:
            return known.id if known is not None else None
        entry = authorities.new_record(self._bridge.session.person, tag.id, name)
        self._made.append(authorities.create(entry))
        return entry.id

    @Slot()
    def _turn(self) -> None:
        """While a step is taken back, nothing is written: it waits."""
        if self._bridge.session.occupied:
            return
        until = monotonic() + _TURN_SECONDS
        while self._waiting and monotonic() < until:
            self._take(*self._waiting.pop())
        if not self._waiting:
            self._turns.stop()
            self._commit()

    def _take(self, article_id: ArticleId, spans: list[Span]) -> None:
        assert self._tag is not None
        project = self._bridge.project
        try:
            article = project.article(article_id)
        except UnknownArticle:
            return  # it was removed while the list stood
        there = {
            Span(start, end)
            for _, start, end, tag_id, status, ranges in project.marks(article_id)
            if tag_id == self._tag.id and ranges is None and status != Status.REJECTED.value
        }
        new = [span for span in spans if span not in there]
        self._there += len(spans) - len(new)
        person = self._bridge.session.person
        if new:
            self._made.append(queries.mark(person, article, new, self._tag, self._body))

    def _commit(self) -> None:
        change = joined(Verb.ADD_ANNOTATIONS, *self._made)
        number = sum(len(made.edits) for made in self._made if made.verb is Verb.ADD_ANNOTATIONS)
        self._made = []
        if not number:
            self.told.emit(self.tr("All of these places are marked so already."))
            return
        self._bridge.do(change)
        words = several(
            "HitMarking",
            number,
            "Marked 1 place as {tag}. {undo} takes it back.",
            "Marked {n} places as {tag}. {undo} takes all of it back.",
        )
        assert self._tag is not None
        told = keyed(self, words, tag=escaped(called(self._tag)))
        if self._there:
            told += " " + several(
                "HitMarking",
                self._there,
                "1 was marked so already.",
                "{n} were marked so already.",
            )
        self.told.emit(told)


def _body(tag: Tag, entry: AuthorityId | None) -> Body:
    if tag.kind is Kind.CLAIM:
        return Claim()
    return Quotation() if tag.kind is Kind.QUOTATION else Mention(authority_id=entry)
