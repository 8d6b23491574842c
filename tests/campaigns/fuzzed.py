"""One reader under a fuzzer that watches which lines are reached.

`python -m tests.campaigns.fuzzed READER SECONDS SEEDS`; atheris is asked for, which no installation
brings along: `pip install --group fuzz`. What breaks the reader is left in SEEDS as `crash-…`.
"""

import sys
from collections.abc import Callable
from importlib import import_module

import atheris

from annotator.errors import UnreadableFile

LONGEST_BYTES = 50_000
_ENDS_IT = (
    "-timeout=10",
    "-rss_limit_mb=1500",
    f"-max_len={LONGEST_BYTES}",
    "-print_final_stats=1",
)


def reader_of(name: str) -> Callable[[bytes], object]:
    """What the child of an import would call; of plain text, what the program itself calls."""
    with atheris.instrument_imports(include=["annotator.readers"]):
        if name == "plain":
            text = import_module("annotator.readers.plain").read
            return lambda data: text(data, "file")
        formats = import_module("annotator.readers.formats").FORMATS
        module, function = next(one.reader for one in formats if one.name == name).split(":")
        read = getattr(import_module(module), function)
    given = import_module("annotator.readers.guarded.given")
    return lambda data: read(
        given.Given(name="file", data=data, choices=given.Choices(), beside=lambda address: None)
    )


def main() -> None:
    name, seconds, seeds = sys.argv[1:]
    read = reader_of(name)

    def one(data: bytes) -> None:
        """Read, or refused in words: every other exception is a find, and ends it."""
        try:
            read(data)
        except (UnreadableFile, RecursionError, MemoryError):
            return  # the last two are sentences of `guarded/words.py`

    ends = (f"-max_total_time={seconds}", f"-artifact_prefix={seeds}/", *_ENDS_IT)
    atheris.Setup([sys.argv[0], *ends, seeds], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
