"""What the checks say of a file: in words, with its line and its annotation."""

from pathlib import Path

import pytest

from annotator.errors import UnreadableFile
from annotator.jobs import Cancelled, JobContext
from annotator.model import ids
from annotator.plugins import Finding
from exports.tei.exporter import TeiExporter, file_name
from exports.tei.validate import validate, validate_file
from resources import resource
from tests.conftest import DESIGN
from tests.exports.documents import a_blob
from tests.exports.scene import Scene

OURS = Path(str(resource("schemas", "annotator.rng")))


def a_letter() -> Scene:
    scene = Scene("Ada wrote the ledger.", "Bea keeps it.", title="A letter")
    scene.mention("Ada", entity="Ada")
    scene.claim("Ada wrote")
    return scene


def only(findings: list[Finding]) -> Finding:
    [finding] = findings
    return finding


def test_one_character_changed_in_the_text_is_found_and_tells_which_annotation() -> None:
    scene = a_letter()
    data = scene.data.replace(b">Ada</persName>", b">Ida</persName>", 1)
    findings = validate(data, text=scene.article_.text)
    assert findings[0].message == "the text of the body is not the reading text of the article"
    assert {f.annotation_id for f in findings[1:]} == {a.id for a in scene.annotations_}


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('ref="#per1-4"', 'ref="#per1-9"', "the pointer #per1-9 leads nowhere"),
        ("body,0,3)", "body,0,300)", "#string-range(body,0,300) is not a range of the text"),
        ('<note type="quote">Ada<', '<note type="quote">Ida<', "the quotes of a1-5"),
        ('target="#m1-5"', 'target="#m1-6"', "the element m1-5 has 0 records"),
        ("<p xml:id", "<para xml:id", "not well-formed"),
        ("</titleStmt>", "<title/></titleStmt>", "Did not expect element title"),
    ],
)
def test_each_breach_is_said_in_words(old: str, new: str, says: str) -> None:
    text = a_letter().data.decode()
    assert old in text
    findings = validate(text.replace(old, new, 1).encode())
    assert any(says in finding.message for finding in findings), findings
    assert all(finding.line for finding in findings)


def test_an_article_that_would_be_invalid_is_not_put_in_place(tmp_path: Path) -> None:
    scene = a_letter()
    scene.tags_ = [tag for tag in scene.tags_ if tag.id != "claim"]
    [one] = TeiExporter().export(scene, [scene.article_.id], tmp_path, JobContext())
    assert (one.valid, one.file) == (False, None)
    assert {file.name for file in tmp_path.iterdir()} == {"proof.json", "proof.txt"}
    finding = only(list(one.findings))
    assert finding.message == "the pointer #tag.claim leads nowhere"
    assert finding.annotation_id == scene.annotations_[0].id


def test_pictures_and_the_original_lie_beside_under_their_checksums(tmp_path: Path) -> None:
    scene = a_letter()
    picture = a_blob(b"image")
    scene.blobs[picture.sha256] = picture
    scene.figure(image=picture.sha256, media_type="image/png")
    [one] = TeiExporter().export(scene, [scene.article_.id], tmp_path, JobContext())
    assert one.file == tmp_path / "letter.1-2.tei.xml"
    beside = tmp_path / "images" / f"{picture.sha256[:16]}.png"
    assert beside.read_bytes() == b"image"
    assert beside.name in one.file.read_text(encoding="utf-8")
    [original] = (tmp_path / "originals").iterdir()
    assert original.read_text(encoding="utf-8") == scene.article_.text
    assert validate_file(one.file, tmp_path / "annotator.rng") == []


def test_an_export_that_is_stopped_says_so(tmp_path: Path) -> None:
    scene, job = a_letter(), JobContext()
    job.cancel()
    with pytest.raises(Cancelled):
        TeiExporter().export(scene, [scene.article_.id], tmp_path, job)
    assert list(tmp_path.iterdir()) == []


def test_two_articles_of_one_name_get_two_files() -> None:
    first = a_letter().article_
    assert file_name(first) == f"letter.{ids.label(first.id)}.tei.xml"


def test_any_grammar_may_be_asked_instead_of_ours(tmp_path: Path) -> None:
    file = tmp_path / "a.xml"
    file.write_bytes(a_letter().data)
    assert validate_file(file) == []
    assert validate_file(file, OURS) == []
    file.write_text("<other/>", encoding="utf-8")
    assert "TEI" in only(validate_file(file, OURS)).message


def test_what_cannot_be_validated_at_all_is_an_error_with_its_name(tmp_path: Path) -> None:
    file, schema = tmp_path / "a.xml", tmp_path / "b.rng"
    with pytest.raises(UnreadableFile, match=r"a\.xml: No such file"):
        validate_file(file)
    file.write_bytes(a_letter().data)
    schema.write_text("<grammar/>", encoding="utf-8")
    with pytest.raises(UnreadableFile, match=r"b\.rng: this is no RELAX NG grammar"):
        validate_file(file, schema)


def test_the_design_s_own_sample_is_tei_of_another_hand() -> None:
    sample = DESIGN / "tei" / "sample.tei.xml"
    if not sample.exists():
        pytest.skip("the design's annotated sample is not here")
    assert validate_file(sample) != []
