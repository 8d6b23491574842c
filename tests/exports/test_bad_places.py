"""Where nothing can be written, every format says so in a sentence, and leaves nothing behind."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from annotator.changes import annotations, articles, authorities
from annotator.changes.change import Verb, joined
from annotator.errors import ExportFailed
from annotator.jobs import JobContext
from annotator.model.annotation import Bearing, Claim, Evidence, Mention
from annotator.model.ids import TagId
from annotator.plugins import Exported
from annotator.session import Session
from exports import FORMATS
from exports.archive import export_zipped
from exports.files import PART
from tests.builders import a_draft, a_tag, where
from ui import projects

resource = pytest.importorskip("resource")  # limits that only Unix has
NASTY = (
    "x" * 3000,
    "../../etc/passwd",
    "a/b\\c:d*e?",
    "\u202eRTL\u202c שלום",
    "\U0001f4a5" * 40,
    "<&>\"']]>",
    "one\ntwo\r\nthree",
    "CON",
    "con",
    "..",
    "-rf",
    "e\u0301",
    "%s{0}{title}",
    "=cmd()",
    "\u2028",
    "\ufeff\ufeffmark",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where an export goes."""
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


def exported(name: str, session: Session, folder: Path) -> list[Exported]:
    """What came of it; a refusal of the whole is one that failed."""
    numbers = session.project.article_ids()
    try:
        return FORMATS[name].load().export(session.project, numbers, folder, JobContext())
    except ExportFailed:
        return []


def parts(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if PART in path.name]


@contextmanager
def full_disk(size_bytes: int) -> Iterator[None]:
    """No file can have more bytes, as on a disk that has no more room."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size_bytes, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("name", FORMATS)
def test_a_folder_that_is_not_there_is_made(name: str, session: Session, tmp_path: Path) -> None:
    [one] = exported(name, session, tmp_path / "not" / "there")
    assert one.valid


@pytest.mark.parametrize("name", FORMATS)
def test_a_file_is_no_folder(name: str, session: Session, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("mine")
    assert not any(one.valid for one in exported(name, session, file))
    assert file.read_text() == "mine"


@pytest.mark.parametrize("name", FORMATS)
def test_a_full_disk_leaves_no_half_of_anything(name: str, session: Session, folder: Path) -> None:
    with full_disk(64):
        assert not any(one.valid for one in exported(name, session, folder))
    assert parts(folder) == []


@pytest.mark.parametrize("name", FORMATS)
def test_folders_that_have_the_names_of_files_stay(
    name: str, session: Session, folder: Path
) -> None:
    exported(name, session, folder)
    files = [path for path in folder.rglob("*") if path.is_file()]
    for path in files:
        path.unlink()
        (path / "mine").mkdir(parents=True)
    assert not any(one.valid for one in exported(name, session, folder))
    assert all((path / "mine").is_dir() for path in files)
    assert parts(folder) == []


@pytest.mark.parametrize("name", FORMATS)
def test_whatever_was_written_into_the_folder_is_written_over(
    name: str, session: Session, folder: Path
) -> None:
    exported(name, session, folder)
    good = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    for path in good:
        path.write_bytes(b"\xff\xfe {")
    assert all(one.valid for one in exported(name, session, folder))
    assert {path: path.read_bytes() for path in good} == good


@pytest.mark.parametrize("name", FORMATS)
def test_a_project_without_articles_is_nothing_to_do(name: str, tmp_path: Path) -> None:
    nothing = projects.found(tmp_path / "nothing.annot")
    assert exported(name, nothing, tmp_path / "out") == []
    nothing.project.close()


@pytest.mark.parametrize("name", FORMATS)
def test_names_of_whatever_kind_stay_in_the_folder(
    name: str, session: Session, folder: Path
) -> None:
    for words in NASTY:
        _nasty(session, words)
    inner = folder / "a" / "b"
    done = exported(name, session, inner)
    assert [one.findings for one in done if not one.valid] == []
    assert len(done) == len(NASTY) + 1
    everything = [path for path in folder.rglob("*") if path.is_file()]
    assert all(path.is_relative_to(inner) for path in everything)
    names = [str(path.relative_to(inner)).casefold() for path in everything]
    assert len(set(names)) == len(names)
    assert all(len(one) < 120 and one.isascii() for one in names)


def _nasty(session: Session, words: str) -> None:
    draft = a_draft("Ada wrote this.\nThe end", title=words, name=words.replace("/", "_"))
    session.do(articles.add(session.program, [draft]))
    article = session.project.article(session.project.article_ids()[-1])
    entry = authorities.new_record(session.person, TagId("person"), f"{words} of Kent")
    said = Evidence(bearing=Bearing.CONTEXT, citation=words, address=words)
    claim = Claim(paraphrase=words, evidence=(said,), claimants=(entry.id,))
    person, span = session.person, where(article, "wrote this")
    ada = [where(article, "Ada")]
    session.do(
        joined(
            Verb.TAG_SPAN,
            authorities.create(entry),
            annotations.annotate(
                person, article, ada, a_tag(session), Mention(authority_id=entry.id), note=words
            ),
            annotations.annotate(person, article, [span], a_tag(session, "claim"), claim),
        )
    )


def test_an_archive_for_which_there_is_no_room(session: Session, folder: Path) -> None:
    target = folder / "all.zip"
    target.write_text("as it was")
    exporter, numbers = FORMATS["csv"].load(), session.project.article_ids()
    with full_disk(600), pytest.raises(ExportFailed, match="it could not be written"):
        export_zipped(exporter, session.project, numbers, target, JobContext())
    assert target.read_text() == "as it was"
    assert parts(folder) == []
