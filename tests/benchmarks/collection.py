"""A large project, the same every time: articles of invented words, with marked names in them.

`python3 dev.py bench --make-collection N [FILE]`. Everything goes through the door that gestures
go through, so that the doctor finds nothing, and the journal is as large as in earnest.
"""

import os
import random
import sys
import time
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from annotator.changes import articles, authorities
from annotator.changes.change import Change, Edit, Verb, joined
from annotator.model.annotation import Annotation, Mention
from annotator.model.article import Article, Block, BlockKind, Metadata, Source
from annotator.model.authority import AuthorityRecord
from annotator.model.draft import ArticleDraft, Blob
from annotator.model.ids import AnnotationId, TagId
from annotator.model.span import Span
from annotator.session import Session
from ui import projects

EACH = 50
"""Annotations of an article."""
MEAN_CHARACTERS = 10_000
PORTION = 200
"""Articles of one change."""
_ONSETS = [
    "b",
    "br",
    "c",
    "ch",
    "d",
    "dr",
    "f",
    "fl",
    "g",
    "gr",
    "h",
    "j",
    "k",
    "l",
    "m",
    "n",
    "p",
    "pr",
    "qu",
    "r",
    "s",
    "sh",
    "sl",
    "st",
    "t",
    "th",
    "tr",
    "v",
    "w",
]
_VOWELS = ["a", "e", "i", "o", "u", "ai", "ea", "ee", "ie", "oa", "oo", "ou", "é", "ü"]
_CODAS = [
    "b",
    "ck",
    "d",
    "g",
    "l",
    "ll",
    "m",
    "n",
    "nd",
    "ng",
    "p",
    "r",
    "rd",
    "s",
    "sh",
    "st",
    "t",
    "th",
    "x",
]
_COMMON = [
    "the",
    "of",
    "and",
    "to",
    "in",
    "a",
    "is",
    "that",
    "for",
    "it",
    "as",
    "was",
    "with",
    "on",
    "by",
    "at",
    "from",
    "his",
    "were",
    "has",
]
_TAGS = ("person", "place", "organisation")


class World:
    """Words, sentences and names, drawn from one seed."""

    def __init__(self, entries: int, seed: int = 20261127) -> None:
        self.random = random.Random(seed)
        words = [self._word() for _ in range(20_000)]
        weights = [1 / (rank + 5) for rank in range(len(words))]
        drawn = iter(self.random.choices(words, weights, k=400_000))
        self.sentences = [self._sentence(drawn) for _ in range(20_000)]
        self.names = [self._name(number) for number in range(entries)]

    def draft(self, number: int) -> tuple[ArticleDraft, list[tuple[int, int]]]:
        """An article, and where in it which entry is named: offset and number of the entry."""
        pick = self.random
        size = min(pick.lognormvariate(0, 0.6) * MEAN_CHARACTERS * 0.82, MEAN_CHARACTERS * 20)
        parts: list[str] = []
        named: list[tuple[int, int]] = []
        blocks: list[Block] = []
        at = first = 0
        every = max(1, int(size / 75 / EACH))
        while at < size or len(named) < EACH:
            if len(parts) % (every + 1) == 0 and len(named) < EACH:
                entry = int(len(self.names) ** pick.random()) % len(self.names)
                named.append((at, entry))
                sentence = f"{self.names[entry]} {pick.choice(self.sentences)[:60]}"
            else:
                sentence = pick.choice(self.sentences)
            ends = len(parts) % 6 == 5
            parts.append(sentence + ("\n" if ends else " "))
            at += len(sentence) + 1
            if ends:
                blocks.append(Block(kind=BlockKind.PARAGRAPH, start=first, end=at - 1))
                first = at
        text = "".join(parts)[: at - 1]
        if first < len(text):
            blocks.append(Block(kind=BlockKind.PARAGRAPH, start=first, end=len(text)))
        return _draft(number, text, tuple(blocks)), named

    def _word(self) -> str:
        pick = self.random.choice
        return "".join(pick(_ONSETS) + pick(_VOWELS) for _ in range(pick((1, 1, 2)))) + pick(_CODAS)

    def _sentence(self, drawn: Iterator[str]) -> str:
        length = self.random.randint(6, 18)
        words = [
            self.random.choice(_COMMON) if self.random.random() < 0.4 else next(drawn)
            for _ in range(length)
        ]
        return " ".join(words).capitalize() + "."

    def _name(self, number: int) -> str:
        return f"{self._word().capitalize()} {self._word().capitalize()}{number % 97 or ''}"


def _draft(number: int, text: str, blocks: tuple[Block, ...]) -> ArticleDraft:
    data = f"collection {number}".encode()
    digest = sha256(data).hexdigest()
    year = 1900 + number % 120
    known = Metadata(title=f"Article {number}", language="en", date=f"{year}-05-12")
    return ArticleDraft(
        text=text,
        blocks=blocks,
        source=Source(
            name=f"article-{number}.txt",
            sha256=digest,
            size_bytes=len(data),
            characters=len(text),
            encoding="utf-8",
        ),
        original=Blob(sha256=digest, media_type="text/plain", data=data),
        metadata=known,
    )


def make(path: Path, number: int, each: int = EACH) -> Session:
    """The project, its index of words up to date."""
    session = projects.found(path)
    world = World(max(number, 1_000))
    entries = _register(session, world)
    for first in range(0, number, PORTION):
        session.do(
            _portion(session, world, entries, range(first, min(first + PORTION, number)), each)
        )
    while session.project.index.catch_up(0.5):
        pass
    return session


def _register(session: Session, world: World) -> list[AuthorityRecord]:
    entries = [
        authorities.new_record(session.person, TagId(_TAGS[n % 3]), name)
        for n, name in enumerate(world.names)
    ]
    for first in range(0, len(entries), 5_000):
        some = entries[first : first + 5_000]
        session.do(joined(Verb.ADD_ENTRIES, *(authorities.create(entry) for entry in some)))
    return entries


def _portion(
    session: Session, world: World, entries: list[AuthorityRecord], numbers: range, each: int
) -> Change:
    """Some articles with their annotations, as one change."""
    drawn = [world.draft(number) for number in numbers]
    added = articles.add(session.person, [draft for draft, _ in drawn])
    made = [edit.after for edit in added.edits if isinstance(edit.after, Article)]
    stamp = session.person.stamp()
    edits = list(added.edits)
    for article, (_, named) in zip(made, drawn, strict=True):
        for at, number in named[:each]:
            entry = entries[number]
            edits.append(
                Edit(
                    None,
                    Annotation(
                        id=AnnotationId(session.project.mint.new()),
                        article_id=article.id,
                        tag_id=entry.kind,
                        spans=(Span(at, at + len(entry.name)),),
                        quotes=(entry.name,),
                        body=Mention(authority_id=entry.id),
                        stamp=stamp,
                    ),
                )
            )
    return Change(Verb.ADD_ARTICLE, tuple(edits), added.about, added.blobs)


def main(arguments: list[str]) -> int:
    """N [FILE]: make it, and say what it took."""
    number = int(arguments[0])
    path = Path(arguments[1] if len(arguments) > 1 else f"collection-{number}.annot").resolve()
    start, busy = time.monotonic(), time.process_time()
    session = make(path, number)
    session.project.close()
    sys.stdout.write(
        f"{path}: {number:,} articles, {number * EACH:,} annotations, "
        f"{path.stat().st_size / 1e6:,.0f} MB, {time.monotonic() - start:.0f} s "
        f"({time.process_time() - busy:.0f} s CPU, load {os.getloadavg()[0]:.1f})\n"
    )
    return 0
