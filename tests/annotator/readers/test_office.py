"""Documents of word processors: what a person may choose, and what is refused in which words."""

import pytest

from annotator.errors import UnreadableFile
from annotator.model.article import BlockKind
from annotator.readers.formats import recognised
from annotator.readers.guarded.given import Choices, Given
from annotator.readers.office import old
from annotator.readers.office.docx.file import read_docx
from annotator.readers.office.odt.file import read_odt
from annotator.readers.office.rtf.file import read_rtf
from annotator.readers.office.styles import kind_of
from tests.corpus_documents.making import docx as word
from tests.corpus_documents.making import odt as open_document
from tests.corpus_documents.making.pictures import png
from tests.corpus_documents.making.rtf import quoted, rtf
from tests.corpus_documents.making.zips import zipped


def test_a_word_document_as_it_was_before_its_changes() -> None:
    body = word.p("The vote ", word.deleted("failed"), word.inserted("passed"), ".")
    data = word.docx(
        body, word.p(word.inserted("By two."), mark="<w:ins w:id='1'/>"), word.p("End.")
    )
    assert read_docx(data, "a.docx").text == "The vote passed.\nBy two.\nEnd."
    before = read_docx(data, "a.docx", changes_taken=False)
    assert before.text == "The vote failed.\nEnd."
    assert "inserted passages were left out: “passed”, “By two.”" in before.warnings[0]


def test_words_before_an_end_that_is_deleted_are_never_lost() -> None:
    gone = "<w:del w:id='1'/>"
    cell = word.p("In a cell", mark=gone)
    boxed = word.p("Round it", word.box(word.p("In a box", mark=gone)), mark=gone)
    body = (
        *(word.p("Above.", mark=gone), word.table((cell + word.p(" of two."), cell))),
        *(boxed, word.p(" and round.", mark=gone)),
    )
    draft = read_docx(word.docx(*body), "a.docx")
    assert draft.text.split("\n") == [
        *("Above.", "In a cell of two.", "In a cell"),
        *("In a box", "Round it and round."),
    ]


def test_what_word_says_twice_is_said_once() -> None:
    choice = "<mc:AlternateContent><mc:Choice Requires='x'>{}</mc:Choice><mc:Fallback>{}"
    choice += "</mc:Fallback></mc:AlternateContent>"
    nested = word.p("One.", word.box(word.p("Two.", word.box(word.p("Three.")))))
    block = choice.format(word.p("Four."), word.p("Four."))
    cell = word.table((block, "b"))
    empty = word.p(choice.format("", word.run("Five.")))
    reading = "<w:r><w:ruby><w:rt><w:r><w:t>Sex.</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>Six."
    ruby = word.p(f"{reading}</w:t></w:r></w:rubyBase></w:ruby></w:r>")
    art = word.p("<w:r><w:pict><v:shape><v:textpath string='Seven.'/></v:shape></w:pict></w:r>")
    draft = read_docx(word.docx(nested, block, cell, empty, ruby, art), "a.docx")
    assert draft.text.split("\n") == [
        *("One.", "Two.", "Three.", "Four.", "Four.\tb", "Five.", "Six.", "Seven."),
    ]


def test_a_note_that_is_missing_is_not_said_to_be_there() -> None:
    assert read_docx(word.docx(word.p("One", word.note(7), ".")), "a.docx").warnings == ()


def test_a_formula_or_a_sign_alone_in_a_cell_is_there() -> None:
    space = "http://schemas.openxmlformats.org/officeDocument/2006/math"
    formula = f"<w:p><m:oMath xmlns:m='{space}'><m:r><m:t>a=b</m:t></m:r></m:oMath></w:p>"
    sign = "<w:p><w:r><w:sym w:char='263A'/></w:r></w:p>"
    draft = read_docx(word.docx(word.table(("Law", formula, sign))), "a.docx")
    assert draft.text == "Law\ta=b\t\u263a"


