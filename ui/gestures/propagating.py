"""A: what was decided on a name, applied to its other places, in the article and in the project.

Shift+Delete, or A after Delete: the same for taking away.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from time import monotonic

from PySide6.QtCore import QObject, Slot

from annotator.changes import annotations
from annotator.changes.change import Change
from annotator.errors import ProjectDamaged, UnknownArticle
from annotator.model.annotation import Annotation, Mention
from annotator.model.article import Article, Progress
from annotator.model.ids import AnnotationId, ArticleId
from annotator.storage.project import Project
from annotator.suggest.propagation.occurrences import Occurrences
from annotator.suggest.propagation.spreading import Meaning, Place, applied, meaning, places
from ui.dialogs.checklist import Checklist, Tickable, around
from ui.gestures.desk import Desk
from ui.keymap.naming import keyed
from ui.strings import called, escaped, grouped, several
from ui.turns import Turns

_AT_ONCE, _TURN_SECONDS = 200, 0.006
_MOST = 2_000
"""Places in one list; a name that is more frequent is applied in two rounds."""

Look = Callable[[Article, list[Annotation]], Iterable[tuple[Place, Tickable]]]
Apply = Callable[[Sequence[Place]], Change]


class Propagating(QObject):
    """Nothing is changed but what is ticked, and all of it as one step to undo."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._was: dict[AnnotationId, Meaning] = {}
        self._gone: Annotation | None = None
        """The mention that the last step removed."""
        desk.bridge.changed.connect(self._follow)
        desk.bridge.renewed.connect(self._forget)

    @Slot()
    def _forget(self) -> None:
        self._gone = None
        self._was.clear()

    @Slot(object)
    def _follow(self, change: Change) -> None:
        """Remember what a mention meant before it was changed: others like it go along."""
        self._gone = None
        for edit in change.edits:
            match edit.before, edit.after:
                case Annotation(body=Mention()) as before, None:
                    self._gone = before
                case Annotation() as before, Annotation() as after:
                    if meaning(before) != meaning(after):
                        self._was[after.id] = meaning(before)

    @Slot()
    def apply_to_all(self) -> None:
        """List the other places of the words in hand, and of the other names of its entry.

        Of a mention that was just removed, those that are marked like it.
        """
        if self._gone is not None and self._desk.current.annotation is None:
            self._delete_like(self._gone)
            return
        pattern = self._mention()
        if pattern is None:
            return
        tag = self._desk.tags()[pattern.tag_id]
        title = self.tr("Mark “{words}” elsewhere: {what}").format(
            words=escaped(pattern.quote, 40), what=self._in_words(meaning(pattern))
        )
        occurrences, was = Occurrences(self._spellings(pattern)), self._was.get(pattern.id)

        def look(article: Article, marked: list[Annotation]) -> Iterator[tuple[Place, Tickable]]:
            found = places(pattern, occurrences, article, marked)
            return ((place, self._row(place, pattern, was)) for place in found)

        def apply(chosen: Sequence[Place]) -> Change:
            return applied(self._desk.bridge.session.person, pattern, tag, chosen)

        Round(self._desk, look, apply).open(title, self.tr("Mark"))

    @Slot()
    def delete_all(self) -> None:
        """List all mentions of the same words that mean the same, to be taken away."""
        gone = self._gone if self._desk.current.annotation is None else None
        pattern = gone or self._mention()
        if pattern is not None:
            self._delete_like(pattern)

    def _delete_like(self, pattern: Annotation) -> None:
        title = self.tr("Delete “{words}” everywhere: {what}").format(
            words=escaped(pattern.quote, 40), what=self._in_words(meaning(pattern))
        )

        def look(article: Article, marked: list[Annotation]) -> list[tuple[Place, Tickable]]:
            same = [a for a in marked if _is_same(a, pattern)]
            found = [Place(article, a.spans[0], a) for a in same]
            if article.progress is Progress.LOCKED:
                return [(p, self._closed(p)) for p in found]
            return [(p, Tickable(*around(article, p.span), self._title(p))) for p in found]

        def apply(chosen: Sequence[Place]) -> Change:
            gone = [place.there for place in chosen if place.there is not None]
            comments, relations = self._desk.project.hanging_on(gone)
            citing = self._desk.project.citing(gone)
            return annotations.remove(gone, comments, relations, citing)

        Round(self._desk, look, apply).open(title, self.tr("Delete"))

    def _mention(self) -> Annotation | None:
        annotation = self._desk.current.annotation
        if annotation is None or not isinstance(annotation.body, Mention):
            self._desk.told.emit(self.tr("Put the caret on a marked name or on a suggestion."))
            return None
        if len(annotation.spans) > 1:
            self._desk.told.emit(self.tr("A name in several parts is not looked for elsewhere."))
            return None
        return annotation

    def _spellings(self, pattern: Annotation) -> set[str]:
        """The words themselves, and by which other names the register knows the entry."""
        entry = self._desk.register.index.get(meaning(pattern)[1])
        return {pattern.quote, *(entry.names if entry is not None else ())}

    def _row(self, place: Place, pattern: Annotation, was: Meaning | None) -> Tickable:
        """Ticked where nothing speaks against it; of a change also what was as this was."""
        if place.article.progress is Progress.LOCKED:
            return self._closed(place)
        words, other = around(place.article, place.span), place.there or place.overlapped
        if other is None:
            return Tickable(*words, self._title(place))
        told = self._in_words(meaning(other))
        if not other.stands:
            detail = self.tr("was rejected here: {what}").format(what=told)
        elif place.overlapped is not None:
            detail = self.tr("overlaps “{words}”: {what}").format(
                words=escaped(other.quote, 40), what=told
            )
        else:
            detail = self.tr("is marked as {what}").format(what=told)
            unresolved = was is None and meaning(other) == (pattern.tag_id, None)
            if meaning(other) == was or unresolved:
                return Tickable(*words, f"{detail} · {self._title(place)}")
        return Tickable(*words, f"{detail} · {self._title(place)}", False, True)

    def _closed(self, place: Place) -> Tickable:
        """In a locked article, which would turn the whole step away: shown, and not ticked."""
        detail = self.tr("is locked: {title}").format(title=self._title(place))
        return Tickable(*around(place.article, place.span), detail, False, True)

    def _title(self, place: Place) -> str:
        article = self._desk.article
        if article is not None and article.id == place.article.id:
            return self.tr("this article")
        return escaped(place.article.title, 60)

    def _in_words(self, what: Meaning) -> str:
        tag_id, authority_id = what
        label = called(self._desk.tags()[tag_id])
        entry = self._desk.register.index.get(authority_id)
        return f"{label} → {escaped(entry.name, 50)}" if entry is not None else label


