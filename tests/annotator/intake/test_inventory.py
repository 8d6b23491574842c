"""An inventory fills headers by file name; what fits nothing is listed."""

from datetime import date
from pathlib import Path, PurePath

import openpyxl  # type: ignore[import-untyped]  # has no types
import pytest
import xlsxwriter  # type: ignore[import-untyped]  # has no types
from click.testing import CliRunner

from annotator.errors import UnreadableFile
from annotator.intake.inventory import described, inventory_of
from annotator.model.article import DateBasis, Metadata
from annotator.readers.sheets.file import read_sheet
from ui.commands import annotator
from ui.projects import opened

ROWS = [
    ["File name", "Titel", "Author", "Signatur", "Fonds", "Keywords", "Date basis", "Weather"],
    ["letter.txt", "Ein Brief", "Mira Halvorsen", "NL 17, box 3", "Harbour", "oil; ships", "", ""],
    ["box/2/letter.txt", "Another", "", "NL 17, box 4", "", "", "external", "rain"],
    ["nowhere.txt", "Lost", "", "", "", "", "", ""],
    ["", "Nameless", "", "", "", "", "", ""],
]


def test_columns_are_known_by_what_archives_call_them_and_others_are_listed() -> None:
    found = inventory_of(ROWS, "list.csv")
    assert found.unknown_columns == ("Weather",)
    entry = found.of(PurePath("scans/letter.txt"))
    assert entry is not None
    known = described(Metadata(title="as read", language="de"), entry)
    assert known == Metadata(
        title="Ein Brief",
        language="de",
        byline="Mira Halvorsen",
        reference="NL 17, box 3",
        collection="Harbour",
        keywords=("oil", "ships"),
    )


def test_a_path_in_the_sheet_goes_before_a_name_alone() -> None:
    found = inventory_of(ROWS, "list.csv")
    entry = found.of(PurePath("/scans/box/2/letter.txt"))
    assert entry is not None
    assert entry.values["title"] == "Another"
    assert entry.values["dating"] is DateBasis.EXTERNAL


def test_rows_without_a_file_and_files_that_two_rows_name_are_told() -> None:
    found = inventory_of([*ROWS, ["nowhere.txt", "Twice"]], "list.csv")
    assert found.of(PurePath("nowhere.txt")) is None
    told = found.unmatched([PurePath("letter.txt"), PurePath("box/2/letter.txt")])
    assert [words.split(":")[1].strip() for words in told] == [
        "row 4, “nowhere.txt”",
        "row 6, “nowhere.txt”",
    ]
    assert found.complaints == ("list.csv: row 5: it names no file",)


def test_values_that_a_field_cannot_hold_are_told_and_left_out() -> None:
    found = inventory_of([["file", "language", "dating"], ["a", "German!", "hearsay"]], "x.csv")
    assert found.entries[0].values == {}
    assert len(found.complaints) == 2


def test_a_sheet_without_file_names_is_refused_in_words() -> None:
    with pytest.raises(UnreadableFile, match="write “file” over the one that does"):
        inventory_of([["title"], ["x"]], "x.csv")


def test_an_apostrophe_that_guards_a_spreadsheet_is_taken_off() -> None:
    found = inventory_of([["file", "title"], ["a.txt", "'=1+1"]], "x.csv")
    assert found.entries[0].values["title"] == "=1+1"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252", "utf-16"])
def test_comma_semicolon_or_tab_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text('file;title\r\n"a; b.txt";Über “Zürich”\r\n', encoding=encoding)
    assert read_sheet(path) == [["file", "title"], ["a; b.txt", "Über “Zürich”"]]


def test_a_workbook_of_excel_is_read_with_days_numbers_and_gaps(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("one")
        book.add_worksheet("two").write(0, 0, "not this one")
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        sheet.write_row(0, 0, ["file", "date", "note"])
        sheet.write_string(1, 0, "a.txt")
        sheet.write_datetime(1, 1, date(2021, 8, 23), day)
        sheet.write_number(3, 2, 17)
        sheet.write_formula(3, 0, "=1+1", value="2")
    assert read_sheet(path) == [
        ["file", "date", "note"],
        ["a.txt", "2021-08-23"],
        [],
        ["2", "", "17"],
    ]


def test_the_other_library_of_workbooks_is_read_as_well(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["file", "date"])
    sheet.append(["قصة.txt", date(1954, 3, 1)])
    path = tmp_path / "list.xlsx"
    book.save(path)
    assert read_sheet(path) == [["file", "date"], ["قصة.txt", "1954-03-01"]]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"PK\x03\x04 cut off", "no whole ZIP archive"),
        (b'file,title\n"a,b', "quotation mark"),
        (b"", "empty"),
    ],
)
def test_broken_sheets_are_refused_in_words(tmp_path: Path, data: bytes, why: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(data)
    with pytest.raises(UnreadableFile, match=why):
        read_sheet(path)


def test_the_command_line_takes_a_folder_with_its_inventory(tmp_path: Path) -> None:
    folder = tmp_path / "scans"
    folder.mkdir()
    (folder / "letter.txt").write_text("A letter\n\nDear Ada.", encoding="utf-8")
    (folder / "stain.jpg").write_bytes(b"\xff\xd8\xff")
    sheet = tmp_path / "list.csv"
    sheet.write_text("\n".join(",".join(f'"{c}"' for c in row) for row in ROWS), encoding="utf-8")
    project = tmp_path / "p.annot"
    words = ["import", str(project), str(folder), "--inventory", str(sheet)]
    done = CliRunner().invoke(annotator, words)
    assert done.exit_code == 1, "rows have no file"
    assert "letter.txt: 1-" in done.stdout
    assert "1 file in the folders is no article: .jpg (1)" in done.stderr
    assert "the column “Weather” is no field of a header" in done.stderr
    assert "row 4, “nowhere.txt”" in done.stderr
    session = opened(project)
    article = session.project.article(session.project.article_ids()[0])
    session.project.close()
    assert article.metadata.title == "Ein Brief"
    assert article.metadata.reference == "NL 17, box 3"


def test_a_folder_that_grew_brings_only_what_is_new(tmp_path: Path) -> None:
    folder, project = tmp_path / "scans", tmp_path / "p.annot"
    folder.mkdir()
    (folder / "a.txt").write_text("A letter\n\nDear Ada.", encoding="utf-8")
    words = ["import", str(project), str(folder), "--new-only"]
    assert "a.txt: 1-" in CliRunner().invoke(annotator, words).stdout
    (folder / "b.txt").write_text("Another\n\nDear Bob.", encoding="utf-8")
    (folder / "c.txt").write_text("A letter\r\n\r\nDear Ada.", encoding="utf-16")
    done = CliRunner().invoke(annotator, words)
    assert done.exit_code == 0
    assert [line.split(":")[0] for line in done.stdout.splitlines()] == ["b.txt"]
    assert "a.txt: “A letter” is there already, as 1-" in done.stderr
    assert "c.txt: “A letter” is there already, as 1-" in done.stderr
