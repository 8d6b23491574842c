"""Inside the child: what the system is asked to refuse, before the first strange byte arrives.

Where the system has no limit of memory (macOS, Windows), a thread looks and ends the process. What
is refused besides: new files, programs, sockets. They are Python's own doors; the libraries that we
use have no others.
"""

import os
import sys
import threading
import time

from annotator.readers.guarded.starting import MEMORY_CODE

_REFUSED = (
    *("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork", "os.spawn"),
    *("os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate"),
    *("os.chmod", "os.chown", "os.kill", "os.startfile", "shutil.", "tempfile.", "webbrowser."),
    *("winreg.", "ftplib.", "smtplib.", "urllib.", "http."),
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC
_EVERY_SECONDS = 0.02


def put_up(memory_bytes: int, open_files: int) -> None:
    """For the rest of this process."""
    sys.setrecursionlimit(3_000)
    sys.addaudithook(_refuse)
    if sys.platform == "linux":
        _limits_of_linux(memory_bytes, open_files)
    else:
        watching = threading.Thread(target=_watch, args=(memory_bytes,), daemon=True)
        watching.start()


def one_more_file(seconds: float) -> None:
    """So much more of the processor's time, for the next file."""
    if sys.platform != "win32":
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        limit = int(used.ru_utime + used.ru_stime + seconds) + 1
        resource.setrlimit(resource.RLIMIT_CPU, (limit, resource.getrlimit(resource.RLIMIT_CPU)[1]))


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open":
        flags = arguments[2]
        if isinstance(flags, int) and flags & _WRITING:
            raise PermissionError("a reader writes no file")
    elif event.startswith(_REFUSED):
        raise PermissionError(f"a reader has no use for {event}")


def _limits_of_linux(memory_bytes: int, open_files: int) -> None:
    import resource

    with open("/proc/self/statm", "rb") as file:  # noqa: PTH123  # pathlib is loaded for nothing else
        now = int(file.read().split()[0]) * resource.getpagesize()
    for what, most in (
        (resource.RLIMIT_AS, now + memory_bytes),
        (resource.RLIMIT_NOFILE, open_files),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        hard = resource.getrlimit(what)[1]
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (most, most))


def _watch(memory_bytes: int) -> None:
    start = _held_bytes()
    while True:
        if _held_bytes() - start > memory_bytes:
            os._exit(MEMORY_CODE)
        time.sleep(_EVERY_SECONDS)


def _held_bytes() -> int:
    """The most memory that this process has had so far."""
    if sys.platform == "win32":
        return _held_on_windows()
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # bytes on macOS


def _held_on_windows() -> int:
    import ctypes

    class Counters(ctypes.Structure):
        _fields_ = (("size", ctypes.c_uint32), ("faults", ctypes.c_uint32)) + tuple(
            (f"bytes_{number}", ctypes.c_size_t) for number in range(8)
        )

    counters = Counters(size=ctypes.sizeof(Counters))
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  # not there for the type checker
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    kernel.K32GetProcessMemoryInfo.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint32)
    kernel.K32GetProcessMemoryInfo(
        kernel.GetCurrentProcess(), ctypes.byref(counters), counters.size
    )
    return int(getattr(counters, "bytes_0"))  # noqa: B009
