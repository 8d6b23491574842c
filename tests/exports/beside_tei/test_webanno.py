"""W3C Web Annotation: back as it was, and as the recommendation wants it."""

import json
from pathlib import Path
from random import Random
from typing import Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # has no types
from pyld import jsonld  # type: ignore[import-untyped]  # has no types

from annotator.errors import UnreadableFile
from annotator.jobs import JobContext
from annotator.model.draft import Bundle
from annotator.readers import read
from annotator.readers.webanno.file import read_webanno
from exports import FORMATS
from exports.gathered import Shared, gathered
from exports.webanno.exporter import written
from tests.exports.beside_tei.w3c import CONTEXT, SCHEMA
from tests.exports.documents import World, a_world
from tests.exports.scene import Scene
from tests.exports.talking_letter import a_talking_letter

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "letter.jsonld"
W3C = "http://www.w3.org/ns/anno.jsonld"


def files_of(world: World) -> dict[str, bytes]:
    """Without writing anything; the annotations stand last."""
    return written(world, gathered(world, world.article_.id, Shared(world))).files


def document(world: World) -> Any:
    return json.loads(list(files_of(world).values())[-1])


def without_context(data: bytes) -> list[bytes]:
    return [line for line in data.splitlines() if not line.startswith(b'"@context"')]


def back(files: dict[str, bytes]) -> Bundle:
    name = list(files)[-1]
    return read_webanno(files[name], name, files.get)


@pytest.mark.parametrize("first", range(0, 150, 50))
def test_random_documents_come_back_exactly(first: int) -> None:
    for seed in range(first, first + 50):
        world = a_world(seed)
        found = back(files_of(world))
        assert found.warnings == ()
        assert found.articles == (world.article_,)
        assert found.figures == tuple(world.figures_)
        assert found.annotations == tuple(world.annotations_)
        assert found.authorities == tuple(world.authorities_)
        assert found.comments == tuple(world.comments_)
        assert found.relations == tuple(world.relations_)
        assert list(found.contributors) == world.contributors_
        assert list(found.tags) == world.tags_
        assert found.about == world.about_
        assert dict(found.blobs) == world.blobs


def test_what_happened_here_comes_back_as_the_past() -> None:
    scene = Scene("Ada wrote.")
    scene.mention("Ada")
    scene.happened(scene.annotations_[0], "accept", "retag")
    [item] = document(scene)["first"]["items"]
    assert item["modified"] == "2026-11-22T09:12:14.250Z"
    [annotation] = back(files_of(scene)).annotations
    assert annotation.past == scene.history_[annotation.id]


def test_the_letter_is_as_it_was_agreed() -> None:
    """But for the meaning of our words, which grows with the records: JSON-LD checks that."""
    lines, agreed = list(files_of(a_talking_letter()).values())[-1], GOLDEN.read_bytes()
    assert without_context(lines) == without_context(agreed)


def test_files_are_as_the_recommendation_wants_them() -> None:
    check = Draft202012Validator(SCHEMA)
    for world in (a_talking_letter(), *(a_world(seed) for seed in range(12))):
        found = document(world)
        assert [error.message for error in check.iter_errors(found)] == []
        assert found["total"] == len(found["first"]["items"])
    broken = document(a_talking_letter())
    del broken["first"]["items"][0]["target"]
    assert not check.is_valid(broken)


def test_a_json_ld_processor_loses_nothing_and_fetches_nothing() -> None:
    """Every key means something: what means nothing would be dropped on the way to RDF."""

    def load(address: str, options: object) -> dict[str, Any]:
        assert address == W3C
        return {"document": {"@context": CONTEXT}, "documentUrl": address, "contextUrl": None}

    for world in (a_talking_letter(), *(a_world(seed) for seed in range(8))):
        whole = document(world)
        base = {"documentLoader": load, "base": "https://archive.example/letter.jsonld"}
        expanded = jsonld.expand(whole, base)
        again = jsonld.compact(expanded, whole["@context"], base)
        assert keys_of(again) == keys_of(whole)
        [collection] = expanded
        [page] = collection["http://www.w3.org/ns/activitystreams#first"]
        [items] = page["http://www.w3.org/ns/activitystreams#items"]
        for item in items["@list"]:
            assert item["@type"] == ["http://www.w3.org/ns/oa#Annotation"]
            assert item["@id"].startswith("https://archive.example/letter.jsonld#")


