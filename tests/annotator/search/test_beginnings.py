"""Words that begin so: the index is asked for rare ones only, and the same is found either way."""

import random

import pytest

from annotator.search.line import read
from annotator.session import Session
from annotator.storage.search.promising import asked_of_index
from tests.annotator.search.asking import found, indexed
from tests.builders import add_article

WORDS = ("the", "then", "quay", "quill", "zebra", "xylem", "harbour", "thé")
"""Most articles have words that begin with `th`, few have those with `x`."""
WEIGHTS = (60, 40, 6, 5, 2, 1, 30, 5)


@pytest.fixture
def many(session: Session) -> Session:
    chance = random.Random(5)
    for number in range(60):
        drawn = chance.choices(WORDS, WEIGHTS, k=9)
        add_article(session, f"{number} {' '.join(drawn)}")
    return indexed(session)


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("the*", ""),
        ("t*", ""),
        ("x*", '("x" *)'),
        ("zeb*", '("zeb" *)'),
        ("the* zebra", '("zebra")'),
        ('"zebra the*"', '("zebra")'),
        ("the* OR zebra", ""),
        ("the", '("the")'),
    ],
)
def test_a_beginning_that_most_texts_have_is_not_asked_of_the_index(
    many: Session, line: str, asked: str
) -> None:
    assert asked_of_index(many.project._db, read(line)) == asked


@pytest.mark.parametrize("line", ["the*", "t*", "x*", "qu*", "the* zebra", '"quay the*"', "h* x*"])
def test_what_is_found_does_not_depend_on_whom_is_asked(many: Session, line: str) -> None:
    by_index = found(many, line)
    many.project.index.begin_anew()
    assert by_index
    assert by_index == found(many, line)
