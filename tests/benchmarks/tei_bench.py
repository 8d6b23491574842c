"""TEI: how long one article takes to write, against lxml parsing and serialising the same bytes.

Goal G6 of `data.md`: at most 1.0 times without a check, at most 1.8 times with the check that the
result is well-formed, and with the proof that it is what the project holds; at 10, 100, 1,000 and
10,000 annotations of which half cross others.
`python -m tests.benchmarks.tei_bench`.
"""

import time
from collections.abc import Callable

from lxml import etree

from annotator.model.about import About, Contributor
from annotator.model.annotation import Annotation, Claim, Mention
from annotator.model.article import Article, Block, BlockKind, Metadata, Source
from annotator.model.authority import AuthorityRecord
from annotator.model.ids import AnnotationId, ArticleId, AuthorityId, ContributorId, TagId, make
from annotator.model.span import Span
from annotator.model.stamp import Stamp
from annotator.readers.tei.xml import parsed
from exports.tei.exporter import preview
from exports.tei.proof.proving import proved
from exports.tei.validate import validate
from tests.benchmarks.common import Figure, median, options, report
from tests.exports.documents import World
from ui.projects import default_tags

SENTENCE = "Mira Halvorsen keeps the ledger of the harbour office in Norderhaven. "
PER_BLOCK = 6


def main() -> None:
    wanted = options(__doc__ or "")
    figures: list[Figure] = []
    for count in (10, 100, 1000) if wanted.quick else (10, 100, 1000, 10_000):
        world = annotated(count)
        data = preview(world, world.article_)
        assert validate(data, text=world.article_.text) == []
        rounds = max(5, 2000 // count)
        limit = cpu(lambda d=data: etree.tostring(etree.fromstring(d)), rounds)  # type: ignore[misc]  # bound now
        bare = cpu(lambda w=world: preview(w, w.article_), rounds)  # type: ignore[misc]  # bound now
        checked = cpu(lambda w=world: parsed(preview(w, w.article_)), rounds)  # type: ignore[misc]  # bound now
        whole = cpu(lambda d=data, w=world: validate(d, text=w.article_.text), max(3, rounds // 10))  # type: ignore[misc]  # bound now
        proof = cpu(lambda d=data, w=world: proved(w, w.article_, d, {}), rounds)  # type: ignore[misc]  # bound now
        told = f"{bare * 1e3:.2f} ms, {len(data) // 1000} kB; whole validation {whole * 1e3:.1f} ms"
        figures += [
            Figure(
                goal="G6",
                what=f"write {count:,} annotations",
                measured=bare / limit,
                gate=1.0,
                note=told,
            ),
            Figure(
                goal="G6",
                what="the same, well-formedness checked",
                measured=checked / limit,
                gate=1.8,
            ),
            Figure(
                goal="G6",
                what="the same, read back and compared with the project",
                measured=(bare + proof) / limit,
                gate=1.8,
                note=f"the proof alone {proof * 1e3:.2f} ms",
            ),
        ]
        if count == 10_000:
            figures += [
                Figure(goal="check 15", what="written, in seconds", measured=bare, gate=10.0),
                Figure(goal="check 15", what="validated, in seconds", measured=whole, gate=5.0),
            ]
    report("TEI", figures, as_json=wanted.json)


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


def cpu(work: Callable[[], object], rounds: int) -> float:
    """Median CPU seconds of one call."""
    costs = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        costs.append(time.process_time() - start)
    return median(costs)


if __name__ == "__main__":
    main()
