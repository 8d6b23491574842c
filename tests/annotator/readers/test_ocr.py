"""Scans: every printed line keeps its place, and divided words stand as they are printed."""

import re
from pathlib import Path

import pytest

from annotator.changes import articles
from annotator.errors import UnreadableFile
from annotator.model.annotation import Correction
from annotator.model.article import Article
from annotator.model.draft import ArticleDraft
from annotator.model.page import line_at
from annotator.readers.reading import Reading
from annotator.session import Session
from tests.corpus_documents.making.ocr import Scan, alto, block, hocr, page_xml
from tests.corpus_documents.making.pictures import png

SCAN = Scan(
    (
        block("The boat lay in the har- [harbour] / bour until the", 100, 200),
        block("spring.", 100, 600),
    ),
    "scans/page 1.png",
)
WAYS = {"a.alto.xml": alto, "a.page.xml": page_xml, "a.hocr": hocr}


@pytest.fixture(params=sorted(WAYS))
def draft(request: pytest.FixtureRequest, tmp_path: Path) -> ArticleDraft:
    """One scan in each of the three formats, read by the guarded child, its picture beside it."""
    file = tmp_path / request.param
    file.write_bytes(WAYS[request.param](SCAN))  # type: ignore[operator]
    (tmp_path / "scans").mkdir()
    (tmp_path / "scans" / "page 1.png").write_bytes(png(1, 2, 3))
    with Reading() as reading:
        found = reading.read(file)
    assert isinstance(found, tuple)
    return found[0]


def test_every_line_has_its_place_on_a_page_whose_picture_is_kept(draft: ArticleDraft) -> None:
    assert draft.text == "The boat lay in the har- bour until the spring."
    [page] = draft.pages
    [image] = draft.page_images
    assert (page.width, page.height, page.link) == (1200, 1800, "scans/page 1.png")
    assert (page.image, image.data) == (image.sha256, png(1, 2, 3))
    lines = [draft.text[line.start : line.end] for line in page.lines]
    assert lines == ["The boat lay in the har-", "bour until the", "spring."]
    assert [line.top for line in page.lines] == [200, 255, 600]
    found = line_at(draft.pages, draft.text.index("until"))
    assert found is not None
    assert found[1] == page.lines[1]


def test_a_divided_word_is_a_correction_and_the_text_as_printed(
    draft: ArticleDraft, session: Session
) -> None:
    change = articles.add(session.program, [draft], session.project.tags())
    session.do(change)
    [made] = [edit.after for edit in change.edits if isinstance(edit.after, Article)]
    [annotation] = session.project.annotations(made.id)
    assert (annotation.quotes, annotation.body) == (("har- bour",), Correction(reading="harbour"))
    assert session.project.article(made.id).pages == draft.pages
    assert session.project.blob(draft.pages[0].image).data == png(1, 2, 3)
    assert session.project.check() == []
    session.undo()
    session.redo()
    assert session.project.article(made.id).pages == draft.pages


