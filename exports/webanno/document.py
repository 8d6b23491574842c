"""The whole file: a collection of one page, with the records behind its annotations."""

import json
from typing import Any

from annotator.model.about import About, Contributor
from annotator.model.annotation import (
    Caption,
    Character,
    Claim,
    Correction,
    Evidence,
    Mention,
    Quotation,
)
from annotator.model.article import Article, Block, Figure, Metadata, Source
from annotator.model.authority import AuthorityRecord, Identifier
from annotator.model.relation import Relation
from annotator.model.stamp import Event, Stamp
from annotator.model.tagset import Tag
from annotator.readers.webanno.nodes import Node, meanings, node_of
from annotator.readers.webanno.terms import OURS, PREFIX, TAG, W3C, term
from annotator.version import VERSION
from exports.beside import Beside
from exports.webanno.annotations import annotation
from exports.webanno.subject import Subject
from exports.webanno.talk import comment, relation

_SAID_ELSEWHERE = frozenset({"text"})
_RECORDS = (About, Article, AuthorityRecord, Contributor, Figure, Relation, Tag)
_PARTS = (Block, Event, Evidence, Identifier, Metadata, Source, Stamp)
_BODIES = (Caption, Character, Claim, Correction, Mention, Quotation)
_ADDRESSES = ("file", "original")


def document(subject: Subject, beside: Beside) -> bytes:
    """In UTF-8, an annotation a line. The same project gives the same bytes."""
    items = _items(subject)
    page = {"id": "#page", "type": "AnnotationPage", "startIndex": 0, "items": items}
    head = {
        "@context": [W3C, vocabulary()],
        "id": "#collection",
        "type": "AnnotationCollection",
        "label": subject.one.article.title,
        "generator": {"id": "#annotator", "type": "Software", "name": f"Annotator {VERSION}"},
        "generated": max(stamp.at for stamp in subject.stamps()),
        "total": len(items),
        **_records(subject, beside),
        "first": page,
    }
    return ("{\n" + ",\n".join(_line(key, value) for key, value in head.items()) + "\n}\n").encode()


def vocabulary() -> Node:
    """What our words mean, for JSON-LD; whatever is not listed is a plain value."""
    return {
        PREFIX.removesuffix(":"): OURS,
        "sameAs": {"@id": "http://www.w3.org/2002/07/owl#sameAs", "@type": "@id"},
        **{term(name): {"@id": term(name), "@type": "@id"} for name in _ADDRESSES},
        **dict(sorted(meanings(_RECORDS + _PARTS + _BODIES).items())),
    }


def _items(subject: Subject) -> list[Node]:
    found = [annotation(subject, one) for one in subject.one.annotations]
    found += [comment(subject, one) for one in subject.comments]
    return found + [relation(subject, one) for one in subject.relations]


def _records(subject: Subject, beside: Beside) -> dict[str, Any]:
    """What the annotations are about and refer to, record by record."""
    makers, shared = subject.makers(), subject.shared
    article = node_of(subject.one.article, without=_SAID_ELSEWHERE)
    article |= {term("sha256"): subject.one.article.sha256, term("file"): subject.text}
    if beside.original:
        article[term("original")] = beside.original
    figures = [
        node_of(figure) | ({term("file"): address} if address else {})
        for figure in subject.one.figures
        for address in (beside.images.get(figure.image),)
    ]
    people = [one for one in shared.contributors.values() if one.id in makers]
    return {
        term("about"): node_of(shared.about, without=frozenset({"id"})),
        term("article"): article,
        term("figures"): figures,
        term("register"): [node_of(entry) for entry in subject.register],
        term("contributors"): [node_of(one) for one in people],
        term("tags"): [node_of(tag) | {"id": f"{TAG}{tag.id}"} for tag in shared.tags.values()],
    }


def _line(key: str, value: object) -> str:
    """A key of the head on a line; of a page, which stands last, each item."""
    if key != "first" or not isinstance(value, dict):
        return f"{_json(key)}: {_json(value)}"
    items = ",\n".join(_json(item) for item in value["items"])
    rest = _json({name: value[name] for name in value if name != "items"})[:-1]
    return f'{_json(key)}: {rest}, "items": [\n{items}\n]}}'


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
