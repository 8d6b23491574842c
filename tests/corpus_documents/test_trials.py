"""One small file of each format lies in the bundle, so that the self-test can read it there."""

from annotator.readers.formats import FORMATS, START_BYTES, recognised
from resources import resource
from tests.corpus_documents.made import Made
from tests.corpus_documents.scoring import read_made
from tests.corpus_documents.trials import WORDS, trials

REFUSED = {"old office"}
"""Formats whose files are told apart only to be refused in the right words."""


def test_every_format_has_a_file_in_the_bundle() -> None:
    there = {entry.name: entry.read_bytes() for entry in resource("trials").iterdir()}
    assert set(there) == set(trials())
    kinds = (recognised(name, data[:START_BYTES]) for name, data in there.items())
    assert {kind.name for kind in kinds if kind} == {kind.name for kind in FORMATS} - REFUSED


def test_every_one_of_them_says_the_same() -> None:
    for entry in resource("trials").iterdir():
        [draft] = read_made(Made(name=entry.name, data=entry.read_bytes(), paragraphs=()))
        assert WORDS in draft.text
