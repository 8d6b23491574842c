"""Numbers of lists that others keep: recognised, written as the list does, checked."""

import pytest

from annotator.model.authority import Identifier
from annotator.model.identifiers import fault, link, recognised, tidied


@pytest.mark.parametrize(
    ("pasted", "scheme", "value"),
    [
        ("https://www.wikidata.org/wiki/Q5838", "wikidata", "Q5838"),
        ("http://www.wikidata.org/entity/q5838#sitelinks", "wikidata", "Q5838"),
        ("https://viaf.org/viaf/113230702/", "viaf", "113230702"),
        ("<http://d-nb.info/gnd/118540238>", "gnd", "118540238"),
        ("https://www.geonames.org/2950159/berlin.html", "geonames", "2950159"),
        ("https://isni.org/isni/0000000121032683", "isni", "0000000121032683"),
        ("orcid.org/0000-0002-1825-0097", "orcid", "0000-0002-1825-0097"),
        ("http://id.loc.gov/authorities/names/n79021164.html", "loc", "n79021164"),
        ("GND: 4005728-8", "gnd", "4005728-8"),
    ],
)
def test_a_pasted_address_becomes_the_number_of_its_list(
    pasted: str, scheme: str, value: str
) -> None:
    found = recognised(pasted)
    assert found == Identifier(scheme=scheme, value=value)
    assert fault(found) == ""
    assert recognised(link(found)) == found


@pytest.mark.parametrize("words", ["", "Q5838", "see: the letter", "https://example.org/Q5838"])
def test_other_words_are_left_alone(words: str) -> None:
    assert recognised(words) is None


@pytest.mark.parametrize(
    ("scheme", "written", "value"),
    [
        ("ISNI", "0000 0001 2103 2683", "0000000121032683"),
        ("isni", "ISNI 0000-0001-2103-2683", "0000000121032683"),
        ("orcid", "0000000218250097", "0000-0002-1825-0097"),
        ("wikidata", " q42 ", "Q42"),
        ("local", " F  12/7 ", "F 12/7"),
    ],
)
def test_a_number_is_kept_as_its_list_writes_it(scheme: str, written: str, value: str) -> None:
    assert tidied(scheme, written) == Identifier(scheme=scheme.lower(), value=value)
    assert fault(tidied(scheme, written)) == ""


@pytest.mark.parametrize(
    ("scheme", "value", "why"),
    [
        ("wikidata", "P31", "such as Q42"),
        ("viaf", "VIAF1", "such as"),
        ("gnd", "118540239", "check digit"),
        ("gnd", "4005728-1", "check digit"),
        ("isni", "0000000121032684", "check digit"),
        ("isni", "12", "such as"),
        ("orcid", "0000-0002-1825-0098", "check digit"),
        ("geonames", "0", "such as"),
        ("url", "example.org", "such as"),
        ("local", "", "such as"),
    ],
)
def test_a_wrong_number_is_told_with_the_reason(scheme: str, value: str, why: str) -> None:
    assert why in fault(Identifier(scheme=scheme, value=value))
    assert link(Identifier(scheme=scheme, value=value)) == ""


def test_lists_that_are_not_known_are_taken_as_they_are() -> None:
    assert fault(Identifier(scheme="ulan", value="500115493")) == ""
