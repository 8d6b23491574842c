"""What is long as one step, in portions so short that gestures go between.

The one connection writes one thing at a time, so what is long is cut: a portion is a transaction
of a few milliseconds, and how many articles are in it follows from how long the last one took
(`data.md`, section 1.3).
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from time import perf_counter, thread_time

from annotator.changes import articles
from annotator.changes.change import Change
from annotator.model.article import Article
from annotator.model.draft import ArticleDraft, Bundle
from annotator.model.ids import ArticleId
from annotator.session import Session
from annotator.storage.journal import Entry

Undoing = Callable[[Callable[[], None]], object]
"""Takes the last step back in its own time, and calls what it is given when that has ended: done,
given up or failed."""
PORTION_SECONDS = 0.008
_MOST = 500


class Step:
    """Several changes that are one step to undo, whatever is done between them."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._entry: Entry | None = None
        self.undone = False

    def do(self, change: Change) -> bool:
        """Commit a change as the step, or as more of it. False where it was undone meanwhile.

        Raises as `Session.do`.
        """
        if self._entry is None:
            before = self._session.history.last
            self._session.do(change)
            done = self._session.history.last
            self._entry = done if done is not before else None
        elif not self._session.go_on(self._entry, change):
            self.undone = True
        return not self.undone

    def take_back(
        self, undo: Undoing | None = None, then: Callable[[], None] = lambda: None
    ) -> bool:
        """Undo the step, if nothing was done after it. False where that is so; it then stays.

        `undo` is another way to do it than at once. `then` is called when it has ended: by then
        `undone` says whether the step is undone or stays all the same.
        """
        entry = self._entry
        if entry is None or self._session.history.to_undo != entry:
            return False

        def ended() -> None:
            self.undone = not self._session.history.holds(entry)
            then()

        if undo is None:
            self._session.undo()
            ended()
        else:
            undo(ended)
        return True


class Portions:
    """One import. Where its step is undone meanwhile, the rest is not taken in."""

    def __init__(
        self, session: Session, drafts: Iterable[ArticleDraft], bundles: Iterable[Bundle] = ()
    ) -> None:
        """`bundles` come after the drafts, each as a portion of its own."""
        self._session = session
        self._drafts: Iterator[ArticleDraft] = iter(drafts)
        self._bundles: Iterator[Bundle] = iter(bundles)
        self._step = Step(session)
        self._pace = Pace()
        self.taken: list[ArticleId] = []

    @property
    def undone(self) -> bool:
        return self._step.undone

    def take(self, seconds: float = PORTION_SECONDS) -> bool:
        """Take in as many as about so long allows. False when there is nothing left to do.

        Raises as `Session.do`.
        """
        if self._session.occupied:
            return True
        drafts = list(islice(self._drafts, self._pace.number))
        bundle = None if drafts else next(self._bundles, None)
        start, busy = perf_counter(), thread_time()
        if drafts:
            change = articles.add(self._session.program, drafts, self._session.project.tags())
        elif bundle is not None:
            change = self._session.adopting(bundle)
        else:
            return False
        if not self._step.do(change):
            self.taken = []
            return False
        self.taken += [e.after.id for e in change.edits if isinstance(e.after, Article)]
        if drafts:
            self._pace.follow(perf_counter() - start, thread_time() - busy, seconds)
        return True

    def take_back(
        self, undo: Undoing | None = None, then: Callable[[], None] = lambda: None
    ) -> bool:
        """As `Step.take_back`."""

        def ended() -> None:
            if self.undone:
                self.taken = []
            then()

        return self._step.take_back(undo, ended)


class Pace:
    """How many go into a portion, from how long the last one took."""

    def __init__(self, first: int = 1) -> None:
        self.number = first
        self._least = self._least_busy = float("inf")

    def follow(self, took: float, busy: float, wanted: float = PORTION_SECONDS) -> None:
        """As many as fit next time; never more than twice as many as now. `busy` is how long it
        kept this thread from doing anything else, which no disk and no other program lengthens.

        A commit takes its time whatever is in it: on a slow disk a portion lasts longer, or
        nothing would get on; but what is in it stays short.
        """
        first = self.number == 1
        self._least = took if first else min(self._least, took)
        self._least_busy = busy if first else min(self._least_busy, busy)
        room = max(wanted - self._least, min(self._least, wanted))
        each = max((busy - self._least_busy) / self.number, 1e-6)
        fitting = int(room / each)
        self.number = max(1, min(fitting, self.number * 2, _MOST))
