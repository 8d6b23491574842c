"""The command that reads the file of an article anew: reimport."""

import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from annotator.intake.moving import Fate, Move
from annotator.intake.reimport import (
    Reread,
    choices_of,
    kept_of,
    lost_relations,
    reread,
    taken,
)
from annotator.jobs import JobContext
from annotator.model import ids
from annotator.model.article import Article
from annotator.sentences import counted
from annotator.session import Session
from ui.cli.common import PROJECT, article_of, say, sitting, tell
from ui.cli.looking import AS_JSON


@click.command("reimport")
@click.argument("project", type=PROJECT)
@click.argument("article")
@click.option("--encoding", help="of the file, which is kept in the project")
@click.option("--language", help="of the article, as in BCP 47: en, de, ar")
@click.option("--whole-page", is_flag=True, help="take all of a web page for its article")
@click.option(
    "--before-changes", is_flag=True, help="read the text as it was before its tracked changes"
)
@click.option(
    "--at-least",
    type=click.IntRange(0, 100),
    default=60,
    show_default=True,
    metavar="PERCENT",
    help="move annotations of this confidence or more",
)
@click.option("--yes", is_flag=True, help="do it; without it only what would be done is printed")
@AS_JSON
def reimport_command(
    project: Path, article: str, at_least: int, yes: bool, as_json: bool, **chosen: Any
) -> None:
    """Read the file of ARTICLE again, with this version of its reader or otherwise.

    Prints how the texts differ and where each annotation would be: unchanged, moved, uncertain
    or lost, with a confidence. With --yes the new text becomes an article of its own, whose
    recipe names the old one, and the annotations go over to it as one step to undo. The old text
    stays, with what was not moved.
    """
    with sitting(project, to_change=yes) as session:
        old = article_of(session, article)
        wanted = replace(choices_of(old), **{key: word for key, word in chosen.items() if word})
        found = reread(kept_of(session.project, old), wanted, JobContext())
        going = {m.before.id for m in found.moves if m.after and m.confidence * 100 >= at_least}
        for move in found.moves:
            _say_move(move, goes=move.before.id in going, as_json=as_json)
        if not as_json:
            _say_text(found, lost_relations(found, going))
        if yes:
            _take(session, found, going, as_json=as_json)
    sys.exit(0)


def _take(session: Session, found: Reread, going: set[Any], *, as_json: bool) -> None:
    change = taken(session.program, found, going, session.project.tags())
    session.do(change)
    made = next(e.after for e in change.edits if isinstance(e.after, Article))
    if as_json:
        say({"article": ids.label(made.id), "instead_of": ids.label(found.kept.article.id)})
    else:
        words = counted(
            len(going),
            "{new} “{title}” stands for {old}, with 1 annotation",
            "{new} “{title}” stands for {old}, with {n} annotations",
            new=ids.label(made.id),
            title=made.title,
            old=ids.label(found.kept.article.id),
        )
        tell(words)


def _say_move(move: Move, *, goes: bool, as_json: bool) -> None:
    before, after = move.before, move.after
    if as_json:
        say(
            {
                "annotation": ids.label(before.id),
                "fate": move.fate.value,
                "confidence": round(move.confidence, 3),
                "moves": goes,
                "quote": list(before.quotes),
                "ranges": [[s.start, s.end] for s in before.spans],
                "new_quote": list(after.quotes) if after else None,
                "new_ranges": [[s.start, s.end] for s in after.spans] if after else None,
            }
        )
        return
    place = f"{after.spans[0].start}" if after else "-"
    words = f"“{before.quote}”"
    if after is not None and after.quotes != before.quotes:
        words += f" → “{after.quote}”"
    stays = "" if goes else "  (stays)"
    click.echo(
        f"{ids.label(before.id):<8} {move.fate.value:<10} {move.confidence:>5.0%}  "
        f"{before.spans[0].start:>7} → {place:<7} {' '.join(words.split())}{stays}"
    )


def _say_text(found: Reread, relations: int) -> None:
    if found.same_text:
        tell("the text is the same")
    for line in found.diff():
        click.echo(line)
    for warning in found.draft.warnings:
        tell(f"note: {warning}")
    counts = Counter(move.fate for move in found.moves)
    tell(", ".join(f"{counts[fate]} {fate.value}" for fate in Fate))
    if relations:
        tell(f"{relations} relations would go: one end moves and the other stays")


COMMANDS = (reimport_command,)
