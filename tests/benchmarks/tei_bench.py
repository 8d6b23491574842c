"""TEI: how long one article takes to write, against lxml parsing and serialising the same bytes.

Goal G6 of `data.md`: at most 1.0 times without a check, at most 1.8 times with the check that the
result is well-formed; at 10 to 10,000 annotations of which half cross others. The proof that it is
what the project holds is held to the same 1.8, though it does more. Goal G7: reading at most 1.5
times lxml parsing alone: text and ranges, as the goal says, and every record of the model, which
is more. Beside what falls short stands what it cannot do without.
Goal G12: all of it grows with the number of annotations and no faster.
`python -m tests.benchmarks.tei_bench`.
"""

import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from math import log
from pathlib import Path
from xml.parsers import expat

from lxml import etree

from annotator.model.about import About, Contributor
from annotator.model.annotation import Annotation, Claim, Mention
from annotator.model.article import Article, Block, BlockKind, Metadata, Source
from annotator.model.authority import AuthorityRecord
from annotator.model.ids import AnnotationId, ArticleId, AuthorityId, ContributorId, TagId, make
from annotator.model.span import Span
from annotator.model.stamp import Stamp
from annotator.readers.tei import read_tei
from annotator.readers.tei.places import Place, places_in
from annotator.readers.tei.xml import parsed, tei, words
from exports.tei.exporter import preview
from exports.tei.proof.proving import proved
from exports.tei.validate import breaches, validate
from tests.benchmarks.common import Figure, options, race, ratio, report
from tests.exports.documents import World
from ui.projects import default_tags

SENTENCE = "Mira Halvorsen keeps the ledger of the harbour office in Norderhaven. "
PER_BLOCK = 6


def main() -> None:
    wanted = options(__doc__ or "")
    sizes = (10, 100, 1000) if wanted.quick else (10, 100, 400, 1000, 10_000)
    figures = [figure for count in sizes for figure in one_size(count)]
    figures += growth(*((1000, 10_000) if wanted.quick else (1000, 100_000)))
    report("TEI", figures, as_json=wanted.json)


