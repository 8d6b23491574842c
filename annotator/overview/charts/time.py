"""How far the work is, week by week; and when what happened that the articles speak of."""

from collections import Counter

from annotator.model.article import OPEN
from annotator.overview.chart import PLAIN, Chart, Fill, Form, Row, Series
from annotator.overview.charts.wishes import Subject, Wishes
from annotator.overview.periods import (
    Unit,
    filled,
    fitting,
    period_of,
    shown,
    sunday_of,
    week_of,
    weeks,
)
from annotator.overview.scope import joined, key

AUTO = "auto"


def progress(subject: Subject, wishes: Wishes) -> Chart:
    """Annotations made and articles done in each week."""
    tr, counted, scope = subject.tr, subject.counted, subject.scope.keys
    made, done = _weekly(counted.made), _weekly(counted.finished)
    rows, so_far = [], 0
    for week in weeks(week for week in (*made, *done) if week):
        so_far += done[week]
        asked = joined(
            key("made-from", week),
            key("made-to", sunday_of(week)),
            "status:accepted status:suggested status:draft status:rejected",
            scope,
        )
        rows.append(Row(week, (made[week], done[week], so_far), asked if made[week] else ""))
    ready = counted.articles - sum(counted.progress[progress.value] for progress in OPEN)
    told = tr("{done} of {all} articles are done ({percent} %).").format(
        done=f"{ready:,}",
        all=f"{counted.articles:,}",
        percent=100 * ready // max(counted.articles, 1),
    )
    return Chart(
        name="progress",
        title=tr("Progress by week"),
        said=f"{told} {tr('A week is called by its Monday.')}",
        form=Form.BANDS,
        heading=tr("week"),
        series=(
            Series(tr("annotations made")),
            Series(tr("articles done"), Fill("good", "rising")),
            Series(tr("done so far"), Fill("muted", "empty")),
        ),
        rows=tuple(rows),
        empty=tr(
            "Nothing was marked yet, and no article is done: {article_done} says that one is."
        ),
    )


def timeline(subject: Subject, wishes: Wishes) -> Chart:
    """Articles by their date; claims by that of their article; dates and events spoken of."""
    tr, counted = subject.tr, subject.counted
    claims: Counter[str] = Counter()
    for said, number in counted.claims.items():
        claims[said.date] += number
    bands = (
        (tr("articles"), PLAIN, counted.dated, ""),
        (tr("claims"), Fill("found_now", "dots"), claims, "kind:claim"),
        (tr("dates spoken of"), Fill("good", "rising"), counted.dates, ""),
        (tr("events in the register"), Fill("bad", "crossed"), counted.events, ""),
    )
    every: Counter[str] = Counter()
    for _, _, days, _ in bands:
        every.update(days)
    unit = fitting(every, Unit(wishes.by) if wishes.by not in ("", AUTO) else None)
    counts = [_by_period(days, unit) for _, _, days, _ in bands]
    rows = []
    for period in filled(every, unit):
        values = tuple(count[period] for count in counts)
        keys = subject.scope.within(period)
        asks = (keys, joined("kind:claim", keys), "", "")
        rows.append(Row(shown(period), values, keys if values[0] else "", asks))
    undated = counted.dated[""]
    inexact = sum(n for day, n in counted.dated.items() if day and not period_of(day, unit))
    told = tr("Articles without a date that begins with a year: {n}; with one less exact: {m}.")
    return Chart(
        name="timeline",
        title=tr("Timeline"),
        said=told.format(n=f"{undated:,}", m=f"{inexact:,}"),
        form=Form.BANDS,
        heading=tr(unit.value),
        series=tuple(Series(name, fill) for name, fill, _, _ in bands),
        rows=tuple(rows),
        empty=tr("Nothing here has a date: {describe_article} says when an article was published."),
    )


def _by_period(days: Counter[str], unit: Unit) -> Counter[str]:
    found: Counter[str] = Counter()
    for day, number in days.items():
        found[period_of(day, unit)] += number
    return found


def _weekly(days: Counter[str]) -> Counter[str]:
    found: Counter[str] = Counter()
    for day, number in days.items():
        found[week_of(day)] += number
    return found
