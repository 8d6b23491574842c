"""The command that asks a reconciliation service, and only with --send: register reconcile."""

from pathlib import Path

import click

from annotator.errors import BadAnnotation
from annotator.jobs import JobContext
from annotator.model import ids
from annotator.reconcile.connection import checked, stays_here
from annotator.reconcile.reconciling import MOST, asked, taken
from ui.cli.common import PROJECT, say, sitting
from ui.cli.looking import AS_JSON
from ui.cli.register import entry_of, register_group


@register_group.command("reconcile")
@click.argument("project", type=PROJECT)
@click.argument("entries", nargs=-1, required=True)
@click.option(
    "--service", required=True, help="its address, such as http://127.0.0.1:8000/reconcile"
)
@click.option("--send", is_flag=True, help="send the names; else only print what would be sent")
@click.option("--take-sure", is_flag=True, help="take the identifiers that the service is sure of")
@AS_JSON
def reconcile_command(
    project: Path,
    entries: tuple[str, ...],
    service: str,
    send: bool,
    take_sure: bool,
    as_json: bool,
) -> None:
    """Ask an OpenRefine reconciliation service which of its entries ENTRIES (ids or names) are.

    This is the one command that uses a network, and only with --send: the names go to the service,
    nothing else. It is asked by http:// and so without encryption.
    """
    with sitting(project, to_change=take_sure) as session:
        address = checked(service)
        found = list({e.id: e for e in (entry_of(session, word) for word in entries)}.values())
        if len(found) > MOST:
            raise BadAnnotation(f"at most {MOST} entries are asked for at once")
        if not send:
            where = "this machine" if stays_here(address) else "another machine, unencrypted"
            click.echo(f"would be sent to {address} ({where}):")
            click.echo("\n".join(" ".join(entry.name.split()) for entry in found))
            return
        answers = asked(address, found, JobContext())
        for entry, some in answers:
            for one in some:
                number = f"{one.identifier.scheme}:{one.identifier.value}"
                row = {"entry": ids.label(entry.id), "name": one.name, "identifier": number}
                if as_json:
                    say({**row, "score": one.score, "sure": one.sure, "about": one.description})
                    continue
                mark = "=" if one.sure else "?"
                told = (entry.name, mark, one.name, number, one.description)
                click.echo("  ".join(part for part in told if part))
        if take_sure:
            session.do(taken([(entry, c) for entry, some in answers for c in some if c.sure]))


COMMANDS = (register_group,)
