"""The registers of a file: entries, images and evidence that its annotations refer to."""

import re

from annotator.model import ids
from annotator.model.annotation import Caption, Claim, Evidence
from annotator.model.article import Figure
from annotator.model.authority import AuthorityRecord, Identifier
from exports.tei.context import Context
from exports.tei.dating import dating, lifetime
from exports.tei.directory import Directory, RegisterAt
from exports.tei.markup import element, is_address, is_word, string_range, text, value
from exports.tei.records import evidence_id, speaks_for_itself

_LISTS = (
    ("per", "listPerson", "person", "persName"),
    ("org", "listOrg", "org", "orgName"),
    ("pla", "listPlace", "place", "placeName"),
    ("evt", "listEvent", "event", "eventName"),
)

_GEO = re.compile(r"-?\d{1,2}(?:\.\d+)? -?\d{1,3}(?:\.\d+)?")
"""Latitude and longitude in degrees, as `geo` has them where nothing else is declared."""


def registers(context: Context) -> list[str]:
    """The lists that have entries, each on a line of its own."""
    found = entry_lists(context) if context.registers is RegisterAt.HERE else []
    images = [_image(context, figure) for figure in context.figures]
    found += [element("listBibl", _lines(images), type="images")] if images else []
    evidence = list(_evidence(context))
    return found + ([element("listBibl", _lines(evidence), type="evidence")] if evidence else [])


def entry_lists(directory: Directory) -> list[str]:
    """The entries of the register, by what they are."""
    entries = [(directory.register_id(i), entry) for i, entry in directory.authorities.items()]
    found: list[str] = []
    for prefix, list_name, entry_name, name in _LISTS:
        rows = [_entry(xml_id, e, entry_name, name) for xml_id, e in entries if _is(xml_id, prefix)]
        found += [element(list_name, _lines(rows))] if rows else []
    works = [_entry(xml_id, e, "bibl", "title") for xml_id, e in entries if _is(xml_id, "wrk")]
    found += [element("listBibl", _lines(works), type="works")] if works else []
    others = [_entry(xml_id, e, "item", "name") for xml_id, e in entries if _is(xml_id, "ent")]
    return found + ([element("list", _lines(others), type="entities")] if others else [])


def _is(xml_id: str, prefix: str) -> bool:
    return xml_id.startswith(prefix)


def _lines(rows: list[str]) -> str:
    return "\n" + "\n".join(rows) + "\n"


def _entry(xml_id: str, entry: AuthorityRecord, element_name: str, name: str) -> str:
    """Its dates stand in a note as they were written, and as attributes where they are dates."""
    inside = element(name, text(entry.name), type="main")
    inside += "".join(element(name, text(v), type="variant") for v in entry.variants)
    born, died = lifetime(entry.dates) if element_name == "person" else ("", "")
    inside += (f"<birth{born}/>" if born else "") + (f"<death{died}/>" if died else "")
    where = entry.coordinates
    placed = element_name == "place" and _GEO.fullmatch(where) is not None
    if placed:
        inside += element("location", element("geo", where))
    inside += "".join(_idno(identifier) for identifier in entry.identifiers)
    if entry.dates:
        inside += element("note", text(entry.dates), n="dates")
    if where and not placed:
        inside += element("note", text(where), n="coordinates")
    if entry.note:
        inside += element("note", text(entry.note), n="note")
    dated = dating(entry.dates.replace("–", "/")) if element_name == "event" else ""
    ana = f"#tag.{value(entry.kind)}"
    return f'<{element_name} xml:id="{xml_id}" ana="{ana}"{dated}>{inside}</{element_name}>'


def _idno(identifier: Identifier) -> str:
    """An address as URI with its scheme as subtype; any other under the scheme as its type."""
    scheme = identifier.scheme
    words = text(identifier.value)
    if is_word(scheme) and identifier.value.startswith(("http://", "https://")):
        return element("idno", words, type="URI", subtype=scheme)
    if is_word(scheme) and scheme != "URI":
        return element("idno", words, type=scheme)
    return element("idno", words, type="other", n=scheme)


def _image(context: Context, figure: Figure) -> str:
    """What is known of a picture. Its lines are named by their place in the reading text."""
    label = ids.label(figure.id)
    inside = _credits(context, figure)
    if figure.image:
        inside += element("idno", text(figure.image), type="sha256")
    if address := context.image_files.get(figure.image):
        inside += element("ref", type="file", target=address)
    said = {"link": figure.link, "media-type": figure.media_type, "description": figure.description}
    inside += "".join(element("note", text(words), n=n) for n, words in said.items() if words)
    if figure.rights:
        inside += element("availability", element("p", text(figure.rights)))
    for kind, span in (("alt", figure.alt), ("caption", figure.caption), ("credit", figure.credit)):
        if span is not None:
            inside += element("ref", type=kind, target=string_range([(span.start, span.end)]))
    corresp = f"#fig{label}" if figure.id in context.placed else None
    return element(
        "bibl", inside, xml_id=f"img{label}", type="image", n=str(figure.number), corresp=corresp
    )


def _credits(context: Context, figure: Figure) -> str:
    """Who made a picture and who distributes it, as its captions say: a view of their records."""
    bodies = (annotation.body for annotation in context.annotations)
    captions = [b for b in bodies if isinstance(b, Caption) and b.figure_id == figure.id]
    creators = dict.fromkeys(creator for caption in captions for creator in caption.creators)
    agencies = dict.fromkeys(c.agency for c in captions if c.agency is not None)
    found = ""
    for name, entries in (("author", creators), ("publisher", agencies)):
        for entry in entries:
            words = text(context.authorities[entry].name)
            role = "photographer" if name == "author" else None
            found += element(name, words, role=role, ref=context.entry(entry))
    return found


def _evidence(context: Context) -> list[str]:
    return [
        _cited(context, evidence_id(annotation, number), found)
        for annotation in context.annotations
        if isinstance(annotation.body, Claim)
        for number, found in enumerate(annotation.body.evidence, start=1)
        if not speaks_for_itself(context, found)
    ]


def _cited(context: Context, xml_id: str, evidence: Evidence) -> str:
    inside = element("title", text(evidence.citation))
    if evidence.address:
        target = f' target="{value(evidence.address)}"' if is_address(evidence.address) else ""
        inside += f"<ref{target}>{text(evidence.address)}</ref>"
    if evidence.claim is not None and evidence.claim in context.annotation_ids:
        inside += element("ref", type="claim", target=f"#a{ids.label(evidence.claim)}")
    elif evidence.claim is not None:
        inside += element("idno", ids.label(evidence.claim), type="claim")
    return element("bibl", inside, xml_id=xml_id)
