"""All pages of the help in one language, in the order of their contents. No Qt."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from importlib.resources.abc import Traversable

from resources import resource
from ui.help.naming import Names
from ui.help.parts import Heading, Listing, Page, Paragraph, Run, Section, plain, sections_of
from ui.help.places import START
from ui.help.reading import page_of

ENGLISH = "en"
SHARP = 2
"""Pixels of a picture for each point, as `dev.py screenshots` takes them."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of the contents: its title, and names and titles of its pages."""

    title: str
    pages: tuple[tuple[str, str], ...]


class Book:
    """Pages are read when they are asked for. Those a language lacks are there in English."""

    def __init__(self, names: Names, languages: Sequence[str] = ()) -> None:
        self._names = names
        self._languages = (*languages, ENGLISH)
        self._read: dict[str, Page] = {}

    def page(self, name: str) -> Page:
        """Raises LookupError for a page that is in no language."""
        if name not in self._read:
            language, words = self._found(name)
            page = page_of(name, words, self._names)
            if language != ENGLISH:
                page = anchored(page, Book(self._names).page(name))
            self._read[name] = page
        return self._read[name]

    def source(self, name: str) -> str:
        """The Markdown of a page. Raises LookupError."""
        return self._found(name)[1]

    def _found(self, name: str) -> tuple[str, str]:
        """A page's Markdown in the first language that has it, and which that is."""
        for language in self._languages:
            file = resource("help", language, f"{name}.md")
            if name.replace("-", "").isalnum() and file.is_file():
                return language, file.read_text(encoding="utf-8")
        raise LookupError(name)

    @cached_property
    def chapters(self) -> list[Chapter]:
        """The contents, as the start page lists them: a heading, and links below it."""
        found: list[Chapter] = []
        title = ""
        for block in self.page(START).blocks:
            match block:
                case Heading(runs=runs, level=2):
                    title = plain(runs)
                case Listing() as listing if title:
                    links = tuple(_link(run) for run in _firsts(listing))
                    found.append(Chapter(title, links))
        return found

    def pages(self) -> list[Page]:
        """The start page, then all of the contents in their order."""
        names = [name for chapter in self.chapters for name, _ in chapter.pages]
        return [self.page(name) for name in (START, *names)]

    @cached_property
    def sections(self) -> list[Section]:
        """All pages cut at their headings."""
        return [section for page in self.pages() for section in sections_of(page)]


def anchored(page: Page, original: Page) -> Page:
    """A page of another language, whose headings have the anchors of the English ones.

    So links, F1 and the words of errors lead to a place whatever it is called.
    """
    anchors = iter([block.anchor for block in original.blocks if isinstance(block, Heading)])
    return replace(
        page,
        blocks=tuple(
            replace(block, anchor=next(anchors, block.anchor))
            if isinstance(block, Heading)
            else block
            for block in page.blocks
        ),
    )


def picture(name: str) -> Traversable:
    """The file of a picture, which may not be there. Nothing but a plain name leads to one."""
    plain_name = name if name.replace("-", "").isalnum() else "none"
    return resource("help", "pictures", f"{plain_name}.png")


def target_of(link: str, page: str) -> tuple[str, str]:
    """Page and anchor that a link of a page leads to: `register.md#merging`, or `#merging`."""
    path, _, anchor = link.partition("#")
    return (path.rsplit("/", 1)[-1].removesuffix(".md") if path else page), anchor


def _link(run: Run) -> tuple[str, str]:
    return target_of(run.link, START)[0], run.text


def _firsts(listing: Listing) -> Iterator[Run]:
    """The first link of each item."""
    for item in listing.items:
        for block in item:
            if isinstance(block, Paragraph):
                yield next(run for run in block.runs if run.link)
                break
