"""What ships with the program, under which licence, with the full texts.

One list serves the About dialog, `annotator licences`, the bill of materials and the gate in the
tests. Python packages tell of themselves through their metadata, from source and in a bundle
alike; everything else stands in `licences/parts.toml`; libraries that a bundle took from the
system stand in `licences/system/`, which the build writes.
"""

import json
import platform
import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from typing import Any

from resources import resource

OURS = "annotator"
KINDS = ("ours", "python package", "library", "face", "system library")
_NOT_SHIPPED = {"pip"}
"""Asked for by sqlite-utils to install plug-ins, which a bundle does not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """A part of the program. `licence` is an SPDX expression, `texts` are (title, text) pairs."""

    name: str
    version: str
    licence: str
    kind: str
    texts: tuple[tuple[str, str], ...]


@cache
def components() -> tuple[Component, ...]:
    """Everything that ships, ours first, then by name."""
    table = _table()
    found = [*_parts(table), *_packages(table), *_of_system()]
    return tuple(sorted(found, key=lambda c: (c.kind != "ours", c.name.lower())))


def shipped_packages() -> list[str]:
    """Names of the distributions that the program imports, all the way down."""
    if getattr(sys, "frozen", False):
        return sorted({d.name for d in metadata.distributions()} - {OURS})
    found: dict[str, str] = {}
    to_do = [OURS]
    while to_do:
        name = to_do.pop()
        if _plain(name) in found or _plain(name) in _NOT_SHIPPED:
            continue
        try:
            known = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # of another version of Python, or of another system
        found[_plain(name)] = known.name
        to_do += [_name_in(line) for line in known.requires or () if "extra ==" not in line]
    return sorted(name for name in found.values() if name != OURS)


def _packages(table: dict[str, Any]) -> Iterator[Component]:
    for name in shipped_packages():
        known = metadata.distribution(name)
        yield Component(
            name=known.name,
            version=known.version,
            licence=_licence(known, table),
            kind="python package",
            texts=tuple(_texts(known, table)),
        )


def _licence(known: metadata.Distribution, table: dict[str, Any]) -> str:
    """What was chosen or looked up, else what the package itself says in SPDX."""
    for section in ("chosen", "packages"):
        if known.name in table[section]:
            return str(table[section][known.name])
    said = known.metadata
    for key in ("License-Expression", "License"):
        if words := said.get_all(key):
            return str(words[0])
    return "unknown"


def _texts(known: metadata.Distribution, table: dict[str, Any]) -> Iterator[tuple[str, str]]:
    if known.name in table["texts"]:
        yield from (_text(name) for name in table["texts"][known.name])
        return
    names = known.metadata.get_all("License-File") or ["LICENSE", "LICENSE.txt"]
    for name in names:
        for place in (f"licenses/{name}", name):
            if text := known.read_text(place):
                yield name, text
                break


def _parts(table: dict[str, Any]) -> Iterator[Component]:
    for part in table["part"]:
        yield Component(
            name=part["name"],
            version=_version(part["version"]),
            licence=part["licence"],
            kind=part["kind"],
            texts=tuple(_text(name) for name in part["texts"]),
        )


def _version(word: str) -> str:
    """Of what has no number of its own in the table."""
    if word == "python":
        return platform.python_version()
    if word in ("qt", OURS):
        name = "PySide6_Essentials" if word == "qt" else OURS
        try:
            return metadata.version(name)
        except metadata.PackageNotFoundError:
            return ""
    return word


def _of_system() -> Iterator[Component]:
    """Libraries of the system on which a bundle was made."""
    listing = resource("licences", "system", "system.json")
    if not listing.is_file():
        return
    for row in json.loads(listing.read_text(encoding="utf-8")):
        text = resource("licences", "system", f"{row['name']}.txt").read_text(encoding="utf-8")
        yield Component(
            name=row["name"],
            version=row["version"],
            licence=row["licence"],
            kind="system library",
            texts=((f"{row['name']}.txt", text),),
        )


def _text(name: str) -> tuple[str, str]:
    """A text by its place in `licences/`."""
    file = resource("fonts" if "/" in name else "licences", name.rsplit("/", 1)[-1])
    return file.name, file.read_text(encoding="utf-8")


def _table() -> dict[str, Any]:
    return tomllib.loads(resource("licences", "parts.toml").read_text(encoding="utf-8"))


def _name_in(requirement: str) -> str:
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    return found[0] if found else requirement


def _plain(name: str) -> str:
    """A name as PEP 503 compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def main() -> None:
    for part in components():
        sys.stdout.write(f"{part.name:28} {part.version:20} {part.licence:45} {part.kind}\n")


if __name__ == "__main__":
    main()
