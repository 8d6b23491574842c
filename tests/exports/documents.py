"""Random articles, annotated in every way the model allows, and a project view of one of them."""

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from hashlib import sha256
from random import Random
from typing import Any, TypeVar

from annotator.changes.articles import CHARACTER_TAG
from annotator.changes.change import Verb
from annotator.errors import ProjectDamaged
from annotator.model.about import About, Agent, Contributor
from annotator.model.annotation import (
    Annotation,
    Bearing,
    Body,
    Caption,
    Character,
    Claim,
    Correction,
    Evidence,
    Mention,
    Naming,
    Quotation,
    Speech,
    Stance,
    Verdict,
)
from annotator.model.article import (
    Article,
    Block,
    BlockKind,
    DateBasis,
    Figure,
    Metadata,
    Progress,
    Source,
)
from annotator.model.authority import AuthorityRecord, Identifier
from annotator.model.comment import Comment
from annotator.model.draft import Blob
from annotator.model.ids import (
    AnnotationId,
    ArticleId,
    AuthorityId,
    CommentId,
    ContributorId,
    FigureId,
    RelationId,
    TagId,
    make,
)
from annotator.model.relation import Bond, Relation
from annotator.model.span import Span, merged, trimmed
from annotator.model.stamp import Certainty, Event, Stamp, Status
from annotator.model.tagset import Kind, Tag
from exports.tei.context import named_in
from ui.projects import default_tags

WORDS = (
    "Ada Lovelace wrote the ledger",
    "naïve cafe\u0301 na\u00a0no-break",
    "\U0001f4dc\U00010330 scroll \U0001f468\u200d\U0001f469\u200d\U0001f467",
    "שלום ירושלים",
    "قال المسؤول في بنجشير",
    "line\u2028separator\u0085next",
    "<&>\"'\t]]> tabs",
    "x",
    "A.B.C. 1999–2001 «quoted» “said”",
)
QUANTITIES = ["25 km", "9000 fighters", ">=1000 displaced <people>", "3..5 %", "about ten", "-2.5"]
VALUES = [
    *QUANTITIES,
    "",
    "2024-02-29",
    "2023-02-29",
    "1914/1918",
    "../1800",
    "[1889..1891]",
    "1890~",
    "XXXX-09-05",
    "14:30",
    "2024-05-12T14:30Z",
    "< &",
]
ELSEWHERE = AnnotationId(make(7, 7))
"""A claim of another article of the project."""

PEOPLE = ("Ada & <Lovelace>", "Émile", "وادي", "  Two  Spaces ", "\U0001f4dc")


R = TypeVar("R")


@dataclass
class World:
    """One article with everything around it; answers as a project would."""

    article_: Article
    figures_: list[Figure]
    annotations_: list[Annotation]
    authorities_: list[AuthorityRecord]
    contributors_: list[Contributor]
    tags_: list[Tag]
    about_: About
    blobs: dict[str, Blob]
    comments_: list[Comment] = field(default_factory=list)
    relations_: list[Relation] = field(default_factory=list)
    history_: dict[AnnotationId, tuple[Event, ...]] = field(default_factory=dict)

    def about(self) -> About:
        return self.about_

    def state(self) -> str:
        return ""

    def article_ids(self) -> list[ArticleId]:
        return [self.article_.id]

    def article(self, article_id: ArticleId) -> Article:
        return self.article_

    def figures(self, article_id: ArticleId) -> list[Figure]:
        return self.figures_

    def annotations(self, article_id: ArticleId) -> list[Annotation]:
        return self.annotations_

    def comments(self, article_id: ArticleId) -> list[Comment]:
        return self.comments_

    def relations(self, article_id: ArticleId) -> list[Relation]:
        return self.relations_

    def register_relations(self) -> list[Relation]:
        return [relation for relation in self.relations_ if relation.bond is Bond.ENTRIES]

    def history(self, article_id: ArticleId) -> dict[AnnotationId, tuple[Event, ...]]:
        return self.history_

    def articles_by_date(self, authority_id: AuthorityId) -> list[ArticleId]:
        named = any(authority_id in [n for _, n in a.authorities] for a in self.annotations_)
        return [self.article_.id] if named else []

    def relations_of(self, authority_id: AuthorityId) -> list[Relation]:
        found = self.register_relations()
        return [one for one in found if authority_id in (one.active, one.passive)]

    def authorities(self, among: Collection[AuthorityId] | None = None) -> list[AuthorityRecord]:
        return [e for e in self.authorities_ if among is None or e.id in among]

    def contributors(self) -> list[Contributor]:
        return self.contributors_

    def tags(self) -> list[Tag]:
        return self.tags_

    def blob(self, sha256: str) -> Blob:
        if sha256 not in self.blobs:
            raise ProjectDamaged(f"the file {sha256[:12]}… is missing from the project")
        return self.blobs[sha256]


