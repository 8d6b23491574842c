"""One import is one step to undo, whatever it brings; folders give what is in them."""

from pathlib import Path

from annotator.intake.folders import gathered
from annotator.intake.looking import Candidate, look
from annotator.jobs import JobContext, Remaining
from annotator.portions import Portions
from annotator.readers.guarded.given import Choices
from annotator.session import Session
from exports.tei.exporter import TeiExporter
from tests.builders import naming
from ui import projects


def take(session: Session, found: list[Candidate]) -> None:
    drafts = [one.draft for one in found if one.draft is not None]
    bundles = [one.bundle for one in found if one.bundle is not None]
    portions = Portions(session, drafts, bundles)
    while portions.take():
        pass


def test_exports_of_ours_and_plain_texts_come_in_as_one_step(
    session: Session, tmp_path: Path
) -> None:
    session.do(naming(session, "Ada")[1])
    out = tmp_path / "out"
    TeiExporter().export(session.project, session.project.article_ids(), out, JobContext())
    text = tmp_path / "note.txt"
    text.write_text("A note\n\nBob \x0bowns it.", encoding="utf-8")
    exported = next(out.glob("*.tei.xml"))
    fresh = projects.found(tmp_path / "fresh.annot")
    before = len(fresh.history.steps)
    found = look([(text, Choices()), (exported, Choices()), (exported, Choices())], JobContext())
    take(fresh, found)
    titles = [line.title for line in fresh.project.article_list()]
    assert sorted(titles) == ["A letter", "A letter", "A note"]
    assert [entry.name for entry in fresh.project.authorities()] == ["Ada"], "shared by both"
    assert fresh.project.check() == []
    assert fresh.undo()
    assert fresh.project.article_ids() == []
    assert fresh.redo()
    assert len(fresh.project.article_ids()) == 3
    assert fresh.project.check() == []
    assert len(fresh.history.steps) > before
    fresh.project.close()


def test_a_file_that_cannot_be_read_does_not_keep_the_others_out(
    session: Session, tmp_path: Path
) -> None:
    good, bad = tmp_path / "a.txt", tmp_path / "b.txt"
    good.write_text("Dear Ada.", encoding="utf-8")
    bad.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(60))
    found = look(
        [(bad, Choices()), (good, Choices()), (tmp_path / "gone", Choices())], JobContext()
    )
    assert [bool(one.error) for one in found] == [True, False, True]
    take(session, found)
    assert len(session.project.article_ids()) == 2


def test_more_than_fits_into_memory_is_left_for_a_further_import(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Dear Ada.", encoding="utf-8")
    [one] = look([(path, Choices())], JobContext(), held_bytes=2_000_000_000)
    assert one.error == "a.txt: one import holds 1 GB at most; import it in a further one"


def test_folders_give_articles_and_not_what_belongs_to_a_page(tmp_path: Path) -> None:
    for name in (
        *("b.txt", "a.HTML", "a_files/ad.html", "a_files/x.js", "deep/er/c.eml", "picture.png"),
        *(".hidden.txt", ".git/x.txt", "~$open.docx"),
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", encoding="utf-8")
    named = tmp_path / "picture.png"
    found = gathered([tmp_path, named, named])
    assert [str(p.relative_to(tmp_path)) for p in found.files] == [
        *("a.HTML", "b.txt", "deep/er/c.eml", "picture.png"),
    ]
    assert found.left_out == ("1 file in the folders is no article: .png (1)",)


def test_pictures_that_come_in_with_their_text_are_not_told_to_be_left_out(tmp_path: Path) -> None:
    for name in ("b.txt", "b-1.png", "b-12.JPG", "c-1.png", "c.html", "deep/b-2.png"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", encoding="utf-8")
    found = gathered([tmp_path])
    assert [path.name for path in found.files] == ["b.txt", "c.html"]
    assert found.left_out == ("2 files in the folders are no articles: .png (2)",)


def test_how_long_it_will_take_follows_from_how_long_it_took() -> None:
    times = iter((0.0, 0.5, 10.0))
    remaining = Remaining(clock=lambda: next(times))
    assert remaining.seconds(1, 100) is None
    assert remaining.seconds(20, 100) == 40.0
