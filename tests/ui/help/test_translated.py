"""Pages in other languages say what the English ones say: headings, keys, links and examples."""

from collections.abc import Iterator

import pytest

from resources import resource
from tests.ui.help.test_pages import BOOK, PAGE_NAMES, blocks_of, runs_of
from ui.help.book import Book, target_of
from ui.help.naming import usual
from ui.help.parts import Code, Heading, Listing, Page, Picture, Table, plain

LANGUAGES = ("de", "es", "fr")
BOOKS = {language: Book(usual(), [language]) for language in LANGUAGES}
TITLES = {
    language: dict(entry for chapter in book.chapters for entry in chapter.pages)
    for language, book in BOOKS.items()
}


def pages() -> Iterator[tuple[str, str]]:
    for language in LANGUAGES:
        folder = resource("help", language)
        if folder.is_dir():
            for file in sorted(folder.iterdir(), key=lambda each: each.name):
                yield language, file.name.removesuffix(".md")


def shape(page: Page) -> list[str]:
    """Kinds of blocks in their order, with what of each stays the same in every language."""
    found = []
    for block in blocks_of(page):
        match block:
            case Heading(level=level, anchor=anchor):
                found.append(f"heading {level} {anchor}")
            case Code(text=text):
                found.append(f"code {text}")
            case Picture(name=name):
                found.append(f"picture {name}")
            case Table(rows=rows):
                found.append(f"table {len(rows)} {len(rows[0])}")
            case Listing(numbered=numbered, items=items):
                found.append(f"list {numbered} {len(items)}")
            case _:
                found.append(type(block).__name__)
    return found


@pytest.mark.parametrize(("language", "name"), list(pages()))
def test_a_page_has_the_shape_of_the_english_one(language: str, name: str) -> None:
    assert name in PAGE_NAMES
    assert shape(BOOKS[language].page(name)) == shape(BOOK.page(name))


@pytest.mark.parametrize(("language", "name"), list(pages()))
def test_a_page_names_the_same_keys_and_leads_to_the_same_pages(language: str, name: str) -> None:
    here, there = BOOKS[language].page(name), BOOK.page(name)
    asked = [sorted(run.asked for run in runs_of(page) if run.asked) for page in (here, there)]
    assert asked[0] == asked[1]
    links = [sorted(target_of(r.link, name) for r in runs_of(p) if r.link) for p in (here, there)]
    assert links[0] == links[1]


@pytest.mark.parametrize(("language", "name"), list(pages()))
def test_a_page_is_called_as_the_contents_of_its_language_have_it(language: str, name: str) -> None:
    page = BOOKS[language].page(name)
    first = page.blocks[0]
    assert isinstance(first, Heading)
    if resource("help", language, "index.md").is_file():
        assert TITLES[language].get(name, plain(first.runs)) == page.title
