"""The project itself: its vocabulary, its description, the names of its contributors."""

from collections.abc import Iterable

from annotator.changes.change import Change, Edit, Verb
from annotator.changes.cleaning import clean
from annotator.model.about import About, Contributor
from annotator.model.record import Record
from annotator.model.tagset import Tag


def start(tags: Iterable[Tag], about: About) -> Change:
    """The first change of every project. It cannot be undone."""
    about = clean(about)
    records: tuple[Record, ...] = (about, *tags)
    return Change(Verb.START_PROJECT, tuple(Edit(None, r) for r in records), about.title)


def join(contributor: Contributor) -> Change:
    """Write a contributor's name into the project before their first change."""
    return Change(Verb.JOIN_PROJECT, (Edit(None, contributor),), contributor.name)


def describe(before: About, after: About) -> Change:
    """Nothing where nothing is said anew."""
    after = clean(after)
    edits = (Edit(before, after),) if after != before else ()
    return Change(Verb.DESCRIBE_PROJECT, edits, after.title)
