"""The register as SKOS in RDF/XML: a concept an entry (W3C, SKOS Reference).

What SKOS has no word for stands in Dublin Core (kind, dates) and in the W3C's geo vocabulary.
"""

from collections.abc import Iterator

from annotator.model import ids
from annotator.model.authority import AuthorityRecord, Identifier
from annotator.model.identifiers import ADDRESS, link, recognised
from annotator.model.relation import Sameness
from annotator.readers.packs.numbers import LIST_ADDRESS
from exports.register.gathering import Register, Tie
from exports.tei.markup import element, is_address, text

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
         xmlns:skos="http://www.w3.org/2004/02/skos/core#"
         xmlns:dcterms="http://purl.org/dc/terms/"
         xmlns:owl="http://www.w3.org/2002/07/owl#"
         xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#">
"""
_SAID = {
    Sameness.SAME: "owl:sameAs",
    Sameness.PERHAPS: "skos:closeMatch",
    Sameness.NOT: "owl:differentFrom",
}


def written(register: Register) -> Iterator[bytes]:
    """The file in pieces, an entry each."""
    yield _HEAD.encode()
    title = element("dcterms:title", text(register.title)) if register.title else ""
    scheme = element("skos:ConceptScheme", title, **{"rdf:about": "#register"})
    yield f"  {scheme}\n".encode()
    for entry in register.entries:
        yield _concept(entry, register.ties.get(entry.id, [])).encode()
    yield b"</rdf:RDF>\n"


def _concept(entry: AuthorityRecord, ties: list[Tie]) -> str:
    parts = [
        element("skos:inScheme", **{"rdf:resource": "#register"}),
        element("dcterms:type", text(entry.kind)),
        element("skos:prefLabel", text(entry.name)),
        *(element("skos:altLabel", text(variant)) for variant in entry.variants),
        *(_number(identifier) for identifier in entry.identifiers),
    ]
    if entry.dates:
        parts.append(element("dcterms:temporal", text(entry.dates)))
    if len(degrees := entry.coordinates.split()) == 2:
        parts += [element("geo:lat", text(degrees[0])), element("geo:long", text(degrees[1]))]
    parts += [element("skos:scopeNote", text(line)) for line in entry.note.splitlines() if line]
    parts += [_tie(tie) for tie in ties]
    inner = "".join(f"\n    {part}" for part in parts)
    return f'  <skos:Concept rdf:about="#{_id(entry)}">{inner}\n  </skos:Concept>\n'


def _id(entry: AuthorityRecord) -> str:
    return f"entry-{ids.label(entry.id)}"


def _number(identifier: Identifier) -> str:
    """The address under which the list shows it; else the number, with its list as datatype."""
    address = link(identifier)
    if address and is_address(address) and _comes_back(identifier, address):
        return element("skos:exactMatch", **{"rdf:resource": address})
    return element(
        "skos:notation",
        text(identifier.value),
        **{"rdf:datatype": LIST_ADDRESS + identifier.scheme},
    )


def _comes_back(identifier: Identifier, address: str) -> bool:
    """Whether a reader finds the same list and number in the address."""
    found = recognised(address) or Identifier(scheme=ADDRESS, value=address)
    return found == identifier


def _tie(tie: Tie) -> str:
    name = next((term for said, term in _SAID.items() if said == tie.name), "skos:related")
    return element(name, **{"rdf:resource": f"#{_id(tie.other)}"})
