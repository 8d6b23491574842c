"""The command line, as other programs rely on it: shapes, exit codes, and refusing bad input."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from click.testing import CliRunner

from annotator.changes import articles
from annotator.session import Session
from tests.builders import LETTER, a_draft
from ui import projects
from ui.cli.validating import validate_command

ROOT = Path(__file__).resolve().parents[2]


def run(*arguments: object) -> tuple[int, str, str]:
    """Exit code, output and complaint of one command, as typed."""
    done = subprocess.run(
        [sys.executable, "-m", "ui.commands", *map(str, arguments)],
        capture_output=True,
        cwd=ROOT,
        check=False,
    )
    assert b"Traceback" not in done.stderr, done.stderr.decode()
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


def rows(printed: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in printed.splitlines()]


def digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


@pytest.fixture
def project(session: Session) -> Path:
    """A closed project with one letter, whose id is 1-3."""
    session.project.close()
    return session.project.path


@pytest.fixture
def lines(tmp_path: Path) -> Callable[..., Path]:
    """Writes a file of JSON Lines: a mention of Ada, with other fields as asked."""

    def write(raw: str | bytes | None = None, **fields: object) -> Path:
        file = tmp_path / "lines.jsonl"
        row: dict[str, object] = {
            "article": "1-3",
            "kind": "entity",
            "tag": "person",
            "ranges": [[7, 10]],
        }
        row |= fields
        words = json.dumps({k: v for k, v in row.items() if v != "none"}) if raw is None else raw
        file.write_bytes(words if isinstance(words, bytes) else words.encode("utf-8"))
        return file

    return write


def test_a_letter_goes_all_the_way(tmp_path: Path, lines: Callable[..., Path]) -> None:
    letter, project = tmp_path / "letter.txt", tmp_path / "new.annot"
    letter.write_text(LETTER, encoding="utf-8")
    code, out, _ = run("import", project, letter, "--language", "en", "--json")
    [imported] = rows(out)
    assert code == 0
    assert set(imported) == {
        *("file", "ok", "article", "title", "characters", "blocks", "warnings", "error")
    }
    assert imported["ok"]
    assert (imported["characters"], imported["blocks"], imported["error"]) == (len(LETTER), 3, None)
    article = imported["article"]

    assert run("annotate", project, lines(article=article, quote=["Ada"], entity="Ada")) == (
        *(0, "annotated 1\n", ""),
    )
    assert run("text", project, article)[1] == LETTER
    [listed] = rows(run("list", project, "--json")[1])
    assert set(listed) == {
        *("id", "title", "characters", "annotations", "status", "language"),
        *("sha256_source", "sha256_text"),
    }
    assert (listed["annotations"], listed["language"]) == (1, "en")
    [found] = rows(run("annotations", project)[1])
    assert (found["quote"], found["entity"], found["status"]) == (["Ada"], "Ada", "accepted")
    assert {"id", "maker", "created"} <= set(found)
    assert [row["verb"] for row in rows(run("history", project, "--json")[1])][-1] == (
        "add annotations"
    )
    assert run("undo", project)[0] == 0
    assert run("annotations", project)[1] == ""
    assert run("redo", project)[0] == 0
    assert rows(run("annotations", project)[1]) == [found]
    code, out, _ = run("export", project, "--format", "tei", "--out", tmp_path / "out", "--json")
    [exported] = rows(out)
    assert (code, exported["valid"], exported["findings"]) == (0, True, [])
    assert run("validate", exported["file"])[0] == 0
    assert run("check", project) == (0, "new.annot: all is well\n", "")


def test_what_a_picture_shows_is_said_and_comes_back_in_tei(tmp_path: Path) -> None:
    words = "The mill stands.\n\nThe mill at dusk. Photo: AFP / OLE DAHL\n"
    (tmp_path / "letter.txt").write_text(words, encoding="utf-8")
    (tmp_path / "letter-1.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(90))
    project = tmp_path / "new.annot"
    assert run("import", project, tmp_path / "letter.txt")[0] == 0
    [row] = rows(run("list", project, "--json")[1])
    said = run("picture", project, row["id"], "1", "--shows", "A mill & its race", "--rights", "©")
    assert said == (0, "described 1\n", "")
    assert "A mill & its race" in run("picture", project, row["id"], "1")[1]
    assert run("picture", project, row["id"], "2", "--shows", "x")[0] == 1
    [shown] = rows(run("show", project, row["id"], "--json")[1])
    assert shown["figures"][0]["description"] == "A mill & its race"
    code, out, _ = run("export", project, "--format", "tei", "--out", tmp_path / "out", "--json")
    [exported] = rows(out)
    assert (code, exported["valid"]) == (0, True)
    assert run("import", tmp_path / "again.annot", exported["file"])[0] == 0
    [row] = rows(run("list", tmp_path / "again.annot", "--json")[1])
    [again] = rows(run("show", tmp_path / "again.annot", row["id"], "--json")[1])
    assert again["figures"][0]["description"] == "A mill & its race"
    assert run("undo", project)[1].startswith("undone: describe image")


def test_what_is_known_of_project_and_articles_is_said_field_by_field(project: Path) -> None:
    said = run("describe", project, "publisher=City archive", "licence=CC BY 4.0")
    assert said == (0, "described 1\n", "")
    fields = ("keywords=mills; floods", "dating=conjecture", "collection=Letters", "title=")
    assert run("describe", project, "--article", "1-3", *fields)[0] == 0
    [row] = rows(run("describe", project, "--json")[1])
    assert (row["publisher"], row["purpose"]) == ("City archive", "")
    [row] = rows(run("describe", project, "--all", "--json")[1])
    assert (row["article"], row["keywords"]) == ("1-3", "mills; floods")
    [row] = rows(run("show", project, "1-3", "--json")[1])
    assert (row["dating"], row["collection"]) == ("conjecture", "Letters")
    assert run("undo", project)[1].startswith("undone: describe article")
    for wrong in ("colour=red", "title"):
        code, _, complaint = run("describe", project, wrong)
        assert code == 2
        assert "is not FIELD=VALUE; the fields are title," in complaint
    assert run("describe", project, "--article", "1-3", "dating=maybe")[0] == 2
    code, _, complaint = run("describe", project, "--article", "1-3", "language=German, mostly")
    assert (code, complaint.count("is not a language tag")) == (1, 1)


def test_a_collection_goes_out_in_every_way_and_comes_back(
    project: Path, tmp_path: Path, lines: Callable[..., Path]
) -> None:
    assert run("annotate", project, lines(entity="Ada"))[0] == 0
    out = tmp_path / "out"
    wishes = ("--registers", "shared", "--name", "{language}_{id}", "--only-changed")
    [row] = rows(run("export", project, "--out", out, *wishes, "--json")[1])
    assert (row["outcome"], Path(row["file"]).name) == ("written", "en_1-3.tei.xml")
    assert rows(run("export", project, "--out", out, *wishes, "--json")[1])[0]["outcome"] == (
        "unchanged"
    )
    assert run("validate", row["file"], out / "register.xml")[0] == 0
    archive = tmp_path / "all.zip"
    assert run("export", project, "--format", "teicorpus", "--zip", archive)[0] == 0
    with ZipFile(archive) as packed:
        packed.extractall(tmp_path / "packed")
    [corpus] = (tmp_path / "packed").glob("*.corpus.tei.xml")
    assert run("validate", corpus)[0] == 0
    again = tmp_path / "again.annot"
    assert (
        run("import", again, out / "register.xml")[1] == "register.xml: 1 entry of the register\n"
    )
    assert run("import", again, corpus)[0] == 0
    for name in (project, again):
        assert [row["entity"] for row in rows(run("annotations", name)[1])] == ["Ada"]


def test_a_file_of_all_articles_is_told_once(session: Session, tmp_path: Path) -> None:
    session.do(articles.add(session.program, [a_draft("A second letter.", title="Second")]))
    session.project.close()
    project, out = session.project.path, tmp_path / "out"
    code, told, _ = run("export", project, "--format", "teicorpus", "--out", out)
    [corpus] = out.glob("*.corpus.tei.xml")
    assert (code, told) == (0, f"{corpus}: valid, 2 articles\n")
    code, told, complaint = run("export", project, "--format", "csv", "--out", out)
    assert (code, told) == (0, f"{out / 'annotations.csv'}: written, 2 articles\n")
    assert complaint.count("annotations.csv: the text itself") == 1


@pytest.mark.parametrize("name", ["archive.annot", "damaged.annot", "no-name"])
def test_nothing_is_ever_written_over_a_project(project: Path, name: str) -> None:
    other = project.with_name(name)
    if name == "damaged.annot":
        other.write_bytes(b"\0" * 5_000)
    elif other != project:
        other.write_bytes(project.read_bytes())
    before = digest(other)
    for words in (
        ("export", project, "--zip", other),
        ("register", "export", project, "--format", "csv", "--out", other),
        ("register", "export", project, "--format", "eac", "--out", other),
        ("tagset", "export", project, other),
        ("settings", "export", other),
        ("overview", project, "--picture", "articles", "--svg", other),
        ("overview", project, "--picture", "articles", "--csv", other),
    ):
        assert run(*words)[0] != 0, words
        assert digest(other) == before, words
    assert not [file for file in other.parent.iterdir() if "part" in file.name]
    assert run("check", project)[0] == 0


def test_an_export_of_a_project_without_articles_says_so(project: Path, tmp_path: Path) -> None:
    assert run("undo", project)[0] == 0
    code, told, complaint = run("export", project, "--format", "plain", "--out", tmp_path / "out")
    assert (code, told) == (0, "")
    assert complaint == f"{project.name}: there are no articles in it\n"
    assert (tmp_path / "out" / "register.jsonl").exists()


def test_wishes_that_cannot_be_fulfilled_are_wrong_use(project: Path, tmp_path: Path) -> None:
    for wrong, why in (
        (("--out", tmp_path, "--name", "{colour}"), "is no field of a file name"),
        (("--out", tmp_path, "--format", "csv", "--only-changed"), "are for --format tei"),
        (("--zip", tmp_path / "a.zip", "--only-changed"), "use --out"),
        ((), "say where to"),
    ):
        code, _, complaint = run("export", project, *wrong)
        assert code == 2
        assert why in " ".join(complaint.split())


def test_what_annotations_prints_annotate_takes(
    project: Path, lines: Callable[..., Path], tmp_path: Path
) -> None:
    claim = {
        "kind": "claim",
        "tag": "none",
        "ranges": [[12, 23], [35, 40]],
        "claimants": ["Ada", "Bob"],
        "reporter": "The Paper",
        "speech": "direct",
        "stance": "hedged",
        "verdict": "disputed",
        "certainty": "low",
        "source_certainty": "high",
        "cue": [[0, 4]],
        "evidence": [{"bearing": "refutes", "citation": "A book", "address": ""}],
        "paraphrase": "Other words",
        "note": "A note\n\ufeff",
        "status": "suggested",
    }
    assert run("annotate", project, lines(**claim))[0] == 0
    printed = run("annotations", project)[1]
    again = tmp_path / "again.jsonl"
    again.write_text(printed, encoding="utf-8")
    assert run("annotate", project, again)[0] == 0
    first, second = rows(run("annotations", project)[1])
    for changing in ("id", "created"):
        assert first.pop(changing) != second.pop(changing) or changing == "created"
    assert first == second


BAD_LINES: dict[str, tuple[dict[str, object], str]] = {
    "outside the text": ({"ranges": [[7, 9999]]}, "ends after the text"),
    "empty": ({"ranges": [[7, 7]]}, "empty, reversed or negative"),
    "reversed": ({"ranges": [[10, 7]]}, "empty, reversed or negative"),
    "negative": ({"ranges": [[-1, 3]]}, "empty, reversed or negative"),
    "huge": ({"ranges": [[7, 10**30]]}, "pairs of whole numbers"),
    "fraction": ({"ranges": [[7.0, 10.0]]}, "pairs of whole numbers"),
    "truth": ({"ranges": [[False, True]]}, "pairs of whole numbers"),
    "words": ({"ranges": "7-10"}, "not a list"),
    "one number": ({"ranges": [[7]]}, "pairs of whole numbers"),
    "no ranges": ({"ranges": []}, "“ranges” is missing"),
    "overlapping": ({"ranges": [[0, 8], [7, 10]]}, "overlap"),
    "line end": ({"ranges": [[7, 12]]}, "line end"),
    "other quote": ({"quote": ["Eve"]}, "not “Eve”"),
    "too many quotes": ({"quote": ["Ada", "Ada"]}, "2 quotes stand beside 1"),
    "unknown tag": ({"tag": "ship"}, "not a tag"),
    "tag of another kind": ({"tag": "claim"}, "not a tag for entity"),
    "unknown article": ({"article": "1-99"}, "the article “1-99” is unknown"),
    "unknown kind": ({"kind": "thing"}, "not a kind"),
    "no kind": ({"kind": None}, "“kind” is missing"),
    "no article": ({"article": None}, "“article” is missing"),
    "unknown status": ({"status": "perhaps"}, "not a status"),
    "unknown field": ({"colour": "red"}, "not a field"),
    "credit outside": ({"kind": "caption", "tag": "caption", "credit": [0, 999]}, "ends after"),
    "no such figure": ({"kind": "caption", "tag": "caption", "figure": 7}, "no figure 7"),
    "number as note": ({"note": 7}, "“note” is not a text"),
    "NUL": ({"entity": "A\0da"}, "no text may have"),
    "control character": ({"note": "a\x01"}, "no text may have"),
    "no character": ({"note": "\ufffe"}, "no text may have"),
    "lone surrogate": ({"note": "\ud800"}, "no text may have"),
}


@pytest.mark.parametrize("case", BAD_LINES)
def test_a_bad_line_is_named_and_nothing_is_written(
    case: str, project: Path, lines: Callable[..., Path]
) -> None:
    fields, reason = BAD_LINES[case]
    before = digest(project)
    code, out, complaint = run("annotate", project, lines(**fields))
    assert (code, out) == (1, "")
    assert complaint.startswith("lines.jsonl: line 1: ")
    assert reason in complaint
    assert complaint.count("\n") == 1
    assert digest(project) == before


BAD_FILES: dict[str, tuple[str | bytes, str]] = {
    "broken": ('{"article": "1-3"\n', "line 1: not valid JSON"),
    "broken later": ("\n\n{]", "line 3: not valid JSON"),
    "list": ("[1, 2]", "one JSON object"),
    "NaN": ('{"article": NaN}', "NaN is not a number"),
    "twice": ('{"article": "1-3", "article": "1-3"}', "a key is there twice"),
    "deep": ('{"article": ' + "[" * 100_000 + "]" * 100_000 + "}", "too many brackets"),
    "long number": ("1" * 5000, "too many digits"),
    "empty": ("", "there is no annotation"),
    "not UTF-8": (b'{"article": "\xff"}', "not UTF-8"),
}


@pytest.mark.parametrize("case", BAD_FILES)
def test_a_bad_file_is_refused_whole(case: str, project: Path, lines: Callable[..., Path]) -> None:
    raw, reason = BAD_FILES[case]
    before = digest(project)
    code, _, complaint = run("annotate", project, lines(raw))
    assert code == 1
    assert reason in complaint
    assert digest(project) == before


def test_one_bad_line_keeps_all_others_out(project: Path, lines: Callable[..., Path]) -> None:
    good = json.dumps({"article": "1-3", "kind": "entity", "tag": "person", "ranges": [[7, 10]]})
    before = digest(project)
    code, _, complaint = run("annotate", project, lines(f"{good}\n{good}\n{{}}"))
    assert (code, "line 3" in complaint) == (1, True)
    assert digest(project) == before


def test_files_and_projects_that_are_not_there_or_not_ours(
    project: Path, tmp_path: Path, lines: Callable[..., Path]
) -> None:
    nothing, text = tmp_path / "nothing.annot", tmp_path / "text.annot"
    text.write_text("no project", encoding="utf-8")
    for command in ("list", "check", "annotations", "undo", "redo", "history"):
        assert run(command, nothing)[0] == 1
        code, _, complaint = run(command, text)
        assert (code, complaint) == (1, "text.annot: this is not a project of Annotator\n")
    assert not nothing.exists()
    assert text.read_text(encoding="utf-8") == "no project"
    assert run("annotate", project, tmp_path / "none.jsonl")[0] == 1
    assert run("text", project, "9-9")[0] == 1
    assert run("text", project, "letter")[0] == 1
    assert run("show", project, "--json", "1-1")[0] == 1
    assert run("annotations", project, "--article", "1-99")[0] == 1


def test_a_project_that_is_open_elsewhere_says_who_has_it(
    project: Path, lines: Callable[..., Path]
) -> None:
    holder = projects.opened(project)
    try:
        code, _, complaint = run("annotate", project, lines())
        assert code == 1
        assert complaint.startswith("archive.annot: it is open by ")
    finally:
        holder.project.close()


def test_an_import_of_many_files_is_one_step_to_undo(tmp_path: Path) -> None:
    folder, project = tmp_path / "letters", tmp_path / "new.annot"
    folder.mkdir()
    for number in range(4):
        (folder / f"{number}.txt").write_text(f"Letter {number} to Ada.", encoding="utf-8")
    assert run("import", project, folder)[1].count("\n") == 4
    (folder / "later.txt").write_text("A later letter.", encoding="utf-8")
    assert run("import", project, folder / "later.txt")[0] == 0
    assert run("undo", project)[1].startswith("undone: add article")
    assert run("list", project)[1].count("Letter") == 4
    assert run("undo", project)[0] == 0
    assert run("list", project)[1].count("Letter") == 0
    assert run("redo", project)[0] == 0
    assert run("list", project)[1].count("Letter") == 4
    assert run("check", project)[0] == 0


def test_import_does_the_rest_when_one_file_fails(tmp_path: Path) -> None:
    good, picture = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text("A letter\n\nDear Ada, all is well.", encoding="utf-8")
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    project = tmp_path / "p.annot"
    code, out, complaint = run("import", project, picture, good, tmp_path / "none.txt", "--json")
    assert code == 1
    assert [row["ok"] for row in rows(out)] == [False, True, False]
    assert "bad.txt: this looks like a PNG picture" in complaint
    assert len(rows(run("list", project, "--json")[1])) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="names are text there")
def test_names_that_are_text_in_an_older_encoding_only(tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"B\xfcro")
    folder.mkdir()
    letter, project = folder / os.fsdecode(b"M\xe4rz.txt"), folder / os.fsdecode(b"p\xe4.annot")
    letter.write_text("Dear Ada, all is well.\n\n[Image: An ox]\n\nOx, 1912.", encoding="utf-8")
    (folder / os.fsdecode(b"M\xe4rz-1.png")).write_bytes(b"\x89PNG\r\n\x1a\n")
    assert run("import", project, letter)[0] == 0
    [row] = rows(run("list", project, "--json")[1])
    [shown] = rows(run("show", project, row["id"], "--json")[1])
    assert "M\ufffdrz.txt" in json.dumps(shown, ensure_ascii=False)
    assert "p\ufffd" in run("describe", project)[1]
    assert run("search", project, f'="{os.fsdecode(bytes([255]))}"')[2].startswith("0 hits")
    assert run("backup", project)[0] == 0
    assert len(rows(run("backups", project, "--json")[1])) == 1
    assert run("export", project, "--out", folder / "tei")[0] == 0
    assert run("check", project)[0] == 0


def test_a_project_is_not_made_for_files_that_cannot_be_read(tmp_path: Path) -> None:
    assert run("import", tmp_path / "p.annot", tmp_path / "none.txt")[0] == 1
    assert list(tmp_path.iterdir()) == []


def test_wrong_use_ends_with_2(project: Path) -> None:
    assert run("import", project)[0] == 2
    assert run("export", project)[0] == 2
    assert run("export", project, "--out", "x", "--format", "docx")[0] == 2
    assert run("undo", project, "minus")[0] == 2


def test_undo_goes_as_far_as_it_can(project: Path) -> None:
    code, out, complaint = run("undo", project, 5)
    assert (code, out.count("undone")) == (1, 1)
    assert "nothing left to undo" in complaint


def test_no_command_but_open_loads_qt() -> None:
    child = "import sys; import ui.commands; print([m for m in sys.modules if 'PySide6' in m])"
    done = subprocess.run([sys.executable, "-c", child], capture_output=True, text=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"


def test_comments_and_relations_are_said_listed_and_undone(
    project: Path, lines: Callable[..., Path]
) -> None:
    for entity in ("Ada", "Byron"):
        assert run("annotate", project, lines(entity=entity))[0] == 0
    found = [row["id"] for row in rows(run("annotations", project)[1])]
    code, said, _ = run("comment", project, found[0], "Which\nAda?")
    assert (code, said.split()[0]) == (0, "comment")
    assert run("comment", project, said.split()[1], "The first.")[0] == 0
    assert run("comment", project, "1-3", "No date.")[0] == 0
    told = rows(run("comments", project, "--json")[1])
    assert [row["text"] for row in told] == ["Which\nAda?", "The first.", "No date."]
    assert told[1]["answers"] == told[0]["id"]
    assert "Which Ada?" in run("comments", project, "--article", "1-3")[1]
    assert run("relate", project, "childOf", "Ada", "Byron", "--source", found[0])[0] == 0
    assert run("relate", project, "repeats", *found, "--mutual")[0] == 0
    related = rows(run("relations", project, "--json")[1])
    assert [(r["name"], r["between"], r["mutual"], len(r["sources"])) for r in related] == [
        ("childOf", "entity", False, 1),
        ("repeats", "annotation", True, 0),
    ]
    assert "Ada  childOf  Byron" in run("relations", project)[1]
    assert run("undo", project)[0] == 0
    assert len(rows(run("relations", project, "--json")[1])) == 1
    assert run("check", project)[0] == 0


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("comment", "9-9", "x"), "nothing under 9-9"),
        (("comment", "nobody", "x"), "is not an id"),
        (("comment", "1-3", "  "), "without words"),
        (("relate", "childOf", "Ada", "Byron"), "no annotation, and no entry"),
        (("relate", "two words", "1-3", "1-3"), "no annotation, and no entry"),
        (("blocks", "1-3", "99", "--kind", "item"), "has 3 blocks"),
        (("blocks", "1-3", "1", "--language", "German, mostly"), "is not a language tag"),
    ],
)
def test_what_cannot_be_said_is_refused_in_words(
    project: Path, words: tuple[str, ...], why: str
) -> None:
    before = digest(project)
    code, _, complaint = run(words[0], project, *words[1:])
    assert (code, complaint.count("\n")) == (1, 1)
    assert why in complaint
    assert digest(project) == before


def test_paragraphs_are_told_what_they_are(project: Path) -> None:
    assert run("blocks", project, "1-3", "1", "2", "--kind", "item", "--language", "pt")[0] == 0
    [shown] = rows(run("show", project, "1-3", "--json")[1])
    assert [block["kind"] for block in shown["blocks"]][:2] == ["item", "item"]


RNG = '<element name="{}" xmlns="http://relaxng.org/ns/structure/1.0">{}</element>'


def test_validate_says_what_is_wrong_where_and_what_to_do(tmp_path: Path) -> None:
    file, grammar = tmp_path / "a.xml", tmp_path / "a.rng"
    file.write_text("<a>\n <b/></a>", encoding="utf-8")
    grammar.write_text(RNG.format("a", RNG.format("c", "<empty/>")), encoding="utf-8")
    code, out, err = run("validate", file, "--schema", grammar)
    assert (code, out) == (1, "")
    assert (
        err == "a.xml: line 2, column 2: “b” may not stand in “a”; take it out, or use one of: c\n"
    )
    code, out, _ = run("validate", file, "--schema", grammar, "--json")
    [row] = rows(out)
    assert (code, row["valid"], row["details"][0]["column"]) == (1, False, 2)
    grammar.write_text(RNG.format("a", RNG.format("b", "<empty/>")), encoding="utf-8")
    assert run("validate", file, "--schema", grammar) == (0, "a.xml: valid\n", "")
    assert run("validate", file, "--schema", tmp_path / "none.rng")[0] == 1


def test_a_grammar_without_end_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Forty definitions, each twice the one before: a million million ways to look at."""
    file, grammar = tmp_path / "a.xml", tmp_path / "a.rng"
    file.write_text("<a/>", encoding="utf-8")
    define = '<define name="d{}"><group><ref name="d{}"/><ref name="d{}"/></group></define>'
    doubling = "".join(define.format(n, n - 1, n - 1) for n in range(1, 41))
    grammar.write_text(
        '<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><element name="a">'
        '<ref name="d40"/></element></start><define name="d0"><optional><element name="b"><empty/>'
        f"</element></optional></define>{doubling}</grammar>",
        encoding="utf-8",
    )
    monkeypatch.setattr("ui.cli.validating.PATIENCE_SECONDS", 2)
    done = CliRunner().invoke(validate_command, [str(file), "--schema", str(grammar)])
    assert done.exit_code == 1
    assert done.stderr.startswith("a.rng: checking took minutes and was stopped")
