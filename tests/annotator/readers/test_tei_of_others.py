"""TEI files of other programs: what is read, what is left, what is refused and in which words."""

import gzip
from pathlib import Path

import pytest

from annotator.errors import UnreadableFile
from annotator.model.article import BlockKind
from annotator.model.draft import Bundle
from annotator.readers import read
from annotator.readers.tei_others.file import read_other

TEI = '<TEI xmlns="http://www.tei-c.org/ns/1.0">'
HEADER = "<teiHeader><fileDesc><titleStmt><title>T</title></titleStmt></fileDesc></teiHeader>"


def a_file(body: str, *, before: str = "", header: str = HEADER) -> str:
    return f"{before}{TEI}{header}<text><body>{body}</body></text></TEI>"


def opened(body: str, **more: str) -> Bundle:
    return read_other(a_file(body, **more).encode(), "file.xml")


def text_of(body: str, **more: str) -> str:
    return opened(body, **more).articles[0].text


def refusal(data: bytes, name: str = "file.xml") -> str:
    with pytest.raises(UnreadableFile) as raised:
        read_other(data, name)
    return str(raised.value)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<p>  two\n   words </p>", "two words"),
        ("<p>a <hi> b </hi> c</p>", "a b c"),
        ("<p>a<hi>b</hi>c</p>", "abc"),
        ("<p>one</p>\n  <p>two</p>", "one\ntwo"),
        ("<p>one<lb/>two<pb/>three</p>", "one two three"),
        ("<p>o-<lb break='no'/>ne t<lb break='no'/> wo \n<lb break='no'/>!</p>", "o-ne two!"),
        ("<ab xml:space='preserve'> a  b\n c</ab>", " a  b\n c"),
        ("<p>a<note>no</note>b<fw>no</fw><del>no</del></p>", "ab"),
        ("<p><choice><orig>vv</orig><reg>w</reg></choice>ho</p>", "vvho"),
        ("<p><choice><corr>the</corr><sic>teh</sic></choice></p>", "teh"),
        ("<p><app><rdg>x</rdg><lem>y</lem></app><app><rdg>1</rdg><rdg>2</rdg></app></p>", "y1"),
        ("<p>a<list><item>b</item></list>c</p>", "a\nb\nc"),
        ("<table><row><cell>a</cell><cell>b</cell></row></table>", "a\nb"),
        ("<lg><l>a</l><l>b</l></lg>", "a\nb"),
        ("bare <hi>words</hi>", "bare words"),
        ("<p>e&#x301; \u00e9 \u2028 &#160;</p>", "e\u0301 \u00e9 \u2028 \u00a0"),
        ("<p>a &lt;b&gt; &amp;c</p><p><![CDATA[<d> & e]]></p>", "a <b> &c\n<d> & e"),
        ("<p>x<svg xmlns='urn:x'>no</svg><?no no?><!-- no -->y</p>", "xy"),
        ("<sp><speaker>A.</speaker><p>b</p></sp>", "A.\nb"),
        ("<p>a</p>  <p> </p><p>b</p>", "a\nb"),
        ("<p>\ufdd0\U0001fffe</p>", "\ufffd\ufffd"),
        ("<p>&#xFEFF;a<hi>\ufeffb</hi></p>", "\ufeffa\ufeffb"),
    ],
)
def test_white_space_blocks_and_what_is_no_reading_text(body: str, text: str) -> None:
    article = opened(body).articles[0]
    assert article.text == text
    assert "\n".join(text[b.start : b.end] for b in article.blocks) == text


def test_blocks_know_what_they_are() -> None:
    article = opened(
        "<div><head>H</head><head type='sub'>S</head><byline>B</byline><p>p</p><div><head>h</head>"
        "<quote><p>q</p></quote><list><head>lh</head><item>i</item></list>"
        "<figure><head>c</head><figDesc>f</figDesc></figure><p xml:lang='la'>l</p></div></div>"
    ).articles[0]
    kinds = [block.kind for block in article.blocks]
    assert kinds == [
        *(BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.BYLINE, BlockKind.PARAGRAPH),
        *(BlockKind.SUBHEADING, BlockKind.QUOTE, BlockKind.LIST_HEADING, BlockKind.ITEM),
        *(BlockKind.CAPTION, BlockKind.ALT, BlockKind.PARAGRAPH),
    ]
    assert article.blocks[-1].language == "la"


def test_entities_of_the_file_are_read_and_others_are_told() -> None:
    before = (
        '<!DOCTYPE TEI [<!ENTITY me "I &#38;amp; <!-- no --> you"><!ENTITY a "b"><!ENTITY a "c">'
        '<!ENTITY out SYSTEM "file:///etc/passwd"> <!ENTITY twice "&a;&a;">]>'
    )
    bundle = opened("<p>&a;&twice;|&me;|&out;|</p>", before=before)
    assert bundle.articles[0].text == "bbb|||"
    assert [w for w in bundle.warnings if "entity" in w] == [
        "the entity me stands for markup; it is kept, and its words were not read",
        "the entity out stands for another file, which was not read",
    ]


