"""The command for settings of a person: show, get, set, reset, export, import."""

from pathlib import Path

import click

from annotator import preferences, settings
from annotator.errors import AnnotatorError
from annotator.preferences import CHOSEN, KEYS
from annotator.settings import Settings
from ui.cli.common import FILE, REPLACE, complain, fail, say, spare, tell
from ui.cli.looking import AS_JSON


@click.group("settings", invoke_without_command=True)
@click.pass_context
def settings_group(context: click.Context) -> None:
    """Settings of whoever is at work, which travel with a person and not with a project."""
    if context.invoked_subcommand is None:
        context.invoke(show_command, as_json=False)


@settings_group.command("show")
@AS_JSON
def show_command(as_json: bool) -> None:
    """List all settings; those that are not the usual ones begin with a star."""
    mine = _mine()
    for name, each in CHOSEN.items():
        value = getattr(mine, name)
        own = value != preferences.usual(name)
        if as_json:
            say({"name": name, "value": value, "own": own, "help": each.metadata["help"]})
            continue
        told = f"{len(value):,} of your own" if name == KEYS else _words(value)
        click.echo(f"{'*' if own else ' '} {name:<18} {told:<24} {each.metadata['help']}".rstrip())


@settings_group.command("get")
@click.argument("name")
def get_command(name: str) -> None:
    """Print the value of one setting."""
    preferences.usual(name)
    value = getattr(_mine(), name)
    if name == KEYS:
        say({action: list(keys) for action, keys in sorted(value.items())})
    else:
        click.echo(_words(value))


@settings_group.command("set")
@click.argument("name")
@click.argument("value")
def set_command(name: str, value: str) -> None:
    """Give a setting another value. An open window takes it over when it starts next."""
    _keep(preferences.with_value(_mine(), name, preferences.parsed(name, value)))


@settings_group.command("reset")
@click.argument("names", nargs=-1)
def reset_command(names: tuple[str, ...]) -> None:
    """Take the usual values again, of the settings NAMES; without any, of all."""
    _keep(preferences.reset(_mine(), names))


@settings_group.command("export")
@click.argument("file", type=FILE)
@REPLACE
def export_command(file: Path, replace: bool) -> None:
    """Write what you have chosen, keys included, to a TOML file."""
    spare(file, replace=replace)
    try:
        preferences.write(_mine(), file)
    except AnnotatorError as error:
        fail(file.name, error)
    tell(f"{file}: {len(CHOSEN)} settings")


@settings_group.command("import")
@click.argument("file", type=FILE)
def import_command(file: Path) -> None:
    """Take over the settings that a TOML file has; the others stay."""
    found, told = preferences.read(_mine(), file)
    for words in told:
        complain(file.name, words)
    _keep(found)


def _mine() -> Settings:
    loaded = settings.load()
    if loaded.complaint:
        complain("settings", loaded.complaint)
    return loaded.settings


def _keep(changed: Settings) -> None:
    """What cannot be written is an error here, where nothing else was asked for."""
    settings.save(changed)
    if settings.load().settings != changed:
        fail("settings", "they could not be written; see that you may write where they are kept")


def _words(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


COMMANDS = (settings_group,)
