"""Hostile documents, through the guarded child: each ends, with its text or a reason, in bounds."""

import time
from pathlib import Path

import pytest

from annotator.errors import UnreadableFile
from annotator.model.draft import Bundle
from annotator.readers.guarded.given import Choices
from annotator.readers.reading import Reading
from tests.corpus_documents.hostile import SECRET, Hostile, a_million_cells, damaged, hostile

SECONDS = 12.0
"""Ten that a reader has, and what it takes to end its process."""
BUG = "the reader stopped at something in it"


def came_to(reading: Reading, one: Hostile, folder: Path) -> str:
    """The refusal; or `read` and the text."""
    file = folder / one.name
    file.write_bytes(one.data)
    started = time.monotonic()
    try:
        found = reading.read(file, Choices())
    except UnreadableFile as refused:
        said = str(refused)
        assert said.startswith(one.name)
    else:
        assert not isinstance(found, Bundle)
        said = "read: " + " ".join(f"{draft.text} {draft.warnings}" for draft in found)
        assert all(SECRET.encode() not in f.image.data for d in found for f in d.figures if f.image)
    assert time.monotonic() - started < SECONDS, one.name
    assert SECRET not in said
    return said


def test_every_hostile_document_ends_as_it_must(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    folder.mkdir(parents=True)
    for place in (tmp_path, folder):
        (place / "secret.txt").write_text(SECRET)
    wrong = {}
    with Reading() as reading:
        for one in hostile():
            said = came_to(reading, one, folder)
            fits = one.said in said and not said.startswith("read: ") if one.said else True
            if not fits or (BUG in said and not one.said):
                wrong[one.name] = said[:200]
    assert wrong == {}
    assert not list(tmp_path.rglob("evil.txt"))


@pytest.mark.campaign
def test_damaged_documents_are_read_or_refused_in_words(tmp_path: Path) -> None:
    """Forty times the corpus, each time with other damage."""
    ends = {"read": 0, "refused": 0}
    bugs = set()
    with Reading() as reading:
        for seed in range(40):
            for one in damaged(seed):
                said = came_to(reading, one, tmp_path)
                ends["read" if said.startswith("read: ") else "refused"] += 1
                if BUG in said:
                    bugs.add(f"{seed} {one.name}: {said[:160]}")
    print(ends)
    assert bugs == set()


@pytest.mark.campaign
def test_a_table_of_a_million_cells_ends(tmp_path: Path) -> None:
    with Reading() as reading:
        assert came_to(reading, a_million_cells(), tmp_path)
