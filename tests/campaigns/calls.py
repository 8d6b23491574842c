"""Calls to the system, watched and made to fail by strace, without any change to the program."""

import os
import re
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.campaigns.nursery import PATIENCE_SECONDS, Born

WRITING = ("write", "pwrite64", "ftruncate", "fsync", "fdatasync", "unlink", "rename")
"""The calls by which anything gets on to the disk, or off it."""
OPENING = ("openat",)
_CALL = re.compile(r"^(?:\d+ +)?([a-z0-9]+)\(")


@contextmanager
def watched(born: Born, log: Path, *options: str) -> Iterator[None]:
    """Attach strace to a driver that waits, let it go on, and wait for the end of both outside."""
    command = ["strace", "-qq", "-o", str(log), *options, "-p", str(born.process)]
    tracer = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    assert tracer.stderr is not None
    end = time.monotonic() + PATIENCE_SECONDS
    status = Path(f"/proc/{born.process}/status")
    while "TracerPid:\t0\n" in status.read_text():
        if tracer.poll() is not None or time.monotonic() > end:
            with suppress(ProcessLookupError):
                born.kill()
            raise AssertionError(f"strace cannot look: {tracer.stderr.read()}")
        time.sleep(0.0005)
    born.go_on()
    try:
        yield
    finally:
        tracer.wait(PATIENCE_SECONDS)
        tracer.stderr.close()


def counted(log: Path) -> Counter[str]:
    """How many calls of each kind stand in a log."""
    found = (_CALL.match(line) for line in log.read_text(encoding="utf-8").splitlines())
    return Counter(match[1] for match in found if match)


def can_trace() -> bool:
    """Whether strace is here and may attach to processes."""
    try:
        done = subprocess.run(
            ["strace", "-qq", "-o", os.devnull, "true"], capture_output=True, check=False
        )
    except OSError:
        return False
    return done.returncode == 0