class Round(QObject):
    """One list, filled from the article shown at once, and from the others some a turn."""

    def __init__(self, desk: Desk, look: Look, apply: Apply) -> None:
        super().__init__(desk)
        self._desk, self._look, self._apply = desk, look, apply
        self._places: list[Place] = []
        self._others: Iterator[ArticleId] = iter(())
        self._looked = self._all = 0
        self._odd: ProjectDamaged | None = None
        """What could not be read, to be said once."""
        self._turns = Turns(self._go_on, self)

    def open(self, title: str, deed: str) -> None:
        article = self._desk.article
        if article is None:
            return
        self.sheet = Checklist(title, deed, self._desk.home())
        self._others = _others(self._desk.project, article.id)
        self._all = sum(self._desk.project.shelves().values()) - 1
        self._take_in(article.id)
        self._turns.start()
        self._tell()
        self.sheet.answered.connect(self._answer)
        self.sheet.finished.connect(self._finish)
        self.sheet.open()

    @Slot()
    def _go_on(self) -> None:
        """Some milliseconds a turn, so that keys go between."""
        until = monotonic() + _TURN_SECONDS
        while self._turns.active and monotonic() < until:
            other = next(self._others, None) if len(self._places) < _MOST else None
            if other is None:
                self._turns.stop()
            else:
                self._take_in_if_there(other)
                self._looked += 1
        self._tell()
        if not self._turns.active and self._odd is not None:
            raise self._odd

    def _take_in_if_there(self, article_id: ArticleId) -> None:
        """One that was removed meanwhile, or cannot be read, keeps nobody from the others."""
        try:
            self._take_in(article_id)
        except UnknownArticle:
            pass
        except ProjectDamaged as error:
            self._odd = error

    def _take_in(self, article_id: ArticleId) -> None:
        project = self._desk.project
        every = self._look(project.article(article_id), project.annotations(article_id))
        found = list(islice(every, _MOST - len(self._places)))
        self._places += [place for place, _ in found]
        self.sheet.add(row for _, row in found)

    def _tell(self) -> None:
        if len(self._places) >= _MOST:
            words = self.tr("The first {n} places; apply them, and ask again for the others.")
            self.sheet.state.setText(words.format(n=grouped(_MOST)))
        elif self._turns.active:
            words = self.tr("Looking through the project: {n} of {all} other articles")
            self.sheet.state.setText(words.format(n=grouped(self._looked), all=grouped(self._all)))
        elif self._places:
            words = several(
                "Propagating",
                len(self._places),
                "1 place. Other articles looked through: {all}",
                "{n} places. Other articles looked through: {all}",
            )
            self.sheet.state.setText(words.format(all=grouped(self._all)))
        else:
            self.sheet.state.setText(self.tr("There is no other place."))

    @Slot(list)
    def _answer(self, ticked: list[int]) -> None:
        chosen = [self._places[number] for number in ticked]
        if chosen:
            self._desk.do(self._apply(chosen))
            words = several(
                "Propagating",
                len(chosen),
                "Done at 1 place. {undo} takes it back.",
                "Done at {n} places. {undo} takes all of it back.",
            )
            self._desk.told.emit(keyed(self, words))

    @Slot()
    def _finish(self) -> None:
        self._turns.stop()
        self._desk.view.setFocus()
        self.deleteLater()


def _others(project: Project, but: ArticleId) -> Iterator[ArticleId]:
    """All other articles, as they came."""
    last = 0
    while some := project.article_ids(last, _AT_ONCE):
        last = some[-1]
        yield from (number for number in some if number != but)


def _is_same(annotation: Annotation, pattern: Annotation) -> bool:
    return (
        isinstance(annotation.body, Mention)
        and annotation.quote == pattern.quote
        and meaning(annotation) == meaning(pattern)
        and annotation.stands
    )
