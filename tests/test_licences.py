"""The licence gate: what ships is under a licence that lets anybody use and pass on the program.

Tools of development (the bundler, the linters, pytest) are not judged: they make the program and
are not part of it. What the bundler puts into a bundle is, and stands in the table of parts.
"""

import re
from importlib import metadata
from pathlib import Path

import pytest
from lxml import etree

from annotator.version import VERSION
from resources import distributions, licensing, resource
from resources.licensing import Component
from resources.packaging import libraries

ROOT = Path(__file__).resolve().parents[1]
ANYWHERE = {
    *("0BSD", "AFL-2.1", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "CNRI-Python"),
    *(
        "BSL-1.0",
        "FTL",
        "HPND",
        "IJG",
        "ISC",
        "MIT",
        "MIT-CMU",
        "OFL-1.1",
        "PSF-2.0",
        "Python-2.0",
        "Sleepycat",
    ),
    *("Unicode-3.0", "Unicode-DFS-2016", "X11", "Zlib", "blessing", "bzip2-1.0.6", "libpng-2.0"),
    "CC-BY-4.0",  # data only: it asks for credit, which the table of parts gives
    *("LicenseRef-public-domain", "libtiff"),
    "LicenseRef-AGG-2.3",  # copy, use, modify and sell, with the notice
    "GPL-2.0-or-later WITH Bootloader-exception",
    "GPL-3.0-or-later WITH GCC-exception-3.1",
}
"""MPL-2.0 is not here: nothing needs it, and whoever brings it in shall weigh it."""
OF_LIBRARIES = {"LGPL-2.1-or-later", "LGPL-2.1-only"}
"""Only for shared libraries that can be replaced, never for packages of Python."""
OF_QT = {"LGPL-3.0-only"}
QT = {"Qt", "PySide6_Essentials", "shiboken6"}


def taken(expression: str, allowed: set[str]) -> bool:
    """Whether an SPDX expression can be met with the allowed licences alone.

    Of `A OR B` one must be allowed, of `A AND B` both. Without brackets, OR binds last.
    """
    words = re.findall(r"\(|\)|[^\s()]+", expression)

    def either() -> bool:
        found = both()
        while words[:1] == ["OR"]:
            words.pop(0)
            found = both() or found
        return found

    def both() -> bool:
        found = one()
        while words[:1] == ["AND"]:
            words.pop(0)
            found = one() and found
        return found

    def one() -> bool:
        word = words.pop(0) if words else ""
        if word == "(":
            found = either()
            return words[:1] == [")"] and bool(words.pop(0)) and found
        if words[:1] == ["WITH"]:
            word = f"{word} WITH {words[1] if words[1:] else ''}"
            del words[:2]
        return word in allowed

    return either() and not words


def refused(part: Component) -> bool:
    allowed = set(ANYWHERE)
    if part.kind == "library":
        allowed |= OF_LIBRARIES
    if part.name in QT:
        allowed |= OF_QT
    return not taken(part.licence, allowed)


def test_everything_that_ships_is_under_a_licence_of_the_list() -> None:
    assert {part.name: part.licence for part in licensing.components() if refused(part)} == {}


def test_everything_that_ships_comes_with_the_text_of_its_licence() -> None:
    parts = licensing.components()
    assert [part.name for part in parts if not any(text.strip() for _, text in part.texts)] == []
    assert [part.name for part in parts if not part.version] == []
    assert {part.kind for part in parts} <= set(licensing.KINDS)


def test_what_the_lock_file_pins_for_the_program_is_what_was_judged() -> None:
    """The lock names packages of other systems and Pythons too: what is here of it is judged."""
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    pinned = set(re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE))
    judged = {distributions.plain(p.name) for p in licensing.components() if "package" in p.kind}
    assert judged - pinned == set()
    needed = {distributions.plain(each.name) for each in distributions.shipped()}
    assert needed == judged
    assert {"lxml", "pyside6-essentials", "shiboken6", "regex", "click"} <= judged
    assert judged & {"pip", "pytest", "pyinstaller", "mypy", "annotator"} == set()


