"""Pictures with their captions and credits."""

from annotator.errors import ProjectDamaged
from annotator.model import ids
from annotator.model.annotation import Caption
from annotator.model.article import Figure
from annotator.model.draft import Blob
from annotator.model.ids import FigureId
from exports.reading.copy import Entry, Picture, Section, Words, fact, own, said
from exports.reading.records import record, stamp_facts
from exports.reading.subject import Subject

SHOWN = frozenset(("image/png", "image/jpeg", "image/gif", "image/webp"))
"""What every browser shows and none runs."""


def pictures_of(subject: Subject) -> dict[FigureId, Picture]:
    """Every figure with its picture, or without where the project has none that can be shown."""
    return {figure.id: _picture(subject, figure) for figure in subject.figures}


def captions(subject: Subject, pictures: dict[FigureId, Picture]) -> tuple[Section, ...]:
    """Figures in order, each with the captions that belong to it; then captions without one."""
    hanging: dict[FigureId | None, list[Entry]] = {}
    for annotation in subject.annotations:
        if isinstance(annotation.body, Caption):
            found = annotation.body.figure_id
            known = found if found in pictures else None
            hanging.setdefault(known, []).append(record(subject, annotation))
    entries = [
        _entry(subject, figure, pictures[figure.id], tuple(hanging.get(figure.id, ())))
        for figure in subject.figures
    ]
    entries += hanging.get(None, [])
    return (Section("pictures", "Pictures and captions", tuple(entries)),) if entries else ()


def blob_of(subject: Subject, figure: Figure) -> Blob | None:
    """The picture, where the project has it."""
    try:
        return subject.project.blob(figure.image) if figure.image else None
    except ProjectDamaged:
        return None


def _picture(subject: Subject, figure: Figure) -> Picture:
    blob, anchor = blob_of(subject, figure), f"p{ids.label(figure.id)}"
    line = figure.alt or figure.caption
    line_or_number = line.quote(subject.article.text) if line else f"picture {figure.number}"
    alt = " ".join(figure.description.split()) or line_or_number
    if blob is None or blob.media_type not in SHOWN:
        return Picture(anchor, alt)
    return Picture(anchor, alt, blob.media_type, blob.data)


def _entry(
    subject: Subject, figure: Figure, picture: Picture, captions: tuple[Entry, ...]
) -> Entry:
    text, placed = subject.article.text, figure.id in subject.placed
    number = f"Picture {figure.number}"
    title: Words = own(number, f"#{picture.anchor}") if placed else own(number)
    told = (
        fact("description", figure.alt.quote(text) if figure.alt else "")
        + fact("what it shows", said(figure.description))
        + fact("caption", figure.caption.quote(text) if figure.caption else "")
        + fact("credit", figure.credit.quote(text) if figure.credit else "")
        + fact("rights", said(figure.rights))
        + fact("file", said(figure.link))
        + fact("kind", said(figure.media_type))
        + fact("SHA-256", said(figure.image))
        + stamp_facts(subject, figure.stamp)
    )
    anchor = f"f{ids.label(figure.id)}"
    return Entry(anchor, (title,), told, None if placed else picture, captions)
