"""Qt’s own tools at work: `lupdate` brings the files up to date, `lrelease` compiles them."""

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.languages.catalogue import FOLDER, LANGUAGES, file_of
from tests.languages.collecting import CORE, ROOT, Message, collected
from tests.languages.core import templates
from tests.languages.tables import tabled


def said() -> set[Message]:
    """Everything that the program may say."""
    return collected().messages | tabled() | {Message(CORE, each) for each in templates()}


def update(folder: Path = FOLDER) -> None:
    """What the program says now, and nothing else, with the translations there are."""
    with TemporaryDirectory() as scratch:
        listing = Path(scratch) / "said.py"
        listing.write_text(_listing(sorted(said())), encoding="utf-8")
        for language in LANGUAGES:
            file = folder / file_of(language).name
            options = ["-no-obsolete", "-locations", "none", "-sort-messages"]
            options += ["-source-language", "en", "-target-language", language]
            options += ["-disable-heuristic", "similartext"]
            _run("pyside6-lupdate", *options, str(listing), "-ts", str(file))


def release(folder: Path = FOLDER) -> None:
    for language in LANGUAGES:
        file = folder / file_of(language).name
        _run("pyside6-lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))


def _listing(messages: Iterable[Message]) -> str:
    """What `lupdate` reads of Python."""
    lines = ["from PySide6.QtCore import QCoreApplication"]
    for one in messages:
        number = ', "", 2' if one.numerus else ""
        call = f"{_quoted(one.context)}, {_quoted(one.source)}{number}"
        lines.append(f"QCoreApplication.translate({call})")
    return "\n".join(lines) + "\n"


def _quoted(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _run(tool: str, *given: str) -> None:
    command = [str(Path(sys.executable).with_name(tool)), *given]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{tool}: {done.stderr.strip() or done.stdout.strip()}")
