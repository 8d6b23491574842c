"""A file of others on which everything was done that a project can hold: no field is left empty."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from annotator.changes import annotations, articles, authorities
from annotator.changes.change import Change, Edit, Verb
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
from annotator.model.article import Article, BlockKind, DateBasis, Metadata, Progress
from annotator.model.authority import AuthorityRecord, Identifier
from annotator.model.comment import Comment
from annotator.model.draft import Blob, Bundle
from annotator.model.ids import AuthorityId, CommentId, ContributorId, RelationId, TagId
from annotator.model.record import Record
from annotator.model.relation import Bond, Relation
from annotator.model.stamp import Certainty, Event, Stamp, Status
from annotator.model.tagset import Kind, Tag
from annotator.readers import read
from annotator.session import Session
from tests.builders import a_tag, the_article, where
from ui import projects

FILE = """<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
<teiHeader><fileDesc><titleStmt><title>The quay</title></titleStmt><publicationStmt><p/>
</publicationStmt><sourceDesc><listPerson><person xml:id="liv"><persName>Liv Aker</persName>
</person></listPerson></sourceDesc></fileDesc></teiHeader>
<text><body>
<p>So <persName ref="#liv">Liv</persName> wrote to Bo<note>a note</note> of the gale.</p>
<figure><graphic url="quay.png"/><head>The quay at dusk. B. WEST</head>
<figDesc>a quay</figDesc></figure>
<p>The mill, once proud, will run, said <name type="ship">the Fulmar</name>'s mate.</p>
<figure xml:id="f2"><graphic url="boat.png"/></figure>
<p>It never ran.</p>
</body></text>
</TEI>
"""
PICTURE = b"\x89PNG\r\n\x1a\nnot much of a picture"
OTHER_PICTURE = b"\x89PNG\r\n\x1a\nanother one"
_LATER = "2031-02-03T04:05:06.000Z"


def a_blob(data: bytes) -> Blob:
    return Blob(sha256=sha256(data).hexdigest(), media_type="image/png", data=data)


def imported(file: Path, project: Path) -> Session:
    """A new project that holds the file."""
    session = projects.found(project)
    bundle = read(file)
    assert isinstance(bundle, Bundle)
    session.adopt(bundle)
    return session


def filled(folder: Path) -> Session:
    """The project with everything in it."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "quay.xml"
    file.write_text(FILE)
    session = imported(file, folder / "filled.annot")
    _Filling(session).fill()
    return session


