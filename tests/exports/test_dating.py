"""Dates in EDTF as dating attributes of TEI, and back through the record."""

import pytest

from annotator.model.annotation import Mention
from annotator.readers.tei import read_tei
from exports.tei.dating import dating
from tests.exports.scene import Scene


@pytest.mark.parametrize(
    ("value", "attributes"),
    [
        ("2024-05-12", ' when="2024-05-12"'),
        ("2024-05", ' when="2024-05"'),
        ("-0044-03-15", ' when="-0044-03-15"'),
        ("1890~", ' when="1890"'),
        ("1914/1918", ' from="1914" to="1918"'),
        ("1914-07-28/..", ' from="1914-07-28"'),
        ("/1800", ' to="1800"'),
        ("[1889..1891]", ' notBefore="1889" notAfter="1891"'),
        ("[..1891]", ' notAfter="1891"'),
        ("2023-02-29", ""),
        ("1900-02-29", ""),
        ("2024-04-31", ""),
        ("2024-13", ""),
        ("0000", ""),
        ("last Friday", ""),
        ('2024" onclick="', ""),
        ("", ""),
    ],
)
def test_what_tei_can_say_of_a_date(value: str, attributes: str) -> None:
    assert dating(value) == attributes


@pytest.mark.parametrize("value", ["2024-05-12", "1914/1918", "spring, perhaps <1890>"])
def test_a_value_comes_back_whatever_the_attributes_can_say(value: str) -> None:
    scene = Scene("It was in May.")
    scene.mark("date", ("May",), Mention(value=value))
    bundle = read_tei(scene.data, "a.tei.xml", lambda address: None)
    assert [a.body for a in bundle.annotations] == [Mention(value=value)]


def test_the_attribute_stands_at_the_words() -> None:
    scene = Scene("It was in May.")
    scene.mark("date", ("May",), Mention(value="2024-05"))
    assert '<date xml:id="m1-4" when="2024-05">May</date>' in scene.body
