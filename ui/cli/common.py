"""What the commands share: opening a project, naming an article, saying what went wrong."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn

import click

from annotator.backups import Backups
from annotator.errors import AnnotatorError, ExportFailed, UnknownArticle
from annotator.model import ids
from annotator.model.article import Article
from annotator.model.ids import ArticleId, BadId
from annotator.session import Session
from annotator.whole_files import WouldReplace, refuse_taken
from exports.files import folder_for
from exports.replacing import Export, written_into
from ui import projects
from ui.spoken import spoken

PROJECT = click.Path(path_type=Path)
FILE = click.Path(path_type=Path)
REPLACE = click.option("--replace", is_flag=True, help="write over files that are there already")


def say(row: dict[str, Any]) -> None:
    """One JSON object on a line of its own."""
    click.echo(json.dumps(row, ensure_ascii=False))


def tell(words: str, *, err: bool = False) -> None:
    """A line for the person, in the person's language. What scripts read is `--json`, or an id."""
    click.echo(spoken(words), err=err)


def complain(name: str, error: object) -> None:
    """One line on the error stream, `NAME: reason`, whatever the reason holds."""
    words = " ".join(spoken(error).split())
    named = str(error).startswith(f"{name}: ")
    click.echo(words if named else f"{name}: {words}", err=True)


def fail(name: str, error: Exception | str) -> NoReturn:
    """Complain, and end with exit code 1."""
    complain(name, error)
    sys.exit(1)


@contextmanager
def sitting(path: Path, *, to_change: bool = False, read_only: bool = False) -> Iterator[Session]:
    """A session with an existing project; whatever goes wrong is said, with exit code 1.

    Before a change that takes or alters very much, there is a backup.
    """
    try:
        session = projects.opened(path, read_only=read_only)
        try:
            if to_change and session.project.ailments:
                fail(path.name, "the project is damaged; `annotator check` lists what differs")
            guard(session)
            yield session
        finally:
            session.project.close()
    except AnnotatorError as error:
        fail(path.name, error)


def guard(session: Session) -> None:
    """Let a backup come before what is risky; where none can be made, that is said."""
    backups = Backups(session.project)

    def before() -> None:
        backups.before_risk()
        if backups.complaint:
            complain(session.project.path.name, backups.complaint)

    session.when_risky(before)


@contextmanager
def sparing() -> Iterator[None]:
    """What is in the way stays, and the option that gives it up is named."""
    try:
        yield
    except WouldReplace as error:
        name = str(error).partition(": ")[0]
        fail(name, f"{error}; choose another place, or write over it with --replace")


def spare(*files: Path | None, replace: bool) -> None:
    """The files that a command is to write, before it does anything."""
    for file in files:
        if file is not None and not replace:
            try:
                with sparing():
                    refuse_taken(file)
            except ExportFailed as error:
                fail(file.name, error)


@contextmanager
def into(folder: Path | None, export: Export, *, replace: bool) -> Iterator[None]:
    """While files are written into a folder, which is made where it is not there. Nothing, where a
    command writes into none. Raises ExportFailed."""
    if folder is None:
        yield
        return
    with folder_for(folder), sparing(), written_into(folder, export, replace=replace):
        yield


def article_of(session: Session, name: str) -> Article:
    """The article of an id as `annotator list` prints it. Raises UnknownArticle."""
    try:
        return session.project.article(ArticleId(ids.parse(name)))
    except BadId as error:
        raise UnknownArticle(f"there is no article “{name}” in this project") from error