class _Filling:
    def __init__(self, session: Session) -> None:
        self.session = session
        rules = Contributor(
            id=ContributorId(session.person.new_id()), name="Rules", agent=Agent.PROGRAM
        )
        ada = Contributor(
            id=ContributorId(session.person.new_id()), name="Ada", version='2 "nd" & <x>'
        )
        self._add(Verb.JOIN_PROJECT, rules, ada)
        self.stamp = Stamp(
            maker=ada.id, at=_LATER, status=Status.SUGGESTED, certainty=Certainty.LOW
        )
        self.plain = session.person.stamp()
        self.past = (Event(at=_LATER, by=rules.id, deed="accept", status=Status.ACCEPTED),)

    def fill(self) -> None:
        self._describe()
        self._tags()
        cal, courier = self._entries()
        self._pictures()
        self._captioned(cal, courier)
        claims = self._claims(cal, courier)
        self._others(cal, courier)
        self._talk(claims, cal, courier)

    def _add(self, verb: Verb, *records: Record) -> None:
        self.session.do(Change(verb, tuple(Edit(None, record) for record in records)))

    def _new(self) -> int:
        return self.session.person.new_id()

    @property
    def _article(self) -> Article:
        return the_article(self.session)

    def _describe(self) -> None:
        about = self.session.project.about()
        said = {n: f"{n} & <x>" for n in About.__slots__ if n != "id"}
        after = replace(about, **said)  # type: ignore[arg-type]  # fields by name
        self.session.do(Change(Verb.DESCRIBE_PROJECT, (Edit(about, after),)))
        words = {n: f"{n} & <x>" for n in Metadata.__slots__}
        special = {"dating": DateBasis.EXTERNAL, "keywords": ("a", "b <c>"), "language": "de"}
        known = Metadata(**words | special)  # type: ignore[arg-type]  # fields by name
        self.session.do(articles.describe((self._article, known)))
        self.session.do(articles.set_progress(self._article, Progress.DONE))
        change = articles.set_blocks(self._article, [4], kind=BlockKind.QUOTE, language="la")
        self.session.do(change)

    def _tags(self) -> None:
        mine = Tag(
            id=TagId("mine"),
            kind=Kind.ENTITY,
            label="Mine & <yours>",
            tagset="My own",
            order=7,
            tei="name",
            key="y",
            colour="#123456",
            help="What is <mine>",
        )
        self._add(Verb.DEFINE_TAG, mine)

    def _entries(self) -> tuple[AuthorityRecord, AuthorityRecord]:
        cal = AuthorityRecord(
            id=AuthorityId(self._new()),
            kind=TagId("person"),
            name="Cal <South>",
            variants=("C. South",),
            identifiers=(Identifier(scheme="own list", value="№ 5"),),
            dates="1815–1852",
            coordinates="somewhere",
            note="keeps\nthe mill",
            stamp=self.stamp,
        )
        courier = AuthorityRecord(
            id=AuthorityId(self._new()),
            kind=TagId("mine"),
            name="The Courier",
            stamp=self.plain,
        )
        self._add(Verb.CREATE_ENTRY, cal, courier)
        liv = next(e for e in self.session.project.authorities() if e.name == "Liv Aker")
        self.session.do(authorities.edit(liv, replace(liv, dates="1880–1950")))
        return cal, courier

    def _pictures(self) -> None:
        """Both have their files; no caption is of the second."""
        first, second = self.session.project.figures(self._article.id)
        self.session.do(articles.attach_image(first, a_blob(PICTURE), "quay at dusk.png"))
        self.session.do(articles.attach_image(second, a_blob(OTHER_PICTURE), "boat.png"))
        second = self.session.project.figures(self._article.id)[1]
        self.session.do(
            articles.describe_image(second, "A & B hold <all> rights", description="A mill")
        )

    def _captioned(self, cal: AuthorityRecord, courier: AuthorityRecord) -> None:
        first = self.session.project.figures(self._article.id)[0]
        caption = Caption(
            figure_id=first.id,
            credit=where(self._article, "B. WEST"),
            agency=courier.id,
            creators=(cal.id,),
        )
        self._mark("caption", "The quay at dusk.", body=caption)

    def _claims(self, cal: AuthorityRecord, courier: AuthorityRecord) -> list[Annotation]:
        self._mark("claim", "never ran", body=Claim())
        other = self._found("never ran")
        evidence = (
            Evidence(bearing=Bearing.REFUTES, citation="A <ledger>", address="https://example.org"),
            Evidence(bearing=Bearing.SUPPORTS, claim=other.id),
        )
        claim = Claim(
            claimants=(cal.id, courier.id),
            reporter=courier.id,
            cue=(where(self._article, "said"),),
            speech=Speech.AUTHORIAL,
            stance=Stance.PREDICTED,
            source_certainty=Certainty.HIGH,
            verdict=Verdict.DISPUTED,
            evidence=evidence,
            paraphrase="It will <run>",
        )
        self._mark("claim", "The mill, ", "will run", body=claim)
        return [other, self._found("The mill, ")]

    def _others(self, cal: AuthorityRecord, courier: AuthorityRecord) -> None:
        described = Mention(authority_id=cal.id, naming=Naming.DESCRIPTION)
        self._mark("person", "mate", body=described, certainty=Certainty.MEDIUM, note="a <note>")
        self._mark("mine", "gale", body=Mention(value="7 <kn>"), status=Status.REJECTED)
        self._mark("correction", "ran", body=Correction(reading="run"))
        quotation = Quotation(speaker=cal.id, work=courier.id, direct=False)
        self._mark("quotation", "once proud", body=quotation, status=Status.SUGGESTED)
        self._add(Verb.DEFINE_TAG, articles.CHARACTER_TAG)
        self._mark("character", "wrote", body=Character(code="U+000B"))
        self._change("wrote", past=self.past)
        self._change("wrote", note="seen twice")
        self.session.do(annotations.edit_note(self._found("the Fulmar"), "a schooner"))

    def _talk(
        self, claims: list[Annotation], cal: AuthorityRecord, courier: AuthorityRecord
    ) -> None:
        here = self._article.id
        [remark] = self.session.project.comments(here)
        first = CommentId(self._new())
        self._add(
            Verb.COMMENT,
            Comment(id=first, article_id=here, text="On all <of> it", stamp=self.stamp),
            Comment(
                id=CommentId(self._new()),
                article_id=here,
                annotation_id=claims[0].id,
                text="On this",
                stamp=self.plain,
            ),
            Comment(
                id=CommentId(self._new()),
                article_id=here,
                answers=remark.id,
                annotation_id=remark.annotation_id,
                text="So it says",
                stamp=self.plain,
            ),
        )
        between = Relation(
            id=RelationId(self._new()),
            name="contradicts",
            bond=Bond.ANNOTATIONS,
            active=claims[0].id,
            passive=claims[1].id,
            mutual=True,
            article_id=here,
            stamp=self.stamp,
        )
        entries = Relation(
            id=RelationId(self._new()),
            name="worksFor",
            bond=Bond.ENTRIES,
            active=cal.id,
            passive=courier.id,
            sources=(claims[1].id,),
            stamp=self.plain,
        )
        self._add(Verb.RELATE, between, entries)

    def _mark(
        self,
        tag: str,
        *words: str,
        body: Body,
        note: str = "",
        status: Status = Status.ACCEPTED,
        certainty: Certainty | None = None,
    ) -> None:
        change = annotations.annotate(
            self.session.person,
            self._article,
            [where(self._article, one) for one in words],
            a_tag(self.session, tag),
            body,
            note=note,
            status=status,
            certainty=certainty,
        )
        self.session.do(change)

    def _change(self, words: str, **fields: object) -> None:
        self.session.do(annotations.amend(self._found(words), Verb.EDIT_ANNOTATION, **fields))

    def _found(self, words: str) -> Annotation:
        found = self.session.project.annotations(self._article.id)
        return next(a for a in found if a.quotes[0] == words)
