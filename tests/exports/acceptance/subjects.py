"""What the acceptance checks are run on: exported files, each with all that it was made from."""

import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest
from lxml import etree

from annotator.changes import articles
from annotator.jobs import JobContext
from annotator.lines.reading import change_of
from annotator.model.article import Article
from annotator.model.draft import ArticleDraft, Blob
from annotator.model.text import with_line_feeds
from annotator.plugins import ProjectView
from annotator.readers import read
from annotator.readers.tei.xml import XML_ID, Element, tei
from annotator.session import Session
from exports.tei.exporter import TeiExporter
from resources import resource
from tests.benchmarks.tei_bench import annotated
from tests.conftest import DESIGN
from tests.exports.documents import a_world
from tests.exports.from_sample import lines_of
from ui import projects
from ui.sample import make_sample

OUR_GRAMMAR = Path(str(resource("schemas", "annotator.rng")))
TEI_ALL = DESIGN / "tei" / "tei_all.rng"
BATCH = 200
"""Files for one start of jing, which takes its time to load the schema."""


@dataclass
class Subject:
    """One exported file. `source` is the decoded original with LF, where it is a real one."""

    project: ProjectView
    article: Article
    file: Path
    source: str | None = None

    @cached_property
    def data(self) -> bytes:
        return self.file.read_bytes()

    @cached_property
    def root(self) -> Element:
        """Parsed as anybody would parse it: with the default settings of lxml."""
        return etree.fromstring(self.data)

    @cached_property
    def body(self) -> Element:
        [body] = self.root.iter(tei("body"))
        return body

    @cached_property
    def known(self) -> dict[str, Element]:
        return {e.get(XML_ID, ""): e for e in self.root.iter("*") if e.get(XML_ID)}

    @cached_property
    def blocks(self) -> list[Element]:
        return [e for e in self.body.iter("*") if e.get(XML_ID, "x")[0] == "b" and e != self.body]

    @cached_property
    def records(self) -> list[Element]:
        return [e for e in self.root.iter(tei("annotation")) if e.get("ana") != "#kind.comment"]


def exported(project: ProjectView, article: Article, folder: Path) -> Path:
    """The file of one article, which the exporter itself must have found good."""
    [one] = TeiExporter().export(project, [article.id], folder, JobContext())
    assert one.file is not None, [str(finding) for finding in one.findings]
    return one.file


def a_random(seed: int, folder: Path) -> Subject:
    world = a_world(seed)
    return Subject(world, world.article_, exported(world, world.article_, folder / str(seed)))


def a_large(count: int, folder: Path) -> Subject:
    """One article of so many annotations, half of which cross others."""
    world = annotated(count)
    data = world.article_.text.encode()
    blob = Blob(sha256=sha256(data).hexdigest(), media_type="text/plain", data=data)
    source = replace(
        world.article_.source,
        sha256=blob.sha256,
        size_bytes=len(data),
        characters=len(world.article_.text),
    )
    world.article_ = replace(world.article_, source=source)
    world.blobs[blob.sha256] = blob
    file = exported(world, world.article_, folder)
    return Subject(world, world.article_, file, world.article_.text)


def of_session(session: Session, folder: Path) -> Iterator[Subject]:
    """Of a snapshot, which outlives the session, as the exports of the window are."""
    project = session.project.snapshot()
    session.project.close()
    for article_id in project.article_ids():
        article = project.article(article_id)
        original = project.blob(article.source.sha256).data
        decoded = with_line_feeds(original.decode(article.source.encoding))
        yield Subject(project, article, exported(project, article, folder), decoded)


def the_sample(folder: Path) -> Iterator[Subject]:
    """The articles that come with the program, annotated."""
    session = projects.opened(make_sample(folder / "sample"))
    yield from of_session(session, folder / "tei")


def the_press_article(article: Path, folder: Path) -> Iterator[Subject]:
    """The design's own sample, as its author annotated it, in our vocabulary."""
    sample = DESIGN / "tei" / "sample.tei.xml"
    if not sample.exists():
        pytest.skip("the design's annotated sample is not here")
    session = projects.found(folder / "press.annot")
    draft = read(article)
    assert isinstance(draft, ArticleDraft)
    session.do(articles.add(session.program, [draft], session.project.tags()))
    lines, _ = lines_of(sample, article.name)
    session.do(change_of(lines, session.project, session.person))
    yield from of_session(session, folder / "tei")


def imported(files: Sequence[Path], folder: Path) -> Iterator[Subject]:
    """Text files as they come, taken in and exported as they are."""
    folder.mkdir(parents=True, exist_ok=True)
    session = projects.found(folder / "imported.annot")
    for file in files:
        draft = read(file)
        assert isinstance(draft, ArticleDraft)
        session.do(articles.add(session.program, [draft], session.project.tags()))
    yield from of_session(session, folder / "tei")


def text_files(count: int, folder: Path) -> list[Path]:
    """Files of every line end, with blank lines, indents, bullets and bad characters."""
    folder.mkdir(parents=True, exist_ok=True)
    found = []
    for seed in range(count):
        file = folder / f"text-{seed}.txt"
        file.write_bytes(_a_text(Random(seed)).encode("utf-8"))
        found.append(file)
    return found


_LINES = (
    *("A line of words.", "By Ada North", "PHOTO / Bea West", "KEY POINTS", "• one point"),
    *("- another", "   indented", "", "", "\ttabbed", "1. first", "قال المسؤول", "שלום"),
    *("\U0001f600 astral \U00010330", "e\u0301 a\u00a0b", "bell \x07 and \x0b", "\ufdd0", "\ufffe"),
    *("NUL \x00 here", '<tag> & ]]> "quote"', "line\u2028separator", "Q: Who?", "A: Ada."),
)


def _a_text(random: Random) -> str:
    ends = random.choice(["\n", "\r\n", "\r"])
    lines = [random.choice(_LINES) for _ in range(random.randint(1, 14))]
    mark = random.choice(["", "", "\ufeff"])
    enough = "Words, so that this is more text than controls. " * 60  # else it is refused
    return mark + ends.join(["A first line", *lines, enough]) + random.choice(["", ends])


def accepted_by_jing(files: Sequence[Path], *schemas: Path) -> None:
    """One call for many files. Skips, saying so, where jing or a schema is absent."""
    jing = shutil.which("jing")
    if jing is None or not all(schema.exists() for schema in schemas):
        pytest.skip("jing or the shared schema tei_all.rng is not here")
    for schema in schemas:
        for start in range(0, len(files), BATCH):
            batch = [str(file) for file in files[start : start + BATCH]]
            done = subprocess.run(
                [jing, str(schema), *batch], capture_output=True, text=True, check=False
            )
            assert (done.returncode, done.stdout[:2000]) == (0, "")
