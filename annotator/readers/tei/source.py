"""A parsed file with what every part of the reading looks up in it."""

import re
from dataclasses import dataclass, field

from annotator.model import ids
from annotator.model.ids import BadId, ContributorId
from annotator.model.span import Span
from annotator.model.stamp import Certainty, Stamp, Status
from annotator.readers.tei.tidy import tidy
from annotator.readers.tei.xml import Element, by_id, extents, path, tei, words

_ID = re.compile(r"[A-Za-z]+(?P<label>[0-9]+-[0-9]+)(?:\.[0-9]+)?")

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
    """Root, body, elements by identifier, and the place of each element of the body."""

    root: Element
    body: Element | None
    known: dict[str, Element]
    places: dict[Element, tuple[int, int]]
    text: str
    stamps: dict[str, Stamp]
    """By the identifier of an article, a picture or an entry of the register."""
    warnings: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, root: Element) -> "Source":
        """Raises ValueError when what is in the header is not as we write it."""
        body = root.find(f".//{tei('body')}")
        formatted = body is not None and tidy(body)
        return cls(
            root=root,
            body=body,
            known=by_id(root),
            places={} if body is None else extents(body),
            text=words(body),
            stamps=_stamps(root),
            warnings=[_FORMATTED] if formatted else [],
        )

    def span(self, start: int, end: int) -> Span:
        """A place in the text. Raises ValueError for one outside of it."""
        if end > len(self.text):
            raise ValueError(f"the range {start} to {end} lies outside of the text")
        return Span(start, end)

    def warn(self, message: str) -> None:
        self.warnings.append(message)


def number_of(name: str) -> int:
    """The number behind an identifier such as `per1-4`, `#a1-31` or `m1-31.2`. Raises BadId."""
    match = _ID.fullmatch(name.removeprefix("#"))
    if match is None:
        raise BadId(f"“{name}” is not an identifier of ours")
    return ids.parse(match.group("label"))


def certainty_of(element: Element) -> Certainty | None:
    found = element.get("cert")
    return Certainty(found) if found else None


def _stamps(root: Element) -> dict[str, Stamp]:
    found: dict[str, Stamp] = {}
    for change in root.iterfind(path("teiHeader", "revisionDesc", "change")):
        stamp = Stamp(
            maker=ContributorId(number_of(change.get("who", ""))),
            at=change.get("when", ""),
            status=STATUS.get(change.get("status", ""), Status.ACCEPTED),
            certainty=certainty_of(change),
        )
        for token in (change.get("target") or "").split():
            found[token.removeprefix("#")] = stamp
    return found
