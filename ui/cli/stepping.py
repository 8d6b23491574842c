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


def _steps(project: Path, steps: int, role: Role) -> None:
    """So many, one after the other; where there are not so many, that is said."""
    back = role is Role.UNDO
    with sitting(project, to_change=True) as session:
        for _ in range(steps):
            step = session.history.to_undo if back else session.history.to_redo
            if step is None:
                what = "there is nothing left to undo" if back else "there is nothing left to redo"
                fail(project.name, what)
            _step(session, role)
            if back:
                tell(f"undone: {step.verb.value} “{step.about}”")
            else:
                tell(f"redone: {step.verb.value} “{step.about}”")


@click.command("undo")
@click.argument("project", type=PROJECT)
@click.argument("steps", type=click.IntRange(min=1), default=1, metavar="[N]")
def undo_command(project: Path, steps: int) -> None:
    """Take the last N steps back, also those of an earlier sitting."""
    _steps(project, steps, Role.UNDO)


@click.command("redo")
@click.argument("project", type=PROJECT)
@click.argument("steps", type=click.IntRange(min=1), default=1, metavar="[N]")
def redo_command(project: Path, steps: int) -> None:
    """Bring the last N undone steps back."""
    _steps(project, steps, Role.REDO)


COMMANDS = (undo_command, redo_command)
