"""Of all memory that a process may still have, none is left but so much."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SIZES = (1 << 20, 1 << 16, 1 << 13, 1 << 10, 480, 240, 120, 56)
"""Of what is held: the heap's large pieces first, then those that Python deals out itself."""


@contextmanager
def all_memory_but(left_bytes: int) -> Iterator[None]:
    """The system gives no more than there is, and what is free of that is held."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize(), hard))
    held = _hoard()
    try:
        _let_go(held, left_bytes)
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
        held.clear()


def _hoard() -> list[list[bytes]]:
    """By size; room for the lists is had before."""
    held: list[list[bytes]] = []
    for size in _SIZES:
        some: list[bytes] = []
        held.append(some)
        try:
            while True:
                some.append(bytes(size))
        except MemoryError:
            continue
    return held


def _let_go(held: list[list[bytes]], left_bytes: int) -> None:
    """Half of it in large pieces, half in small ones."""
    for half in (held, held[::-1]):
        wanted = left_bytes / 2
        for some in half:
            while some and wanted > 0:
                wanted -= len(some.pop())
