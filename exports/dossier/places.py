"""Where a passage of a dossier stands and what it is from, in words: the same in every form."""

from annotator.model import ids
from exports.dossier.items import Item
from exports.dossier.part import Part
from exports.reading.copy import Line, own, said


def label_of(part: Part) -> str:
    """The number of the article, as people read it."""
    return ids.label(part.article.id)


def place_of(item: Item, part: Part) -> str:
    """Where a passage stands."""
    words = f"article {label_of(part)}, paragraph {item.paragraph}"
    words += f", page {item.page}" if item.page else ""
    words += f", {item.places}" if item.spans else ""
    return f"{words}; {'picture' if item.picture else 'annotation'} {item.record}"


def source_of(part: Part) -> Line:
    """Date, publisher and reference of an article, which leads to all that is known of it."""
    known = part.article.metadata
    words = ", ".join(w for w in (known.date, known.publisher, known.reference) if w)
    label = label_of(part)
    link = own(f"article {label}", f"#x{label}")
    return (said(words), own("; "), link) if words else (link,)
