"""Another vocabulary for a project at work: nothing that is marked loses its tag."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from annotator.changes.change import Change, Edit, Verb
from annotator.changes.cleaning import writable
from annotator.errors import BadTagset
from annotator.model.tagset import Tag


@dataclass(frozen=True, slots=True)
class Brought:
    """The change, and what it comes to: tags that are new, that differ, and that lost a key."""

    change: Change
    new: tuple[Tag, ...]
    differing: tuple[Tag, ...]
    keyless: tuple[Tag, ...]


def bring_in(has: Collection[Tag], wanted: Iterable[Tag]) -> Brought:
    """Take over the tags of a file: one step to undo. Tags that it lacks stay as they are.

    Raises BadTagset where a tag would become one of another kind: what is marked with it would
    say something else.
    """
    tags = [writable(tag) for tag in wanted]
    before = {tag.id: tag for tag in has}
    for tag in tags:
        old = before.get(tag.id)
        if old is not None and old.kind is not tag.kind:
            raise BadTagset(
                f"the tag “{tag.id}” is of the kind {old.kind} in this project and {tag.kind} in "
                "the file; give the one in the file another id"
            )
    keys = {tag.key for tag in tags if tag.key}
    stay = [tag for tag in has if tag.id not in {tag.id for tag in tags}]
    kept = [
        replace(tag, order=order, key="" if tag.key in keys else tag.key)
        for order, tag in enumerate(stay, start=len(tags))
    ]
    edits = [Edit(before.get(tag.id), tag) for tag in (*tags, *kept)]
    edits = [edit for edit in edits if edit.before != edit.after]
    titles = {tag.tagset for tag in tags}
    return Brought(
        change=Change(Verb.DEFINE_TAG, tuple(edits), next(iter(titles), "")),
        new=tuple(tag for tag in tags if tag.id not in before),
        differing=tuple(tag for tag in tags if tag.id in before and before[tag.id] != tag),
        keyless=tuple(tag for tag in stay if tag.key in keys),
    )
