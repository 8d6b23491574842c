"""Dates fall into periods, and a period is what a query asks for."""

from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.overview.periods import (
    MOST,
    Unit,
    filled,
    first_day,
    fitting,
    period_of,
    shown,
    sunday_of,
    week_of,
    weeks,
)
from annotator.overview.scope import Scope

DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31)).map(date.isoformat)
EXACT = st.builds(lambda day, length: day[:length], DAYS, st.sampled_from((4, 7, 10)))


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("1914-05-12", "1914-05-12"),
        ("1914-05", "1914-05"),
        ("1914~/1918", "1914"),
        ("1914-05-12T14:30Z", "1914-05-12"),
        ("2023-02-29", "2023-02"),
        ("2024-02-29", "2024-02-29"),
        ("1914-13", "1914"),
        ("1815–1852", "1815"),
        ("May 1914", ""),
        ("19140512", ""),
        ("0000", ""),
        ("XXXX-09-05", ""),
        ("25 km", ""),
        ("", ""),
    ],
)
def test_a_date_begins_with_a_day_a_month_or_a_year(value: str, day: str) -> None:
    assert first_day(value) == day


@given(st.lists(EXACT, min_size=1), st.sampled_from(Unit))
def test_no_date_that_is_exact_enough_is_lost(days: list[str], unit: Unit) -> None:
    fit = fitting(days, unit)
    periods = filled(Counter(days), fit)
    assert sum(periods.values()) == sum(bool(period_of(day, fit)) for day in days)
    assert list(periods) == sorted(periods)
    assert len(periods) <= MOST
    assert len({shown(period) for period in periods}) == len(periods)


@given(DAYS, DAYS)
def test_weeks_begin_on_mondays_and_leave_no_day_out(one: str, other: str) -> None:
    first, last = sorted((one, f"{one[:4]}{other[4:]}" if other[5:] != "02-29" else one))
    mondays = weeks((week_of(first), week_of(last)))
    assert all(date.fromisoformat(monday).weekday() == 0 for monday in mondays)
    assert mondays[0] <= first
    assert mondays[-1] == week_of(last)


@pytest.mark.parametrize("when", ["", "2019", "2019-05", "2019-02-30", "in May"])
def test_what_was_made_on_no_day_was_made_in_no_week(when: str) -> None:
    assert week_of(when) == ""


def test_a_lifetime_without_work_is_not_walked_through_week_by_week() -> None:
    far = [week_of("0001-01-01"), week_of("9999-12-31")]
    assert weeks(far) == far
    assert sunday_of(far[-1]) == "9999-12-31"


@pytest.mark.parametrize(
    ("scope", "period", "keys"),
    [
        (Scope(), "1914", "from:1914 to:1914"),
        (Scope(date_from="1914-05"), "1914", "from:1914-05 to:1914"),
        (Scope(date_to="1914-05"), "1914", "from:1914 to:1914-05"),
        (Scope(date_from="1900", date_to="1950"), "1914-05", "from:1914-05 to:1914-05"),
        (Scope(publisher="The Times"), "191", 'from:191 to:191 publisher:"The Times"'),
    ],
)
def test_a_period_of_a_scope_is_asked_for_no_wider_than_both(
    scope: Scope, period: str, keys: str
) -> None:
    assert scope.within(period) == keys