def test_a_fraction_keeps_its_bar() -> None:
    space = "http://schemas.openxmlformats.org/officeDocument/2006/math"

    def fraction(above: str, below: str) -> str:
        num, den = (f"<m:r><m:t>{words}</m:t></m:r>" for words in (above, below))
        inner = f"<m:f><m:num>{num}</m:num><m:den>{den}</m:den></m:f>"
        return f"<m:oMath xmlns:m='{space}'>{inner}</m:oMath>"

    halves = word.p("Cut it in ", fraction("1", "2"), ", then in ", fraction("a+b", "12"), ".")
    assert read_docx(word.docx(halves), "a.docx").text == "Cut it in 1/2, then in (a+b)/12."


MATH = "http://www.w3.org/1998/Math/MathML"
HALF = "<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>12</mn></mfrac>"


def formula(inside: str, typed: str = "{a + b} over 12") -> str:
    """A formula as LibreOffice writes it into a part of its own."""
    said = f"<annotation encoding='StarMath 5.0'>{typed}</annotation>"
    return f"<math xmlns='{MATH}'><semantics>{inside}{said}</semantics></math>"


@pytest.mark.parametrize(
    ("part", "text"),
    [
        (formula(f"<mrow><mi>x</mi><mo>=</mo>{HALF}</mrow>"), "x=(a+b)/12"),
        (formula("<mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr></mtable>"), "a b"),
        (formula("<mrow/>"), "{a + b} over 12"),
        (
            "<!DOCTYPE math:math PUBLIC '-//OpenOffice.org//DTD' 'math.dtd'>" + formula(HALF),
            "(a+b)/12",
        ),
        (formula("<mrow>" * 200 + "<mn>7</mn>" + "</mrow>" * 200), "7"),
    ],
)
def test_a_formula_of_an_open_document_stands_in_its_line(part: str, text: str) -> None:
    frame = (
        "<draw:frame><draw:object xlink:href='./Object 1'/>"
        "<draw:image xlink:href='./ObjectReplacements/Object 1'/></draw:frame>"
    )
    row = "".join(
        f"<table:table-cell><text:p>{words}</text:p></table:table-cell>" for words in ("Law", frame)
    )
    data = open_document.odt(
        open_document.p("It holds ", frame, " everywhere."),
        f"<table:table><table:table-row>{row}</table:table-row></table:table>",
        objects=(part,),
    )
    draft = read_odt(data, "a.odt")
    assert draft.text == f"It holds {text} everywhere.\nLaw\t{text}"
    assert (draft.figures, draft.warnings) == ((), ())


@pytest.mark.parametrize("part", ["<math", "<office:document-content xmlns:office='x'/>"])
def test_an_object_that_is_no_formula_is_the_picture_of_it(part: str) -> None:
    frame = (
        "<draw:frame><draw:object xlink:href='./Object 1'/>"
        "<draw:image xlink:href='gone.png'/></draw:frame>"
    )
    data = open_document.odt(open_document.p("Before ", frame, "after."), objects=(part,))
    draft = read_odt(data, "a.odt")
    assert draft.text == "Before after."
    assert draft.warnings == ("pictures are missing in the file: “gone.png”",)


def test_numbers_that_are_none_stop_no_document() -> None:
    for odd in ("\u00b2", "9" * 5_000, "-1"):
        level = f"<w:pPr><w:numPr><w:ilvl w:val='{odd}'/><w:numId w:val='2'/></w:numPr></w:pPr>"
        data = word.docx(f"<w:p>{level}<w:r><w:t>One.</w:t></w:r></w:p>")
        assert read_docx(data, "a.docx").text == "One."
        blanks = open_document.odt(open_document.p("a", f"<text:s text:c='{odd}'/>", "b"))
        assert read_odt(blanks, "a.odt").text == "a b"


def test_words_in_what_is_drawn_are_paragraphs_of_their_own() -> None:
    shape = (
        "<draw:g><draw:rect><text:p>In a shape</text:p><text:p>of two</text:p></draw:rect></draw:g>"
    )
    cell = "<table:table-row><table:table-cell><text:p>In a table</text:p></table:table-cell>"
    table = f"<draw:frame><table:table>{cell}</table:table-row></table:table></draw:frame>"
    draft = read_odt(
        open_document.odt(open_document.p("Before ", shape, "and after.", table)), "a.odt"
    )
    assert draft.text == "In a shape\nof two\nIn a table\nBefore and after."


