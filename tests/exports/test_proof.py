"""A writer that was made to lie: every lie is caught, and nothing of it is put in place."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import pytest

from annotator.jobs import JobContext
from annotator.model.about import About
from annotator.model.annotation import Bearing, Claim, Evidence, Mention
from annotator.model.article import DateBasis, Metadata
from annotator.model.draft import Blob
from annotator.plugins import Exported
from annotator.version import VERSION
from exports.tei.context import Context
from exports.tei.document import document
from exports.tei.exporter import TeiExporter, preview
from exports.tei.proof.proving import Proof, proved
from tests.exports.documents import World, a_blob, a_world
from tests.exports.scene import Scene

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "proof.txt"
Forge = Callable[[bytes], bytes]
R = TypeVar("R", Metadata, About)


def a_letter() -> Scene:
    scene = Scene("Ada of Paris wrote.", "PHOTO Bea", title="A letter")
    used = ("person", "place", "claim", "caption")
    scene.tags_ = [tag for tag in scene.tags_ if tag.id in used]
    scene.mention("Ada", entity="Ada")
    scene.mention("Paris", tag="place", entity="Paris")
    evidence = Evidence(bearing=Bearing.REFUTES, citation="A map", address="shelf 3")
    scene.mark("claim", ("Ada of", "wrote"), Claim(evidence=(evidence,)))
    scene.caption("PHOTO", credit="Bea")
    picture = a_blob(b"image")
    scene.blobs[picture.sha256] = picture
    scene.figure(image=picture.sha256, media_type="image/png", caption=scene.span("PHOTO"))
    return scene


def written(scene: Scene, folder: Path) -> Exported:
    [one] = TeiExporter().export(scene, [scene.article_.id], folder, JobContext())
    return one


def exported_by_a_liar(
    scene: Scene, forge: Forge, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> Exported:
    def lying(context: Context) -> bytes:
        data = document(context)
        forged = forge(data)
        assert forged != data
        return forged

    monkeypatch.setattr("exports.tei.making.document", lying)
    return written(scene, folder)


def swap(old: str, new: str) -> Forge:
    return lambda data: data.replace(old.encode(), new.encode(), 1)


LIES = {
    "one byte between the marks": swap("> of</seg>", "> ov</seg>"),
    "one byte of a name": swap(">Ada</persName>", ">Ida</persName>"),
    "a range one longer": swap(">Ada</persName> of<", ">Ada </persName>of<"),
    "a range elsewhere in the record": swap("body,0,3)", "body,0,4)"),
    "a quote": swap('<note type="quote">Paris<', '<note type="quote">Parma<'),
    "an annotation without record": lambda data: _without_record(data, "a1-7"),
    "a record too many": lambda data: _doubled(data),
    "a pointer of a name": swap('ref="#per1-4"', 'ref="#per1-40"'),
    "a pointer of a record": swap('<ptr type="entity" target="#per1-4"/>', ""),
    "a pointer to another entry": swap(
        '<ptr type="entity" target="#per1-4"/>', '<ptr type="entity" target="#pla1-6"/>'
    ),
    "a state": swap(
        '<revisionDesc status="approved"><change', '<revisionDesc status="draft"><change'
    ),
    "a tag": swap("#kind.entity #tag.person", "#kind.entity #tag.place"),
    "a verdict": swap("#attr.indirect #verdict.unverified", "#attr.indirect #verdict.refuted"),
    "what evidence does": swap('subtype="refutes"', 'subtype="supports"'),
    "a citation": swap("<title>A map</title>", "<title>A mop</title>"),
    "an address": swap("shelf 3</ref>", "shelf 5</ref>"),
    "a maker": swap('resp="#agt1-1"', 'resp="#app0"'),
    "a time": swap('"created" when="2026-11-22T09:10:14', '"created" when="2026-11-22T09:10:15'),
    "an entry that is missing": lambda data: (
        data[: data.index(b"<listPlace>")]
        + data[data.index(b"</listPlace>") + 12 :].replace(b"#pla1-6", b"#per1-4")
    ),
    "a name of an entry": swap('<persName type="main">Ada', '<persName type="main">Ida'),
    "a count of the tags": swap('<category xml:id="tag.place"', '<category xml:id="tag.plaice"'),
    "the checksum of the text": swap('subtype="reading-text">', 'subtype="reading-text">0'),
    "the checksum of a picture": lambda data: data.replace(
        a_blob(b"image").sha256.encode(), b"0" * 64
    ),
    "the lines of a picture": swap("body,20,5)", "body,20,4)"),
    "a block": swap('<p xml:id="b2"', '<p xml:id="x2"'),
    "a title": swap('<title type="main">A letter', '<title type="main">A note'),
    "a field that nobody filled in": swap(
        "</titleStmt><extent>",
        "</titleStmt><editionStmt><edition>1</edition></editionStmt><extent>",
    ),
    "no XML at all": swap("</TEI>", "</TE>"),
}


def _without_record(data: bytes, name: str) -> bytes:
    start = data.index(f'<annotation xml:id="{name}"'.encode())
    end = data.index(b"</annotation>", start)
    return data[:start] + data[end + 13 :]


def _doubled(data: bytes) -> bytes:
    start = data.index(b'<annotation xml:id="a1-5"')
    end = data.index(b"</annotation>", start) + 13
    copy = data[start:end].replace(b'"a1-5"', b'"a1-500"')
    return data[:end] + copy + data[end:]


@pytest.mark.parametrize("name", LIES)
def test_each_lie_is_caught_and_is_not_put_in_place(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = exported_by_a_liar(a_letter(), LIES[name], tmp_path, monkeypatch)
    assert one.file is None
    assert one.findings
    assert {file.name for file in tmp_path.iterdir()} == {"proof.json", "proof.txt"}
    report = json.loads((tmp_path / "proof.json").read_text(encoding="utf-8"))
    assert (report["whole"], report["articles"][0]["in_place"]) == (False, False)


def a_plain_letter() -> Scene:
    """What most annotations are, with every field that a plain one has."""
    scene = Scene("Ada said on Monday that she wrote.", title="A letter")
    scene.mention("Ada", entity="Ada")
    scene.mark("date", ("Monday",), Mention(value="2024-05-13"))
    scene.annotations_[-1] = replace(scene.annotations_[-1], note="seen")
    ada, cue = scene.entry("Ada", "person").id, (scene.span("said"),)
    claim = Claim(claimants=(ada,), reporter=ada, cue=cue, paraphrase="she wrote it")
    scene.mark("claim", ("she wrote",), claim)
    return scene


PLAIN_LIES = {
    "a cue": swap("body,4,4)", "body,4,5)"),
    "a cue that is gone": swap('<ptr type="cue" target="#string-range(body,4,4)"/>', ""),
    "who said it": swap('<ptr type="claimant"', '<ptr type="reporter"'),
    "a paraphrase": swap("she wrote it<", "she wrote that<"),
    "a value": swap('<note type="value">2024-05-13', '<note type="value">2024-05-12'),
    "a note": swap('<note type="rationale">seen', '<note type="rationale">scene'),
    "a note that nobody wrote": swap(
        '<note type="quote">Ada</note>',
        '<note type="quote">Ada</note><note type="rationale">x</note>',
    ),
    "a quote": swap('<note type="quote">Monday', '<note type="quote">Mondax'),
    "an attribution": swap("#attr.indirect", "#attr.direct"),
    "a category too many": swap("#kind.entity #tag.date", "#kind.entity #tag.date #sure.low"),
    "a certainty": swap('resp="#agt1-1"><rev', 'resp="#agt1-1" cert="low"><rev'),
}


@pytest.mark.parametrize("name", PLAIN_LIES)
def test_a_lie_about_a_plain_annotation_is_caught_by_the_proof_itself(name: str) -> None:
    scene = a_plain_letter()
    data = preview(scene, scene.article_)
    assert proved(scene, scene.article_, data, {}).findings == ()
    assert proved(scene, scene.article_, PLAIN_LIES[name](data), {}).findings


def test_what_was_there_before_stays_when_a_later_export_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = written(a_letter(), tmp_path).file
    assert before is not None
    bytes_before = before.read_bytes()
    lie = LIES["a range one longer"]
    assert exported_by_a_liar(a_letter(), lie, tmp_path, monkeypatch).file is None
    assert before.read_bytes() == bytes_before
    assert not list(tmp_path.rglob("*.annotator-part"))


def a_talk() -> Scene:
    """A letter about which something was said and done."""
    scene = Scene("Ada of Paris wrote.")
    scene.mention("Ada", entity="Ada")
    scene.mention("Paris", tag="place", entity="Paris")
    [paris, ada] = sorted(scene.authorities_, key=lambda e: e.kind, reverse=True)
    scene.relate("livesIn", ada, paris, sources=scene.annotations_[:1])
    scene.comment("Which Ada?", scene.annotations_[0])
    scene.happened(scene.annotations_[0], "retag")
    return scene


TALK_LIES = {
    "a comment": swap("Which Ada?", "Which Ida?"),
    "whom a comment is on": swap(
        'target="#a1-5" motivation="comm', 'target="#a1-7" motivation="comm'
    ),
    "a relation": swap('name="livesIn"', 'name="bornIn"'),
    "an end of a relation": swap('passive="#', 'passive="#per1-5" n="'),
    "a source of a relation": swap('source="#a1-5"', 'source="#a1-7"'),
    "what was done": swap('<change type="retag"', '<change type="accept"'),
    "when it was done": swap('when="2026-11-22T09:11', 'when="2026-11-22T09:12'),
}


@pytest.mark.parametrize("name", TALK_LIES)
def test_what_was_said_and_done_is_proved_too(name: str) -> None:
    scene = a_talk()
    data = preview(scene, scene.article_)
    assert proof_of(scene, data).findings == ()
    forged = TALK_LIES[name](data)
    assert forged != data
    assert proof_of(scene, forged).findings


@pytest.mark.parametrize("name", sorted(set(LIES) - {"the checksum of the text", "no XML at all"}))
def test_the_proof_alone_sees_what_is_not_what_the_project_holds(name: str) -> None:
    scene = a_letter()
    data = LIES[name](preview(scene, scene.article_))
    assert proof_of(scene, data).findings


def proof_of(scene: World, data: bytes) -> Proof:
    return proved(scene, scene.article_, data, {})


def test_a_finding_names_the_annotation_and_says_what_differs_and_where() -> None:
    scene = a_letter()
    data = LIES["a range one longer"](preview(scene, scene.article_))
    found = {f.annotation_id: f.message for f in proof_of(scene, data).findings}
    ada = scene.annotations_[1]
    assert ada.quotes == ("Ada",)
    assert "runs from 0 to 4; in the project runs from 0 to 3" in found[ada.id]


def test_no_field_of_the_header_is_lost_changed_or_invented() -> None:
    for seed in range(60):
        world = a_world(seed)
        article, about = world.article_, world.about_
        data = preview(world, article)
        for name in Metadata.__slots__:
            world.article_ = replace(article, metadata=_otherwise(article.metadata, name))
            assert proof_of(world, data).findings, name
        world.article_ = article
        for name in About.__slots__[1:]:
            world.about_ = _otherwise(about, name)
            assert proof_of(world, data).findings, name


def _otherwise(record: R, name: str) -> R:
    """The record with one field emptied, or filled where it was empty."""
    value = getattr(record, name)
    new: Any = () if isinstance(value, tuple) else ""
    if not value:
        new = ("else",) if isinstance(value, tuple) else "else"
    if name == "dating":
        new = None if value else DateBasis.EXTERNAL
    return replace(record, **{name: new})


def test_a_project_that_says_otherwise_is_seen_field_by_field() -> None:
    """The same file, and a project in which one thing is another."""
    for seed in range(40):
        world = a_world(seed)
        data = preview(world, world.article_)
        assert proved(world, world.article_, data, {}).findings == ()
        for number, annotation in enumerate(world.annotations_):
            world.annotations_[number] = replace(annotation, note="something else")
            assert proved(world, world.article_, data, {}).findings
            world.annotations_[number] = annotation
        if world.annotations_:
            kept = world.annotations_.pop()
            found = proved(world, world.article_, data, {}).findings
            assert any("is not in the project" in f.message for f in found), kept


def test_bytes_that_are_not_what_their_name_says_are_seen(tmp_path: Path) -> None:
    scene = a_letter()
    digest = a_blob(b"image").sha256
    scene.blobs[digest] = Blob(sha256=digest, media_type="image/png", data=b"imagE")
    one = written(scene, tmp_path)
    assert one.file is None
    assert any("is not the file that the project holds" in f.message for f in one.findings)


def test_the_report_is_the_same_for_the_same_project_and_reads_as_agreed(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        assert written(a_letter(), tmp_path / folder).valid
    for name in ("proof.json", "proof.txt"):
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()
    page = (tmp_path / "a" / "proof.txt").read_text(encoding="utf-8")
    assert str(tmp_path) not in page
    told = re.sub("[0-9a-f]{16,64}", "…", re.sub(r"[0-9,]+ bytes", "… bytes", page))
    assert told.replace(VERSION, "0") == GOLDEN.read_text(encoding="utf-8")
    report = json.loads((tmp_path / "a" / "proof.json").read_text(encoding="utf-8"))
    [article] = report["articles"]
    assert article["counts"]["persons"] == {"project": 1, "file": 1}
    assert {row["file"].split("/")[0] for row in article["beside"]} == {
        "annotator.rng",
        "images",
        "originals",
    }
