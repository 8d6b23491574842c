"""TEI in numbers: many articles of one project, and what one costs as the project grows.

Goal G8 of `data.md`: a batch takes at most 1.4 times the sum of its articles one by one. One by
one means: each article with all that hangs on it already in memory, written, proved, checked by
the grammar, and its bytes put into a file; the batch reads all of it from SQLite besides. The cost
of an article must not grow with the register or with the number of articles (G12).
`python -m tests.benchmarks.batch_bench`.
"""

import os
import tempfile
import time
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from annotator.changes import articles, authorities
from annotator.changes.change import Change, Edit, Verb
from annotator.jobs import JobContext
from annotator.model.annotation import Annotation, Claim, Mention
from annotator.model.article import Article
from annotator.model.draft import ArticleDraft, Blob
from annotator.model.ids import AnnotationId, ArticleId, AuthorityId, TagId
from annotator.session import Session
from annotator.storage.reading import ProjectReading
from exports import batch
from exports.tei.exporter import TeiExporter, preview
from exports.tei.making import checked
from tests.benchmarks.common import Figure, cpu, options, race, ratio, report
from tests.benchmarks.tei_bench import annotated
from tests.builders import a_draft
from tests.exports.documents import World
from ui import projects

EACH = 50
SOME = 50


def main() -> None:
    wanted = options(__doc__ or "")
    few, many = (100, 400) if wanted.quick else (200, 2_000)
    small, large = (100, 10_000) if wanted.quick else (100, 100_000)
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        os.environ["ANNOTATOR_HOME"] = folder
        figures = _figures(Path(folder), (few, many), (small, large), 3 if wanted.quick else 5)
    report("TEI batch", figures, as_json=wanted.json)


