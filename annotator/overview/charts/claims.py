"""Who said what: claimants against verdicts and the like, and claims over time."""

from collections import Counter
from collections.abc import Callable, Sequence

from annotator.model.annotation import Stance, Verdict
from annotator.model.ids import AuthorityId
from annotator.model.stamp import Certainty
from annotator.overview.chart import PLAIN, Chart, Fill, Form, Row, Series
from annotator.overview.charts.wishes import Subject, Wishes
from annotator.overview.counted import Counted, Said, first_of
from annotator.overview.periods import filled, fitting, period_of, shown
from annotator.overview.scope import joined, key

VERDICT, CERTAINTY, STANCE, REPORTER = "verdict", "certainty", "stance", "reporter"
_EMPTY = "There are no claims yet. Put the caret on what somebody says: {claim} marks it."
_UNDATED = (
    "The articles of these claims have no date: {describe_article} says when one was published."
)
FILLS = {
    Verdict.UNVERIFIED.value: Fill("muted", "empty"),
    Verdict.SUPPORTED.value: Fill("good"),
    Verdict.REFUTED.value: Fill("bad", "crossed"),
    Verdict.DISPUTED.value: Fill("found_now", "dots"),
    Verdict.UNCHECKABLE.value: Fill("muted", "falling"),
    Certainty.HIGH.value: PLAIN,
    Certainty.MEDIUM.value: Fill("accent", "rising"),
    Certainty.LOW.value: Fill("accent", "dots"),
    Certainty.UNKNOWN.value: Fill("muted", "falling"),
    Stance.ASSERTED.value: PLAIN,
    Stance.HEDGED.value: Fill("accent", "rising"),
    Stance.ALLEGED.value: Fill("found_now", "dots"),
    Stance.PREDICTED.value: Fill("good", "falling"),
    Stance.DENIED.value: Fill("bad", "crossed"),
    "": Fill("muted", "empty"),
}
_REPORTERS = 8

Value = str | AuthorityId | None
Columns = Sequence[tuple[Value, str, str]]
"""Of each column what is counted under it, its name, and the key that asks for it."""


def who_said_what(subject: Subject, wishes: Wishes) -> Chart:
    """Claimants, and how many of their claims were found so, sound so, or by whom passed on."""
    tr, scope = subject.tr, subject.scope.keys
    columns = _columns(subject, wishes.by or VERDICT)
    value = _VALUES[wishes.by or VERDICT]
    counts: Counter[tuple[AuthorityId | None, Value]] = Counter()
    totals: Counter[AuthorityId | None] = Counter()
    for said, number in subject.counted.claims.items():
        for claimant in said.claimants or (None,):
            counts[claimant, value(said)] += number
            totals[claimant] += number
    order = sorted(totals, key=lambda one: (one is None, -totals[one], one or 0))
    rows = []
    for claimant in order[: wishes.most]:
        asked = joined(key("claimant", subject.ask(claimant)), scope)
        numbers = tuple(counts[claimant, one] for one, _, _ in columns)
        asks = tuple(joined(asked, keyed) for _, _, keyed in columns)
        row = Row(subject.name(claimant), (*numbers, totals[claimant]), asked, (*asks, asked))
        rows.append(row)
    told = tr("{claims} by {claimants}. A claim of several counts for each of them.")
    who = len(totals) - (None in totals)
    return Chart(
        name="claims",
        title=tr(_TITLES[wishes.by or VERDICT]),
        said=told.format(
            claims=subject.number(subject.counted.claims.total(), "1 claim", "{n} claims"),
            claimants=subject.number(who, "1 claimant", "{n} claimants"),
        ),
        form=Form.MATRIX,
        heading=tr("claimant"),
        series=(*(Series(name) for _, name, _ in columns), Series(tr("claims"), drawn=False)),
        rows=tuple(rows),
        empty=tr(_EMPTY),
    )


def over_time(subject: Subject, wishes: Wishes) -> Chart:
    """Claims by the date of their article, divided by verdict or the like; of all or of one."""
    tr, by, speaker = subject.tr, wishes.by or VERDICT, wishes.speaker
    columns, claims = _columns(subject, by), _claims_of(subject.counted, speaker)
    days: Counter[str] = Counter()
    for said, number in claims.items():
        days[said.date] += number
    unit = fitting(days)
    counts: Counter[tuple[str, Value]] = Counter()
    for said, number in claims.items():
        counts[period_of(said.date, unit), _VALUES[by](said)] += number
    whose = key("claimant", subject.ask(speaker)) if speaker is not None else ""
    rows = []
    for period in filled(days, unit):
        asked = joined("kind:claim", whose, subject.scope.within(period))
        numbers = tuple(counts[period, one] for one, _, _ in columns)
        rows.append(
            Row(shown(period), numbers, asked, tuple(joined(asked, k) for *_, k in columns))
        )
    told = tr("{claims} of {who}, by the date of the article; without such a date: {undated}.")
    who = subject.name(speaker) if speaker is not None else tr("everybody")
    return Chart(
        name="said",
        title=tr(_OVER_TIME[by]),
        said=told.format(
            claims=subject.number(days.total(), "1 claim", "{n} claims"),
            who=who,
            undated=f"{days['']:,}",
        ),
        form=Form.COLUMNS,
        heading=tr(unit.value),
        series=tuple(Series(name, FILLS.get(str(one), PLAIN)) for one, name, _ in columns),
        rows=tuple(rows),
        empty=tr(_UNDATED if days else _EMPTY),
    )


def _claims_of(counted: Counted, speaker: AuthorityId | None) -> dict[Said, int]:
    if speaker is None:
        return dict(counted.claims)
    return {said: number for said, number in counted.claims.items() if speaker in said.claimants}


def _columns(subject: Subject, by: str) -> Columns:
    if by == REPORTER:
        return _reporters(subject)
    words: list[str] = {
        VERDICT: [one.value for one in Verdict],
        CERTAINTY: [*(one.value for one in Certainty), ""],
        STANCE: [*(one.value for one in Stance), ""],
    }[by]
    name = "source-certainty" if by == CERTAINTY else by
    tr = subject.tr
    return [(word, tr(word) if word else tr("not said"), key(name, word)) for word in words]


def _reporters(subject: Subject) -> Columns:
    """Those who passed on most, and nobody."""
    most = first_of(subject.counted.reporters, _REPORTERS)
    found: list[tuple[Value, str, str]] = [
        (one, subject.name(one), key("reporter", subject.ask(one))) for one in most
    ]
    return [*found, (None, subject.tr("the article itself"), key("reporter", ""))]


_VALUES: dict[str, Callable[[Said], Value]] = {
    VERDICT: lambda said: said.verdict,
    CERTAINTY: lambda said: said.certainty,
    STANCE: lambda said: said.stance,
    REPORTER: lambda said: said.reporter,
}
_TITLES = {
    VERDICT: "Who said what, and what was found out",
    CERTAINTY: "Who said what, and how sure it sounds",
    STANCE: "Who said what, and how it is put",
    REPORTER: "Who said what, and who passed it on",
}
_OVER_TIME = {
    VERDICT: "Claims over time, and what was found out",
    CERTAINTY: "Claims over time, and how sure they sound",
    STANCE: "Claims over time, and how they are put",
}
