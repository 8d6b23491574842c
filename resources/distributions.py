"""What the metadata of Python packages says: which of them ship, under which licence, with which
texts. It reads alike from source and in a bundle, into which the metadata was copied.
"""

import re
from collections.abc import Iterator, Mapping
from importlib import metadata
from importlib.metadata import Distribution

OURS = "annotator"
UNKNOWN = "LicenseRef-unknown"
NOT_SHIPPED = {"pip"}
"""sqlite-utils asks for it for a command of its own, `sqlite-utils install`, which we lack."""

_CLASSIFIERS = {
    "Apache Software License": "Apache-2.0",
    "GNU Affero General Public License v3": "AGPL-3.0-only",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
_WORDS = {"Apache License, Version 2.0": "Apache-2.0", "Apache 2.0": "Apache-2.0"}
_USUAL = ("LICENSE", "LICENSE.txt", "LICENSE.md", "LICENCE", "COPYING", "COPYING.txt", "NOTICE")


def shipped() -> list[Distribution]:
    """The packages that the program needs to run, all the way down, without itself.

    Where its own metadata is not there, as in a bundle, those are whatever packages are.
    """
    try:
        metadata.distribution(OURS)
    except metadata.PackageNotFoundError:
        found = {plain(each.name): each for each in metadata.distributions()}
    else:
        found = _closure(OURS)
    return [each for name, each in sorted(found.items()) if name not in NOT_SHIPPED | {OURS}]


def _closure(name: str) -> dict[str, Distribution]:
    """A package and what it needs, by name.

    What it needs for an extra only is left out. A condition on the system or on Python holds
    when the package is there: whoever installed it has weighed it.
    """
    found: dict[str, Distribution] = {}
    to_do = [name]
    while to_do:
        wanted = plain(to_do.pop())
        if wanted in found or wanted in NOT_SHIPPED:
            continue
        try:
            found[wanted] = metadata.distribution(wanted)
        except metadata.PackageNotFoundError:
            continue
        to_do += [_name_in(line) for line in found[wanted].requires or () if not _is_extra(line)]
    return found


def licence(package: Distribution, looked_up: Mapping[str, str], chosen: Mapping[str, str]) -> str:
    """The licence under which a package is used, as an SPDX expression where it tells one.

    `looked_up` is for packages that tell none or a wrong one; `chosen` takes one of several that
    a package offers, and nothing that it does not offer.
    """
    name = plain(package.name)
    said = looked_up.get(name) or _said(package)
    return chosen[name] if chosen.get(name) in said.split(" OR ") else said


def _said(package: Distribution) -> str:
    told = package.metadata
    if expressions := told.get_all("License-Expression"):
        return str(expressions[0])
    lines = told.get_all("Classifier") or ()
    names = {line.rpartition(" :: ")[2] for line in lines if line.startswith("License ::")}
    if names and names <= set(_CLASSIFIERS):
        return " AND ".join(sorted(_CLASSIFIERS[name] for name in names))
    words = str((told.get_all("License") or [""])[0]).strip().partition("\n")[0]
    return _WORDS.get(words, words) or UNKNOWN


def texts(package: Distribution) -> Iterator[tuple[str, str]]:
    """Titles and texts of the licence files that a package brings."""
    for name in package.metadata.get_all("License-File") or _USUAL:
        for place in (f"licenses/{name}", name):
            if text := _read(package, place):
                yield str(name), text
                break


def _read(package: Distribution, place: str) -> str | None:
    """A few old licences are not in UTF-8; all of these are in Latin-1."""
    try:
        return package.read_text(place)
    except UnicodeDecodeError as error:
        return error.object.decode("latin-1")


def plain(name: str) -> str:
    """A name in the one form in which packages are compared."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _name_in(requirement: str) -> str:
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    return found[0] if found else requirement


def _is_extra(requirement: str) -> bool:
    return "extra" in requirement.partition(";")[2]
