"""Projects that are damaged in every way: none opens as if it were whole, and what can be read of
one goes into a new project."""

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from annotator.changes import comments
from annotator.errors import NoBackup, ProjectDamaged, ProjectError
from annotator.salvage import MARK, salvage
from annotator.session import Session
from annotator.storage.owner import note_path
from annotator.storage.project import Project
from tests.annotator.backups.test_backups import records
from tests.annotator.test_project_file import digest, meddle
from tests.builders import LETTER, add_article, naming, tagging, the_article
from ui import projects

PAGE = 8192


@pytest.fixture
def full(session: Session) -> Path:
    """Letters with mentions, entries and a comment, enough for pages of their own; closed."""
    session.do(naming(session, "Ada")[1])
    session.do(comments.comment(session.person, the_article(session), "Who is she?"))
    for number in range(60):
        add_article(session, f"{LETTER}\n{number} " + "The mill stood still. " * 40)
    for nth in range(2):
        session.do(tagging(session, "Ada", nth=nth))
    session.project.close()
    return session.project.path


def read_all(sitting: Session) -> None:
    """What a window would look at."""
    project = sitting.project
    for article_id in project.article_ids():
        project.article(article_id)
        project.annotations(article_id)
        project.figures(article_id)
    project.authorities()
    assert sitting.history.steps


def zero(at: int) -> Callable[[bytes], bytes]:
    return lambda data: data[: at * PAGE] + b"\0" * PAGE + data[(at + 1) * PAGE :]


def garbage(at: int) -> Callable[[bytes], bytes]:
    noise = Random(at).randbytes(PAGE)
    return lambda data: data[: at * PAGE] + noise + data[(at + 1) * PAGE :]


HARMS = {
    "cut in half": lambda data: data[: len(data) // 2],
    "cut by a page": lambda data: data[:-PAGE],
    "cut within a page": lambda data: data[:-100],
    "no beginning": lambda data: b"\0" * 100 + data[100:],
    **{f"page {at} zeroed": zero(at) for at in (1, 2, 3, 5, 8, 13, 21, 30, 40, 50)},
    **{f"page {at} garbage": garbage(at) for at in (1, 4, 9, 16, 25, 36, 49)},
}


@pytest.mark.parametrize("harm", HARMS.values(), ids=HARMS)
def test_after_a_bad_end_no_damage_passes_and_no_byte_changes(
    full: Path, harm: Callable[[bytes], bytes]
) -> None:
    full.write_bytes(harm(full.read_bytes()))
    note_path(full).write_text("{}")
    before = digest(full)
    try:
        sitting = projects.opened(full)
    except ProjectError:
        assert digest(full) == before
        return
    with sitting.project as project:
        if not project.ailments:
            assert project.check() == [], "only the index of words was made anew"
            return
        read_all(sitting)
    assert digest(full) == before


def test_after_a_clean_end_pages_out_of_order_are_noticed(full: Path) -> None:
    data = full.read_bytes()
    unnoticed = []
    for at in range(1, len(data) // PAGE):
        full.write_bytes(garbage(at)(data))
        try:
            sitting = projects.opened(full)
            with sitting.project as project:
                if not project.ailments:
                    unnoticed.append(at)
                    read_all(sitting)
        except ProjectError:
            continue
    assert len(unnoticed) < len(data) // PAGE // 2, "pages of long texts hold no order"


class TestSalvage:
    def test_of_a_whole_project_everything_comes_along(self, full: Path, tmp_path: Path) -> None:
        done = salvage(full, tmp_path / "new.annot", projects.default_tags())
        assert done.lost == {}
        with Project.open(full, read_only=True) as old, Project.open(done.project) as new:
            before, after = records(old), records(new)
            for kind in ("Article", "Annotation", "AuthorityRecord", "Comment", "Figure"):
                assert after[kind] == before[kind]
            assert new.about().title == f"{old.about().title} ({MARK})"
            assert new.check() == []

    def test_a_bad_page_costs_what_stood_on_it(self, full: Path, tmp_path: Path) -> None:
        """Whichever page it is: either the rest comes along, whole, or it is said that none can."""
        data, made = full.read_bytes(), 0
        for at in range(1, len(data) // PAGE, 3):
            full.write_bytes(zero(at)(data))
            before = digest(full)
            target = tmp_path / f"new-{at}.annot"
            try:
                done = salvage(full, target, projects.default_tags())
            except (NoBackup, ProjectDamaged):
                assert not target.exists()
            else:
                made += 1
                with Project.open(target) as new:
                    assert {a.check for a in new.check()} <= {"D14", "D15"}
                assert done.kept["articles"] + done.lost.get("article", 0) >= 61
            assert digest(full) == before
        assert made >= (len(data) // PAGE // 3) * 0.8

    @pytest.mark.parametrize("short", [1, PAGE // 2, PAGE, 10 * PAGE])
    def test_of_a_copy_that_was_broken_off_what_is_there_comes_along(
        self, full: Path, tmp_path: Path, short: int
    ) -> None:
        full.write_bytes(full.read_bytes()[:-short])
        before = digest(full)
        done = salvage(full, tmp_path / "new.annot", projects.default_tags())
        assert done.kept["articles"] > 30
        assert done.kept["annotations"] == 3
        assert digest(full) == before

    def test_a_length_that_no_project_has_is_not_believed(self, full: Path, tmp_path: Path) -> None:
        data = full.read_bytes()
        full.write_bytes(data[:28] + b"\xff\xff\xff\xff" + data[32:])
        with pytest.raises(NoBackup, match="nothing of it can be read"):
            salvage(full, tmp_path / "new.annot", projects.default_tags())

    def test_what_was_altered_is_not_taken(self, full: Path, tmp_path: Path) -> None:
        meddle(
            full,
            "update authority set name = 'Eve'",
            "update text set body = 'Nothing.' where body like '%3 The mill%'",
        )
        done = salvage(full, tmp_path / "new.annot", projects.default_tags())
        assert done.lost["authority"] == 1
        assert done.lost["article"] >= 1
        assert done.lost["link"] == 1
        with Project.open(done.project) as new:
            assert new.authorities() == []
            assert len(new.annotations(new.article_ids()[0])) == 3

    def test_where_nothing_can_be_read_nothing_is_made(self, full: Path, tmp_path: Path) -> None:
        full.write_bytes(b"\0" * 100_000)
        target = tmp_path / "new.annot"
        with pytest.raises(NoBackup, match="nothing of it can be read"):
            salvage(full, target, projects.default_tags())
        assert not target.exists()

    def test_nothing_is_written_over(self, full: Path, tmp_path: Path) -> None:
        target = tmp_path / "new.annot"
        target.write_text("mine")
        with pytest.raises(ProjectError, match="already a file"):
            salvage(full, target, projects.default_tags())
        assert target.read_text() == "mine"
