"""What several articles share: a page that lists them, and one register of all."""

from collections import Counter, defaultdict
from dataclasses import dataclass

from annotator.model import ids
from annotator.model.article import Metadata
from annotator.model.authority import AuthorityRecord
from annotator.model.ids import ArticleId
from exports.gathered import Gathered, Shared
from exports.html.page import Page, page
from exports.html.sections import entries, section
from exports.reading.copy import Copy, Entry, Line, Section, Words, fact, facts, own, said
from exports.reading.register import about_entry, by_kind

INDEX, REGISTER = "index.html", "register.html"


@dataclass(frozen=True, slots=True)
class Listed:
    """One article that was written, and how often it names each entry, by its anchor."""

    article_id: ArticleId
    title: str
    known: Metadata
    annotations: int
    file: str
    uses: dict[str, int]


def listed(one: Gathered, copy: Copy, file: str) -> Listed:
    """What index and register say of an article; its text is not kept."""
    article = one.article
    counts = Counter(number for a in one.annotations for number in {n for _, n in a.authorities})
    uses = {f"e{ids.label(number)}": counts[number] for number in copy.entries}
    annotations = len(one.annotations)
    return Listed(article.id, article.title, article.metadata, annotations, file, uses)


def index_page(shared: Shared, listed: list[Listed]) -> bytes:
    """The articles in order."""
    rows = tuple(_article(one) for one in listed)
    contents = (own("Register", REGISTER),) if any(one.uses for one in listed) else ()
    title = shared.about.title or "Articles"
    return page(Page(title=title, above=own(""), inside=entries(rows), contents=contents))


def register_page(shared: Shared, listed: list[Listed]) -> bytes:
    """Every entry that an article names, with the articles."""
    users: dict[str, list[Listed]] = defaultdict(list)
    for one in listed:
        for anchor in one.uses:
            users[anchor].append(one)
    named = [e for e in shared.register.values() if f"e{ids.label(e.id)}" in users]
    sections = [
        Section(anchor, title, tuple(_entry(e, users[f"e{ids.label(e.id)}"]) for e in rows))
        for anchor, title, rows in by_kind(shared, named)
    ]
    contents = tuple(said(one.title, f"#{one.anchor}") for one in sections)
    inside = "\n".join(section(one) for one in sections)
    above = Words(shared.about.title or "Articles", INDEX)
    return page(Page(title="Register", above=above, inside=inside, contents=contents))


def _article(one: Listed) -> Entry:
    told = (
        fact("author", one.known.byline)
        + fact("date", one.known.date)
        + fact("publisher", one.known.publisher)
        + fact("reference", one.known.reference)
        + fact("language", one.known.language)
        + fact("annotations", own(str(one.annotations)))
    )
    return Entry(f"x{ids.label(one.article_id)}", (said(one.title, one.file),), told)


def _entry(entry: AuthorityRecord, users: list[Listed]) -> Entry:
    anchor = f"e{ids.label(entry.id)}"
    lines: list[Line] = []
    for one in users:
        times = one.uses[anchor]
        words = f" ({times} annotations)" if times != 1 else " (1 annotation)"
        lines.append((said(one.title, f"{one.file}#{anchor}"), own(words)))
    return Entry(anchor, (said(entry.name),), (*about_entry(entry), *facts("named in", lines)))
