"""The command that looks through a whole project: words, and what annotations and articles are."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import click

from annotator.model import ids
from annotator.model.ids import ArticleId
from annotator.search.hit import ORDERS, Hit
from annotator.search.line import read
from annotator.search.query import FIELDS, Filters, Query
from annotator.session import Session
from ui.cli.common import PROJECT, say, sitting
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
@AS_JSON
@_filters
def search_command(
    project: Path,
    query: str,
    kwic: bool,
    sort: str | None,
    limit: int | None,
    after: str | None,
    as_json: bool,
    **filters: tuple[str, ...],
) -> None:
    """Find words in all articles, or annotations, or words that annotations mark.

    QUERY: words that stand in one article; "a phrase"; begin*; one OR another; ="exact characters",
    also within words; and keys as the options have them, such as kind:claim from:1914. Case and
    accents do not matter but for exact characters.
    """
    with sitting(project) as session:
        asked = _joined(read(query), filters)
        behind = ArticleId(ids.parse(after)) if after else None
        hits: Iterator[Hit] = found_by(session, asked, behind)
        if sort:
            hits = iter(sorted(hits, key=ORDERS[sort]))
        tags = {tag.id: tag.label for tag in session.project.tags()}
        number = 0
        for hit in islice(hits, limit):
            number += 1
            _tell(hit, tags.get(hit.tag_id, "") if hit.tag_id else "", kwic, as_json)
        if not as_json:
            click.echo(f"{number} hits" if number != 1 else "1 hit", err=True)


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
        say(row_of(hit, tag, kwic))
    elif kwic:
        left, right = _line(hit.left)[-WIDTH:], _line(hit.right)[:WIDTH]
        click.echo(f"{place:<18} {left:>{WIDTH}} [{_line(hit.words)}] {right}")
    else:
        click.echo(f"{place:<18} {tag:<14} {_line(hit.words)}  ({hit.title})")


def row_of(hit: Hit, tag: str, kwic: bool) -> dict[str, Any]:
    """A hit as it is printed and exported; offsets are code points of the reading text."""
    row: dict[str, Any] = {
        "article": ids.label(hit.article_id),
        "title": hit.title,
        "start": hit.span.start,
        "end": hit.span.end,
        "words": hit.words,
    }
    if hit.annotation_id is not None:
        row |= {"annotation": ids.label(hit.annotation_id), "tag": tag}
    return row | ({"left": hit.left, "right": hit.right} if kwic else {})


def _line(words: str) -> str:
    """On one line, as long as it was."""
    return "".join(" " if c.isspace() else c for c in words)


COMMANDS = (search_command,)
