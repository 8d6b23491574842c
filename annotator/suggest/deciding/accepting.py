"""What a person accepts, as one change: the annotation, and whatever entries it needs."""

from dataclasses import replace

from annotator.changes import annotations, authorities
from annotator.changes.author import Author
from annotator.changes.change import Change, Verb, joined
from annotator.model.annotation import (
    Annotation,
    Body,
    Caption,
    Claim,
    Mention,
    Naming,
    Quotation,
    Speech,
)
from annotator.model.article import Article
from annotator.model.ids import AuthorityId, TagId
from annotator.model.pack import PackEntry
from annotator.model.span import Span
from annotator.model.stamp import DOUBTFUL, Certainty, Status
from annotator.model.tagset import Tag
from annotator.suggest.captions.proposals import (
    CaptionProposal,
    Credited,
    agency_and_creators,
)
from annotator.suggest.claims.attributions import ClaimProposal
from annotator.suggest.claims.speakers import Speaker
from annotator.suggest.register.context import Context
from annotator.suggest.register.index import LONGEST_NAME, RegisterIndex, folded
from annotator.suggest.register.ranking import best
from annotator.suggest.text.known import DATE, ORGANISATION, PERSON, PLACE

WITHOUT_ENTRIES = frozenset({DATE})
"""Tags that get an entry of the register only when a person asks for one."""
NAMED_WITH_CAPITALS = frozenset({PERSON, PLACE, ORGANISATION})


def is_open(mention: Annotation) -> bool:
    """Whether someone has still to say whom a mention means, or to be surer of it."""
    body = mention.body
    if not isinstance(body, Mention):
        return False
    if body.authority_id is not None:
        return mention.stamp.certainty in DOUBTFUL
    return not body.value and mention.tag_id not in WITHOUT_ENTRIES


