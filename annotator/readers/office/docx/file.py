"""A Word document as an article, with all that is not in its text told."""

from dataclasses import replace

from annotator.model.article import BlockKind
from annotator.model.draft import ArticleDraft
from annotator.readers.guarded.given import Given
from annotator.readers.manuscripts.drafting import File, draft
from annotator.readers.manuscripts.manuscript import Manuscript
from annotator.readers.office.docx.body import Aside, Body
from annotator.readers.office.docx.package import Package
from annotator.readers.office.docx.styles import language_of
from annotator.readers.office.docx.words import Reader, W
from annotator.readers.office.told import (
    comments_left,
    footnotes_after,
    insertions,
    listed,
    passages_left,
    readings_left,
)
from annotator.readers.tei.xml import Element
from annotator.sentences import counted

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_FOOT, _END = "footnote", "endnote"
_NOTES = ((_FOOT, "footnotes"), (_END, "endnotes"))


def read(given: Given) -> list[ArticleDraft]:
    """What the guarded child calls."""
    chosen = given.choices
    taken = not chosen.before_changes
    return [read_docx(given.data, given.name, chosen.language or None, changes_taken=taken)]


def read_docx(
    data: bytes, name: str, language: str | None = None, *, changes_taken: bool = True
) -> ArticleDraft:
    """The article of a Word document. Raises UnreadableFile.

    Tracked changes are taken, so that the text reads as last written, or not, so that it
    reads as it was before them. What falls away either way is listed in the warnings.
    """
    package = Package(data, name)
    manuscript = Manuscript(name)
    body = Body(package, manuscript, Reader(changes_taken=changes_taken))
    body.read()
    _notes(package, manuscript, body)
    _tell(manuscript, body.aside, changes_taken=changes_taken)
    _tell_pictures(manuscript, body.aside)
    _tell_comments(package, manuscript, body.aside)
    _tell_around(package, manuscript)
    known = package.known()
    if not known.language:
        known = replace(known, language=language_of(package.of_kind("styles")))
    return draft(manuscript, File(data=data, media_type=MEDIA_TYPE, known=known), language)


def _notes(package: Package, manuscript: Manuscript, body: Body) -> None:
    """Footnotes, then endnotes, after the text: the first line of each has its number."""
    for kind, part in _NOTES:
        called = [number for one, number in body.aside.notes if one == kind]
        root = package.of_kind(part) if called else None
        written = {one.get(f"{W}id", ""): one for one in root} if root is not None else {}
        for number, name in enumerate(called, start=1):
            _note(manuscript, body, written.get(name), str(number))
        if there := sum(name in written for name in called):
            tell = footnotes_after if kind == _FOOT else _endnotes_after
            manuscript.warn(tell(there))


def _endnotes_after(number: int) -> str:
    return counted(
        number,
        "1 endnote stands after the text, with its number",
        "{n} endnotes stand after the text, with their numbers",
    )


def _note(manuscript: Manuscript, body: Body, note: Element | None, marker: str) -> None:
    before = len(manuscript.lines)
    for paragraph in note.iter(f"{W}p") if note is not None else ():
        body.paragraph(paragraph, 1)
    body.flush()
    for line in manuscript.lines[before:]:
        if line.picture is None:
            line.kind = BlockKind.OTHER
            line.marker, marker = marker, ""


def _tell(manuscript: Manuscript, aside: Aside, *, changes_taken: bool) -> None:
    if changes_taken and aside.inserted:
        manuscript.warn(insertions(aside.inserted))
    if aside.deleted:
        manuscript.warn(passages_left(aside.deleted, changes_taken=changes_taken))
    if aside.readings:
        manuscript.warn(readings_left(aside.readings))
    if aside.hidden:
        manuscript.warn(f"hidden text was left out: {listed(aside.hidden)}")
    if aside.contents:
        manuscript.warn(
            counted(
                aside.contents,
                "a table of contents of 1 line was left out",
                "a table of contents of {n} lines was left out",
            )
        )
    if aside.chunks:
        manuscript.warn("parts in other formats were left out")
    if aside.too_deep:
        manuscript.warn("boxes of text that stand within many others were left out")


def _tell_pictures(manuscript: Manuscript, aside: Aside) -> None:
    if aside.outside:
        manuscript.warn(f"pictures outside the file were not fetched: {listed(aside.outside)}")
    if aside.missing:
        manuscript.warn(f"pictures are missing in the file: {listed(aside.missing)}")


def _tell_comments(package: Package, manuscript: Manuscript, aside: Aside) -> None:
    root = package.of_kind("comments") if aside.comments else None
    written = {one.get(f"{W}id", ""): one for one in root} if root is not None else {}
    said: list[str] = []
    for number, about in aside.comments:
        if (comment := written.get(number)) is not None:
            words = " ".join("".join(t.text or "" for t in comment.iter(f"{W}t")).split())
            said.append(f"{comment.get(f'{W}author', '')}: {words} (on: {about[:60]})")
    if said:
        manuscript.warn(comments_left(said))


def _tell_around(package: Package, manuscript: Manuscript) -> None:
    """Heads and feet of pages, which repeat on each, and programs within the file."""
    found: list[str] = []
    for lead in package.leads(package.main).values():
        if lead.kind in ("header", "footer") and lead.target in package.archive:
            texts = package.root(lead.target).iter(f"{W}t")
            found.append(" ".join("".join(t.text or "" for t in texts).split()))
    if any(found):
        manuscript.warn(f"heads and feet of pages were left out: {listed(sorted(set(found)))}")
    if any(name.endswith("vbaProject.bin") for name in package.archive.names()):
        manuscript.warn("the file holds macros; they were neither run nor taken into the text")
