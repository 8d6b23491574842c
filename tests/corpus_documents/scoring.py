"""How much of a document was read as it must be: paragraphs, captions, credits, boilerplate."""

from collections import Counter
from dataclasses import dataclass, field

from annotator.errors import UnreadableFile
from annotator.model.article import BlockKind
from annotator.model.draft import ArticleDraft
from annotator.model.span import Span
from annotator.readers.formats import START_BYTES, recognised
from annotator.readers.guarded.given import Choices, Given
from tests.corpus_documents.made import Made

FACTS = ("paragraphs", "captions", "credits", "pictures", "title", "byline", "date", "language")


@dataclass(slots=True)
class Score:
    """What was found of what was there, by kind; and what was read too much."""

    found: Counter[str] = field(default_factory=Counter)
    there: Counter[str] = field(default_factory=Counter)
    characters: int = 0
    boilerplate: int = 0
    misses: list[str] = field(default_factory=list)

    def share(self, kind: str) -> float:
        return self.found[kind] / self.there[kind] if self.there[kind] else 1.0

    @property
    def excess(self) -> float:
        return self.boilerplate / self.characters if self.characters else 0.0

    def add(self, other: "Score") -> None:
        self.found += other.found
        self.there += other.there
        self.characters += other.characters
        self.boilerplate += other.boilerplate
        self.misses += other.misses


def plain(words: str) -> str:
    return " ".join(words.split())


def read_made(made: Made, **choices: object) -> list[ArticleDraft]:
    """By the reader that takes the file, in this process."""
    kind = recognised(made.name, made.data[:START_BYTES])
    assert kind is not None, f"no reader takes {made.name}"
    module, function = kind.reader.split(":")
    import importlib

    reader = getattr(importlib.import_module(module), function)
    given = Given(
        name=made.name,
        data=made.data,
        choices=Choices(**choices),  # type: ignore[arg-type]
        beside=lambda _: None,
    )
    found: list[ArticleDraft] = reader(given)
    return found


def scored(made: Made) -> Score:
    """A document that cannot be read has found nothing."""
    score = Score()
    try:
        drafts = read_made(made)
    except UnreadableFile as error:
        drafts = []
        score.misses.append(f"{made.name}: {error}")
    lines = Counter(
        plain(d.text[b.start : b.end])
        for d in drafts
        for b in d.blocks
        if b.kind is not BlockKind.ALT
    )
    captions = Counter(_quotes(drafts, "caption"))
    credits = Counter(_quotes(drafts, "credit"))
    for kind, wanted, have in (
        ("paragraphs", made.paragraphs, lines),
        ("captions", made.captions, captions),
        ("credits", made.credits, credits),
    ):
        for words, many in Counter(map(plain, wanted)).items():
            _count(score, made, kind, words, min(many, have[words]), many)
    images = sum(f.image is not None for d in drafts for f in d.figures)
    _count(score, made, "pictures", str(made.pictures), min(images, made.pictures), made.pictures)
    known = drafts[0].metadata if drafts else None
    for fact in ("title", "byline", "date", "language"):
        if expected := str(getattr(made, fact)):
            said = str(getattr(known, fact, ""))
            _count(score, made, fact, expected, int(said == expected), 1)
    _excess(score, made, drafts)
    return score


def _count(score: Score, made: Made, kind: str, words: str, found: int, there: int) -> None:
    score.found[kind] += found
    score.there[kind] += there
    if found < there:
        score.misses.append(f"{made.name}: {kind}: {words}")


def _excess(score: Score, made: Made, drafts: list[ArticleDraft]) -> None:
    """Characters of what must not be in the text."""
    for draft in drafts:
        score.characters += len(draft.text)
        for words in made.unwanted:
            if words in draft.text:
                score.boilerplate += len(words) * draft.text.count(words)
                score.misses.append(f"{made.name}: too much: {words}")


def _quotes(drafts: list[ArticleDraft], part: str) -> list[str]:
    spans: list[tuple[Span | None, str]] = [
        (getattr(figure, part), draft.text) for draft in drafts for figure in draft.figures
    ]
    return [plain(span.quote(text)) for span, text in spans if span is not None]