def test_a_document_type_elsewhere_is_not_fetched() -> None:
    before = '<!DOCTYPE TEI SYSTEM "http://localhost:1/tei.dtd">'
    bundle = opened("<p>K&ouml;nig &strange;</p>", before=before)
    assert bundle.articles[0].text == "König \ufffd"
    assert len(bundle.warnings) == 2


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "line 1, column 1"),
        (a_file("<p>a</q>").encode(), "line 1, column"),
        (f"{TEI}\n<text><body>\n<p>cut".encode(), "line 3, column 7"),
        (b"<TEI xmlns='http://www.tei-c.org/ns/1.0'><x:p/></TEI>", "unbound prefix"),
        (a_file("<p>&nobody;</p>").encode(), "undefined entity"),
        (a_file("<p a='1' a='2'>b</p>").encode(), "duplicate attribute"),
        (a_file("<p>\x0b</p>").encode(), "not well-formed"),
        (
            gzip.compress(a_file("<p>a</p>").encode(), mtime=0),
            "compressed file, not like XML; unpack",
        ),
        (b"<TEI.2><text/></TEI.2>", "this is TEI P4; convert it to P5"),
        (b"<html><body/></html>", "the root is “html”, not TEI"),
        (a_file("<p> </p>").encode(), "there are no words in the text"),
        (b"<?xml version='1.0' encoding='utf-8'?><TEI>\n<p>\xff</p></TEI>", "line 2, column 4"),
        (b"<?xml version='1.0' encoding='klingon'?><TEI/>", "“klingon” is not the name of an enc"),
        (b"<?xml version='1.0' encoding='utf-7'?><TEI>+AGE-</TEI>", "cannot be written back"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_place(data: bytes, words: str) -> None:
    assert words in refusal(data)
    assert refusal(data).startswith("file.xml: ")


def test_bombs_are_refused_before_they_grow() -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    before = f'<!DOCTYPE TEI [<!ENTITY l0 "ha">{laughs}]>'
    assert "amplification" in refusal(a_file("<p>&l11;</p>", before=before).encode())
    before = f'<!DOCTYPE TEI [<!ENTITY long "{"x" * 50_000}">]>'
    said = refusal(a_file(f"<p>{'&long;' * 500}</p>", before=before).encode())
    assert "amplification" in said or "1,000,000 characters" in said


def test_depth_is_bounded_and_a_hundred_levels_are_fine() -> None:
    deep = "<hi>" * 100 + "x" + "</hi>" * 100
    assert text_of(f"<p>{deep}</p>") == "x"
    deeper = "<hi>" * 100_000 + "x" + "</hi>" * 100_000
    assert "more than 250 levels" in refusal(a_file(f"<p>{deeper}</p>").encode())


def test_size_is_bounded() -> None:
    assert "20 MB" in refusal(a_file(f"<p>{'x' * 20_000_000}</p>").encode())


def test_nothing_beside_the_file_is_read(tmp_path: Path) -> None:
    """Neither pictures nor parts nor schemas, wherever they are said to be."""
    (tmp_path / "secret.txt").write_text("secret")
    (tmp_path / "a.png").write_bytes(b"\x89PNG")
    before = '<!DOCTYPE TEI [<!ENTITY s SYSTEM "secret.txt">]>'
    file = tmp_path / "letter.xml"
    figure = '<figure><graphic url="a.png"/><head>A quay</head></figure>'
    include = '<include xmlns="http://www.w3.org/2001/XInclude" href="secret.txt" parse="text"/>'
    file.write_text(a_file(f"<p>&s;open</p>{figure}{include}", before=before))
    bundle = read(file)
    assert isinstance(bundle, Bundle)
    assert "secret" not in bundle.articles[0].text
    assert [(f.link, f.image) for f in bundle.figures] == [("a.png", "")]
    assert len(bundle.blobs) == 1


def test_what_is_left_is_told_with_its_lines() -> None:
    bundle = opened(
        '<p>a <persName ref="#lost">Liv</persName></p>\n'
        "<p>b<note>of <persName>Bo</persName></note></p>\n<p><span from='#x'>s</span>"
        "<placeName/>c</p>"
    )
    assert [w.partition(":")[0] for w in bundle.warnings] == [
        "line 1",
        "line 2",
        "line 3",
        "line 3",
    ]
    assert "an entry was made of the name" in bundle.warnings[0]


def test_an_entry_is_found_by_its_list_its_address_or_its_key() -> None:
    header = HEADER.replace(
        "</fileDesc>",
        "<sourceDesc><listPerson><person xml:id='p'><persName>Liv</persName></person></listPerson>"
        "</sourceDesc></fileDesc>",
    )
    bundle = opened(
        "<p><persName ref='#p'>L.</persName> <rs ref='#p'>she</rs> <persName key='k'>B</persName> "
        "<placeName ref='https://www.wikidata.org/entity/Q0 #p'>N</placeName></p>",
        header=header,
    )
    names = {entry.id: entry for entry in bundle.authorities}
    told = [(a.tag_id, names[a.authorities[0][1]].name) for a in bundle.annotations]
    assert told == [("person", "Liv"), ("person", "Liv"), ("person", "B"), ("place", "Liv")]


def test_an_address_that_no_host_can_have_stays_as_it_is_written() -> None:
    pointer = "https://d-nb.info⁉⁛/gnd/1"
    bundle = opened(f"<p><persName ref='{pointer}'>L.</persName></p>")
    [entry] = bundle.authorities
    assert [(one.scheme, one.value) for one in entry.identifiers] == [("URI", pointer)]