def a_world(seed: int, most_annotations: int = 25) -> World:
    """A random document; the same seed gives the same one."""
    return _Maker(Random(seed)).world(most_annotations)


class _Maker:
    def __init__(self, random: Random) -> None:
        self.random = random
        self.last = 0
        self.claims: list[AnnotationId] = []
        self.contributors = [
            Contributor(id=ContributorId(self.new()), name="First <annotator>"),
            Contributor(
                id=ContributorId(self.new()), name="Rules", agent=Agent.PROGRAM, version="1.2"
            ),
        ]

    def new(self) -> int:
        self.last += 1
        return make(1 + self.last % 3, self.last)

    def stamp(self) -> Stamp:
        day, second = self.random.randint(1, 28), self.random.randint(0, 59)
        return Stamp(
            maker=self.random.choice(self.contributors).id,
            at=f"2026-11-{day:02}T09:10:{second:02}.125Z",
            status=self.random.choice([*Status, Status.ACCEPTED, Status.ACCEPTED]),
            certainty=self.random.choice([None, *Certainty]),
        )

    def world(self, most: int) -> World:
        text, blocks = self.text()
        article = self.article(text, blocks)
        figures = [] if not text else self.figures(article)
        tags = [
            *default_tags(),
            CHARACTER_TAG,
            Tag(id=TagId("ship"), kind=Kind.ENTITY, label="S & T", tagset="Own"),
        ]
        entries = [self.entry(tags) for _ in range(self.random.randint(0, 5))]
        count = self.random.randint(0, most) if text.strip("\n") else 0
        found = [self.annotation(article, figures, tags, entries) for _ in range(count)]
        annotations = [a for a in found if a is not None]
        annotations.sort(key=lambda a: (a.start, -a.end, a.id))
        comments = self.comments(article, annotations)
        relations = self.relations(article, annotations, entries)
        used = named_in(annotations, relations)
        stamps = [article.stamp, *(f.stamp for f in figures), *(a.stamp for a in annotations)]
        stamps += [*(c.stamp for c in comments), *(r.stamp for r in relations)]
        makers = {stamp.maker for stamp in (*stamps, *(e.stamp for e in entries if e.id in used))}
        makers |= {event.by for a in annotations for event in a.past}
        blobs = {article.source.sha256: a_blob(b"source")}
        blobs |= {f.image: a_blob(b"image") for f in figures if f.image}
        return World(
            article_=article,
            figures_=figures,
            annotations_=annotations,
            authorities_=sorted((e for e in entries if e.id in used), key=lambda e: e.id),
            contributors_=[c for c in self.contributors if c.id in makers],
            tags_=tags,
            about_=self.about(),
            blobs=blobs,
            comments_=comments,
            relations_=relations,
        )

    def about(self) -> About:
        if self.random.random() < 0.5:
            return About()
        return About(
            title="A & B",
            publisher="Archive",
            licence="CC BY <4.0>",
            licence_address=self.random.choice(["https://example.org/by", "on request, by letter"]),
            place=self.random.choice(["", "Köln"]),
            date=self.random.choice(["", "2026", "in <print>"]),
            edition=self.random.choice(["", "Second & last"]),
            funder=self.random.choice(["", "A foundation"]),
            purpose=self.random.choice(["", "To find\nwho said what."]),
            sampling=self.random.choice(["", "One paper a week"]),
            editorial=self.random.choice(["", "  Hyphens stay <as they are>"]),
        )

    def text(self) -> tuple[str, tuple[Block, ...]]:
        lines = [
            " ".join(self.random.choice(WORDS) for _ in range(self.random.randint(0, 4)))
            for _ in range(self.random.randint(1, 8))
        ]
        blocks, start = [], 0
        for line in lines:
            end = start + len(line)
            kind = self.random.choice(list(BlockKind))
            marker = "•" if kind is BlockKind.ITEM and self.random.random() < 0.7 else ""
            source = (start * 2, start * 2 + len(line)) if self.random.random() < 0.8 else None
            language = self.random.choice(["", "", "", "he", "en", "ar-Latn"])
            blocks.append(
                Block(
                    kind=kind,
                    start=start,
                    end=end,
                    source=source,
                    marker=marker,
                    language=language,
                )
            )
            start = end + 1
        return "\n".join(lines), tuple(blocks)

    def article(self, text: str, blocks: tuple[Block, ...]) -> Article:
        say = self.random.choice
        return Article(
            id=ArticleId(self.new()),
            text=text,
            blocks=blocks,
            source=Source(
                name="a <file>.txt",
                sha256=a_blob(b"source").sha256,
                size_bytes=6,
                characters=len(text) + 3,
                encoding="utf-8",
                recipe=say(["", "HTML 1; encoding=cp1250"]),
            ),
            metadata=Metadata(
                title=say(["", "A title & more", "  spaced\ttitle "]),
                byline=say(["", "By Ada"]),
                date=say(["", "2021-08-23", "about 1900"]),
                publisher=say(["", "The Paper"]),
                language=say(["", "en", "ar", "German, mostly"]),
                reference=say(["", "Box 3 / 17"]),
                rights=say(["", "all reserved"]),
                **self.further(),
            ),
            stamp=self.stamp(),
            progress=say(list(Progress)),
        )

    def further(self) -> dict[str, Any]:
        """What only catalogues know."""
        say = self.random.choice
        return {
            "subtitle": say(["", "", "a & b"]),
            "rights_address": say(["", "https://example.org/terms", "ask the <desk>"]),
            "dating": say([None, *DateBasis]),
            "dating_note": say(["", "from the\npostmark", "  \t& spaced "]),
            "place": say(["", "القاهرة"]),
            "url": say(["", "https://example.org/a?b=c&d", "ftp of <the> paper"]),
            "retrieved": say(["", "2024-05-12", "last week"]),
            "institution": say(["", "An archive"]),
            "repository": say(["", "The <map> room"]),
            "collection": say(["", "Letters"]),
            "genre": say(["", "report"]),
            "keywords": say([(), ("harbour",), ("a & b", "سوق", "  x ")]),
            "missing": say(["", "page 3"]),
            "note": say(["", "Read\ntwice."]),
        }

    def figures(self, article: Article) -> list[Figure]:
        found: list[Figure] = []
        for number, block in enumerate(article.blocks):
            if block.kind is not BlockKind.CAPTION or self.random.random() < 0.2:
                continue
            above = article.blocks[number - 1] if number else None
            alt = above if above is not None and above.kind is BlockKind.ALT else None
            spot = self.span(article, block)
            found.append(
                Figure(
                    id=FigureId(self.new()),
                    article_id=article.id,
                    number=len(found) + 1,
                    image=self.random.choice(["", a_blob(b"image").sha256]),
                    media_type="image/png",
                    link=self.random.choice(["", "a b.png", "harbour.png"]),
                    rights=self.random.choice(["", "© Bea <West> & Co."]),
                    description=self.random.choice(["", "A <mill> & its race,\nseen from behind."]),
                    alt=Span(alt.start, alt.end) if alt and alt.end > alt.start else None,
                    caption=spot,
                    credit=self.span(article, block),
                    stamp=self.stamp(),
                )
            )
        return found

    def span(self, article: Article, block: Block | None = None) -> Span | None:
        low, high = (block.start, block.end) if block else (0, len(article.text))
        if low >= high:
            return None
        start = self.random.randint(low, high - 1)
        longest = self.random.choice([3, 8, 20, 80])
        return trimmed(
            Span(start, min(high, start + self.random.randint(1, longest))), article.text
        )

    def entry(self, tags: list[Tag]) -> AuthorityRecord:
        kinds = [tag.id for tag in tags if tag.kind is Kind.ENTITY]
        identifiers = [
            Identifier(scheme="wikidata", value="Q1"),
            Identifier(scheme="viaf", value="https://viaf.org/viaf/1"),
            Identifier(scheme="our own list", value="№ 5"),
            Identifier(scheme="", value="x"),
        ]
        return AuthorityRecord(
            id=AuthorityId(self.new()),
            kind=self.random.choice(kinds),
            name=self.random.choice(PEOPLE),
            variants=tuple(self.random.sample(PEOPLE, k=self.random.randint(0, 2))),
            identifiers=tuple(self.random.sample(identifiers, k=self.random.randint(0, 4))),
            dates=self.random.choice(["", "1815–1852", "1851", "by <1900>"]),
            coordinates=self.random.choice(["", "50.94 6.96", "-3 12.5", "by the <river>"]),
            note=self.random.choice(["", "a\nnote"]),
            stamp=self.stamp(),
        )

    def annotation(
        self,
        article: Article,
        figures: list[Figure],
        tags: list[Tag],
        entries: list[AuthorityRecord],
    ) -> Annotation | None:
        spans = [s for _ in range(self.random.choice([1, 1, 1, 2, 3])) if (s := self.span(article))]
        kept = merged(spans)
        if not kept:
            return None
        tag, number = self.random.choice(tags), AnnotationId(self.new())
        body = self.body(tag, article, figures, entries)
        self.claims += [number] if isinstance(body, Claim) else []
        return Annotation(
            id=number,
            article_id=article.id,
            tag_id=tag.id,
            spans=kept,
            quotes=tuple(span.quote(article.text) for span in kept),
            body=body,
            note=self.random.choice(["", "a note\nof <two> lines"]),
            stamp=self.stamp(),
            past=tuple(self.event() for _ in range(self.random.choice([0, 0, 0, 1, 3]))),
        )

    def event(self) -> Event:
        stamp, verb = self.stamp(), self.random.choice(list(Verb))
        return Event(at=stamp.at, by=stamp.maker, deed=verb.value, status=stamp.status)

    def comments(self, article: Article, annotations: list[Annotation]) -> list[Comment]:
        found: list[Comment] = []
        for _ in range(self.random.choice([0, 0, 1, 4])):
            answered = self.random.choice([None, *found])
            some = self.random.choice([None, *(a.id for a in annotations)])
            found.append(
                Comment(
                    id=CommentId(self.new()),
                    article_id=article.id,
                    annotation_id=answered.annotation_id if answered else some,
                    answers=answered.id if answered else None,
                    text=self.random.choice(["Why <this>?", "two\nlines & more", "لماذا؟"]),
                    stamp=self.stamp(),
                )
            )
        return found

    def relations(
        self, article: Article, annotations: list[Annotation], entries: list[AuthorityRecord]
    ) -> list[Relation]:
        found = [self.relation(Bond.ENTRIES, e.id, f.id) for e, f in self.pairs(entries)]
        found += [
            replace(self.relation(Bond.ANNOTATIONS, a.id, b.id), article_id=article.id)
            for a, b in self.pairs(annotations)
        ]
        sources = tuple(a.id for a in annotations[:2])
        return [replace(r, sources=sources) if len(r.name) > 7 else r for r in found]

    def relation(self, bond: Bond, active: int, passive: int) -> Relation:
        return Relation(
            id=RelationId(self.new()),
            name=self.random.choice(["childOf", "repeats", "spouseOf", "verwandtMit_ä"]),
            bond=bond,
            active=AuthorityId(active),
            passive=AuthorityId(passive),
            mutual=self.random.random() < 0.3,
            article_id=None if bond is Bond.ENTRIES else ArticleId(1),
            stamp=replace(self.stamp(), certainty=None),
        )

    def pairs(self, some: list[R]) -> list[tuple[R, R]]:
        if len(some) < 2 or self.random.random() < 0.5:
            return []
        return [(a, b) for a, b in [self.random.sample(some, k=2)]]

    def body(
        self, tag: Tag, article: Article, figures: list[Figure], entries: list[AuthorityRecord]
    ) -> Body:
        ids = [entry.id for entry in entries]
        some = [*ids, None]
        if tag.kind is Kind.ENTITY:
            naming = self.random.choice(list(Naming))
            value = self.random.choice(VALUES)
            return Mention(authority_id=self.random.choice(some), naming=naming, value=value)
        if tag.kind is Kind.CHARACTER:
            return Character(code=self.random.choice(["U+000B", "U+FDD0"]))
        if tag.kind is Kind.CORRECTION:
            return Correction(reading=self.random.choice(["", "the <word>", "a & b", "سوق"]))
        if tag.kind is Kind.QUOTATION:
            who, work = self.random.choice(some), self.random.choice(some)
            return Quotation(speaker=who, work=work, direct=self.random.random() < 0.7)
        few = tuple(self.random.sample(ids, k=self.random.randint(0, min(2, len(ids)))))
        if tag.kind is Kind.CLAIM:
            return self.claim(article, few, self.random.choice(some))
        return Caption(
            figure_id=self.random.choice([*(f.id for f in figures), None]),
            credit=self.span(article),
            agency=self.random.choice(some),
            creators=few,
        )

    def claim(
        self, article: Article, claimants: tuple[AuthorityId, ...], reporter: AuthorityId | None
    ) -> Claim:
        cue = self.span(article)
        earlier = self.random.choice([None, *self.claims])
        evidence = (
            *([] if earlier is None else [Evidence(bearing=Bearing.SUPPORTS, claim=earlier)]),
            Evidence(bearing=Bearing.REFUTES, citation="A <book>", address="https://a.org/?b=c&d"),
            Evidence(bearing=Bearing.CONTEXT, address="shelf 3, left", claim=earlier),
            Evidence(bearing=Bearing.DISPUTES, citation="Elsewhere", claim=ELSEWHERE),
        )
        return Claim(
            claimants=claimants,
            reporter=reporter,
            cue=(cue,) if cue else (),
            speech=self.random.choice(list(Speech)),
            stance=self.random.choice([None, *Stance]),
            source_certainty=self.random.choice([None, *Certainty]),
            verdict=self.random.choice(list(Verdict)),
            evidence=evidence[: self.random.randint(0, 4)],
            paraphrase=self.random.choice(["", "In other words"]),
        )


def a_blob(data: bytes) -> Blob:
    kind = "image/png" if data == b"image" else "text/plain"
    return Blob(sha256=sha256(data).hexdigest(), media_type=kind, data=data)
