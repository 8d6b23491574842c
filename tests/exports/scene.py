"""Small articles with annotations that a test names one by one."""

from collections.abc import Sequence
from typing import Any

from lxml import etree

from annotator.model.about import About, Contributor
from annotator.model.annotation import Annotation, Body, Caption, Claim, Mention
from annotator.model.article import Article, Block, BlockKind, Figure, Metadata, Source
from annotator.model.authority import AuthorityRecord
from annotator.model.comment import Comment
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
from annotator.model.span import Span
from annotator.model.stamp import Event, Stamp, Status
from annotator.readers.tei.xml import TEI_NS, Element
from exports.tei.exporter import preview
from exports.tei.validate import validate
from tests.exports.documents import World, a_blob
from ui.projects import default_tags

End = Annotation | AuthorityRecord
Place = tuple[int, int] | str
"""A range, or words that stand in the text."""


class Scene(World):
    """One article, a line a block; each line a text, or a kind and a text."""

    def __init__(self, *lines: str | tuple[BlockKind, str], **metadata: Any) -> None:
        pairs = [(BlockKind.PARAGRAPH, ln) if isinstance(ln, str) else ln for ln in lines]
        text = "\n".join(line for _, line in pairs)
        original = a_blob(text.encode())
        self._last = 3
        self._stamp = Stamp(maker=ContributorId(make(1, 1)), at="2026-11-22T09:10:14.250Z")
        article = Article(
            id=ArticleId(make(1, 2)),
            text=text,
            blocks=_blocks(pairs),
            source=Source(
                name="letter.txt",
                sha256=original.sha256,
                size_bytes=len(text.encode()),
                characters=len(text),
                encoding="utf-8",
            ),
            metadata=Metadata(**metadata),
            stamp=self._stamp,
        )
        super().__init__(
            article_=article,
            figures_=[],
            annotations_=[],
            authorities_=[],
            contributors_=[Contributor(id=ContributorId(make(1, 1)), name="Mira Halvorsen")],
            tags_=list(default_tags()),
            about_=About(),
            blobs={original.sha256: original},
        )

    def mention(self, *places: Place, tag: str = "person", entity: str = "", **more: Any) -> str:
        """Mark an entity; `entity` is the name of its entry. Returns the label of the record."""
        entry = self.entry(entity, tag).id if entity else None
        return self.mark(tag, places, Mention(authority_id=entry), **more)

    def claim(self, *places: Place, **more: Any) -> str:
        return self.mark("claim", places, Claim(), **more)

    def caption(self, *places: Place, credit: Place | None = None, **more: Any) -> str:
        span = self.span(credit) if credit is not None else None
        return self.mark("caption", places, Caption(credit=span), **more)

    def mark(
        self, tag: str, places: tuple[Place, ...], body: Body, status: Status = Status.ACCEPTED
    ) -> str:
        self._last += 1
        spans = tuple(self.span(place) for place in places)
        annotation = Annotation(
            id=AnnotationId(make(1, self._last)),
            article_id=self.article_.id,
            tag_id=TagId(tag),
            spans=spans,
            quotes=tuple(span.quote(self.article_.text) for span in spans),
            body=body,
            stamp=Stamp(maker=self._stamp.maker, at=self._stamp.at, status=status),
        )
        self.annotations_.append(annotation)
        self.annotations_.sort(key=lambda a: (a.start, -a.end, a.id))
        return f"1-{self._last}"

    def entry(self, name: str, tag: str = "person") -> AuthorityRecord:
        """The entry of the register of this name, made when it is not there."""
        known = next((e for e in self.authorities_ if e.name == name), None)
        if known is not None:
            return known
        self._last += 1
        made = AuthorityRecord(
            id=AuthorityId(make(1, self._last)), kind=TagId(tag), name=name, stamp=self._stamp
        )
        self.authorities_.append(made)
        return made

    def relate(
        self, name: str, active: End, passive: End, sources: Sequence[Annotation] = ()
    ) -> None:
        self._last += 1
        between = isinstance(active, Annotation)
        self.relations_.append(
            Relation(
                id=RelationId(make(1, self._last)),
                name=name,
                bond=Bond.ANNOTATIONS if between else Bond.ENTRIES,
                active=active.id,
                passive=passive.id,
                article_id=self.article_.id if between else None,
                sources=tuple(source.id for source in sources),
                stamp=self._stamp,
            )
        )

    def comment(
        self, text: str, about: Annotation | None = None, answers: Comment | None = None
    ) -> Comment:
        self._last += 1
        made = Comment(
            id=CommentId(make(1, self._last)),
            article_id=self.article_.id,
            annotation_id=answers.annotation_id if answers else about.id if about else None,
            answers=answers.id if answers else None,
            text=text,
            stamp=self._stamp,
        )
        self.comments_.append(made)
        return made

    def happened(self, annotation: Annotation, *deeds: str) -> None:
        """As if somebody had done this to it, a minute later each."""
        self.history_[annotation.id] = tuple(
            Event(
                at=f"2026-11-22T09:1{minute}:14.250Z",
                by=self._stamp.maker,
                deed=deed,
                status=annotation.stamp.status,
            )
            for minute, deed in enumerate(deeds, start=1)
        )

    def figure(self, **fields: Any) -> Figure:
        self._last += 1
        made = Figure(
            id=FigureId(make(1, self._last)),
            article_id=self.article_.id,
            number=len(self.figures_) + 1,
            stamp=self._stamp,
            **fields,
        )
        self.figures_.append(made)
        return made

    def span(self, place: Place) -> Span:
        if isinstance(place, str):
            start = self.article_.text.index(place)
            return Span(start, start + len(place))
        return Span(*place)

    @property
    def data(self) -> bytes:
        """The file, which is checked to be valid."""
        data = preview(self, self.article_)
        assert validate(data, text=self.article_.text) == []
        return data

    @property
    def root(self) -> Element:
        return etree.fromstring(self.data)

    @property
    def body(self) -> str:
        """The markup from the first block to the last."""
        text = self.data.decode("utf-8")
        return text[text.index('<div xml:id="div1"') : text.index("</div></body>")]


def _blocks(pairs: list[tuple[BlockKind, str]]) -> tuple[Block, ...]:
    found, start = [], 0
    for kind, line in pairs:
        end = start + len(line)
        marker = "•" if kind is BlockKind.ITEM else ""
        source = (start, end) if line else None
        found.append(Block(kind=kind, start=start, end=end, source=source, marker=marker))
        start = end + 1
    return tuple(found)


def found(root: Element, path: str) -> list[Any]:
    """XPath with `t:` for TEI."""
    result = root.xpath(path, namespaces={"t": TEI_NS})
    assert isinstance(result, list)
    return result


def words(element: Element) -> str:
    return "".join(str(part) for part in element.itertext())
