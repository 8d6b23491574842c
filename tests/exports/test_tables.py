"""CSV and XLSX: the same tables, opened by readers that are not ours."""

import csv
import io
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook  # type: ignore[import-untyped]  # has no types

from annotator.errors import ProjectDamaged
from annotator.jobs import Cancelled, JobContext
from annotator.model.article import Article
from annotator.model.ids import ArticleId
from annotator.plugins import Exported
from exports import FORMATS
from exports.csv.cells import guarded, plain, written
from exports.tables.table import Table
from exports.xlsx import workbook
from tests.benchmarks.tei_bench import annotated
from tests.exports.documents import World, a_world
from tests.exports.full_letter import a_full_letter
from tests.exports.scene import Scene

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "csv"
NAMES = ("articles", "annotations", "register", "claims")


def exported(world: World, folder: Path, name: str) -> Exported:
    exporter = FORMATS[name].load()
    [one] = exporter.export(world, world.article_ids(), folder, JobContext())
    assert one.valid, one.findings
    return one


def rows_of(file: Path) -> list[dict[str, str]]:
    """As the csv module of Python reads it."""
    data = file.read_bytes().removeprefix("\ufeff".encode())
    return list(csv.DictReader(io.StringIO(data.decode("utf-8"), newline=""), strict=True))


def sheets_of(file: Path) -> dict[str, list[list[object]]]:
    """As openpyxl reads it."""
    book = load_workbook(file)
    return {s.title: [list(row) for row in s.iter_rows(values_only=True)] for s in book}


@pytest.mark.parametrize("name", NAMES)
def test_the_tables_of_the_letter_are_as_they_were_agreed(name: str, tmp_path: Path) -> None:
    exported(a_full_letter(), tmp_path, "csv")
    assert (tmp_path / f"{name}.csv").read_bytes() == (GOLDEN / f"{name}.csv").read_bytes()


@pytest.mark.parametrize("name", ["csv", "xlsx"])
def test_two_exports_are_the_same_bytes(name: str, tmp_path: Path) -> None:
    for folder in ("a", "b"):
        exported(a_full_letter(), tmp_path / folder, name)
    for file in (tmp_path / "a").iterdir():
        assert file.read_bytes() == (tmp_path / "b" / file.name).read_bytes()


def test_both_formats_hold_the_same_words(tmp_path: Path) -> None:
    for seed in range(40):
        world, folder = a_world(seed), tmp_path / str(seed)
        exported(world, folder, "csv")
        sheets = sheets_of(exported(world, folder, "xlsx").file or folder)
        for name in NAMES:
            rows = rows_of(folder / f"{name}.csv")
            said = [[plain(str(cell)) for cell in row.values()] for row in rows]
            [header, *cells] = sheets[name]
            assert said == [["" if c is None else str(c) for c in row] for row in cells]
            assert not rows or list(rows[0]) == header


