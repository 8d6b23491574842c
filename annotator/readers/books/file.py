"""A book as one article, or as one for each chapter."""

from dataclasses import replace

from annotator.errors import UnreadableFile
from annotator.model.article import BlockKind, Metadata
from annotator.model.draft import ArticleDraft
from annotator.readers.books.package import Package, package_of
from annotator.readers.books.pages import Page
from annotator.readers.containers.zips import Archive
from annotator.readers.guarded.given import Given
from annotator.readers.manuscripts.drafting import File, draft
from annotator.readers.manuscripts.manuscript import Manuscript
from annotator.readers.office.told import listed
from annotator.sentences import counted

MEDIA_TYPE = "application/epub+zip"


def read(given: Given) -> list[ArticleDraft]:
    """What the guarded child calls."""
    chosen = given.choices
    return read_epub(given.data, given.name, chosen.language or None, chapters=chosen.chapters)


def read_epub(
    data: bytes, name: str, language: str | None = None, *, chapters: bool = False
) -> list[ArticleDraft]:
    """The articles of a book: one, or one for each page of its spine that has words.

    Raises UnreadableFile.
    """
    archive = Archive(data, name)
    package = package_of(archive)
    if chapters:
        return _chapters(archive, package, data, language)
    manuscript, missing, apart = Manuscript(name), list[str](), 0
    for page in sorted(package.pages, key=lambda page: not page.linear):
        apart += not page.linear
        missing += _read(archive, page.path, manuscript)
    if apart:
        manuscript.warn(
            counted(
                apart,
                "1 page beside the text that runs on stands at its end",
                "{n} pages beside the text that runs on stand at its end",
            )
        )
    _tell(manuscript, missing)
    for words in _told(package):
        manuscript.warn(words)
    known = package.known
    file = File(data=data, media_type=MEDIA_TYPE, known=known, named=bool(known.title))
    return [draft(manuscript, file, language)]


def _chapters(
    archive: Archive, package: Package, data: bytes, language: str | None
) -> list[ArticleDraft]:
    known = replace(package.known, title="", note=f"in: {package.known.title}")
    found: list[ArticleDraft] = []
    for page in package.pages:
        manuscript = Manuscript(archive.name)
        _tell(manuscript, _read(archive, page.path, manuscript))
        if any(line.text for line in manuscript.lines):
            about = _numbered(known, manuscript, len(found) + 1)
            file = File(data=data, media_type=MEDIA_TYPE, known=about, part=page.path)
            found.append(draft(manuscript, file, language))
    if not found:
        raise UnreadableFile(f"{archive.name}: there are no words in the book")
    warnings = (*found[0].warnings, *_told(package))
    return [replace(found[0], warnings=warnings), *found[1:]]


def _told(package: Package) -> list[str]:
    """What the book names as pages, and does not come along."""
    found = []
    if package.missing:
        found.append(f"pages of the book are missing in the file: {listed(list(package.missing))}")
    if package.others:
        found.append("parts in other formats were left out")
    return found


def _numbered(known: Metadata, manuscript: Manuscript, number: int) -> Metadata:
    """A chapter without a heading is called by its number."""
    headed = any(line.kind is BlockKind.SUBHEADING for line in manuscript.lines)
    return known if headed else replace(known, title=f"Chapter {number}")


def _read(archive: Archive, path: str, manuscript: Manuscript) -> list[str]:
    page = Page(archive, path, manuscript)
    page.read()
    return page.missing


def _tell(manuscript: Manuscript, missing: list[str]) -> None:
    if missing:
        manuscript.warn(f"pictures are not in the file and were not fetched: {listed(missing)}")
