"""How much of each file of the corpus was read as a person would read it.

Beside every file lies a list of the articles in it: their lines, captions and credits in order,
the checksums of their pictures, and what is known of them. `allowed` are lines that may be in the
text or not, such as a standfirst or an alternative text.
"""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator.errors import UnreadableFile
from annotator.model.article import BlockKind
from annotator.model.draft import ArticleDraft
from annotator.model.span import Span
from annotator.readers.guarded.given import Choices
from annotator.readers.reading import Reading

HERE = Path(__file__).parent
FIELDS = ("title", "byline", "date", "site", "language", "url")
_BLANKS = re.compile(r"\s+")


@dataclass(slots=True)
class Score:
    """Found and wanted, in numbers; boilerplate is characters that nobody asked for."""

    paragraphs: list[int] = field(default_factory=lambda: [0, 0])
    captions: list[int] = field(default_factory=lambda: [0, 0])
    credits: list[int] = field(default_factory=lambda: [0, 0])
    images: list[int] = field(default_factory=lambda: [0, 0])
    fields: list[int] = field(default_factory=lambda: [0, 0])
    boilerplate: list[int] = field(default_factory=lambda: [0, 0])
    remarks: list[str] = field(default_factory=list)

    def add(self, other: "Score") -> None:
        for name in ("paragraphs", "captions", "credits", "images", "fields", "boilerplate"):
            mine, theirs = getattr(self, name), getattr(other, name)
            mine[0] += theirs[0]
            mine[1] += theirs[1]
        self.remarks += other.remarks

    def share(self, name: str) -> float:
        found, wanted = getattr(self, name)
        return found / wanted if wanted else 1.0

    def told(self) -> str:
        names = ("paragraphs", "captions", "credits", "images", "fields", "boilerplate")
        return ", ".join(
            f"{n} {self.share(n):.3f} ({'/'.join(map(str, getattr(self, n)))})" for n in names
        )


def files_of(half: str) -> list[Path]:
    return sorted(p.with_suffix("") for p in (HERE / half).glob("*.json"))


def scored(files: Iterable[Path]) -> Score:
    """All files, read by one child as an import would read them."""
    total = Score()
    with Reading() as reading:
        for file in files:
            wanted = json.loads(file.with_name(file.name + ".json").read_text(encoding="utf-8"))
            try:
                found = reading.read(file, Choices())
            except UnreadableFile as error:
                total.add(_refused(file, wanted, str(error)))
                continue
            assert isinstance(found, tuple)
            total.add(_file(file, found, wanted))
    return total


def _refused(file: Path, wanted: Sequence[dict[str, Any]], why: str) -> Score:
    score = Score(remarks=[f"{file.name}: refused: {why}"])
    for one in wanted:
        for name in ("paragraphs", "captions", "credits", "images"):
            getattr(score, name)[1] += len(one[name])
        score.fields[1] += len(FIELDS)
    return score


def _file(file: Path, found: Sequence[ArticleDraft], wanted: Sequence[dict[str, Any]]) -> Score:
    score = Score()
    if len(found) != len(wanted):
        score.remarks.append(f"{file.name}: {len(found)} articles for {len(wanted)}")
    for draft, one in zip(found, wanted, strict=False):
        score.add(article(file.name, draft, one))
    return score


def article(name: str, draft: ArticleDraft, wanted: dict[str, Any]) -> Score:
    score = Score()
    blocks = [_plain(draft.text[b.start : b.end]) for b in draft.blocks]
    _count(score, "paragraphs", wanted["paragraphs"], blocks, name)
    captions = [_words(draft, figure.caption) for figure in draft.figures]
    credits = [_words(draft, figure.credit) for figure in draft.figures]
    _count(score, "captions", wanted["captions"], captions, name)
    _count(score, "credits", wanted["credits"], credits, name)
    images = [figure.image.sha256 for figure in draft.figures if figure.image]
    _count(score, "images", wanted["images"], images, name)
    for key in FIELDS:
        value = draft.metadata.publisher if key == "site" else getattr(draft.metadata, key)
        score.fields[1] += 1
        if _plain(value) == _plain(wanted[key]):
            score.fields[0] += 1
        else:
            score.remarks.append(f"{name}: {key} “{value}” for “{wanted[key]}”")
    _boilerplate(score, draft, wanted, name)
    return score


def _count(score: Score, key: str, wanted: Sequence[str], found: Sequence[str], name: str) -> None:
    left = list(found)
    for one in map(_plain, wanted):
        getattr(score, key)[1] += 1
        if one in left:
            left.remove(one)
            getattr(score, key)[0] += 1
        else:
            score.remarks.append(f"{name}: {key}: “{one[:70]}” is not there")


def _boilerplate(score: Score, draft: ArticleDraft, wanted: dict[str, Any], name: str) -> None:
    """Lines that are neither wanted nor allowed; a byline that holds the author is no stranger."""
    known = {
        _plain(w) for key in ("paragraphs", "captions", "credits", "allowed") for w in wanted[key]
    }
    known |= {_plain(f"{a} {b}") for a in wanted["captions"] for b in wanted["credits"]}
    known.add(_plain(wanted["title"]))
    for block in draft.blocks:
        words = _plain(draft.text[block.start : block.end])
        score.boilerplate[1] += len(words)
        head = block.kind in (BlockKind.BYLINE, BlockKind.DATELINE)
        named = any(_plain(w) in words for w in (wanted["byline"], *wanted["allowed"]) if w)
        if words not in known and not (head and named):
            score.boilerplate[0] += len(words)
            score.remarks.append(f"{name}: boilerplate {block.kind.value} “{words[:70]}”")


def _words(draft: ArticleDraft, span: Span | None) -> str:
    return _plain(draft.text[span.start : span.end]) if span else ""


def _plain(text: str) -> str:
    return _BLANKS.sub(" ", text).strip()
