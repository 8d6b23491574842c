"""Beside Label Studio, where an environment has it: an import, one more annotation, lists, a task.

It does more, with permissions and web hooks: a scale, not a race. Requests are made within its own
process, so that no network is measured; both sides hold the same spans at the end.
"""

import json
import subprocess
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from annotator.changes import annotations, articles
from annotator.changes.change import Change, Edit, Verb
from annotator.model.annotation import Mention
from annotator.model.ids import ArticleId
from annotator.model.span import Span
from annotator.session import Session
from tests.benchmarks.common import Figure, cpu, median, milliseconds
from tests.benchmarks.great.sizes import Sizes
from tests.builders import a_draft, a_tag
from ui import projects

CELL = Path(__file__).with_name("labels_cell.py")
ARTICLES, PAGE, ROUNDS = 100, 100, 15
Spans = list[list[int]]


@dataclass(frozen=True)
class Given:
    """What both are given: texts, and what is marked in them."""

    texts: list[str]
    spans: list[Spans]


def figures(sizes: Sizes, python: Path | None) -> list[Figure]:
    if python is None:
        sys.stderr.write("Label Studio: no interpreter was named, passed over\n")
        return []
    given = _given(sizes)
    theirs = _theirs(python, given)
    ours = _ours(sizes.folder / "beside.annot", given)
    count = sum(map(len, given.spans))
    steps = {
        "import": f"{ARTICLES} articles with {count:,} annotations imported",
        "annotate": "one more annotation, CPU",
        "page": f"a page of {PAGE} articles",
        "open": "an article and its annotations",
    }
    return [
        Figure(
            goal="peers",
            what=f"{what}, against Label Studio",
            measured=ours[step] / theirs[step],
            gate=1.0,
            ours=milliseconds(ours[step]),
            reference=milliseconds(theirs[step]),
        )
        for step, what in steps.items()
    ]


def _given(sizes: Sizes) -> Given:
    session = projects.opened(sizes.small)
    ids = session.project.article_ids()[:ARTICLES]
    found = Given([session.project.article(i).text for i in ids], [_spans(session, i) for i in ids])
    session.project.close()
    return found


def _spans(session: Session, number: ArticleId) -> Spans:
    found = session.project.annotations(number)
    return sorted([part.start, part.end] for one in found for part in one.spans)


def _theirs(python: Path, given: Given) -> dict[str, float]:
    """CPU seconds; its database is kept beside its interpreter."""
    folder = python.parent.parent / "label-studio-data"
    folder.mkdir(exist_ok=True)
    done = subprocess.run(
        [str(python), str(CELL), str(folder)],
        input=json.dumps(list(zip(given.texts, given.spans, strict=True))),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=True,
    )
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    assert answer["spans"] == given.spans[1:], "Label Studio holds other spans"
    seconds: dict[str, float] = answer["seconds"]
    return seconds


def _ours(path: Path, given: Given) -> dict[str, float]:
    session = projects.found(path)
    found = {"import": cpu(partial(_imported, session, given))}
    ids = session.project.article_ids()
    assert [_spans(session, number) for number in ids] == given.spans
    article, tag = session.project.article(ids[0]), a_tag(session)
    taken = []
    for turn in range(ROUNDS):
        span = [Span(turn, turn + 3)]
        change = annotations.annotate(session.person, article, span, tag, Mention())
        taken.append(cpu(partial(session.do, change)))
    found["annotate"] = median(taken)
    lines = partial(session.project.article_lines, session.project.article_ids(0, PAGE))
    found["page"] = median([cpu(lines) for _ in range(ROUNDS)])
    opened = partial(_opened, session, ids[-1])
    found["open"] = median([cpu(opened) for _ in range(ROUNDS)])
    session.project.close()
    return found


def _opened(session: Session, number: ArticleId) -> object:
    return session.project.article(number), session.project.annotations(number)


def _imported(session: Session, given: Given) -> None:
    drafts = [a_draft(text, title=f"{n}", name=f"{n}.txt") for n, text in enumerate(given.texts)]
    session.do(articles.add(session.program, drafts))
    tag = a_tag(session)
    edits: list[Edit] = []
    for number, spans in zip(session.project.article_ids(), given.spans, strict=True):
        article = session.project.article(number)
        for start, end in spans:
            made = annotations.annotate(session.person, article, [Span(start, end)], tag, Mention())
            edits += made.edits
    session.do(Change(Verb.ADD_ANNOTATIONS, tuple(edits)))
