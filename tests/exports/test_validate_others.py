"""TEI of other programs and grammars of other people: judged, bounded, and nothing else read."""

from pathlib import Path

import pytest

from annotator.errors import UnreadableFile
from annotator.plugins import Finding
from exports.tei.validate import foreign_grammar, validate_file
from tests.conftest import DESIGN
from tests.exports.test_validate import a_letter

LETTER = """<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
 <teiHeader><fileDesc><titleStmt><title>T</title></titleStmt>
  <publicationStmt><p>P</p></publicationStmt><sourceDesc><p>S</p></sourceDesc></fileDesc></teiHeader>
 <text><body><p>Dear <persName ref="#ada">Ada</persName> of
  <date when="1840">1840</date></p></body></text>
 <standOff><listPerson><person xml:id="ada"><persName>Ada</persName></person></listPerson>
 </standOff>
</TEI>
"""
SMALL = """<element name="TEI" xmlns="http://relaxng.org/ns/structure/1.0"
 ns="http://www.tei-c.org/ns/1.0"><empty/></element>"""
HREF = '<?xml-model href="{}" schematypens="http://relaxng.org/ns/structure/1.0"?>\n<TEI '


def written(tmp_path: Path, text: str, name: str = "a.xml") -> Path:
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    return file


def judged(tmp_path: Path, old: str, new: str) -> list[Finding]:
    assert old in LETTER
    return validate_file(written(tmp_path, LETTER.replace(old, new, 1)))


def test_a_good_file_of_another_hand_is_good(tmp_path: Path) -> None:
    assert validate_file(written(tmp_path, LETTER)) == []


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('xmlns="http://www.tei-c.org/ns/1.0"', "", "the root is not in the namespace of TEI"),
        ("<TEI ", "<x/><TEI ", "not well-formed: more follows after the end"),
        ('ref="#ada"', 'ref="#bea"', "the pointer #bea leads nowhere"),
        (
            'when="1840"',
            'when="1840" notBefore="1839"',
            "it is dated both by “when” and by a range",
        ),
        ('when="1840"', 'from="1840" notBefore="1839"', "“from” and “notBefore” say the same end"),
        ('when="1840"', 'subtype="x"', "it has a “subtype” without a “type”"),
        ("Dear", "<p>Dear</p>", "a “p” stands within a paragraph"),
        ("<sourceDesc><p>S</p></sourceDesc>", "", "the header: the header has no “sourceDesc”"),
        ("<text><body>", "<front><body>", "not well-formed: “front”, which begins in line 5"),
        ("Dear", "Dear & dearest", "not well-formed: a single & stands in the text"),
        ("Dear", "D&eacute;ar", "not well-formed: “&eacute;” is explained nowhere"),
        (
            "</listPerson>",
            '<person xml:id="ada"/></listPerson>',
            "the identifier “ada” is there",
        ),
        ("</TEI>", "", "not well-formed: the file ends in the middle"),
    ],
)
def test_what_breaks_a_rule_of_all_tei_is_said(
    tmp_path: Path, old: str, new: str, says: str
) -> None:
    findings = judged(tmp_path, old, new)
    assert any(says in finding.message for finding in findings), [str(f) for f in findings]
    assert all(finding.line and finding.advice for finding in findings)


def test_the_grammar_that_a_file_names_is_asked_if_it_lies_beside_it(tmp_path: Path) -> None:
    file = written(tmp_path, LETTER.replace("<TEI ", HREF.format("sub/small.rng"), 1))
    assert validate_file(file) == []
    (tmp_path / "sub").mkdir()
    beside = written(tmp_path / "sub", SMALL, "small.rng")
    assert foreign_grammar(file) == beside.resolve()
    assert [f.message for f in validate_file(file)] == [
        "the header: “teiHeader” may not stand in “TEI”",
        "“text” may not stand in “TEI”",
        "“standOff” may not stand in “TEI”",
    ]


@pytest.mark.parametrize(
    "href", ["../out.rng", "/out.rng", "file:///out.rng", "https://a.org/o.rng"]
)
def test_a_grammar_elsewhere_is_never_read(tmp_path: Path, href: str) -> None:
    written(tmp_path, SMALL, "out.rng")
    (tmp_path / "in").mkdir()
    file = written(tmp_path / "in", LETTER.replace("<TEI ", HREF.format(href), 1))
    assert foreign_grammar(file) is None
    assert validate_file(file) == []


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    outside = written(tmp_path, SMALL, "out.rng")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.rng").symlink_to(outside)
    file = written(tmp_path / "in", LETTER.replace("<TEI ", HREF.format("a.rng"), 1))
    assert foreign_grammar(file) is None


def test_ours_name_a_grammar_that_is_built_in(tmp_path: Path) -> None:
    file = tmp_path / "ours.xml"
    file.write_bytes(a_letter().data)
    written(tmp_path, SMALL, "annotator.rng")
    assert foreign_grammar(file) is None
    assert validate_file(file) == []


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("a.rnc", "start = element TEI { text }", "compact form; turn it into XML with trang"),
        ("a.rng", "<grammar/>", "this is no RELAX NG grammar, but “grammar”"),
        ("a.rng", "", "this is no RELAX NG grammar"),
        (
            "a.rng",
            '<grammar xmlns="http://relaxng.org/ns/structure/1.0"><include href="b.rng"/>'
            "</grammar>",
            "it takes parts from another file, b.rng, which is not read",
        ),
        ("a.rng", '<grammar xmlns="http://relaxng.org/ns/structure/1.0"/>', "no RELAX NG grammar"),
    ],
)
def test_a_grammar_that_cannot_be_used_is_refused_in_words(
    tmp_path: Path, name: str, text: str, says: str
) -> None:
    file, schema = written(tmp_path, LETTER), written(tmp_path, text, name)
    with pytest.raises(UnreadableFile, match=f"{name}: .*{says}"):
        validate_file(file, schema)


def test_external_entities_are_not_read_and_bombs_do_not_go_off(tmp_path: Path) -> None:
    secret = written(tmp_path, "secret", "secret.txt")
    outside = f'<!DOCTYPE TEI [<!ENTITY x SYSTEM "{secret}">]>\n<TEI '
    found = judged(tmp_path, "Dear", "&x;")
    assert "explained nowhere" in found[0].message
    file = written(tmp_path, LETTER.replace("<TEI ", outside, 1).replace("Dear", "&x;"))
    assert not any("secret" in str(finding) for finding in validate_file(file))
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 20}">' for n in range(1, 12))
    entities = f'<!DOCTYPE TEI [<!ENTITY e0 "boom">{bomb}]>\n<TEI '
    file = written(tmp_path, LETTER.replace("<TEI ", entities, 1).replace("Dear", "&e11;"))
    [finding] = validate_file(file)
    assert "entities inside entities would make it endless" in finding.message


def test_the_design_s_sample_is_good_by_its_own_grammar() -> None:
    sample = DESIGN / "tei" / "sample.tei.xml"
    if not sample.exists():
        pytest.skip("the design's annotated sample is not here")
    assert validate_file(sample, DESIGN / "tei" / "annotator.rng") == []
