"""The index of words (FTS5): it follows the articles, a little later, and can be made anew.

Every change puts the articles that came or went on a queue, in its own transaction; `catch_up`
works it off where nobody waits. So a gesture never pays for the index, undo and redo need nothing
of their own, and what is not yet indexed is known and looked through. The index is contentless:
it holds folded words, the texts lie in their own table and never change.
"""

import sqlite3
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from time import monotonic

from sqlite_utils import Database

from annotator.errors import NotSaved
from annotator.model.folding import fold, is_in_word, others

_FIRST_WAITING = "select article_id from index_queue order by article_id limit 1"
_WAITING = "select count(*) from index_queue"
_INDEXED = "select text_sha256 from indexed where article_id = ?"
_TEXT_OF = "select text_sha256 from article where id = ?"
_BODY = "select body from text where sha256 = ?"
_TAKE_OUT = "insert into word_index (word_index, rowid, body) values ('delete', ?, ?)"
_PUT_IN = "insert into word_index (rowid, body) values (?, ?)"
_NOTE = """
    insert into indexed (article_id, text_sha256) values (?, ?)
    on conflict (article_id) do update set text_sha256 = excluded.text_sha256
"""
_ANEW = (
    "insert into word_index (word_index) values ('delete-all')",
    "delete from indexed",
    "delete from index_queue",
    "insert into index_queue select id from article",
)
_EXAMINE = "insert into word_index (word_index) values ('integrity-check')"
_ASTRAY = """
    select id from article
     where id not in (select article_id from index_queue)
       and not exists (select 1 from indexed where article_id = article.id
                          and indexed.text_sha256 = article.text_sha256)
     union
    select article_id from indexed
     where article_id not in (select id from article)
       and article_id not in (select article_id from index_queue)
     union
    select id from word_index_docsize where id not in (select article_id from indexed)
     union
    select article_id from indexed where article_id not in (select id from word_index_docsize)
"""
_MADE_BY = "select value from meta where key = 'word_index'"
_NOTE_MAKER = """
    insert into meta (key, value) values ('word_index', ?)
    on conflict (key) do update set value = excluded.value
"""
_FOLDING = f"1 {unicodedata.unidata_version}"
"""How words are folded: raised when `annotator/model/folding.py` changes, for what was put in is
taken out as it was put in."""


class WordIndex:
    """Brings the index of a project up to date, in portions."""

    def __init__(self, db: Database) -> None:
        self._db = db

    @property
    def waiting(self) -> int:
        """How many articles came or went since the index was up to date."""
        return int(self._db.execute(_WAITING).fetchone()[0])

    def catch_up(self, seconds: float = 0.008) -> bool:
        """Work for about so long, in one transaction. Returns whether anything is left to do.

        Raises NotSaved, as where the disk is full. A damaged index is begun anew.
        """
        try:
            return self._caught_up(monotonic() + seconds)
        except sqlite3.Error as error:
            raise _unwritten(error) from error

    def _caught_up(self, until: float) -> bool:
        if self._db.execute(_MADE_BY).fetchone() != (_FOLDING,):
            self.begin_anew()
        if self._db.execute(_FIRST_WAITING).fetchone() is None:
            return False
        try:
            self._work(until)
        except sqlite3.DatabaseError as error:
            if not getattr(error, "sqlite_errorname", "").startswith("SQLITE_CORRUPT"):
                raise
            self.begin_anew()
        return self._db.execute(_FIRST_WAITING).fetchone() is not None

    def begin_anew(self) -> None:
        """Forget all words; `catch_up` reads every article again. Raises NotSaved."""
        try:
            with self._db.atomic():
                for statement in _ANEW:
                    self._db.execute(statement)
                self._db.execute(_NOTE_MAKER, (_FOLDING,))
        except sqlite3.Error as error:
            raise _unwritten(error) from error

    def astray(self) -> list[int]:
        """Articles of which the index does not hold what it should, by its own notes."""
        return [row[0] for row in self._db.execute(_ASTRAY)]

    def faults(self) -> Iterator[str]:
        """What SQLite says of the words themselves; nothing where the file may only be read."""
        try:
            with self._db.atomic():
                self._db.execute(_EXAMINE)
        except sqlite3.DatabaseError as error:
            if not getattr(error, "sqlite_errorname", "").startswith("SQLITE_READONLY"):
                yield str(error)

    def _work(self, until: float) -> None:
        with self._db.atomic():
            while found := self._db.execute(_FIRST_WAITING).fetchone():
                self._renew(found[0])
                if monotonic() >= until:
                    break

    def _renew(self, article_id: int) -> None:
        held = self._db.execute(_INDEXED, (article_id,)).fetchone()
        wanted = self._db.execute(_TEXT_OF, (article_id,)).fetchone()
        if held != wanted:
            if held is not None:
                self._db.execute(_TAKE_OUT, (article_id, self._words(held[0])))
                self._db.execute("delete from indexed where article_id = ?", (article_id,))
            if wanted is not None:
                self._db.execute(_PUT_IN, (article_id, self._words(wanted[0])))
                self._db.execute(_NOTE, (article_id, wanted[0]))
        self._db.execute("delete from index_queue where article_id = ?", (article_id,))

    def _words(self, sha256: str) -> str:
        found = self._db.execute(_BODY, (sha256,)).fetchone()
        return as_indexed(str(found[0])) if found else ""


def as_indexed(text: str) -> str:
    """The text as SQLite's tokenizer gets it: folded, with blanks for what is no word to us.

    So both agree on words, whatever version of Unicode SQLite knows. ASCII it folds itself.
    """
    for character in others(text):
        text = text.replace(character, _fed(character))
    return text


@lru_cache(maxsize=20_000)
def _fed(character: str) -> str:
    return "".join(c if is_in_word(c) else " " for c in fold(character))


def _unwritten(error: sqlite3.Error) -> NotSaved:
    return NotSaved(f"the index of words cannot be written ({error}); make room, then try again")
