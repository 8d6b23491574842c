"""What the help says about files, errors and commands is so: none of it may go stale."""

import inspect
import re
import sqlite3
from contextlib import closing
from json import loads
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from annotator import errors
from annotator.errors import AnnotatorError, NotSaved, UnreadableFile
from annotator.readers.tei.file import NotOurs
from ui.commands import annotator
from ui.help.book import Book
from ui.help.naming import usual
from ui.help.parts import Code, Heading, Run, Table, plain
from ui.help.places import TROUBLE
from ui.sample import STEMS, make_sample

ROOT = Path(__file__).resolve().parents[3]
BOOK = Book(usual())
BASES = ("AnnotatorError", "ProjectError")


def tables_of(page: str) -> list[Table]:
    return [block for block in BOOK.page(page).blocks if isinstance(block, Table)]


def coded(runs: tuple[Run, ...]) -> list[str]:
    return [run.text for run in runs if run.code]


# -- errors


def kinds() -> list[str]:
    """Every error that a person can see."""
    found = (e for _, e in inspect.getmembers(errors, inspect.isclass))
    return [e.__name__ for e in found if issubclass(e, AnnotatorError) and e.__name__ not in BASES]


@pytest.mark.parametrize("kind", kinds())
def test_there_is_an_entry_on_every_error(kind: str) -> None:
    blocks = BOOK.page(TROUBLE).blocks
    assert kind in [block.anchor for block in blocks if isinstance(block, Heading)]


def test_an_error_knows_its_entry() -> None:
    assert errors.topic_of(NotSaved("x")) == "NotSaved"
    assert errors.topic_of(NotOurs("x")) == UnreadableFile.__name__
    assert errors.topic_of(AnnotatorError("x")) == ""


def test_the_sentences_by_which_errors_are_found_are_those_of_the_program() -> None:
    """Between quotation marks, parted by dots, they stand in the code as they are said."""
    code = " ".join(
        re.sub(r'"\s*\n\s*f?"', "", file.read_text(encoding="utf-8"))
        for house in ("annotator", "exports", "ui")
        for file in (ROOT / house).rglob("*.py")
    )
    titles = [plain(b.runs) for b in BOOK.page(TROUBLE).blocks if isinstance(b, Heading)]
    quotes = [quote for title in titles for quote in re.findall("“([^”]+)”", title)]
    assert len(quotes) >= 10
    pieces = [piece.strip() for quote in quotes for piece in quote.split("…")]
    assert [piece for piece in pieces if piece not in code] == []


# -- TEI


def squeezed(xml: str) -> str:
    """Without line ends and blanks that only make it readable."""
    return re.sub(r"> <", "><", " ".join(xml.split()))


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("tei")
    words = ["export", str(make_sample(folder)), "--format", "tei", "--out", str(folder)]
    assert CliRunner().invoke(annotator, words).exit_code == 0
    [file] = folder.glob(f"{STEMS[0]}*.xml")
    return squeezed(file.read_text(encoding="utf-8"))


def examples() -> list[str]:
    return [block.text for block in BOOK.page("tei-encoding").blocks if isinstance(block, Code)]


@pytest.mark.parametrize("example", examples(), ids=range(len(examples())))
def test_the_examples_stand_in_the_export_of_the_sample(example: str, exported: str) -> None:
    assert squeezed(example) in exported


# -- the project file


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """Columns of all tables of a project but those inside of the index of words."""
    path = make_sample(tmp_path_factory.mktemp("project"))
    with closing(sqlite3.connect(path)) as db:
        names = [
            row[0]
            for row in db.execute("select name from sqlite_master where type = 'table'")
            if not re.match("sqlite_|word_index_", row[0])
        ]
        return {n: [row[1] for row in db.execute(f"pragma table_info('{n}')")] for n in names}


def test_every_table_and_column_of_the_project_file_is_described(
    tables: dict[str, list[str]],
) -> None:
    described = {}
    for table in tables_of("project-file"):
        for names, _, columns in table.rows[1:]:
            for name in coded(names):
                described[name] = coded(columns)
    assert sorted(described) == sorted(tables)
    for name, there in tables.items():
        assert set(there) <= set(described[name]), name


def test_the_numbers_by_which_the_file_is_known_are_those_of_the_page(tmp_path: Path) -> None:
    with closing(sqlite3.connect(make_sample(tmp_path))) as db:
        [[number]] = db.execute("pragma application_id")
        [[version]] = db.execute("pragma user_version")
    source = BOOK.source("project-file")
    assert f"`pragma application_id` is {number}," in source
    assert f"the version of the format: {version}." in source


def test_what_the_help_asks_sqlite_gives_an_answer(tmp_path: Path) -> None:
    with closing(sqlite3.connect(make_sample(tmp_path))) as db:
        [_, query] = [b.text for b in BOOK.page("project-file").blocks if isinstance(b, Code)]
        rows = list(db.execute(query))
        assert ("Mira Halvorsen", "Mira Halvorsen") in [(quote, name) for quote, _, name in rows]
        [lines] = [b.text for b in BOOK.page("promises").blocks if isinstance(b, Code)]
        queries = re.findall(r'copy\.annot "(select (?!writefile).*)"', lines)
        assert len(queries) == 2
        for query in queries:
            assert list(db.execute(query.replace('\\"', '"')))


def test_the_history_is_read_by_the_three_lines_of_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    make_sample(tmp_path).rename(tmp_path / "copy.annot")
    monkeypatch.chdir(tmp_path)
    [lines, _] = [b.text for b in BOOK.page("project-file").blocks if isinstance(b, Code)]
    exec(lines, {})  # noqa: S102 - our own page
    told = [line.split(" ", 1)[1] for line in capsys.readouterr().out.splitlines()]
    assert len(lines.splitlines()) == 3
    assert all(table and (before or after) for row in told for table, before, after in loads(row))


# -- commands


def test_every_command_stands_on_the_page_of_the_command_line() -> None:
    said = " ".join(
        plain(cell) for table in tables_of("command-line") for row in table.rows for cell in row
    )
    words = set(re.findall(r"[a-z-]+", said))
    context = click.Context(annotator)
    commands = {
        name: annotator.get_command(context, name) for name in annotator.list_commands(context)
    }
    names = [name for name, command in commands.items() if command and not command.hidden]
    inner = [
        name
        for command in commands.values()
        if isinstance(command, click.Group)
        for name in command.commands
    ]
    lack = [name for name in (*names, *inner) if name not in words and f"--{name}" not in words]
    assert lack == []
