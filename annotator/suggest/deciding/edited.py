"""What a person changed of a suggestion before taking it, and what was proposed."""

from annotator.model.annotation import Body, Caption, Claim, Mention
from annotator.suggest.captions.proposals import CaptionProposal
from annotator.suggest.claims.attributions import ClaimProposal
from annotator.suggest.deciding.suggestion import Naming, Suggestion


def bare(suggestion: Suggestion) -> Body:
    """What was proposed, without the entries that it would need."""
    match suggestion.proposal:
        case Naming():
            return Mention()
        case ClaimProposal(speech=speech, stance=stance):
            return Claim(speech=speech, stance=stance)
        case CaptionProposal():
            return Caption()


def differences(before: Suggestion, after: Suggestion) -> list[str]:
    """What a person changed of a suggestion, in the words of the note that is kept with it."""
    found = []
    if before.tag_id != after.tag_id:
        found.append(f"tag (was {before.tag_id})")
    if before.spans != after.spans:
        found.append("span")
    match before.proposal, after.proposal:
        case Naming() as was, Naming() as now:
            if (was.authority_id, was.name) != (now.authority_id, now.name):
                found.append(f"entry (was {was.name})")
            if was.value != now.value:
                found.append("value")
        case ClaimProposal() as said, ClaimProposal() as told:
            found += ["speaker"] * (said.speaker != told.speaker)
            found += ["reporter"] * (said.reporter != told.reporter)
    return found or ["nothing"]
