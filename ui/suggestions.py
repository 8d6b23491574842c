"""The open suggestions for the article shown: computed beside the window, kept in step with it.

Nothing of them is in the project. In the window they go by numbers below zero, so that none is
ever taken for an annotation.
"""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from annotator.changes.change import Change
from annotator.jobs import JobContext
from annotator.model.annotation import Annotation
from annotator.model.article import Article
from annotator.model.authority import AuthorityRecord
from annotator.model.ids import AnnotationId
from annotator.model.stamp import Status
from annotator.model.tagset import Kind, Tag
from annotator.suggest.deciding.decided import Decided
from annotator.suggest.deciding.suggestion import Suggestion
from annotator.suggest.engine import Knowledge, suggest
from annotator.suggest.register.context import Context
from ui.bridge import SessionBridge
from ui.current import Current
from ui.jobs import Jobs
from ui.live_memory import LiveMemory
from ui.live_register import live_register
from ui.open_suggestions import OpenSuggestions, Place

PAUSE_MS = 350
LONGEST_TEXT = 1_000_000
MOST_ANNOTATIONS = 20_000


class Suggestions(QObject):
    """A job reads registers and records while the window may change them: what it found then is
    thrown away and asked for again, so no lock is needed."""

    changed = Signal()
    """Others are open than before, or the least score is another."""

    went = Signal(object)
    """The set of the numbers that are decided; the others stay."""

    settled = Signal()
    """The rules have spoken on the article as it stands, and nothing more is waited for."""

    amended = Signal(int)
    """A suggestion was changed by a person before taking it: its number."""

    chosen = Signal()
    """Another suggestion is in hand, or none."""

    def __init__(self, bridge: SessionBridge, current: Current) -> None:
        super().__init__(bridge)
        self._project, self._current = bridge.project, current
        self._register, self._memory = live_register(bridge), LiveMemory(bridge)
        self._jobs = Jobs(self, still=True)
        self._open = OpenSuggestions({}, 0.0)
        self.in_hand: int | None = None
        self.least = 0.0
        self.too_long = False
        self._annotations: dict[AnnotationId, Annotation] | None = None
        self._awake = self._again = False
        self._version = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.refresh)
        bridge.changed.connect(self._follow)
        current.article_changed.connect(self._turn)
        self._memory.changed.connect(self._stale)
        self._register.complete.connect(self._stale)

    def begin(self) -> None:
        """From now on, suggest."""
        self._awake = True
        self._memory.read()
        self._stale()

    def end(self) -> None:
        """Before the project is closed."""
        self._awake = False
        self._pause.stop()
        self._jobs.stop()

    @property
    def all(self) -> dict[int, Suggestion]:
        """By number, in reading order."""
        return self._open.all

    @property
    def listed(self) -> dict[int, Suggestion]:
        """Those of the least score or more, in reading order."""
        return self._open.listed

    @property
    def calm(self) -> bool:
        """Nothing is waited for: what is listed is what the rules say now."""
        reading = self._awake and not self._register.index.complete
        return not reading and not self._pause.isActive() and not self._jobs.busy

    def beyond(self, at: Place, by: int) -> Place | None:
        """The next of those listed, on from a place in reading order; its last part is a number."""
        return self._open.beyond(at, by)

    def _take_over(self, found: OpenSuggestions) -> None:
        """Others than before."""
        self._open = found
        if self.in_hand not in self.all:
            self.choose(None)
        self.changed.emit()

    def choose(self, number: int | None) -> None:
        """Take a suggestion in hand, or none."""
        number = number if number in self.all else None
        if number != self.in_hand:
            self.in_hand = number
            self.chosen.emit()

    def amend(self, number: int, changed: Suggestion) -> None:
        """Another span, tag or entry than was proposed; what was proposed stays with it."""
        before = self.all[number]
        self._open.put(number, replace(changed, proposed=before.proposed or before))
        self.amended.emit(number)
        self.changed.emit()
        self._stale()

    def demand(self, least: float) -> None:
        """Leave out what scores less."""
        self.least = least
        if self.in_hand is not None and self.all[self.in_hand].score < least:
            self.choose(None)
        self._open.demand(least)
        self.changed.emit()

    @Slot()
    def refresh(self) -> None:
        """Ask the rules anew, in a job. One at a time: while one runs, the next one waits."""
        article = self._current.article
        if article is None or not self._awake or not self._register.index.complete:
            return
        if self._jobs.busy:
            self._again = True
            return
        found = self._read(article)
        if found is None:
            return
        knowledge = Knowledge(
            register=self._register.index,
            context=Context(a for a in found if a.stamp.status is not Status.REJECTED),
            memory=self._memory.memory,
            annotations=found,
            figures=self._project.figures(article.id),
        )
        version, self._again = self._version, False
        tags, before, least = self._project.tags(), dict(self.all), self.least
        self._jobs.start(
            lambda job: _ready(
                suggest(article, knowledge, job.stop_if_asked), tags, before, least, job
            ),
            done=partial(self._land, version),
            failed=partial(self._fail, version),
        )

    def _read(self, article: Article) -> list[Annotation] | None:
        """The annotations of the article, read once; None where there is too much of it."""
        if self._annotations is None:
            many = sum(line.annotations for line in self._project.article_lines([article.id]))
            self.too_long = len(article.text) > LONGEST_TEXT or many > MOST_ANNOTATIONS
            if self.too_long:
                self.changed.emit()
                return None
            self._annotations = {a.id: a for a in self._project.annotations(article.id)}
        return sorted(self._annotations.values(), key=lambda a: (a.start, -a.spans[-1].end, a.id))

    def _land(self, version: int, found: OpenSuggestions) -> None:
        if version != self._version:
            self._go_on()
            return
        if found.least != self.least:
            found.demand(self.least)
        self._take_over(found)
        self._pause.stop()
        self.settled.emit()

    def _fail(self, version: int, error: Exception) -> None:
        self._go_on()
        if version == self._version:
            raise error

    def _go_on(self) -> None:
        if self._again:
            self._pause.start()

    @Slot()
    def _stale(self) -> None:
        """Something is known that was not: what a job finds now is not the whole truth."""
        self._version += 1
        if self._awake:
            self._again = True
            self._pause.start()

    @Slot(object)
    def _turn(self, _: Article | None) -> None:
        self._annotations, self.too_long = None, False
        self._take_over(OpenSuggestions({}, self.least))
        self._stale()

    @Slot(object)
    def _follow(self, change: Change) -> None:
        """What is decided goes at once; the rules are asked again after a pause."""
        article = self._current.article
        if article is None:
            return
        last = {e.record.id: e for e in change.edits if isinstance(e.record, Annotation)}
        here = [e for e in last.values() if _is_of(e.record, article)]
        register = any(isinstance(e.record, AuthorityRecord) for e in change.edits)
        if not last and not register and not change.touches(article.id):
            return
        come = [e.after for e in here if isinstance(e.after, Annotation)]
        if self._annotations is not None:
            for edit in here:
                self._annotations.pop(AnnotationId(edit.record.id), None)  # type: ignore[arg-type]  # an annotation's
            self._annotations.update({a.id: a for a in come})
        self._drop(come)
        self._stale()

    def _drop(self, come: list[Annotation]) -> None:
        if not come:
            return
        decided = Decided(come)
        near = self._open.meeting(min(a.start for a in come), max(a.spans[-1].end for a in come))
        gone = {n for n in near if any(map(decided.on, _forms(self.all[n])))}
        if not gone:
            return
        self._open.take_out(gone)
        if self.in_hand in gone:
            self.choose(None)
        self.went.emit(gone)