def one_size(count: int) -> list[Figure]:
    """G6 and G7 for an article of so many annotations."""
    world = annotated(count)
    data = preview(world, world.article_)
    assert validate(data, text=world.article_.text) == []
    assert read_tei(data, "a", nothing).annotations == tuple(world.annotations_)
    costs = race(_works(world, data), max(5, min(40, 8000 // count)))
    costs["proved"] = [a + b for a, b in zip(costs["write"], costs["proof"], strict=True)]
    rows = (
        ("G6", "write", "limit", 1.0, f"write {count:,} annotations"),
        ("G6", "checked", "limit", 1.8, "the same, well-formedness checked"),
        ("G6", "proved", "limit", 1.8, "the same, read back and compared with the project"),
        ("G7", "ranges", "parse", 1.5, f"read {count:,} annotations: text and marked ranges"),
        ("G7", "read", "parse", 1.5, "the same, every record of the model"),
    )
    notes = _notes(costs, len(data))
    return [
        Figure(
            goal=goal,
            what=what,
            measured=ratio(costs, ours, limit),
            gate=gate,
            note=notes.get(ours, ""),
        )
        for goal, ours, limit, gate, what in rows
    ]


def _works(world: World, data: bytes) -> dict[str, Callable[[], object]]:
    """Yardsticks, what is measured, and what each of it cannot do without."""
    pieces = re.split("(?<=>)", data.decode())
    return {
        "limit": lambda: etree.tostring(etree.fromstring(data), encoding="UTF-8"),
        "parse": lambda: etree.fromstring(data),
        "write": lambda: preview(world, world.article_),
        "checked": lambda: parsed(preview(world, world.article_)),
        "proof": lambda: proved(world, world.article_, data, {}),
        "grammar": lambda: breaches(data),
        "ranges": lambda: _ranges(data),
        "read": lambda: read_tei(data, "a", nothing),
        "joining": lambda: "".join(pieces).encode(),
        "hearing": lambda: expat.ParserCreate().Parse(data, True),
        "making": lambda: [_made_anew(one) for one in world.annotations_],
    }


def _notes(costs: dict[str, list[float]], size: int) -> dict[str, str]:
    """Milliseconds, and the floors: what would be left if all the rest cost nothing."""
    times = {name: min(spent) * 1e3 for name, spent in costs.items()}
    joining, hearing = ratio(costs, "joining", "limit"), ratio(costs, "hearing", "limit")
    making = ratio(costs, "making", "parse")
    return {
        "write": f"{times['write']:.2f} ms, {size // 1000} kB; joining ready pieces {joining:.2f}",
        "proved": (
            f"the proof alone {times['proof']:.2f} ms; our grammar {times['grammar']:.2f} ms; "
            f"expat that is asked nothing {hearing:.2f}"
        ),
        "read": f"{times['read']:.2f} ms; records made of ready values {making:.2f}",
    }


def _made_anew(one: Annotation) -> Annotation:
    """With span and stamp, which no two annotations of a file share."""
    [span], stamp = one.spans, one.stamp
    return Annotation(
        id=one.id,
        article_id=one.article_id,
        tag_id=one.tag_id,
        spans=(Span(span.start, span.end),),
        quotes=one.quotes,
        body=one.body,
        note=one.note,
        stamp=Stamp(maker=stamp.maker, at=stamp.at, status=stamp.status, certainty=None),
    )


def growth(small: int, large: int) -> list[Figure]:
    """G12: how time grows with the number of annotations; memory against the bytes of the file."""
    works: dict[str, Callable[[], object]] = {}
    for count in (small, large):
        world = annotated(count)
        data = preview(world, world.article_)
        works[f"write {count}"] = partial(preview, world, world.article_)
        works[f"prove {count}"] = partial(proved, world, world.article_, data, {})
        works[f"check {count}"] = partial(breaches, data)
        works[f"read {count}"] = partial(read_tei, data, "a", nothing)
    costs = race(works, 2)
    names = {
        "write": "writing",
        "prove": "the proof",
        "check": "validation by our grammar",
        "read": "reading",
    }
    found = []
    for name, what in names.items():
        first, last = (min(costs[f"{name} {count}"]) for count in (small, large))
        found.append(
            Figure(
                goal="G12",
                what=f"{what}, {small:,} to {large:,} annotations: exponent of growth",
                measured=log(last / first) / log(large / small),
                gate=1.1,
                unit="",
                note=f"{last:.1f} s",
            )
        )
    return found + memory(large)


def memory(count: int) -> list[Figure]:
    """Of processes of their own, beyond what they had before; the tree of lxml is the yardstick."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "a.xml"
        peaks = {work: _beyond(work, count, file) for work in ("write", "read", "parse")}
        size = file.stat().st_size
    return [
        Figure(
            goal="G12",
            what=f"memory to {work} {count:,} annotations, against a tree of lxml",
            measured=peaks[work] / peaks["parse"],
            gate=1.0,
            note=f"{peaks[work] / 1e6:.0f} MB, the file has {size / 1e6:.0f}",
        )
        for work in ("write", "read")
    ]


def _beyond(work: str, count: int, file: Path) -> float:
    command = [sys.executable, "-m", "tests.benchmarks.tei_memory", work, str(count), str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return float(done.stdout)


def nothing(address: str) -> bytes | None:
    """There are no files beside these."""
    return None


def _ranges(data: bytes) -> tuple[str, dict[str, Place]]:
    body = parsed(data).find(f".//{tei('body')}")
    assert body is not None
    return words(body), places_in(body).by_id


def annotated(count: int) -> World:
    """An article of `count` annotations, mentions and claims by turns, half of them crossing."""
    stamp = Stamp(maker=ContributorId(make(1, 1)), at="2026-11-22T09:10:14.250Z")
    lines = [SENTENCE * (PER_BLOCK // 2)] * max(1, count // PER_BLOCK)
    text = "\n".join(line.strip() for line in lines)
    blocks, start = [], 0
    for line in text.split("\n"):
        end = start + len(line)
        blocks.append(Block(kind=BlockKind.PARAGRAPH, start=start, end=end, source=(start, end)))
        start = end + 1
    source = Source(name="a.txt", sha256="0" * 64, size_bytes=1, characters=1, encoding="utf-8")
    article = Article(
        id=ArticleId(make(1, 2)),
        text=text,
        blocks=tuple(blocks),
        source=source,
        metadata=Metadata(title="A", language="en"),
        stamp=stamp,
    )
    entry = AuthorityRecord(
        id=AuthorityId(make(1, 3)), kind=TagId("person"), name="Mira Halvorsen", stamp=stamp
    )
    found = [_annotation(n, article, entry, stamp) for n in range(count)]
    return World(
        article_=article,
        figures_=[],
        annotations_=sorted(found, key=lambda a: (a.start, -a.end, a.id)),
        authorities_=[entry],
        contributors_=[Contributor(id=ContributorId(make(1, 1)), name="Benchmark")],
        tags_=list(default_tags()),
        about_=About(),
        blobs={},
    )


def _annotation(n: int, article: Article, entry: AuthorityRecord, stamp: Stamp) -> Annotation:
    block = article.blocks[n // PER_BLOCK % len(article.blocks)]
    turn = n % PER_BLOCK
    start = block.start + turn // 2 * len(SENTENCE)
    mention = turn % 2 == 0
    length = 14 if mention else 40
    start += 0 if mention else 7  # a claim begins inside the name and ends after it
    span = Span(start, min(start + length, block.end))
    return Annotation(
        id=AnnotationId(make(1, 10 + n)),
        article_id=article.id,
        tag_id=TagId("person" if mention else "claim"),
        spans=(span,),
        quotes=(span.quote(article.text),),
        body=Mention(authority_id=entry.id) if mention else Claim(claimants=(entry.id,)),
        stamp=stamp,
    )


if __name__ == "__main__":
    main()
