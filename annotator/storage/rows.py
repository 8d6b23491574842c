"""Records as the values of their columns, and back. Untyped values end here."""

import json
from collections.abc import Mapping
from itertools import accumulate, pairwise
from typing import Any

from annotator.model.about import About, Agent, Contributor
from annotator.model.annotation import Annotation
from annotator.model.article import (
    Article,
    Block,
    BlockKind,
    Figure,
    Progress,
    Source,
)
from annotator.model.authority import AuthorityRecord, Identifier
from annotator.model.ids import (
    AnnotationId,
    ArticleId,
    AuthorityId,
    ContributorId,
    FigureId,
    QueryId,
    TagId,
)
from annotator.model.saved_query import SavedQuery
from annotator.model.span import Span
from annotator.model.stamp import Certainty, Stamp, Status
from annotator.model.tagset import Kind, Tag
from annotator.storage import describing
from annotator.storage.bodies import body_from, body_json
from annotator.storage.paging import pages_from, pages_json

Row = dict[str, Any]

STAMP_COLUMNS = ("maker", "at", "status", "certainty")
ABOUT_COLUMNS = (*describing.ABOUT_FIRST, describing.FURTHER)
CONTRIBUTOR_COLUMNS = ("id", "name", "agent", "version")
TAG_COLUMNS = (
    "id",
    "kind",
    "label",
    "tagset",
    "position",
    "tei",
    "key",
    "colour",
    "help",
)
AUTHORITY_COLUMNS = (
    *("id", "kind", "name", "variants", "identifiers", "dates", "note"),
    *(*STAMP_COLUMNS, "coordinates"),
)
ARTICLE_COLUMNS = (
    *("id", "title", "byline", "date", "publisher", "language", "reference", "rights"),
    *("progress", "characters", "source_name", "source_sha256", "source_bytes"),
    *("source_characters", "source_encoding", "source_media_type"),
    *STAMP_COLUMNS,
    *("text_sha256", "blocks", describing.FURTHER, "origins", "pages"),
)
FIGURE_COLUMNS = (
    *(
        "id",
        "article_id",
        "number",
        "image",
        "media_type",
        "link",
        "alt",
        "caption",
        "credit",
    ),
    *(*STAMP_COLUMNS, "rights", "description"),
)
ANNOTATION_COLUMNS = (
    *(
        "id",
        "article_id",
        "start",
        "end",
        "tag_id",
        "status",
        "ranges",
        "quote",
        "body",
    ),
    *("note", "maker", "at", "certainty"),
)

QUERY_COLUMNS = ("id", "name", "line", *STAMP_COLUMNS)

_STATUS = {status.value: status for status in Status}


dumped = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
"""JSON as it stands in columns; one encoder for all, since making one costs more than using it."""


def about_values(a: About) -> tuple[Any, ...]:
    words = (a.id, a.title, a.publisher, a.licence, a.licence_address)
    return (*words, describing.about_further(a))


def contributor_values(c: Contributor) -> tuple[Any, ...]:
    return c.id, c.name, c.agent.value, c.version


def contributor_from(row: Mapping[str, Any]) -> Contributor:
    return Contributor(
        id=ContributorId(row["id"]),
        name=row["name"],
        agent=Agent(row["agent"]),
        version=row["version"],
    )


def tag_values(t: Tag) -> tuple[Any, ...]:
    return (
        t.id,
        t.kind.value,
        t.label,
        t.tagset,
        t.order,
        t.tei,
        t.key,
        t.colour,
        t.help,
    )


def tag_from(row: Mapping[str, Any]) -> Tag:
    return Tag(
        id=TagId(row["id"]),
        kind=Kind(row["kind"]),
        label=row["label"],
        tagset=row["tagset"],
        order=row["position"],
        tei=row["tei"],
        key=row["key"],
        colour=row["colour"],
        help=row["help"],
    )


def authority_values(a: AuthorityRecord) -> tuple[Any, ...]:
    identifiers = [[i.scheme, i.value] for i in a.identifiers]
    words = (
        a.id,
        a.kind,
        a.name,
        dumped(a.variants),
        dumped(identifiers),
        a.dates,
        a.note,
    )
    return (*words, *stamp_values(a.stamp), a.coordinates)


def authority_from(row: Mapping[str, Any]) -> AuthorityRecord:
    return AuthorityRecord(
        id=AuthorityId(row["id"]),
        kind=TagId(row["kind"]),
        name=row["name"],
        variants=tuple(_listed(row["variants"])),
        identifiers=tuple(
            Identifier(scheme=scheme, value=value) for scheme, value in _listed(row["identifiers"])
        ),
        dates=row["dates"],
        coordinates=row.get("coordinates", ""),  # not yet in rows of an older journal
        note=row["note"],
        stamp=stamp_from(row),
    )


def _listed(words: str) -> list[Any]:
    """A list written as JSON; most are empty, and a register has a hundred thousand."""
    found: list[Any] = [] if words == "[]" else json.loads(words)
    return found


