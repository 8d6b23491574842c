"""Commands that look into a file before it is imported: records."""

from dataclasses import asdict
from pathlib import Path

import click

from annotator.errors import AnnotatorError
from annotator.readers.reading import Reading
from ui.cli.common import FILE, fail, say


@click.command("records")
@click.argument("file", type=FILE)
@click.option("--json", "as_json", is_flag=True, help="JSON, one object a line")
def records_command(file: Path, as_json: bool) -> None:
    """List the pages of a web capture or the messages of a box of mail.

    Their numbers, records and addresses choose among them: `annotator import --record`.
    """
    try:
        with Reading() as reading:
            parts = reading.parts(file)
    except AnnotatorError as error:
        fail(file.name, error)
    for part in parts:
        if as_json:
            say(asdict(part))
        else:
            words = "  ".join(filter(None, (part.title, part.address)))
            click.echo(f"{part.number:>5}  {part.date:<20}  {words}")


COMMANDS = (records_command,)
