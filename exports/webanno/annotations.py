"""Annotations as the Web Annotation Data Model has them: bodies, targets, who and when."""

from annotator.model.annotation import (
    Annotation,
    Body,
    Caption,
    Character,
    Claim,
    Correction,
    Mention,
    Quotation,
)
from annotator.model.ids import AnnotationId
from annotator.model.span import Span
from annotator.model.stamp import Stamp
from annotator.readers.webanno.nodes import Node, node_of
from annotator.readers.webanno.terms import PREFIX, reference, term
from exports.webanno.subject import Subject

CONTEXT = 32
"""Characters before and after a quote by which it is found again."""


def annotation(subject: Subject, record: Annotation) -> Node:
    """One annotation. Of several spans each has a target of its own, in the order of the text."""
    targets = [_target(subject, span) for span in record.spans]
    events = subject.events(record.id, record.past)
    node: Node = {
        "id": reference(AnnotationId, record.id),
        "type": "Annotation",
        "motivation": _motivation(record.body),
        **signed(subject, record.stamp),
    }
    if events:
        node["modified"] = max(event.at for event in events)
        node[term("past")] = [node_of(event) for event in events]
    node["body"] = _bodies(subject, record)
    node["target"] = targets if len(targets) > 1 else targets[0]
    return node


def signed(subject: Subject, stamp: Stamp) -> Node:
    """Who made a record, when, and how it stands."""
    node: Node = {"creator": subject.agent(stamp.maker), "created": stamp.at}
    node[term("status")] = stamp.status.value
    if stamp.certainty:
        node[term("certainty")] = stamp.certainty.value
    return node


def text_body(purpose: str, words: str) -> Node:
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": words}


def _target(subject: Subject, span: Span) -> Node:
    """A place, by its code points and by its words: either finds it."""
    text = subject.one.article.text
    quote: Node = {"type": "TextQuoteSelector", "exact": span.quote(text)}
    if before := text[max(0, span.start - CONTEXT) : span.start]:
        quote["prefix"] = before
    if after := text[span.end : span.end + CONTEXT]:
        quote["suffix"] = after
    position = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    return {"type": "SpecificResource", "source": subject.text, "selector": [position, quote]}


def _motivation(body: Body) -> str | list[str]:
    match body:
        case Mention() | Quotation():
            return "identifying"
        case Claim():
            return ["classifying", "assessing"]
        case Caption():
            return "describing"
        case Correction() | Character():
            return "editing"


def _bodies(subject: Subject, record: Annotation) -> list[Node]:
    """What every reader of Web Annotations understands, and last our own body, whole."""
    found = [text_body("tagging", record.tag_id)]
    for role, entry in record.authorities:
        source = {"type": "SpecificResource", "purpose": "identifying"}
        found.append({**source, term("role"): role, "source": subject.entry(entry)})
    if isinstance(record.body, Correction):
        found.append(text_body("editing", record.body.reading))
    if record.note:
        found.append(text_body("describing", record.note))
    own: Node = {"type": PREFIX + type(record.body).__name__, **node_of(record.body)}
    return [*found, own]