@pytest.mark.parametrize(
    ("expression", "good"),
    [
        ("MIT", True),
        ("MIT OR AGPL-3.0-only", True),
        ("AGPL-3.0-only OR Apache-2.0", True),
        ("MIT AND AGPL-3.0-only", False),
        ("(MIT OR GPL-2.0-only) AND BSD-3-Clause", True),
        ("MIT AND (GPL-2.0-only OR GPL-3.0-only)", False),
        ("GPL-3.0-or-later", False),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", True),
        ("GPL-3.0-or-later WITH Autoconf-exception-3.0", False),
        ("LGPL-3.0-only", False),
        ("MIT License", False),
        ("(MIT", False),
        (distributions.UNKNOWN, False),
        ("", False),
    ],
)
def test_of_licences_to_choose_from_one_must_be_good_and_of_licences_together_all(
    expression: str, good: bool
) -> None:
    assert taken(expression, ANYWHERE) is good


def made_up(folder: Path, name: str, *lines: str) -> metadata.Distribution:
    """A distribution that nobody wrote."""
    place = folder / f"{name}-1.0.dist-info"
    (place / "licenses").mkdir(parents=True)
    head = ["Metadata-Version: 2.4", f"Name: {name}", "Version: 1.0"]
    (place / "METADATA").write_text("\n".join([*head, *lines, ""]), encoding="utf-8")
    return metadata.PathDistribution(place)


def judged(package: metadata.Distribution) -> Component:
    known = licensing.told()
    return Component(
        name=package.name,
        version=package.version,
        licence=distributions.licence(package, known["looked_up"], known["chosen"]),
        kind="python package",
        texts=tuple(distributions.texts(package)),
    )


@pytest.mark.parametrize(
    ("lines", "licence", "kept_out"),
    [
        (["License-Expression: AGPL-3.0-or-later"], "AGPL-3.0-or-later", True),
        (["License: GNU AFFERO GPL 3.0"], "GNU AFFERO GPL 3.0", True),
        (
            [
                "Classifier: License :: OSI Approved :: MIT License",
                "Classifier: License :: OSI Approved :: GNU Affero General Public License v3",
            ],
            "AGPL-3.0-only AND MIT",
            True,
        ),
        (["Classifier: License :: OSI Approved :: BSD License"], distributions.UNKNOWN, True),
        ([], distributions.UNKNOWN, True),
        (["License-Expression: LGPL-3.0-only"], "LGPL-3.0-only", True),
        (["Classifier: License :: OSI Approved :: MIT License", "License: LICENSE"], "MIT", False),
        (["License: Apache License, Version 2.0"], "Apache-2.0", False),
        (["License-Expression: MIT", "License: GPL"], "MIT", False),
    ],
)
def test_a_package_that_nobody_may_bring_in_is_stopped(
    tmp_path: Path, lines: list[str], licence: str, kept_out: bool
) -> None:
    part = judged(made_up(tmp_path, "dubious", *lines))
    assert part.licence == licence
    assert refused(part) is kept_out


def test_a_choice_is_taken_only_where_it_is_offered(tmp_path: Path) -> None:
    """Should PySide6 ever be offered under the GPL alone, the table does not hide it."""
    offered = "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"
    still = made_up(tmp_path / "a", "PySide6_Essentials", f"License-Expression: {offered}")
    assert judged(still).licence == "LGPL-3.0-only"
    no_more = made_up(tmp_path / "b", "PySide6_Essentials", "License-Expression: GPL-3.0-only")
    assert refused(judged(no_more))


