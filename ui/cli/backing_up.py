"""Commands about backups: backup, backups, restore."""

from contextlib import suppress
from pathlib import Path
from typing import Any

import click

from annotator.backups import Backups, backups_of
from annotator.errors import AnnotatorError, NoBackup, ProjectError
from annotator.salvage import salvage
from annotator.storage.backups.copying import contents, examined
from annotator.storage.backups.names import Backup, Reason
from annotator.storage.backups.restoring import restore
from ui.cli.common import PROJECT, fail, say, sitting, tell
from ui.cli.looking import AS_JSON
from ui.projects import default_tags

FOLDER = click.Path(path_type=Path, file_okay=False)


@click.command("backup")
@click.argument("project", type=PROJECT)
@click.option("--to", "folder", type=FOLDER, help="put it into this folder, and nowhere else")
@AS_JSON
def backup_command(project: Path, folder: Path | None, as_json: bool) -> None:
    """Make a backup: a whole copy, which the doctor has looked at.

    Where nothing was done since the newest one, that one is named. The copy is a project, and can
    be opened as it is.
    """
    with sitting(project) as session:
        made = Backups(session.project)
        if folder is None:
            made.sweep()
            known = backups_of(session.project.path, session.project.project_id)
            backup = made.make(Reason.HAND) if made.wanted() or not known else known[0]
            if made.complaint:
                click.echo(f"{project.name}: {made.complaint}", err=True)
        else:
            backup = made.make_in(folder)
        _say(backup, as_json=as_json)


@click.command("backups")
@click.argument("project", type=PROJECT)
@click.option("--verify", is_flag=True, help="look at each anew: everything that does not hold")
@AS_JSON
def backups_command(project: Path, verify: bool, as_json: bool) -> None:
    """List the backups of PROJECT, the newest first, also of one that is damaged or gone.

    Each was found whole when it was made; with --verify they are looked at again, and the exit
    code is 1 where one is not whole any more.
    """
    found = backups_of(project, _number_of(project))
    bad = False
    for backup in found:
        ailments = examined(backup.path) if verify else []
        bad = bad or bool(ailments)
        _say(backup, as_json=as_json, checked=not ailments if verify else None)
    if not found and not as_json:
        tell(f"{project.name}: there are no backups on this computer")
    if bad:
        raise SystemExit(1)


@click.command("restore")
@click.argument("project", type=PROJECT)
@click.argument("backup", required=False)
@AS_JSON
def restore_command(project: Path, backup: str | None, as_json: bool) -> None:
    """Put a backup in the place of PROJECT: BACKUP is its number or its file, else the newest one.

    Nothing is written over: what stands there is moved aside with its journal, and named.
    """
    try:
        wanted = _named(backup, backups_of(project, _number_of(project)), project)
        done = restore(project, wanted)
    except AnnotatorError as error:
        fail(project.name, error)
    if as_json:
        aside = str(done.aside) if done.aside else None
        say({"project": str(done.project), "backup": str(wanted), "aside": aside})
        return
    tell(f"{project.name}: restored from {wanted.name}")
    if done.aside:
        tell(f"{project.name}: what stood there is now {done.aside}")


def _named(name: str | None, known: list[Backup], project: Path) -> Path:
    """The file of a backup. Raises NoBackup."""
    if name is None and known:
        return known[0].path
    with suppress(ValueError):
        for backup in known:
            if name is not None and backup.number == int(name):
                return backup.path
    if name is not None and Path(name).is_file():
        return Path(name)
    if name is None:
        raise NoBackup(f"{project.name}: there are no backups of it on this computer")
    raise NoBackup(f"{project.name}: there is no backup “{name}”; `annotator backups` lists them")


def _number_of(project: Path) -> str:
    """The project's own number, where it can still be read: nothing where somebody has it open."""
    with suppress(ProjectError):
        return contents(project).project_id
    return ""


def _say(backup: Backup, *, as_json: bool, checked: bool | None = None) -> None:
    row: dict[str, Any] = {
        "number": backup.number,
        "at": backup.at.isoformat(),
        "reason": backup.reason.value,
        "size_bytes": backup.size_bytes,
        "file": str(backup.path),
    }
    with suppress(ProjectError):
        held = contents(backup.path)
        row |= {"articles": held.articles, "annotations": held.annotations, "last_step": held.at}
    if checked is not None:
        row["whole"] = checked
    if as_json:
        say(row)
        return
    counts = f"{row.get('articles', '?'):>7} articles {row.get('annotations', '?'):>8} annotations"
    told = "" if checked is None else ("  whole" if checked else "  NOT WHOLE")
    size = f"{backup.size_bytes / 1e6:,.1f} MB"
    click.echo(f"{backup.number:>6}  {row['at']}  {size:>12}  {counts}  {backup.reason}{told}")
    click.echo(f"        {backup.path}")


@click.command("salvage")
@click.argument("project", type=PROJECT)
@click.argument("target", type=PROJECT)
@AS_JSON
def salvage_command(project: Path, target: Path, as_json: bool) -> None:
    """Make a new project TARGET of what can still be read of a damaged PROJECT, which is only read.

    A backup is nearly always better: see `annotator backups`. What is known to be lost is counted.
    What happened to each annotation comes along where the history can be trusted; the steps
    themselves stay in PROJECT. Exit code 1 where anything is lost.
    """
    try:
        done = salvage(project.absolute(), target.absolute(), default_tags())
    except AnnotatorError as error:
        fail(project.name, error)
    if as_json:
        say({"project": str(done.project), "kept": dict(done.kept), "lost": dict(done.lost)})
    else:
        for kind, number in done.kept.items():
            click.echo(f"{number:>9,}  {kind}")
        for kind, number in done.lost.items():
            click.echo(f"{number:>9,}  {kind} lost")
    raise SystemExit(1 if done.lost else 0)


COMMANDS = (backup_command, backups_command, restore_command, salvage_command)
