"""Names of parts are cut into words, and each word that is looked for can be found so."""

import pytest
from lxml import etree

from annotator.readers.web import cues
from annotator.readers.web.cues import words_of

SETS = (
    *("ASIDE", "ASIDE_PAIRS", "SITE", "HIDDEN", "CAPTION", "CREDIT", "PICTURE", "ICON"),
    *("PORTRAIT", "STANDFIRST", "DATED", "BYLINE", "PULLED"),
)


def words(name: str) -> list[str]:
    return words_of(etree.Element("div", {"class": name}))


@pytest.mark.parametrize("wanted", SETS)
def test_whatever_is_looked_for_can_be_a_name(wanted: str) -> None:
    looked_for: frozenset[str] = getattr(cues, wanted)
    assert [cue for cue in sorted(looked_for) if " ".join(words(cue)) != cue] == []


def test_names_are_cut_where_their_makers_join_words() -> None:
    assert words("article__imageCaption") == ["article", "image", "caption"]
    assert words("fotoGalería pie-de-crédito") == ["foto", "galería", "pie", "de", "crédito"]
    assert words("CNNLogo подпись_фото") == ["cnn", "logo", "подпись", "фото"]
