"""Why a reader gave nothing, in words: the reason, and what to do next."""

from annotator.readers.guarded.limits import MEGABYTE, Limits

SLOW = "slow"
NONSENSE = "nonsense"
CRASH = "crash"


def why(end: str, limits: Limits) -> str:
    """A sentence for how a reader's process ended; `end` is a word of ours or a kind of error."""
    if end == SLOW:
        return (
            f"it was not read within {limits.seconds:g} s and was left out; if it is a large "
            "volume, import it again with --patient"
        )
    if end == "MemoryError":
        return (
            f"reading it takes more than the {limits.memory_bytes // MEGABYTE} MB of memory that "
            "one file may have; nothing of it was taken: divide it, or try --patient"
        )
    if end == "RecursionError":
        return "its parts are nested too deeply; nothing of it was taken"
    if end == "PermissionError":
        return "reading it would write a file or leave this machine, which no reader may do"
    if end in ("ModuleNotFoundError", "ImportError"):
        return "a part of the program is missing that reads such files; install the program anew"
    if end == NONSENSE:
        return "what was read does not hold together; nothing of it was taken"
    return (
        f"the reader stopped at something in it ({end}); the file may be damaged: save it anew in "
        "the program that it was made with, and try again"
    )