def test_offsets_and_quotes_are_right_by_an_independent_reading(tmp_path: Path) -> None:
    for seed in range(40):
        world = a_world(seed)
        exported(world, tmp_path, "csv")
        rows = rows_of(tmp_path / "annotations.csv")
        assert len(rows) == len(world.annotations_)
        for row in rows:
            pairs = [part.split("–") for part in row["ranges"].split("; ")]
            words = [world.article_.text[int(a) : int(b)] for a, b in pairs]
            assert plain(row["quote"]) == " … ".join(words)
            assert (pairs[0][0], pairs[-1][1]) == (row["start"], row["end"])


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@sum", "\tx", "\rx", "'=1", "''@a", "-"])
def test_no_cell_is_ever_a_formula_and_one_apostrophe_less_is_what_was_there(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"
    assert plain(f"'{cell}") == cell
    read = list(
        csv.reader(io.StringIO(written(Table("t", {"a": 1}, [[cell]])).decode("utf-8-sig")))
    )
    assert plain(read[1][0]) == cell


@pytest.mark.parametrize("cell", ["", "a=1", "'tis", "'", 7, -7, " =1"])
def test_other_cells_stay_as_they_are(cell: str | int) -> None:
    assert guarded(cell) == cell
    assert not isinstance(cell, str) or plain(cell) == cell


def test_a_formula_in_the_text_is_words_in_a_workbook(tmp_path: Path) -> None:
    one = exported(a_full_letter(), tmp_path, "xlsx")
    sheet = load_workbook(one.file)["claims"]
    [cell] = [c for row in sheet.iter_rows() for c in row if c.value == "=1+1 is what"]
    assert cell.data_type == "s"
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:O3"


def test_a_workbook_tells_the_time_of_the_newest_record_and_no_name_of_a_computer(
    tmp_path: Path,
) -> None:
    book = load_workbook(exported(a_full_letter(), tmp_path, "xlsx").file)
    assert book.properties.created == datetime(2026, 11, 22, 9, 10, 14)  # noqa: DTZ001 - Excel's
    assert not book.properties.creator


def test_a_workbook_whose_records_tell_no_time_has_the_earliest() -> None:
    data, _ = workbook.written([Table("t", {"a": 1}, [[1]])], "yesterday")
    created = load_workbook(io.BytesIO(data)).properties.created
    assert created == datetime(1980, 1, 1)  # noqa: DTZ001 - Excel's


@pytest.mark.parametrize("words", ["x" * 40_000, "\U0001f4dc" * 20_000])
def test_a_cell_that_is_too_long_for_excel_is_cut_and_says_so(words: str, tmp_path: Path) -> None:
    scene = Scene(words)
    scene.claim((0, len(words)))
    one = exported(scene, tmp_path, "xlsx")
    quote = sheets_of(one.file or tmp_path)["annotations"][1][4]
    assert isinstance(quote, str)
    assert len(quote.encode("utf-16-le")) // 2 <= workbook.LONGEST_CELL
    assert quote.endswith(f" … [cut: {len(words)} characters in all]")
    assert "1 cell of “annotations” was too long for Excel and ends early" in one.notes
    assert workbook.shortened("x" * workbook.LONGEST_CELL) == "x" * workbook.LONGEST_CELL


def test_a_sheet_that_is_full_goes_on_in_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "ROWS", 4)
    table = Table("t", {"a": 1}, [[n] for n in range(7)])
    data, notes = workbook.written([table], "")
    book = load_workbook(io.BytesIO(data))
    assert [[row[0] for row in s.iter_rows(values_only=True)] for s in book] == [
        ["a", 0, 1, 2],
        ["a", 3, 4, 5],
        ["a", 6],
    ]
    assert notes == ("“t” goes on in further sheets: Excel's are full",)


def test_control_characters_come_through_both(tmp_path: Path) -> None:
    name = "a\x01b_x0001_\x0b"
    scene = Scene("Ada wrote.", title=name)
    exported(scene, tmp_path, "csv")
    exported(scene, tmp_path, "xlsx")
    assert rows_of(tmp_path / "articles.csv")[0]["title"] == name


@pytest.mark.parametrize("name", ["csv", "xlsx"])
def test_an_article_without_words_is_a_row_too(name: str, tmp_path: Path) -> None:
    assert exported(Scene(""), tmp_path, name).file


@pytest.mark.parametrize("name", ["csv", "xlsx"])
def test_one_damaged_article_does_not_keep_the_others_out(name: str, tmp_path: Path) -> None:
    class Damaged(Scene):
        def article_ids(self) -> list[ArticleId]:
            return [ArticleId(1), self.article_.id]

        def article(self, article_id: ArticleId) -> Article:
            if article_id == 1:
                raise ProjectDamaged("its text is gone")
            return self.article_

    world = Damaged("Ada wrote.")
    bad, good = FORMATS[name].load().export(world, world.article_ids(), tmp_path, JobContext())
    assert (bad.file, bad.findings[0].message) == (None, "its text is gone")
    assert good.valid


def test_an_export_that_is_stopped_writes_nothing(tmp_path: Path) -> None:
    job = JobContext()
    job.cancel()
    for name in ("csv", "xlsx"):
        scene = a_full_letter()
        with pytest.raises(Cancelled):
            FORMATS[name].load().export(scene, scene.article_ids(), tmp_path, job)
    assert list(tmp_path.iterdir()) == []


def test_ten_thousand_annotations_are_rows(tmp_path: Path) -> None:
    world = annotated(10_000)
    for name in ("csv", "xlsx"):
        assert exported(world, tmp_path, name).file
    assert len(rows_of(tmp_path / "annotations.csv")) == 10_000
