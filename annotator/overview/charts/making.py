"""The list of pictures, and one of them made of what was counted."""

from collections.abc import Callable
from dataclasses import dataclass

from annotator.model.ids import AuthorityId
from annotator.overview.chart import Chart
from annotator.overview.charts import claims, counts, time, together
from annotator.overview.charts.wishes import Subject, Wishes
from annotator.overview.counted import Counted, first_of
from annotator.overview.periods import Unit

_MOST_SPEAKERS = 200


@dataclass(frozen=True, slots=True)
class Offered:
    """A picture that can be asked for: by name, divided in one of some ways."""

    title: str
    made: Callable[[Subject, Wishes], Chart]
    ways: tuple[str, ...] = ()


_UNITS = (time.AUTO, *(unit.value for unit in Unit))
PICTURES: dict[str, Offered] = {
    "articles": Offered(
        "Articles", counts.articles, (counts.STATUS, counts.LANGUAGE, counts.SOURCE)
    ),
    "annotations": Offered("Annotations", counts.annotations),
    "entries": Offered("Entries", counts.entries),
    "progress": Offered("Progress", time.progress),
    "timeline": Offered("Timeline", time.timeline, _UNITS),
    "claims": Offered(
        "Who said what",
        claims.who_said_what,
        (claims.VERDICT, claims.CERTAINTY, claims.STANCE, claims.REPORTER),
    ),
    "said": Offered(
        "Claims over time",
        claims.over_time,
        (claims.VERDICT, claims.CERTAINTY, claims.STANCE),
    ),
    "together": Offered(
        "Named together", together.together, (together.ARTICLE, together.PARAGRAPH)
    ),
}
"""In the order in which they are offered."""
TOGETHER, PARAGRAPH = "together", together.PARAGRAPH


def to_name(counted: Counted, wishes: Wishes) -> set[AuthorityId]:
    """The entries whose names some picture may need."""
    most = max(wishes.most, _MOST_SPEAKERS)
    said = (*first_of(counted.claimants, most), *first_of(counted.reporters, most))
    found = {*counted.most_named(wishes.most), *said}
    return found | ({wishes.speaker} if wishes.speaker is not None else set())
