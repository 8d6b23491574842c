"""Books: all that their spine names comes along, or is told."""

import io
import zipfile

from annotator.readers.books.file import read_epub
from tests.corpus_documents.making.epub import epub, page
from tests.corpus_documents.making.pictures import png
from tests.corpus_documents.making.zips import zipped


def repacked(book: bytes, renamed: dict[str, str]) -> bytes:
    """With other names for some parts; without those whose name is empty."""
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        parts: dict[str, bytes | str] = {
            name: archive.read(old) for old in archive.namelist() if (name := renamed.get(old, old))
        }
    return zipped(parts, stored="mimetype")


def test_a_chapter_that_is_missing_is_told() -> None:
    book = epub(page("<p>One.</p>"), page("<p>Two.</p>"), page("<p>Three.</p>"))
    cut = repacked(book, {"OEBPS/text/c2.xhtml": ""})
    told = "pages of the book are missing in the file: “text/c2.xhtml”"
    [whole] = read_epub(cut, "a.epub")
    assert (whole.text, whole.warnings) == ("One.\nThree.", (told,))
    first, third = read_epub(cut, "a.epub", chapters=True)
    assert told in first.warnings
    assert (first.text, third.text) == ("One.", "Three.")


def test_pages_of_other_kinds_are_read_or_told() -> None:
    book = epub(page("<p>One.</p>"), page("<p>Two.</p>"), page("<p>Three.</p>"))
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        opf = archive.read("OEBPS/book.opf").decode()
    for number, kind in ((2, "text/xml"), (3, "image/svg+xml")):
        opf = opf.replace(
            f'c{number}.xhtml" media-type="application/xhtml+xml"',
            f'c{number}.xhtml" media-type="{kind}"',
        )
    [draft] = read_epub(
        epub(
            *(page(f"<p>{word}.</p>") for word in ("One", "Two", "Three")),
            further={"OEBPS/book.opf": opf},
        ),
        "a.epub",
    )
    assert draft.text == "One.\nTwo."
    assert draft.warnings == ("parts in other formats were left out",)


def test_names_with_percent_signs_in_the_archive_are_found() -> None:
    book = epub(page("<p>One.</p>"))
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        opf = archive.read("OEBPS/book.opf").decode().replace("text/c1", "text/c%201")
    for name in ("OEBPS/text/c 1.xhtml", "OEBPS/text/c%201.xhtml"):
        named = epub(page("<p>One.</p>"), further={"OEBPS/book.opf": opf})
        assert read_epub(repacked(named, {"OEBPS/text/c1.xhtml": name}), "a.epub")[0].text == "One."


def test_formulas_forms_and_words_beside_cells_are_words() -> None:
    [draft] = read_epub(
        epub(
            page(
                "<p>So <math><mi>a</mi><mo>=</mo><mi>b</mi></math>.</p>",
                "<form><p>Your name:</p></form>",
                "<table><tr>Beside <td>a</td> <td>b</td></tr></table>",
            )
        ),
        "a.epub",
    )
    assert draft.text == "So a=b.\nYour name:\nBeside a\tb"


def test_what_programs_write_for_a_title_or_a_description_that_nobody_gave_is_none() -> None:
    image = png(120, 90, 60)
    body = '<p>The lamp</p><p>By Berit Nygaard</p><p><img src="../images/1.png" '
    body += 'alt="OEBPS/images/1.png"/></p><p>The tower kept its lamp.</p>'
    said = "<dc:title>Unknown Title</dc:title><dc:creator>Unknown Author</dc:creator>"
    [draft] = read_epub(epub(page(body), metadata=said, images=(image,)), "a.epub")
    assert (draft.metadata.title, draft.metadata.byline) == ("The lamp", "By Berit Nygaard")
    assert draft.text == "The lamp\nBy Berit Nygaard\nThe tower kept its lamp."
