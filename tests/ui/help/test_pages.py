"""Every page of the help holds together: links, pictures, keys; and everything has a page."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from resources import resource
from ui.help.book import Book, picture, target_of
from ui.help.naming import Names, UnknownPlaceholder, usual
from ui.help.parts import (
    Block,
    Code,
    Heading,
    Page,
    Paragraph,
    Picture,
    Run,
    Table,
    plain,  # fmt: skip
    within,
)
from ui.help.places import FIRST_HOUR, PAGES, START
from ui.help.reading import page_of

ROOT = Path(__file__).resolve().parents[3]
BOOK = Book(usual())
PAGE_NAMES = [page.name for page in BOOK.pages()]
LARGEST_PICTURES_BYTES = 1_500_000


def blocks_of(page: Page) -> Iterator[Block]:
    blocks = list(page.blocks)
    for block in blocks:
        yield block
        blocks += within(block)


def runs_of(page: Page) -> Iterator[Run]:
    for block in blocks_of(page):
        match block:
            case Heading(runs=runs) | Paragraph(runs=runs):
                yield from runs
            case Table(rows=rows):
                yield from (run for row in rows for cell in row for run in cell)


def anchors_of(page: Page) -> list[str]:
    return [block.anchor for block in blocks_of(page) if isinstance(block, Heading)]


def test_every_page_is_in_the_contents_once() -> None:
    files = [f.name for f in resource("help", "en").iterdir()]
    assert sorted(f"{name}.md" for name in PAGE_NAMES) == sorted(files)


@pytest.mark.parametrize("name", PAGE_NAMES)
def test_a_page_begins_with_its_title_as_the_contents_have_it(name: str) -> None:
    page = BOOK.page(name)
    first = page.blocks[0]
    assert isinstance(first, Heading)
    assert first.level == 1
    titles = dict(entry for chapter in BOOK.chapters for entry in chapter.pages)
    assert page.title == titles.get(name, "Help")
    anchors = anchors_of(page)
    assert len(anchors) == len(set(anchors)), "two headings of one page are called alike"


@pytest.mark.parametrize("name", PAGE_NAMES)
def test_links_lead_to_pages_and_headings_of_the_help(name: str) -> None:
    for link in {run.link for run in runs_of(BOOK.page(name)) if run.link}:
        page, anchor = target_of(link, name)
        assert page in PAGE_NAMES, link
        assert not anchor or anchor in anchors_of(BOOK.page(page)), link


@pytest.mark.parametrize("name", PAGE_NAMES)
def test_pictures_are_there_and_say_what_they_show(name: str) -> None:
    for block in blocks_of(BOOK.page(name)):
        if isinstance(block, Picture):
            assert picture(block.name).is_file(), block.name
            assert len(block.words.split()) >= 3, f"{block.name} lacks words for who does not see"


def test_all_pictures_together_are_small() -> None:
    sizes = [len(f.read_bytes()) for f in resource("help", "pictures").iterdir()]
    assert sum(sizes) < LARGEST_PICTURES_BYTES


def test_a_key_is_named_by_its_action_and_shown_as_it_is_for_the_person() -> None:
    page = page_of("a", "Press {action:export} and {key:Return}, or {menu:check}.", usual())
    [block] = page.blocks
    assert isinstance(block, Paragraph)
    assert plain(block.runs) == "Press Ctrl+E and Enter, or File, Check the project."
    assert [run.asked for run in block.runs if run.key] == ["action:export", "key:Return"]


def test_the_page_of_all_keys_names_no_key_twice_for_one_action() -> None:
    blocks = Names.keys(usual())
    tables = [block for block in blocks if isinstance(block, Table)]
    told = [[run.text for run in row[0] if run.key] for table in tables for row in table.rows[1:]]
    assert len(told) > 50
    assert [keys for keys in told if len(set(keys)) < len(keys)] == []


def test_an_action_that_is_not_there_is_no_page() -> None:
    with pytest.raises(UnknownPlaceholder):
        page_of("a", "Press {action:fly}.", usual())


def test_markup_of_others_is_plain_text() -> None:
    page = page_of("a", "<script>alert(1)</script>\n\n&amp; a <b>word</b>", usual())
    said = [plain(b.runs) for b in page.blocks if isinstance(b, Paragraph)]
    assert said == ["<script>alert(1)</script>", "& a <b>word</b>"]


def test_a_language_without_a_page_shows_it_in_english() -> None:
    assert Book(usual(), ["xx"]).page(FIRST_HOUR).title == BOOK.page(FIRST_HOUR).title
    with pytest.raises(LookupError):
        BOOK.page("../en/index")


def test_code_is_kept_to_the_character() -> None:
    page = page_of("a", "```xml\n<p>\n  {action:pick}\n</p>\n```", usual())
    assert page.blocks == (Code("<p>\n  {action:pick}\n</p>"),)


def classes() -> dict[str, str]:
    """Names of all classes of the window, with that of their first base."""
    found = {}
    for path in sorted((ROOT / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                found[node.name] = ast.unparse(node.bases[0]) if node.bases else ""
    return found


def is_dialog(name: str, there: dict[str, str]) -> bool:
    """Whether a class is a dialog, by way of others of ours or not."""
    base = there.get(name, "")
    return base == "QDialog" or (base in there and is_dialog(base, there))


def test_every_dialog_and_every_panel_has_a_page() -> None:
    """But for those that others are made from, which have theirs."""
    there = classes()
    bases = set(there.values())
    bare = [
        name
        for name, base in there.items()
        if (is_dialog(name, there) or (name.endswith("Panel") and base.startswith("Q")))
        and name not in PAGES
        and name not in bases
    ]
    assert bare == []


def test_what_has_a_page_is_a_class_and_the_page_has_the_place() -> None:
    there = classes()
    for name, place in PAGES.items():
        assert name in there, f"there is no {name}"
        page, anchor = target_of(place, START)
        assert not anchor or anchor in anchors_of(BOOK.page(page)), place
