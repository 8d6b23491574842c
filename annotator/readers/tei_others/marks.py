"""Names, dates, quotations and corrections that the file marks already, as annotations."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from annotator.model.annotation import (
    Annotation,
    Body,
    Correction,
    Mention,
    Naming,
    Quotation,
)
from annotator.model.ids import AnnotationId, ArticleId, AuthorityId, TagId
from annotator.model.span import Span, merged
from annotator.readers.tei_others.kinds import NOT_READ, is_block
from annotator.readers.tei_others.ledger import Ledger, stamp_of
from annotator.readers.tei_others.reading import Reading
from annotator.readers.tei_others.registers import Register, named_by
from annotator.readers.tei_others.tree import Element
from annotator.readers.tei_others.values import dated, measured

NAMES = {
    "persName": "person",
    "orgName": "organisation",
    "placeName": "place",
    "geogName": "place",
    "settlement": "place",
    "district": "place",
    "region": "place",
    "country": "place",
    "eventName": "event",
    "objectName": "object",
    "title": "work",
    "date": "date",
    "time": "date",
    "measure": "quantity",
    "roleName": "role",
}
"""The tag of each element that names something."""

TYPES = {
    "person": ("person", "pers", "per", "persname"),
    "place": ("place", "loc", "location", "geo", "gpe", "city", "country", "placename"),
    "organisation": ("organisation", "organization", "org", "orgname", "institution"),
    "event": ("event", "evt"),
    "work": ("work", "bibl", "title"),
    "object": ("object", "obj", "ship"),
    "role": ("role", "occupation"),
    "date": ("date",),
}
"""What `name` and `rs` say in their type, by tag."""

_PLACES = ("placeName", "geogName", "settlement", "district", "region", "country")
_UNLINKED = ("date", "quantity")
QUOTING = ("said", "q", "quote")
REMOVABLE = (*NAMES, "name", "rs", *QUOTING, "sic")
MARKING = (*REMOVABLE, "choice")


@dataclass(frozen=True, slots=True)
class Mark:
    """Elements of the file that mark one thing, and the annotation that they are read as."""

    elements: tuple[Element, ...]
    annotation: Annotation
    number: int = 0
    """Which of several that one element stands for."""
    apart: bool = False
    """Whether the elements stand apart from the words."""

    @property
    def offset(self) -> int:
        """Where it stands in the file: by this the project remembers what it was made of."""
        return self.elements[0].start + self.number

    @property
    def removable(self) -> bool:
        """Whether its tags can go and nothing but the mark goes with them."""
        return not self.apart and self.elements[0].local in REMOVABLE

    @property
    def retaggable(self) -> bool:
        """Whether its one tag says what it names."""
        whole = len(self.elements) == 1 and not self.apart
        return whole and self.elements[0].local in (*NAMES, "name", "rs")


class Marks:
    """Collects the marks of one file in the order of its text."""

    def __init__(
        self, ledger: Ledger, reading: Reading, register: Register, article: ArticleId
    ) -> None:
        self._ledger, self._reading = ledger, reading
        self._register, self._article = register, article
        self.found: list[Mark] = []
        self._chained: set[int] = set()

    def collect(self) -> list[Mark]:
        for element in self._reading.tree.all(*MARKING):
            tag = self._tag(element)
            if tag is None or id(element) in self._chained:
                continue
            if not self._is_text(element):
                continue
            self.take(self._chain(element), tag, self._body(element, tag))
        return self.found

    def take(
        self,
        elements: tuple[Element, ...],
        tag: TagId,
        body: Body,
        note: str = "",
        *,
        number: int = 0,
    ) -> None:
        """One annotation over the words of some elements."""
        spans = [span for e in elements if (span := self.span(e.first, e.last)) is not None]
        if not spans:
            self._ledger.leave("a mark without words of the text was left as it is", elements[0])
            return
        made = self.annotation(merged(spans), tag, body, elements[0])
        self.found.append(Mark(elements, replace(made, note=note), number=number))

    def take_apart(self, element: Element, spans: tuple[Span, ...], tag: TagId, note: str) -> None:
        """One annotation that an element apart from the words speaks of."""
        made = replace(self.annotation(spans, tag, Mention(), element), note=note)
        self.found.append(Mark((element,), made, apart=True))

    def annotation(
        self, spans: tuple[Span, ...], tag: TagId, body: Body, element: Element
    ) -> Annotation:
        text = self._reading.text
        return Annotation(
            id=AnnotationId(self._ledger.new()),
            article_id=self._article,
            tag_id=tag,
            spans=spans,
            quotes=tuple(span.quote(text) for span in spans),
            body=body,
            stamp=stamp_of(element),
        )

    def span(self, start: int, end: int) -> Span | None:
        """Without blanks and line feeds at its ends."""
        text = self._reading.text
        while start < end and text[start] in " \n":
            start += 1
        while end > start and text[end - 1] in " \n":
            end -= 1
        return Span(start, end) if start < end else None

    def _is_text(self, element: Element) -> bool:
        """Whether its words are read. What stands in a note, say, is counted as left."""
        if element.first < element.last:
            return True
        around = [e.local for e in element.ancestors()]
        outside = "text" not in around or any(n in _LISTED for n in around)
        if not outside:
            where = next((n for n in around if n in NOT_READ), "")
            what = f"the {element.local} in a {where}" if where else f"a {element.local}"
            reason = "which is no part of the reading text" if where else "without words of its own"
            self._ledger.leave(f"{what}, {reason}, was left as it is", element)
        return False

    def _tag(self, element: Element) -> TagId | None:
        name = element.local
        above = element.parent.local if element.parent is not None else ""
        if name in _PLACES[2:] and any(e.local in _PLACES for e in element.ancestors()):
            return None  # a part of the name around it
        if name in NAMES:
            return TagId(NAMES[name])
        if name in ("name", "rs"):
            return typed(element) if element.get("type") else self._kind_of_entry(element)
        if name in QUOTING:
            return None if is_block(element) else TagId("quotation")
        if name == "sic":
            return None if above == "choice" else TagId("correction")
        pair = {e.local for e in element.elements}
        return TagId("correction") if {"sic", "corr"} <= pair else None

    def _kind_of_entry(self, element: Element) -> TagId:
        """What a name without a type names, when the file's lists have it."""
        for token in element.get("ref").split():
            if (known := self._register.by_pointer.get(token)) in self._register.listed:
                return self._register.entries[known].kind
        return TagId("other")

    def _chain(self, element: Element) -> tuple[Element, ...]:
        """The pieces of something that is divided, which `next` ties together."""
        found, tree = [element], self._reading.tree
        while (after := found[-1].get("next")).startswith("#"):
            piece = tree.by_id.get(after[1:])
            if piece is None or piece in found or piece.start < found[-1].start:
                break
            if piece.local != element.local:
                break
            found.append(piece)
            self._chained.add(id(piece))
        return tuple(found)

    def _body(self, element: Element, tag: TagId) -> Body:
        name, tree = element.local, self._reading.tree
        if name in QUOTING:
            who = self._entry(element, ("who",), TagId("person"), element.get("who"))
            work = self._entry(element, ("source",), TagId("work"), element.get("source"))
            indirect = element.get("direct") == "false"
            return Quotation(speaker=who, work=work, direct=not indirect)
        if tag == "correction":
            return Correction(reading=tree.words(element.find("corr")))
        value = ""
        if tag == "date":
            value = dated(element)
        elif tag == "quantity":
            value = measured(element)
        naming = Naming.DESCRIPTION if name == "rs" else Naming.NAME
        entry = None
        if tag not in _UNLINKED:
            entry = self._entry(element, ("ref", "key"), tag, self._words(element))
        return Mention(authority_id=entry, naming=naming, value=value)

    def _words(self, element: Element) -> str:
        """What is read of an element, in one line."""
        return " ".join(self._reading.text[element.first : element.last].split())

    def _entry(
        self, element: Element, attributes: tuple[str, ...], kind: TagId, name: str
    ) -> AuthorityId | None:
        """The entry that an attribute points to; made where the file's lists do not have it."""
        tokens = list(_pointers(element, attributes))
        for token in tokens:
            if (known := self._register.by_pointer.get(token)) is not None:
                return known
        if not tokens or not name:
            return None
        token = tokens[0]
        if token.startswith("#") and token not in self._ledger.known:
            self._ledger.leave(_LOST, element)
        words = name if not name.startswith(("#", "http")) else token.lstrip("#")
        entry = named_by(token, words, kind, self._ledger, element)
        self._register.add(entry, element, *tokens)
        return entry.id


_LOST = "a pointer leads to nothing in the file; an entry was made of the name"
_LISTED = ("listPerson", "listOrg", "listPlace", "listEvent", "listObject", "listNym", "biblStruct")


def _pointers(element: Element, attributes: tuple[str, ...]) -> Iterator[str]:
    for attribute in attributes:
        value = element.get(attribute)
        yield from ([value] if attribute == "key" and value else value.split())


def typed(element: Element) -> TagId:
    """The tag of a name whose type says what it names."""
    return typed_as(element.get("type") or element.get("role"))


def typed_as(words: str) -> TagId:
    """The tag of the default tagset that a word means; `other` where it means none."""
    wanted = words.lower()
    found = next((tag for tag, known in TYPES.items() if wanted in known), "other")
    return TagId(found)
