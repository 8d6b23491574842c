"""Bytes that a process needs at its peak to write, read or parse a file: run by `tei_bench`."""

import resource
import sys
from pathlib import Path

from lxml import etree

from annotator.readers.tei import read_tei
from exports.tei.exporter import preview
from tests.benchmarks.tei_bench import annotated, nothing


def main(work: str, count: int, file: Path) -> None:
    """Whoever writes also puts the file in place, for whoever reads."""
    if work == "write":
        world = annotated(count)
        before = peak()
        data = preview(world, world.article_)
        print(peak() - before)
        file.write_bytes(data)
        return
    data, before = file.read_bytes(), peak()
    kept = etree.fromstring(data) if work == "parse" else read_tei(data, "a", nothing)
    print(peak() - before)
    del kept


def peak() -> int:
    """Linux tells in `ru_maxrss` of the parent too, so that its own file is read where it is."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(one for one in status.read_text().splitlines() if one.startswith("VmHWM"))
        return int(line.split()[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
