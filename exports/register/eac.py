"""The register as EAC-CPF (urn:isbn:1-931666-33-4): one file an entity, for archives' systems.

It describes persons, corporate bodies and families. Entries of other kinds have no place in it.
"""

from annotator.model import ids
from annotator.model.authority import AuthorityRecord
from annotator.model.relation import Sameness
from annotator.readers.packs.numbers import OWN_RECORD
from annotator.version import PROGRAM, VERSION
from exports.register.gathering import Register, Tie
from exports.tei.markup import element, text

KINDS = {"person": "person", "organisation": "corporateBody"}
_FAMILY = ("childOf", "parentOf", "siblingOf", "spouseOf", "relativeOf")


def name_of(entry: AuthorityRecord) -> str:
    """The file of an entry."""
    return f"{OWN_RECORD}{ids.label(entry.id)}.xml"


def written(entry: AuthorityRecord, register: Register) -> bytes:
    """The whole file of an entry whose kind is one of KINDS."""
    ties = [tie for tie in register.ties.get(entry.id, ()) if tie.other.kind in KINDS]
    parts = [_control(entry, register.title), _description(entry, ties)]
    inner = "".join(f"\n{part}" for part in parts)
    head = 'xmlns="urn:isbn:1-931666-33-4" xmlns:xlink="http://www.w3.org/1999/xlink"'
    whole = f'<?xml version="1.0" encoding="UTF-8"?>\n<eac-cpf {head}>{inner}\n</eac-cpf>\n'
    return whole.encode()


def _control(entry: AuthorityRecord, title: str) -> str:
    label = f"{OWN_RECORD}{ids.label(entry.id)}"
    event = (
        element("eventType", "created"),
        element("eventDateTime", text(entry.stamp.at)),
        element("agentType", "machine"),
        element("agent", f"{PROGRAM} {VERSION}"),
    )
    parts = (
        element("recordId", label),
        element("maintenanceStatus", "new"),
        element("maintenanceAgency", element("agencyName", text(title or PROGRAM))),
        element("languageDeclaration", _language()),
        element("maintenanceHistory", element("maintenanceEvent", "".join(event))),
    )
    return _lines("control", parts, 2)


def _language() -> str:
    language = element("language", "undetermined", languageCode="und")
    return language + element("script", "undetermined", scriptCode="Zyyy")


def _description(entry: AuthorityRecord, ties: list[Tie]) -> str:
    identity = [
        *(element("entityId", text(i.value), localType=i.scheme) for i in entry.identifiers),
        element("entityType", KINDS[entry.kind]),
        _name(entry.name, "authorizedForm"),
        *(_name(variant, "alternativeForm") for variant in entry.variants),
    ]
    parts = [_lines("identity", identity, 4)]
    described = [element("existDates", _dates(entry.dates))] if entry.dates else []
    if len(degrees := entry.coordinates.split()) == 2:
        where = element("placeEntry", latitude=degrees[0], longitude=degrees[1])
        described.append(element("place", where))
    if entry.note:
        paragraphs = (element("p", text(line)) for line in entry.note.splitlines() if line.strip())
        described.append(element("biogHist", "".join(paragraphs)))
    if described:
        parts.append(_lines("description", described, 4))
    if ties:
        parts.append(_lines("relations", [_relation(tie) for tie in ties], 4))
    return _lines("cpfDescription", parts, 2)


def _name(name: str, form: str) -> str:
    return element("nameEntry", element("part", text(name)) + element(form, "local"))


def _dates(dates: str) -> str:
    """A range where it is written as one; else as it was entered."""
    start, dash, end = dates.partition("–")
    if dash and start.strip() == start != "" and end.strip() == end != "" and "–" not in end:
        ends = element("fromDate", text(start)) + element("toDate", text(end))
        return element("dateRange", ends)
    return element("date", text(dates))


def _relation(tie: Tie) -> str:
    family, same = tie.name in _FAMILY, tie.name == Sameness.SAME
    kind = "identity" if same else "family" if family else "associative"
    told = tie.name if tie.outward else f"{tie.other.name}: {tie.name}"
    inner = element("relationEntry", text(tie.other.name))
    inner += element("descriptiveNote", element("p", text(told)))
    link = {"xlink:type": "simple", "xlink:href": name_of(tie.other)}
    return element("cpfRelation", inner, cpfRelationType=kind, **link)


def _lines(name: str, parts: "list[str] | tuple[str, ...]", indent: int) -> str:
    """An element with each part on a line of its own."""
    blanks = " " * indent
    inner = "".join(f"\n{blanks}  {part.lstrip()}" for part in parts)
    return f"{blanks}<{name}>{inner}\n{blanks}</{name}>"
