"""The command for the tags of a project: show, export, import."""

from pathlib import Path

import click

from annotator.changes.tagsets import bring_in
from annotator.sentences import counted
from ui import tagset_files
from ui.cli.common import FILE, PROJECT, REPLACE, complain, say, sitting, spare, tell
from ui.cli.looking import AS_JSON


@click.group("tagset")
def tagset_group() -> None:
    """The vocabulary of a project: its tags with keys, colours and TEI elements."""


@tagset_group.command("show")
@click.argument("project", type=PROJECT)
@AS_JSON
def show_command(project: Path, as_json: bool) -> None:
    """List the tags of PROJECT."""
    with sitting(project) as session:
        for tag in sorted(session.project.tags(), key=lambda tag: tag.order):
            if as_json:
                say({"id": tag.id, "kind": tag.kind, "label": tag.label, "key": tag.key})
            else:
                click.echo(f"{tag.id:<16} {tag.kind:<10} {tag.key:<4} {tag.label}")


@tagset_group.command("export")
@click.argument("project", type=PROJECT)
@click.argument("file", type=FILE)
@REPLACE
def export_command(project: Path, file: Path, replace: bool) -> None:
    """Write the tags of PROJECT to a TOML file."""
    spare(file, replace=replace)
    with sitting(project) as session:
        tags = session.project.tags()
        tagset_files.write(file, tags)
    tell(counted(len(tags), "{file}: 1 tag", "{file}: {n} tags", file=file))


@tagset_group.command("import")
@click.argument("project", type=PROJECT)
@click.argument("file", type=FILE)
def import_command(project: Path, file: Path) -> None:
    """Take over the tags of a TOML file, as one step that `annotator undo` takes back.

    Tags that the file lacks stay, and so does everything that is marked.
    """
    with sitting(project, to_change=True) as session:
        brought = bring_in(session.project.tags(), tagset_files.read(file))
        if brought.change.edits:
            session.do(brought.change)
    for tag in brought.keyless:
        complain(file.name, f"“{tag.label}” has no key any more: the file gives it to another tag")
    new, changed = len(brought.new), len(brought.differing)
    tell(f"{project}: tags that are new: {new}, that are changed: {changed}")


COMMANDS = (tagset_group,)
