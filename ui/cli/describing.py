"""The commands that say what is known: of a project or articles their headers, of a picture what
it shows."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from annotator.changes import articles, project
from annotator.changes.change import Change
from annotator.errors import BadDescription
from annotator.model import ids
from annotator.model.article import Article
from annotator.session import Session
from ui import header_fields
from ui.cli.common import PROJECT, article_of, say, sitting, tell
from ui.cli.looking import AS_JSON
from ui.header_fields import Group

_HELP = """Say what is known of PROJECT, or of articles of it: FIELD=VALUE, empty to forget it.

Without FIELD=VALUE all fields are printed. What is not known is left out of exports: nothing is
invented. All fields that are given are one step to undo."""


@click.command("describe", help=_HELP)
@click.argument("path", type=PROJECT, metavar="PROJECT")
@click.argument("fields", nargs=-1, metavar="[FIELD=VALUE]…")
@click.option("--article", "names", multiple=True, help="the article of this id; may be repeated")
@click.option("--all", "everyone", is_flag=True, help="every article of the project")
@AS_JSON
def describe_command(
    path: Path, fields: tuple[str, ...], names: tuple[str, ...], everyone: bool, as_json: bool
) -> None:
    of_articles = bool(names) or everyone
    values = _values(fields, header_fields.ARTICLE if of_articles else header_fields.PROJECT)
    with sitting(path, to_change=bool(values)) as session:
        found = _articles(session, names, everyone=everyone) if of_articles else []
        if values:
            change = _change(session, found, values, of_articles=of_articles)
            session.do(change)
            tell(f"described {len(change.edits)}")
            return
        if not of_articles:
            _print(header_fields.filled(session.project.about()), {}, as_json=as_json)
        for article in found:
            row = {"article": ids.label(article.id)}
            _print(header_fields.filled(article.metadata), row, as_json=as_json)


@click.command("picture")
@click.argument("path", type=PROJECT, metavar="PROJECT")
@click.argument("name", metavar="ARTICLE")
@click.argument("number", type=click.IntRange(min=1))
@click.option("--shows", help="what it shows, for those who cannot see it; empty to forget it")
@click.option("--rights", help="who holds its rights, and what they allow; empty to forget it")
def picture_command(
    path: Path, name: str, number: int, shows: str | None, rights: str | None
) -> None:
    """Say what picture NUMBER of ARTICLE shows, or whose it is; without options print what is said.

    `annotator show` lists the pictures of an article with their numbers.
    """
    with sitting(path, to_change=(shows, rights) != (None, None)) as session:
        article = article_of(session, name)
        figures = {figure.number: figure for figure in session.project.figures(article.id)}
        if number not in figures:
            raise BadDescription(
                f"“{article.title}” has no picture {number}; it has {len(figures)}"
            )
        figure = figures[number]
        if (shows, rights) == (None, None):
            _print({"shows": figure.description, "rights": figure.rights}, {}, as_json=False)
            return
        change = articles.describe_image(figure, rights, description=shows)
        session.do(change)
        tell(f"described {len(change.edits)}")


def _values(assignments: tuple[str, ...], groups: tuple[Group, ...]) -> dict[str, Any]:
    """By the field's name. Raises click.BadParameter for what is no field or no value."""
    known = header_fields.all_fields(groups)
    found: dict[str, Any] = {}
    for assignment in assignments:
        name, sign, words = assignment.partition("=")
        if not sign or name not in known:
            fields = ", ".join(known)
            raise click.BadParameter(f"“{assignment}” is not FIELD=VALUE; the fields are {fields}")
        try:
            found[name] = header_fields.typed(name, words)
        except ValueError as error:
            bases = ", ".join(header_fields.BASES)
            raise click.BadParameter(f"“{words}” is not one of {bases}") from error
    return found


def _articles(session: Session, names: tuple[str, ...], *, everyone: bool) -> list[Article]:
    if not everyone:
        return [article_of(session, name) for name in names]
    return [session.project.article(number) for number in session.project.article_ids()]


def _change(
    session: Session, found: list[Article], values: dict[str, Any], *, of_articles: bool
) -> Change:
    if of_articles:
        return articles.describe(*((a, replace(a.metadata, **values)) for a in found))
    if not values.get("title", "a title"):
        raise BadDescription("a project has a title: title=… may not be empty")
    about = session.project.about()
    return project.describe(about, replace(about, **values))


def _print(values: dict[str, str], row: dict[str, str], *, as_json: bool) -> None:
    if as_json:
        say(row | values)
        return
    for name, words in (row | values).items():
        click.echo(f"{name:<16} {' '.join(words.split())}".rstrip())


def _explained() -> str:
    """Every field with what it means, for --help."""
    lines = []
    for title, groups in (
        ("a project", header_fields.PROJECT),
        ("an article", header_fields.ARTICLE),
    ):
        lines.append(f"\b\nFields of {title}:")
        for field in header_fields.all_fields(groups).values():
            example = f" Example: {field.example}" if field.example else ""
            lines[-1] += f"\n  {field.name:<16} {field.meaning}{example}"
    return "\n\n".join(lines)


describe_command.epilog = _explained()

COMMANDS = (describe_command, picture_command)
