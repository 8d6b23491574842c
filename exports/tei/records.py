"""One record for each annotation: who, when, in what state, with what values (SASOann)."""

from functools import lru_cache

from annotator.model import ids
from annotator.model.annotation import (
    Annotation,
    Caption,
    Character,
    Claim,
    Correction,
    Evidence,
    Mention,
    Naming,
    Quotation,
    Speech,
    Stance,
    Verdict,
)
from annotator.model.stamp import Certainty, Event
from exports.tei.context import Context
from exports.tei.markup import string_range, text, value
from exports.tei.plan import Carrier
from exports.tei.states import STATUS
from exports.tei.talk import comments


def records(context: Context) -> list[str]:
    """All records in reading order, then the comments; nothing where there are none."""
    rows = [_record(context, carrier) for carrier in context.carriers] + comments(context)
    return ["<listAnnotation>", *rows, "</listAnnotation>"] if rows else []


def evidence_id(annotation: Annotation, number: int) -> str:
    return f"bib{ids.label(annotation.id)}.{number}"


def speaks_for_itself(context: Context, evidence: Evidence) -> bool:
    """Whether it is a claim of this file and nothing else, so that a pointer says it all."""
    bare = not (evidence.citation or evidence.address)
    return bare and evidence.claim in context.annotation_ids


def _record(context: Context, carrier: Carrier) -> str:
    annotation, label = carrier.annotation, carrier.label
    stamp, place = annotation.stamp, string_range(carrier.spans)
    agent = context.agent(stamp.maker)
    certainty = f' cert="{stamp.certainty}"' if stamp.certainty else ""
    motivation, kinds, pointers, notes = _body(context, carrier)
    happened = not carrier.credit and (annotation.past or annotation.id in context.history)
    quotes = ""
    for start, end in carrier.spans:
        quotes += f'<note type="quote">{context.say(start, end)}</note>'
    return (
        f'<annotation xml:id="{"c" if carrier.credit else "a"}{label}" '
        f'target="{carrier.target or place}" '
        f'motivation="{motivation}" ana="{kinds}" resp="{agent}"{certainty}>'
        f'<revisionDesc status="{STATUS[stamp.status]}">'
        f"{_life(context, annotation) if happened else ''}"
        f'<change status="created" when="{value(stamp.at)}" who="{agent}"/></revisionDesc>'
        f'{pointers}<ptr type="position" target="{place}"/>{quotes}{notes}</annotation>'
    )


def _life(context: Context, annotation: Annotation) -> str:
    """What happened since it was made, newest first (HD6). A credit line has its caption's."""
    events = (*annotation.past, *context.history.get(annotation.id, ()))
    return "".join([_event(context, event) for event in reversed(events)])


def _event(context: Context, event: Event) -> str:
    return (
        f'<change type="{value(event.deed.replace(" ", "-"))}" status="{STATUS[event.status]}" '
        f'when="{value(event.at)}" who="{context.agent(event.by)}"/>'
    )


def _body(context: Context, carrier: Carrier) -> tuple[str, str, str, str]:
    """Motivation, categories, pointers and notes."""
    annotation = carrier.annotation
    tag = context.tag(annotation.tag_id)
    note = f'<note type="rationale">{text(annotation.note)}</note>' if annotation.note else ""
    match annotation.body:
        case Mention() as mention:
            kinds, pointer, stands_for = _mention(context, mention, tag)
            return "identifying", kinds, pointer, stands_for + note
        case Claim() as claim:
            pointers, notes = _claim(context, annotation, claim)
            kinds = _claim_kinds(
                tag, claim.speech, claim.verdict, claim.stance, claim.source_certainty
            )
            return "classifying assessing", kinds, pointers, notes + note
        case Caption() as caption:
            if carrier.credit:
                back = _ptr("caption", f"#a{carrier.label}")
                return "describing", "#kind.credit", back + _credited(context, caption), ""
            return "describing", f"#kind.caption {tag}", _caption(context, annotation), note
        case Correction(reading=reading):
            kinds = f"#kind.correction {tag}"
            return "editing", kinds, "", _choice(annotation, reading) + note
        case Quotation() as quotation:
            attribution = Speech.DIRECT if quotation.direct else Speech.INDIRECT
            kinds = f"#kind.quotation {tag} #attr.{attribution}"
            return "identifying", kinds, _quoted(context, quotation), note
        case Character(code=code):
            was = f'<note type="value">{text(code)}</note>' if code else ""
            return "editing", f"#kind.character {tag}", "", was + note


def _mention(context: Context, mention: Mention, tag: str) -> tuple[str, str, str]:
    kinds = f"#kind.entity {tag}"
    if mention.naming is Naming.DESCRIPTION:
        kinds += " #naming.description"
    entry = mention.authority_id
    pointer = "" if entry is None else _ptr("entity", context.entry(entry))
    words = mention.value
    return kinds, pointer, f'<note type="value">{text(words)}</note>' if words else ""


def _quoted(context: Context, quotation: Quotation) -> str:
    found = ""
    if quotation.speaker is not None:
        found += _ptr("speaker", context.entry(quotation.speaker))
    if quotation.work is not None:
        found += _ptr("work", context.entry(quotation.work))
    return found


def _choice(annotation: Annotation, reading: str) -> str:
    """What stands there and what should (COED). In the body it would be part of the text."""
    stands = f"<sic>{text(annotation.quote)}</sic>"
    if reading:
        stands = f"<choice>{stands}<corr>{text(reading)}</corr></choice>"
    return f'<note type="correction">{stands}</note>'


@lru_cache(maxsize=1024)
def _claim_kinds(
    tag: str, speech: Speech, verdict: Verdict, stance: Stance | None, sure: Certainty | None
) -> str:
    found = f"#kind.claim {tag} #attr.{speech} #verdict.{verdict}"
    if stance:
        found += f" #mod.{stance}"
    if sure:
        found += f" #sure.{sure}"
    return found


def _claim(context: Context, annotation: Annotation, claim: Claim) -> tuple[str, str]:
    pointers = ""
    for claimant in claim.claimants:
        pointers += _ptr("claimant", context.entry(claimant))
    if claim.reporter is not None:
        pointers += _ptr("reporter", context.entry(claim.reporter))
    if claim.cue:
        pointers += _ptr("cue", string_range([(span.start, span.end) for span in claim.cue]))
    for number, found in enumerate(claim.evidence, start=1):
        target = f"#{evidence_id(annotation, number)}"
        if found.claim is not None and speaks_for_itself(context, found):
            target = f"#a{ids.label(found.claim)}"
        pointers += f'<ptr type="evidence" subtype="{found.bearing}" target="{target}"/>'
    words = claim.paraphrase
    return pointers, f'<note type="paraphrase">{text(words)}</note>' if words else ""


def _caption(context: Context, annotation: Annotation) -> str:
    assert isinstance(annotation.body, Caption)
    caption, found = annotation.body, ""
    if caption.figure_id is not None and caption.figure_id in context.figure_ids:
        label = ids.label(caption.figure_id)
        if caption.figure_id in context.placed:
            found += _ptr("figure", f"#fig{label}")
        found += _ptr("image", f"#img{label}")
    if caption.credit:
        return found + _ptr("credit", f"#c{ids.label(annotation.id)}")
    return found + _credited(context, caption)


def _credited(context: Context, caption: Caption) -> str:
    found = ""
    if caption.agency is not None:
        found += _ptr("agency", context.entry(caption.agency))
    return found + "".join(_ptr("creator", context.entry(creator)) for creator in caption.creators)


def _ptr(kind: str, target: str) -> str:
    return f'<ptr type="{kind}" target="{target}"/>'
