"""Which reader takes which file: by what stands in its first bytes, then by its name.

A new format is one row here. Its reader is named, not imported, as it runs in the guarded child.
"""

from collections.abc import Callable
from dataclasses import dataclass

START_BYTES = 4096
"""So much of a file is looked at."""
Looks = Callable[[bytes], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A kind of file. `holds` looks at the first bytes, without a byte-order mark and blanks.

    `reader` is `module:function`. `version` goes into the recipe, and grows when the same file is
    read in another way.
    """

    name: str
    endings: tuple[str, ...]
    reader: str
    version: int = 1
    media_type: str
    holds: Looks = lambda start: False


FORMATS: tuple[Format, ...] = ()


def recognised(name: str, start: bytes) -> Format | None:
    """The kind of a file, or None for plain text and the files that are not for the child."""
    words = start.removeprefix(b"\xef\xbb\xbf").lstrip()
    lower = name.lower()
    by_content = (kind for kind in FORMATS if kind.holds(words))
    by_name = (kind for kind in FORMATS if lower.endswith(kind.endings))
    return next(by_content, None) or next(by_name, None)
