"""The help of the commands in the person's language."""

from collections.abc import Iterator
from inspect import cleandoc

import click

from ui.spoken import looked_up

TERMINAL = "Terminal"


_AS_IT_IS, _WRITTEN = "\b", r"\b"
"""Before a paragraph that click does not fill: a control, which no file of translations holds."""


def _written(help_text: str) -> str:
    return cleandoc(help_text).replace(_AS_IT_IS, _WRITTEN)


def helps(command: click.Command) -> list[str]:
    """Every sentence of the help of a command and of all below it, as it stands in the sources."""
    return [_written(part.help) for part in _parts(command) if part.help]


def put_over(command: click.Command) -> None:
    """Say the help of a command, and of all below it that is there, in the person's language."""
    for part in _parts(command):
        if part.help:
            part.help = looked_up(TERMINAL, _written(part.help)).replace(_WRITTEN, _AS_IT_IS)


def _parts(command: click.Command) -> Iterator[click.Command | click.Option]:
    yield command
    yield from (one for one in command.params if isinstance(one, click.Option))
    if isinstance(command, click.Group):
        for below in command.commands.values():
            yield from _parts(below)
