"""What a file may point at besides its own text: register, contributors, tags."""

from dataclasses import dataclass, field
from enum import Enum, auto

from annotator.model import ids
from annotator.model.about import About, Agent, Contributor
from annotator.model.authority import AuthorityRecord
from annotator.model.ids import AuthorityId, ContributorId, TagId
from annotator.model.tagset import Tag
from annotator.readers.tei.beside import REGISTER
from exports.tei.markup import value

REGISTER_PREFIX = {
    "persName": "per",
    "orgName": "org",
    "placeName": "pla",
    "eventName": "evt",
    "title": "wrk",
}


class RegisterAt(Enum):
    """Where the entries stand to which a text points."""

    HERE = auto()
    """In its own file."""
    BESIDE = auto()
    """In one file beside it, which all texts share."""
    ABOVE = auto()
    """At the head of the corpus that it is part of, with contributors and tags."""


@dataclass(slots=True, kw_only=True)
class Directory:
    about: About
    authorities: dict[AuthorityId, AuthorityRecord]
    contributors: list[Contributor]
    tags: dict[TagId, Tag]
    registers: RegisterAt = RegisterAt.HERE
    _entries: dict[AuthorityId, str] = field(default_factory=dict)
    _agents: dict[ContributorId, str] = field(default_factory=dict)
    _tag_pointers: dict[TagId, str] = field(default_factory=dict)

    @property
    def _register(self) -> str:
        return REGISTER if self.registers is RegisterAt.BESIDE else ""

    def register_id(self, authority_id: AuthorityId) -> str:
        """The xml:id of an entry of the register, by the list that it stands in."""
        tag = self.tags.get(self.authorities[authority_id].kind)
        return REGISTER_PREFIX.get(tag.tei if tag else "", "ent") + ids.label(authority_id)

    def entry(self, authority_id: AuthorityId) -> str:
        """Pointer to an entry of the register."""
        found = self._entries.get(authority_id)
        if found is None:
            found = self._entries[authority_id] = (
                f"{self._register}#{self.register_id(authority_id)}"
            )
        return found

    def tag(self, tag_id: TagId) -> str:
        """Pointer to the tag."""
        found = self._tag_pointers.get(tag_id)
        if found is None:
            found = self._tag_pointers[tag_id] = f"#tag.{value(tag_id)}"
        return found

    def agent(self, contributor_id: ContributorId) -> str:
        """Pointer to the contributor."""
        found = self._agents.get(contributor_id)
        if found is None:
            known = next((c for c in self.contributors if c.id == contributor_id), None)
            person = known is None or known.agent is Agent.PERSON
            found = f"#{'agt' if person else 'app'}{ids.label(contributor_id)}"
            self._agents[contributor_id] = found
        return found
