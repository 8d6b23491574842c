"""The history played again from its beginning: what it makes must be what is stored.

It reads every edit that was ever made, so it is asked for, never done at opening.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlite_utils import Database

from annotator.changes.change import Verb
from annotator.errors import ProjectDamaged
from annotator.model import ids
from annotator.sentences import counted
from annotator.storage.ailments import Ailment
from annotator.storage.doctor import named
from annotator.storage.packing import edits_in
from annotator.storage.tables import BY_NAME

_Key = tuple[str, int]
_BY_HAND = (Verb.TAG_SPAN, Verb.CORRECT)
"""Gestures that make one annotation of each place; files of others may hold the same one twice."""
_ITS_OWN = ("id", "checksum", "at", "maker")


def replayed(db: Database, rows: Iterable[tuple[Any, ...]]) -> Iterator[Ailment]:
    """D13: each edit goes on where the one before it ended, and the last is what is stored. D12:
    no gesture made the same annotation twice. `rows` are those of `Journal.rows`."""
    state: dict[_Key, int] = {}
    for number, _, _, _, verb, *_, edits, packed in rows:
        label, made = ids.label(number), Counter[str]()
        try:
            for table, before, after in edits_in(number, edits, packed):
                key = table, (after or before)["id"]
                if state.get(key) != mark(table, before):
                    message = f"step {label} changes {_name(key)}, which was not as it says"
                    yield Ailment(check="D13", message=message, record=label)
                if after is None:
                    state.pop(key, None)
                else:
                    state[key] = mark(table, after) or 0
                if verb in _BY_HAND and table == "annotation" and before is None:
                    made[_particular(after)] += 1
        except (ProjectDamaged, ValueError, KeyError, TypeError) as error:
            message = f"what step {label} did cannot be understood: {error}"
            yield Ailment(check="D13", message=message, record=label)
        if twice := made.total() - len(made):
            message = counted(
                twice,
                "step {label} made 1 annotation that is the same as another",
                "step {label} made {n} annotations that are the same as another",
                label=label,
            )
            yield Ailment(check="D12", message=message, record=label)
    yield from _compared(db, state)


def _compared(db: Database, state: dict[_Key, int]) -> Iterator[Ailment]:
    for table in BY_NAME.values():
        for row in named(db, table):
            key = table.name, row["id"]
            if state.pop(key, None) != mark(table.name, row):
                message = f"{_name(key)} is not what the history makes of it"
                yield Ailment(check="D13", message=message, record=ids.label(row["id"]))
    for key in state:
        message = f"{_name(key)} is gone, though the history has it"
        yield Ailment(check="D13", message=message)


def mark(table: str, row: Mapping[str, Any] | None) -> int | None:
    """A row by its checksum; one of an older version by that of the same record today."""
    if row is None:
        return None
    kind = BY_NAME[table]
    if row.keys() - {"checksum"} == set(kind.columns):
        return int(row["checksum"])
    body = {"body": ""} if table == "article" else {}
    return int(kind.to_row(kind.from_row({**row, **body}))["checksum"])


def _particular(row: Mapping[str, Any]) -> str:
    """All of an annotation but what is its own."""
    return json.dumps([value for name, value in row.items() if name not in _ITS_OWN])


def _name(key: _Key) -> str:
    table, number = key
    return f"{table} {ids.label(number)}"
