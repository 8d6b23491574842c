"""The command that writes the register for other catalogues: register export."""

from pathlib import Path

import click

from annotator.sentences import counted
from exports.register.writing import EAC_FILES, FORMS, ZIP, export_register
from exports.replacing import Export
from ui.cli.common import FILE, PROJECT, REPLACE, complain, into, say, sitting, spare, tell
from ui.cli.looking import AS_JSON
from ui.cli.register import register_group


@register_group.command("export")
@click.argument("project", type=PROJECT)
@click.option("--format", "form", required=True, type=click.Choice(list(FORMS)))
@click.option("--out", "target", required=True, type=FILE, help="a file; for eac a folder or .zip")
@REPLACE
@AS_JSON
def export_command(project: Path, form: str, target: Path, replace: bool, as_json: bool) -> None:
    """Write the whole register to a file, or as EAC-CPF to a folder or ZIP file.

    csv and skos hold all entries, and `register import` and `pack add` read them back; eac holds
    those that are persons or organisations.
    """
    in_files = form == "eac" and target.suffix.lower() != ZIP
    spare(target, replace=replace)
    with sitting(project) as session:
        export = Export(form, session.project.identity(), EAC_FILES)
        with into(target if in_files else None, export, replace=replace):
            out = export_register(session.project, form, target)
    if as_json:
        say({"file": str(out.path), "entries": out.entries, "left out": out.left_out})
        return
    tell(counted(out.entries, "{path}: 1 entry", "{path}: {n} entries", path=out.path))
    if out.left_out:
        words = counted(
            out.left_out,
            "1 entry is neither a person nor an organisation",
            "{n} entries are neither persons nor organisations",
        )
        complain(form, words)


COMMANDS = (register_group,)
