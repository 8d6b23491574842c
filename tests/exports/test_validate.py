"""What the checks say of a file: in words, with its line and its annotation."""

from pathlib import Path

import pytest

from annotator.errors import UnreadableFile
from annotator.jobs import Cancelled, JobContext
from annotator.plugins import Finding
from exports.tei.exporter import TeiExporter
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


ADA = "Person “Ada” (1-5): "
BREACHES = [
    ('ref="#per1-4"', 'ref="#per1-9"', ADA + "the pointer #per1-9 leads nowhere"),
    ('ref="#per1-4"', 'ref="#a1-5"', ADA + "its entry #a1-5 is in the list of “annotation”"),
    ("body,0,3)", "body,0,300)", ADA + "#string-range(body,0,300) is not a range of the text"),
    ('<note type="quote">Ada<', '<note type="quote">Ida<', "the quotes of a1-5 are not the text"),
    ('target="#m1-5"', 'target="#m1-6"', ADA + "no record names the element m1-5 on “Ada”"),
    ('"approved"><change', '"withdrawn"><change', "is not accepted and must not be marked"),
    ('ana="#kind.entity #tag', 'ana="#kind.entity #kind.claim #tag', ADA + "it has 2 kinds"),
    ('<p xml:id="b2"', "<p", "a block has no identifier"),
    ("<p xml:id", "<para xml:id", "not well-formed: “para”, which begins in line 27"),
    ("</titleStmt>", "<title/></titleStmt>", "the header: “title” stands in “titleStmt” once too"),
    ("</titleStmt>", "<p/></titleStmt>", "the header: “p” may not stand in “titleStmt”"),
    ("<extent>", "<extent>word", "words stand directly in “extent”, where none may"),
    ('quantity="2"', 'quantity="two"', "“quantity” of “measure” is “two”, which is not a whole"),
    (
        'xml:lang="und"',
        'xml:lang="no lang"',
        "“xml:lang” of “text” is “no lang”, which is",
    ),
    ('marks="all"', 'marks="none"', "“marks” of “quotation” may not be “none” here"),
    ('partial="true"', 'partial="true" n="1"', "“tagsDecl” may not have the attribute “n”"),
    ("<projectDesc>", "<projectDesc/><projectDesc>", "“p” is missing in “projectDesc”"),
    (' subtype="indirect"', "", "lacks an attribute here, or has a value"),
]


@pytest.mark.parametrize(("old", "new", "says"), BREACHES)
def test_each_breach_is_said_in_words_with_its_place_and_what_to_do(
    old: str, new: str, says: str
) -> None:
    text = a_letter().data.decode()
    assert old in text
    findings = validate(text.replace(old, new, 1).encode())
    assert any(says in finding.message for finding in findings), [str(f) for f in findings]
    assert all(finding.line and finding.column and finding.advice for finding in findings)
    assert not any("xpect" in finding.message for finding in findings)


def test_line_and_column_are_those_of_the_start_tag() -> None:
    text = a_letter().data.decode().replace('ref="#per1-4"', 'ref="#per1-9"')
    findings = [f for f in validate(text.encode()) if "leads nowhere" in f.message]
    before = text[: text.index('<persName xml:id="m1-5"')]
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    assert (findings[0].line, findings[0].column) == (line, column)
    assert str(findings[0]).startswith(f"line {line}, column {column}: Person “Ada” (1-5): the")


def test_what_follows_from_one_breach_is_not_told_again() -> None:
    text = a_letter().data.decode()
    one = only(validate(text.replace("<listPerson>", "<listPerson><p/>", 1).encode()))
    assert one.message == "“p” may not stand in “listPerson”"
    assert one.advice == "take it out, or use one of: person"


def test_an_article_that_would_be_invalid_is_not_put_in_place(tmp_path: Path) -> None:
    scene = a_letter()
    scene.tags_ = [tag for tag in scene.tags_ if tag.id != "claim"]
    [one] = TeiExporter().export(scene, [scene.article_.id], tmp_path, JobContext())
    assert (one.valid, one.file) == (False, None)
    assert {file.name for file in tmp_path.iterdir()} == {"proof.json", "proof.txt"}
    finding = only(list(one.findings))
    assert "the pointer #tag.claim leads nowhere" in finding.message
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


def test_a_finding_in_the_record_of_a_picture_names_the_picture() -> None:
    scene = a_letter()
    picture = a_blob(b"image")
    scene.blobs[picture.sha256] = picture
    scene.figure(image=picture.sha256, media_type="image/png")
    wrong = scene.data.replace(b'type="image" n="1">', b'type="image" n="1" foo="1">')
    assert "the record of picture 1 (img1-" in only(validate(wrong)).message


def test_an_export_that_is_stopped_says_so(tmp_path: Path) -> None:
    scene, job = a_letter(), JobContext()
    job.cancel()
    with pytest.raises(Cancelled):
        TeiExporter().export(scene, [scene.article_.id], tmp_path, job)
    assert list(tmp_path.iterdir()) == []


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
