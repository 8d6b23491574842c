"""Which backups stay: all of two days, then one a day, a week, a month.

Days are days of work, and their order is that of the numbers: a date only says where one day ends
and the next begins. So no clock that jumps to 1970 or 2100 makes anything old, and a summer
without work takes nothing away.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from annotator.storage.backups.names import Backup

WHOLE_DAYS = 2
DAILY = 14
"""Days of work of which one stays, the whole ones counted in."""
WEEKLY = 8
NEVER_FOR_ROOM = 2
"""So many of the newest stay even where they need more room than there is to be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """`newest` always stay, for whatever a date may say; `budget_bytes` is the room for all."""

    newest: int = 10
    budget_bytes: int = 4_000_000_000


def superfluous(backups: Iterable[Backup], keeping: Keeping) -> list[Backup]:
    """The backups of one project that may go, oldest first."""
    ordered = sorted(backups, key=lambda backup: backup.number, reverse=True)
    kept = {backup.path for backup in (*ordered[: keeping.newest], *_by_date(ordered))}
    standing = [backup for backup in ordered if backup.path in kept]
    room = sum(backup.size_bytes for backup in standing)
    while room > keeping.budget_bytes and len(standing) > NEVER_FOR_ROOM:
        room -= standing.pop().size_bytes
    still = {backup.path for backup in standing}
    return [backup for backup in reversed(ordered) if backup.path not in still]


def _by_date(newest_first: Sequence[Backup]) -> list[Backup]:
    """Days, weeks and months are those of the calendar, so that what stays of a week stays."""
    days = _runs(newest_first, lambda backup: backup.at.date())
    kept = [backup for day in days[:WHOLE_DAYS] for backup in day]
    kept += [day[0] for day in days[WHOLE_DAYS:DAILY]]
    older = [backup for day in days[DAILY:] for backup in day]
    weeks = _runs(older, lambda backup: backup.at.isocalendar()[:2])
    kept += [week[0] for week in weeks[:WEEKLY]]
    oldest = [backup for week in weeks[WEEKLY:] for backup in week]
    months = _runs(oldest, lambda backup: (backup.at.year, backup.at.month))
    return kept + [month[0] for month in months]


def _runs(backups: Iterable[Backup], key: Callable[[Backup], object]) -> list[list[Backup]]:
    return [list(run) for _, run in groupby(backups, key)]
