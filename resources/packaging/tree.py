"""The tree that a Linux package installs below `/usr`, from the bundle and the desktop's files."""

import gzip
import shutil
from email.utils import formatdate
from pathlib import Path

from resources.packaging.bundle import settle
from resources.packaging.product import APP_ID, HERE, NAME, ROOT, VERSION, WORK, epoch

ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def make(bundle: Path) -> Path:
    """Returns the folder whose content belongs to the root of a system."""
    stage = WORK / "stage"
    shutil.rmtree(stage, ignore_errors=True)
    usr = stage / "usr"
    shutil.copytree(bundle, usr / "lib" / NAME, symlinks=True)
    (usr / "bin").mkdir()
    (usr / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    share(usr / "share")
    settle(stage, epoch())
    return stage


def share(folder: Path) -> None:
    """Menu entry, icons, type of file, description, manual and licence."""
    linux = HERE / "linux"
    icons = ROOT / "resources" / "icons"
    for source, place in (
        (linux / f"{APP_ID}.desktop", f"applications/{APP_ID}.desktop"),
        (linux / f"{APP_ID}.metainfo.xml", f"metainfo/{APP_ID}.metainfo.xml"),
        (linux / f"{APP_ID}.mime.xml", f"mime/packages/{APP_ID}.xml"),
        (icons / "annotator.svg", f"icons/hicolor/scalable/apps/{APP_ID}.svg"),
        (
            icons / "annotator-project.svg",
            "icons/hicolor/scalable/mimetypes/application-x-annotator-project.svg",
        ),
        *(
            (icons / f"annotator-{n}.png", f"icons/hicolor/{n}x{n}/apps/{APP_ID}.png")
            for n in ICON_SIZES
        ),
    ):
        target = folder / place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    _manual(folder / "man" / "man1", (linux / f"{NAME}.1").read_bytes())
    _documents(folder / "doc" / NAME)


def _manual(folder: Path, page: bytes) -> None:
    folder.mkdir(parents=True)
    (folder / f"{NAME}.1.gz").write_bytes(gzip.compress(page, 9, mtime=0))


def _documents(folder: Path) -> None:
    folder.mkdir(parents=True)
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    (folder / "copyright").write_text(
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        f"Upstream-Name: {NAME}\n"
        "Comment: The licences of everything that is bundled, Qt under the LGPL-3 among it, are\n"
        f" in full text below /usr/lib/{NAME}/_internal/resources/licences and shown by\n"
        f" “{NAME} licences”.\n\n"
        "Files: *\nCopyright: The Annotator authors\nLicense: Expat\n"
        + "".join(f" {line or '.'}\n" for line in licence.splitlines()),
        encoding="utf-8",
    )
    date = formatdate(epoch())
    words = (
        f"{NAME} ({VERSION}) stable; urgency=medium\n\n  * Release {VERSION}.\n\n"
        f" -- The Annotator authors <annotator@example.org>  {date}\n"
    )
    (folder / "changelog.gz").write_bytes(gzip.compress(words.encode(), 9, mtime=0))
