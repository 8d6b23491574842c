"""Suggestions in the light of what was decided since they were made, and which are of a kind."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from annotator.model.article import Article
from annotator.model.ids import AuthorityId, TagId
from annotator.suggest.captions.proposals import CaptionProposal, Credited
from annotator.suggest.claims.attributions import ClaimProposal
from annotator.suggest.claims.speakers import Speaker
from annotator.suggest.deciding.suggestion import Naming, Suggestion
from annotator.suggest.register.context import Context
from annotator.suggest.register.index import RegisterIndex, folded
from annotator.suggest.register.ranking import best

K = TypeVar("K")


class Renewing:
    """Looks names up again just before a suggestion is taken, so that no entry is founded twice."""

    def __init__(self, article: Article, register: RegisterIndex, context: Context) -> None:
        self._text, self._register, self._context = article.text, register, context

    def renewed(self, suggestion: Suggestion) -> Suggestion:
        """With the entries of those whom the register has come to know, without those that went."""
        match suggestion.proposal:
            case Naming(new=True) | Naming(unresolved=True):
                return suggestion
            case Naming(value="") as naming:
                found = self._entry(naming.name, suggestion.tag_id, naming.authority_id)
                return replace(suggestion, proposal=replace(naming, authority_id=found))
            case ClaimProposal() as claim:
                speaker, reporter = self._spoken(claim.speaker), self._spoken(claim.reporter)
                again = replace(claim, speaker=speaker, reporter=reporter)
                return replace(suggestion, proposal=again)
            case CaptionProposal() as caption:
                credited = tuple(map(self._credited, caption.credited))
                return replace(suggestion, proposal=replace(caption, credited=credited))
        return suggestion

    def _entry(self, name: str, tag_id: TagId, known: AuthorityId | None) -> AuthorityId | None:
        if self._register.get(known) is not None:
            return known
        found, _ = best(name, tag_id, self._register, self._context)
        return found.id if found is not None else None

    def _spoken(self, who: Speaker | None) -> Speaker | None:
        if who is None:
            return None
        found = self._entry(who.name, who.tag_id, who.authority_id)
        return replace(who, authority_id=found, mention=None)

    def _credited(self, who: Credited) -> Credited:
        name = who.span.quote(self._text)
        return replace(who, authority_id=self._entry(name, who.tag_id, who.authority_id))


def alike(one: Suggestion, among: Iterable[tuple[K, Suggestion]]) -> list[tuple[K, Suggestion]]:
    """Those of the same tag that mean the same entity; of claims and captions all."""
    return [(key, other) for key, other in among if _meaning(other) == _meaning(one)]


def _meaning(suggestion: Suggestion) -> tuple[object, ...]:
    proposal = suggestion.proposal
    if not isinstance(proposal, Naming):
        return (suggestion.kind, suggestion.tag_id)
    who = proposal.authority_id or proposal.value or folded(proposal.name)
    return (suggestion.kind, suggestion.tag_id, who)
