"""The command that counts a whole project: numbers, and each picture as table, SVG, CSV or JSON."""

from collections import deque
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from annotator.errors import AnnotatorError
from annotator.model.ids import AuthorityId
from annotator.overview.pictures import PICTURE_NAMES
from annotator.session import Session
from ui.actions import TABLE
from ui.cli.common import FILE, PROJECT, REPLACE, say, sitting, spare
from ui.cli.looking import AS_JSON
from ui.cli.register import entry_of

if TYPE_CHECKING:
    from annotator.overview.chart import Chart
    from annotator.overview.charts.wishes import Wishes
    from annotator.storage.overview.gathering import Gathering

_WIDEST = 44


class BadPicture(AnnotatorError):
    """The picture cannot be divided so."""


@click.command("overview")
@click.argument("project", type=PROJECT)
@click.option("--picture", type=click.Choice(PICTURE_NAMES), help="one of them; else all in short")
@click.option("--by", default="", help="how it is divided: verdict, certainty … or month, year …")
@click.option("--of", "speaker", metavar="ENTRY", help="only claims of this one, in “said”")
@click.option("--most", type=click.IntRange(1), default=20, help="rows at most (20)")
@click.option("--at-least", type=click.IntRange(1), default=1, help="in “together”: no less often")
@click.option("--from", "date_from", default="", help="articles from this date on: 1914, 1914-05")
@click.option("--to", "date_to", default="", help="articles up to this date, it included")
@click.option("--progress", default="", help="articles that are to do, in progress, done …")
@click.option("--language", default="", help="articles of this language")
@click.option("--publisher", default="", help="articles whose publisher has these words")
@click.option("--svg", "svg_file", type=FILE, help="write the picture here")
@click.option("--csv", "csv_file", type=FILE, help="write its table here")
@REPLACE
@AS_JSON
def overview_command(
    project: Path, picture: str | None, replace: bool, as_json: bool, **asked: Any
) -> None:
    """Count a project: articles, annotations, progress, claims, who is named together.

    Each picture has a table, which is printed; --svg writes the picture, --csv the table. With
    --json each row says by which queries “annotator search” finds what was counted.
    """
    from annotator.overview.scope import Scope  # what only this command needs, here and below

    files = (asked["svg_file"], asked["csv_file"])
    if picture is None and any(files):
        raise click.UsageError(f"say with --picture which one: {', '.join(PICTURE_NAMES)}")
    spare(*files, replace=replace)
    scope = Scope(**{name: asked[name] for name in _SCOPE})
    with sitting(project) as session:
        wishes = _wishes(session, picture, asked)
        gathering = session.project.gathering(scope)
        _run(gathering.steps())
        for name in (picture,) if picture else PICTURE_NAMES:
            chart = _chart(session, gathering, name, wishes)
            _write(chart, *files)
            if as_json:
                from exports.overview.tables import as_data

                say(as_data(chart))
            elif picture:
                _print(chart)
            else:
                click.echo(f"{name:<12} {chart.said if chart.rows else chart.empty}")


_SCOPE = ("date_from", "date_to", "progress", "language", "publisher")


def _wishes(session: Session, picture: str | None, asked: dict[str, Any]) -> "Wishes":
    """Raises BadPicture for a way in which the picture cannot be divided."""
    from annotator.overview.charts.making import PICTURES
    from annotator.overview.charts.wishes import Wishes

    ways = PICTURES[picture].ways if picture else ()
    if asked["by"] and asked["by"] not in ways:
        known = ", ".join(ways) or "no way"
        raise BadPicture(f"--by {asked['by']}: the picture can be divided by {known}")
    speaker = entry_of(session, asked["speaker"]).id if asked["speaker"] else None
    return Wishes(by=asked["by"], most=asked["most"], least=asked["at_least"], speaker=speaker)


def _chart(session: Session, gathering: "Gathering", name: str, wishes: "Wishes") -> "Chart":
    from annotator.overview.charts.making import PARAGRAPH, PICTURES, TOGETHER

    counted = gathering.counted
    pairs: dict[tuple[AuthorityId, AuthorityId], int] = {}
    if name == TOGETHER:
        most = counted.most_named(wishes.most)
        paragraphs = wishes.by == PARAGRAPH
        counting = session.project.together(most, gathering.within, paragraphs=paragraphs)
        _run(counting.steps())
        pairs = counting.pairs
    subject = session.project.subject(gathering, wishes, pairs)
    chart = PICTURES[name].made(subject, wishes)
    words = {entry.name: f"“{entry.words.rstrip('…')}”" for entry in TABLE}
    return replace(chart, empty=chart.empty.format_map(words))


def _run(steps: Iterable[object]) -> None:
    deque(steps, maxlen=0)


def _write(chart: "Chart", svg_file: Path | None, csv_file: Path | None) -> None:
    from exports.files import write_whole
    from exports.overview.svg import svg
    from exports.overview.tables import as_csv

    if svg_file is not None:
        write_whole(svg_file, svg(chart))
    if csv_file is not None:
        write_whole(csv_file, as_csv(chart))


def _print(chart: "Chart") -> None:
    """The table, in columns of one width; what it says on the error stream."""
    click.echo(chart.said, err=True)
    if not chart.rows:
        click.echo(chart.empty, err=True)
        return
    wide = [max(len(heading), 7) for heading in chart.headings[1:]]
    left = min(max(len(row.label) for row in chart.rows), _WIDEST)
    heads = "  ".join(f"{h:>{w}}" for h, w in zip(chart.headings[1:], wide, strict=True))
    click.echo(f"{chart.heading[:left]:<{left}}  {heads}")
    for row in chart.rows:
        numbers = "  ".join(f"{n:>{w},}" for n, w in zip(row.values, wide, strict=True))
        click.echo(f"{row.label[:left]:<{left}}  {numbers}")


COMMANDS = (overview_command,)
