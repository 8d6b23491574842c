"""The full letter with what is said about it: comments, replies, relations, quotations, a past."""

from dataclasses import replace

from annotator.model.annotation import Quotation
from annotator.model.stamp import Event
from tests.exports.full_letter import a_full_letter
from tests.exports.scene import Scene


def a_talking_letter() -> Scene:
    scene = a_full_letter()
    cal, courier = scene.entry("Cal South"), scene.entry("The Courier", "organisation")
    scene.mark("quotation", ("once proud",), Quotation(speaker=cal.id, direct=False))
    claim, other = [a for a in scene.annotations_ if a.tag_id == "claim"]
    scene.relate("ownerOf", cal, courier, [claim])
    scene.relate("repeats", claim, other)
    asked = scene.comment("Who says so?\nSee \t# the ledger", claim)
    scene.comment("The Courier does", answers=asked)
    scene.comment("Read twice")
    event = Event(
        at="2026-11-23T08:00:00.000Z",
        by=claim.stamp.maker,
        deed="edit annotation",
        status=claim.stamp.status,
    )
    scene.annotations_ = [
        replace(a, past=(event,)) if a.id == claim.id else a for a in scene.annotations_
    ]
    return scene
