"""Commands about names left open, or of several: register unresolved, resolve, ambiguous."""

from pathlib import Path

import click

from annotator.changes import annotations
from annotator.errors import BadAnnotation
from annotator.model import ids
from annotator.model.annotation import Annotation
from annotator.model.ids import AnnotationId, BadId
from annotator.session import Session
from annotator.suggest.deciding.accepting import is_open
from annotator.suggest.register.ambiguous import Marked, ambiguous
from annotator.suggest.register.doubles import Statements
from ui.cli.common import PROJECT, article_of, say, sitting, tell
from ui.cli.looking import AS_JSON
from ui.cli.register import entry_of, register_group


@register_group.command("unresolved")
@click.argument("project", type=PROJECT)
@click.option("--article", help="only in this article")
@AS_JSON
def unresolved_command(project: Path, article: str | None, as_json: bool) -> None:
    """Print the names that are left open: those of nobody yet, and those that are only probable."""
    with sitting(project) as session:
        one = None if article is None else article_of(session, article).id
        for article_id in session.project.article_ids() if one is None else [one]:
            for found in filter(is_open, session.project.left_open(article_id, article_id)):
                _print_open(session, found, as_json)


def _print_open(session: Session, found: Annotation, as_json: bool) -> None:
    entry = next((entry for _, entry in found.authorities), None)
    place = {"article": ids.label(found.article_id), "start": found.start, "end": found.end}
    if as_json:
        row = {"id": ids.label(found.id), **place, "quote": found.quote, "tag": found.tag_id}
        sure = found.stamp.certainty
        label = None if entry is None else ids.label(entry)
        say({**row, "entry": label, "certainty": sure.value if sure else None})
        return
    who = "unresolved" if entry is None else f"perhaps {session.project.authority(entry).name}"
    where = f"in {place['article']}, {found.start}–{found.end}"
    click.echo(f"{ids.label(found.id):<8} {where}: {found.quote} ({found.tag_id}, {who})")


@register_group.command("ambiguous")
@click.argument("project", type=PROJECT)
@AS_JSON
def ambiguous_command(project: Path, as_json: bool) -> None:
    """Print words that are marked as several entries, of which nobody has said they differ."""
    with sitting(project) as session:
        marked = (Marked(*row) for row in session.project.marked_as())
        for one in ambiguous(marked, Statements(session.project.identities())):
            known = session.project.authorities([m.authority_id for m in one.meanings])
            names = {entry.id: entry.name for entry in known}
            if as_json:
                meanings = [
                    {"entry": ids.label(m.authority_id), "times": m.times} for m in one.meanings
                ]
                say({"words": one.words, "meanings": meanings})
                continue
            told = (
                f"{names[m.authority_id]} ({ids.label(m.authority_id)}) {m.times}×"
                for m in one.meanings
            )
            click.echo(f"{' '.join(one.words.split())}: {', '.join(told)}")


@register_group.command("resolve")
@click.argument("project", type=PROJECT)
@click.argument("mention")
@click.argument("entry", required=False)
@click.option("--probably", is_flag=True, help="a doubt remains")
def resolve_command(project: Path, mention: str, entry: str | None, probably: bool) -> None:
    """Say that MENTION (id of an annotation) means ENTRY (id or name); alone: nobody yet."""
    if probably and entry is None:
        raise click.UsageError("say of which entry it is probable")
    with sitting(project, to_change=True) as session:
        try:
            found = session.project.annotation(AnnotationId(ids.parse(mention)))
        except BadId as error:
            raise BadAnnotation(f"“{mention}” is no annotation") from error
        record = None if entry is None else entry_of(session, entry)
        session.do(annotations.settle(found, record, probably=probably))
        tell(f"annotation {ids.label(found.id)}")


COMMANDS = (register_group,)
