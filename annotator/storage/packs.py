"""Authority packs on this machine: one SQLite file each, written once and then only read.

A pack is no project: it is made anew from its source, so that speed goes before safety while it
is written, and it gets its name only when it is whole.
"""

import json
import os
import re
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Any

from annotator.closing import Closing
from annotator.errors import BadPack
from annotator.model.authority import Identifier
from annotator.model.ids import TagId
from annotator.model.pack import Pack, PackEntry, Refused

SUFFIX = ".pack"
APPLICATION_ID = 0x414E504B
"""`ANPK`: by this a pack is told from other files."""
MOST_REFUSED = 10_000
"""Refused lines that are kept; all are counted."""

_VERSION = 1
_NEAR = 400
"""Names that are looked at to find the heaviest: there may be thousands that begin alike."""
_NAME = re.compile(r"[\w][\w .-]{0,59}")

_SCHEMA = (
    f"pragma application_id = {APPLICATION_ID}",
    f"pragma user_version = {_VERSION}",
    "create table about (key text primary key, value text not null) strict",
    """create table entry (
        id integer primary key, name text not null, kind text not null, variants text not null,
        identifiers text not null, dates text not null, coordinates text not null,
        note text not null, weight integer not null
    ) strict""",
    "create table name (folded text not null, entry integer not null) strict",
    "create table refused (line integer not null, reason text not null) strict",
    "create virtual table word using fts5(names, content='', detail=none, prefix='2 3',"
    ' tokenize="unicode61 remove_diacritics 0")',
)
_COLUMNS = "entry.id, name, kind, variants, identifiers, dates, coordinates, note, weight"
_PUT = "insert into entry values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
_EXACT = f"""
    select {_COLUMNS} from entry where id in (select entry from name where folded = ? limit ?)
"""  # noqa: S608 - our own columns
_BEGINNING = f"""
    select {_COLUMNS} from entry where id in (
        select entry from name where folded >= ? and folded < ? limit ?)
"""  # noqa: S608 - our own columns
_WORDS = f"""
    select {_COLUMNS} from entry where id in (select rowid from word where word match ? limit ?)
"""  # noqa: S608 - our own columns
_as_json = json.JSONEncoder(ensure_ascii=False).encode


class PackWriter:
    """A pack in the making. Use as a context manager: without `finish` nothing remains."""

    def __init__(self, path: Path) -> None:
        """Raises BadPack where the folder cannot be written."""
        self._path = path
        self._beside = path.with_name(f"{path.name}.{os.getpid()}.new")
        self._entries = self._refused = 0
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._beside.unlink(missing_ok=True)
            self._db = sqlite3.connect(self._beside, isolation_level=None)
            for setting in ("journal_mode = off", "synchronous = off", "cache_size = -65536"):
                self._db.execute(f"pragma {setting}")
            for statement in _SCHEMA:
                self._db.execute(statement)
            self._db.execute("begin")
        except (OSError, sqlite3.Error) as error:
            raise _not_written(path, error) from error

    def add(self, entries: Sequence[tuple[PackEntry, tuple[str, ...]]]) -> None:
        """Entries with their names as they are compared. Raises BadPack."""
        first = self._entries + 1
        self._entries += len(entries)
        numbered = list(enumerate(entries, start=first))
        try:
            self._db.executemany(_PUT, (_values(number, e) for number, (e, _) in numbered))
            self._db.executemany(
                "insert into name values (?, ?)",
                ((name, number) for number, (_, names) in numbered for name in names),
            )
            self._db.executemany(
                "insert into word (rowid, names) values (?, ?)",
                ((number, " ".join(names)) for number, (_, names) in numbered),
            )
        except sqlite3.Error as error:
            raise _not_written(self._path, error) from error

    def refuse(self, refused: Refused) -> None:
        self._refused += 1
        if self._refused <= MOST_REFUSED:
            self._db.execute("insert into refused values (?, ?)", (refused.line, refused.reason))

    def finish(self, title: str, kind: TagId, form: str) -> None:
        """Give the pack its name: it is there from now on. Raises BadPack."""
        about = {
            "title": title, "kind": kind, "form": form,
            "entries": self._entries, "refused": self._refused,
        }  # fmt: skip
        try:
            self._db.executemany(
                "insert into about values (?, ?)", ((k, str(v)) for k, v in about.items())
            )
            self._db.execute("create index name_folded on name (folded, entry)")
            self._db.execute("commit")
            self._db.close()
            with self._beside.open("rb+") as file:
                os.fsync(file.fileno())
            self._beside.replace(self._path)
        except (OSError, sqlite3.Error) as error:
            raise _not_written(self._path, error) from error

    def __enter__(self) -> "PackWriter":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._db.close()
        with suppress(OSError):
            self._beside.unlink(missing_ok=True)


