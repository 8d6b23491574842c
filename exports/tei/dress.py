"""The start tag of every element that marks something, with its identifier and its links."""

from functools import cache

from annotator.model.annotation import (
    Claim,
    Correction,
    Mention,
    Naming,
    Quotation,
    Speech,
    Verdict,
)
from annotator.model.tagset import Kind
from exports.tei.context import REGISTER_PREFIX, Context
from exports.tei.dating import dating
from exports.tei.markup import value
from exports.tei.measuring import measuring
from exports.tei.plan import Carrier

NAME_ELEMENTS = frozenset(
    {
        "persName",
        "orgName",
        "placeName",
        "eventName",
        "title",
        "date",
        "time",
        "measure",
        "roleName",
        "name",
    }
)


def dress(context: Context) -> None:
    """Give each piece its start tag. The pieces stand in the order of the text."""
    for carrier in context.carriers:
        if not carrier.pieces:
            continue
        attributes = _attributes(context, carrier)
        context.counts[carrier.element] += len(carrier.pieces)
        stem = ("k" if carrier.credit else "m") + carrier.label
        if len(carrier.pieces) == 1:
            piece = carrier.pieces[0]
            piece.xml_id = stem
            piece.opening = f'<{carrier.element} xml:id="{stem}"{attributes}>'
        else:
            _chain(carrier, stem, attributes)


def _chain(carrier: Carrier, stem: str, attributes: str) -> None:
    """`part` within a span that had to be divided; `next` and `prev` between all pieces."""
    pieces, last = carrier.pieces, len(carrier.pieces)
    for number, piece in enumerate(pieces, start=1):
        same_before = number > 1 and pieces[number - 2].span == piece.span
        same_after = number < last and pieces[number].span == piece.span
        piece.xml_id = f"{stem}.{number}"
        links = ""
        if same_before or same_after:
            part = "M" if same_before and same_after else "F" if same_before else "I"
            links = f' part="{part}"'
        if number < last:
            links += f' next="#{stem}.{number + 1}"'
        if number > 1:
            links += f' prev="#{stem}.{number - 1}"'
        piece.opening = f'<{carrier.element} xml:id="{piece.xml_id}"{links}{attributes}>'


def _attributes(context: Context, carrier: Carrier) -> str:
    """What all pieces of a carrier say alike. Sets the carrier's element."""
    annotation = carrier.annotation
    body = annotation.body
    if carrier.credit:
        return ' type="credit"'
    if isinstance(body, Mention):
        if not carrier.name:
            return f' type="mention" subtype="{value(annotation.tag_id)}"'
        return _name(context, carrier, body)
    if isinstance(body, Correction):
        if not carrier.name:
            return ' type="correction"'
        carrier.element = "sic"
        return f' cert="{annotation.stamp.certainty}"' if annotation.stamp.certainty else ""
    if isinstance(body, Quotation):
        return _quotation(context, carrier, body)
    if isinstance(body, Claim):
        return _claim(body.speech, body.verdict)
    return ' type="caption"'


def _quotation(context: Context, carrier: Carrier, quotation: Quotation) -> str:
    """`quote` from a work, else `said`; `seg` where neither may stand."""
    if len(carrier.pieces) > 1 or carrier.enclosed:
        return ' type="quotation"'
    cert = carrier.annotation.stamp.certainty
    sure = f' cert="{cert}"' if cert else ""
    if quotation.work is not None:
        carrier.element = "quote"
        return f' source="#{context.register_id(quotation.work)}"{sure}'
    carrier.element = "said"
    who = quotation.speaker
    said = f' who="#{context.register_id(who)}"' if who is not None else ""
    return f'{said} direct="{"true" if quotation.direct else "false"}"{sure}'


@cache
def _claim(speech: Speech, verdict: Verdict) -> str:
    return f' type="claim" subtype="{speech}" ana="#verdict.{verdict}"'


def _name(context: Context, carrier: Carrier, mention: Mention) -> str:
    """A mention that stays whole: its element is chosen, its attributes are returned."""
    annotation, attributes = carrier.annotation, ""
    carrier.element = _name_element(context, carrier, mention)
    if carrier.element in ("rs", "name"):
        attributes += f' type="{value(annotation.tag_id)}"'
    if mention.authority_id is not None and carrier.element not in ("date", "measure"):
        attributes += f' ref="#{context.register_id(mention.authority_id)}"'
    if mention.value and carrier.element in ("date", "time"):
        attributes += dating(mention.value)
    elif mention.value and carrier.element == "measure":
        attributes += measuring(mention.value)
    if annotation.stamp.certainty:
        attributes += f' cert="{annotation.stamp.certainty}"'
    return attributes


def _name_element(context: Context, carrier: Carrier, mention: Mention) -> str:
    """The element of the tag, `rs` for a description, `name` where no other fits."""
    if mention.naming is Naming.DESCRIPTION:
        return "rs"
    tag = context.tags.get(carrier.annotation.tag_id)
    if tag is None or tag.kind is not Kind.ENTITY or tag.tei not in NAME_ELEMENTS:
        return "name"
    return "name" if _elsewhere(context, tag.tei, mention) else tag.tei


def _elsewhere(context: Context, element: str, mention: Mention) -> bool:
    """Whether the entry stands in another list than the one that readers of the element seek.

    `persName` leads to a person and `placeName` to a place; somebody may have linked otherwise.
    """
    wanted = REGISTER_PREFIX.get(element)
    entry = mention.authority_id
    if wanted is None or entry is None:
        return False
    return not context.register_id(entry).startswith(wanted)
