"""The command line of Annotator: `annotator --help`.

Exit code 0 when all was done, 1 when something asked for failed (the rest was done), 2 for wrong
use. Errors are one line on the error stream: `NAME: reason`. Qt is imported only to open the
window, so that an archive can run everything else on a server.
"""

import gc
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from annotator.errors import AnnotatorError, no_memory
from annotator.kept_open import SUFFIX
from annotator.version import VERSION
from ui.cli.common import complain, fail
from ui.cli.language import put_over
from ui.itself import stay_beside
from ui.languages import NAMES, VARIABLE

_ROOMS = {
    "backing_up": ("backup", "backups", "restore", "salvage"),
    "changing": ("import", "annotate"),
    "stepping": ("undo", "redo"),
    "containers": ("records",),
    "describing": ("describe", "picture"),
    "dossier": ("dossier",),
    "helping": ("help",),
    "licences": ("licences",),
    "looking": ("list", "text", "show", "annotations", "history", "check"),
    "overviewing": ("overview",),
    "packs": ("pack",),
    "proving": ("self-test",),
    "reconciling": ("register",),
    "register": ("register",),
    "register_out": ("register",),
    "reimporting": ("reimport",),
    "searching": ("search", "queries"),
    "setting": ("settings",),
    "settling": ("register",),
    "suggesting": ("suggest",),
    "tagset": ("tagset",),
    "taking_out": ("export",),
    "talking": ("comment", "comments", "relate", "relations", "blocks"),
    "validating": ("validate",),
    "working": ("status",),
}
"""Modules of `ui.cli` and the commands they bring; several may add to one."""


class Commands(click.Group):
    """Brings a command when it is asked for, so that none waits for what another needs.

    `annotator FILE` is `annotator open FILE`, and so is `annotator` alone.
    """

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args and args[0] == "--self-test":
            args = ["self-test", *args[1:]]
        if args and args[0] == "--language" and len(args) > 1:
            args = [f"--language={args[1]}", *args[2:]]
        told = [word for word in args[:1] if word.startswith("--language=")]
        for word in told:
            os.environ[VARIABLE] = word.partition("=")[2]
        put_over(self)
        args = args[len(told) :]
        first = args[0] if args else ""
        options = ("--help", "--version", "-h")
        known = first in self.list_commands(ctx) or first in options
        if not known and not _mistyped(first):
            args = ["open", *args]
        return super().parse_args(ctx, [*told, *args])

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*self.commands, *(name for names in _ROOMS.values() for name in names)})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.commands:
            for room, names in _ROOMS.items():
                if cmd_name in names:
                    for command in import_module(f"ui.cli.{room}").COMMANDS:
                        put_over(command)
                        self.add_command(command)
        return self.commands.get(cmd_name)


def _mistyped(word: str) -> bool:
    """Whether it reads like a command rather than a file."""
    return word.replace("-", "").isalpha() and word[0] != "-" and not Path(word).exists()


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="annotator")
@click.option(
    "--language",
    type=click.Choice(list(NAMES)),
    help="what the program speaks, whatever the settings and the system say",
)
def annotator(language: str | None) -> None:  # what it asks for was heard before
    """Mark what articles say, about whom and by whom, and keep it as TEI XML.

    Offsets are Unicode code points of the reading text, half-open. Exit code 0: all done; 1:
    something asked for failed, the rest was done; 2: wrong use.
    """


@annotator.command("open")
@click.argument("files", nargs=-1, type=click.Path())
@click.option("--new-window", is_flag=True, help="a window of its own, though one is open already")
def open_command(files: tuple[str, ...], new_window: bool) -> None:
    """Open the window, with a PROJECT.annot or with FILES to import."""
    paths = [Path(name) for name in files]
    absent = [path for path in paths if not path.exists() and path.suffix.lower() != SUFFIX]
    for path in absent:
        complain(path.name, f"{path.name}: there is no such file")
    if paths and paths == absent:
        sys.exit(1)
    gc.disable()  # nothing that is made at the start is garbage; `settle_memory` turns it on
    try:
        from ui.app import open_window  # Qt, which no other command needs
    except ImportError as error:
        from ui.missing_libraries import lacking

        fail("annotator", lacking(error))
    given = [str(path) for path in paths if path not in absent]
    sys.exit(open_window(given, new_window=new_window) or bool(absent))


_HELPING = ("--multiprocessing-fork", "from multiprocessing.")
"""How Python calls a program that is to help another of its kind (`exports/batch.py`)."""


def main(arguments: list[str] | None = None) -> Any:
    """Entry point. Everything printed is UTF-8, whatever the system's own encoding."""
    if any(word.startswith(_HELPING) for word in sys.argv[1:]):
        from multiprocessing import freeze_support  # of a bundle: what follows is a helping process

        freeze_support()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    _stand_somewhere()
    stay_beside()
    try:
        return annotator.main(args=arguments, prog_name="annotator")
    except AnnotatorError as error:
        fail("annotator", error)
    except MemoryError as error:
        fail("annotator", no_memory(error))
    except BrokenPipeError:
        # Whoever reads our output has had enough; the interpreter must not complain about it.
        sys.stdout = None
        sys.exit(1)
    except OSError as error:
        sys.stdout = None  # nothing more is written to a disk that is full
        fail("annotator", _in_words(error))


def _stand_somewhere() -> None:
    """Ends the program where the folder it was started in is gone: no path would lead anywhere."""
    try:
        Path.cwd()
    except OSError as error:
        why = f"the folder you are in is gone ({error.strerror})"
        fail("annotator", f"{why}; go to another one and try again")


def _in_words(error: OSError) -> str:
    """What the system said, for instance of output that could not be written."""
    why = error.strerror or type(error).__name__
    return f"{error.filename}: {why}" if error.filename else f"it could not go on ({why})"


if __name__ == "__main__":
    main()
