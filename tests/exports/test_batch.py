"""Two processes do what one does; whatever happens to one of them."""

import os
from functools import partial
from pathlib import Path

import pytest

from annotator.jobs import Cancelled, JobContext
from annotator.model.ids import ArticleId
from annotator.plugins import ProjectView
from annotator.session import Session
from exports import batch
from exports.archive import zipped
from exports.tei.exporter import TeiExporter
from tests.builders import add_article


def numbered(extra: int, project: ProjectView, article_id: ArticleId) -> tuple[int, int, int]:
    return article_id, len(project.article(article_id).text) + extra, os.getpid()


def dying(parent: int, project: ProjectView, article_id: ArticleId) -> int:
    """Ends its process without a word, unless it is the first one."""
    if os.getpid() != parent:
        os._exit(9)
    return article_id


@pytest.fixture
def articles(session: Session) -> list[ArticleId]:
    for number in range(5):
        add_article(session, f"Letter {number}\n\nDear Ada, the ship has come.")
    return session.project.article_ids()


def test_two_processes_give_the_same_in_the_same_order(
    session: Session, articles: list[ArticleId], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch, "_PIECE", 2)
    told: list[tuple[int, int]] = []
    job = JobContext(lambda done, total: told.append((done, total)))
    work = partial(numbered, 7)
    apart = list(batch.each(session.project, articles, work, job, many=2))
    here = list(batch.each(session.project, articles, work, JobContext()))
    assert [one[:2] for one in apart] == [one[:2] for one in here]
    assert os.getpid() not in {one[2] for one in apart}
    assert {one[2] for one in here} == {os.getpid()}
    assert told[-1] == (len(articles), len(articles))


def test_for_few_articles_of_many_the_project_is_not_copied(
    session: Session, articles: list[ArticleId], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch, "_SHARE", 2)
    few, most = articles[:2], articles[:3]
    work = partial(numbered, 0)
    here = list(batch.each(session.project, few, work, JobContext(), many=2))
    apart = list(batch.each(session.project, most, work, JobContext(), many=2))
    assert {one[2] for one in here} == {os.getpid()}
    assert os.getpid() not in {one[2] for one in apart}


def test_where_the_others_die_this_one_goes_on(session: Session, articles: list[ArticleId]) -> None:
    work = partial(dying, os.getpid())
    assert list(batch.each(session.project, articles, work, JobContext(), many=2)) == articles


def test_a_batch_in_two_processes_can_be_stopped(
    session: Session, articles: list[ArticleId]
) -> None:
    job = JobContext()
    job.cancel()
    with pytest.raises(Cancelled):
        list(batch.each(session.project, articles, partial(numbered, 0), job, many=2))


def test_an_export_in_two_processes_writes_the_same_files(
    session: Session, articles: list[ArticleId], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def files(folder: Path) -> dict[str, bytes]:
        folder.mkdir()
        done = TeiExporter().export(session.project, articles, folder, JobContext())
        assert all(one.valid for one in done)
        paths = sorted(path for path in folder.rglob("*") if path.is_file())
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}

    alone = files(tmp_path / "a")
    monkeypatch.setattr(batch, "MANY", 2)
    assert files(tmp_path / "b") == alone


def test_a_zip_file_is_the_same_for_the_same_files_and_whole_or_not_there(tmp_path: Path) -> None:
    folder = tmp_path / "files"
    (folder / "images").mkdir(parents=True)
    (folder / "b.xml").write_bytes(b"<b/>" * 100)
    (folder / "images" / "a.png").write_bytes(b"\x89PNG")
    first = zipped(folder, tmp_path / "1.zip").read_bytes()
    os.utime(folder / "b.xml", (1, 1))
    assert zipped(folder, tmp_path / "2.zip").read_bytes() == first
    job = JobContext()
    job.cancel()
    with pytest.raises(Cancelled):
        zipped(folder, tmp_path / "3.zip", job)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["1.zip", "2.zip", "files"]
