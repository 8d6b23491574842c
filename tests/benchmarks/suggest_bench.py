"""Suggestions: an article of 5 kB and one of 1 MB, with a register of 100,000 names.

`python -m tests.benchmarks.suggest_bench`. All is CPU time. The yardstick is what cannot be saved:
folding the text, looking its words up in the register, and one pass of the rules for names, dates,
claims and captions each, measured in the same run.
"""

import gc
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

from annotator.model.article import Article, Block, BlockKind, Metadata, Source
from annotator.model.folding import fold
from annotator.model.ids import ArticleId, ContributorId
from annotator.model.stamp import Stamp
from annotator.suggest.captions.article_captions import captions
from annotator.suggest.claims.article_claims import claims
from annotator.suggest.deciding.familiar_names import FamiliarNames
from annotator.suggest.deciding.memory import Memory
from annotator.suggest.engine import Knowledge, suggest
from annotator.suggest.names.naming import names_of
from annotator.suggest.register.context import Context
from annotator.suggest.register.index import RegisterIndex
from annotator.suggest.text.manuscript import Manuscript
from tests.benchmarks.common import Figure, options, report
from tests.benchmarks.picker_bench import register

GOLD = Path(__file__).resolve().parents[1] / "gold"
SMALL_MS, LARGE_TIMES = 30.0, 1.5
NAMES = 100_000


def article(characters: int, index: RegisterIndex) -> Article:
    """Paragraphs of the gold in English over and over, with names of the register between."""
    chance, blocks, parts, size = Random(2), [], [], 0
    lines = [
        line
        for file in sorted(GOLD.rglob("en-*.txt"))
        for line in file.read_text(encoding="utf-8").split("\n")
        if line.strip()
    ]
    names = [record.name for record in index]
    while size < characters:
        line = f"{chance.choice(lines)} {chance.choice(names)} was there."
        blocks.append(Block(kind=BlockKind.PARAGRAPH, start=size, end=size + len(line)))
        parts.append(line)
        size += len(line) + 1
    stamp = Stamp(maker=ContributorId(1), at="")
    source = Source(name="a.txt", sha256="", size_bytes=size, characters=size, encoding="utf-8")
    return Article(
        id=ArticleId(1),
        text="\n".join(parts),
        blocks=tuple(blocks),
        source=source,
        metadata=Metadata(language="en", date="2024-05-15"),
        stamp=stamp,
    )


def cpu_ms(work: Callable[[], object], rounds: int) -> float:
    """The least of several rounds, without the collector."""
    best = float("inf")
    for _ in range(rounds):
        gc.collect()
        gc.disable()
        begun = time.process_time()
        work()
        best = min(best, time.process_time() - begun)
        gc.enable()
    return best * 1000


def yardstick(text: Article, index: RegisterIndex, rounds: int) -> tuple[float, float]:
    """Milliseconds of folding and matching, and of the rules."""
    context, memory = Context(), Memory()
    manuscript = Manuscript(text)

    def match() -> None:
        fold(text.text)
        FamiliarNames(Manuscript(text), index, context, memory).all()

    entries = FamiliarNames(manuscript, index, context, memory).all()
    names = names_of(manuscript, entries)

    def rules() -> None:
        names_of(manuscript, entries)
        claims(text, manuscript, names, (), index, context)
        captions(text, (), (), index, context)

    return cpu_ms(match, rounds), cpu_ms(rules, rounds)


def main() -> None:
    wanted = options(__doc__ or "")
    size, rounds = (20_000, 3) if wanted.quick else (NAMES, 5)
    index = register(size)
    knowledge = Knowledge(register=index)
    small, large = article(5_000, index), article(200_000 if wanted.quick else 1_000_000, index)
    suggest(small, knowledge)  # the word lists and the gazetteer are read once
    matched, _ = yardstick(small, index, rounds)
    whole = cpu_ms(lambda: suggest(small, knowledge), rounds)
    fewer = 1 if wanted.quick else 2
    base = sum(yardstick(large, index, fewer))
    big = cpu_ms(lambda: suggest(replace(large), knowledge), fewer)
    figures = [
        Figure(
            goal="30 ms",
            what=f"5 kB, {size:,} names: beyond folding and matching ({matched:.1f} ms)",
            measured=whole - matched,
            gate=SMALL_MS,
            unit="ms",
        ),
        Figure(
            goal="1.5x",
            what=f"{len(large.text):,} characters: times of fold + match + rules",
            measured=big / base,
            gate=LARGE_TIMES,
            note=f"{big:.0f} ms of {base:.0f} ms",
        ),
    ]
    report("suggest", figures, as_json=wanted.json)


if __name__ == "__main__":
    main()