def test_words_of_tables_in_rtf_are_neither_joined_nor_lost() -> None:
    nested = (
        r"\trowd\pard\intbl Outer\cell\pard\intbl\itap2 Left\nestcell Right\nestcell"
        r"{\*\nesttableprops\trowd\nestrow}{\nonesttables\par}\pard\intbl Below\cell\row\pard "
    )
    unended = r"\pard\intbl A\cell B\cell C\par\pard Next.\par\intbl Last\par"
    assert read_rtf(rtf(nested + unended), "a.rtf").text.split("\n") == [
        *("Outer", "Left", "Right", "Below"),
        *("A\tB\tC", "Next.", "Last"),
    ]


def test_a_mark_and_a_tab_begin_an_item_in_rtf() -> None:
    item = r"{\pard \ql \li360 \fi-360 \bullet \tx360\tab The stump stayed.\par}"
    draft = read_rtf(rtf(item + item), "a.rtf")
    assert [(b.kind, b.marker) for b in draft.blocks] == [(BlockKind.ITEM, "•")] * 2
    assert draft.text == "The stump stayed.\nThe stump stayed."


def test_what_rtf_says_twice_for_old_readers_is_said_once() -> None:
    twice = r"{\upr{M?ller}{\*\ud{M\u252\'fcller}}}"
    data = rtf(rf"Ada {twice} and{{\footnote By {twice}.}} others.\par")
    assert read_rtf(data, "a.rtf").text == "Ada Müller and others.\nBy Müller."


def field(instruction: str, result: str = "") -> str:
    """A field of RTF; backslashes of its instruction are written twice."""
    said = quoted(instruction, unicode=True)
    return rf"{{\field{{\*\fldinst {{ {said} }}}}{{\fldrslt {result}}}}}"


@pytest.mark.parametrize(
    ("instruction", "text"),
    [
        (r'EQ \* jc2 \* "Font:MS Mincho" \* hps10 \o\ad(\s\up 9(とうきょう),東京)', "東京"),
        (r"EQ \o(\s\up 5(ni);二)", "二"),
        (r"eq \f(1,2)", "1/2"),
        (r"EQ \f(a+b;\f(1;2))", "(a+b)/(1/2)"),
        (r"EQ x\s\up4(2)", "x2"),
        (r"EQ \b\bc\{(\l(one,two\,three))", "one, two,three"),
        (r"EQ \r(3,8", "3, 8"),
        ("EQ \\", ""),
        (r"EQUAL \o(a,b)", ""),
        (r'HYPERLINK "https://example.org/EQ (a)"', ""),
    ],
)
def test_words_of_equations_in_fields_of_rtf_stand_in_their_line(
    instruction: str, text: str
) -> None:
    draft = read_rtf(rtf(rf"\pard From {{\b {field(instruction)}}} on.\par"), "a.rtf")
    assert " ".join(draft.text.split()) == " ".join(f"From {text} on.".split())


def test_an_equation_without_end_stops_no_document() -> None:
    for odd in (r"\b(" * 30_000, r"\o" * 50_000, "\\o" + " " * 50_000, "(" * 50_000):
        data = rtf(rf"\pard {field('EQ ' + odd + 'deep')} on.\par")
        assert read_rtf(data, "a.rtf").text.endswith("deep on.")


def test_a_field_in_a_field_of_rtf_is_part_of_it() -> None:
    inner = field("QUOTE 1", "1")
    instruction = rf"{{\*\fldinst EQ \\f({inner},2)}}"
    data = rtf(rf"\pard A {{\field{instruction}{{\fldrslt }}}}{{\footnote {field('eq x')}}}.\par")
    assert read_rtf(data, "a.rtf").text == "A 1/2.\nx"


