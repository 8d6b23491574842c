"""The dossier as a page for a browser, written in pieces, so that it may be of any length."""

from collections.abc import Iterator
from contextlib import ExitStack
from tempfile import SpooledTemporaryFile
from typing import IO

from annotator.jobs import JobContext
from exports.dossier.gathering import Dossier
from exports.dossier.items import CHAPTERS, Item, PictureRoom
from exports.dossier.part import Part
from exports.dossier.places import label_of, place_of, source_of
from exports.dossier.tally import Tally
from exports.dossier.telling import article_entry, counts, sections_after, sections_before
from exports.html.markup import element, line
from exports.html.page import CLOSING, Page, opening
from exports.html.pictures import picture
from exports.html.sections import entry, facts, section
from exports.reading.copy import Line, Section, Words, own
from exports.tei.markup import language, text

KEPT_BYTES = 1_000_000
"""Of each chapter in memory; what is longer waits on the disk."""
_COPIED = 1 << 20


def pieces(dossier: Dossier, job: JobContext) -> Iterator[bytes]:
    """The page from its head to its end. Raises Cancelled."""
    with ExitStack() as stack:
        names = [chapter.name for chapter in CHAPTERS] + ["articles"]
        spools: dict[str, IO[bytes]] = {
            name: stack.enter_context(SpooledTemporaryFile(KEPT_BYTES)) for name in names
        }
        writing = _Writing(dossier, spools)
        for part in dossier.parts(job):
            writing.take(part, job)
        yield from writing.pieces()


class _Writing:
    """Takes one article after the other; then all is known that stands before them."""

    def __init__(self, dossier: Dossier, spools: dict[str, IO[bytes]]) -> None:
        self._dossier, self._spools = dossier, spools
        self._tally, self._room = Tally(dossier), PictureRoom()

    def take(self, part: Part, job: JobContext) -> None:
        self._tally.take(part)
        if part.is_empty:
            return
        for chapter in CHAPTERS:
            out, begun = self._spools[chapter.name], False
            for item in chapter.items(part, self._dossier.project):
                job.stop_if_asked()
                if not begun:
                    out.write(_group(part, chapter.name).encode())
                    begun = True
                out.write(self._item(item, part).encode())
            if begun:
                out.write(b"</ul></section>\n")
        row = entry(article_entry(part.article, len(part.mentions)))
        self._spools["articles"].write(f"{row}\n".encode())

    def pieces(self) -> Iterator[bytes]:
        before, after = sections_before(self._tally), sections_after(self._tally)
        filled = [(c.name, c.title) for c in CHAPTERS if self._spools[c.name].tell()]
        filled += [("articles", "Articles")] if self._tally.articles else []
        middle = [own(title, f"#{name}") for name, title in filled]
        contents = (*map(_link, before), *middle, *map(_link, after))
        head = Page(
            title=self._dossier.entry.name,
            above=own("Dossier"),
            contents=contents,
            known=counts(self._tally),
        )
        yield "\n".join([opening(head), *map(section, before), ""]).encode()
        for chapter in CHAPTERS:
            if self._spools[chapter.name].tell():
                told = element("p", text(chapter.told), class_="where")
                yield _begun(chapter.name, chapter.title, told)
                yield from _copied(self._spools[chapter.name])
                yield b"</section>\n"
        if self._tally.articles:
            yield _begun("articles", "Articles", '<ul class="entries">')
            yield from _copied(self._spools["articles"])
            yield b"</ul></section>\n"
        yield "\n".join([*map(section, after), CLOSING]).encode()

    def _item(self, item: Item, part: Part) -> str:
        words: Line = (own(place_of(item, part)),)
        marks = "".join(element("strong", text(mark)) + " " for mark in item.standing)
        found = text(item.words)
        if item.in_context:
            found = text(item.left) + element("mark", found) + text(item.right)
        shown = picture(self._room.take(item.picture)) if item.picture else ""
        inside = element("p", found, class_="passage", lang=tongue(item.language), dir="auto")
        inside += shown + element("p", marks + line(words), class_="where") + facts(item.facts)
        return element("li", inside, id=item.anchor) + "\n"


def tongue(known: str) -> str:
    """Empty for a language that nobody said, so that words are not taken for those of the page."""
    return known if known and language(known) == known else ""


def _group(part: Part, chapter: str) -> str:
    """The head of the passages of one article."""
    known, anchor = part.article, f"{chapter}-{label_of(part)}"
    named = f'<bdi lang="{tongue(known.metadata.language)}">{text(known.title)}</bdi>'
    head = element("h3", named, id=anchor) + element("p", line(source_of(part)), class_="where")
    return f'<section aria-labelledby="{anchor}">{head}<ul class="entries">\n'


def _begun(name: str, title: str, inside: str) -> bytes:
    head = element("h2", text(title), id=f"{name}-title")
    return f'<section id="{name}" aria-labelledby="{name}-title">{head}{inside}\n'.encode()


def _copied(spool: IO[bytes]) -> Iterator[bytes]:
    spool.seek(0)
    while piece := spool.read(_COPIED):
        yield piece


def _link(one: Section) -> Words:
    return own(one.title, f"#{one.anchor}")
