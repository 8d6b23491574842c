"""A parsed file with what every part of the reading looks up in it."""

import re
from collections.abc import Hashable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import cast

from lxml import etree

from annotator.model import ids
from annotator.model.annotation import Body
from annotator.model.ids import BadId, ContributorId
from annotator.model.span import Span
from annotator.model.stamp import Certainty, Stamp, Status, time_of
from annotator.model.text import fingerprint
from annotator.readers.tei.places import Places, places_in
from annotator.readers.tei.records import Record, record_of
from annotator.readers.tei.tidy import tidy
from annotator.readers.tei.xml import Element, path, tei, words

_ID = re.compile(r"#?[A-Za-z]+([0-9]+-[0-9]+)(?:\.[0-9]+)?")

_all_ids = etree.XPath("descendant-or-self::*/@xml:id", smart_strings=False)
_FORMATTED = "another program has formatted the file; its line breaks and indents were taken out"

STATUS = {
    "draft": Status.DRAFT,
    "created": Status.DRAFT,
    "proposed": Status.SUGGESTED,
    "approved": Status.ACCEPTED,
    "withdrawn": Status.REJECTED,
}


@dataclass(slots=True)
class Source:
    """What is in the file: records, places of the elements of the text, all identifiers."""

    root: Element
    known: set[str]
    places: Places
    records: list[Record]
    text: str
    stamps: dict[str, Stamp]
    """By the identifier of an article, a picture or an entry of the register."""
    warnings: list[str] = field(default_factory=list)
    bodies: dict[Hashable, Body] = field(default_factory=dict)
    """What was read already, by everything that it follows from."""

    @classmethod
    def of(
        cls, root: Element, taken: list[Record] | None = None, around: "Source | None" = None
    ) -> "Source":
        """`taken` are records that are not in the tree any more, in the order of the text;
        `around` is a register beside the file, or the head of its corpus.

        Raises ValueError when what is in the header is not as we write it.
        """
        body = root.find(f".//{tei('body')}")
        places = Places({}, []) if body is None else places_in(body)
        text, warnings = words(body), []
        if body is not None and not (_as_written(root, text) and places.divide(text)):
            warnings = [_FORMATTED] if tidy(body) else []
            text, places = words(body), places_in(body)
        return cls(
            root=root,
            known={
                *(around.known if around else ()),
                *cast(list[str], _all_ids(root)),
                *[record.name for record in taken or ()],
            },
            places=places,
            records=(taken or []) + [record_of(e) for e in root.iter(tei("annotation"))],
            text=text,
            stamps=(around.stamps if around else {}) | _stamps(root),
            warnings=warnings,
        )

    def span(self, start: int, end: int) -> Span:
        """A place in the text. Raises ValueError for one outside of it."""
        if end > len(self.text):
            raise ValueError(f"the range {start} to {end} lies outside of the text")
        return Span(start, end)

    def warn(self, message: str) -> None:
        self.warnings.append(message)


def _as_written(root: Element, text: str) -> bool:
    """Whether it is the text that was exported, to the letter: then nobody has formatted it."""
    return fingerprint(text) == words(root.find(f".//{tei('idno')}[@subtype='reading-text']"))


def number_of(name: str) -> int:
    """The number behind an identifier such as `per1-4`, `#a1-31` or `m1-31.2`. Raises BadId."""
    match = _ID.fullmatch(name)
    if match is None:
        raise BadId(f"“{name}” is not an identifier of ours")
    return ids.parse(match[1])


pointed_at = lru_cache(maxsize=8192)(number_of)
"""The same for what many point at: contributors and entries of the register."""


def certainty_of(element: Element) -> Certainty | None:
    found = element.get("cert")
    return Certainty(found) if found else None


def _stamps(root: Element) -> dict[str, Stamp]:
    found: dict[str, Stamp] = {}
    for change in root.iterfind(path("teiHeader", "revisionDesc", "change")):
        stamp = Stamp(
            maker=ContributorId(number_of(change.get("who", ""))),
            at=time_of(change.get("when", "")),
            status=STATUS.get(change.get("status", ""), Status.ACCEPTED),
            certainty=certainty_of(change),
        )
        for token in (change.get("target") or "").split():
            found[token.removeprefix("#")] = stamp
    return found
