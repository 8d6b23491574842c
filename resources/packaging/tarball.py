"""The folder that runs where it is unpacked, for systems without a package manager of ours."""

import shutil
from pathlib import Path

from resources.packaging import tree
from resources.packaging.bundle import settle
from resources.packaging.product import DIST, HERE, NAME, VERSION, WORK, Effort, epoch, machine
from resources.packaging.running import run


def make(bundle: Path, floor: tuple[int, int], effort: Effort) -> Path:
    """Build the archive: the bundle, the desktop's files, install.sh and a page on how."""
    name = f"{NAME}-{VERSION}-linux-{machine().ours}"
    folder = WORK / "tar" / name
    shutil.rmtree(folder.parent, ignore_errors=True)
    shutil.copytree(bundle, folder, symlinks=True)
    tree.share(folder / "share")
    shutil.copyfile(HERE / "linux" / "install.sh", folder / "install.sh")
    words = (HERE / "linux" / "README.txt").read_text(encoding="utf-8")
    words = words.replace("@VERSION@", VERSION).replace("@GLIBC@", f"{floor[0]}.{floor[1]}")
    (folder / "README.txt").write_text(words, encoding="utf-8")
    (folder / "install.sh").chmod(0o755)
    settle(folder, epoch())
    file = DIST / f"{name}.tar.xz"
    run(
        *("tar", "--sort=name", f"--mtime=@{epoch()}", "--owner=0", "--group=0"),
        *("--numeric-owner", "--format=gnu", "-C", folder.parent, "-cf", file.with_suffix("")),
        name,
    )
    run("xz", f"-{effort.xz}", "-f", "-T1", file.with_suffix(""))
    return file