class Accepting:
    """One gesture in the making: collects the entries it founds, so that none is founded twice."""

    def __init__(self, author: Author, program: Author, article: Article) -> None:
        """`program` signs what is only suggested."""
        self._author, self._program, self._article = author, program, article
        self._before: list[Change] = []
        self._founded: dict[tuple[TagId, str], AuthorityId] = {}

    def entry(self, tag_id: TagId, name: str, found: PackEntry | None = None) -> AuthorityId:
        """A new entry of the register, founded in the same step, with what a pack says of it.

        Raises BadAnnotation.
        """
        key = (tag_id, folded(name))
        if key not in self._founded:
            if found is None:
                record = authorities.new_record(self._author, tag_id, name)
            else:
                record = authorities.taken(self._author, found, tag_id)
            self._before.append(authorities.create(record))
            self._founded[key] = record.id
        return self._founded[key]

    def mention(
        self,
        span: Span,
        tag: Tag,
        authority_id: AuthorityId | None,
        certainty: Certainty | None = None,
    ) -> Change:
        """By name, or by description where the words look like one. Raises BadAnnotation."""
        naming = naming_of(span.quote(self._article.text), tag.id)
        body = Mention(authority_id=authority_id, naming=naming)
        author, article = self._author, self._article
        made = annotations.annotate(author, article, [span], tag, body, certainty=certainty)
        return self.step(made)

    def linked(
        self,
        mention: Annotation,
        tag: Tag,
        authority_id: AuthorityId | None,
        certainty: Certainty | None = None,
    ) -> Change:
        """A mention that is there already, as another entity and perhaps under another tag."""
        before = mention.body if isinstance(mention.body, Mention) else Mention()
        verb = Verb.LINK_ENTITY if mention.tag_id == tag.id else Verb.RETAG
        body = replace(before, authority_id=authority_id)
        stamp = replace(mention.stamp, certainty=certainty)
        return self.step(annotations.amend(mention, verb, tag_id=tag.id, body=body, stamp=stamp))

    def claim(self, proposal: ClaimProposal, tag: Tag, tags: dict[TagId, Tag]) -> Change:
        """The claim, and a mention of each speaker whom the text names and nobody has marked."""
        speaker, reporter = (
            self._known(who, tags) if who else None for who in (proposal.speaker, proposal.reporter)
        )
        body = Claim(
            claimants=() if speaker is None else (speaker,),
            reporter=reporter,
            cue=proposal.cue,
            speech=proposal.speech,
            stance=proposal.stance,
        )
        return self._said(proposal.spans, tag, body)

    def quotation(self, proposal: ClaimProposal, tag: Tag, tags: dict[TagId, Tag]) -> Change:
        """The words of the proposed speaker, as words and not as something that is claimed."""
        speaker = self._known(proposal.speaker, tags) if proposal.speaker else None
        body = Quotation(speaker=speaker, direct=proposal.speech is not Speech.INDIRECT)
        return self._said(proposal.spans, tag, body)

    def caption(self, proposal: CaptionProposal, tag: Tag, tags: dict[TagId, Tag]) -> Change:
        """The caption; the names in its credit that nobody has marked become suggestions."""
        thanked = [(who, self._credited(who, tags)) for who in proposal.credited]
        agency, creators = agency_and_creators(thanked)
        body = Caption(
            figure_id=proposal.figure_id, credit=proposal.credit, agency=agency, creators=creators
        )
        return self._said((proposal.span,), tag, body)

    def step(self, change: Change) -> Change:
        """`change` together with what was founded for it, as one step to undo."""
        if not self._before:
            return change
        return joined(change.verb, *self._before, change, about=change.about)

    def _said(self, spans: tuple[Span, ...], tag: Tag, body: Body) -> Change:
        return self.step(annotations.annotate(self._author, self._article, spans, tag, body))

    def _known(self, who: Speaker, tags: dict[TagId, Tag]) -> AuthorityId:
        found = who.authority_id
        if found is None:
            found = self.entry(who.tag_id, who.name)
        if who.mention is None:
            self._before.append(self._mark(self._author, who.span, tags[who.tag_id], found))
        elif who.authority_id is None:
            self._before.append(annotations.link(who.mention, found))
        return found

    def _credited(self, who: Credited, tags: dict[TagId, Tag]) -> AuthorityId:
        found = who.authority_id
        if found is None:
            found = self.entry(who.tag_id, who.span.quote(self._article.text))
        if not who.marked:
            tag = tags[who.tag_id]
            self._before.append(self._mark(self._program, who.span, tag, found, Status.SUGGESTED))
        return found

    def _mark(
        self,
        author: Author,
        span: Span,
        tag: Tag,
        authority_id: AuthorityId,
        status: Status = Status.ACCEPTED,
    ) -> Change:
        body = Mention(authority_id=authority_id)
        return annotations.annotate(author, self._article, [span], tag, body, status=status)


def naming_of(quote: str, tag_id: TagId) -> Naming:
    """`his father` names nobody: words without a capital, in scripts that have them, describe."""
    cased = any(c.lower() != c.upper() for c in quote)
    described = tag_id in NAMED_WITH_CAPITALS and cased and quote == quote.lower()
    return Naming.DESCRIPTION if described else Naming.NAME


def presumed(
    accepting: Accepting, name: str, tag: Tag, register: RegisterIndex, context: Context
) -> tuple[AuthorityId | None, bool]:
    """Whom `name` under `tag` is taken to mean, and whether several would do.

    An entry of the register, or one founded for the purpose. None where several would do, where
    the words describe somebody (who it is, a person says), and for dates, which are not collected.
    So is a selection that is too long for a name.
    """
    if len(name) > LONGEST_NAME:
        return None, True
    record, doubtful = best(name, tag.id, register, context)
    if record is not None:
        return record.id, False
    described = naming_of(name, tag.id) is Naming.DESCRIPTION
    if doubtful or described or tag.id in WITHOUT_ENTRIES:
        return None, doubtful or described
    return accepting.entry(tag.id, name), False