def article_values(a: Article) -> tuple[Any, ...]:
    m, s = a.metadata, a.source
    blocks = [_block_values(block) for block in a.blocks]
    return (
        *(
            a.id,
            m.title,
            m.byline,
            m.date,
            m.publisher,
            m.language,
            m.reference,
            m.rights,
        ),
        *(a.progress.value, len(a.text), s.name, s.sha256, s.size_bytes),
        *(s.characters, s.encoding, s.media_type),
        *stamp_values(a.stamp),
        *(a.sha256, dumped(blocks), describing.article_further(m, s)),
        *(dumped(a.origins), pages_json(a.pages)),
    )


def article_from(row: Mapping[str, Any]) -> Article:
    """`row` holds the reading text as `body`, besides the table's own columns."""
    return Article(
        id=ArticleId(row["id"]),
        text=row["body"],
        blocks=tuple(_block(*values) for values in json.loads(row["blocks"])),
        source=Source(
            name=row["source_name"],
            sha256=row["source_sha256"],
            size_bytes=row["source_bytes"],
            characters=row["source_characters"],
            encoding=row["source_encoding"],
            media_type=row["source_media_type"],
            recipe=describing.recipe_of(row),
        ),
        metadata=describing.metadata_of(row),
        stamp=stamp_from(row),
        progress=Progress(row["progress"]),
        origins=tuple((at, record) for at, record in json.loads(row.get("origins", "[]"))),
        pages=pages_from(row.get("pages", "[]")),
    )


def query_values(q: SavedQuery) -> tuple[Any, ...]:
    return q.id, q.name, q.line, *stamp_values(q.stamp)


def query_from(row: Mapping[str, Any]) -> SavedQuery:
    return SavedQuery(
        id=QueryId(row["id"]), name=row["name"], line=row["line"], stamp=stamp_from(row)
    )


def figure_values(f: Figure) -> tuple[Any, ...]:
    spans = (_span_json(f.alt), _span_json(f.caption), _span_json(f.credit))
    named = (f.id, f.article_id, f.number, f.image, f.media_type, f.link)
    return (*named, *spans, *stamp_values(f.stamp), f.rights, f.description)


def figure_from(row: Mapping[str, Any]) -> Figure:
    return Figure(
        id=FigureId(row["id"]),
        article_id=ArticleId(row["article_id"]),
        number=row["number"],
        image=row["image"],
        media_type=row["media_type"],
        link=row["link"],
        rights=row.get("rights", ""),  # not yet in rows of an older journal
        description=row.get("description", ""),  # nor this
        alt=_span_from(row["alt"]),
        caption=_span_from(row["caption"]),
        credit=_span_from(row["credit"]),
        stamp=stamp_from(row),
    )


def annotation_values(a: Annotation) -> tuple[Any, ...]:
    ranges = dumped([[s.start, s.end] for s in a.spans]) if len(a.spans) > 1 else None
    place = (a.id, a.article_id, a.start, a.end, a.tag_id, a.stamp.status.value, ranges)
    words = ("".join(a.quotes), body_json(a.body, a.past), a.note)
    certainty = a.stamp.certainty.value if a.stamp.certainty else None
    return (*place, *words, a.stamp.maker, a.stamp.at, certainty)


def annotation_from(row: Mapping[str, Any]) -> Annotation:
    """The quotes lie end to end in one column; the ranges say where each ends."""
    start, end, words = row["start"], row["end"], row["quote"]
    spans: tuple[Span, ...] = (Span(start, end),)
    quotes: tuple[str, ...] = (words[: end - start],)
    if row["ranges"]:
        spans, quotes = _divided(json.loads(row["ranges"]), words)
    body, past = body_from(row["body"])
    return Annotation(
        id=AnnotationId(row["id"]),
        article_id=ArticleId(row["article_id"]),
        tag_id=TagId(row["tag_id"]),
        spans=spans,
        quotes=quotes,
        body=body,
        note=row["note"],
        stamp=stamp_from(row),
        past=past,
    )


def _divided(pairs: list[list[int]], words: str) -> tuple[tuple[Span, ...], tuple[str, ...]]:
    spans = tuple(Span(start, end) for start, end in pairs)
    ends = list(accumulate(map(len, spans), initial=0))
    return spans, tuple(words[start:end] for start, end in pairwise(ends))


def _block_values(block: Block) -> list[Any]:
    """The language is left out where it is the article's, as it nearly always is."""
    values = [block.kind.value, block.start, block.end, block.source, block.marker]
    return [*values, block.language] if block.language else values


def _block(
    kind: str, start: int, end: int, source: list[int] | None, marker: str, language: str = ""
) -> Block:
    return Block(
        kind=BlockKind(kind),
        start=start,
        end=end,
        source=(source[0], source[1]) if source else None,
        marker=marker,
        language=language,
    )


def stamp_values(stamp: Stamp) -> tuple[Any, ...]:
    certainty = stamp.certainty.value if stamp.certainty else None
    return stamp.maker, stamp.at, stamp.status.value, certainty


def stamp_from(row: Mapping[str, Any]) -> Stamp:
    return Stamp(
        maker=ContributorId(row["maker"]),
        at=row["at"],
        status=_STATUS[row["status"]],
        certainty=Certainty(row["certainty"]) if row["certainty"] else None,
    )


def _span_json(span: Span | None) -> str | None:
    return dumped([span.start, span.end]) if span else None


def _span_from(value: str | None) -> Span | None:
    return Span(*json.loads(value)) if value else None
