"""How good suggestions are: `python3 dev.py evaluate GOLD_DIR [--json] [--misses]`."""

import argparse
import json
import sys
from collections import defaultdict
from dataclasses import asdict
from pathlib import Path

from annotator.suggest.engine import Knowledge, suggest
from tests.gold.reading import gold_in
from tests.gold.scoring import Score, Tally, score

ENTITIES = ("person", "organisation", "place", "date", "event", "work")
ROWS = (
    *(*ENTITIES, "entities", "date value", "claim", "speaker", "speaker of quotation", "relay"),
    *("caption", "credit", "caption with credit"),
)


def main() -> int:
    """Print a table for each language and for all. Returns 2 where there is no gold."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, help="with NAME.txt, NAME.jsonl and gold.toml")
    parser.add_argument("--json", action="store_true", help="one JSON object a row")
    parser.add_argument("--misses", action="store_true", help="say what was missed and what wrong")
    wanted = parser.parse_args()
    scores: dict[str, Score] = defaultdict(Score)
    counts: dict[str, int] = defaultdict(int)
    for gold in gold_in(wanted.folder):
        found = suggest(gold.article, Knowledge(figures=gold.figures))
        mine = score(gold, found)
        for language in (gold.language or "unknown", "all"):
            scores[language].add(mine)
            counts[language] += 1
    if not scores:
        sys.stderr.write(f"{wanted.folder}: there is no NAME.txt with a NAME.jsonl\n")
        return 2
    for language in sorted(scores, key=lambda name: (name == "all", name)):
        _print(language, counts[language], scores[language], as_json=wanted.json)
    if wanted.misses:
        sys.stdout.write("\n".join(["", *scores["all"].misses, ""]))
    return 0


def _print(language: str, articles: int, result: Score, *, as_json: bool) -> None:
    out = sys.stdout.write
    if not as_json:
        out(f"\n{language}, {articles} articles\n{'':<22}{'exact P':>8}{'R':>7}{'F1':>7}")
        out(f"{'overlap P':>11}{'R':>7}{'F1':>7}{'gold':>7}\n")
    for row in ROWS:
        tally = row_of(result, row)
        if not tally.right and not tally.proposed:
            continue
        exact, near = tally.figures(tally.exact), tally.figures(tally.overlap)
        if as_json:
            names = ("precision", "recall", "f1")
            figures = {f"exact_{n}": round(v, 4) for n, v in zip(names, exact, strict=True)}
            figures |= {f"overlap_{n}": round(v, 4) for n, v in zip(names, near, strict=True)}
            out(json.dumps({"language": language, "row": row, **figures, **asdict(tally)}) + "\n")
            continue
        figures_of = "".join(f"{v:>7.2f}" for v in exact), "".join(f"{v:>7.2f}" for v in near)
        out(f"{row:<22} {figures_of[0]}    {figures_of[1]}{tally.right:>7}\n")


def row_of(result: Score, row: str) -> Tally:
    """A row of the table; “entities” is all kinds of names and dates together."""
    if row != "entities":
        return result.tallies.get(row, Tally())
    both = Tally()
    for tag in ENTITIES:
        both.add(result.tallies.get(tag, Tally()))
    return both


if __name__ == "__main__":
    sys.exit(main())
