"""Suggestions taken or rejected by a person: one change, whose history tells who did what.

What is taken is made by the program, as a suggestion, and accepted by the person in the same step:
the journal keeps both, and so does every export. The note says by which rule, and how sure it was.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from annotator.changes import annotations, authorities, relations
from annotator.changes.author import Author
from annotator.changes.change import Change, Edit, Verb
from annotator.errors import BadAnnotation
from annotator.model.annotation import Annotation, Body, Caption, Claim, Mention
from annotator.model.article import Article
from annotator.model.authority import Identifier
from annotator.model.ids import AuthorityId, TagId
from annotator.model.span import Span
from annotator.model.stamp import Certainty, Status
from annotator.model.tagset import Kind, Tag
from annotator.suggest.captions.proposals import CaptionProposal, agency_and_creators
from annotator.suggest.claims.attributions import ClaimProposal
from annotator.suggest.claims.repeating import Sayings, in_head
from annotator.suggest.deciding.accepting import WITHOUT_ENTRIES
from annotator.suggest.deciding.edited import bare, differences
from annotator.suggest.deciding.suggestion import Naming, Suggestion
from annotator.suggest.register.index import folded

REPEATS = "repeats"
"""The relation of a headline’s claim to the claim of the body that says the same."""


def certainty_of(score: float) -> Certainty:
    """A score as the TEI's word for it."""
    if score >= 0.85:
        return Certainty.HIGH
    return Certainty.MEDIUM if score >= 0.6 else Certainty.LOW


