"""What is suggested for a whole article: names, dates, claims, captions, each with a reason."""

from dataclasses import replace

import pytest

from annotator.model.article import Article, BlockKind
from annotator.model.tagset import Kind
from annotator.session import Session
from annotator.suggest.captions.proposals import CaptionProposal
from annotator.suggest.claims.attributions import ClaimProposal
from annotator.suggest.deciding.suggestion import Naming, Suggestion
from annotator.suggest.engine import suggest
from tests.builders import add_article


def an_article(
    session: Session, text: str, *, language: str = "en", date: str = "2024-05-15"
) -> Article:
    article = add_article(session, text)
    return replace(article, metadata=replace(article.metadata, language=language, date=date))


def found(article: Article, kind: Kind = Kind.ENTITY) -> list[Suggestion]:
    return [s for s in suggest(article) if s.kind is kind]


def names(article: Article) -> list[tuple[str, str]]:
    return [(s.spans[0].quote(article.text), s.tag_id) for s in found(article)]


def naming(article: Article, words: str) -> Naming:
    proposals = {s.spans[0].quote(article.text): s.proposal for s in found(article)}
    proposal = proposals[words]
    assert isinstance(proposal, Naming)
    return proposal


def said(article: Article) -> list[tuple[list[str], str, str]]:
    """Quotes, speaker and reporter of every claim."""
    rows = []
    for suggestion in found(article, Kind.CLAIM):
        claim = suggestion.proposal
        assert isinstance(claim, ClaimProposal)
        who = claim.speaker.name if claim.speaker else ""
        through = claim.reporter.name if claim.reporter else ""
        rows.append(([s.quote(article.text) for s in claim.spans], who, through))
    return rows


def test_every_suggestion_says_why(session: Session) -> None:
    article = an_article(session, "Mayor Ida Berg, 61, flew to Paris on Sunday, AFP reported.")
    for suggestion in suggest(article):
        assert suggestion.why
        assert 0 < suggestion.score < 1
    why = {s.spans[0].quote(article.text): s.why for s in found(article)}
    assert why["Ida Berg"] == "after “mayor”"
    assert why["Paris"] == "gazetteer: Paris, FR"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mira Dahl runs Dahl & Sons plc. Ms Dahl was born in Kleinrode, Germany.",
            ["Mira Dahl person", "Dahl & Sons plc organisation", "Dahl person", "Kleinrode place"],
        ),
        (
            "The Harbour Watch Alliance (HWA) met. The HWA thanked the mayor of Brackwater.",
            [
                *("Harbour Watch Alliance organisation", "HWA organisation", "HWA organisation"),
                "Brackwater place",
            ],
        ),
        (
            "Critics of the plan met. A Danish writer and a German laughed.",
            [],
        ),
        (
            "Her novel, The Salt Road, won nothing. The Salt Road sold well.",
            ["The Salt Road work", "The Salt Road work"],
        ),
        (
            "Wim van den Broeck left the University of Leeds before the Second World War.",
            [
                "Wim van den Broeck person",
                "University of Leeds organisation",
                "Second World War event",
            ],
        ),
    ],
)
def test_names_have_the_edges_and_kinds_of_the_guidelines(
    session: Session, text: str, expected: list[str]
) -> None:
    article = an_article(session, text)
    got = [f"{quote} {tag}" for quote, tag in names(article)]
    assert [g for g in got if g != "Germany place"] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "de",
            "Bürgermeisterin Anna Weber (SPD) sprach in Hamburg mit der Meyer Werft GmbH.",
            {"Anna Weber": "person", "SPD": "organisation", "Hamburg": "place"},
        ),
        (
            "fr",
            "Le maire de Lyon, Paul Girard, a rencontré le ministère de la Culture.",
            {"Lyon": "place", "Paul Girard": "person", "ministère de la Culture": "organisation"},
        ),
        (
            "es",
            "La portavoz Carmen Ruiz viajó a Sevilla con la Universidad de Granada.",
            {"Carmen Ruiz": "person", "Universidad de Granada": "organisation"},
        ),
        (
            "ar",
            "قال المهندس سامر الحياري إن الجسر في دمشق جاهز.",
            {"سامر الحياري": "person", "دمشق": "place"},
        ),
    ],
)
def test_each_language_has_its_own_words(
    session: Session, language: str, text: str, expected: dict[str, str]
) -> None:
    article = an_article(session, text, language=language)
    got: dict[str, str] = dict(names(article))
    assert {name: got.get(name) for name in expected} == expected


