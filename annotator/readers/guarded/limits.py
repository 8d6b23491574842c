"""How much a reader may use before its process is ended."""

from dataclasses import dataclass

MEGABYTE = 1_000_000
GUARDED = "--guarded-reader"
"""The one argument that makes an installed program a process that reads (`ui/start.py`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Of one file: seconds by the clock and of the processor, and bytes of memory beyond start.

    `answer_bytes` is what may come back: texts, originals and pictures together.
    """

    seconds: float = 10.0
    memory_bytes: int = 250 * MEGABYTE
    answer_bytes: int = 200 * MEGABYTE
    open_files: int = 64


PATIENT = Limits(seconds=300.0, memory_bytes=1_000 * MEGABYTE, answer_bytes=600 * MEGABYTE)
"""For volumes of scanned pages, where a person said that they may take long."""
