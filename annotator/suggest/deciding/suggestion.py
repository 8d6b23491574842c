"""A suggestion: what the program would annotate, why, and how sure it is."""

from dataclasses import dataclass

from annotator.model.ids import AuthorityId, TagId
from annotator.model.pack import PackEntry
from annotator.model.span import Span
from annotator.model.tagset import Kind
from annotator.suggest.captions.proposals import CaptionProposal
from annotator.suggest.claims.attributions import ClaimProposal


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """A proposed mention: of an entry, or of somebody whom the register does not hold yet.

    `name` is what the entry would be called: the fullest form in the article. `value` is the EDTF
    of a date. `identifier` and `coordinates` are what the gazetteer knows of a place.
    """

    name: str
    authority_id: AuthorityId | None = None
    value: str = ""
    geonames: str = ""
    coordinates: str = ""
    found: PackEntry | None = None
    """What an authority pack says of a new entry that a person chose."""
    new: bool = False
    """A person said that this is nobody whom the register holds, though the name be the same."""
    unresolved: bool = False
    """A person left open who is meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """Nothing of it is in the project until somebody takes it.

    `rule` names the rule in one word, for groups and statistics; `why` says it in a sentence.
    `score` is between 0 and 1: how sure the rules are, not a probability.
    """

    spans: tuple[Span, ...]
    kind: Kind
    tag_id: TagId
    proposal: Naming | ClaimProposal | CaptionProposal
    rule: str
    why: str
    score: float
    repeats: tuple[Span, ...] = ()
    """Of a claim in a headline: the spans of the claim of the body that says the same."""
    proposed: "Suggestion | None" = None
    """What the rules said, where a person has changed it before taking it."""

    @property
    def start(self) -> int:
        return self.spans[0].start

    @property
    def end(self) -> int:
        return self.spans[-1].end
