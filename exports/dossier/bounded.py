"""A dossier as far as it goes into print: the first passages of each chapter, and how many more."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace

from annotator.jobs import JobContext
from exports.dossier.gathering import Dossier
from exports.dossier.items import CHAPTERS, Item, PictureRoom
from exports.dossier.part import Part
from exports.dossier.places import place_of, source_of
from exports.dossier.tally import Tally
from exports.dossier.telling import article_entry
from exports.reading.copy import Entry, Line

MOST = 500
"""Passages of a chapter, and articles of the list."""


@dataclass(slots=True)
class Group:
    """What one article says in one chapter: passages, each with its place in words."""

    anchor: str
    title: str
    source: Line
    passages: list[tuple[Item, str]] = field(default_factory=list)


@dataclass(slots=True)
class Bounded:
    """By name of the chapter: the groups, how many passages are kept, how many have no room."""

    tally: Tally
    groups: dict[str, list[Group]] = field(default_factory=lambda: defaultdict(list))
    kept: Counter[str] = field(default_factory=Counter)
    more: Counter[str] = field(default_factory=Counter)
    articles: list[Entry] = field(default_factory=list)
    room: PictureRoom = field(default_factory=PictureRoom)

    def take(self, part: Part) -> None:
        """The next article."""
        self.tally.take(part)
        if part.is_empty:
            return
        if len(self.articles) < MOST:
            self.articles.append(article_entry(part.article, len(part.mentions)))
        else:
            self.more["articles"] += 1
        for chapter in CHAPTERS:
            group = Group(f"{chapter.name}-{part.article.id}", part.article.title, source_of(part))
            for item in chapter.items(part, self.tally.dossier.project):
                if self.kept[chapter.name] < MOST:
                    self.kept[chapter.name] += 1
                    shown = self.room.take(item.picture) if item.picture else None
                    group.passages.append((replace(item, picture=shown), place_of(item, part)))
                else:
                    self.more[chapter.name] += 1
            if group.passages:
                self.groups[chapter.name].append(group)


def bounded(dossier: Dossier, job: JobContext) -> Bounded:
    """All of it is counted, the first of it is kept. Raises Cancelled."""
    found = Bounded(Tally(dossier))
    for part in dossier.parts(job):
        found.take(part)
    return found
