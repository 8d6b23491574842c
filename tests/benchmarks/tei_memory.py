"""Bytes that a process needs at its peak to write, read or parse a file: run by `tei_bench`."""

import resource
import sys

from lxml import etree

from annotator.readers.tei import read_tei
from exports.tei.exporter import preview
from tests.benchmarks.tei_bench import annotated, nothing


def main(work: str, count: int) -> None:
    world = annotated(count)
    if work == "write":
        before = peak()
        preview(world, world.article_)
    else:
        data = preview(world, world.article_)
        del world
        before = peak()
        _ = etree.fromstring(data) if work == "parse" else read_tei(data, "a", nothing)
    print(peak() - before)


def peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
