"""What a reading copy leaves out, in words."""

from exports.gathered import Gathered
from exports.losses import Losses
from exports.reading.copy import Copy


def losses(copy: Copy, one: Gathered) -> tuple[str, ...]:
    """Notes for people; what is marked and said is all there."""
    found = Losses()
    found.say("a reading copy is for people: the original file is not in it, and it is not read in")
    shown = sum(1 for picture in copy.pictures if picture.data)
    kept = sum(1 for figure in one.figures if figure.image)
    if shown < kept:
        found.say(f"{kept - shown} of {kept} pictures are of a kind that no browser shows")
    return found.notes()