def test_readings_beside_words_are_left_out_and_told() -> None:
    told = ("readings beside words were left out: “とうきょう”",)
    spoken = field(r"EQ \o\ad(\s\up 9(とうきょう),東京)")
    draft = read_rtf(rtf(rf"\pard {spoken}\par"), "a.rtf")
    assert (draft.text, draft.warnings) == ("東京", told)
    ruby = "<text:ruby-base>東京</text:ruby-base><text:ruby-text>とうきょう</text:ruby-text>"
    paragraph = open_document.p(f"<text:ruby>{ruby}</text:ruby>")
    opened = read_odt(open_document.odt(paragraph), "a.odt")
    assert (opened.text, opened.warnings) == ("東京", told)
    reading, base = (f"<w:r><w:t>{words}</w:t></w:r>" for words in ("とうきょう", "東京"))
    ruby = f"<w:ruby><w:rt>{reading}</w:rt><w:rubyBase>{base}</w:rubyBase></w:ruby>"
    worded = read_docx(word.docx(word.p(f"<w:r>{ruby}</w:r>")), "a.docx")
    assert (worded.text, worded.warnings) == ("東京", told)


def test_an_open_document_as_it_was_before_its_changes() -> None:
    start = "<text:change-start text:change-id='c1'/>"
    end = "<text:change-end text:change-id='c1'/>"
    data = open_document.odt(
        open_document.p("Open on ", start, "Mondays. "),
        open_document.p("And on ", end, "Fridays", "<text:change text:change-id='c2'/>", "."),
        changes=open_document.region("c1", "insertion")
        + open_document.region("c2", "deletion", " only", "and never at night"),
    )
    assert read_odt(data, "a.odt").text == "Open on Mondays.\nAnd on Fridays."
    before = read_odt(data, "a.odt", changes_taken=False)
    assert before.text == "Open on Fridays only\nand never at night."


def test_rtf_as_it_was_before_its_changes() -> None:
    data = rtf(r"The vote {\deleted failed}{\revised passed}.\par")
    assert read_rtf(data, "a.rtf").text == "The vote passed."
    assert read_rtf(data, "a.rtf", changes_taken=False).text == "The vote failed."


def test_heads_and_feet_of_an_open_document_are_left_out_and_told() -> None:
    edge = '<style:master-page style:name="S"><style:header><text:p>Norderhaven <text:span>Courier'
    edge += "</text:span></text:p></style:header><style:footer><text:p>page 3</text:p>"
    pages = (
        f"<office:master-styles>{edge}</style:footer></style:master-page></office:master-styles>"
    )
    end = "</office:document-styles>"
    made = open_document.odt(open_document.p("The boat lay in harbour."))
    draft = read_odt(_with(made, "styles.xml", end, pages + end), "a.odt")
    assert draft.text == "The boat lay in harbour."
    told = "heads and feet of pages were left out: “Norderhaven Courier”, “page 3”"
    assert told in draft.warnings


def test_numbers_of_lists_are_those_that_are_printed() -> None:
    items = [("first", 0), ("under it", 1), ("also", 1), ("second", 0), ("below", 1)]
    draft = read_docx(word.docx(*(word.p(w, number=(2, level)) for w, level in items)), "a.docx")
    assert [block.marker for block in draft.blocks] == ["1.", "1.a)", "1.b)", "2.", "2.a)"]
    assert {block.kind for block in draft.blocks} == {BlockKind.ITEM}


def test_a_line_broken_within_a_paragraph_stays_one_block() -> None:
    broken = "<w:r><w:t>Rose Street 4</w:t><w:br/><w:t>Norderhaven</w:t></w:r>"
    draft = read_docx(word.docx(word.p("An address:"), word.p(broken)), "a.docx")
    assert draft.text.split("\n")[1] == "Rose Street 4\u2028Norderhaven"


def test_a_picture_stands_with_its_bytes_alt_text_and_caption() -> None:
    data = word.docx(
        word.p("Ice"),
        word.p(word.image(1, "A floe")),
        word.p("A floe at noon. Photo: Jonas Lied", style="Caption"),
        images=(png(1, 2, 3),),
    )
    draft = read_docx(data, "a.docx")
    [figure] = draft.figures
    assert figure.image is not None
    assert (figure.image.media_type, figure.image.data) == ("image/png", png(1, 2, 3))
    assert figure.alt is not None
    assert figure.alt.quote(draft.text) == "A floe"
    assert figure.caption is not None
    assert figure.caption.quote(draft.text) == "A floe at noon."