def test_a_surname_stands_for_the_full_name(session: Session) -> None:
    article = an_article(session, "Mira Halvorsen came. Halvorsen left with Mira.")
    assert naming(article, "Halvorsen").name == "Mira Halvorsen"
    assert naming(article, "Mira").name == "Mira Halvorsen"


def test_a_place_of_the_gazetteer_brings_its_number_and_coordinates(session: Session) -> None:
    proposal = naming(an_article(session, "It rained in Hamburg all day."), "Hamburg")
    assert proposal.geonames == "2911298"
    assert proposal.coordinates == "53.55 9.99"


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("He left on Tuesday.", "Tuesday", "2024-05-14"),
        ("He will leave on Tuesday.", "Tuesday", "2024-05-21"),
        ("She wrote last week.", "last week", "2024-05-06/2024-05-12"),
        ("It fell on Sept. 11, 2001 at noon.", "Sept. 11, 2001", "2001-09-11"),
        ("It began two years ago.", "two years ago", "2022"),
        ("It closed in August.", "August", "2023-08"),
        ("It opened in the 1970s.", "1970s", "197X"),
        ("Built in the ninth century.", "ninth century", "08XX"),
        ("It ends by the end of March 2025.", "end of March 2025", "2025-03"),
        ("It ends in June next year.", "June next year", "2025-06"),
        ("It began on 3 May last year.", "3 May last year", "2023-05-03"),
    ],
)
def test_dates_are_resolved_from_the_date_of_the_article(
    session: Session, text: str, words: str, value: str
) -> None:
    assert naming(an_article(session, text), words).value == value


def test_without_a_date_of_the_article_a_weekday_has_no_value(session: Session) -> None:
    assert naming(an_article(session, "He left on Tuesday.", date=""), "Tuesday").value == ""


def test_a_number_of_people_is_no_year(session: Session) -> None:
    assert names(an_article(session, "About 2000 people came in 1999.")) == [("1999", "date")]


def test_quotations_of_one_speaker_stay_together(session: Session) -> None:
    text = "“We will stay,” said Ida Berg, the mayor, “and build.” “Nobody helped us.”"
    article = an_article(session, text)
    parts = ["We will stay", "and build", "Nobody helped us"]
    assert said(article) == [(parts, "Ida Berg", "")]


@pytest.mark.parametrize(
    ("language", "text", "content", "who", "through"),
    [
        (
            "en",
            "Ida Berg told the Nordic Post that it rained.",
            "it rained",
            "Ida Berg",
            "Nordic Post",
        ),
        (
            "en",
            "It rained, a spokesman for Dahl Lines Ltd said.",
            "It rained",
            "Dahl Lines Ltd",
            "",
        ),
        ("en", "According to Ida Berg, it rained.", "it rained", "Ida Berg", ""),
        ("en", "Ida Berg said it rained, Reuters reported.", "it rained", "Ida Berg", "Reuters"),
        ("de", "„Es hat geregnet“, sagte Anna Weber.", "Es hat geregnet", "Anna Weber", ""),
        ("de", "Anna Weber sagte, dass es regnet.", "es regnet", "Anna Weber", ""),
        ("fr", "« Il pleut », a déclaré Paul Girard.", "Il pleut", "Paul Girard", ""),
        ("fr", "Selon Paul Girard, il pleut.", "il pleut", "Paul Girard", ""),
        ("es", "«Llueve mucho», dijo Carmen Ruiz.", "Llueve mucho", "Carmen Ruiz", ""),
        ("es", "Carmen Ruiz afirmó que llueve.", "llueve", "Carmen Ruiz", ""),
        ("ar", "قال المهندس سامر الحياري إن المطر غزير.", "المطر غزير", "سامر الحياري", ""),
    ],
)
def test_what_is_said_by_whom_and_through_whom(
    session: Session, language: str, text: str, content: str, who: str, through: str
) -> None:
    article = an_article(session, text, language=language)
    [(parts, speaker, reporter)] = said(article)
    assert ([p.rstrip(".") for p in parts], speaker, reporter) == ([content], who, through)


