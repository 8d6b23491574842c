"""Commands that look into a project: list, text, show, annotations, history, check."""

import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from annotator.errors import AnnotatorError
from annotator.intake.characters import oddities
from annotator.jobs import JobContext
from annotator.lines.writing import Names, line_of
from annotator.model import ids
from annotator.model.article import Article, Figure
from annotator.model.ids import ArticleId
from annotator.model.span import Span
from annotator.session import Session
from annotator.storage.ailments import Ailment
from annotator.storage.project import Project
from ui.cli.common import PROJECT, article_of, fail, say, sitting
from ui.header_fields import filled

_PLACES_SHOWN = 12
AS_JSON = click.option("--json", "as_json", is_flag=True, help="JSON, one object a line")


@click.command("list")
@click.argument("project", type=PROJECT)
@AS_JSON
def list_command(project: Path, as_json: bool) -> None:
    """List the articles with their ids."""
    with sitting(project) as session:
        for line in session.project.article_list():
            if not as_json:
                counts = f"{line.characters:>9}  {line.annotations:>6}  {line.progress:<11}"
                click.echo(f"{ids.label(line.id):<8} {counts}  {line.title}")
                continue
            say(
                {
                    "id": ids.label(line.id),
                    "title": line.title,
                    "characters": line.characters,
                    "annotations": line.annotations,
                    "status": line.progress,
                    "language": line.language,
                    "sha256_source": line.sha256_source,
                    "sha256_text": line.sha256_text,
                }
            )


@click.command("text")
@click.argument("project", type=PROJECT)
@click.argument("article")
def text_command(project: Path, article: str) -> None:
    """Print the reading text exactly: UTF-8, nothing added."""
    with sitting(project) as session:
        data = article_of(session, article).text.encode("utf-8")
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


@click.command("show")
@click.argument("project", type=PROJECT)
@click.argument("article")
@click.option("--characters", is_flag=True, help="what is odd about the characters of its text")
@AS_JSON
def show_command(project: Path, article: str, characters: bool, as_json: bool) -> None:
    """Show what is known of an article: header, blocks, figures.

    With --characters instead: no-break spaces, soft hyphens, zero-width characters, quotation
    marks without their other half, replaced characters, accents apart from their letters and the
    like, counted, with the offsets at which they stand.
    """
    with sitting(project) as session:
        found = article_of(session, article)
        if characters:
            _say_characters(found, as_json=as_json)
            return
        row = _article_row(found, session.project.figures(found.id))
        if as_json:
            say(row)
            return
        for key, value in row.items():
            if value and key not in ("blocks", "figures"):
                click.echo(f"{key:<14} {value}")
        for block in found.blocks:
            words = found.text[block.start : block.end]
            click.echo(f"{block.kind.value:<14} {block.start:>7} {block.end:>7}  {words[:60]}")


def _say_characters(article: Article, *, as_json: bool) -> None:
    for one in oddities(article.text):
        if as_json:
            say(asdict(one))
            continue
        shown = ", ".join(map(str, one.places[:_PLACES_SHOWN]))
        more = " …" if one.count > _PLACES_SHOWN else ""
        codes = f" ({', '.join(one.codes)})" if one.codes else ""
        click.echo(f"{one.count:>6}  {one.name}{codes}: at {shown}{more}")


def _article_row(article: Article, figures: list[Figure]) -> dict[str, Any]:
    known = article.metadata
    return {
        "id": ids.label(article.id),
        "title": article.title,
        **{name: words for name, words in filled(known).items() if name != "title"},
        "status": article.progress.value,
        "characters": len(article.text),
        "source": article.source.name,
        "encoding": article.source.encoding,
        "recipe": article.source.recipe,
        "sha256_source": article.source.sha256,
        "sha256_text": article.sha256,
        "blocks": [
            {
                "kind": block.kind.value,
                "start": block.start,
                "end": block.end,
                **({"source": list(block.source)} if block.source else {}),
                **({"marker": block.marker} if block.marker else {}),
            }
            for block in article.blocks
        ],
        "figures": [_figure_row(figure) for figure in figures],
    }


