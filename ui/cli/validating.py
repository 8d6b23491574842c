"""The command that checks TEI files, in a process of its own where a foreign grammar is asked.

A grammar can be written so that it takes for ever, or all memory there is. Of ours that is known
not to be so.
"""

import subprocess
import sys
from pathlib import Path
from typing import Any

import click

from annotator.errors import AnnotatorError
from annotator.model import ids
from annotator.plugins import Finding
from ui import itself
from ui.cli.common import FILE, complain, say, tell

PATIENCE_SECONDS = 180
"""`tei_all` takes libxml2 up to 50 s to load."""

MOST_BYTES = 4 << 30
"""Of memory for a foreign grammar, on systems that can set a limit."""

Row = dict[str, Any]


@click.command("validate")
@click.argument("files", nargs=-1, required=True, type=FILE)
@click.option("--schema", type=FILE, help="a RELAX NG grammar (XML syntax) instead of ours")
@click.option("--json", "as_json", is_flag=True, help="one JSON object a file")
@click.option("--here", is_flag=True, hidden=True, help="in this very process")
def validate_command(
    files: tuple[Path, ...], schema: Path | None, as_json: bool, here: bool
) -> None:
    """Check TEI files: ours against our grammar and rules, those of other programs against the
    rules of TEI and the grammar they name if it lies beside them. Nothing else is read."""
    if here:
        _limit_memory()
    elif schema is not None or any(_names_a_grammar(file) for file in files):
        sys.exit(_apart(files, schema, as_json=as_json))
    valid = True
    for file in files:
        try:
            findings = _found(file, schema)
        except AnnotatorError as error:
            complain(file.name, error)
            valid = False
            continue
        valid = valid and not findings
        _tell(file, findings, as_json=as_json)
    sys.exit(0 if valid else 1)


def _found(file: Path, schema: Path | None) -> list[Finding]:
    from exports.tei.validate import validate_file  # lxml, which other commands do not need

    return validate_file(file, schema)


def _names_a_grammar(file: Path) -> bool:
    from exports.tei.validate import foreign_grammar

    return foreign_grammar(file) is not None


def _tell(file: Path, findings: list[Finding], *, as_json: bool) -> None:
    for finding in findings:
        complain(file.name, finding)
    if as_json:
        messages = [str(finding) for finding in findings]
        details = [_row(finding) for finding in findings]
        say(
            {
                "file": file.name,
                "valid": not findings,
                "findings": messages,
                "details": details,
            }
        )
    elif not findings:
        tell(f"{file.name}: valid")


def _row(finding: Finding) -> Row:
    about = finding.annotation_id
    row = {
        "message": finding.message,
        "advice": finding.advice or None,
        "line": finding.line,
        "column": finding.column,
        "annotation": None if about is None else ids.label(about),
    }
    return {key: value for key, value in row.items() if value is not None}


def _apart(files: tuple[Path, ...], schema: Path | None, *, as_json: bool) -> int:
    """The same in another process, which can be ended. Returns its exit code."""
    words = ["validate", "--here", *(str(file) for file in files)]
    words += ["--schema", str(schema)] if schema else []
    words += ["--json"] if as_json else []
    name = schema.name if schema else files[0].name
    try:
        done = itself.run(*words, seconds=PATIENCE_SECONDS + len(files))
    except subprocess.TimeoutExpired:
        complain(name, "checking took minutes and was stopped; try a validator such as jing")
        return 1
    click.echo(done.stdout, nl=False)
    if done.returncode in (0, 1) and "Traceback" not in done.stderr:
        click.echo(done.stderr, err=True, nl=False)
        return done.returncode
    complain(name, "the grammar took more memory than it may have, or broke the parser")
    return 1


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))


COMMANDS = (validate_command,)
