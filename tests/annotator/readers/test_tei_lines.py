"""Records read by the pattern are what XML says of them; whatever else stands there stays XML."""

import pytest

from annotator.readers.tei.lines import taken_out
from annotator.readers.tei.records import Record, record_of
from annotator.readers.tei.xml import parsed, tei
from exports.tei.exporter import preview
from tests.exports.documents import a_world

SEEDS = range(120)


def written(seed: int) -> bytes:
    world = a_world(seed)
    return preview(world, world.article_)


def in_the_tree(data: bytes) -> dict[str, Record]:
    found = [record_of(element) for element in parsed(data).iter(tei("annotation"))]
    return {record.name: record for record in found}


def one_with_records() -> bytes:
    return next(data for seed in SEEDS if len(taken_out(data := written(seed))[1]) > 3)


@pytest.mark.parametrize("first", range(0, len(SEEDS), 20))
def test_a_record_is_the_same_by_the_pattern_and_by_the_tree(first: int) -> None:
    for seed in SEEDS[first : first + 20]:
        data = written(seed)
        rest, taken = taken_out(data)
        whole, left = in_the_tree(data), in_the_tree(rest)
        assert {record.name: record for record in taken} | left == whole
        assert len(taken) + len(left) == len(whole)


def plain(record: Record) -> bool:
    """An annotation, no correction, whose words need no reference to a character."""
    words = "".join([*record.quotes, *record.notes.values()])
    kept = "correction" in record.notes or any(char in words for char in "<>&\r")
    return record.name.startswith("a") and not kept


def test_every_plain_record_goes_the_fast_way() -> None:
    """Else reading would have become slow without anybody noticing."""
    wanted = 0
    for seed in SEEDS:
        data = written(seed)
        found = {record.name for record in taken_out(data)[1]}
        expected = {name for name, record in in_the_tree(data).items() if plain(record)}
        assert expected <= found
        wanted += len(expected)
    assert wanted > 300


@pytest.mark.parametrize(
    ("words", "instead"),
    [
        pytest.param(b"<standOff ", b"<!-- a remark --><standOff ", id="a comment"),
        pytest.param(b"<standOff ", b"<![CDATA[\n]]><standOff ", id="a marked section"),
        pytest.param(b"<standOff ", b"<?turn page?><standOff ", id="an instruction"),
        pytest.param(b"<TEI ", b"<!DOCTYPE TEI>\n<TEI ", id="a document type"),
        pytest.param(b"<standOff ", b'<standOff xmlns="urn:x" ', id="another namespace"),
        pytest.param(b'encoding="UTF-8"', b'encoding="ISO-8859-1"', id="another encoding"),
        pytest.param(b"<?xml ", b"\xef\xbb\xbf<?xml ", id="a byte order mark"),
        pytest.param(b"</listAnnotation>", b"</listAnnotation >", id="another end"),
    ],
)
def test_nothing_is_taken_where_lines_may_mean_something_else(words: bytes, instead: bytes) -> None:
    data = one_with_records().replace(words, instead, 1)
    assert taken_out(data) == (data, [])


@pytest.mark.parametrize(
    ("words", "instead"),
    [
        pytest.param(b' target="', b'  target="', id="another blank"),
        pytest.param(b' target="', b' n="1" target="', id="another attribute"),
        pytest.param(b'when="', b'when="&#50;', id="a reference"),
        pytest.param(b'when="', b'when="\t', id="a tab that becomes a blank"),
        pytest.param(b'<note type="quote">', b'<note type="quote">\r', id="a line end of Windows"),
        pytest.param(b'<note type="quote">', b'<note type="quote"><hi/>', id="an element"),
        pytest.param(b'<note type="quote">', b'<note type="quote">]]>', id="the end of a section"),
        pytest.param(b'<note type="quote">', b'<note type="quote">\x01', id="what XML forbids"),
        pytest.param(b"</annotation>\n", b"</annotation> \n", id="a blank at the end"),
    ],
)
def test_a_record_that_is_written_otherwise_stays_xml(words: bytes, instead: bytes) -> None:
    data = one_with_records()
    [name, *others] = [record.name for record in taken_out(data)[1]]
    head, line, tail = data.partition(f'<annotation xml:id="{name}"'.encode())
    changed = head + line + tail.replace(words, instead, 1)
    rest, taken = taken_out(changed)
    assert [record.name for record in taken] == others
    assert f'xml:id="{name}"'.encode() in rest
