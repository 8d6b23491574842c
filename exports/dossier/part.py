"""What one article says about an entry of the register."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from annotator.model.annotation import Annotation, Caption, Claim, Mention, Quotation
from annotator.model.article import Article, Figure
from annotator.model.comment import Comment
from annotator.model.folding import fold
from annotator.model.ids import AnnotationId, AuthorityId, FigureId
from annotator.model.span import Span
from exports.gathered import Shared
from exports.reading.copy import Line, Words, listed, said

TIMES = frozenset(("date", "time", "eventName"))
"""Elements of TEI whose tags a timeline is made of, whatever a project calls them."""


@dataclass(kw_only=True)
class Part:
    """Annotations of the article in reading order, of each sort by itself; none is rejected."""

    article: Article
    shared: Shared
    entry_id: AuthorityId
    names: frozenset[str]
    """All names of the entry, folded."""
    annotations: list[Annotation] = field(repr=False)
    rejected: int
    """How many annotations that name it were rejected: they are left out."""
    figures: list[Figure]
    comments: dict[AnnotationId | None, list[Comment]] = field(default_factory=dict)
    """By what they are about, where they go along."""

    @cached_property
    def mentions(self) -> list[Annotation]:
        return self._in_role("mention")

    @cached_property
    def said(self) -> list[Annotation]:
        """The claims that it makes."""
        return self._in_role("claimant")

    @cached_property
    def relayed(self) -> list[Annotation]:
        """The claims of others that it passes on."""
        own_claims = {a.id for a in self.said}
        return [a for a in self._in_role("reporter") if a.id not in own_claims]

    @cached_property
    def about(self) -> list[Annotation]:
        """The claims of others in whose words it is mentioned."""
        return [
            a
            for a in self.annotations
            if isinstance(a.body, Claim)
            and self.entry_id not in a.body.claimants
            and self.within(a.spans)
        ]

    @cached_property
    def quoted(self) -> list[Annotation]:
        """Quotations of its words, or from it."""
        return [a for a in self.annotations if self._is(a, Quotation)]

    @cached_property
    def captions(self) -> list[Annotation]:
        """Captions in whose words it is mentioned, or of pictures that it made."""
        captions = [a for a in self.annotations if isinstance(a.body, Caption)]
        return [a for a in captions if self._is(a, Caption) or self.within(_whole(a))]

    @cached_property
    def pictures(self) -> list[Figure]:
        """Those of such captions, and those whose lines mention it."""
        shown = {a.body.figure_id for a in self.captions if isinstance(a.body, Caption)}
        return [f for f in self.figures if f.id in shown or self.within(_lines(f))]

    @cached_property
    def loose(self) -> list[Annotation]:
        """Captions that belong to no picture of the article."""
        known: set[FigureId | None] = {figure.id for figure in self.figures}
        return [
            a
            for a in self.captions
            if isinstance(a.body, Caption) and a.body.figure_id not in known
        ]

    @cached_property
    def left_open(self) -> list[Annotation]:
        """Mentions of which nobody said whom they mean, and that read like one of its names."""
        return [
            a
            for a in self.annotations
            if isinstance(a.body, Mention)
            and a.body.authority_id is None
            and as_name(a.quote) in self.names
        ]

    @cached_property
    def times(self) -> list[Annotation]:
        """Dates and events that are marked in a paragraph in which it is mentioned."""
        return [
            a
            for a in self.annotations
            if self.shared.tags[a.tag_id].tei in TIMES
            and isinstance(a.body, Mention)
            and a.body.authority_id != self.entry_id
            and self.article.block_at(a.start) in self.paragraphs
        ]

    @cached_property
    def paragraphs(self) -> frozenset[int]:
        """Numbers of the blocks in which it is mentioned."""
        return frozenset(self.article.block_at(a.start) for a in self.mentions)

    @property
    def is_empty(self) -> bool:
        """Whether all that named it here was rejected."""
        parts = (self.mentions, self.said, self.relayed, self.quoted, self.captions)
        return not any(parts)

    def company(self) -> dict[AuthorityId, set[int]]:
        """Other entries that are mentioned here, and in which paragraphs."""
        found: dict[AuthorityId, set[int]] = {}
        for one in self.annotations:
            if isinstance(one.body, Mention) and one.body.authority_id not in (None, self.entry_id):
                number = AuthorityId(one.body.authority_id or 0)
                found.setdefault(number, set()).add(self.article.block_at(one.start))
        return found

    def within(self, spans: Iterable[Span]) -> bool:
        """Whether it is mentioned within one of these spans."""
        for span in spans:
            at = bisect_left(self._starts, span.start)
            while at < len(self.mentions) and self.mentions[at].start < span.end:
                if self.mentions[at].end <= span.end:
                    return True
                at += 1
        return False

    def entry(self, authority_id: AuthorityId | None) -> Words:
        """The name of an entry."""
        return said(self.shared.name(authority_id))

    def entries(self, numbers: tuple[AuthorityId, ...]) -> Line:
        """Names of entries, with commas between."""
        return listed(map(self.entry, numbers))

    @cached_property
    def _starts(self) -> list[int]:
        return [mention.start for mention in self.mentions]

    def _in_role(self, role: str) -> list[Annotation]:
        return [a for a in self.annotations if (role, self.entry_id) in a.authorities]

    def _is(self, annotation: Annotation, kind: type) -> bool:
        return isinstance(annotation.body, kind) and self.entry_id in named_by(annotation)


def named_by(annotation: Annotation) -> set[AuthorityId]:
    """The entries that it names, in whatever role."""
    return {number for _, number in annotation.authorities}


def _whole(annotation: Annotation) -> tuple[Span, ...]:
    """Of a caption its words and its credit."""
    credit = annotation.body.credit if isinstance(annotation.body, Caption) else None
    return annotation.spans if credit is None else (*annotation.spans, credit)


def _lines(figure: Figure) -> tuple[Span, ...]:
    return tuple(line for line in (figure.alt, figure.caption, figure.credit) if line is not None)


def as_name(words: str) -> str:
    """As names are compared."""
    return fold(" ".join(words.split()))
