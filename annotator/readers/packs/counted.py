"""A file that tells how far it has been read, and whose lines have an end."""

from collections.abc import Iterator
from typing import BinaryIO

from annotator.jobs import JobContext

LONGEST_LINE = 1_000_000


class Counted:
    """Reads bytes or lines. Every reading may raise Cancelled."""

    def __init__(self, file: BinaryIO, size: int, job: JobContext, name: str) -> None:
        self.name = name
        self._file, self._size, self._job, self._done = file, size, job, 0

    def read(self, size: int = 65536) -> bytes:
        return self._told(self._file.read(size if size > 0 else 65536))

    def lines(self, encoding: str) -> Iterator[tuple[int, str]]:
        """Each line with its number. A longer one than 1 MB comes in pieces of that length;
        what is not in the encoding comes as surrogates."""
        number = 0
        ended = True
        while raw := self._file.readline(LONGEST_LINE):
            number += ended
            ended = raw.endswith(b"\n")
            yield number, self._told(raw).decode(encoding, errors="surrogateescape")

    def _told(self, data: bytes) -> bytes:
        self._done += len(data)
        self._job.progress(min(self._done, self._size), self._size)
        return data
