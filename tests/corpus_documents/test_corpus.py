"""How well documents are read: the corpus is scored, and the figures are printed."""

import pytest

from tests.corpus_documents.every import documents
from tests.corpus_documents.scoring import FACTS, Score, read_made, scored


def _total(*, held_out: bool) -> Score:
    total = Score()
    for made in documents():
        if made.held_out is held_out:
            total.add(scored(made))
    return total


@pytest.mark.parametrize("held_out", [False, True], ids=["tuned", "held out"])
def test_paragraphs_captions_and_credits_are_read_and_boilerplate_is_not(held_out: bool) -> None:
    total = _total(held_out=held_out)
    for fact in FACTS:
        share = total.share(fact)
        print(f"{fact:>10}: {total.found[fact]} of {total.there[fact]} = {share:.3f}")
    print(f"boilerplate: {total.boilerplate} of {total.characters} characters")
    assert total.share("paragraphs") >= 0.98, total.misses
    assert total.share("captions") >= 0.95, total.misses
    assert total.share("credits") >= 0.95, total.misses
    assert total.excess <= 0.02, total.misses


def test_every_document_tells_what_it_left_out() -> None:
    for made in documents():
        warnings = " ".join(w for draft in read_made(made) for w in draft.warnings)
        assert [words for words in made.told if words not in warnings] == [], made.name


def test_original_bytes_are_kept_and_every_block_is_a_line() -> None:
    for made in documents():
        for draft in read_made(made):
            assert draft.original.data == made.data
            lines = [draft.text[block.start : block.end] for block in draft.blocks]
            assert "\n".join(lines) == draft.text
