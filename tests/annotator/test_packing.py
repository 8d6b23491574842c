"""Rows of the journal lie packed: what was said is what is read, and no bomb goes off."""

import json
import sqlite3
import zlib
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import ProjectDamaged
from annotator.session import Session
from annotator.storage.packing import (
    DICTIONARY,
    LONGEST,
    edits_in,
    packed,
    pieces,
)
from annotator.storage.project import Project
from annotator.storage.rows import dumped
from tests.annotator.test_project_file import closed
from tests.builders import tagging, the_article
from tests.older import made_older
from ui import projects

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
VALUES = WORDS | st.integers() | st.none()
ROWS = st.dictionaries(WORDS, VALUES, max_size=5).map(lambda row: {**row, "id": 1})
EDITS = st.lists(st.tuples(st.sampled_from(["annotation", "article"]), st.none() | ROWS, ROWS))
NOISE = Random(1).randbytes(LONGEST).hex()
ONE = [["annotation", None, {"id": 1, "note": "said"}]]


def squeezed(words: str) -> bytes:
    packer = zlib.compressobj(9, zdict=DICTIONARY)
    return packer.compress(words.encode()) + packer.flush()


def put(path: Path, data: bytes | None, edits: str = "") -> None:
    """In the newest row of a project that is closed."""
    with closing(sqlite3.connect(path)) as db:
        newest = "where position = (select max(position) from journal)"
        db.execute(f"update journal set packed = ?, edits = ? {newest}", (data, edits))  # noqa: S608 - our own words
        db.commit()


def test_the_dictionary_is_what_it_always_was() -> None:
    """Another one reads nothing of what was packed before: zlib notes this number in each row."""
    assert zlib.adler32(DICTIONARY) == 0xF60ACD18


class TestRows:
    @given(EDITS, st.integers(1, 500))
    def test_what_is_packed_is_what_is_read(self, edits: list[Any], times: int) -> None:
        said = dumped(edits * times)
        data = packed(said)
        lies = ("", data) if data else (said, None)
        assert "".join(pieces(1, *lies)) == said
        if edits:
            assert list(edits_in(1, *lies)) == json.loads(said)

    def test_a_row_of_many_pieces_is_read_edit_by_edit(self) -> None:
        note = '” ],["} 𝔄'
        edits = [["annotation", None, {"id": n, "note": f"{n * n}{note}"}] for n in range(60_000)]
        data = packed(dumped(edits))
        assert data is not None
        assert list(edits_in(1, "", data)) == edits

    def test_what_would_not_be_read_is_not_packed(self) -> None:
        assert packed(dumped([["annotation", None, {"note": "a" * 1_000_000}]])) is None
        assert packed(dumped([ONE[0], ["annotation", None, {"note": NOISE}]])) is None

    @pytest.mark.parametrize(
        ("data", "edits", "why"),
        [
            (squeezed(dumped(ONE))[:-5], "", "end where it should"),
            (squeezed(dumped(ONE)) + b"more", "", "end where it should"),
            (squeezed(dumped(ONE)[:-1]), "", "breaks off"),
            (squeezed(dumped(ONE) + "x"), "", "breaks off"),
            (squeezed("[" * 100_000), "", "unpacks to more|breaks off|recursion"),
            (squeezed(dumped(ONE)), dumped(ONE), "twice"),
            (squeezed("[" + f"{dumped(ONE)[1:-1]}," * 100_000), "", "more than it may"),
            (b"PK" * 40, "", "."),
            (b"", "", "end where it should"),
            (None, "[" * 100_000, "recursion"),
            (None, "", "breaks off"),
        ],
    )
    def test_what_is_no_row_is_told_of(self, data: bytes | None, edits: str, why: str) -> None:
        with pytest.raises(ProjectDamaged, match=f"^entry 0-7 of the history.*(?:{why})"):
            list(edits_in(7, edits, data))

    def test_a_bomb_takes_no_more_memory_than_an_edit_may(self) -> None:
        """A row of one edit without an end, packed no better than rows of ours."""
        data = squeezed('[["annotation",null,{"note":"' + NOISE)
        with pytest.raises(ProjectDamaged, match="an edit has no end"):
            list(edits_in(1, "", data))


class TestProjects:
    @pytest.mark.parametrize("version", [13, 9])
    def test_rows_of_before_and_of_now_are_one_history(
        self, session: Session, version: int
    ) -> None:
        session.do(tagging(session, "Ada"))
        path = closed(session)
        made_older(path, version)
        again = projects.opened(path)
        again.do(tagging(again, "ledger"))
        with closing(again.project):
            lies = "select count(*) filter (where packed is null), count(packed) from journal"
            [(plain, short)] = again.project._db.execute(lies).fetchall()
            assert plain > 1
            assert short >= 1
            assert [*again.project.check(), *again.project.replay()] == []
            while again.undo():
                assert [*again.project.check(), *again.project.replay()] == []
            while again.redo():
                assert [*again.project.check(), *again.project.replay()] == []
            assert len(again.project.annotations(the_article(again).id)) == 3

    @pytest.mark.parametrize(
        "data",
        [
            squeezed("[]" * 500_000),
            squeezed(dumped(ONE)),
            squeezed(dumped([["nothing"]])),
            squeezed(dumped([[]])),
            squeezed("[1,2]"),
            b"noise",
        ],
    )
    def test_the_doctor_tells_of_a_damaged_row_and_goes_on(
        self, session: Session, data: bytes
    ) -> None:
        session.do(tagging(session, "Ada"))
        path = closed(session)
        put(path, data)
        with Project.open(path, read_only=True) as project:
            found = [*project.check(), *project.replay()]
        assert "D13" in {ailment.check for ailment in found}
        again = projects.opened(path)
        with closing(again.project), pytest.raises(ProjectDamaged, match="of the history"):
            again.undo()

    def test_another_dictionary_in_the_file_is_found(self, session: Session) -> None:
        path = closed(session)
        with closing(sqlite3.connect(path)) as db:
            db.execute("update meta set value = 'words' where key = 'dictionary'")
            db.commit()
        with Project.open(path, read_only=True) as project:
            assert [ailment.check for ailment in project.check()] == ["D13"]
