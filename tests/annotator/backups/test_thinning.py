"""Which backups stay, as a table and for any dates whatever."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.storage.backups.names import Backup, Reason
from annotator.storage.backups.thinning import NEVER_FOR_ROOM, Keeping, superfluous

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
FEW = Keeping(newest=1)


def a_backup(number: int, at: datetime, size: int = 1) -> Backup:
    path = Path(f"{number}.annot")
    return Backup(path=path, number=number, at=at, reason=Reason.WORK, size_bytes=size)


def by_days(*days: float) -> list[Backup]:
    """Backups so many days after a Monday, numbered in this order."""
    return [a_backup(n, MONDAY + timedelta(days=day)) for n, day in enumerate(days, 1)]


def kept(backups: list[Backup], keeping: Keeping = FEW) -> list[int]:
    gone = superfluous(backups, keeping)
    return [backup.number for backup in backups if backup not in gone]


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ([], []),
        ([0], [1]),
        ([0, 0.1, 0.2, 1, 1.1], [1, 2, 3, 4, 5]),
        ([0, 0.1, 0.2, 1, 2], [3, 4, 5]),
        ([0, 0.1, 1, 1.1, 2, 2.1, 3, 3.1], [2, 4, 5, 6, 7, 8]),
        ([0, 0.1, 200, 201], [2, 3, 4]),
        ([0, 0.1, 40_000, 40_000.1], [1, 2, 3, 4]),
    ],
    ids=["none", "one", "two days", "a third day", "the last of a day", "a pause", "a wild clock"],
)
def test_two_days_are_whole_and_before_them_one_a_day(
    days: list[float], expected: list[int]
) -> None:
    assert kept(by_days(*days)) == expected


def test_a_year_of_daily_work_leaves_days_weeks_and_months() -> None:
    standing: list[Backup] = []
    for backup in by_days(*range(365)):
        standing.append(backup)
        gone = superfluous(standing, FEW)
        standing = [each for each in standing if each not in gone]
    numbers = [backup.number for backup in standing]
    assert numbers[-14:] == list(range(352, 366)), "the last fourteen days"
    weeks = [backup.at for backup in standing[-22:-14]]
    assert [at.weekday() for at in weeks[:-1]] == [6] * 7, "of each whole week its last day"
    months = [(at.year, at.month) for at in (b.at for b in standing[:-22])]
    assert len(months) == len(set(months)) >= 9, "of each month before them one"


def test_the_newest_stay_whatever_the_clock_says() -> None:
    clocks = [MONDAY, datetime(1970, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)]
    backups = [a_backup(n, clocks[n % 3]) for n in range(1, 60)]
    assert kept(backups, Keeping(newest=10))[-10:] == list(range(50, 60))


def test_one_day_of_a_wrong_clock_makes_nothing_old() -> None:
    before, wrong, after = by_days(0, 0.1, 1, 1.1), by_days(27_000), by_days(2, 2.1)
    backups = [a_backup(n, b.at) for n, b in enumerate([*before, *wrong, *after], 1)]
    assert set(kept(backups)) >= {2, 4, 5, 6, 7}


def test_the_room_is_kept_from_the_oldest_on_but_never_for_the_newest() -> None:
    backups = [a_backup(n, MONDAY, size=10) for n in range(1, 9)]
    assert kept(backups, Keeping(newest=5, budget_bytes=35)) == [6, 7, 8]
    assert kept(backups, Keeping(newest=5, budget_bytes=1)) == [7, 8]


@given(
    st.lists(st.datetimes(timezones=st.just(UTC)), max_size=80),
    st.integers(1, 12),
    st.integers(1, 100),
)
def test_whatever_the_dates_the_newest_stay_and_a_second_look_takes_nothing(
    dates: list[datetime], newest: int, budget: int
) -> None:
    backups = [a_backup(number, at) for number, at in enumerate(dates, 1)]
    keeping = Keeping(newest=newest, budget_bytes=budget)
    gone = superfluous(backups, keeping)
    standing = [backup for backup in backups if backup not in gone]
    must = min(newest, max(budget, NEVER_FOR_ROOM))
    assert standing[-must:] == backups[-must:]
    assert len(standing) <= max(budget, NEVER_FOR_ROOM)
    assert superfluous(standing, keeping) == []
