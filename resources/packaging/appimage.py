"""The recipe of the AppImage: one file that runs without being installed.

An AppImage is a small program, the runtime, with a squashfs image behind it. The runtime is made
elsewhere (the AppImage project's type 2 runtime) and is given to the build by its path; without
it the image alone is made, so that everything of ours in it is built and checked on each run.
"""

import os
import shutil
from pathlib import Path

from resources.packaging.bundle import settle
from resources.packaging.product import (
    APP_ID,
    DIST,
    NAME,
    ROOT,
    VERSION,
    WORK,
    Effort,
    epoch,
    machine,
)
from resources.packaging.running import run, say

RUNTIME = "APPIMAGE_RUNTIME"
"""The environment variable with the path of the runtime."""


def make(stage: Path, effort: Effort) -> Path | None:
    """Returns the AppImage, or None where there is no runtime to put before the image."""
    folder = WORK / f"{NAME}.AppDir"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(stage, folder, symlinks=True)
    (folder / "AppRun").symlink_to(f"usr/bin/{NAME}")
    shutil.copyfile(
        folder / "usr" / "share" / "applications" / f"{APP_ID}.desktop",
        folder / f"{APP_ID}.desktop",
    )
    shutil.copyfile(ROOT / "resources" / "icons" / "annotator-256.png", folder / f"{APP_ID}.png")
    (folder / ".DirIcon").symlink_to(f"{APP_ID}.png")
    settle(folder, epoch())
    image = WORK / f"{NAME}.squashfs"
    image.unlink(missing_ok=True)
    run(
        *("mksquashfs", folder, image, "-root-owned", "-noappend", "-comp", "zstd"),
        *("-Xcompression-level", str(effort.zstd), "-processors", "1", "-quiet", "-no-progress"),
        extra={"SOURCE_DATE_EPOCH": str(epoch())},
    )
    runtime = os.environ.get(RUNTIME)
    if not runtime:
        say(f"the image of the AppImage is made; no runtime in {RUNTIME}, so there is no AppImage")
        return None
    file = DIST / f"Annotator-{VERSION}-{machine().ours}.AppImage"
    file.write_bytes(Path(runtime).read_bytes() + image.read_bytes())
    file.chmod(0o755)
    return file
