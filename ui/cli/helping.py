"""The command that prints the help in a terminal, looks words up in it, or writes it as a site."""

from pathlib import Path

import click

from annotator.errors import AnnotatorError
from exports.files import unwritten
from exports.replacing import Export
from ui.cli.common import REPLACE, fail, into, tell
from ui.help.book import Book
from ui.help.finding import found
from ui.help.naming import own, usual
from ui.help.printing import contents_text, hits_text, page_text
from ui.help.site import site_files, write_site


@click.command("help")
@click.argument("topic", required=False)
@click.option("--search", "words", help="list the sections that hold all these words")
@click.option("--site", type=click.Path(path_type=Path), help="write all pages into a folder")
@REPLACE
def help_command(topic: str | None, words: str | None, site: Path | None, replace: bool) -> None:
    """Print the page on TOPIC; without one, the contents. Keys are those of your settings."""
    if site is not None:
        _write(site, replace=replace)
        return
    book = Book(own())
    if words is not None:
        hits = found(words, book.sections)
        if not hits:
            fail(words, "nothing in the help holds all these words; try fewer")
        click.echo(hits_text(hits), nl=False)
    elif topic is None:
        click.echo(contents_text(book), nl=False)
    else:
        click.echo(_page(book, topic), nl=False)


def _write(site: Path, *, replace: bool) -> None:
    book = Book(usual())
    try:
        with into(site, Export("help", "", site_files(book)), replace=replace):
            written = write_site(book, site)
    except OSError as error:
        fail(site.name, unwritten(site, error))
    except AnnotatorError as error:
        fail(site.name, error)
    tell(f"{len(written)} pages; begin with {site / 'index.html'}")


def _page(book: Book, topic: str) -> str:
    try:
        return page_text(book.page(topic.lower()))
    except LookupError:
        fail(topic, "there is no page of this name; `annotator help` lists all")


COMMANDS = (help_command,)
