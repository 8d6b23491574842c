"""What articles of many kinds taught: names of firms and places, epithets, first names."""

import pytest

from annotator.session import Session
from tests.annotator.suggest.test_suggest import an_article, names, said


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("It was shown by BBC Alba on a wet night.", "BBC Alba", "organisation"),
        ("The head of Bank Indonesia resigned.", "Bank Indonesia", "organisation"),
        ("They live with a goat near Little Wenham.", "Little Wenham", "place"),
        ("He called Devon and Cornwall Police.", "Devon and Cornwall Police", "organisation"),
        ('Here lies Wilhelmina "Mina" Dahl.', 'Wilhelmina "Mina" Dahl', "person"),
        ("They sailed to Iceland and Gronnvik.", "Gronnvik", "place"),
        ("She wrote to the Fishermen's Union.", "Fishermen's Union", "organisation"),
        ("AP Photo showed the bridge.", "AP", "organisation"),
        ("New Zealand beat England.", "New Zealand", "place"),
        ("Passenger Nina Kovac fell.", "Nina Kovac", "person"),
        ("Chief Executive Dana Whitlock left.", "Dana Whitlock", "person"),
    ],
)
def test_names_of_several_words(session: Session, sentence: str, name: str, kind: str) -> None:
    assert (name, kind) in names(an_article(session, sentence))


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            'Commissioner Ida Berg called the decision "a gift to rats". She left.',
            [(["a gift to rats"], "Ida Berg", "")],
        ),
        ('A boat called "Ida" sank.', []),
        (
            "About 9,000 homes, most of them old, were lost, Ida Berg said.",
            [(["About 9,000 homes, most of them old, were lost"], "Ida Berg", "")],
        ),
        (
            "Since May, Ida Berg says, the river has been falling.",
            [(["Since May", "the river has been falling"], "Ida Berg", "")],
        ),
        (
            "Ida Berg, who works for the Gazette, said it was over.",
            [(["it was over"], "Ida Berg", "")],
        ),
        (
            '"It is over," said Ida Berg, speaking to the Gazette.',
            [(["It is over"], "Ida Berg", "Gazette")],
        ),
        ("Ida Berg did not say that it was over. No one will say when it began.", []),
        ("Ida Berg countered that it had rained.", [(["it had rained"], "Ida Berg", "")]),
        (
            "Acme Holdings lost. The company, which is run by Ole Dahl, said nobody was hurt.",
            [(["nobody was hurt"], "Acme Holdings", "")],
        ),
        (
            'Asked about the bridge, Ida Berg replied: "It is gone."',
            [(["It is gone"], "Ida Berg", "")],
        ),
        (
            '"Nobody listens," Ida Berg\'s lawyer, Ole Dahl, said.',
            [(["Nobody listens"], "Ole Dahl", "")],
        ),
        (
            'Ida Berg called it "a farce", and promised that she would return.',
            [(["a farce"], "Ida Berg", ""), (["she would return"], "Ida Berg", "")],
        ),
    ],
)
def test_who_says_what(
    session: Session, text: str, claims: list[tuple[list[str], str, str]]
) -> None:
    got = [
        ([q.strip('“”". ') for q in quotes], who, by)
        for quotes, who, by in said(an_article(session, text))
    ]
    assert got == claims


def test_a_month_that_is_a_first_name_is_a_date_only_where_one_stands(session: Session) -> None:
    article = an_article(session, "Jan Voss kam im Mai nach Kiel.", language="de")
    assert ("Jan Voss", "person") in names(article)
    assert ("Mai", "date") in names(article)
