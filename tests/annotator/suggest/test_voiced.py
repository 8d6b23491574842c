"""Whose words a paragraph is, where only a line above or below it says so."""

from dataclasses import replace

from annotator.changes import articles
from annotator.model.annotation import Speech
from annotator.model.article import Article
from annotator.model.tagset import Kind
from annotator.readers.plain import read
from annotator.session import Session
from annotator.suggest.claims.attributions import ClaimProposal
from tests.annotator.suggest.test_suggest import found


def article_of(session: Session, text: str) -> Article:
    session.do(articles.add(session.program, [read(text.encode(), "voices.txt")]))
    article = session.project.article(session.project.article_ids()[-1])
    return replace(article, metadata=replace(article.metadata, language="en"))


def voices(session: Session, text: str) -> list[tuple[str, str]]:
    """Each quotation by its first three words, and its speaker."""
    article = article_of(session, text)
    heard = []
    for suggestion in found(article, Kind.CLAIM):
        claim = suggestion.proposal
        assert isinstance(claim, ClaimProposal)
        if claim.speech is Speech.DIRECT:
            words = suggestion.spans[0].quote(article.text).split()[:3]
            heard.append((" ".join(words), claim.speaker.name if claim.speaker else ""))
    return heard


def test_a_name_above_speaks_in_what_follows(session: Session) -> None:
    text = """Five voices from the yard

We asked those who worked there.

Tom Reeve, 81, plater

I started in the dark. My father walked me to the gate.

He never came in, and I never asked.

Sue Marsh, 77, tracer

There were eleven of us in the loft.

The exhibition opens in May.
"""
    assert voices(session, text) == [
        ("I started in", "Tom Reeve"),
        ("He never came", "Tom Reeve"),
        ("There were eleven", "Sue Marsh"),
    ]


def test_a_name_below_a_quotation_has_said_it(session: Session) -> None:
    text = """The green bridge

Readers wrote to us about the paint.

"It was the best view in the town."

– Tom Reeve, Hull

"I like the green."

– Sue Marsh, Goole
"""
    assert voices(session, text) == [("It was the", "Tom Reeve"), ("I like the", "Sue Marsh")]


def test_who_writes_under_letters_has_not_said_the_place(session: Session) -> None:
    text = """Letters

The bandstand was never loud, and nobody under seventy would miss it.

Muriel Stott
Ramsgate

The crinolines of architecture ought to be painted white.

Alan Whitlock
Canterbury
"""
    assert voices(session, text) == []


def test_what_a_colon_announces_stands_in_the_next_paragraph(session: Session) -> None:
    text = """Dust

Ole Dahl, the researcher, counted 211 cases.

One mother of four, Marta Lind, told researchers:

"In the morning you write your name on the table."

In a statement, Acme Holdings said:

"We are sorry for what happened."
"""
    assert voices(session, text) == [
        ("In the morning", "Marta Lind"),
        ("We are sorry", "Acme Holdings"),
    ]


def test_titles_with_full_stops_may_speak_in_turns(session: Session) -> None:
    text = """The inquiry

Mr. Dahl: I saw the lamp go out.

Mrs. Berg: He was asleep.

Mr. Dahl: I was never asleep.
"""
    assert voices(session, text) == [
        ("I saw the", "Dahl"),
        ("He was asleep", "Berg"),
        ("I was never", "Dahl"),
    ]
