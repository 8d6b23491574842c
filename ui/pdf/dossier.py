"""A dossier in print: contents with pages, then what the page for browsers has, up to a limit."""

from collections.abc import Iterator, Mapping

from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout

from annotator.jobs import JobContext
from annotator.model import ids
from exports.dossier.bounded import Bounded, Group, bounded
from exports.dossier.gathering import Dossier
from exports.dossier.items import CHAPTERS, Chapter, Item
from exports.dossier.telling import counts, sections_after, sections_before
from exports.reading.copy import Section, Words, own, said
from ui.pdf.document import Described, document, with_qt
from ui.pdf.flow import image_of
from ui.pdf.sections import Sections, units
from ui.pdf.sheet import Sheet
from ui.pdf.typography import POINT, sans

_TRIES = 4
"""Pages are named in the text, which may move it: so it is painted until they stand."""
_CHAPTER, _GROUP = 150, 80
"""Room that is left below a heading for the first passage of what it heads."""
_PICTURE = 0.2
"""Of the height of a page."""


class _Unknown(dict[str, int]):
    """Pages before anything is painted: as wide as most will be."""

    def get(self, key: str, default: int | None = None) -> int | None:  # type: ignore[override]
        return 88


def pieces(dossier: Dossier, job: JobContext) -> Iterator[bytes]:
    """The file, in one piece. Raises Cancelled."""
    with_qt()
    kept = bounded(dossier, job)
    entry = dossier.entry
    identity = f"dossier {ids.label(entry.id)} {entry.name} {dossier.project.state()}"
    described = Described(title=entry.name, identity=identity, at=dossier.made)
    pages: Mapping[str, int] = _Unknown()
    data = b""
    for _ in range(_TRIES):
        printing = _Printing(kept, pages, job)
        data = document(described, printing.paint)
        if printing.pages == pages:
            break
        pages = printing.pages
    yield data


class _Printing:
    """Paints once. `pages` says afterwards where everything was."""

    def __init__(self, kept: Bounded, known: Mapping[str, int], job: JobContext) -> None:
        self._kept, self._known, self._job = kept, known, job
        self.pages: Mapping[str, int] = {}

    def paint(self, sheet: Sheet) -> set[str]:
        """Returns every character that was printed."""
        kept, self._sheet = self._kept, sheet
        self._rest = rest = Sections(sheet, self._known, {})
        before, after = sections_before(kept.tally), sections_after(kept.tally)
        chapters = [c for c in CHAPTERS if kept.groups[c.name]]
        self._head(before, chapters, after)
        for one in before:
            self._section(one)
        for chapter in chapters:
            self._chapter(chapter)
        if kept.articles:
            rest.section(Section("articles", "Articles", tuple(kept.articles)))
            self._more("articles")
        for one in after:
            self._section(one)
        self.pages = rest.printed
        return rest.used

    def _head(
        self, before: tuple[Section, ...], chapters: list[Chapter], after: tuple[Section, ...]
    ) -> None:
        rest, sheet, tally = self._rest, self._sheet, self._kept.tally
        rest.words((own("Dossier"),), sans(8))
        rest.words((said(tally.dossier.entry.name),), sans(16, bold=True))
        sheet.y += 4 * POINT
        rest.facts(counts(tally))
        sheet.y += 8 * POINT
        sheet.rule()
        sheet.y += 8 * POINT
        rest.words((own("Contents"),), sans(9, bold=True))
        links = [own(one.title, f"#{one.anchor}") for one in before]
        links += [own(chapter.title, f"#{chapter.name}") for chapter in chapters]
        links += [own("Articles", "#articles")] if self._kept.articles else []
        for link in (*links, *(own(one.title, f"#{one.anchor}") for one in after)):
            rest.words((link,), sans(9))

    def _section(self, one: Section) -> None:
        self._job.stop_if_asked()
        self._rest.section(one)

    def _chapter(self, chapter: Chapter) -> None:
        self._sheet.need(_CHAPTER * POINT)
        self._rest.section(Section(chapter.name, chapter.title))
        self._rest.words((own(chapter.told),), sans(8))
        for group in self._kept.groups[chapter.name]:
            self._group(group)
        self._more(chapter.name)

    def _group(self, group: Group) -> None:
        rest, sheet = self._rest, self._sheet
        sheet.need(_GROUP * POINT)
        sheet.y += 9 * POINT
        rest.words((said(group.title),), sans(10.5, bold=True))
        rest.words(group.source, sans(8))
        sheet.y += 2 * POINT
        for item, place in group.passages:
            self._job.stop_if_asked()
            self._item(item, place)

    def _item(self, item: Item, place: str) -> None:
        rest, sheet = self._rest, self._sheet
        sheet.need(40 * POINT)
        rest.printed[item.anchor] = sheet.number
        sheet.rule()
        sheet.y += 4 * POINT
        rest.passage(*_passage(item), sans(9.5))
        if item.picture is not None:
            sheet.y += 3 * POINT
            sheet.picture(image_of(item.picture), item.picture.alt, _PICTURE)
        marks: list[Words] = [own("".join(f"{mark}; " for mark in item.standing)), own(place)]
        rest.words(tuple(marks), sans(7.5))
        rest.facts(item.facts)
        sheet.y += 4 * POINT

    def _more(self, chapter: str) -> None:
        if more := self._kept.more[chapter]:
            words = (
                f"… and {more:,} more, which the dossier has as a page (HTML) and as data (JSON)"
            )
            self._rest.words((own(words),), sans(9, bold=True))


def _passage(item: Item) -> tuple[str, list[QTextLayout.FormatRange]]:
    """The words as they stand, with what is meant in bold."""
    if not item.in_context:
        return item.words, []
    shape, found = QTextCharFormat(), QTextLayout.FormatRange()
    shape.setFontWeight(QFont.Weight.DemiBold)
    found.start, found.length = units(item.left), units(item.words)
    found.format = shape
    return item.left + item.words + item.right, [found]