def test_a_picture_that_a_link_leads_to_is_not_fetched() -> None:
    data = word.docx(word.p("Ice"), word.p(word.image(1)), images=(b"",))
    rels = "word/_rels/document.xml.rels"
    draft = read_docx(
        _with(
            data,
            rels,
            'Target="media/image1.png"',
            'TargetMode="External" Target="https://example.org/p.png"',
        ),
        "a.docx",
    )
    assert draft.figures[0].image is None
    assert "not fetched: “https://example.org/p.png”" in " ".join(draft.warnings)


def _with(data: bytes, part: str, old_words: str, new_words: str) -> bytes:
    import io
    import zipfile

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts: dict[str, bytes | str] = {name: archive.read(name) for name in archive.namelist()}
    words = parts[part]
    assert isinstance(words, bytes)
    return zipped({**parts, part: words.decode().replace(old_words, new_words)})


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK\x03\x04 nothing more", "damaged or cut off"),
        (word.docx(word.p("Ice"))[:-40], "damaged or cut off"),
        (zipped({"a.txt": "x"}), "there is no Word document in it"),
        (word.docx(), "there are no words in the file"),
        (word.docx(word.p("<w:r>")), "no well-formed XML"),
        (
            _with(
                word.docx(word.p("ex")),
                "word/document.xml",
                "<w:document",
                "<!DOCTYPE d [<!ENTITY e 'x'>]><w:document",
            ),
            "declares a document type",
        ),
        (zipped({"[Content_Types].xml": "", "word/document.xml": b"\0" * 150_000_000}), "no Word"),
    ],
)
def test_a_word_document_that_is_none_is_refused_with_the_reason(data: bytes, words: str) -> None:
    with pytest.raises(UnreadableFile, match=words) as refused:
        read_docx(data, "a.docx")
    assert str(refused.value).startswith("a.docx: ")


def test_a_member_that_unpacks_to_too_much_is_refused() -> None:
    data = word.docx(word.p("Ice"), further={"word/styles.xml": b" " * 3_000_000})
    with pytest.raises(UnreadableFile, match="unpacks to more than a file of its kind has"):
        read_docx(data, "a.docx")


def test_locked_and_old_documents_are_told_apart() -> None:
    for words, said in (
        ("EncryptedPackage", "needs a password"),
        ("WordDocument", "a Word document of before 2007"),
        ("Workbook", "an? office document of before 2007"),
    ):
        data = b"\xd0\xcf\x11\xe0" + words.encode("utf-16-le")
        given = Given(name="a.doc", data=data, choices=Choices(), beside=lambda _: None)
        with pytest.raises(UnreadableFile, match=said):
            old.read(given)
    kind = recognised("a.docx", b"\xd0\xcf\x11\xe0")
    assert kind is not None
    assert kind.name == "old office"


def test_rtf_that_is_cut_off_is_read_as_far_as_it_goes_and_says_so() -> None:
    draft = read_rtf(rtf(r"\pard One.\par", r"\pard {Two")[:-1], "a.rtf")
    assert draft.text == "One.\nTwo"
    assert "its end is missing" in " ".join(draft.warnings)


def test_groups_of_rtf_that_are_nested_without_end_are_refused() -> None:
    with pytest.raises(UnreadableFile, match="nested too deeply"):
        read_rtf(b"{\\rtf1 " + b"{" * 100_000, "a.rtf")


def test_a_day_that_never_was_is_no_date_of_an_rtf_file() -> None:
    day = r"{\info{\title A note}{\creatim\yr%s\mo%s\dy%s}}"
    words = r"\pard The vote passed.\par"
    assert read_rtf(rtf(day % (0, 0, 0) + words), "a.rtf").metadata.date == ""
    assert read_rtf(rtf(day % (2004, 2, 29) + words), "a.rtf").metadata.date == "2004-02-29"


def test_styles_of_captions_are_known_however_their_names_are_written() -> None:
    for name in ("Caption", "FigureCaption", "Figure Caption", "image_caption"):
        assert kind_of(name) is BlockKind.CAPTION