def _figures(
    folder: Path, articles_: tuple[int, int], entries: tuple[int, int], rounds: int
) -> list[Figure]:
    """Three projects: small, with many articles, with a large register."""
    sizes = {
        "small": (articles_[0], entries[0]),
        "many": (articles_[1], entries[0]),
        "large": (articles_[0], entries[1]),
    }
    found = {name: project(folder / f"{name}.annot", *size) for name, size in sizes.items()}
    alone = Alone(found["small"], folder / "alone")
    some = {name: Batch(view, folder / name, SOME) for name, view in found.items()}
    whole = {
        "whole small": Batch(found["small"], folder / "a", articles_[0]),
        "whole many": Batch(found["many"], folder / "b", articles_[1]),
    }
    costs = race({"alone": alone.write, **{name: one.write for name, one in some.items()}}, rounds)
    totals = race({name: one.write for name, one in whole.items()}, max(1, rounds // 2))
    grown = ratio(totals, "whole many", "whole small") * articles_[0] / articles_[1]
    per_article = min(costs["small"]) / SOME
    return [
        *_two_processes(found["many"], folder, articles_[1]),
        Figure(
            goal="G8",
            what=f"batch of {SOME} articles of {EACH} annotations, against one by one",
            measured=ratio(costs, "small", "alone"),
            gate=1.4,
            note=f"{per_article * 1e3:.2f} ms an article, proved and checked by the grammar",
        ),
        Figure(
            goal="G12",
            what=f"an article in a batch of {articles_[1]:,}, against a batch of {articles_[0]:,}",
            measured=grown,
            gate=1.1,
            note=f"{min(totals['whole many']):.1f} s CPU for the larger",
        ),
        Figure(
            goal="G12",
            what=f"an article with {entries[1]:,} entries in the register, against {entries[0]:,}",
            measured=ratio(costs, "large", "small"),
            gate=1.1,
        ),
    ]


def _two_processes(view: ProjectReading, folder: Path, number: int) -> list[Figure]:
    """The larger batch by one process and by two: what it costs, and how long it takes."""
    cost, taken = {}, {}
    for processes, many in ((1, number + 1), (2, number)):
        batch.MANY = many
        started = time.perf_counter()
        cost[processes] = cpu(Batch(view, folder / f"by {processes}", number).write)
        taken[processes] = time.perf_counter() - started
    told = f"{taken[1]:.1f} s by one, {taken[2]:.1f} s by two, on {os.cpu_count()} cores"
    return [
        Figure(
            goal="G8",
            what=f"CPU of two processes for {number:,} articles, against one",
            measured=cost[2] / cost[1],
            gate=1.4,
            note=f"{cost[2]:.1f} s",
        ),
        Figure(
            goal="G8",
            what=f"time of two processes for {number:,} articles, against one",
            measured=taken[2] / taken[1],
            gate=0.75,
            note=told,
        ),
    ]


class Alone:
    """Each article on its own, with all that it needs in memory already."""

    def __init__(self, view: ProjectReading, folder: Path, number: int = SOME) -> None:
        self._worlds = [_world(view, one) for one in view.article_ids()[:number]]
        self._folder = folder
        folder.mkdir()

    def write(self) -> None:
        for number, world in enumerate(self._worlds):
            data = preview(world, world.article_)
            assert not checked(world, world.article_, data, {}).findings
            (self._folder / f"{number}.xml").write_bytes(data)


class Batch:
    """The first articles of a project, as the program exports them."""

    def __init__(self, view: ProjectReading, folder: Path, number: int) -> None:
        self._view, self._folder, self._number = view, folder, number

    def write(self) -> None:
        chosen = self._view.article_ids()[: self._number]
        done = TeiExporter().export(self._view, chosen, self._folder, JobContext())
        assert len(done) == self._number
        assert all(one.valid for one in done), [one.findings for one in done if not one.valid][:3]


def project(path: Path, number: int, entries: int) -> ProjectReading:
    """So many annotated articles, whose annotations share a register of so many entries."""
    session = projects.found(path)
    register = _register(session, entries)
    pattern = annotated(EACH)
    for low in range(0, number, 500):
        drafts = [_draft(pattern.article_, n) for n in range(low, min(low + 500, number))]
        session.do(articles.add(session.program, drafts))
        edits: list[Edit] = []
        for article_id in session.project.article_ids()[low:]:
            turn = len(edits) // EACH
            named = register[turn % entries], register[(turn * 7 + 3) % entries]
            edits += [Edit(None, one) for one in _copies(session, pattern, article_id, named)]
        session.do(Change(Verb.ADD_ANNOTATIONS, tuple(edits)))
    return session.project


def _register(session: Session, entries: int) -> list[AuthorityId]:
    found = [
        authorities.new_record(session.person, TagId("person"), f"{n} Halvorsen, Mira")
        for n in range(entries)
    ]
    edits = tuple(Edit(None, record) for record in found)
    session.do(Change(Verb.CREATE_ENTRY, edits, "the register"))
    return [record.id for record in found]


def _draft(article: Article, number: int) -> ArticleDraft:
    """The text under a number of its own, so that no two articles share text or original."""
    draft = a_draft(article.text, name=f"{number}.txt", title=f"Article {number}")
    data = f"{number}".encode()
    digest = sha256(data).hexdigest()
    source = replace(draft.source, sha256=digest, size_bytes=len(data))
    original = Blob(sha256=digest, media_type="text/plain", data=data)
    return replace(draft, source=source, original=original)


def _copies(
    session: Session, pattern: World, article_id: ArticleId, named: tuple[AuthorityId, AuthorityId]
) -> list[Annotation]:
    """The annotations of the pattern in another article, with entries of its own."""
    stamp, [first, second] = session.person.stamp(), named
    mention, claim = Mention(authority_id=first), Claim(claimants=(second,))
    return [
        replace(
            one,
            id=AnnotationId(session.person.new_id()),
            article_id=article_id,
            body=mention if isinstance(one.body, Mention) else claim,
            stamp=stamp,
        )
        for one in pattern.annotations_
    ]


def _world(view: ProjectReading, article_id: ArticleId) -> World:
    annotations = view.annotations(article_id)
    return World(
        article_=view.article(article_id),
        figures_=view.figures(article_id),
        annotations_=annotations,
        authorities_=view.authorities({e for one in annotations for _, e in one.authorities}),
        contributors_=view.contributors(),
        tags_=view.tags(),
        about_=view.about(),
        blobs={},
    )


if __name__ == "__main__":
    main()
