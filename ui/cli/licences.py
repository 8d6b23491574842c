"""The command that shows what ships with the program, and under which licences."""

from typing import Any

import click

from resources import licensing
from resources.licensing import Component
from ui.cli.common import fail, say


@click.command("licences")
@click.argument("name", required=False)
@click.option("--json", "as_json", is_flag=True, help="JSON, one object a line")
def licences_command(name: str | None, as_json: bool) -> None:
    """List all that ships with the program; of NAME, or what holds it, the texts of its licence."""
    if name is None and not as_json:
        click.echo(licensing.table())
        return
    for part in licensing.components() if name is None else _named(name):
        if as_json:
            say(_row(part, with_texts=name is not None))
        else:
            click.echo(f"{part.name} {part.version}: {part.licence}\n")
            click.echo(licensing.full_text(part))


def _named(name: str) -> list[Component]:
    """The part of that name, else all whose names hold it."""
    wanted = name.casefold()
    parts = licensing.components()
    found = [part for part in parts if part.name.casefold() == wanted]
    found = found or [part for part in parts if wanted in part.name.casefold()]
    return found or fail(name, "nothing of that name ships; `annotator licences` lists what does")


def _row(part: Component, *, with_texts: bool) -> dict[str, Any]:
    row: dict[str, Any] = {
        "name": part.name,
        "version": part.version,
        "licence": part.licence,
        "kind": part.kind,
    }
    if with_texts:
        row["texts"] = [{"title": title, "text": text} for title, text in part.texts]
    return row


COMMANDS = (licences_command,)
