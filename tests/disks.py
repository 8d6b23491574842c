"""Disks that take nothing more."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest


@contextmanager
def disk_full() -> Iterator[None]:
    """No file of this process grows beyond a byte, as where the disk takes nothing more."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
