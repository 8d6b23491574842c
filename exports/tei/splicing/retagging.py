"""The tags of a name that the file marks, after somebody changed what it says."""

import re
from dataclasses import replace

from annotator.model.annotation import Annotation, Mention, Naming
from annotator.model.tagset import Tag
from annotator.readers.tei_others.marks import NAMES, Mark, typed
from annotator.readers.tei_others.tree import Element
from annotator.readers.tei_others.values import dated, measured
from exports.tei.dating import dating
from exports.tei.dress import NAME_ELEMENTS
from exports.tei.measuring import measuring
from exports.tei.splicing.pointers import Pointers
from exports.tei.splicing.tags import renamed, with_attribute

_TAG = re.compile(r"<(?P<name>[^\s/>]+)")
_ATTRIBUTE = re.compile(r" (?P<name>[^\s=]+)=\"(?P<value>[^\"]*)\"")
_VALUES = tuple(
    name + form for form in ("", "-iso") for name in ("when", "from", "to", "notBefore", "notAfter")
) + ("quantity", "unit", "commodity", "atLeast", "atMost")
_XML = {"&quot;": '"', "&lt;": "<", "&gt;": ">", "&#9;": "\t", "&#10;": "\n", "&#13;": "\r"}


def retagged(
    start: str, end: str, annotation: Annotation, mark: Mark, wanted: str, pointers: Pointers
) -> tuple[str, str]:
    """Start and end tag; `wanted` is the start tag that our own encoding has for it.

    Only what differs is touched: attributes that others added stay as they are.
    """
    here, there = annotation.body, mark.annotation.body
    assert isinstance(here, Mention)
    assert isinstance(there, Mention)
    known = {found["name"]: _plain(found["value"]) for found in _ATTRIBUTE.finditer(wanted)}
    renaming = annotation.tag_id != mark.annotation.tag_id or here.naming is not there.naming
    if renaming:
        match = _TAG.match(wanted)
        name = match["name"] if match else "name"
        described = here.naming is Naming.DESCRIPTION
        name = "rs" if described else name if name in NAME_ELEMENTS else "name"
        start, end = renamed(start, name), renamed(end, name)
        kind = annotation.tag_id if name in ("name", "rs") else None
        start = with_attribute(start, "type", kind)
    if naming_differs(here, there, renaming):
        pointer = pointers.pointer(known["ref"]) if "ref" in known else None
        start = with_attribute(start, "ref", pointer)
        start = with_attribute(start, "key", None)
    if here.value != there.value:
        for name in _VALUES:
            start = with_attribute(start, name, None)
        for name in (name for name in known if name in _VALUES):
            start = with_attribute(start, name, known[name])
    if annotation.stamp.certainty is not mark.annotation.stamp.certainty:
        sure = annotation.stamp.certainty
        start = with_attribute(start, "cert", sure.value if sure else None)
    return start, end


def sayable(annotation: Annotation, tag: Tag | None) -> bool:
    """Whether a tag alone says all of a mention, so that it is read back as it was."""
    body, name = annotation.body, tag.tei if tag else ""
    assert isinstance(body, Mention)
    if body.naming is Naming.DESCRIPTION:
        known = typed(_element(f' type="{annotation.tag_id}"')) == annotation.tag_id
        return known and not body.value and name not in ("date", "time", "measure")
    if name in NAMES:
        known = NAMES[name] == annotation.tag_id
    else:
        known = typed(_element(f' type="{annotation.tag_id}"')) == annotation.tag_id
    if name in ("date", "time"):
        return (
            known
            and body.authority_id is None
            and dated(_element(dating(body.value))) == body.value
        )
    if name == "measure":
        value = measured(_element(measuring(body.value)))
        return known and body.authority_id is None and value == body.value
    return known and not body.value


def _element(attributes: str) -> Element:
    """An element that has these, as the reader would see it."""
    element = Element("x", 0, 0, None)
    found = _ATTRIBUTE.finditer(attributes)
    element.attributes = {one["name"]: _plain(one["value"]) for one in found}
    return element


def naming_differs(here: Mention, there: Mention, renaming: bool) -> bool:
    return replace(here, value="", naming=there.naming) != replace(there, value="")


def _plain(value: str) -> str:
    for reference, char in _XML.items():
        value = value.replace(reference, char)
    return value.replace("&amp;", "&")