def test_texts_are_found_wherever_the_age_of_a_package_puts_them(tmp_path: Path) -> None:
    new = made_up(tmp_path, "new", "License-File: LICENSE", "License-File: lib/COPYING")
    place = tmp_path / "new-1.0.dist-info" / "licenses"
    (place / "LICENSE").write_text("new", encoding="utf-8")
    (place / "lib").mkdir()
    (place / "lib" / "COPYING").write_text("of a part", encoding="utf-8")
    assert list(distributions.texts(new)) == [("LICENSE", "new"), ("lib/COPYING", "of a part")]
    old = made_up(tmp_path, "old")
    (tmp_path / "old-1.0.dist-info" / "LICENSE").write_text("old", encoding="utf-8")
    assert list(distributions.texts(old)) == [("LICENSE", "old")]


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in which, as in a bundle, lie the descriptions of some packages and nothing else."""
    for name in ("apple", "pear", "pip"):
        made_up(tmp_path, name, "License-Expression: MIT", "License-File: LICENSE")
        text = tmp_path / f"{name}-1.0.dist-info" / "licenses" / "LICENSE"
        text.write_text(f"of {name}", encoding="utf-8")
    monkeypatch.setattr("sys.path", [str(tmp_path)])
    return tmp_path


def test_in_a_bundle_the_packages_are_those_whose_descriptions_came_along(bundle: Path) -> None:
    assert [(each.name, each.version) for each in distributions.shipped()] == [
        ("apple", "1.0"),
        ("pear", "1.0"),
    ]


def test_libraries_of_the_build_machine_are_shown_with_the_texts_they_refer_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = """[{"name": "libglib2.0-0", "source": "glib2.0", "version": "2.74",
                "licence": "LGPL-2.1-or-later", "libraries": ["libglib-2.0.so.0"]}]"""
    (tmp_path / "system.json").write_text(rows, encoding="utf-8")
    (tmp_path / "libglib2.0-0.txt").write_text("Copyright of many", encoding="utf-8")

    def with_system(*parts: str) -> object:
        folder = parts[:2] == ("licences", "system")
        return tmp_path.joinpath(*parts[2:]) if folder else resource(*parts)

    monkeypatch.setattr(licensing, "resource", with_system)
    [part] = list(licensing.of_system())
    assert (part.name, part.version, part.kind) == ("libglib2.0-0", "2.74", "library")
    assert [title for title, _ in part.texts] == ["libglib-2.0.so.0", "LGPL-2.1.txt"]
    assert part.texts[0][1] == "Copyright of many"
    assert not refused(part)


def test_a_bundle_takes_no_library_of_the_system_under_any_other_licence() -> None:
    """The build refuses libraries of packages that are not in its table; here is that table."""
    table = libraries.LICENCES
    assert {n: said for n, said in table.items() if not taken(said, ANYWHERE | OF_LIBRARIES)} == {}


def test_what_the_table_of_parts_says_of_versions_is_so() -> None:
    said = {part.name: part.version for part in licensing.components()}
    assert said["Annotator"] == VERSION  # of itself a bundle has no metadata
    lxml = {"libxml2": etree.LIBXML_VERSION, "libxslt": etree.LIBXSLT_VERSION}
    for name, version in lxml.items():
        assert said[f"{name}, in lxml"] == ".".join(map(str, version))
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    start = said["PyInstaller's start program"]
    assert f"pyinstaller=={start} " in lock
    for face, file in (
        ("Inter", "Inter_400Regular.ttf"),
        ("Source Serif 4", "SourceSerif4_400Regular.ttf"),
    ):
        named = f"Version {said[face]}".encode("utf-16-be")
        assert named in (ROOT / "resources" / "fonts" / file).read_bytes()


def test_copied_texts_are_those_of_the_originals() -> None:
    folder = ROOT / "resources" / "licences"
    ours = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert (folder / "Annotator.txt").read_text(encoding="utf-8") == ours
    told = dict(distributions.texts(metadata.distribution("lxml")))["LICENSES.txt"]
    assert (folder / "lxml-others.txt").read_text(encoding="utf-8") == told
    notice = (folder / "Qt.txt").read_text(encoding="utf-8")
    assert "download.qt.io" in notice
    assert "replace" in notice


def test_the_table_that_people_read_has_a_line_for_each_part() -> None:
    lines = licensing.table().splitlines()
    assert len(lines) == len(licensing.components())
    assert any(line.split() == ["SQLite", *line.split()[1:2], "blessing"] for line in lines)
