"""An export is written straight over the file that is there."""

from pathlib import Path
from unittest.mock import patch

from exports import files


def plant() -> None:
    def write_whole(path: Path, data: bytes, *, one_of_many: bool = False) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return path

    patch.object(files, "write_whole", write_whole).start()
