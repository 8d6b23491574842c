"""A register beside a text, or the head of its corpus: proved itself, and part of the text's proof.

What is local to a text of a corpus begins with its identifier; here it is read as if the text stood
alone. How that is undone is written anew, so that a mistake of the writer is not made twice.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from annotator.model import ids
from annotator.model.about import About
from annotator.model.authority import AuthorityRecord
from annotator.model.ids import AnnotationId, AuthorityId, TagId
from annotator.model.relation import Bond, Relation
from annotator.model.tagset import Tag
from annotator.plugins import Finding
from exports.tei.proof.comparing import Facts, pointers_to_nowhere, register_differs
from exports.tei.proof.header import project_differs
from exports.tei.proof.reading import NotRead, ReadBack, read_back
from exports.tei.proof.talk import relations_differ

_TAG = re.compile(rb"<[^<>]+>")
_TO_REGISTER = re.compile(rb'(?<=[" ])register\.xml(?=#)')


@dataclass(frozen=True, slots=True)
class Around:
    """`name` is the identifier of the text where it is part of a corpus."""

    back: ReadBack
    name: str = ""

    def alone(self, data: bytes) -> bytes:
        """The text as it would be without the others."""
        if not self.name:
            return _TAG.sub(lambda tag: _TO_REGISTER.sub(b"", tag[0]), data)
        own = re.compile(rb'(?<=["#(])' + re.escape(self.name.encode()) + rb"\.")
        return _TAG.sub(lambda tag: own.sub(b"", tag[0]), data)

    def lend(self, facts: Facts, back: ReadBack) -> Facts:
        """Give what was read of the text what stands around it."""
        wanted = {ids.label(number) for number in facts.entries}
        found = {name: e for name, e in self.back.entries.items() if name[3:] in wanted}
        back.entries.update(found)
        back.ids |= self.back.ids
        if not self.name:
            return facts
        back.tags |= self.back.tags
        for place, words in self.back.header.items():
            if place.startswith("encodingDesc/"):
                back.header.setdefault(place, words)
        bound = [one for one in facts.relations if one.bond is not Bond.ENTRIES]
        return replace(facts, relations=bound)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """What the project holds of a register that stands by itself."""

    about: About
    entries: Mapping[AuthorityId, AuthorityRecord]
    tags: Mapping[TagId, Tag]
    relations: Collection[Relation]
    here: Collection[AnnotationId] = ()
    """The annotations that stand in the same file."""


def shared_read(data: bytes, shared: Shared) -> tuple[ReadBack, list[Finding]]:
    """What a register or the head of a corpus says, and in what it is not the project."""
    try:
        back = read_back(data)
    except NotRead as error:
        return ReadBack(), [Finding(message=f"it is not well-formed: {error}", line=error.line)]
    return back, list(_differences(shared, back))


def _differences(shared: Shared, back: ReadBack) -> Iterator[Finding]:
    yield from project_differs(shared.about, back.header)
    yield from register_differs(shared.entries, shared.tags, back)
    yield from relations_differ(shared.relations, shared.here, back)
    sources = {f"a{ids.label(one)}" for one in shared.here}
    back.ids |= sources  # they stand in the texts, whose own proof looks for them
    yield from pointers_to_nowhere(back)
    back.ids -= sources