class PackFile(Closing):
    """A pack that is read. Use as a context manager, or close it."""

    def __init__(self, path: Path) -> None:
        """Raises BadPack for what is no pack of ours, or of another version."""
        self._path = path
        address = f"{path.absolute().as_uri()}?mode=ro"
        try:
            self._db = sqlite3.connect(address, uri=True, check_same_thread=False)
        except sqlite3.Error as error:
            raise _not_read(path, error) from error
        try:
            for setting in ("trusted_schema = off", "cell_size_check = on", "query_only = on"):
                self._db.execute(f"pragma {setting}")
            marks = [self._db.execute(f"pragma {p}").fetchone()[0] for p in _MARKS]
            if marks != [APPLICATION_ID, _VERSION]:
                raise BadPack(f"{path.name}: this is no pack of this version; add it anew")
            self._about = dict(self._db.execute("select key, value from about"))
            self._about["entries"], self._about["refused"]
        except BadPack:
            self._db.close()
            raise
        except (sqlite3.Error, KeyError) as error:
            self._db.close()
            raise _not_read(path, error) from error

    @property
    def title(self) -> str:
        return str(self._about.get("title", self._path.stem))

    def pack(self) -> Pack:
        """What the pack is. Raises BadPack."""
        try:
            return Pack(
                name=self._path.stem,
                title=self.title,
                kind=TagId(self._about.get("kind", "")),
                form=self._about.get("form", ""),
                entries=int(self._about["entries"]),
                refused=int(self._about["refused"]),
                size_bytes=self._path.stat().st_size,
            )
        except (OSError, ValueError) as error:
            raise _not_read(self._path, error) from error

    def search(self, query: str, limit: int) -> list[PackEntry]:
        """Entries one of whose names is `query`, begins so, or has words that begin as its words.

        `query` is folded as the names were. Heavier ones come first. Raises BadPack.
        """
        words = [word for word in query.split() if any(c.isalnum() for c in word)]
        if not words:
            return []
        prefixes = " AND ".join(f'"{word.replace(chr(34), "")}"*' for word in words)
        steps: Iterable[tuple[str, tuple[Any, ...]]] = (
            (_EXACT, (query, _NEAR)),
            (_BEGINNING, (query, query + chr(0x10FFFF), _NEAR)),
            (_WORDS, (prefixes, _NEAR)),
        )
        found: dict[int, tuple[Any, ...]] = {}
        try:
            for statement, values in steps:
                rows = self._db.execute(statement, values).fetchall()
                for row in sorted(rows, key=lambda row: (-row[-1], row[0])):
                    found.setdefault(row[0], row)
                if len(found) >= limit:
                    break
            return [_entry(row) for row in islice(found.values(), limit)]
        except (sqlite3.Error, ValueError, TypeError) as error:
            raise _not_read(self._path, error) from error

    def refused(self) -> list[Refused]:
        """What was not taken when the pack was made. Raises BadPack."""
        try:
            return [Refused(*row) for row in self._db.execute("select line, reason from refused")]
        except sqlite3.Error as error:
            raise _not_read(self._path, error) from error

    def close(self) -> None:
        self._db.close()


_MARKS = ("application_id", "user_version")


def path_of(folder: Path, name: str) -> Path:
    """The file of a pack. Raises BadPack for a name that can be none."""
    if not _NAME.fullmatch(name) or name.endswith((".", " ")):
        raise BadPack(
            f"“{name[:60]}” cannot name a pack: up to 60 letters, digits, blanks, - and ."
        )
    return folder / f"{name}{SUFFIX}"


def in_folder(folder: Path, told: Callable[[BadPack], None]) -> list[Pack]:
    """All packs, by name; what is wrong with one is `told`, and the others are still there."""
    found = []
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        try:
            with PackFile(path) as file:
                found.append(file.pack())
        except BadPack as error:
            told(error)
    return found


def remove(folder: Path, name: str) -> None:
    """Raises BadPack where there is none, or it cannot be removed."""
    path = path_of(folder, name)
    try:
        path.unlink()
    except FileNotFoundError as error:
        raise BadPack(f"{name}: there is no pack of this name") from error
    except OSError as error:
        why = error.strerror or "it is in use"
        raise BadPack(f"{name}: it could not be removed ({why}); close Annotator first") from error


def _values(number: int, e: PackEntry) -> tuple[Any, ...]:
    variants = _as_json(e.variants) if e.variants else ""
    listed = _as_json([[i.scheme, i.value] for i in e.identifiers]) if e.identifiers else ""
    return number, e.name, e.kind, variants, listed, e.dates, e.coordinates, e.note, e.weight


def _entry(row: tuple[Any, ...]) -> PackEntry:
    _, name, kind, variants, numbers, dates, coordinates, note, weight = row
    return PackEntry(
        name=name,
        kind=TagId(kind),
        variants=tuple(json.loads(variants)) if variants else (),
        identifiers=tuple(
            Identifier(scheme=scheme, value=value)
            for scheme, value in (json.loads(numbers) if numbers else ())
        ),
        dates=dates,
        coordinates=coordinates,
        note=note,
        weight=weight,
    )


def _not_written(path: Path, error: Exception) -> BadPack:
    why = getattr(error, "strerror", "") or str(error)
    return BadPack(f"{path.name}: the pack was not saved ({why}); make room in “{path.parent}”")


def _not_read(path: Path, error: Exception) -> BadPack:
    return BadPack(f"{path.name}: the pack cannot be read ({error}); remove it, and add it anew")
