"""Many articles, one after the other; from some thousands on in two processes."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Protocol, TypeVar, runtime_checkable

from annotator.jobs import JobContext
from annotator.model.ids import ArticleId
from annotator.plugins import ProjectView
from exports.once import Once

R = TypeVar("R")
Work = Callable[[ProjectView, ArticleId], R]
"""What is done to one article. It raises nothing that a person could act on."""

MANY = 2_000
"""From so many articles on, two processes are sooner done than one; `batch_bench` measures it."""
_SHARE = 4
"""Of how many articles one must be wanted for that."""
_PROCESSES = 2
_PIECE = 50
"""Articles that a process is given at a time: after so many at the latest a job can stop."""


@runtime_checkable
class Copied(Protocol):
    """A project that other processes can be given."""

    def copied_to(self, path: Path) -> Callable[[], ProjectView]:
        """Copy all of it into a new file. What opens the copy can be sent to another process."""


def each(
    project: ProjectView,
    articles: Sequence[ArticleId],
    work: Work[R],
    job: JobContext,
    many: int | None = None,
) -> Iterator[R]:
    """What came of each article, in their order. Raises Cancelled between two of them.

    `work` must be a function of a module, or `partial` of one, with data that can be pickled.
    """
    if not _is_worth_a_copy(project, len(articles), many) or not isinstance(project, Copied):
        yield from _here(project, articles, work, job, 0, len(articles))
        return
    with TemporaryDirectory(prefix="annotator-") as folder:
        opening = project.copied_to(Path(folder) / "copy")
        done = 0
        try:
            for found in _apart(opening, articles, work, job):
                done += 1
                yield found
        except BrokenProcessPool:  # killed from outside, or no memory: go on without help
            yield from _here(project, articles[done:], work, job, done, len(articles))
    job.progress(len(articles), len(articles))


def _is_worth_a_copy(project: ProjectView, number: int, many: int | None) -> bool:
    """Of a large project all of it would be copied for the few articles that are wanted."""
    least = MANY if many is None else many
    return number >= least and number * _SHARE >= len(project.article_ids())


def _here(
    project: ProjectView,
    articles: Sequence[ArticleId],
    work: Work[R],
    job: JobContext,
    before: int,
    total: int,
) -> Iterator[R]:
    view = Once(project)
    for number, article_id in enumerate(articles, start=before):
        job.progress(number, total)
        yield work(view, article_id)
    job.progress(total, total)


def _apart(
    opening: Callable[[], ProjectView],
    articles: Sequence[ArticleId],
    work: Work[R],
    job: JobContext,
) -> Iterator[R]:
    pieces = [articles[at : at + _PIECE] for at in range(0, len(articles), _PIECE)]
    # A fork would take the threads' locks along; Windows and macOS have no fork anyway.
    pool = ProcessPoolExecutor(
        _PROCESSES, mp_context=get_context("spawn"), initializer=_begin, initargs=(opening, work)
    )
    try:
        futures: list[Future[list[R]]] = [pool.submit(_piece, list(piece)) for piece in pieces]
        done = 0
        for future in futures:
            while not future.done():
                job.progress(done, len(articles))
                _wait(future)
            found = future.result()
            done += len(found)
            job.progress(done, len(articles))
            yield from found
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _wait(future: Future[Any]) -> None:
    """A moment, in which a person may cancel."""
    from concurrent.futures import wait

    wait([future], timeout=0.05)


_given: dict[str, Any] = {}
"""Of a helping process: the copy of the project, and what to do."""


def _begin(opening: Callable[[], ProjectView], work: Work[Any]) -> None:
    _given["project"], _given["work"] = Once(opening()), work


def _piece(articles: list[ArticleId]) -> list[Any]:
    return [_given["work"](_given["project"], article_id) for article_id in articles]
