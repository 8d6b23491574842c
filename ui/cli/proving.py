"""The command that proves an installation: `annotator --self-test`."""

import json
import sys
from pathlib import Path

import click

from annotator.errors import AnnotatorError
from ui.cli.common import FILE, REPLACE, fail, say, spare
from ui.missing_libraries import lacking


@click.command("self-test")
@click.option("--screenshot", "picture", type=FILE, help="keep a picture of the window as PNG")
@REPLACE
@click.option("--no-window", is_flag=True, help="leave the window out")
@click.option("--step", hidden=True)
@click.option("--folder", type=FILE, hidden=True)
def self_test_command(
    picture: Path | None, replace: bool, no_window: bool, step: str | None, folder: Path | None
) -> None:
    """Prove this installation: open, tag, undo, kill, reopen, import, export, show the window.

    Works in a folder of its own, which is removed afterwards, and prints a report as JSON. Without
    a display the window is made in memory. Exit code 0 when every step went well, else 1.
    """
    if step is not None and folder is not None:
        _one(step, folder)
        return
    spare(picture, replace=replace)
    from ui.self_test.running import Wish, self_test

    report = self_test(Wish(picture=picture, with_window=not no_window))
    click.echo(json.dumps(report, ensure_ascii=False, indent=2))
    sys.exit(0 if report["ok"] else 1)


def _one(name: str, folder: Path) -> None:
    """One step, in this process."""
    try:
        if name == "window":
            from ui.self_test.window import window  # Qt, which no other step needs

            say(window(folder))
            return
        from ui.self_test.steps import ALL

        say(ALL[name](folder))
    except AnnotatorError as error:
        fail(name, error)
    except ImportError as error:
        fail(name, lacking(error))


COMMANDS = (self_test_command,)
