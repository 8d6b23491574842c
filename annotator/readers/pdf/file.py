"""A PDF file as an article, with all that was left out or joined told."""

from collections.abc import Sequence
from itertools import islice

from pypdfium2 import PdfDocument, PdfiumError

from annotator.errors import UnreadableFile
from annotator.model.draft import ArticleDraft
from annotator.readers.guarded.given import Given
from annotator.readers.manuscripts.drafting import File, draft
from annotator.readers.manuscripts.manuscript import Manuscript, Picture
from annotator.readers.office.told import listed
from annotator.readers.pdf.bullets import with_bullets
from annotator.readers.pdf.document import known, opened
from annotator.readers.pdf.fragments import Fragment, fragments_of
from annotator.readers.pdf.hyphens import Hyphens
from annotator.readers.pdf.images import pictures_of
from annotator.readers.pdf.initials import with_initials
from annotator.readers.pdf.kinds import kinds_of
from annotator.readers.pdf.ordering import Region, regions_of
from annotator.readers.pdf.paragraphs import Paragraph, paragraphs_of
from annotator.readers.pdf.running import without_running
from annotator.sentences import counted

MEDIA_TYPE = "application/pdf"
_SCRIPTS_FROM_RIGHT = (("\u0590", "\u08ff"), ("\ufb1d", "\ufefc"))
_LEAST_LETTERS = 20
"""Fewer on all pages together are stamps and the like, and no text."""


def read(given: Given) -> list[ArticleDraft]:
    """What the guarded child calls."""
    return [read_pdf(given.data, given.name, given.choices.language or None)]


def read_pdf(data: bytes, name: str, language: str | None = None) -> ArticleDraft:
    """The article of a PDF. Raises UnreadableFile, also where its pages are pictures only."""
    document = opened(data, name)
    manuscript = Manuscript(name)
    pages = _Pages(document, manuscript)
    texts = "".join(one.text for page in pages.fragments for one in page)
    if len(list(islice(filter(str.isalpha, texts), _LEAST_LETTERS))) < _LEAST_LETTERS:
        _refuse(name, pages)
    kept, running = without_running(pages.fragments, pages.heights)
    hyphens = Hyphens()
    hyphens.learn(one.text for page in kept for one in page)
    from_right = _runs_from_right(texts)
    regions: list[Region] = []
    for page in kept:
        regions += regions_of(with_initials(page), from_right=from_right)
    _write(paragraphs_of(regions, hyphens), manuscript)
    _tell(manuscript, pages, running, hyphens)
    file = File(data=data, media_type=MEDIA_TYPE, known=known(document))
    return draft(manuscript, file, language)


class _Pages:
    """What stands on each page, and which pages are scans or cannot be read."""

    def __init__(self, document: PdfDocument, manuscript: Manuscript) -> None:
        self.fragments: list[list[Fragment]] = []
        self.heights: list[float] = []
        self.scans: list[int] = []
        self.empty: list[int] = []
        self.broken: list[int] = []
        characters = 0
        for number in range(len(document)):
            try:
                self._page(document, number)
            except PdfiumError:
                self.broken.append(number + 1)
            characters += sum(len(one.text) for page in self.fragments[-1:] for one in page)
            if characters > 20_000_000:
                raise UnreadableFile(f"{manuscript.name}: it has more text than any article")

    def _page(self, document: PdfDocument, number: int) -> None:
        page = document[number]
        try:
            texts = page.get_textpage()
            found = with_bullets(page, fragments_of(texts, number))
            texts.close()
            images, scanned = pictures_of(page, number)
            self.heights.append(page.get_height())
            self.fragments.append([*found, *images])
            if scanned:
                self.scans.append(number + 1)
            if not found:
                self.empty.append(number + 1)
        finally:
            page.close()


def _refuse(name: str, pages: _Pages) -> None:
    if pages.broken and not pages.fragments:
        raise UnreadableFile(f"{name}: none of its pages can be read; the file is damaged")
    raise UnreadableFile(
        f"{name}: its pages are pictures without text: it needs OCR. Run it through a program for "
        "that, and import the PDF, ALTO, PAGE or hOCR that it makes"
    )


def _runs_from_right(text: str) -> bool:
    letters = [char for char in text[:20_000] if char.isalpha()]
    right = sum(any(low <= char <= high for low, high in _SCRIPTS_FROM_RIGHT) for char in letters)
    return right * 2 > len(letters)


def _write(paragraphs: Sequence[Paragraph], manuscript: Manuscript) -> None:
    for one, (kind, marker) in zip(paragraphs, kinds_of(paragraphs), strict=True):
        if one.is_picture:
            link = f"page {one.first.page + 1}"
            manuscript.show(Picture(link, one.first.image))
        else:
            text = one.text.removeprefix(marker).lstrip() if marker else one.text
            manuscript.add(text, kind, "•" if marker == "\uf0b7" else marker)


def _tell(manuscript: Manuscript, pages: _Pages, running: Sequence[str], hyphens: Hyphens) -> None:
    if running:
        manuscript.warn(f"heads, feet and numbers of pages were left out: {listed(running)}")
    if hyphens.joined:
        manuscript.warn(
            counted(
                len(hyphens.joined),
                "1 word divided at the end of a line was joined, which the page does not show so: "
                "{listed}",
                "{n} words divided at the end of a line were joined, which the page does not show "
                "so: {listed}",
                listed=listed(hyphens.joined),
            )
        )
    if pages.empty:
        numbers = ", ".join(map(str, pages.empty[:20]))
        scanned = bool(set(pages.empty) & set(pages.scans))
        why = "they are pictures and need OCR" if scanned else "they are empty or need OCR"
        manuscript.warn(f"pages without text: {numbers}; {why}")
    elif pages.scans:
        manuscript.warn(
            "the pages are scans with text that a program recognised behind them: check it against "
            "the pictures"
        )
    if pages.broken:
        numbers = ", ".join(map(str, pages.broken[:20]))
        manuscript.warn(f"pages that cannot be read: {numbers}; the file is damaged there")
