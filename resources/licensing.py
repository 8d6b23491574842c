"""What ships with the program, under which licence, with the full texts.

One list serves the About dialog, `annotator licences`, the bill of materials and the gate in the
tests. Python packages tell of themselves; everything else stands in `licences/parts.toml`;
libraries that a bundle took from the system stand in `licences/system/`, which the build writes.
"""

import json
import platform
import re
import sqlite3
import sys
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from typing import Any

from resources import distributions, resource

KINDS = ("ours", "python package", "library", "face", "data")


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """A part of the program. `licence` is an SPDX expression, `texts` are (title, text) pairs."""

    name: str
    version: str
    licence: str
    kind: str
    texts: tuple[tuple[str, str], ...]


def components() -> list[Component]:
    """Everything that ships, by name."""
    return list(_components())


@cache
def _components() -> tuple[Component, ...]:
    known = told()
    found = [*_parts(known), *_packages(known), *of_system()]
    return tuple(sorted(found, key=lambda c: (c.name.lower(), c.kind)))


def _packages(known: dict[str, Any]) -> Iterator[Component]:
    for each in distributions.shipped():
        name = distributions.plain(each.name)
        licence = distributions.licence(each, known["looked_up"], known["chosen"])
        texts = [*distributions.texts(each), *map(_text, known["texts"].get(name, ()))]
        yield Component(
            name=each.name,
            version=each.version,
            licence=licence,
            kind="python package",
            texts=tuple(texts or _common(licence)),
        )


def _parts(known: dict[str, Any]) -> Iterator[Component]:
    for part in known["part"]:
        yield Component(
            name=part["name"],
            version=_version(part["version"]),
            licence=part["licence"],
            kind=part["kind"],
            texts=tuple(_text(name) for name in part["texts"]),
        )


def of_system() -> Iterator[Component]:
    """Libraries of the system on which a bundle was made, with the texts that theirs refer to."""
    listing = resource("licences", "system", "system.json")
    if not listing.is_file():
        return
    for row in json.loads(listing.read_text(encoding="utf-8")):
        own = resource("licences", "system", f"{row['name']}.txt")
        texts = [(", ".join(row["libraries"]) or own.name, own.read_text(encoding="utf-8"))]
        yield Component(
            name=row["name"],
            version=row["version"],
            licence=row["licence"],
            kind="library",
            texts=tuple([*texts, *_common(row["licence"])]),
        )


def _version(told: str) -> str:
    """A version as the table has it, or as it is found: `package NAME`, `python`, `sqlite`."""
    if told == "python":
        return platform.python_version()
    if told == "sqlite":
        return sqlite3.sqlite_version
    if not told.startswith("package "):
        return told
    try:
        return metadata.version(told.removeprefix("package "))
    except metadata.PackageNotFoundError:
        return ""


def _common(licence: str) -> Iterable[tuple[str, str]]:
    """The texts here of what an SPDX expression names; the LGPL-3.0 builds on the GPL-3.0."""
    names = [re.sub(r"-(only|or-later)$", "", word) for word in re.findall(r"[\w.-]+", licence)]
    if "LGPL-3.0" in names:
        names.append("GPL-3.0")
    files = [f"{name}.txt" for name in dict.fromkeys(names)]
    return [_text(file) for file in files if resource("licences", file).is_file()]


def _text(name: str) -> tuple[str, str]:
    """A text by its name in `licences/`, or with its folder by its place in the resources."""
    parts = name.split("/") if "/" in name else ["licences", name]
    return parts[-1], resource(*parts).read_text(encoding="utf-8")


def told() -> dict[str, Any]:
    """The table of parts, as it lies in the resources."""
    return tomllib.loads(resource("licences", "parts.toml").read_text(encoding="utf-8"))


def table() -> str:
    """Name, version and licence of every part, one a line."""
    rows = [(c.name, c.version, c.licence) for c in components()]
    widths = [max(len(row[column]) for row in rows) for column in (0, 1)]
    return "\n".join(f"{n:{widths[0]}}  {v:{widths[1]}}  {licence}" for n, v, licence in rows)


def full_text(part: Component) -> str:
    """All texts of a part, one below the other, each under its title where there are several."""
    if len(part.texts) == 1:
        return part.texts[0][1]
    return "\n\n".join(f"{title}\n{'─' * len(title)}\n\n{text}" for title, text in part.texts)


if __name__ == "__main__":
    sys.stdout.write(table() + "\n")
