"""A change: what one gesture does, as data that knows its own inverse."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from annotator.errors import StaleChange
from annotator.model.annotation import Annotation
from annotator.model.article import Article, Figure
from annotator.model.comment import Comment
from annotator.model.draft import Blob
from annotator.model.ids import ArticleId
from annotator.model.record import Record
from annotator.model.relation import Relation


class Verb(StrEnum):
    """What somebody did, for the Edit menu and the journal. Translated in `ui/strings.py`."""

    START_PROJECT = "start project"
    JOIN_PROJECT = "join project"
    ADD_ARTICLE = "add article"
    REMOVE_ARTICLE = "remove article"
    REIMPORT = "reimport"
    DESCRIBE_ARTICLE = "describe article"
    SET_PROGRESS = "set progress"
    SET_BLOCKS = "set blocks"
    ATTACH_IMAGE = "attach image"
    DESCRIBE_IMAGE = "describe image"
    TAG_SPAN = "tag span"
    ADD_ANNOTATIONS = "add annotations"
    CORRECT = "correct"
    RETAG = "retag"
    EDIT_ANNOTATION = "edit annotation"
    MOVE_ANNOTATION = "move annotation"
    ADD_PART = "add part"
    LINK_ENTITY = "link entity"
    ACCEPT = "accept"
    ACCEPT_EDITED = "accept edited"
    REJECT = "reject"
    REMOVE_ANNOTATION = "remove annotation"
    COMMENT = "comment"
    EDIT_COMMENT = "edit comment"
    REMOVE_COMMENT = "remove comment"
    RELATE = "relate"
    REMOVE_RELATION = "remove relation"
    CREATE_ENTRY = "create entry"
    EDIT_ENTRY = "edit entry"
    REMOVE_ENTRY = "remove entry"
    MERGE_ENTRIES = "merge entries"
    SPLIT_ENTRY = "split entry"
    IDENTIFY = "identify"
    ADD_ENTRIES = "add entries"
    DEFINE_TAG = "define tag"
    DESCRIBE_PROJECT = "describe project"
    NAME_CONTRIBUTOR = "name contributor"
    KEEP_QUERY = "keep query"
    FORGET_QUERY = "forget query"


@dataclass(frozen=True, slots=True)
class Edit:
    """One record before and after. `before` is None for an insert, `after` for a delete."""

    before: Record | None
    after: Record | None

    def inverse(self) -> "Edit":
        return Edit(self.after, self.before)

    @property
    def record(self) -> Record:
        """The newer of the two."""
        found = self.after or self.before
        assert found is not None, "an edit of nothing"
        return found


@dataclass(frozen=True, slots=True)
class Change:
    """What one gesture does: applied whole or not at all, and undone as one step.

    `about` names in a few words what it was done to: a quote, a title. `blobs` are bytes that the
    new records refer to; they are stored once by their SHA-256 and stay when a change is undone.
    """

    verb: Verb
    edits: tuple[Edit, ...]
    about: str = ""
    blobs: tuple[Blob, ...] = ()

    def inverse(self) -> "Change":
        return Change(self.verb, tuple(e.inverse() for e in reversed(self.edits)), self.about)

    def net(self) -> tuple[Edit, ...]:
        """What it comes to: one edit a record, at the place of its first one.

        Raises StaleChange when an edit does not go on where the one before it ended.
        """
        found: dict[tuple[type[Record], object], Edit] = {}
        for edit in self.edits:
            key = (type(edit.record), edit.record.id)
            before = found.get(key)
            if before is None:
                found[key] = edit
            elif before.after is edit.before or before.after == edit.before:
                found[key] = Edit(before.before, edit.after)
            else:
                raise StaleChange(f"“{self.about}”: two edits of one record do not follow")
        return tuple(e for e in found.values() if e.before is not None or e.after is not None)

    def records(self) -> Iterator[Record]:
        """Every record as it was and as it is."""
        for edit in self.edits:
            yield from (record for record in (edit.before, edit.after) if record is not None)

    def article_ids(self) -> set[ArticleId]:
        """The articles whose content, pictures or annotations this changes."""
        return {found for record in self.records() if (found := _article_of(record)) is not None}

    def touches(self, article_id: ArticleId) -> bool:
        return article_id in self.article_ids()


def joined(verb: Verb, *changes: Change, about: str = "") -> Change:
    """Several changes as one step to undo, in their order."""
    return Change(
        verb,
        tuple(edit for change in changes for edit in change.edits),
        about or next((change.about for change in changes if change.about), ""),
        tuple(blob for change in changes for blob in change.blobs),
    )


def _article_of(record: Record) -> ArticleId | None:
    match record:
        case Article(id=article_id) | Figure(article_id=article_id):
            return article_id
        case Annotation(article_id=article_id) | Comment(article_id=article_id):
            return article_id
        case Relation(article_id=article_id):
            return article_id
    return None
