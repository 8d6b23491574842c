"""The command that looks through a whole project: words, and what annotations and articles are."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import click

from annotator.changes import queries
from annotator.model import ids
from annotator.model.ids import ArticleId, TagId
from annotator.search.hit import ORDERS, Hit
from annotator.search.line import read
from annotator.search.query import FIELDS, BadQuery, Filters, Query
from annotator.search.writing import as_csv, row_of
from annotator.sentences import counted
from annotator.session import Session
from ui.cli.common import PROJECT, say, sitting, tell
from ui.cli.looking import AS_JSON

WIDTH = 40
"""Code points of context at each side of a hit in print."""

_HELP = {
    "kind": "annotations of this kind: entity, claim, caption, correction, quotation",
    "tag": "annotations with this tag, by name or id",
    "entity": "annotations that name this entry of the register, by name or id",
    "claimant": "claims made by this entry",
    "reporter": "claims reported by this entry",
    "verdict": "claims with this verdict: unverified, supported, refuted …",
    "stance": "claims put so: asserted, hedged, alleged, predicted, denied",
    "source_certainty": "claims of which the source sounds so sure: high, medium, low, unknown",
    "status": "annotations that are draft, suggested, accepted or rejected",
    "certainty": "annotations of which somebody said: high, medium, low, unknown",
    "maker": "annotations made by this contributor",
    "made_from": "annotations made from this day on: 2024, 2024-05 or 2024-05-12",
    "made_to": "annotations made up to this day, it included",
    "progress": "in articles that are to do, in progress, done …",
    "language": "in articles of this language: en, or pt-BR",
    "publisher": "in articles whose publisher has these words",
    "title": "in articles whose title has these words",
    "date_from": "in articles from this date on",
    "date_to": "in articles up to this date, it included",
    "beside": "in articles that name this entry of the register too",
}
_OPTION = {"date_from": "from", "date_to": "to"}


def _filters(command: Any) -> Any:
    """An option for each thing to ask for; the same key works in the query itself."""
    for name in reversed(FIELDS):
        words = f"--{_OPTION.get(name, name).replace('_', '-')}"
        command = click.option(words, name, multiple=True, help=_HELP[name])(command)
    return command


@click.command("search")
@click.argument("project", type=PROJECT)
@click.argument("query", default="")
@click.option("--kwic", is_flag=True, help="each hit with the words around it, in columns")
@click.option("--sort", type=click.Choice(tuple(ORDERS)), help="by what stands left or right of it")
@click.option("--limit", type=click.IntRange(1), help="no more hits than this")
@click.option("--after", metavar="ARTICLE", help="go on behind this article, where a page ended")
@click.option("--saved", metavar="NAME", help="a query that the project keeps; “annotator queries”")
@click.option("--save", metavar="NAME", help="keep this query in the project")
@click.option("--csv", "as_csv_file", is_flag=True, help="a table, with the words around each hit")
@AS_JSON
@_filters
def search_command(
    project: Path,
    query: str,
    limit: int | None,
    after: str | None,
    saved: str | None,
    save: str | None,
    **how: Any,
) -> None:
    """Find words in all articles, or annotations, or words that annotations mark.

    QUERY: words that stand in one article; "a phrase"; begin*; one OR another; ="exact characters",
    also within words; and keys as the options have them, such as kind:claim from:1914. Case and
    accents do not matter but for exact characters.
    """
    with sitting(project, to_change=bool(save)) as session:
        line = f"{_kept(session, saved)} {query}" if saved else query
        if save:
            session.do(queries.keep(session.person, save, _line_of(line, how)))
        behind = ArticleId(ids.parse(after)) if after else None
        hits: Iterator[Hit] = found_by(session, _joined(read(line), how), behind)
        if how["sort"]:
            hits = iter(sorted(hits, key=ORDERS[how["sort"]]))
        _print(islice(hits, limit), {tag.id: tag.label for tag in session.project.tags()}, how)


def _print(hits: Iterator[Hit], tags: dict[TagId, str], how: dict[str, Any]) -> None:
    if how["as_csv_file"]:
        click.echo(as_csv(hits, tags), nl=False)
        return
    number = 0
    for hit in hits:
        number += 1
        tag = tags.get(hit.tag_id, "") if hit.tag_id else ""
        _tell(hit, tag, how["kwic"], how["as_json"])
    if not how["as_json"]:
        tell(counted(number, "1 hit", "{n} hits"), err=True)


def _kept(session: Session, name: str) -> str:
    for query in session.project.saved_queries():
        if query.name == name:
            return query.line
    raise BadQuery(f"the project keeps no query “{name}”")


def _line_of(line: str, how: dict[str, Any]) -> str:
    """The query with what the options ask for, as one would type it."""
    keys = [
        f'{_OPTION.get(name, name).replace("_", "-")}:"{value}"'
        for name in FIELDS
        for value in how[name]
    ]
    return " ".join([line.strip(), *keys]).strip()


def found_by(session: Session, query: Query, after: ArticleId | None = None) -> Iterator[Hit]:
    """All hits; the index is brought up to date first where the file may be written."""
    while not session.project.read_only and session.project.index.catch_up(0.5):
        pass
    for hits in session.project.hits(query, after):
        yield from hits


def _joined(query: Query, filters: dict[str, tuple[str, ...]]) -> Query:
    """What the options ask for, besides what the line does."""
    both = {name: (*getattr(query.filters, name), *filters.get(name, ())) for name in FIELDS}
    return Query(groups=query.groups, filters=Filters(**both))


def _tell(hit: Hit, tag: str, kwic: bool, as_json: bool) -> None:
    place = f"{ids.label(hit.article_id)}:{hit.span.start}-{hit.span.end}"
    if as_json:
        row = row_of(hit, {hit.tag_id: tag} if hit.tag_id else {})
        say(row if kwic else {k: v for k, v in row.items() if k not in ("left", "right")})
    elif kwic:
        left, right = _line(hit.left)[-WIDTH:], _line(hit.right)[:WIDTH]
        click.echo(f"{place:<18} {left:>{WIDTH}} [{_line(hit.words)}] {right}")
    else:
        click.echo(f"{place:<18} {tag:<14} {_line(hit.words)}  ({hit.title})")


def _line(words: str) -> str:
    """On one line, as long as it was."""
    return "".join(" " if c.isspace() else c for c in words)


@click.command("queries")
@click.argument("project", type=PROJECT)
@click.option("--forget", metavar="NAME", help="keep this one no longer")
@AS_JSON
def queries_command(project: Path, forget: str | None, as_json: bool) -> None:
    """List the queries that the project keeps."""
    with sitting(project, to_change=bool(forget)) as session:
        if forget:
            _kept(session, forget)
            for query in session.project.saved_queries():
                if query.name == forget:
                    session.do(queries.forget(query))
        for query in session.project.saved_queries():
            if as_json:
                say({"name": query.name, "query": query.line})
            else:
                click.echo(f"{query.name:<24} {query.line}")


COMMANDS = (search_command, queries_command)
