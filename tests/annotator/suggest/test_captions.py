"""The caret on a caption proposes its words, its credit and who took the picture."""

from dataclasses import replace

import pytest

from annotator.changes import annotations, articles
from annotator.model.annotation import Mention
from annotator.model.article import Article, Figure
from annotator.model.draft import FigureDraft
from annotator.model.span import Span
from annotator.session import Session
from annotator.suggest.captions.credit_lines import credit_in
from annotator.suggest.captions.proposals import CaptionProposal, propose_caption
from annotator.suggest.register.index import RegisterIndex
from tests.builders import a_draft, a_tag, add_article, where


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("A boat at sea. AFP / IDA BERG", "AFP / IDA BERG"),
        ("A boat. Photograph: Ida Berg/Reuters", "Photograph: Ida Berg/Reuters"),
        ("A boat (Photo by Ida Berg)", "Photo by Ida Berg"),
        ("A boat © Ida Berg", "© Ida Berg"),
        ("The AP was told of a boat.", None),
        ("A boat.", None),
    ],
)
def test_a_credit_is_found_at_the_end_of_its_line(line: str, credit: str | None) -> None:
    found = credit_in(line, Span(0, len(line)), "en")
    assert (found.quote(line) if found else None) == credit


def proposal(session: Session, article: Article, figures: list[Figure]) -> CaptionProposal:
    found = propose_caption(article, 2, None, figures, [], RegisterIndex())
    assert found is not None
    return found


def test_caption_and_credit_are_apart_and_its_names_are_read(session: Session) -> None:
    text = "A boat at sea. AFP / IDA BERG, Ole DAHL"
    found = proposal(session, add_article(session, text), [])
    assert found.span.quote(text) == "A boat at sea."
    assert [(c.span.quote(text), c.tag_id) for c in found.credited] == [
        ("AFP", "organisation"),
        ("IDA BERG", "person"),
        ("Ole DAHL", "person"),
    ]


def test_what_the_reader_of_the_file_found_is_taken(session: Session) -> None:
    text = "A boat. Seen at sea. (mine)"
    figure = FigureDraft(caption=Span(0, 20), credit=Span(22, 26))
    session.do(articles.add(session.program, [replace(a_draft(text), figures=(figure,))]))
    article = session.project.article(session.project.article_ids()[-1])
    figures = session.project.figures(article.id)
    found = proposal(session, article, figures)
    assert found.figure_id == figures[0].id
    assert (found.span, found.credit) == (Span(0, 20), Span(22, 26))


@pytest.mark.parametrize(
    ("line", "language", "names"),
    [
        ("A boat. (AP Photo/Ida Berg)", "en", ["AP", "Ida Berg"]),
        ("A boat. Handout via REUTERS", "en", ["REUTERS"]),
        ("A boat. Credit: Ida Berg for The Herald", "en", ["Ida Berg", "The Herald"]),
        ("A boat. © 1998 Ida Berg", "en", ["Ida Berg"]),
        ("Ein Boot. Foto: Anna Weber/dpa", "de", ["Anna Weber", "dpa"]),
        ("Un bateau. (Photo Paul Girard pour Le Monde)", "fr", ["Paul Girard", "Le Monde"]),
        ("Un barco. Cortesía del Museo Naval", "es", ["Museo Naval"]),
        ("قارب في البحر. تصوير: سامر الحياري", "ar", ["سامر الحياري"]),
        ("قایق. عکس: رضا مرادی", "fa", ["رضا مرادی"]),
    ],
)
def test_a_credit_is_parted_into_whom_it_thanks(
    session: Session, line: str, language: str, names: list[str]
) -> None:
    article = add_article(session, line)
    article = replace(article, metadata=replace(article.metadata, language=language))
    found = proposal(session, article, [])
    assert [c.span.quote(line) for c in found.credited] == names


def test_a_place_or_date_in_a_credit_is_thanked_for_nothing(session: Session) -> None:
    text = "A boat. Photo: Mina, May 1998/Ida Berg, AFP"
    article = add_article(session, text)
    for words, tag in (("Mina", "place"), ("May 1998", "date"), ("Ida Berg", "person")):
        span, as_what = [where(article, words)], a_tag(session, tag)
        session.do(annotations.annotate(session.person, article, span, as_what, Mention()))
    marked = session.project.annotations(article.id)
    found = propose_caption(article, 2, None, [], marked, RegisterIndex())
    assert found is not None
    assert [(c.span.quote(text), c.marked) for c in found.credited] == [
        ("Ida Berg", True),
        ("AFP", False),
    ]
