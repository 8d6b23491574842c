"""An annotation: one or more spans of an article, and what is said about them."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from annotator.model.ids import AnnotationId, ArticleId, AuthorityId, FigureId, TagId
from annotator.model.span import Span
from annotator.model.stamp import Certainty, Event, Stamp, Status

Named = tuple[tuple[str, AuthorityId], ...]
"""Role and entry for each entry of the register that is named."""


class Naming(StrEnum):
    """How a mention refers to its entity (Guidelines, ND and CONARS)."""

    NAME = "name"
    DESCRIPTION = "description"


class Speech(StrEnum):
    """How the article renders a claim."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    AUTHORIAL = "authorial"


class Stance(StrEnum):
    """How the source puts a claim: the modality of its words."""

    ASSERTED = "asserted"
    HEDGED = "hedged"
    ALLEGED = "alleged"
    PREDICTED = "predicted"
    DENIED = "denied"


class Verdict(StrEnum):
    """What the annotators found out about a claim."""

    UNVERIFIED = "unverified"
    SUPPORTED = "supported"
    REFUTED = "refuted"
    DISPUTED = "disputed"
    UNCHECKABLE = "uncheckable"


class Bearing(StrEnum):
    """What a piece of evidence does to a claim."""

    SUPPORTS = "supports"
    REFUTES = "refutes"
    DISPUTES = "disputes"
    CONTEXT = "context"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What bears on a claim: a publication or address, as the annotator cites it, or another
    claim of the project, whose words say enough.
    """

    bearing: Bearing
    citation: str = ""
    address: str = ""
    claim: AnnotationId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """An entity is spoken of. `authority_id` is None while nobody has said who or what it is.

    `value` is what a machine compares in place of the words: of a date its EDTF (ISO 8601-2),
    such as `2024-05-12`, `1914/1918` or `1890~`; of a quantity number and unit, such as `25 km`,
    `>=1000 displaced people` or `3..5 %`.
    """

    authority_id: AuthorityId | None = None
    naming: Naming = Naming.NAME
    value: str = ""

    @property
    def named(self) -> Named:
        return () if self.authority_id is None else (("mention", self.authority_id),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Something is said. The annotation's spans are its content, without cue and source.

    `source_certainty` is how sure the source sounds; how sure the annotator is stands in the
    annotation's stamp.
    """

    claimants: tuple[AuthorityId, ...] = ()
    reporter: AuthorityId | None = None
    cue: tuple[Span, ...] = ()
    speech: Speech = Speech.INDIRECT
    stance: Stance | None = None
    source_certainty: Certainty | None = None
    verdict: Verdict = Verdict.UNVERIFIED
    evidence: tuple[Evidence, ...] = ()
    paraphrase: str = ""

    @property
    def named(self) -> Named:
        claimants = tuple([("claimant", claimant) for claimant in self.claimants])
        return claimants if self.reporter is None else (*claimants, ("reporter", self.reporter))


@dataclass(frozen=True, slots=True, kw_only=True)
class Caption:
    """Words that describe a picture. The annotation's spans are the words without the credit."""

    figure_id: FigureId | None = None
    credit: Span | None = None
    agency: AuthorityId | None = None
    creators: tuple[AuthorityId, ...] = ()

    @property
    def named(self) -> Named:
        creators = tuple([("creator", creator) for creator in self.creators])
        return creators if self.agency is None else (("agency", self.agency), *creators)


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """The words are wrong in the source, or were read wrongly, and should be `reading`.

    The text itself stays as it is: it is evidence. An empty reading says that the words are
    wrong and nobody knows what should stand there.
    """

    reading: str = ""
    named: ClassVar[Named] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """Words of somebody else, without the marks around them: spoken, or taken from `work`.

    Unlike a claim it asserts nothing: it says whose words these are (Guidelines, COHQQ).
    """

    speaker: AuthorityId | None = None
    work: AuthorityId | None = None
    direct: bool = True

    @property
    def named(self) -> Named:
        speaker: Named = () if self.speaker is None else (("speaker", self.speaker),)
        return speaker if self.work is None else (*speaker, ("work", self.work))


@dataclass(frozen=True, slots=True, kw_only=True)
class Character:
    """Here the source has a character that no XML can hold; the text has U+FFFD in its place.

    `code` is what stood there, as `U+000B`: of every one under the annotation's spans.
    """

    code: str = ""
    named: ClassVar[Named] = ()


Body = Mention | Claim | Caption | Correction | Quotation | Character


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """The assertion of a contributor about one to many spans of one article.

    `quotes` are the words under the spans, kept so that a text that moved is noticed. `past` is
    what happened to it, oldest first, before it came into this project; what happened here the
    journal knows. Raises ValueError unless the spans are sorted, apart from each other, and as
    many as the quotes.
    """

    id: AnnotationId
    article_id: ArticleId
    tag_id: TagId
    spans: tuple[Span, ...]
    quotes: tuple[str, ...]
    body: Body
    note: str = ""
    stamp: Stamp
    past: tuple[Event, ...] = ()

    def __post_init__(self) -> None:
        if not self.spans:
            raise ValueError("an annotation has at least one span")
        if len(self.spans) == 1 == len(self.quotes) and len(self.spans[0]) == len(self.quotes[0]):
            return  # as nearly all are, and a project has millions of them
        if any(a.end >= b.start for a, b in zip(self.spans, self.spans[1:], strict=False)):
            raise ValueError(f"spans are not sorted and apart: {self.spans}")
        if [len(span) for span in self.spans] != [len(quote) for quote in self.quotes]:
            raise ValueError("quotes and spans differ in length")

    @property
    def start(self) -> int:
        return self.spans[0].start

    @property
    def end(self) -> int:
        return self.spans[-1].end

    @property
    def quote(self) -> str:
        """The words as people read them, with an ellipsis where something lies between."""
        return " … ".join(self.quotes)

    @property
    def stands(self) -> bool:
        """Whether nobody has rejected it: what was rejected is kept, and nothing is built on it."""
        return self.stamp.status is not Status.REJECTED

    @property
    def authorities(self) -> Named:
        """Role and record for every entry of the register that the body names."""
        return self.body.named

    @property
    def cited(self) -> tuple[AnnotationId, ...]:
        """The claims that the evidence of this one names, each once."""
        if not isinstance(self.body, Claim):
            return ()
        found = (evidence.claim for evidence in self.body.evidence)
        return tuple(dict.fromkeys(claim for claim in found if claim is not None))
