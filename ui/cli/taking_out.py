"""The command that takes work out of a project."""

import sys
from pathlib import Path

import click

from annotator.jobs import JobContext
from annotator.model import ids
from annotator.plugins import Exported, Exporter
from annotator.session import Session
from ui.cli.common import FILE, PROJECT, article_of, complain, fail, say, sitting
from ui.formats import FORMATS
from ui.missing_libraries import lacking


@click.command("export")
@click.argument("project", type=PROJECT)
@click.option("--format", "name", default="tei", show_default=True, help="what to write")
@click.option("--out", "folder", required=True, type=FILE, help="the folder to write into")
@click.option("--article", help="only the article of this id")
@click.option("--json", "as_json", is_flag=True, help="one JSON object an article")
def export_command(
    project: Path, name: str, folder: Path, article: str | None, as_json: bool
) -> None:
    """Write every article, or one, to FOLDER: each whole and valid, or not at all."""
    exporter = _exporter(name)
    with sitting(project) as session:
        wanted = [article_of(session, article).id] if article else session.project.article_ids()
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            fail(folder.name, f"the folder cannot be made ({error.strerror})")
        done = exporter.export(session.project, wanted, folder, JobContext())
        for one in done:
            _tell(session, one, as_json=as_json)
    sys.exit(0 if all(one.valid for one in done) else 1)


def _exporter(name: str) -> Exporter:
    if name not in FORMATS:
        known = ", ".join(FORMATS)
        raise click.BadParameter(f"“{name}” is not a format: {known}", param_hint="--format")
    try:
        return FORMATS[name].load()  # with libraries that other commands do not need
    except ImportError as error:
        fail(name, lacking(error))


def _tell(session: Session, one: Exported, *, as_json: bool) -> None:
    label = ids.label(one.article_id)
    if as_json:
        say(
            {
                "article": label,
                "file": str(one.file) if one.file else None,
                "valid": one.valid,
                "findings": [str(finding) for finding in one.findings],
                "notes": list(one.notes),
            }
        )
    elif one.valid:
        click.echo(f"{one.file}: valid")
    for finding in one.findings:
        complain(one.file.name if one.file else label, finding)
    for note in () if as_json else one.notes:
        complain(one.file.name if one.file else label, note)


COMMANDS = (export_command,)
