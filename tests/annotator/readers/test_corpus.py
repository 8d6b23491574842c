"""The files of the corpus are read as a person reads them, within the shares that we promise."""

import pytest

from tests.corpus.scoring import files_of, scored

PARAGRAPHS, CAPTIONS, BOILERPLATE = 0.98, 0.95, 0.02


@pytest.mark.parametrize("half", ["dev", "held_out"])
def test_articles_come_out_of_their_pages(half: str) -> None:
    """`dev` was made before the rules, `held_out` after them; ARCHITECTURE has its first counts."""
    score = scored(files_of(half))
    print(f"{half}: {score.told()}", *score.remarks, sep="\n")
    assert score.share("paragraphs") >= PARAGRAPHS
    assert score.share("captions") >= CAPTIONS
    assert score.share("credits") >= CAPTIONS
    assert score.share("boilerplate") <= BOILERPLATE
    assert score.share("images") >= CAPTIONS
