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
from exports.tei.context import Context
from exports.tei.dating import dating
from exports.tei.directory import REGISTER_PREFIX
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
    counts = context.counts
    for carrier in context.carriers:
        pieces = carrier.pieces
        if not pieces:
            continue
        attributes = _attributes(context, carrier)
        name = carrier.element
        counts[name] += len(pieces)
        stem = f"k{carrier.label}" if carrier.credit else f"m{carrier.label}"
        if len(pieces) == 1:
            pieces[0].opening = f'<{name} xml:id="{stem}"{attributes}>'
            carrier.target = f"#{stem}"
        elif len(pieces) == 2 and len(carrier.spans) == 1:
            _halved(carrier, stem, attributes)
        else:
            _chain(carrier, stem, attributes)


def _halved(carrier: Carrier, stem: str, attributes: str) -> None:
    """One span in two pieces, as most that cross something are."""
    first, second = carrier.pieces
    start = f'<{carrier.element} xml:id="{stem}'
    first.opening = f'{start}.1" part="I" next="#{stem}.2"{attributes}>'
    second.opening = f'{start}.2" part="F" prev="#{stem}.1"{attributes}>'
    carrier.target = f"#{stem}.1 #{stem}.2"


def _chain(carrier: Carrier, stem: str, attributes: str) -> None:
    """`part` within a span that had to be divided; `next` and `prev` between all pieces."""
    pieces = carrier.pieces
    names = [f"{stem}.{number}" for number in range(1, len(pieces) + 1)]
    onward = [*(f' next="#{name}"' for name in names[1:]), ""]
    back = ["", *(f' prev="#{name}"' for name in names[:-1])]
    rows = zip(pieces, names, _parts(carrier), onward, back, strict=True)
    for piece, name, part, *links in rows:
        piece.opening = f'<{carrier.element} xml:id="{name}"{part}{"".join(links)}{attributes}>'
    carrier.target = "#" + " #".join(names)


def _parts(carrier: Carrier) -> list[str]:
    """Of each piece whether it is the initial, a medial or the final one of its span."""
    initial, medial, final = ' part="I"', ' part="M"', ' part="F"'
    if len(carrier.spans) == 1:
        return [initial, *[medial] * (len(carrier.pieces) - 2), final]
    spans = [piece.span for piece in carrier.pieces]
    same = [a == b for a, b in zip(spans, spans[1:], strict=False)]
    choice = {(True, True): medial, (True, False): final, (False, True): initial}
    return [choice.get(sides, "") for sides in zip((False, *same), (*same, False), strict=True)]


def _attributes(context: Context, carrier: Carrier) -> str:
    """What all pieces of a carrier say alike. Sets the carrier's element."""
    annotation = carrier.annotation
    body = annotation.body
    if isinstance(body, Mention):
        if not carrier.name:
            return f' type="mention" subtype="{value(annotation.tag_id)}"'
        return _name(context, carrier, body)
    if isinstance(body, Claim):
        return _claim(body.speech, body.verdict)
    if isinstance(body, Correction):
        if not carrier.name:
            return ' type="correction"'
        carrier.element = "sic"
        return f' cert="{annotation.stamp.certainty}"' if annotation.stamp.certainty else ""
    if isinstance(body, Quotation):
        return _quotation(context, carrier, body)
    return ' type="credit"' if carrier.credit else ' type="caption"'


@cache
def _claim(speech: Speech, verdict: Verdict) -> str:
    return f' type="claim" subtype="{speech}" ana="#verdict.{verdict}"'


def _quotation(context: Context, carrier: Carrier, quotation: Quotation) -> str:
    """`quote` from a work, else `said`; `seg` where neither may stand."""
    if len(carrier.pieces) > 1 or carrier.enclosed:
        return ' type="quotation"'
    cert = carrier.annotation.stamp.certainty
    sure = f' cert="{cert}"' if cert else ""
    if quotation.work is not None:
        carrier.element = "quote"
        return f' source="{context.entry(quotation.work)}"{sure}'
    carrier.element = "said"
    who = quotation.speaker
    said = f' who="{context.entry(who)}"' if who is not None else ""
    return f'{said} direct="{"true" if quotation.direct else "false"}"{sure}'


def _name(context: Context, carrier: Carrier, mention: Mention) -> str:
    """A mention that stays whole: its element is chosen, its attributes are returned."""
    name = carrier.element = _name_element(context, carrier, mention)
    certainty, attributes = carrier.annotation.stamp.certainty, ""
    if name in ("rs", "name"):
        attributes = f' type="{value(carrier.annotation.tag_id)}"'
    if mention.authority_id is not None and name not in ("date", "measure"):
        attributes += f' ref="{context.entry(mention.authority_id)}"'
    if mention.value:
        attributes += _machine_read(name, mention.value)
    return f'{attributes} cert="{certainty}"' if certainty else attributes


def _machine_read(name: str, words: str) -> str:
    """What stands for the words, where the element has attributes for it."""
    if name in ("date", "time"):
        return dating(words)
    return measuring(words) if name == "measure" else ""


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
