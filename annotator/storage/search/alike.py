"""Which articles of a project are what a newcomer is, or have much of its text."""

import json
import sqlite3
from collections import Counter
from collections.abc import Sequence

from sqlite_utils import Database

from annotator.errors import ProjectDamaged

_SAME = """
    select id, source_sha256, text_sha256 from article
     where source_sha256 in (select value from json_each(:wanted))
        or text_sha256 in (select value from json_each(:wanted))
  order by id
"""
_STORED = """
    select sha256 from blob where sha256 in (select value from json_each(:wanted))
     union
    select sha256 from text where sha256 in (select value from json_each(:wanted))
"""
_WITH = "select rowid from word_index where word_index match ? limit ?"
_WAITING = "select article_id from index_queue order by article_id desc limit ?"
_THERE = "select id from article where id in (select value from json_each(?)) order by id"
_NO_WORDS = str.maketrans('"\0', "  ")
"""What would end a phrase in SQLite's language of queries; in the index it divides words."""
_MOST = 50
"""Articles with one passage, beyond which it tells nothing."""


def same(db: Database, checksums: Sequence[str]) -> dict[str, int]:
    """The first article of each checksum, be it that of its file or that of its text.

    What is not stored is known at once; only for what is, the articles are looked through.
    """
    wanted = {"wanted": json.dumps(list(checksums))}
    stored = [row[0] for row in db.execute(_STORED, wanted)]
    found: dict[str, int] = {}
    if stored:
        for number, source, text in db.execute(_SAME, {"wanted": json.dumps(stored)}):
            found.setdefault(source, number)
            found.setdefault(text, number)
    return {checksum: found[checksum] for checksum in stored if checksum in found}


def having(db: Database, passages: Sequence[str], most: int) -> list[int]:
    """Articles with two of some passages or more, those with most of them first.

    Passages are folded words as the index has them. The youngest articles that wait for the index
    are named too: whoever asks compares the texts anyway.
    """
    counted: Counter[int] = Counter()
    for passage in passages:
        try:
            phrase = f'"{passage.translate(_NO_WORDS)}"'
            rows = db.execute(_WITH, (phrase, _MOST)).fetchall()
        except (sqlite3.DatabaseError, ProjectDamaged) as error:
            if isinstance(error, sqlite3.OperationalError):
                raise
            break  # the index is damaged, and mended elsewhere
        if len(rows) < _MOST:
            counted.update(row[0] for row in rows)
    needed = min(2, len(passages))
    likely = [number for number, times in counted.most_common() if times >= needed][:most]
    waiting = [row[0] for row in db.execute(_WAITING, (most,))]
    there = {row[0] for row in db.execute(_THERE, (json.dumps(likely + waiting),))}
    return [number for number in dict.fromkeys(likely + waiting) if number in there]
