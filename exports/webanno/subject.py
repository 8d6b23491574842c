"""An article with all that is said about it, as one Web Annotation file needs it."""

from collections.abc import Iterable, Mapping

from annotator.model.about import Agent
from annotator.model.comment import Comment
from annotator.model.ids import AnnotationId, AuthorityId, ContributorId
from annotator.model.relation import Relation
from annotator.model.stamp import Event, Stamp
from annotator.plugins import ProjectView
from annotator.readers.webanno.nodes import Node
from annotator.readers.webanno.terms import reference
from exports.gathered import Gathered
from exports.reading.addresses import concept
from exports.tei.context import named_in

_KINDS = {"person": "Person", "organisation": "Organization"}
"""Entries for which the W3C's own context has a class."""


class Subject:
    """What the parts of a file are written from; of the register what is named here."""

    def __init__(self, project: ProjectView, one: Gathered, text: str) -> None:
        """`text` is the address of the reading text."""
        self.one, self.shared, self.text = one, one.shared, text
        self.comments: list[Comment] = project.comments(one.article.id)
        self.relations: list[Relation] = project.relations(one.article.id)
        self.history: Mapping[AnnotationId, tuple[Event, ...]] = project.history(one.article.id)
        used = named_in(one.annotations, self.relations)
        self.register = [entry for number, entry in self.shared.register.items() if number in used]
        self._entries: dict[AuthorityId, Node] = {}
        self._agents: dict[ContributorId, Node] = {}

    def stamps(self) -> list[Stamp]:
        """Of every record in the file."""
        found = [self.one.article.stamp, *(figure.stamp for figure in self.one.figures)]
        found += [annotation.stamp for annotation in self.one.annotations]
        found += [entry.stamp for entry in self.register]
        found += [comment.stamp for comment in self.comments]
        return found + [relation.stamp for relation in self.relations]

    def events(self, annotation_id: AnnotationId, past: Iterable[Event]) -> tuple[Event, ...]:
        """What happened to an annotation since it was made, oldest first."""
        return (*past, *self.history.get(annotation_id, ()))

    def makers(self) -> set[ContributorId]:
        found = {stamp.maker for stamp in self.stamps()}
        for annotation in self.one.annotations:
            found |= {event.by for event in self.events(annotation.id, annotation.past)}
        return found

    def agent(self, contributor_id: ContributorId) -> Node:
        """A contributor as the W3C's agents are."""
        if contributor_id not in self._agents:
            known = self.shared.contributors.get(contributor_id)
            person = known is None or known.agent is Agent.PERSON
            self._agents[contributor_id] = {
                "id": reference(ContributorId, contributor_id),
                "type": "Person" if person else "Software",
                "name": self.shared.maker(contributor_id),
            }
        return self._agents[contributor_id]

    def entry(self, authority_id: AuthorityId) -> Node:
        """An entry of the register, with what others call the same."""
        if authority_id not in self._entries:
            entry = self.shared.register[authority_id]
            node: Node = {"id": reference(AuthorityId, authority_id)}
            if entry.kind in _KINDS:
                node["type"] = _KINDS[entry.kind]
            node["label"] = entry.name
            same = [concept(one.scheme, one.value) for one in entry.identifiers]
            node |= {"sameAs": found} if (found := [one for one in same if one]) else {}
            self._entries[authority_id] = node
        return self._entries[authority_id]
