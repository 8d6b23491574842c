"""The package for Fedora, openSUSE and what comes from them."""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from resources.packaging.product import (
    DIST,
    HOMEPAGE,
    LONG,
    NAME,
    SUMMARY,
    VERSION,
    Effort,
    epoch,
    machine,
)
from resources.packaging.running import run

_SPEC = """\
%global __os_install_post %{{nil}}
%global _build_id_links none
%global debug_package %{{nil}}
%global use_source_date_epoch_as_buildtime 1
%global clamp_mtime_to_source_date_epoch 1
%define _binary_payload w{level}.xzdio
%define _buildhost reproducible
Name: {name}
Version: {version}
Release: 1
Summary: {summary}
License: MIT AND LGPL-3.0-only
URL: {homepage}
AutoReqProv: no
{requires}
%description
{description}
%install
mkdir -p %{{buildroot}}
cp -a %{{_topdir}}/stage/. %{{buildroot}}/
%files
{files}
"""


def make(stage: Path, libraries: list[str], glibc: tuple[int, int], effort: Effort) -> Path:
    """Build it from the tree; `libraries` are the names of what the system must have.

    They are asked for by their own names, which Fedora and openSUSE agree on.
    """
    with TemporaryDirectory(prefix="annotator-rpm-") as folder:
        return _built(Path(folder), stage, _spec(stage, libraries, glibc, effort))


def _built(folder: Path, stage: Path, spec: str) -> Path:
    """Build in a folder without blanks in its path, which rpmbuild cannot do with."""
    (folder / "stage").symlink_to(stage)
    (folder / "annotator.spec").write_text(spec, encoding="utf-8")
    run(
        *("rpmbuild", "-bb", "--quiet", "--target", machine().rpm),
        *("--define", f"_topdir {folder}", "--define", f"_rpmdir {folder}/out"),
        folder / "annotator.spec",
        extra={"SOURCE_DATE_EPOCH": str(epoch())},
    )
    built = next((folder / "out").rglob("*.rpm"))
    return Path(shutil.copyfile(built, DIST / f"{NAME}-{VERSION}-1.{machine().rpm}.rpm"))


def _spec(stage: Path, libraries: list[str], glibc: tuple[int, int], effort: Effort) -> str:
    asked = sorted(n for n in libraries if n.startswith(("libEGL", "libGL", "libx", "libway")))
    requires = [f"Requires: glibc >= {glibc[0]}.{glibc[1]}"]
    requires += [f"Requires: {name}()(64bit)" for name in asked]
    return _SPEC.format(
        level=effort.xz,
        name=NAME,
        version=VERSION,
        summary=SUMMARY,
        homepage=HOMEPAGE,
        requires="\n".join(requires),
        description="\n".join(LONG),
        files="\n".join(_files(stage)),
    )


def _files(stage: Path) -> list[str]:
    """Ours alone: no folder that belongs to the system."""
    own = [f"/usr/lib/{NAME}", f"/usr/share/doc/{NAME}"]
    for path in sorted(stage.rglob("*")):
        place = f"/{path.relative_to(stage).as_posix()}"
        if (path.is_symlink() or not path.is_dir()) and not place.startswith(tuple(own)):
            own.append(place)
    return own
