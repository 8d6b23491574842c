"""Commands that go along the history: undo, redo."""

import sys
from pathlib import Path

import click

from annotator.long_steps import long_step
from annotator.session import Session
from annotator.storage.journal import Role
from ui.cli.common import PROJECT, fail, sitting, tell

_TOLD_SECONDS = 0.2
"""Between two words on how far it is."""


def _step(session: Session, role: Role) -> None:
    """Undo or redo; of what is long it is told how far it is, where a person looks at it.

    Interrupted, all is as it was.
    """
    long = long_step(session, role)
    if long is None:
        session.undo() if role is Role.UNDO else session.redo()
        return
    watched = sys.stderr.isatty()
    try:
        while not long.advance(_TOLD_SECONDS):
            if watched:
                click.echo(f"\r{long.done * 100 // long.total:>3} %", err=True, nl=False)
    except BaseException:
        long.give_up()
        raise
    if watched:
        click.echo("\r100 %", err=True)
    long.tell()


@click.command("undo")
@click.argument("project", type=PROJECT)
@click.argument("steps", type=click.IntRange(min=1), default=1, metavar="[N]")
def undo_command(project: Path, steps: int) -> None:
    """Take the last N steps back, also those of an earlier sitting."""
    with sitting(project, to_change=True) as session:
        for _ in range(steps):
            step = session.history.to_undo
            if step is None:
                fail(project.name, "there is nothing left to undo")
            _step(session, Role.UNDO)
            tell(f"undone: {step.verb.value} “{step.about}”")


@click.command("redo")
@click.argument("project", type=PROJECT)
@click.argument("steps", type=click.IntRange(min=1), default=1, metavar="[N]")
def redo_command(project: Path, steps: int) -> None:
    """Bring the last N undone steps back."""
    with sitting(project, to_change=True) as session:
        for _ in range(steps):
            step = session.history.to_redo
            if step is None:
                fail(project.name, "there is nothing left to redo")
            _step(session, Role.REDO)
            tell(f"redone: {step.verb.value} “{step.about}”")


COMMANDS = (undo_command, redo_command)
