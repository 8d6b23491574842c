"""Project files that are not whole, or not ours: refused, or opened for reading and told of."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from annotator.changes import annotations, comments
from annotator.errors import ProjectError
from annotator.model.annotation import Mention
from annotator.model.span import Span
from annotator.storage.connection import PAGE_BYTES
from annotator.storage.owner import note_path
from tests.builders import a_tag, add_article, naming
from tests.campaigns.campaign import Figures, Given, Tally, demand
from ui import projects

Damage = Callable[[bytearray], None]

QUICK_FLIPS, GATE_FLIPS, LONG_FLIPS = 300, 80, 900
MOST_FLIPS_A_FIND = 20
LEAST_FOUND = 0.99


@dataclass(frozen=True, slots=True)
class Outcome:
    """`said` is `refused`, `read only`, `mended` or `unnoticed`."""

    said: str
    words: str


def run(given: Given) -> Figures:
    """Every way to damage a file once; then single bits in bytes that mean something."""
    whole = _project(given)
    tally, counts = Tally(), dict.fromkeys(("refused", "read only", "mended", "unnoticed"), 0)
    ways = list(_ways())
    for name, damage in ways:
        with tally.counting():
            counts[_suffered(given, whole, name, damage)] += 1
    hostile = 0
    for statement in _STRANGE:
        with tally.counting():
            _strange(given, whole, statement)
        hostile += 1
    tally.told()
    found, flips = _flipped(given, whole)
    share = found / flips
    demand(share >= LEAST_FOUND, f"of {flips} flipped bits only {found} were found")
    return {
        "ways to damage a file": len(ways) + hostile,
        "refused": counts["refused"] + hostile,
        "opened for reading only": counts["read only"],
        "index mended": counts["mended"],
        "flipped bits": flips,
        "of them found (%)": round(100 * share, 2),
        "bytes of a refused file that changed": 0,
    }


def _project(given: Given) -> bytes:
    """A project in which most bytes mean something."""
    session = projects.found(given.new_folder("whole") / "p.annot")
    random = given.random("words")
    for number in range(3):
        lines = (" ".join(random.choice(_WORDS) for _ in range(12)) for _ in range(60))
        add_article(session, "\n".join(lines), name=f"{number}.txt")
    for number in session.project.article_ids():
        article = session.project.article(number)
        for start in range(0, 2000, 50):
            span = Span(start, start + 5)
            tag, person = a_tag(session), session.person
            session.do(annotations.annotate(person, article, [span], tag, Mention(), note="n"))
        some = session.project.annotations(number)[0]
        session.do(comments.comment(session.person, some, "Who says so?"))
    session.do(naming(session, _WORDS[0])[1])
    session.project.close()
    return session.project.path.read_bytes()


_WORDS = ("ledger", "São\u00a0Paulo", "\U0001f4dc", "harbour", "مقال", "bridge", "a", "Monday")


# -- ways to damage a file


def _ways() -> Iterator[tuple[str, Damage]]:
    for name, size in (("nothing left", 0), ("one byte", 1), ("the header only", 100)):
        yield name, lambda data, size=size: _cut(data, size)  # type: ignore[misc]
    yield "half of it", lambda data: _cut(data, len(data) // 2)
    yield "half, at a page", lambda data: _cut(data, len(data) // 2 // PAGE_BYTES * PAGE_BYTES)
    for name, less in (("a byte less", 1), ("half a page less", 4096), ("a page less", 8192)):
        yield name, lambda data, less=less: _cut(data, len(data) - less)  # type: ignore[misc]
    yield "the first page twice", lambda data: data.__setitem__(slice(0, 0), data[:PAGE_BYTES])
    for name, page in (("first", 0), ("second", 1), ("third", 2), ("tenth", 9), ("last", -1)):
        yield f"the {name} page is nothing", lambda d, page=page: _fill(d, page, 0)  # type: ignore[misc]
        yield f"the {name} page is full", lambda d, page=page: _fill(d, page, 255)  # type: ignore[misc]
    yield "a sector is nothing", lambda data: _put(data, 5 * PAGE_BYTES + 512, bytes(512))
    yield "pages changed places", _swap
    yield "a page stands twice", lambda data: _put(data, 3 * PAGE_BYTES, _page(data, 7))
    yield "garbage at the end", lambda data: data.extend(b"garbage" * 2000)
    for name, at, new in _HEADER:
        yield f"header: {name}", lambda data, at=at, new=new: _put(data, at, new)  # type: ignore[misc]


_HEADER = (
    ("another magic", 0, b"SQLite format 2\0"),
    ("another size of pages", 16, b"\x02\x00"),
    ("a write-ahead log", 18, b"\x02\x02"),
    ("bytes reserved", 20, b"\x20"),
    ("another number of pages", 28, b"\x00\x00\x00\x03"),
    ("another first free page", 32, b"\x00\x00\x00\x05"),
    ("another schema", 40, b"\xff\xff\xff\xff"),
    ("a format of tomorrow", 44, b"\x00\x00\x00\x09"),
    ("UTF-16", 56, b"\x00\x00\x00\x02"),
    ("a newer version", 60, b"\x00\x00\x00\xff"),
    ("no version", 60, b"\x00\x00\x00\x00"),
    ("another program", 68, b"ABCD"),
)

_STRANGE = (
    "create trigger thief after insert on annotation begin delete from annotation; end",
    "create view register as select name from authority",
    "create table extra (id integer primary key)",
    "create index slow on annotation (quote)",
    "drop index annotation_by_article",
    "alter table annotation add column spy text",
)
"""What another program may have put into a project, or taken out of it."""


def _cut(data: bytearray, size: int) -> None:
    del data[max(0, size) :]


def _put(data: bytearray, at: int, new: bytes) -> None:
    data[at : at + len(new)] = new


def _page(data: bytearray, number: int) -> bytes:
    return bytes(data[number * PAGE_BYTES : (number + 1) * PAGE_BYTES])


def _fill(data: bytearray, page: int, byte: int) -> None:
    at = page * PAGE_BYTES if page >= 0 else len(data) - PAGE_BYTES
    _put(data, at, bytes([byte]) * PAGE_BYTES)


def _swap(data: bytearray) -> None:
    one, other = _page(data, 4), _page(data, 6)
    _put(data, 4 * PAGE_BYTES, other)
    _put(data, 6 * PAGE_BYTES, one)


# -- what comes of it


def _suffered(given: Given, whole: bytes, name: str, damage: Damage) -> str:
    data = bytearray(whole)
    damage(data)
    path = given.new_folder("damaged") / "p.annot"
    path.write_bytes(data)
    outcome = _opened(path)
    meant = _means_another(path, whole)
    demand(outcome.said != "unnoticed" or not meant, f"{name}: nobody noticed")
    if outcome.said != "mended":
        demand(path.read_bytes() == data, f"{name}: bytes of the file were changed")
    demand(bool(outcome.words) or not meant, f"{name}: nothing is said of it")
    return outcome.said


def _strange(given: Given, whole: bytes, statement: str) -> None:
    path = given.new_folder("strange") / "p.annot"
    path.write_bytes(whole)
    with closing(sqlite3.connect(path)) as db:
        db.execute(statement)
        db.commit()
    before = path.read_bytes()
    demand(_opened(path).said == "refused", f"“{statement}”: it was opened")
    demand(path.read_bytes() == before, f"“{statement}”: bytes of the file were changed")


def _opened(path: Path) -> Outcome:
    """As after a sitting that did not end well, so that the doctor looks."""
    before = path.read_bytes()
    note_path(path).write_text("{}")
    try:
        session = projects.opened(path)
    except ProjectError as error:
        demand(str(error).startswith(f"{path.name}: "), f"no sentence: {error}")
        return Outcome("refused", str(error))
    finally:
        note_path(path).unlink(missing_ok=True)
    try:
        if session.project.ailments:
            demand(session.project.read_only, "damaged, and open for writing")
            return Outcome("read only", session.project.ailments[0].message)
    finally:
        session.project.close()
    if path.read_bytes() != before:
        return Outcome("mended", "the index of words was made anew")
    return Outcome("unnoticed", "")


def _flipped(given: Given, whole: bytes) -> tuple[int, int]:
    """Single bits that are others. Returns how many were found, of how many that matter."""
    random = given.random("flips")
    many = given.many(GATE_FLIPS, QUICK_FLIPS, LONG_FLIPS)
    path = given.new_folder("flipped") / "p.annot"
    found = flips = 0
    for _ in range(many * MOST_FLIPS_A_FIND):
        if flips == many:
            break
        data = bytearray(whole)
        data[random.randrange(len(data))] ^= 1 << random.randrange(8)
        path.write_bytes(data)
        if not _means_another(path, whole):
            continue  # a byte that nothing is made of
        flips += 1
        outcome = _opened(path)
        found += outcome.said != "unnoticed"
        _clean(path)
    return found, flips


def _clean(path: Path) -> None:
    for beside in path.parent.glob(f"{path.name}-*"):
        beside.unlink()


def _means_another(path: Path, whole: bytes) -> bool:
    """Whether the rows are others, or SQLite itself complains: asked without our own code."""
    key = "whole"
    if key not in _known:
        original = path.with_name("original.annot")
        original.write_bytes(whole)
        _known[key] = _rows(original)
        original.unlink()
    return _rows(path) != _known[key]


_known: dict[str, object] = {}


def _rows(path: Path) -> object:
    """All that is in a file, its schema and settings; or what SQLite says against it."""
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(address, uri=True)) as db:
            db.text_factory = bytes
            found: list[object] = [db.execute("pragma integrity_check").fetchall()]
            schema = db.execute("select type, name, sql from sqlite_schema").fetchall()
            found += [schema, db.execute("pragma application_id").fetchall()]
            found.append(db.execute("pragma user_version").fetchall())
            for kind, name, sql in schema:
                if kind == b"table" and b"virtual" not in sql.lower():
                    found.append(db.execute(f'select * from "{name.decode()}"').fetchall())
            return repr(found)
    except (sqlite3.Error, UnicodeDecodeError, ValueError) as error:
        return f"{type(error).__name__}: {error}"