def test_a_picture_that_is_not_there_is_told(tmp_path: Path) -> None:
    file = tmp_path / "a.alto.xml"
    file.write_bytes(alto(SCAN))
    with Reading() as reading:
        found = reading.read(file)
    assert isinstance(found, tuple)
    assert found[0].pages[0].image == ""
    assert "not beside the file: “scans/page 1.png”" in " ".join(found[0].warnings)


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.xml", alto(), "has no page"),
        ("a.xml", alto(Scan(())), "no line of text"),
        ("a.xml", page_xml(Scan(())), "no line of text"),
        ("a.hocr", b"<html><meta name='ocr-system'/></html>", "has no page"),
        ("a.xml", alto(SCAN)[:-9], "no well-formed XML"),
    ],
)
def test_a_scan_without_lines_is_refused(
    name: str, data: bytes, words: str, tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(data)
    with Reading() as reading, pytest.raises(UnreadableFile, match=words):
        reading.read(tmp_path / name)


def test_an_outline_of_absurd_numbers_is_no_place_and_no_reason_to_refuse(tmp_path: Path) -> None:
    file = tmp_path / "a.page.xml"
    right = page_xml(SCAN)
    file.write_bytes(re.sub(rb"points=\"\d+,", b'points="1' + b"9" * 21 + b",", right, count=1))
    assert file.read_bytes() != right
    with Reading() as reading:
        found = reading.read(file)
    assert isinstance(found, tuple)
    assert found[0].text == "The boat lay in the har- bour until the spring."
    assert found[0].pages[0].lines[0].top == 200


def test_the_tallest_line_is_the_headline_though_the_name_of_the_paper_stands_above(
    tmp_path: Path,
) -> None:
    scan = Scan(
        (
            block("Coast Weekly", 100, 40, tall=44),
            block("The second book", 100, 120, tall=110),
            block("The harbour master keeps two books, / and the second is thicker.", 100, 300),
        ),
        "",
    )
    file = tmp_path / "a.hocr"
    file.write_bytes(hocr(scan))
    with Reading() as reading:
        found = reading.read(file)
    assert isinstance(found, tuple)
    assert found[0].metadata.title == "The second book"
    assert found[0].text.startswith("Coast Weekly\nThe second book\n")


def text_of(tmp_path: Path, name: str, words: str) -> list[str]:
    (tmp_path / name).write_text(words, encoding="utf-8")
    with Reading() as reading:
        found = reading.read(tmp_path / name)
    assert isinstance(found, tuple)
    return found[0].text.split("\n")


def test_regions_without_lines_or_with_one_name_are_read(tmp_path: Path) -> None:
    def region(name: str, inside: str) -> str:
        return f"<TextRegion id='{name}'>{inside}</TextRegion>"

    said = "<TextEquiv><Unicode>{}</Unicode></TextEquiv>"
    line = f"<TextLine id='l'>{said}</TextLine>"
    plain = "<TextEquiv><PlainText>Five.</PlainText></TextEquiv>"
    page = (
        '<?xml version="1.0"?><PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/'
        f'2019-07-15"><Page>{region("a", line.format("One."))}{region("a", line.format("Two."))}'
        f"{region('b', said.format('Three,' + chr(10) + 'four.'))}{region('c', plain)}"
        f"{region('d', line.format('Six.') + said.format('Six.'))}</Page></PcGts>"
    )
    found = text_of(tmp_path, "a.page.xml", page)
    assert found == ["One.", "Two.", "Three, four.", "Five.", "Six."]


def test_lines_and_words_of_hocr_that_stand_in_no_paragraph_are_read(tmp_path: Path) -> None:
    line = "<span class='ocr_line' title='bbox 1 1 9 9'>{}</span>"
    word = "<span class='ocrx_word'>{}</span>"
    page = (
        "<html><head><meta name='ocr-system' content='x'/></head><body><div class='ocr_page' "
        f"title='bbox 0 0 9 9'><div class='ocr_carea'><p class='ocr_par'>{line.format('One.')}</p>"
        f"{line.format('Two,')}{line.format('three.')}</div><div class='ocr_carea'>"
        f"{line.format('Four ' + word.format('and') + ' five.')}</div>{line.format('Six.')}"
        "</div></body></html>"
    )
    found = text_of(tmp_path, "a.hocr", page)
    assert found == ["One.", "Two, three.", "Four and five.", "Six."]


@pytest.mark.parametrize("way", ["a.alto.xml", "a.hocr"])
def test_heads_and_numbers_that_the_source_calls_text_are_left_out_and_told(
    tmp_path: Path, way: str
) -> None:
    pages = [
        Scan(
            (
                block("Norderhaven Courier", 100, 60),
                block(f"The boat lay in harbour {number}.", 100, 700),
                block(f"Nothing more was said of it on page {number}", 100, 1500),
                block(str(number), 600, 1740),
            )
        )
        for number in (3, 4)
    ]
    file = tmp_path / way
    file.write_bytes(WAYS[way](*pages))  # type: ignore[operator]
    with Reading() as reading:
        found = reading.read(file)
    assert isinstance(found, tuple)
    assert "Courier" not in found[0].text
    assert [line[-2:] for line in found[0].text.split("\n")] == ["3.", " 3", "4.", " 4"]
    told = next(one for one in found[0].warnings if "were left out" in one)
    assert "Norderhaven Courier" in told


@pytest.mark.parametrize("way", ["a.alto.xml", "a.hocr"])
def test_a_block_that_ends_with_a_credit_is_a_caption(tmp_path: Path, way: str) -> None:
    page = Scan(
        (
            block("The boat lay in harbour until the spring.", 100, 400),
            block("The stump of the old light. / Photo: Francis Frith", 100, 700),
        )
    )
    file = tmp_path / way
    file.write_bytes(WAYS[way](page))  # type: ignore[operator]
    with Reading() as reading:
        found = reading.read(file)
    assert isinstance(found, tuple)
    [figure] = found[0].figures
    assert figure.caption is not None
    assert figure.credit is not None
    assert figure.caption.quote(found[0].text) == "The stump of the old light."
    assert figure.credit.quote(found[0].text) == "Photo: Francis Frith"