def keys_of(value: Any) -> list[str]:
    """Every key, as often as it occurs, without those whose list is empty."""
    if isinstance(value, list):
        return sorted(key for one in value for key in keys_of(one))
    if not isinstance(value, dict):
        return []
    full = {key: one for key, one in value.items() if key != "@context" and one not in ([], {})}
    return sorted([*full, *(key for one in full.values() for key in keys_of(one))])


def test_places_count_code_points_and_carry_their_words() -> None:
    scene = Scene("\U0001f4dc scroll\u2028of \t# Ada, said\U00010330", "next")
    scene.mention("Ada")
    scene.claim("scroll", "said\U00010330\nne")
    first, second = document(scene)["first"]["items"]
    assert [target["selector"] for target in first["target"]] == [
        [
            {"type": "TextPositionSelector", "start": 2, "end": 8},
            {
                "type": "TextQuoteSelector",
                "exact": "scroll",
                "prefix": "\U0001f4dc ",
                "suffix": "\u2028of \t# Ada, said\U00010330\nnext",
            },
        ],
        [
            {"type": "TextPositionSelector", "start": 20, "end": 28},
            {
                "type": "TextQuoteSelector",
                "exact": "said\U00010330\nne",
                "prefix": "\U0001f4dc scroll\u2028of \t# Ada, ",
                "suffix": "xt",
            },
        ],
    ]
    assert second["target"]["selector"][1]["exact"] == "Ada"


def test_an_entity_says_who_it_is_to_others() -> None:
    items = document(a_talking_letter())["first"]["items"]
    first = next(i for i in items if i["body"][0]["value"] == "person" and len(i["body"]) > 2)
    [who] = [body for body in first["body"] if body.get("purpose") == "identifying"]
    assert who["source"] == {
        "id": "#ent1-4",
        "type": "Person",
        "label": "Cal South",
        "sameAs": ["http://www.wikidata.org/entity/Q5838"],
    }


def test_an_export_on_disk_is_read_as_a_file(tmp_path: Path) -> None:
    world = a_world(7)
    [one] = FORMATS["webanno"].load().export(world, world.article_ids(), tmp_path, JobContext())
    assert one.file is not None
    found = read(one.file)
    assert isinstance(found, Bundle)
    assert found.annotations == tuple(world.annotations_)
    text = tmp_path / "texts" / f"{world.article_.sha256[:16]}.txt"
    assert text.read_bytes() == world.article_.text.encode()
    text.unlink()
    with pytest.raises(UnreadableFile, match="is not beside it"):
        read(one.file)


def test_two_exports_are_the_same_bytes() -> None:
    assert files_of(a_talking_letter()) == files_of(a_talking_letter())


