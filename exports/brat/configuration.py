"""`annotation.conf` and `visual.conf`, made from the tags of the project."""

from collections.abc import Iterable
from enum import StrEnum

from annotator.model.annotation import Naming, Speech, Stance, Verdict
from annotator.model.stamp import Certainty, Status
from annotator.model.tagset import Tag

FURTHER = ("cue", "credit")
"""Kinds of places beside the tags: where a claim is introduced, whom a picture is credited to."""

_VALUES: dict[str, type[StrEnum]] = {
    "Status": Status,
    "Certainty": Certainty,
    "Naming": Naming,
    "Speech": Speech,
    "Stance": Stance,
    "SourceCertainty": Certainty,
    "Verdict": Verdict,
}


def annotation_conf(tags: Iterable[Tag], relations: Iterable[str]) -> bytes:
    """What may be annotated: brat refuses to show what it does not declare."""
    names = dict.fromkeys((*sorted(relations), *FURTHER))
    lines = ["[entities]", *dict.fromkeys((*(tag.id for tag in tags), *FURTHER))]
    lines += ["", "[relations]"]
    lines += [f"{name}\tArg1:<ENTITY>, Arg2:<ENTITY>" for name in names]
    lines += ["<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>"]
    lines += ["", "[events]", "", "[attributes]"]
    for name, kind in _VALUES.items():
        lines.append(f"{name}\tArg:<ENTITY>, Value:{'|'.join(kind)}")
    return _file(lines)


def visual_conf(tags: Iterable[Tag]) -> bytes:
    """How it looks: the labels and colours of the tags."""
    tags = list(tags)
    lines = ["[labels]"]
    lines += [f"{tag.id} | {' '.join(tag.label.replace('|', '/').split())}" for tag in tags]
    lines += [
        "",
        "[drawing]",
        "SPAN_DEFAULT\tfgColor:black, bgColor:lightgreen, borderColor:darken",
    ]
    lines += [f"{tag.id}\tbgColor:{tag.colour}, fgColor:white" for tag in tags]
    return _file(lines)


def _file(lines: list[str]) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode("utf-8")
