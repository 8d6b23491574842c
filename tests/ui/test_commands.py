"""The command line brings what it is asked for, and nothing else."""

import pkgutil
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import click

import ui.cli
from ui.commands import annotator
from ui.formats import FORMATS

README = Path(__file__).resolve().parents[2] / "README.md"


def test_every_command_of_every_room_is_found_by_its_name() -> None:
    context = click.Context(annotator)
    rooms = [import_module(f"ui.cli.{one.name}") for one in pkgutil.iter_modules(ui.cli.__path__)]
    brought = [command for room in rooms for command in getattr(room, "COMMANDS", ())]
    assert brought
    names = annotator.list_commands(context)
    assert sorted({*(command.name for command in brought), "open"}) == names
    for command in brought:
        assert annotator.get_command(context, command.name) is command


def test_the_readme_names_every_command() -> None:
    readme = README.read_text(encoding="utf-8")
    names = annotator.list_commands(click.Context(annotator))
    told = r"`(annotator )?(--|\[)?{}[] `|\\]"
    assert [name for name in names if not re.search(told.format(name), readme)] == []


def test_the_register_has_the_commands_of_all_rooms_that_add_to_it() -> None:
    """Whichever room is brought first, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "ui.commands", "register", "--help"],
        capture_output=True,
        text=True,
        check=True,
    )
    for name in ("list", "export", "unresolved", "reconcile"):
        assert f"\n  {name} " in done.stdout


def test_the_version_is_told_without_bringing_a_command() -> None:
    code = (
        "import sys; from ui.commands import main\n"
        "try: main(['--version'])\n"
        "except SystemExit: print(*[m for m in sys.modules if m.startswith('ui.cli.')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split()[-1] == "ui.cli.language"


def test_a_language_may_be_named_before_a_command() -> None:
    told = _run("--language", "fr", "list", "--help")
    assert told.returncode == 0
    assert "annotator list" in told.stdout


def test_a_language_that_is_not_spoken_is_refused() -> None:
    told = _run("--language", "xx", "list")
    assert told.returncode == 2
    assert "'xx'" in told.stderr


def test_the_help_of_export_names_every_format() -> None:
    told = "".join(_run("export", "--help").stdout.split())
    assert f"[{'|'.join(FORMATS)}]" in told


def test_a_command_that_is_mistyped_opens_no_window() -> None:
    told = _run("exprot", "letters.annot")
    assert told.returncode == 2
    assert "No such command 'exprot'" in told.stderr
    assert "annotator --help" in told.stderr


def test_a_file_that_is_not_there_opens_no_window() -> None:
    for words in (("letter.txt",), ("open", "letter"), ("./letter",)):
        told = _run(*words)
        name = words[-1].removeprefix("./")
        assert (told.returncode, told.stderr) == (1, f"{name}: there is no such file\n")


def _run(*words: str) -> subprocess.CompletedProcess[str]:
    """In a process of its own, since the help of the commands stays in the language."""
    command = [sys.executable, "-m", "ui.commands", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False)
