"""Pages of a scan go out as surfaces and zones, are proved, and come back."""

from pathlib import Path

import pytest

from annotator.changes import articles
from annotator.jobs import JobContext
from annotator.model.article import Article
from annotator.model.ids import ArticleId
from annotator.readers import read
from annotator.readers.reading import Reading
from annotator.session import Session
from exports import FORMATS
from exports.tei.proof.pages import pages_differ
from tests.corpus_documents.making.ocr import Scan, alto, block
from tests.corpus_documents.making.pictures import png

SCAN = Scan((block("One line & two / of a page.", 10, 20),), "page one.png")


@pytest.fixture
def scanned(session: Session, tmp_path: Path) -> Article:
    """An article of two pages in the project; the picture of the first is known."""
    (tmp_path / "a.xml").write_bytes(alto(SCAN, Scan((block("The second page.", 5, 6),))))
    (tmp_path / "page one.png").write_bytes(png(1, 2, 3))
    with Reading() as reading:
        drafts = reading.read(tmp_path / "a.xml")
    assert isinstance(drafts, tuple)
    change = articles.add(session.program, drafts)
    session.do(change)
    [made] = [edit.after for edit in change.edits if isinstance(edit.after, Article)]
    return made


@pytest.mark.parametrize("kind", ["tei", "teicorpus", "webanno"])
def test_pages_come_back_with_every_line(
    session: Session, scanned: Article, tmp_path: Path, kind: str
) -> None:
    out = tmp_path / "out"
    [one] = FORMATS[kind].load().export(session.project, [scanned.id], out, JobContext())
    assert one.valid, one.findings
    assert one.file is not None
    back = read(one.file)
    [article] = back.articles  # type: ignore[union-attr]
    assert article.pages == scanned.pages
    if kind != "webanno":
        assert back.blobs[scanned.pages[0].image].data == png(1, 2, 3)  # type: ignore[union-attr]


def test_a_line_that_went_elsewhere_is_found(
    session: Session, scanned: Article, tmp_path: Path
) -> None:
    [one] = FORMATS["tei"].load().export(session.project, [scanned.id], tmp_path, JobContext())
    assert one.file is not None
    data = one.file.read_bytes()
    assert list(pages_differ(scanned.pages, data)) == []
    for old, new in (
        (b'ulx="10" uly="20"', b'ulx="11" uly="20"'),
        (b"(body,0,14)", b"(body,0,13)"),
        (b'lrx="1200"', b'lrx="1201"'),
        (b'<surface n="2"', b'<surface n="3"'),
        (scanned.pages[0].image.encode(), b"0" * 64),
        (b"<facsimile>", b"<facsimile><surface/>"),
    ):
        assert old in data
        assert list(pages_differ(scanned.pages, data.replace(old, new, 1)))
    assert list(pages_differ((), data))


def test_an_article_without_pages_has_no_facsimile(session: Session, tmp_path: Path) -> None:
    ids: list[ArticleId] = session.project.article_ids()
    [one] = FORMATS["tei"].load().export(session.project, ids, tmp_path, JobContext())
    assert one.file is not None
    assert b"facsimile" not in one.file.read_bytes()
