"""Which entries of the register are named together."""

from annotator.overview.chart import Chart, Form, Row, Series
from annotator.overview.charts.wishes import Subject, Wishes
from annotator.overview.scope import joined, key

ARTICLE, PARAGRAPH = "article", "paragraph"


def together(subject: Subject, wishes: Wishes) -> Chart:
    """The entries named most, against each other: in how many articles or paragraphs both are."""
    tr, scope, pairs = subject.tr, subject.scope.keys, subject.pairs
    asked = [e for e in subject.counted.most_named(wishes.most) if (e, e) in pairs]
    order = [
        one
        for one in asked
        if any(pairs.get((one, other), 0) >= wishes.least for other in asked if other != one)
    ]
    rows = []
    for one in order:
        keyed = key("entity", subject.ask(one))
        numbers = [pairs.get((one, other), 0) for other in order]
        values = tuple(number if number >= wishes.least else 0 for number in numbers)
        asks = tuple(
            joined(keyed, "" if other == one else key("beside", subject.ask(other)), scope)
            for other in order
        )
        rows.append(Row(subject.name(one), values, joined(keyed, scope), asks))
    told = tr(_SAID[wishes.by or ARTICLE])
    return Chart(
        name="together",
        title=tr(_TITLES[wishes.by or ARTICLE]),
        said=told.format(n=f"{wishes.least:,}"),
        form=Form.MATRIX,
        heading=tr("entry"),
        series=tuple(Series(subject.name(one)) for one in order),
        rows=tuple(rows),
        empty=tr(
            "No two entries are named together so often. Mark names, say with {pick} who they are, "
            "or ask for fewer."
        ),
    )


_TITLES = {
    ARTICLE: "Named in the same article",
    PARAGRAPH: "Named in the same paragraph",
}
_SAID = {
    ARTICLE: "In how many articles two entries are named, from {n} on; of one with itself, in how "
    "many it is named.",
    PARAGRAPH: "In how many paragraphs two entries are named, from {n} on; of one with itself, in "
    "how many it is named. What is found by a cell is in the same article.",
}
