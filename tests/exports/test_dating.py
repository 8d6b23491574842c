"""Dates in EDTF as dating attributes of TEI, and back through the record."""

from dataclasses import replace

import pytest

from annotator.model.annotation import Mention
from annotator.readers.tei import read_tei
from exports.tei.dating import dating, lifetime
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
        ("XXXX-09-05", ' when="--09-05"'),
        ("XXXX-02-29", ' when="--02-29"'),
        ("XXXX-09", ' when="--09"'),
        ("14:30", ' when="14:30:00"'),
        ("14:30:05Z", ' when="14:30:05Z"'),
        ("2024-05-12T14:30+02:00", ' when="2024-05-12T14:30:00+02:00"'),
        ("14:30/15:00", ' from="14:30:00" to="15:00:00"'),
        ("2024-05T14:30", ""),
        ("24:30", ""),
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


@pytest.mark.parametrize(
    ("dates", "born", "died"),
    [
        ("1815–1852", ' when="1815"', ' when="1852"'),
        ("1815-12-10 – 1852", ' when="1815-12-10"', ' when="1852"'),
        ("1953–", ' when="1953"', ""),
        ("/2001", "", ' when="2001"'),
        ("about 1900", "", ""),
        ("1900", "", ""),
        ("–", "", ""),
    ],
)
def test_the_life_of_a_person(dates: str, born: str, died: str) -> None:
    assert lifetime(dates) == (born, died)


def test_dates_of_entries_stand_as_attributes_and_come_back_as_they_were_written() -> None:
    scene = Scene("Ada at the Fair.")
    scene.mention("Ada", entity="Ada")
    scene.mention("Fair", tag="event", entity="Fair")
    ada, fair = scene.authorities_
    scene.authorities_ = [replace(ada, dates="1815–1852"), replace(fair, dates="1851")]
    text = scene.data.decode()
    assert '<birth when="1815"/><death when="1852"/>' in text
    assert '<event xml:id="evt1-6" ana="#tag.event" when="1851">' in text
    bundle = read_tei(scene.data, "a.tei.xml", lambda address: None)
    assert [entry.dates for entry in bundle.authorities] == ["1815–1852", "1851"]
