"""The pictures of the help: `python3 dev.py screenshots [FOLDER]`.

Taken in memory, without a screen, with the faces that ship, at a time that never changes, so that
the same program gives the same pictures. Few colours keep them small.
"""

import json
import os
import sys
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap

from annotator import settings
from annotator.settings import Settings
from resources import resource
from tests.pictures.scenes import SCENES, Stage, application
from ui.app import make_window
from ui.sample import make_sample, unpack

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "resources" / "help" / "pictures"
SIZE = (1320, 840)
SCREEN = {"name": "s", "x": 0, "y": 0, "width": 3840, "height": 2400, "logicalDpi": 96}
"""As screens are today: two pixels for each point. The help shows pictures at half their size."""
COLOURS = 256
NOW = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)


def main() -> int:
    folder = Path(sys.argv[1]) if sys.argv[1:] else PICTURES
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as scratch, patch("annotator.changes.author.datetime") as clock:
        clock.now.return_value = NOW
        screen = Path(scratch) / "screen.json"
        screen.write_text(json.dumps({"screens": [SCREEN]}), encoding="utf-8")
        os.environ |= {"ANNOTATOR_HOME": scratch, "QT_SCALE_FACTOR": "2"}
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
        sizes = taken(folder, Path(scratch))
    for name, size in sizes.items():
        print(f"{name:<14}{size:>9,} bytes")
    print(f"{'all':<14}{sum(sizes.values()):>9,} bytes, in {folder}")
    return 0


def taken(folder: Path, scratch: Path) -> dict[str, int]:
    """Take all pictures into a folder. Returns their sizes in bytes, by name."""
    shipped = scratch / "files"
    shipped.mkdir()
    unpack(shipped)
    for trial in resource("trials").iterdir():
        (shipped / trial.name).write_bytes(trial.read_bytes())
    settings.save(Settings(theme="light"))
    window = make_window(application())
    window.resize(*SIZE)
    window.show()
    assert window.open_project(make_sample(scratch / "project"))
    stage = Stage(window, shipped)
    sizes = {}
    for name, scene in SCENES.items():
        file = folder / f"{name}.png"
        assert small(scene(stage)).save(str(file), quality=0), file
        sizes[name] = file.stat().st_size
    window.close()
    return sizes


def small(picture: QPixmap) -> QImage:
    """The colours that it has most of, each pixel the nearest, without dots between them."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(image.constBits()).cast("I"))
    colours = sorted(counted, key=lambda colour: (-counted[colour], colour))[:COLOURS]
    flags = Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither
    return image.convertToFormat(QImage.Format.Format_Indexed8, colours, flags)


if __name__ == "__main__":
    sys.exit(main())
