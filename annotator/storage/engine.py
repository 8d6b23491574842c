"""Which SQLite this program speaks to: the one it brings, or that of the system."""

import sqlite3


def version() -> str:
    return sqlite3.sqlite_version