def _forms(suggestion: Suggestion) -> list[Suggestion]:
    """As it stands, and as it was proposed where a person has changed it."""
    return [suggestion, suggestion.proposed] if suggestion.proposed else [suggestion]


def _is_of(record: object, article: Article) -> bool:
    return isinstance(record, Annotation) and record.article_id == article.id


def _ready(
    found: list[Suggestion],
    tags: list[Tag],
    before: dict[int, Suggestion],
    least: float,
    job: JobContext,
) -> OpenSuggestions:
    """In the job: numbered and in order. The same suggestion keeps the number it had."""
    known = {_same(s.proposed or s): number for number, s in before.items()}
    free = min(before, default=0)
    numbered: dict[int, Suggestion] = {}
    for each in found:
        job.stop_if_asked()
        suggestion = _fitting(each, tags)
        if suggestion is None:
            continue
        number = known.get(_same(suggestion))
        if number is None:
            number = free = free - 1
        there = before.get(number)
        numbered[number] = there if there is not None and there.proposed else suggestion
    return OpenSuggestions(numbered, least)


def _same(suggestion: Suggestion) -> object:
    return suggestion.kind, suggestion.tag_id, suggestion.spans


def _fitting(suggestion: Suggestion, tags: list[Tag]) -> Suggestion | None:
    """Under a tag of the project; None where it has none for this."""
    if any(t.id == suggestion.tag_id and t.kind is suggestion.kind for t in tags):
        return suggestion
    found = next((t.id for t in tags if t.kind is suggestion.kind), None)
    if found is None or suggestion.kind is Kind.ENTITY:
        return None
    return replace(suggestion, tag_id=found)
