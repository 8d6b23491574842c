"""Project files as earlier versions of the program left them."""

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from annotator.storage.migrations import STEPS, sealed_again
from annotator.storage.packing import pieces

_SEARCH = ("indexed", "index_queue", "query", "shelf")
_BACK = {
    14: (
        "update journal set edits = unpacked(id, edits, packed)",
        "alter table journal drop column packed",
        "delete from meta where key = 'dictionary'",
    ),
    13: ("alter table figure drop column description",),
    12: ("drop table amending",),
    11: ("alter table article drop column pages",),
    10: ("drop index journal_by_step",),
    9: ("drop index article_by_id", "drop index article_by_progress"),
    8: tuple(f"drop table {name}" for name in ("word_index", *_SEARCH)),
    7: ("alter table article drop column origins",),
    6: tuple(f"alter table {table} drop column further" for table in ("about", "article")),
    5: ("alter table figure drop column rights",),
    4: ("drop table citing",),
    3: (
        *("drop table tie", "drop table relation", "drop table comment"),
        "alter table authority drop column coordinates",
    ),
    2: ("delete from tag where kind = 'correction'",),
}
"""By the version that is left: what undoes the step that led to it."""


def made_older(path: Path, version: int) -> None:
    """Take the steps back that led from `version` to today's. The project must be closed."""
    with closing(sqlite3.connect(path)) as connection:
        db = Database(connection)
        connection.create_function("unpacked", 3, lambda *told: "".join(pieces(*told)))
        for left in range(len(STEPS), version, -1):
            for statement in _BACK[left]:
                db.execute(statement)
            db.execute("delete from _sqlite_migrations where name = ?", (STEPS[left - 1],))
        for table in ("about", "article", "authority", "figure"):
            sealed_again(db, table)
        db.execute(f"pragma user_version = {version}")
        connection.commit()
