"""What is counted while the articles go by: names, numbers, company, dates."""

import re
from collections import Counter
from dataclasses import dataclass, field

from annotator.model import ids
from annotator.model.annotation import Annotation, Mention
from annotator.model.ids import AuthorityId
from annotator.model.stamp import DOUBTFUL
from exports.dossier.gathering import Dossier
from exports.dossier.part import Part

FEW = 5
"""Places of a date that are named; how many more there are is said."""

_YEAR = re.compile(r"-?\d{4}")


@dataclass(slots=True)
class Spelling:
    """One form of the name: where it was first, and the dates of the articles that have it."""

    anchor: str
    times: int = 0
    articles: set[int] = field(default_factory=set)
    first: str = ""
    last: str = ""


@dataclass(slots=True)
class Time:
    """A date or an event that stands with the entry, and where; `kind` is its tag."""

    when: str
    what: str
    kind: str
    times: int = 0
    places: list[tuple[str, int, str]] = field(default_factory=list)
    """Label of the article, number of the paragraph from 1, id of the annotation."""


class Tally:
    """Grows by an article at a time."""

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.counts: Counter[str] = Counter()
        self.articles = self.rejected = 0
        self.spellings: dict[str, Spelling] = {}
        self.doubtful: list[str] = []
        """Ids of mentions that are only probable, or less."""
        self.first, self.last = "", ""
        """Dates of the earliest and the latest article."""
        self._company: dict[AuthorityId, tuple[int, int]] = {}
        self._times: dict[tuple[str, str, str], Time] = {}

    def take(self, part: Part) -> None:
        """Count an article. What names the entry in rejected annotations only is no article."""
        self.rejected += part.rejected
        if part.is_empty:
            return
        self.articles += 1
        date = part.article.metadata.date
        if date and _YEAR.match(date):
            self.first, self.last = self.first or date, date
        for sort in ("mentions", "said", "relayed", "about", "quoted"):
            self.counts[sort] += len(getattr(part, sort))
        self.counts["pictures"] += len(part.pictures) + len(part.loose)
        self.counts["open"] += len(part.left_open)
        for mention in part.mentions:
            self._spell(mention, part, date)
        for number, where in part.company().items():
            articles, paragraphs = self._company.get(number, (0, 0))
            together = len(where & part.paragraphs)
            self._company[number] = (articles + 1, paragraphs + together)
        for one in part.times:
            self._time(one, part, date)

    def company(self, most: int) -> list[tuple[AuthorityId, int, int]]:
        """Who appears with it most: the entry, articles and paragraphs in common."""
        name = self.dossier.shared.name
        found = [(number, *counts) for number, counts in self._company.items()]
        found.sort(key=lambda row: (-row[1], -row[2], name(row[0]), row[0]))
        return found[:most]

    def times(self) -> list[Time]:
        """By date; what has none comes last."""
        return sorted(self._times.values(), key=lambda t: (_order(t.when), t.what, t.kind))

    def _spell(self, mention: Annotation, part: Part, date: str) -> None:
        label = ids.label(mention.id)
        words = " ".join(mention.quote.split())
        found = self.spellings.setdefault(words, Spelling(f"m{label}", first=date))
        found.times += 1
        found.articles.add(part.article.id)
        found.last = date or found.last
        if mention.stamp.certainty in DOUBTFUL:
            self.doubtful.append(label)

    def _time(self, one: Annotation, part: Part, date: str) -> None:
        assert isinstance(one.body, Mention), "only mentions tell of times"
        entry = part.shared.register.get(one.body.authority_id) if one.body.authority_id else None
        words = entry.name if entry is not None else " ".join(one.quote.split())
        dated = entry.dates if entry is not None else ""
        when = one.body.value or dated
        key = when, "" if one.body.value else words, str(one.tag_id)
        found = self._times.setdefault(key, Time(when, words, str(one.tag_id)))
        found.times += 1
        if len(found.places) < FEW:
            place = part.article.block_at(one.start) + 1
            found.places.append((ids.label(part.article.id), place, ids.label(one.id)))


def _order(when: str) -> tuple[int, int, str]:
    """Years before our era run backwards; what is no year comes last."""
    found = _YEAR.search(when)
    return (0, int(found[0]), when) if found else (1, 0, when)
