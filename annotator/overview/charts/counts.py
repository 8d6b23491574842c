"""How many: articles by what they are, annotations by tag, entries by how often they are named."""

from collections import Counter

from annotator.model.article import Progress
from annotator.model.stamp import Status
from annotator.overview.chart import PLAIN, Chart, Fill, Form, Row, Series
from annotator.overview.charts.wishes import Subject, Wishes
from annotator.overview.scope import joined, key

STATUS, LANGUAGE, SOURCE = "status", "language", "source"
_TITLES = {
    STATUS: "Articles by status",
    LANGUAGE: "Articles by language",
    SOURCE: "Articles by source",
}
STANDS = {
    Status.ACCEPTED: PLAIN,
    Status.DRAFT: Fill("found_now", "dots"),
    Status.SUGGESTED: Fill("good", "rising"),
    Status.REJECTED: Fill("muted", "empty"),
}


def articles(subject: Subject, wishes: Wishes) -> Chart:
    """Articles by status, language or source."""
    tr, counted = subject.tr, subject.counted
    facets: dict[str, tuple[Counter[str], str]] = {
        STATUS: (counted.progress, "progress"),
        LANGUAGE: (counted.languages, "language"),
        SOURCE: (counted.publishers, "publisher"),
    }
    by = wishes.by or STATUS
    counts, name = facets[by]
    values = (
        [p.value for p in Progress if counts[p.value]]
        if by == STATUS
        else sorted(counts, key=lambda value: (-counts[value], value))
    )
    shown = values[: wishes.most]
    rows = [
        Row(
            tr(value) if by == STATUS else value or tr("not said"),
            (counts[value],),
            joined(key(name, value), subject.scope.keys),
        )
        for value in shown
    ]
    told = subject.number(counted.articles, "1 article.", "{n} articles.")
    if len(values) > len(shown):
        told += " " + tr("The {n} most frequent of {all}.").format(n=len(shown), all=len(values))
    return Chart(
        name="articles",
        title=tr(_TITLES[by]),
        said=told,
        form=Form.BARS,
        heading=tr(by),
        series=(Series(tr("articles")),),
        rows=tuple(rows),
        empty=tr("There are no articles yet: {import} brings some in."),
    )


def annotations(subject: Subject, wishes: Wishes) -> Chart:
    """Annotations by tag and by how they stand; and mentions that nobody has resolved."""
    tr, counted, scope = subject.tr, subject.counted, subject.scope.keys
    rows = []
    for tag in subject.tags:
        numbers = tuple(counted.annotations[tag.id, status.value] for status in STANDS)
        if any(numbers):
            asked = key("tag", tag.id)
            stands = [joined(asked, key("status", status.value), scope) for status in STANDS]
            every = joined(asked, *(key("status", status.value) for status in STANDS), scope)
            waiting = counted.unresolved[tag.id]
            left = joined(asked, 'entity:""', "status:accepted", "status:draft", scope)
            open_ = left if waiting else ""
            values = (*numbers, waiting)
            rows.append(Row(tag.label, values, every, (*stands, open_)))
    number = sum(counted.annotations.values())
    suggested = sum(n for (_, how), n in counted.annotations.items() if how == Status.SUGGESTED)
    told = tr(
        "{annotations}. Suggestions that wait for a decision: {waiting}. Mentions that name no "
        "entry of the register: {open}."
    ).format(
        annotations=subject.number(number, "1 annotation", "{n} annotations"),
        waiting=f"{suggested:,}",
        open=f"{sum(counted.unresolved.values()):,}",
    )
    return Chart(
        name="annotations",
        title=tr("Annotations by tag"),
        said=told,
        form=Form.BARS,
        heading=tr("tag"),
        series=(
            *(Series(tr(status.value), fill) for status, fill in STANDS.items()),
            Series(tr("unresolved"), drawn=False),
        ),
        rows=tuple(rows),
        empty=tr(
            "Nothing is marked yet. Select a name in a text and press the key of a tag above it."
        ),
    )


def entries(subject: Subject, wishes: Wishes) -> Chart:
    """The entries of the register that are named most."""
    tr, counted, scope = subject.tr, subject.counted, subject.scope.keys
    rows = []
    for entry in [e for e in counted.most_named(wishes.most) if e in subject.named]:
        asked = joined(key("entity", subject.ask(entry)), scope)
        values = (counted.entries[entry], counted.spread[entry])
        rows.append(Row(subject.name(entry), values, asked, (asked, "")))
    told = tr("Entries of the register that are named: {n}. These most often.")
    return Chart(
        name="entries",
        title=tr("Most mentioned entries"),
        said=told.format(n=f"{len(counted.entries):,}"),
        form=Form.BARS,
        heading=tr("entry"),
        series=(Series(tr("annotations")), Series(tr("articles"), drawn=False)),
        rows=tuple(rows),
        empty=tr("No entry of the register is named yet. Mark a name, then {pick} says who it is."),
    )
