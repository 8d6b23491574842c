"""An OpenDocument text as an article, with all that is not in its text told."""

from annotator.errors import UnreadableFile
from annotator.model.article import BlockKind, Metadata
from annotator.model.draft import ArticleDraft
from annotator.readers.containers.parts import root_of
from annotator.readers.containers.zips import Archive
from annotator.readers.guarded.given import Given
from annotator.readers.manuscripts.describing import of_the_file
from annotator.readers.manuscripts.drafting import File, draft
from annotator.readers.manuscripts.manuscript import Manuscript
from annotator.readers.office.odt.body import Aside, Body
from annotator.readers.office.odt.names import DC, META, PARAGRAPHS, STYLE, TEXT
from annotator.readers.office.odt.styles import Styles
from annotator.readers.office.odt.words import Changes
from annotator.readers.office.told import (
    comments_left,
    insertions,
    listed,
    passages_left,
    readings_left,
)
from annotator.readers.tei.xml import Element, words
from annotator.sentences import counted

MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
_CONTENT = "content.xml"


def read(given: Given) -> list[ArticleDraft]:
    """What the guarded child calls."""
    chosen = given.choices
    taken = not chosen.before_changes
    return [read_odt(given.data, given.name, chosen.language or None, changes_taken=taken)]


def read_odt(
    data: bytes, name: str, language: str | None = None, *, changes_taken: bool = True
) -> ArticleDraft:
    """The article of an OpenDocument text. Raises UnreadableFile.

    Tracked changes are taken or not; what falls away either way is listed in the warnings.
    """
    archive, manuscript = Archive(data, name), Manuscript(name)
    _refuse(archive)
    styles = Styles()
    around: list[str] = []
    if "styles.xml" in archive:
        root = root_of(archive.read("styles.xml"), "styles.xml", name)
        styles.take(root)
        around = _around(root)
    changes = Changes(taken=changes_taken)
    body = Body(archive, manuscript, styles, changes)
    body.read(_CONTENT)
    _notes(manuscript, body)
    _tell(manuscript, body, changes)
    if around:
        manuscript.warn(f"heads and feet of pages were left out: {listed(around)}")
    file = File(data=data, media_type=MEDIA_TYPE, known=_known(archive))
    return draft(manuscript, file, language)


def _refuse(archive: Archive) -> None:
    manifest = "META-INF/manifest.xml"
    if manifest in archive and b"encryption-data" in archive.read(manifest):
        raise UnreadableFile(
            f"{archive.name}: it needs a password; save a copy without one and import that"
        )
    if _CONTENT not in archive:
        raise UnreadableFile(f"{archive.name}: there is no text in it; it may be damaged")


def _around(styles: Element) -> list[str]:
    """The words of heads and feet of pages, each once."""
    found: dict[str, None] = {}
    for page in styles.iter(f"{STYLE}master-page"):
        for part in page:
            inside = " ".join(" ".join(words(p).split()) for p in part.iter(*PARAGRAPHS)).strip()
            if inside:
                found[inside] = None
    return sorted(found)


def _notes(manuscript: Manuscript, body: Body) -> None:
    """Notes after the text, the first line of each with its number."""
    notes = list(body.aside.notes)
    for note in notes:
        before = len(manuscript.lines)
        number = (note.findtext(f"{TEXT}note-citation") or "").strip()
        inside = note.find(f"{TEXT}note-body")
        for paragraph in inside.iter(*PARAGRAPHS) if inside is not None else ():
            body.paragraph(paragraph, 1)
        for line in manuscript.lines[before:]:
            line.kind, line.marker, number = BlockKind.OTHER, number, ""
    if notes:
        manuscript.warn(
            counted(
                len(notes),
                "1 note stands after the text, with its number",
                "{n} notes stand after the text, with their numbers",
            )
        )


def _tell(manuscript: Manuscript, body: Body, changes: Changes) -> None:
    aside = body.aside
    if changes.taken and changes.inserted:
        manuscript.warn(insertions(len(changes.inserted)))
    if aside.left_out:
        manuscript.warn(passages_left(aside.left_out, changes_taken=changes.taken))
    if aside.comments:
        manuscript.warn(comments_left(aside.comments))
    if aside.readings:
        manuscript.warn(readings_left(aside.readings))
    if aside.contents:
        manuscript.warn(
            counted(
                aside.contents,
                "indexes of 1 line were left out",
                "indexes of {n} lines were left out",
            )
        )
    if aside.too_deep:
        manuscript.warn("boxes of text that stand within many others were left out")
    _tell_of_pictures(manuscript, aside)


def _tell_of_pictures(manuscript: Manuscript, aside: Aside) -> None:
    if aside.outside:
        manuscript.warn(f"pictures outside the file were not fetched: {listed(aside.outside)}")
    if aside.missing:
        manuscript.warn(f"pictures are missing in the file: {listed(aside.missing)}")


def _known(archive: Archive) -> Metadata:
    if "meta.xml" not in archive:
        return Metadata()
    root = root_of(archive.read("meta.xml"), "meta.xml", archive.name)

    def said(tag: str) -> str:
        return " ".join((next((e.text or "" for e in root.iter(tag)), "")).split())

    known = Metadata(
        title=said(f"{DC}title"),
        byline=said(f"{META}initial-creator") or said(f"{DC}creator"),
        language=said(f"{DC}language"),
        keywords=tuple(
            word for e in root.iter(f"{META}keyword") if (word := (e.text or "").strip())
        ),
        note=said(f"{DC}description"),
    )
    return of_the_file(known, said(f"{META}creation-date")[:10])
