"""Whatever is wrong with a file: it is refused with its place, or taken with a list of what is not.

Nothing is read beside it, nothing hangs, and nothing but a sentence comes of it.
"""

from contextlib import suppress
from pathlib import Path

import pytest

from annotator.errors import UnreadableFile
from annotator.model.draft import Bundle
from annotator.readers import read
from exports.tei.validate import validate_file
from tests.annotator.readers.bad_tei import BAD

TAKEN = {
    "no namespace": "the file declares no namespace",
    "words in CDATA everywhere": "",
    "places of too many digits": "it points to nowhere in the text",
    "an external entity": "the entity a stands for another file, which was not read",
    "an entity of the network": "the entity a stands for another file, which was not read",
    "an external parameter entity": "",
    "an external document type": "",
    "a default of every attribute": "",
    "a giant attribute": "",
    "many attributes": "",
    "a giant line": "",
    "a giant name": "",
    "many namespaces": "",
    "UTF-16 without a mark": "",
    "UTF-8 that is UTF-16": "",
    "UTF-32": "",
    "UTF-7": "",
    "an encoding with shifts": "",
    "XML 1.1": "",
    "pointers to nowhere": "a pointer leads to nothing in the file",
    "pointers in a circle": "an annotation: it points to nowhere",
    "an identifier twice": "an identifier that stands before",
    "an inclusion": "an inclusion: the other file was not read",
    "instructions": "",
    "ranges to nowhere": "an annotation: it points to nowhere",
    "dates of nobody": "a date, without words of its own",
}
"""What is taken, and what is said of it."""
AS_A_WHOLE = (
    "this looks like a",
    "the file is damaged or cut off",
    "there are no words in the text",
    "cannot be written back byte by byte",
    "the file was changed so that it cannot be read back",
)
"""What a file is refused for that is no matter of a line."""


def outcome(file: Path) -> tuple[str, str]:
    """The text of the article with all warnings; or nothing, with what it is refused for."""
    try:
        bundle = read(file)
    except UnreadableFile as error:
        return "", str(error)
    assert isinstance(bundle, Bundle)
    [article] = bundle.articles
    return article.text, "\n".join(bundle.warnings)


@pytest.fixture
def file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The bad file of the test's name."""
    found = tmp_path / "bad.xml"
    found.write_bytes(BAD[request.getfixturevalue("name")]())
    return found


@pytest.mark.parametrize("name", BAD)
def test_it_is_refused_with_its_place_or_taken_with_what_was_left(name: str, file: Path) -> None:
    text, said = outcome(file)
    assert bool(text) == (name in TAKEN), said
    if text:
        assert TAKEN[name] in said
        assert bool(said) == bool(TAKEN[name])
    else:
        assert said.startswith("bad.xml: ")
        assert "line " in said or any(words in said for words in AS_A_WHOLE)
    assert "root:" not in text + said  # of /etc/passwd


@pytest.mark.parametrize("name", BAD)
def test_its_validation_ends_with_sentences(name: str, file: Path) -> None:
    with suppress(UnreadableFile):
        assert all(len(str(finding)) < 2000 for finding in validate_file(file))
