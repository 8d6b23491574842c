"""Random TEI files as no program of ours writes them, and random work on them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from random import Random

from annotator.changes import annotations, articles, authorities
from annotator.changes import comments as talking
from annotator.changes.change import Change, Verb, joined
from annotator.model.annotation import (
    Annotation,
    Body,
    Caption,
    Claim,
    Correction,
    Mention,
    Naming,
    Quotation,
)
from annotator.model.article import Article, BlockKind, Figure
from annotator.model.draft import Blob
from annotator.model.ids import AuthorityId
from annotator.model.span import Span, trimmed
from annotator.model.stamp import Certainty, Status
from annotator.model.tagset import Kind, Tag
from annotator.session import Session

WORDS = (
    "harbour ledger of the pilots",
    "Ilse  Vann",
    "naïve cafe\u0301",
    "na\u00a0no-break",
    "\U0001f4dc scroll",
    "שלום",
    "A &amp; B",
    "&#x20;&#8212;&who;",
    "line\n      wrapped",
    "x",
    "<lb/>",
    "<pb n='2'/>",
    "Wor-<lb break='no'/>ter",
    "<!-- a <remark> -->",
    "<?keep this?>",
    "<![CDATA[a <b> & c]]>",
    "<note place='foot'>a note with <persName>Bo</persName></note>",
    '<gap reason="lost"/>',
    "<choice><sic>teh</sic><corr>the</corr></choice>",
    "<choice><abbr>Dr</abbr><expan>Doctor</expan></choice>",
    "<app><lem>one</lem><rdg wit='#w'>two</rdg></app>",
)
INLINE = (
    ("hi", " rend='b>c'"),
    ("emph", ""),
    ("seg", ' type="x"'),
    ("foreign", ' xml:lang="la"'),
    ("persName", ' ref="#p1"'),
    ("persName", " key='k2' cert=\"low\""),
    ("persName", ' ref="https://d-nb.info/gnd/1" n="&lt;7&gt;"'),
    ("placeName", ""),
    ("orgName", ' xml:id="m1-1"'),
    ("date", ' when="1903-05-01"'),
    ("measure", ' quantity="3" unit="km"'),
    ("rs", ' type="person" ref="#p2"'),
    ("name", ' type="ship"'),
    ("said", ' who="#p1"'),
    ("ref", ' target="#p1"'),
    ("w", ""),
)
TAGS = (
    "person",
    "place",
    "claim",
    "quotation",
    "correction",
    "caption",
    "date",
    "work",
    "quantity",
)


@dataclass
class Shape:
    """How the file is written beside what is in it."""

    encoding: str
    line_end: str
    prefix: str


def a_foreign_file(random: Random) -> bytes:
    shape = Shape(
        encoding=random.choice(["utf-8", "utf-8", "utf-8-sig", "utf-16", "iso-8859-1"]),
        line_end=random.choice(["\n", "\n", "\r\n"]),
        prefix=random.choice(["", "", "tei:"]),
    )
    text = _Maker(random).document(shape)
    if shape.encoding == "iso-8859-1":
        return text.encode("iso-8859-1", "xmlcharrefreplace")
    return text.encode(shape.encoding)


class _Maker:
    def __init__(self, random: Random) -> None:
        self.random = random
        self.used: set[str] = set()

    def document(self, shape: Shape) -> str:
        declared = {"utf-8-sig": "utf-8"}.get(shape.encoding, shape.encoding)
        blocks = "\n".join(self.block(0) for _ in range(self.random.randint(1, 6)))
        end = self.random.choice(["", "\n", "<!-- end -->"])
        register = self.random.choice(
            [
                "",
                '<standOff><listPerson><person xml:id="p1"><persName>Ilse Vann</persName>'
                "<idno type='GND'>12</idno></person><person><persName>Nobody</persName></person>"
                "</listPerson></standOff>",
            ]
        )
        space = ' xml:space="preserve"' if self.random.random() < 0.15 else ""
        text = (
            f'<?xml version="1.0" encoding="{declared}"?>\n<?xml-model href="a.rng"?>\n'
            '<!DOCTYPE TEI [ <!ENTITY who "Ilse &#38;#38; Bo"> <!-- ]> " --> ]>\n'
            '<TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:x="urn:x">\n'
            "  <teiHeader><fileDesc><titleStmt><title>A &amp; B</title></titleStmt>"
            "<publicationStmt><p>no</p></publicationStmt><sourceDesc><p>no</p></sourceDesc>"
            f"</fileDesc></teiHeader>\n{register}  <text xml:lang='en'><body{space}>\n<p>Start</p>"
            f"{blocks}\n  </body></text>\n</TEI>{end}"
        )
        if shape.prefix:
            text = _prefixed(text, shape.prefix)
        return text.replace("\n", shape.line_end)

    def block(self, depth: int) -> str:
        kind = self.random.choice(
            ["p", "p", "p", "head", "ab", "lg", "list", "sp", "table", "div", "quote", "figure"]
        )
        if depth > 2 or kind in ("p", "ab"):
            return f"<p>{self.words(0)}</p>"
        inner = [self.words(1) for _ in range(self.random.randint(1, 3))]
        if kind in ("lg", "list", "table"):
            return _listed(kind, inner)
        if kind == "head":
            return f"<div><head>{inner[0]}</head>{self.block(depth + 1)}</div>"
        if kind == "sp":
            return f"<sp><speaker>BO</speaker>\n<p>{inner[0]} <stage>off</stage></p></sp>"
        if kind == "figure":
            head = f'<graphic url="a.png"/><head>{inner[0]}</head>'
            return f"<figure>{head}<figDesc>a quay</figDesc></figure>"
        blocks = [self.block(depth + 1) for _ in range(2 if kind == "div" else 1)]
        joined_blocks = "\n".join(blocks)
        return f"<{kind}>{joined_blocks}</{kind}>"

    def words(self, depth: int) -> str:
        parts = []
        for _ in range(self.random.randint(1, 5)):
            inside = self.random.choice(WORDS)
            if depth < 4 and self.random.random() < 0.45:
                name, attributes = self.random.choice(INLINE)
                if "xml:id" in attributes and attributes in self.used:
                    attributes = ""
                self.used.add(attributes)
                inside = f"<{name}{attributes}>{self.words(depth + 1)}</{name}>"
            parts.append(inside)
        return self.random.choice(["", " "]).join(parts)


def _listed(kind: str, inner: list[str]) -> str:
    match kind:
        case "lg":
            return "<lg>" + "\n".join(f"<l>{words}</l>" for words in inner) + "</lg>"
        case "list":
            return "<list>" + "".join(f"<item>{words}</item>" for words in inner) + "</list>"
    cells = "".join(f"<cell>{words}</cell>" for words in inner)
    return f"<table>\n<row>{cells}</row></table>"


def _prefixed(text: str, prefix: str) -> str:
    """The same with every element of TEI under a prefix."""
    head, body = text.split("<TEI ", 1)
    body = f"<TEI {body}".replace('xmlns="', f'xmlns:{prefix[:-1]}="', 1)
    parts = re.split(r"(<!\[CDATA\[.*?\]\]>|<!--.*?-->)", body, flags=re.DOTALL)
    parts[::2] = [re.sub(r"(</?)(?=[A-Za-z])", rf"\g<1>{prefix}", part) for part in parts[::2]]
    return f"{head.replace('DOCTYPE TEI', f'DOCTYPE {prefix}TEI')}{''.join(parts)}"


def work_on(session: Session, random: Random, steps: int, *, edits: bool) -> None:
    """Random gestures, as a person could make them."""
    [number] = session.project.article_ids()
    for _ in range(steps):
        article = session.project.article(number)
        change = _gesture(session, article, random, edits=edits)
        if change is not None:
            session.do(change)


def _gesture(session: Session, article: Article, random: Random, *, edits: bool) -> Change | None:
    known = session.project.annotations(article.id)
    if edits and known and random.random() < 0.5:
        return _edit(session, article, random, random.choice(known))
    figures = session.project.figures(article.id)
    if figures and random.random() < 0.15:
        return _picture(random, random.choice(figures))
    if random.random() < 0.1:
        abouts: list[Annotation | Article] = [article, *known]
        return talking.comment(session.person, random.choice(abouts), "Why <this>?")
    wanted = random.choice(TAGS)
    tag = next(t for t in session.project.tags() if t.id == wanted)
    spans = list(_spans(article, random))
    if not spans:
        return None
    entry = None
    extra: list[Change] = []
    if tag.kind is Kind.ENTITY and random.random() < 0.4:
        made = authorities.new_record(session.person, tag.id, "Entry & <one>")
        extra.append(authorities.create(made))
        entry = made.id
    elif random.random() < 0.3:
        some = [e.id for e in session.project.authorities()]
        entry = random.choice([*some, None])
    made_change = annotations.annotate(
        session.person,
        article,
        spans,
        tag,
        _body(tag, entry, random),
        note=random.choice(["", "", "a <note>\nof two lines"]),
        status=random.choice([Status.ACCEPTED, Status.ACCEPTED, Status.SUGGESTED]),
        certainty=random.choice([None, Certainty.LOW]),
    )
    return joined(Verb.TAG_SPAN, *extra, made_change)


def _picture(random: Random, figure: Figure) -> Change:
    if random.random() < 0.5:
        return articles.describe_image(figure, "A & <B>", description="A mill,\n& its <race>")
    data = random.randbytes(9)
    image = Blob(sha256=sha256(data).hexdigest(), media_type="image/png", data=data)
    return articles.attach_image(figure, image, "a & b.png")


def _body(tag: Tag, entry: AuthorityId | None, random: Random) -> Body:
    match tag.kind:
        case Kind.ENTITY:
            naming = random.choice(list(Naming))
            value = random.choice(["", "1903/1904", "25 km"])
            return Mention(authority_id=entry, naming=naming, value=value)
        case Kind.CLAIM:
            return Claim(claimants=(entry,) if entry else (), cue=(Span(0, 2),))
        case Kind.CAPTION:
            return Caption(credit=Span(0, 3), agency=entry)
        case Kind.QUOTATION:
            return Quotation(speaker=entry)
    return Correction(reading="the <word>")


def _edit(
    session: Session, article: Article, random: Random, annotation: Annotation
) -> Change | None:
    body = annotation.body
    match random.randint(0, 7):
        case 0:
            hanging = session.project.hanging_on([annotation])
            return annotations.remove([annotation], *hanging)
        case 1:
            spans = list(_spans(article, random))
            return annotations.move(annotation, article, spans) if spans else None
        case 2:
            return annotations.edit_note(annotation, "changed & so")
        case 3 if isinstance(body, Mention):
            some = [entry.id for entry in session.project.authorities()]
            return annotations.link(annotation, random.choice([*some, None]))
        case 4 if isinstance(body, Mention):
            tag = random.choice(["person", "place", "object", "date", "other"])
            wanted = next(t for t in session.project.tags() if t.id == tag)
            return annotations.retag(annotation, wanted)
        case 5:
            return annotations.set_status(annotation, random.choice(list(Status)))
        case 6:
            return articles.set_blocks(article, [0], kind=BlockKind.QUOTE, language="la")
    return annotations.set_certainty(annotation, Certainty.MEDIUM)


def _spans(article: Article, random: Random) -> Iterator[Span]:
    length = len(article.text)
    for start in sorted(random.sample(range(length), k=min(length, random.choice([1, 1, 1, 2])))):
        end = min(length, start + random.randint(1, random.choice([3, 12, 60])))
        if (span := trimmed(Span(start, end), article.text)) is not None:
            yield span
