"""Entries of the register: those that the file lists, and those that its names point to."""

import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from annotator.model.authority import AuthorityRecord, Identifier
from annotator.model.ids import AuthorityId, TagId
from annotator.readers.tei_others.ledger import Ledger, stamp_of
from annotator.readers.tei_others.tree import Element

_KINDS = {
    "person": "person",
    "personGrp": "person",
    "org": "organisation",
    "place": "place",
    "event": "event",
    "object": "object",
    "bibl": "work",
    "biblStruct": "work",
}
_NAMES = {
    "person": ("persName", "name"),
    "organisation": ("orgName", "name"),
    "place": ("placeName", "geogName", "settlement", "district", "region", "country", "name"),
    "event": ("eventName", "label", "head", "desc", "name"),
    "object": ("objectName", "name"),
    "work": ("title",),
}
_LISTS = ("listPerson", "listOrg", "listPlace", "listEvent", "listBibl", "listObject")
_HOSTS = {
    "d-nb.info": "gnd",
    "viaf.org": "viaf",
    "wikidata.org": "wikidata",
    "geonames.org": "geonames",
    "id.loc.gov": "loc",
    "isni.org": "isni",
    "orcid.org": "orcid",
    "doi.org": "doi",
}
_PAIR = re.compile(r"\s*(-?\d{1,3}(?:\.\d+)?)[\s,;]+(-?\d{1,3}(?:\.\d+)?)\s*")
_PART_OF_NAME = ("surname", "forename", "genName", "nameLink", "addName", "roleName")


@dataclass
class Register:
    """The entries in the order in which the file speaks of them."""

    entries: dict[AuthorityId, AuthorityRecord] = field(default_factory=dict)
    by_pointer: dict[str, AuthorityId] = field(default_factory=dict)
    """By what points to it: `#id`, an address, or the key of a name."""
    places: dict[AuthorityId, Element] = field(default_factory=dict)
    """The element that an entry was made of: its own, or the first name that points to it."""
    listed: set[AuthorityId] = field(default_factory=set)
    """Which of them stand in a list of the file."""

    def add(self, entry: AuthorityRecord, element: Element, *pointers: str) -> None:
        self.entries[entry.id] = entry
        self.places[entry.id] = element
        for pointer in pointers:
            self.by_pointer.setdefault(pointer, entry.id)


def register_of(ledger: Ledger) -> Register:
    """All that the lists of the file hold, wherever they stand."""
    register = Register()
    for held in ledger.tree.all(*_LISTS):
        for element in held.elements:
            kind = _KINDS.get(element.local) if element.tei else None
            if kind is None or (kind == "work" and not element.get("xml:id")):
                continue
            entry = _entry(ledger, element, TagId(kind))
            if entry is None:
                ledger.leave("an entry of a list without a name was left as it is", element)
                continue
            own = element.get("xml:id")
            addresses = [i.value for i in entry.identifiers if "://" in i.value]
            register.add(entry, element, *([f"#{own}"] if own else []), *addresses)
            register.listed.add(entry.id)
    return register


def named_by(pointer: str, name: str, kind: TagId, ledger: Ledger, at: Element) -> AuthorityRecord:
    """An entry for what a name points to and no list of the file explains."""
    return AuthorityRecord(
        id=AuthorityId(ledger.new()),
        kind=kind,
        name=name,
        identifiers=(identified(pointer),),
        stamp=stamp_of(at),
    )


def identified(pointer: str) -> Identifier:
    """An address under the short name of who keeps it; anything else as the file's own key."""
    if "://" not in pointer:
        scheme = "file" if pointer.startswith("#") or ".xml#" in pointer else "key"
        return Identifier(scheme=scheme, value=pointer)
    try:
        host = (urlsplit(pointer).hostname or "").removeprefix("www.")
    except ValueError:  # no host can be called so
        host = ""
    scheme = next((name for end, name in _HOSTS.items() if host.endswith(end)), "URI")
    return Identifier(scheme=scheme, value=pointer)


def _entry(ledger: Ledger, element: Element, kind: TagId) -> AuthorityRecord | None:
    tree = ledger.tree
    wanted = _NAMES[kind]
    found = [e for e in element.elements if e.tei and e.local in wanted]
    if not found and kind == "work":
        found = [e for e in element.iter("title")]
    found.sort(key=lambda e: (wanted.index(e.local), e.get("type") not in ("main", "pref", "reg")))
    names = list(dict.fromkeys(name for e in found if (name := _name(ledger, e))))
    if not names and kind == "work":
        names = [tree.words(element)[:120]] if tree.words(element) else []
    if not names:
        return None
    return AuthorityRecord(
        id=AuthorityId(ledger.new()),
        kind=kind,
        name=names[0],
        variants=tuple(names[1:]) if kind != "event" and kind != "work" else (),
        identifiers=_identifiers(ledger, element, found),
        dates=_dates(ledger, element),
        coordinates=_coordinates(ledger, element),
        note=" ".join(tree.words(e) for e in element.elements if e.local == "note").strip(),
        stamp=stamp_of(element),
    )


def _name(ledger: Ledger, element: Element) -> str:
    """The words of a name; its parts apart where nothing but markup parts them."""
    parts = [e for e in element.elements if e.tei and e.local in _PART_OF_NAME]
    words = ledger.tree.words(element)
    if len(parts) < 2 or " " in words:
        return words
    return " ".join(ledger.tree.words(e) for e in parts).strip()


def _identifiers(ledger: Ledger, element: Element, names: list[Element]) -> tuple[Identifier, ...]:
    found: list[Identifier] = []
    for idno in (e for e in element.elements if e.tei and e.local == "idno"):
        words = ledger.tree.words(idno)
        scheme = idno.get("subtype") if idno.get("type") in ("URI", "URL") else idno.get("type")
        if words:
            known = identified(words)
            found.append(Identifier(scheme=scheme or known.scheme, value=words))
    for holder in (element, *names):
        for token in f"{holder.get('ref')} {holder.get('sameAs')} {holder.get('corresp')}".split():
            if "://" in token:
                found.append(identified(token))
    return tuple(dict.fromkeys(found))


def _dates(ledger: Ledger, element: Element) -> str:
    """Years of a life, or of what happened, as the file has them."""
    birth, death = (_date(ledger, element.find(name)) for name in ("birth", "death"))
    if birth or death:
        return f"{birth}–{death}"
    return _date(ledger, element.find("date")) or (
        element.get("when") or "–".join(d for n in ("from", "to") if (d := element.get(n)))
    )


def _date(ledger: Ledger, element: Element | None) -> str:
    if element is None:
        return ""
    inner = element.find("date")
    holder = element if element.get("when") or inner is None else inner
    return holder.get("when") or ledger.tree.words(holder)


def _coordinates(ledger: Ledger, element: Element) -> str:
    """Latitude and longitude; what is no pair of degrees stays in the file."""
    geo = next(element.iter("geo"), None)
    pair = _PAIR.fullmatch(ledger.tree.words(geo)) if geo is not None else None
    return f"{pair[1]} {pair[2]}" if pair else ""
