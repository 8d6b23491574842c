"""What people call an annotation, in the findings of every format."""

from annotator.model import ids
from annotator.model.annotation import Annotation
from annotator.model.tagset import Tag

_LONGEST = 48


def named(tag: str, quote: str, label: str) -> str:
    """An annotation as people know it: Person “Ada” (1-5)."""
    return f"{tag} “{shortened(quote)}” ({label})"


def called(annotation: Annotation, tag: Tag | None) -> str:
    """The same of a record; a tag that the project does not know is said as it is."""
    words = tag.label if tag is not None else annotation.tag_id
    return named(words, annotation.quote, ids.label(annotation.id))


def shortened(quote: str) -> str:
    """The beginning of what may be long, on one line."""
    line = " ".join(quote.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"
