"""A project in which everything occurs that an overview counts, the same every time."""

import random
from dataclasses import replace

from annotator.changes import annotations, articles, authorities
from annotator.changes.change import Verb, joined
from annotator.model.annotation import Body, Claim, Mention, Quotation, Stance, Verdict
from annotator.model.article import Article, Progress
from annotator.model.authority import AuthorityRecord
from annotator.model.ids import TagId
from annotator.model.span import Span
from annotator.model.stamp import Certainty, Status
from annotator.session import Session
from tests.builders import a_draft, a_tag

NAMES = ("Ada Bell", "Ada Bell", "Bea", "يوسف الأنصاري", 'Cy "the Pen" Orr', "=cmd()", "OR")
DATES = ("1914", "1914-05", "1914-05-12", "1914-05-12/1918", "1920~", "May 1914", "", "2024-02-30")
TEXT = "Alpha beta gamma delta.\nEpsilon zeta eta theta.\nIota kappa lambda mu."


def peopled(session: Session, number: int = 14, seed: int = 7) -> list[AuthorityRecord]:
    """Add articles with annotations of every sort; returns the entries of the register."""
    pick = random.Random(seed)
    entries = [authorities.new_record(session.person, TagId("person"), name) for name in NAMES]
    event = authorities.new_record(session.person, TagId("event"), "The fair")
    entries.append(replace(event, dates="1914–1915"))
    session.do(joined(Verb.ADD_ENTRIES, *map(authorities.create, entries)))
    for n in range(number):
        draft = a_draft(f"{n} {TEXT}", title=f"Article {n}", name=f"{n}.txt")
        known = replace(
            draft.metadata,
            date=pick.choice(DATES),
            language=pick.choice(("en", "pt-BR", "pt", "")),
            publisher=pick.choice(("Times", "Bote & Söhne", "")),
        )
        session.do(articles.add(session.program, [replace(draft, metadata=known)]))
        article = session.project.article(session.project.article_ids()[-1])
        for _ in range(pick.randint(0, 12)):
            _mark(session, article, entries, pick)
        progress = pick.choice(tuple(Progress))
        if progress is not Progress.TO_DO:
            session.do(articles.set_progress(article, progress))
    return entries


def _mark(
    session: Session, article: Article, entries: list[AuthorityRecord], pick: random.Random
) -> None:
    start = pick.randrange(len(article.text) - 4)
    span = Span(start, start + pick.randint(2, 4))
    tag, body = pick.choice(
        (
            ("person", _mention(entries, pick)),
            ("place", Mention()),
            ("date", Mention(value=pick.choice(("1914-05", "1918/1919", "")))),
            ("claim", _claim(entries, pick)),
            ("claim", _claim(entries, pick)),
            ("quotation", Quotation(speaker=pick.choice(entries).id)),
        )
    )
    if not span.quote(article.text).strip():
        return
    status = pick.choice((Status.ACCEPTED, Status.ACCEPTED, *Status))
    change = annotations.annotate(
        session.person, article, [span], a_tag(session, tag), body, status=status
    )
    session.do(change)


def _mention(entries: list[AuthorityRecord], pick: random.Random) -> Body:
    return Mention(authority_id=pick.choice((None, *(entry.id for entry in entries))))


def _claim(entries: list[AuthorityRecord], pick: random.Random) -> Body:
    claimants = pick.sample([entry.id for entry in entries], pick.randint(0, 2))
    return Claim(
        claimants=tuple(claimants),
        reporter=pick.choice((None, *(entry.id for entry in entries))),
        verdict=pick.choice(tuple(Verdict)),
        stance=pick.choice((None, *Stance)),
        source_certainty=pick.choice((None, *Certainty)),
    )
