"""How the child is started: from source, or as the installed program itself."""

import os
import sys
from pathlib import Path

from annotator.readers.guarded.limits import GUARDED

MEMORY_CODE = 86
"""The exit code of a child that ended itself because it had too much memory."""
_ROOT = Path(__file__).resolve().parents[3]


def command() -> list[str]:
    """`-P`: no module is taken from the folder that the person stands in."""
    if not getattr(sys, "frozen", False):
        return [sys.executable, "-P", "-m", "annotator.readers.guarded.child"]
    program = Path(sys.executable)
    if program.stem == "annotatorw":  # of Windows: the one with a window has no streams
        program = program.with_stem("annotator")
    return [str(program), GUARDED]


def environment() -> dict[str, str]:
    """Ours, with the place of the code; a switch of a person's for Python changes no reading."""
    kept = {key: word for key, word in os.environ.items() if not key.startswith("PYTHON")}
    return {**kept, "PYTHONPATH": str(_ROOT), "PYTHONUTF8": "1"}
