"""A sitting with one project: the only door through which it changes."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from annotator.changes import project as project_changes
from annotator.changes.adopt import adopt
from annotator.changes.author import Author, utc_now
from annotator.changes.change import Change
from annotator.changes.risk import is_risky
from annotator.errors import ArticleLocked, Occupied
from annotator.history import History
from annotator.model.about import Agent, Contributor
from annotator.model.article import Article
from annotator.model.draft import Bundle
from annotator.model.ids import ContributorId, parts
from annotator.model.text import legal
from annotator.storage.journal import Entry, Role
from annotator.storage.prepared import Prepared
from annotator.storage.project import Project
from annotator.version import PROGRAM, VERSION

Listener = Callable[[Change], None]

SOMEBODY = "Unnamed contributor"
"""Whoever has not said a name: no account name of the computer gets into a project or an export."""

OCCUPIED = (
    "not done: a long step is just being taken back or brought again; wait until that is done, or "
    "cancel it, and do this once more"
)


class Session:
    """Applies changes, remembers them for undo, and tells listeners what happened."""

    def __init__(self, project: Project, contributor: str = SOMEBODY) -> None:
        """`contributor` is the name that goes on whatever this person makes."""
        self.project = project
        self.history = History(project.journal)
        self._listeners: list[Listener] = []
        self._guards: list[Callable[[], None]] = []
        self._newcomers: dict[ContributorId, Contributor] = {}
        self.occupied = False
        """Whether a long step is being written elsewhere: nothing else is meanwhile."""
        self.person = self._author(legal(contributor), Agent.PERSON, "")
        self.program = self._author(PROGRAM, Agent.PROGRAM, VERSION)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after each committed change. Returns the way to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def when_risky(self, guard: Callable[[], None]) -> None:
        """Call `guard` before each change that takes or alters very much: time for a backup. What
        it raises keeps the change from being made."""
        self._guards.append(guard)

    def about_to_risk(self) -> None:
        """Something of that kind begins, such as an import of many portions.

        Raises Occupied, or what a guard raises: then it does not begin.
        """
        if self.occupied:
            raise Occupied(OCCUPIED)
        for guard in self._guards:
            guard()

    def do(self, change: Change | Prepared) -> None:
        """Commit a change: on disk when this returns.

        Raises StaleChange, NotSaved, or ArticleLocked for an article that is to stay as it is.
        """
        if isinstance(change, Change) and not change.edits:
            return
        self._refuse_locked(change if isinstance(change, Change) else change.change)
        self._introduce()
        self._commit(change, Role.DO, None)

    def go_on(self, step: Entry, change: Change) -> bool:
        """Commit more of a step, which stays one step to undo. False when it was undone meanwhile.

        What is long is done so in portions, and gestures go between. Raises as `do`.
        """
        if not self.history.holds(step):
            return False
        if change.edits:
            self._refuse_locked(change)
            self._commit(change, Role.MORE, step.id)
        return True

    def adopt(self, bundle: Bundle) -> Change:
        """Take whole records from elsewhere in, under their own ids where those are free.

        Returns what was committed, with the ids that the records have here. Raises as `do`.
        """
        change = self.adopting(bundle)
        self.do(change)
        return change

    def adopting(self, bundle: Bundle) -> Change:
        """The change that `adopt` commits. Newcomers of this sitting join the project first."""
        for record in bundle.records():
            if isinstance(record.id, int):
                self.project.mint.keep_clear_of(record.id)
        self.person = self._giving_way(self.person, bundle.contributors)
        self.program = self._giving_way(self.program, bundle.contributors)
        self._introduce()
        return adopt(
            self.program,
            bundle,
            known=self.project.record,
            contributors=self.project.contributors(),
            tags={tag.id for tag in self.project.tags()},
            about=self.project.about(),
            register=self.project.authorities(),
        )

    def go_on_for(self, other: "Session", change: Change | Prepared) -> None:
        """In a copy: commit what the other sitting could not write. Raises as `do`.

        Whoever has not joined yet keeps the id that the change knows them by.
        """
        coming = tuple(other._newcomers.values())
        self.person = self._giving_way(self.person, coming)
        self.program = self._giving_way(self.program, coming)
        self.do(change)
        other.project.goes_on_elsewhere()

    def undo(self) -> bool:
        """Take the last step back. False when there is none. Raises as `do`."""
        step = self.history.to_undo
        if step is None:
            return False
        self._commit(self.project.journal.change(step.id).inverse(), Role.UNDO, step.id)
        return True

    def redo(self) -> bool:
        """Bring the last undone step back. False when there is none. Raises as `do`."""
        step = self.history.to_redo
        if step is None:
            return False
        self._commit(self.project.journal.change(step.id), Role.REDO, step.id)
        return True

    def _refuse_locked(self, change: Change) -> None:
        """Of a locked article only its progress can change. Undo may still take steps back."""
        turned = {
            edit.record.id
            for edit in change.edits
            if isinstance(edit.before, Article)
            and isinstance(edit.after, Article)
            and edit.before.progress is not edit.after.progress
        }
        locked = self.project.locked(change.article_ids() - turned)
        if locked:
            others = f" and {len(locked) - 1} more" if len(locked) > 1 else ""
            raise ArticleLocked(
                f"“{locked[0]}”{others}: locked, so nothing in it is changed; give it another "
                "status first"
            )

    def _commit(self, change: Change | Prepared, role: Role, target: int | None) -> None:
        if self.occupied:
            raise Occupied(OCCUPIED)
        done = change.change if isinstance(change, Prepared) else change
        if role is not Role.MORE and is_risky(done):
            self.about_to_risk()
        author = self.person.contributor_id
        entry = self.project.apply(change, author=author, at=utc_now(), role=role, target=target)
        self.took(done, entry)

    def took(self, change: Change, *entries: Entry) -> None:
        """It is in the project, as these rows: remember them, and tell the listeners."""
        for entry in entries:
            self.history.record(entry)
        for listener in tuple(self._listeners):
            listener(change)

    def _author(self, name: str, agent: Agent, version: str) -> Author:
        """The contributor of this name, known to the project or about to join it."""
        for known in self.project.contributors():
            if (known.name, known.agent, known.version) == (name, agent, version):
                return Author(known.id, self.project.mint)
        newcomer = Contributor(
            id=ContributorId(self.project.mint.new()),
            name=name,
            agent=agent,
            version=version,
        )
        self._newcomers[newcomer.id] = newcomer
        return Author(newcomer.id, self.project.mint)

    def _giving_way(self, author: Author, coming: Iterable[Contributor]) -> Author:
        """Who has not joined yet takes the id they have elsewhere, or one that is free."""
        newcomer = self._newcomers.pop(author.contributor_id, None)
        if newcomer is None:
            return author
        taken = {c.id for c in self.project.contributors()}
        same = (c.id for c in coming if replace(c, id=newcomer.id) == newcomer)
        given = (i for i in same if i not in taken and parts(i)[0])
        free = next(given, None) or author.new_id()
        self._newcomers[ContributorId(free)] = replace(newcomer, id=ContributorId(free))
        return author.acting_as(ContributorId(free))

    def _introduce(self) -> None:
        """Before the first change of a sitting, newcomers are written into the project."""
        while self._newcomers:
            contributor_id, newcomer = next(iter(self._newcomers.items()))
            entry = self.project.apply(
                project_changes.join(newcomer),
                author=contributor_id,
                at=utc_now(),
                role=Role.START,
            )
            self.history.record(entry)
            del self._newcomers[contributor_id]
