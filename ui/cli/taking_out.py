"""The command that takes work out of a project."""

import sys
from pathlib import Path
from typing import Any

import click

from annotator.errors import BadTemplate, ExportFailed
from annotator.jobs import JobContext
from annotator.model import ids
from annotator.model.ids import ArticleId
from annotator.plugins import Exported, Exporter, Outcome
from annotator.session import Session
from exports.archive import export_zipped
from exports.files import make_folder
from exports.replacing import written_into
from exports.wishes import Registers, TakesWishes, Wishes
from ui.cli.common import (
    FILE,
    PROJECT,
    REPLACE,
    article_of,
    complain,
    fail,
    say,
    sitting,
    spare,
    sparing,
    tell,
)
from ui.formats import FORMATS, export_of
from ui.missing_libraries import lacking


@click.command("export")
@click.argument("project", type=PROJECT)
@click.option(
    "--format",
    "name",
    default="tei",
    show_default=True,
    metavar=f"[{'|'.join(FORMATS)}]",
    help="what to write",
)
@click.option("--out", "folder", type=FILE, help="the folder to write into")
@click.option("--zip", "archive", type=FILE, help="one ZIP file instead, whole or not at all")
@click.option("--article", "articles", multiple=True, help="only the one of this id; repeatable")
@click.option("--name", "names", help="of files without ending, such as {date}_{title}_{id}")
@click.option(
    "--registers",
    type=click.Choice([choice.value for choice in Registers]),
    help="persons, places … in each file, or shared in register.xml beside",
)
@click.option("--only-changed", is_flag=True, help="leave files alone that would be the same")
@REPLACE
@click.option("--json", "as_json", is_flag=True, help="one JSON object an article")
def export_command(  # noqa: PLR0913 - the options of a command
    project: Path,
    name: str,
    folder: Path | None,
    archive: Path | None,
    articles: tuple[str, ...],
    names: str | None,
    registers: str | None,
    only_changed: bool,
    replace: bool,
    as_json: bool,
) -> None:
    """Write every article, or some, to a folder: each whole and valid, or not at all.

    \b
    Names are made of {id}, {source}, {title}, {date}, {language}, {author}, {publisher},
    {collection}, {shelfmark}, {genre}; no two files get the same.
    """
    if (folder is None) == (archive is None):
        raise click.UsageError("say where to: --out FOLDER or --zip FILE")
    if archive is not None and only_changed:
        raise click.UsageError("--only-changed compares with a folder: use --out")
    asked = {"names": names, "registers": registers and Registers(registers)}
    wishes = {key: wish for key, wish in asked.items() if wish}
    exporter = _wishing(_exporter(name), wishes, only_changed=only_changed)
    spare(archive, replace=replace)
    with sitting(project) as session:
        project_ids = session.project.article_ids()
        wanted = [article_of(session, a).id for a in articles] if articles else project_ids
        if archive is not None:
            done = export_zipped(exporter, session.project, wanted, archive, JobContext())
        else:
            done = _into(folder, session, exporter, wanted, replace=replace)
        if as_json:
            for one in done:
                say(_row(one))
        else:
            _tell(done)
        _complaints(done, project)
    sys.exit(0 if all(one.valid for one in done) else 1)


def _into(
    folder: Path | None,
    session: Session,
    exporter: Exporter,
    wanted: list[ArticleId],
    *,
    replace: bool,
) -> list[Exported]:
    assert folder is not None, "checked above"
    try:
        make_folder(folder)
    except ExportFailed as error:
        fail(folder.name, error)
    export = export_of(exporter.name, session.project)
    with sparing(), written_into(folder, export, replace=replace):
        return exporter.export(session.project, wanted, folder, JobContext())


def _exporter(name: str) -> Exporter:
    if name not in FORMATS:
        known = ", ".join(FORMATS)
        raise click.BadParameter(f"“{name}” is not a format: {known}", param_hint="--format")
    try:
        return FORMATS[name].load()  # with libraries that other commands do not need
    except ImportError as error:
        fail(name, lacking(error))


def _wishing(exporter: Exporter, wishes: dict[str, Any], *, only_changed: bool) -> Exporter:
    if not wishes and not only_changed:
        return exporter
    if not isinstance(exporter, TakesWishes):
        raise click.UsageError(
            f"--name, --registers and --only-changed are for --format tei, not {exporter.name}"
        )
    try:
        return exporter.wishing(Wishes(**wishes, only_changed=only_changed))
    except BadTemplate as error:
        raise click.BadParameter(str(error), param_hint="--name") from error


def _row(one: Exported) -> dict[str, Any]:
    """What became of an article, for programs."""
    return {
        "article": ids.label(one.article_id),
        "file": str(one.file) if one.file else None,
        "outcome": one.outcome.value if one.valid else Outcome.FAILED.value,
        "valid": one.valid,
        "findings": [str(finding) for finding in one.findings],
        "notes": list(one.notes),
    }


def _tell(done: list[Exported]) -> None:
    """A line for each file, whatever number of articles is in it; then what it does not hold."""
    together: dict[Path, list[Exported]] = {}
    for one in done:
        if one.valid and one.file is not None:
            together.setdefault(one.file, []).append(one)
    for file, some in together.items():
        _tell_of(file, some)
        for note in _notes(some):
            complain(file.name, note)


def _tell_of(file: Path, some: list[Exported]) -> None:
    """What became of a file, and of how many articles where it holds several."""
    judged = all(one.judged for one in some)
    match judged, some[0].outcome, len(some):
        case True, _, 1:
            tell(f"{file}: valid")
        case True, _, many:
            tell(f"{file}: valid, {many} articles")
        case _, Outcome.UNCHANGED, 1:
            tell(f"{file}: unchanged")
        case _, Outcome.UNCHANGED, many:
            tell(f"{file}: unchanged, {many} articles")
        case _, Outcome.GONE, _:
            tell(f"{file}: its article is gone")
        case _, _, 1:
            tell(f"{file}: written")
        case _, _, many:
            tell(f"{file}: written, {many} articles")


def _complaints(done: list[Exported], project: Path) -> None:
    if not done:
        complain(project.name, "there are no articles in it")
    for one in done:
        for finding in one.findings:
            complain(one.file.name if one.file else ids.label(one.article_id), finding)


def _notes(some: list[Exported]) -> list[str]:
    """What is so of all articles of a file once, then what is so of some, under their ids."""
    common = [note for note in some[0].notes if all(note in one.notes for one in some)]
    return common + [
        f"{ids.label(one.article_id)}: {note}"
        for one in some
        for note in one.notes
        if note not in common
    ]


COMMANDS = (export_command,)