def test_a_body_that_others_changed_is_told_and_ours_is_kept() -> None:
    files = files_of(a_talking_letter())
    name = list(files)[-1]
    for old, new, which in (
        (b'"value": "dawn"}', b'"value": "noon"}', "1-14"),
        (b'"source": {"id": "#ent1-5"', b'"source": {"id": "#ent1-4"', "1-13"),
    ):
        changed = files | {name: files[name].replace(old, new, 1)}
        assert changed[name] != files[name]
        found = back(changed)
        assert found.warnings == (
            f"other bodies of {which} were changed; what Annotator wrote was kept",
        )
        assert found.annotations == back(files).annotations


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ('"start": 38, "end": 47}', '"start": 39, "end": 48}', "do not stand at its place"),
        ('"start": 38, "end": 47}', '"start": 380, "end": 389}', "ends after the text"),
        ('"start": 38, "end": 47}', '"start": 47, "end": 38}', "not a span"),
        ('"start": 38, "end": 47}', '"start": 38.0, "end": 47}', "not a whole number"),
        ('"exact": "Cal South"', '"exact": "\\ud800"', "no text may have"),
        ('"id": "#a1-7"', '"id": "#a1-8"', "two records have one id"),
        ('"id": "#a1-7"', '"id": "#a1-x"', "not an id"),
        ('"ann:maker": "#agt1-1"', '"ann:maker": "#agt1-2"', "contributor 1-2 is not"),
        ('"ann:authorityId": "#ent1-4"', '"ann:authorityId": "#ent1-9"', "not in the register"),
        ('"ann:figureId": "#img1-6"', '"ann:figureId": "#img1-7"', "picture that is not there"),
        ('"target": "#k1-18"', '"target": "#k1-19"', "answers itself"),
        ('"target": "#a1-11"', '"target": "#a1-99"', "nothing that is there"),
        ('"ann:passive": "#a1-12"', '"ann:passive": "#a1-99"', "nothing that is there"),
        ('"ann:start": 11', '"ann:start": 12', "do not follow"),
        ('"ann:kind": "headline"', '"ann:kind": "song"', "song"),
        ('"ann:verdict": "disputed"', '"ann:verdict": ["disputed"]', "not a text"),
        ('"ann:sha256": "fa12', '"ann:sha256": "fb12', "not the one that was exported"),
        ('"ann:article"', '"ann:articles"', "is missing"),
        ('"first"', '"last"', "tells of another number"),
        ('"created": "2026', '"created": "in 2026', "is no date and time"),
        ('"ann:at": "2026', '"ann:at": "in 2026', "is no date and time"),
    ],
)
def test_a_file_that_was_changed_is_refused_in_words(old: str, new: str, why: str) -> None:
    files = files_of(a_talking_letter())
    name = list(files)[-1]
    text = files[name].decode()
    assert old in text
    last = old in ('"ann:sha256": "fa12',)
    place = text.rindex(old) if last else text.index(old)
    files[name] = (text[:place] + new + text[place + len(old) :]).encode()
    with pytest.raises(UnreadableFile, match=why):
        back(files)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe{",
        b"{" * 100_000,
        b'{"a":' * 100_000,
        b"[" + b"9" * 10_000 + b"]",
        b"[]",
        b"7",
        b'{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation"}',
        b'{"@context": ["http://www.w3.org/ns/anno.jsonld", {}]}',
    ],
)
def test_other_files_are_refused_in_words(data: bytes, tmp_path: Path) -> None:
    file = tmp_path / "a.jsonld"
    file.write_bytes(data)
    with pytest.raises(UnreadableFile, match="a.jsonld"):
        read(file)


def mutated(value: Any, random: Random) -> Any:
    """The same JSON with one thing somewhere in it exchanged or left out."""
    places: list[tuple[Any, Any]] = []

    def walk(one: Any) -> None:
        for key in one if isinstance(one, dict) else range(len(one)):
            places.append((one, key))
            if isinstance(one[key], dict | list):
                walk(one[key])

    walk(value)
    holder, key = random.choice(places)
    if random.random() < 0.3:
        del holder[key]
    else:
        holder[key] = random.choice([None, 0, -1, "", "#a1-4", [], {}, True, [{}], 1 << 70, "x\0"])
    return value


def test_whatever_is_changed_in_a_file_it_is_read_or_refused() -> None:
    letter = a_talking_letter()
    files, text, taken = files_of(letter), letter.article_.text, 0
    name = list(files)[-1]
    for seed in range(500):
        value = mutated(json.loads(files[name]), Random(seed))
        try:
            found = back(files | {name: json.dumps(value).encode()})
        except UnreadableFile:
            continue
        assert found.articles[0].text == text
        taken += 1
    assert 0 < taken < 500
