"""A project of 200,000 annotations: opened, and looked at whole by the doctor. An import of 200 MB:
stopped."""

import time
from dataclasses import replace

from annotator.changes import annotations, articles
from annotator.changes.change import Change, Verb, joined
from annotator.model.annotation import Mention
from annotator.model.span import Span
from annotator.session import Session
from annotator.storage.owner import note_path
from tests.builders import a_draft, a_tag
from tests.campaigns.campaign import Figures, Given, demand
from tests.campaigns.window import stopped_import
from ui import projects

TEXTS, CHARACTERS, MARKS = 2_000, 58_000, 100
MOST_SECONDS = 2.0
_LINE = "The harbour froze on Tuesday, said Ada North, who keeps the ledger of São Paulo. "


def run(given: Given) -> Figures:
    """Opened as after a clean end, and as after one that was not; then the doctor looks at all.

    Up to `CHECKED_BYTES` it looks before a project is opened after a bad end.
    """
    texts = given.many(40, 200, TEXTS)
    session = projects.found(given.new_folder("size") / "p.annot")
    for number in range(texts):
        _grow(session, number)
    path = session.project.path
    session.project.close()
    times, whole = [], 0.0
    for unclean in (False, True):
        if unclean:
            note_path(path).write_text("{}")
        started = time.monotonic()
        session = projects.opened(path)
        times.append(time.monotonic() - started)
        demand(session.project.ailments == [], f"the doctor: {session.project.ailments[:3]}")
        if unclean:
            started = time.monotonic()
            demand(session.project.check() == [], "the doctor finds something")
            whole = time.monotonic() - started
        session.project.close()
    figures: Figures = {
        "annotations": texts * MARKS,
        "megabytes": round(path.stat().st_size / 1e6),
        "opened in (s)": round(times[0], 2),
        "after a bad end in (s)": round(times[1], 2),
        "the doctor looks at all in (s)": round(whole, 2),
    }
    figures |= stopped_import(given)
    demand(max(times) <= MOST_SECONDS, f"opening takes too long: {figures}")
    return figures


def _grow(session: Session, number: int) -> None:
    """One more text with its marks."""
    line = f"{number} {_LINE}"
    text = "\n".join([line] * (CHARACTERS // len(line)))
    draft = replace(a_draft(text, name=f"{number}.txt"))
    change = articles.add(session.program, [draft])
    session.do(change)
    article = session.project.article(session.project.article_ids()[-1])
    tag, person = a_tag(session), session.person
    marks: list[Change] = []
    for mark in range(MARKS):
        at = mark * (len(line) + 1)
        span = Span(at + 4, at + 8)
        marks.append(annotations.annotate(person, article, [span], tag, Mention()))
    session.do(joined(Verb.ADD_ANNOTATIONS, *marks))
