"""Which articles of a project are what a newcomer is, or have much of its text."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence

from sqlite_utils import Database

from annotator.errors import ProjectDamaged

_UP_TO = "select max(id) from (select id from article where id > ? order by id limit ?)"
_SAME = """
    select id, source_sha256, text_sha256 from article
     where id > :after and id <= :last
       and (source_sha256 in (select value from json_each(:wanted))
            or text_sha256 in (select value from json_each(:wanted)))
  order by id
"""
_AT_ONCE = 2_000
"""Articles that are looked through in a step: some five milliseconds."""
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


def same(db: Database, checksums: Sequence[str]) -> Iterator[dict[str, int]]:
    """The first article of each checksum, be it that of its file or that of its text, as they are
    found: a short step each.

    What is not stored is known at once; only for what is, the articles are looked through.
    """
    asked = {"wanted": json.dumps(list(checksums))}
    wanted = {row[0] for row in db.execute(_STORED, asked)}
    yield {}
    after = 0
    while wanted:
        last = db.execute(_UP_TO, (after, _AT_ONCE)).fetchone()[0]
        if last is None:
            return
        found: dict[str, int] = {}
        among = {"wanted": json.dumps(sorted(wanted)), "after": after, "last": last}
        for number, *both in db.execute(_SAME, among):
            for checksum in wanted.intersection(both):
                found.setdefault(checksum, number)
        wanted -= found.keys()
        after = last
        yield found


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
