"""A project file is opened whatever triggers, views and tables it brings along."""

from pathlib import Path
from unittest.mock import patch

from sqlite_utils import Database

from annotator.storage import connection


def plant() -> None:
    def version(db: Database, path: Path) -> int:
        return int(db.execute("pragma user_version").fetchone()[0])

    patch.object(connection, "_refuse_strangers", version).start()
