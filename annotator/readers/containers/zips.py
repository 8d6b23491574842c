"""ZIP archives from strangers: bounded by what really comes out of them (`reliability.md`, E1, E2).

Members are looked up by name and read into memory; nothing is ever extracted, so a name that
climbs out of a folder leads nowhere.
"""

import io
import zipfile
import zlib
from collections.abc import Iterator
from itertools import pairwise

from annotator.errors import UnreadableFile

LARGEST_MEMBER = 100_000_000
LARGEST_IN_ALL = 300_000_000
MOST_MEMBERS = 5_000
RATIO = 200
"""How many times its packed size a member of more than a megabyte may have."""
_FREE = 1_000_000
_CHUNK = 1 << 16
_ENCRYPTED = 0x1
_NOTHING = (
    *(OSError, EOFError, zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError),
    ValueError,
)
"""What reading a damaged member raises: RuntimeError where it wants a password, ValueError for a
place before the beginning."""


class Archive:
    """The members of an archive by name. Whatever is wrong raises UnreadableFile."""

    def __init__(self, data: bytes, name: str) -> None:
        self.name = name
        self._spent = 0
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _NOTHING as error:
            raise UnreadableFile(
                f"{name}: the file is damaged or cut off: it is no whole ZIP archive"
            ) from error
        members = self._zip.infolist()
        if len(members) > MOST_MEMBERS:
            raise UnreadableFile(
                f"{name}: it holds {len(members):,} files, more than {MOST_MEMBERS:,}"
            )
        self._refuse_overlaps(members, len(data))
        self._members = {member.filename: member for member in members}

    def _refuse_overlaps(self, members: list[zipfile.ZipInfo], size: int) -> None:
        """Python 3.11.7 and older do not see members that share bytes (CVE-2024-0450)."""
        places = sorted((m.header_offset, m.header_offset + m.compress_size) for m in members)
        if any(end > start for (_, end), (start, _) in pairwise(places)):
            raise UnreadableFile(f"{self.name}: files in it overlap; this is no honest archive")
        if places and places[-1][1] > size:
            raise UnreadableFile(f"{self.name}: the file is cut off; get a whole copy")

    def __contains__(self, member: str) -> bool:
        return member in self._members

    def names(self) -> list[str]:
        return list(self._members)

    def read(self, member: str) -> bytes:
        """The bytes of a member. Raises UnreadableFile where it is not there or not right."""
        found = self._members.get(member)
        if found is None:
            raise UnreadableFile(f"{self.name}: “{member}” is missing; the file is damaged")
        if found.flag_bits & _ENCRYPTED:
            raise UnreadableFile(
                f"{self.name}: it needs a password; save a copy without one and import that"
            )
        try:
            return b"".join(self._chunks(found))
        except _NOTHING as error:
            raise UnreadableFile(
                f"{self.name}: “{member}” is damaged ({error or 'it ends too early'}); "
                "get a whole copy"
            ) from error

    def _chunks(self, member: zipfile.ZipInfo) -> Iterator[bytes]:
        """What really comes out, counted; what the archive says of sizes is not believed."""
        most = min(LARGEST_MEMBER, max(_FREE, member.compress_size * RATIO))
        size = 0
        with self._zip.open(member) as file:
            while chunk := file.read(_CHUNK):
                size += len(chunk)
                self._spent += len(chunk)
                if size > most or self._spent > LARGEST_IN_ALL:
                    raise UnreadableFile(
                        f"{self.name}: “{member.filename}” unpacks to more than a file of its "
                        "kind has; it is not read"
                    )
                yield chunk
