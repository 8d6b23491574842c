"""What the record of a plain annotation says, to the letter: a look at it is a comparison.

Many annotations say the same of the same entry, so what is expected is made once. Whatever differs,
or is not plain, is compared piece by piece, which can tell in what.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from annotator.model import ids
from annotator.model.annotation import Annotation, Body, Claim, Mention, Quotation
from annotator.model.ids import AuthorityId, TagId
from annotator.model.tagset import Tag
from annotator.readers.tei.source import STATUS
from exports.tei.proof.reading import Record
from exports.tei.proof.values import categories, number_in, range_pointer

POINTERS = {"mention": "entity"}
"""The type of the pointer for a role of the model, where it is not the same word."""

Pointers = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Saying:
    """Categories, pointers but that to the position, and notes but the annotator's own."""

    kinds: frozenset[str]
    pointers: Pointers
    notes: dict[str, str]
    plain: bool = True
    """Whether this is all that is to be said."""


@dataclass(slots=True)
class Expected:
    """What the records of one article must say; `entries` are pointers to the register."""

    tags: Mapping[TagId, Tag]
    entries: Mapping[AuthorityId, str]
    _made: dict[tuple[TagId, Body], Saying] = field(default_factory=dict)

    def is_said(self, annotation: Annotation, record: Record, place: str) -> bool:
        """Whether the record says just this, and at `place`; no means that a closer look tells."""
        key = annotation.tag_id, annotation.body
        saying = self._made.get(key)
        if saying is None:
            saying = self._made[key] = self._of(*key)
        stamp, note = annotation.stamp, annotation.note
        return (
            saying.plain
            and _tokens(record.kinds) == saying.kinds
            and record.pointers == [*saying.pointers, ("position", place)]
            and record.notes == ({**saying.notes, "rationale": note} if note else saying.notes)
            and not record.bearings
            and STATUS.get(record.status) is stamp.status
            and record.at == stamp.at
            and record.certainty == (stamp.certainty or "")
            and number_in(record.maker) == stamp.maker
        )

    def named(self, body: Body) -> Pointers:
        """The pointers to the entries that a body names, in their order."""
        return [
            (POINTERS.get(role, role), self.entries.get(entry, f"#{ids.label(entry)}"))
            for role, entry in body.named
        ]

    def _of(self, tag_id: TagId, body: Body) -> Saying:
        tag, words = self.tags.get(tag_id), dict[str, str]()
        pointers, plain = self.named(body), tag is not None
        match body:
            case Mention(value=value):
                words = {"value": value}
            case Claim(cue=cue, evidence=(), paraphrase=paraphrase):
                words = {"paraphrase": paraphrase}
                pointers += [("cue", range_pointer(cue))] if cue else []
            case Quotation():
                pass
            case _:
                plain = False
        kinds = {f"#tag.{tag_id}", f"#kind.{tag.kind if tag else ''}", *categories(body)}
        notes = {kind: said for kind, said in words.items() if said}
        return Saying(frozenset(kinds), pointers, notes, plain)


@lru_cache(maxsize=1024)
def _tokens(words: str) -> frozenset[str]:
    return frozenset(words.split())