class Taking:
    """A step in the making. Entries that several suggestions need are founded once."""

    def __init__(self, program: Author, tags: Iterable[Tag]) -> None:
        self._program = program
        self._tags = {tag.id: tag for tag in tags}
        self._kinds: dict[Kind, Tag] = {}
        for tag in self._tags.values():
            self._kinds.setdefault(tag.kind, tag)
        self._founded: dict[tuple[TagId, str], AuthorityId] = {}
        self._entries: list[Edit] = []
        self._made: list[Edit] = []
        self._judged: list[Edit] = []
        self._related: list[Edit] = []
        self._edited = False

    def take(
        self,
        article: Article,
        suggestions: Sequence[Suggestion],
        step: Callable[[], None] = lambda: None,
        known: Iterable[Annotation] = (),
    ) -> None:
        """Accept suggestions for one article. Raises BadAnnotation where a tag is not there.

        `step` is called before each, and may raise to end it. `known` are claims that stand in
        the article: one that says the same in a headline, or below it, is related.
        """
        by_spans: dict[tuple[Kind, tuple[Span, ...]], Annotation] = {}
        standing = [a for a in known if isinstance(a.body, Claim | Caption) and a.stands]
        for suggestion in suggestions:
            step()
            body = self._body(article, suggestion)
            if suggestion.repeats and isinstance(body, Caption):
                body = _as_before(body, suggestion.repeats, [*by_spans.values(), *standing])
            made = self._taken(article, suggestion, body)
            by_spans[suggestion.kind, suggestion.spans] = made
        for suggestion in suggestions:
            if suggestion.kind is not Kind.CLAIM:
                continue
            mine = by_spans[suggestion.kind, suggestion.spans]
            same = by_spans.get((suggestion.kind, suggestion.repeats))
            self._relate(article, mine, suggestion.repeats, same, standing)

    def _taken(self, article: Article, suggestion: Suggestion, body: Body) -> Annotation:
        """Made as it was proposed, and accepted as a person has it."""
        proposed = suggestion.proposed
        if proposed is None:
            made = self._made_by_program(article, suggestion, body)
            self._judge(made, Status.ACCEPTED)
        else:
            self._edited = True
            made = self._made_by_program(article, proposed, bare(proposed))
            self._judge_edited(article, made, suggestion, body)
        return made

    def reject(self, article: Article, suggestion: Suggestion, reason: str = "") -> None:
        """Remember that a suggestion is wrong, and why. It founds no entry."""
        suggestion = suggestion.proposed or suggestion
        made = self._made_by_program(article, suggestion, bare(suggestion))
        note = f"{made.note}; rejected: {reason}" if reason else made.note
        self._judge(made, Status.REJECTED, note)

    def change(self) -> Change:
        """All of it as one step to undo."""
        judged = [edit.after for edit in self._judged if isinstance(edit.after, Annotation)]
        refused = all(a.stamp.status is Status.REJECTED for a in judged)
        accepted = Verb.ACCEPT_EDITED if self._edited else Verb.ACCEPT
        verb = Verb.REJECT if refused else accepted
        about = judged[0].quote if len(judged) == 1 else f"{len(judged)} suggestions"
        edits = (*self._entries, *self._made, *self._judged, *self._related)
        return Change(verb, edits, about)

    def _tag(self, suggestion: Suggestion) -> Tag:
        tag = self._tags.get(suggestion.tag_id)
        if tag is None or tag.kind is not suggestion.kind:
            tag = self._kinds.get(suggestion.kind) if suggestion.kind is not Kind.ENTITY else None
        if tag is None:
            raise BadAnnotation(f"the project’s tagset has no tag “{suggestion.tag_id}”; add one")
        return tag

    def _made_by_program(self, article: Article, suggestion: Suggestion, body: Body) -> Annotation:
        change = annotations.annotate(
            self._program,
            article,
            suggestion.spans,
            self._tag(suggestion),
            body,
            note=f"rule {suggestion.rule}, score {suggestion.score:.2f}: {suggestion.why}",
            status=Status.SUGGESTED,
            certainty=certainty_of(suggestion.score),
        )
        [edit] = change.edits
        assert isinstance(edit.after, Annotation)
        self._made.append(edit)
        return edit.after

    def _judge(self, made: Annotation, status: Status, note: str | None = None) -> None:
        stamp = replace(made.stamp, status=status)
        judged = replace(made, stamp=stamp, note=made.note if note is None else note)
        self._judged.append(Edit(made, judged))

    def _judge_edited(
        self, article: Article, made: Annotation, suggestion: Suggestion, body: Body
    ) -> None:
        """What a person made of it, beside what the rules had said."""
        assert suggestion.proposed is not None
        what = ", ".join(differences(suggestion.proposed, suggestion))
        judged = annotations.amend(
            made,
            Verb.ACCEPT_EDITED,
            tag_id=self._tag(suggestion).id,
            spans=suggestion.spans,
            quotes=tuple(span.quote(article.text) for span in suggestion.spans),
            body=body,
            note=f"{made.note}; edited: {what}",
            stamp=replace(made.stamp, status=Status.ACCEPTED),
        )
        self._judged += judged.edits

    def _body(self, article: Article, suggestion: Suggestion) -> Body:
        match suggestion.proposal:
            case Naming() as naming:
                return self._mention(suggestion.tag_id, naming)
            case ClaimProposal() as claim:
                return self._claim(claim)
            case CaptionProposal() as caption:
                return self._caption(article, caption)

    def _mention(self, tag_id: TagId, naming: Naming) -> Mention:
        found = naming.authority_id
        if naming.unresolved:
            return Mention(value=naming.value)
        if found is None and (naming.new or tag_id not in WITHOUT_ENTRIES):
            found = self._entry(tag_id, naming.name, naming)
        return Mention(authority_id=found, value=naming.value)

    def _claim(self, claim: ClaimProposal) -> Claim:
        speaker, reporter = (
            None if who is None else who.authority_id or self._entry(who.tag_id, who.name)
            for who in (claim.speaker, claim.reporter)
        )
        return Claim(
            claimants=() if speaker is None else (speaker,),
            reporter=reporter,
            cue=claim.cue,
            speech=claim.speech,
            stance=claim.stance,
        )

    def _caption(self, article: Article, caption: CaptionProposal) -> Caption:
        agency, creators = agency_and_creators(
            (who, who.authority_id or self._entry(who.tag_id, who.span.quote(article.text)))
            for who in caption.credited
        )
        return Caption(
            figure_id=caption.figure_id, credit=caption.credit, agency=agency, creators=creators
        )

    def _entry(self, tag_id: TagId, name: str, naming: Naming | None = None) -> AuthorityId:
        key = (tag_id, folded(name))
        if key not in self._founded:
            number = naming.geonames if naming else ""
            identifiers = (Identifier(scheme="geonames", value=number),) if number else ()
            if naming and naming.found:
                record = authorities.taken(self._program, naming.found, tag_id)
            else:
                record = authorities.new_record(
                    self._program, tag_id, name, identifiers=identifiers
                )
            if naming and naming.coordinates:
                record = replace(record, coordinates=naming.coordinates)
            self._entries.append(Edit(None, record))
            self._founded[key] = record.id
        return self._founded[key]

    def _relate(
        self,
        article: Article,
        mine: Annotation,
        repeats: tuple[Span, ...],
        same: Annotation | None,
        standing: list[Annotation],
    ) -> None:
        """To the claim that it repeats, or from those in headlines that repeat it."""
        if repeats:
            found = same or next((a for a in standing if a.spans == repeats), None)
            pairs = [(mine, found)] if found is not None and found.id != mine.id else []
        else:
            below = Sayings(article, [mine.spans])
            pairs = [(a, mine) for a in standing if _repeats(article, a, below)]
        for head, body in pairs:
            self._related += relations.relate(self._program, REPEATS, head, body).edits


def _as_before(caption: Caption, repeats: tuple[Span, ...], those: list[Annotation]) -> Caption:
    """With the people and agency that were said of the same words above."""
    for one in those:
        if one.spans == repeats and isinstance(one.body, Caption):
            agency = one.body.agency or caption.agency
            return replace(caption, agency=agency, creators=one.body.creators or caption.creators)
    return caption


def _repeats(article: Article, one: Annotation, below: Sayings) -> bool:
    said_above = isinstance(one.body, Claim) and in_head(article, one.spans)
    return said_above and below.same(one.spans) is not None