def _figure_row(figure: Figure) -> dict[str, Any]:
    row: dict[str, Any] = {
        "number": figure.number,
        "image": figure.link or None,
        "sha256": figure.image or None,
        "rights": figure.rights or None,
        "description": figure.description or None,
        "alt": _pair(figure.alt),
        "caption": _pair(figure.caption),
        "credit": _pair(figure.credit),
    }
    kept = {key: value for key, value in row.items() if value is not None}
    return {"image": None, **kept}


def _pair(span: Span | None) -> list[int] | None:
    return [span.start, span.end] if span else None


@click.command("annotations")
@click.argument("project", type=PROJECT)
@click.option("--article", help="only those of the article of this id")
def annotations_command(project: Path, article: str | None) -> None:
    """Print the annotations as JSON Lines, in the form that `annotate` takes."""
    with sitting(project) as session:
        if article is None:
            wanted = session.project.article_ids()
        else:
            wanted = [article_of(session, article).id]
        for article_id in wanted:
            _print_annotations(session, article_id)


def _print_annotations(session: Session, article_id: ArticleId) -> None:
    project = session.project
    makers = {c.id: c.name for c in project.contributors()}
    names = Names(project.authorities(), makers, project.figures(article_id))
    for annotation in project.annotations(article_id):
        say(line_of(annotation, names))


@click.command("history")
@click.argument("project", type=PROJECT)
@AS_JSON
def history_command(project: Path, as_json: bool) -> None:
    """Tell what was done, by whom and when, oldest first."""
    with sitting(project) as session:
        makers = {c.id: c.name for c in session.project.contributors()}
        in_force = {entry.id for entry, standing in session.history.steps if standing}
        for entry in session.history.entries:
            row = {
                "id": ids.label(entry.id),
                "at": entry.at,
                "maker": makers.get(entry.author, ""),
                "verb": entry.verb.value,
                "about": entry.about,
                "role": entry.role.value,
                "target": ids.label(entry.target) if entry.target else None,
                "in_force": entry.id in in_force,
            }
            if as_json:
                say(row)
            else:
                role = "" if entry.role.value == "do" else f"({entry.role.value}) "
                click.echo(f"{entry.at:<24}  {role}{entry.verb.value}  “{entry.about}”")


@click.command("check")
@click.argument("project", type=PROJECT)
@AS_JSON
@click.option(
    "--mend-index", is_flag=True, help="first make the index of words anew, from the texts"
)
@click.option("--read-only", is_flag=True, help="only look: lock nothing, leave nothing beside it")
@click.option(
    "--thorough",
    is_flag=True,
    help="also play the history again, and read every original again: takes long",
)
def check_command(
    project: Path, as_json: bool, mend_index: bool, read_only: bool, thorough: bool
) -> None:
    """Examine the project: everything in it that does not hold together.

    Exit code 1 where anything is damaged. An original or a picture that the project knows only by
    its checksum is named, and is no damage.
    """
    try:
        with Project.open(project, read_only=read_only) as opened:  # no sitting: it may be damaged
            if mend_index:
                opened.mend_index()
                while opened.index.catch_up(0.5):
                    pass
            found = opened.check()
            if thorough and not opened.unreadable:
                found += _thoroughly(opened)
    except AnnotatorError as error:
        fail(project.name, error)
    for ailment in found:
        if as_json:
            row = {"check": ailment.check, "message": ailment.message, "record": ailment.record}
            harmless = {} if ailment.harmful else {"harmful": False}
            say({key: value for key, value in row.items() if value} | harmless)
        else:
            click.echo(f"{project.name}: {ailment.check} {ailment.message}")
    damaged = any(ailment.harmful for ailment in found)
    if not damaged and not as_json:
        rest = "nothing is damaged; files that are missing are named above"
        click.echo(f"{project.name}: {rest if found else 'all is well'}")
    sys.exit(1 if damaged else 0)


def _thoroughly(project: Project) -> list[Ailment]:
    from annotator.intake.rereading import reread_all  # all readers, for who asks for it

    return [*project.replay(), *reread_all(project, JobContext())]


COMMANDS = (
    list_command,
    text_command,
    show_command,
    annotations_command,
    history_command,
    check_command,
)
