"""`python3 dev.py package`: the bundle, its checks, and every installer that this system makes."""

import argparse
import json
import os
import shutil
import sys
from pathlib import Path

from resources.packaging import appimage, bom, bundle, checks, deb, libraries, rpm, sums, tarball
from resources.packaging import tree as linux_tree
from resources.packaging.product import DIST, EVERYDAY, NAME, RELEASE, WORK, Effort, epoch
from resources.packaging.running import run, say, there


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py package", description=__doc__)
    parser.add_argument("--bundle-only", action="store_true", help="no installers")
    parser.add_argument("--release", action="store_true", help="pack as small as can be; slower")
    wanted = parser.parse_args()
    shutil.rmtree(DIST, ignore_errors=True)
    DIST.mkdir()
    folder = bundle.make()
    packages = finish(folder)
    checks.check(folder)
    if not wanted.bundle_only:
        installers(folder, RELEASE if wanted.release else EVERYDAY)
        bom.make(folder, packages)
        sums.make()
    used = os.times()
    cpu = used.user + used.system + used.children_user + used.children_system
    say(f"done after {cpu:.0f} s of CPU. In dist: {', '.join(_made())}")
    return 0


def finish(folder: Path) -> list[libraries.SystemPackage]:
    """Licences of the system beside ours, no search path of this machine, files of one time."""
    packages: list[libraries.SystemPackage] = []
    if sys.platform.startswith("linux"):
        origins = json.loads((WORK / "binaries.json").read_text(encoding="utf-8"))
        packages = libraries.system_packages(origins)
        place = folder / "_internal" / "resources" / "licences" / "system"
        libraries.write_licences(packages, place)
        libraries.forget_build_machine(folder)
    bundle.settle(folder, epoch())
    return packages


def installers(folder: Path, effort: Effort) -> None:
    """All that this system can make of a bundle."""
    if sys.platform == "win32":
        run("iscc", f"/DPayload={folder}", "resources/packaging/windows/annotator.iss")
    elif sys.platform == "darwin":
        run("sh", "resources/packaging/macos/make_dmg.sh", DIST / "Annotator.app", DIST)
    else:
        _for_linux(folder, effort)


def _for_linux(folder: Path, effort: Effort) -> None:
    needed = libraries.check_closed(folder)
    floor = libraries.glibc_floor(folder)
    say(f"it needs glibc {floor[0]}.{floor[1]} or newer, and of the system: {', '.join(needed)}")
    stage = linux_tree.make(folder)
    made = [deb.make(stage, needed, floor, effort), tarball.make(folder, floor, effort)]
    if there("rpmbuild"):
        made.append(rpm.make(stage, list(libraries.asked_of_system(folder)), floor, effort))
    if image := appimage.make(stage, effort):
        made.append(image)
    checks.light(made)


def _made() -> list[str]:
    return sorted(path.name for path in DIST.iterdir() if path.name != NAME)


if __name__ == "__main__":
    sys.exit(main())