def test_a_pronoun_points_over_paragraphs_and_an_office_to_its_holder(session: Session) -> None:
    text = (
        "Minister Ole Dahl said it rained.\nHe added that it was cold.\nThe minister said it ended."
    )
    assert [who for _, who, _ in said(an_article(session, text))] == ["Ole Dahl"] * 3


def test_marks_that_do_not_match_are_tolerated_and_told(session: Session) -> None:
    [claim] = found(an_article(session, "“It rained all day, said Ida Berg."), Kind.CLAIM)
    assert "do not match" in claim.why


def test_a_headline_that_repeats_a_claim_is_tied_to_it(session: Session) -> None:
    text = (
        "Berg says harbour bridge will reopen\n\n"
        "Ida Berg said that the harbour bridge will reopen in June.\n"
    )
    article = an_article(session, text)
    headline = replace(article.blocks[0], kind=BlockKind.HEADLINE)
    first, second = found(replace(article, blocks=(headline, *article.blocks[1:])), Kind.CLAIM)
    assert first.repeats == second.spans


def test_a_key_point_without_a_cue_that_says_what_the_body_says_is_a_claim(
    session: Session,
) -> None:
    article = an_article(
        session,
        "Harbour bridge closed\nOld harbour bridge will reopen in June\nRain was heavy\n"
        "The old harbour bridge will reopen in June, Ida Berg said.",
    )
    kinds = (BlockKind.HEADLINE, BlockKind.ITEM, BlockKind.ITEM, BlockKind.PARAGRAPH)
    blocks = tuple(replace(b, kind=k) for b, k in zip(article.blocks, kinds, strict=True))
    first, second = found(replace(article, blocks=blocks), Kind.CLAIM)
    assert first.spans[0].quote(article.text) == "Old harbour bridge will reopen in June"
    assert first.repeats == second.spans
    assert isinstance(first.proposal, ClaimProposal)
    assert first.proposal.speaker is not None
    assert first.proposal.speaker.name == "Ida Berg"


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("A boat at sea. AFP / IDA BERG", "A boat at sea.", "AFP / IDA BERG"),
        ("A boat. (Photo by Ida Berg)", "A boat.", "Photo by Ida Berg"),
        ("A boat. Photograph: Ida Berg/Nordfoto", "A boat.", "Photograph: Ida Berg/Nordfoto"),
        ("A boat © Ida Berg", "A boat", "© Ida Berg"),
        ("A boat. Courtesy of the Harbour Archive", "A boat.", "Courtesy of the Harbour Archive"),
        ("Ein Boot. Foto: Anna Weber/dpa", "Ein Boot.", "Foto: Anna Weber/dpa"),
        ("Un bateau. Crédit photo : Paul Girard", "Un bateau.", "Crédit photo : Paul Girard"),
        ("Un barco. Fotografía de Carmen Ruiz", "Un barco.", "Fotografía de Carmen Ruiz"),
        ("A boat. Ida Berg/Getty Images", "A boat.", "Ida Berg/Getty Images"),
    ],
)
def test_captions_are_parted_from_credits_of_many_shapes(
    session: Session, line: str, caption: str, credit: str
) -> None:
    article = an_article(session, f"It rained in the town today, and then it stopped.\n{line}")
    [suggestion] = found(article, Kind.CAPTION)
    proposal = suggestion.proposal
    assert isinstance(proposal, CaptionProposal)
    assert proposal.span.quote(article.text) == caption
    assert proposal.credit is not None
    assert proposal.credit.quote(article.text) == credit


def test_a_caption_printed_twice_is_marked_as_such(session: Session) -> None:
    article = an_article(session, "A boat. Photo: Ida Berg\nA boat. AFP / Ole Dahl")
    first, second = found(article, Kind.CAPTION)
    assert (first.repeats, second.repeats) == ((), first.spans)
