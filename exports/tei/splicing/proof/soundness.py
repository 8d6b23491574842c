"""Whether our part of a file of others holds together: what others than this program read there.

The reader of this program needs no quote where the markup stands, and no description of a category;
a reader in a hundred years may have nothing else.
"""

import re
from collections.abc import Iterator, Mapping

from annotator.model import ids
from annotator.model.annotation import Annotation, Caption
from annotator.model.article import Article
from annotator.model.span import Span
from annotator.plugins import Finding
from annotator.readers.tei_others.parting import Ours
from annotator.readers.tei_others.tree import Element

_POINTING = (
    *("target", "ref", "ana", "resp", "who", "source", "corresp"),
    *("active", "passive", "mutual", "next", "prev"),
)
_RECORD = re.compile(r"(?P<kind>[ac])(?P<label>[0-9]+-[0-9]+)")

Place = tuple[Span, ...]


def unsound(ours: Ours, article: Article, annotations: list[Annotation]) -> Iterator[Finding]:
    """What is missing, or leads nowhere, in words."""
    yield from _nowhere(ours)
    yield from _checksum(ours, article)
    wanted = dict(_wanted(annotations))
    for row in ours.home.iter("annotation"):
        if _RECORD.fullmatch(name := row.get("xml:id").removeprefix(ours.prefix)):
            yield from _place_told(ours, row, name, article, wanted)


def _nowhere(ours: Ours) -> Iterator[Finding]:
    known = ours.tree.by_id
    carriers = ours.carriers.values()
    for element in (*ours.home.iter(), *carriers):
        for name in _POINTING:
            for token in element.get(name).split():
                inside = token.startswith("#") and not token.startswith("#string-range(")
                if inside and token[1:] not in known:
                    line = ours.tree.line(element.start)
                    yield Finding(message=f"the pointer {token} leads nowhere", line=line)


def _checksum(ours: Ours, article: Article) -> Iterator[Finding]:
    rows = (e for e in ours.article.elements if e.get("type") == "sha256")
    if [ours.tree.characters(e) for e in rows] != [article.source.sha256]:
        yield Finding(message="the checksum of the original file is another one in the file")


def _wanted(annotations: list[Annotation]) -> Iterator[tuple[str, Place]]:
    """The places of records, by what they are called."""
    for annotation in annotations:
        label = ids.label(annotation.id)
        yield f"a{label}", annotation.spans
        if isinstance(annotation.body, Caption) and annotation.body.credit is not None:
            yield f"c{label}", (annotation.body.credit,)


def _place_told(
    ours: Ours, row: Element, name: str, article: Article, wanted: Mapping[str, Place]
) -> Iterator[Finding]:
    """A record says where its words stand, and which they are, beside pointing to elements."""
    spans = wanted.get(name, ())
    quotes = [ours.tree.characters(e) for e in row.elements if e.get("type") == "quote"]
    if quotes != [span.quote(article.text) for span in spans]:
        yield Finding(message=f"the record {name} has other words than the text at its place")
    positions = [e.get("target") for e in row.elements if e.get("type") == "position"]
    if [target.count(",") for target in positions] != [2 * len(spans)]:
        yield Finding(message=f"the record {name} does not say where its words stand")
