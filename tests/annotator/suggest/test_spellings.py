"""One name in several spellings, and registers that would keep a reader waiting."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.authority import AuthorityRecord
from annotator.model.ids import ArticleId, AuthorityId, TagId
from annotator.model.stamp import Stamp
from annotator.suggest.register.company import Company
from annotator.suggest.register.context import Context
from annotator.suggest.register.fitting import Match
from annotator.suggest.register.index import RegisterIndex
from annotator.suggest.register.ranking import Acquaintance, ranked
from annotator.suggest.register.spelling import a_letter_apart
from annotator.suggest.register.vocabulary import Vocabulary

PERSON = TagId("person")
ODD = (r"A.*(b|c)+[d-", "<b>Berg</b>", "$1 \\d", "C++", "& Co.", "'; drop table", "%s{0}")


def register(*names: str) -> RegisterIndex:
    stamp = Stamp(maker=0, at="")  # type: ignore[arg-type]  # nobody is asked who made it
    return RegisterIndex(
        AuthorityRecord(id=AuthorityId(number), kind=PERSON, name=name, stamp=stamp)
        for number, name in enumerate(names, start=1)
    )


def found(name: str, index: RegisterIndex) -> list[str]:
    return [c.record.name for c in ranked(name, PERSON, index, Context())]


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ("Dostoyevsky", "Fyodor Dostoevsky"),
        ("Dostojewski", "Fyodor Dostoevsky"),
        ("Assad", "Bashar al-Asad"),
        ("Mueller", "Heinz Müller"),
        ("Muller", "Heinz Müller"),
        ("Mohammed bin Salman", "Muhammad ibn Salman"),
        ("Jelzin", "Boris Yeltsin"),
        ("Gorbachev", "Michail Gorbatschow"),
        ("Masud", "Ahmad Massoud"),
        ("Jon Smith", "John Smith"),
        ("Schmitt", "Schmidt"),
        ("Lodz", "Łódź"),
        ("أسد", "بشار الأسد"),
        ("مُحَمَّد", "محمد"),
    ],
)
def test_spellings_of_one_name_meet(asked: str, name: str) -> None:
    others = ("Nikita Khrushchev", "Ole Dahl", "Mina", "Norderhaven")
    assert found(asked, register(name, *others)) == [name]


def test_what_is_another_name_is_not_offered() -> None:
    assert found("Chruschtschow", register("Nikita Khrushchev")) == []
    assert found("Dahl", register("Berg", "Mina")) == []


def test_what_is_written_so_comes_before_what_only_sounds_so() -> None:
    index = register("Heinz Müller", "Ida Mueller")
    assert found("Mueller", index) == ["Ida Mueller", "Heinz Müller"]


def test_the_last_word_may_only_be_begun() -> None:
    index = register("Ida Berg", "Ida Dahl", "Ole Berg")
    assert found("ida b", index) == ["Ida Berg"]
    assert found("be", index) == ["Ida Berg", "Ole Berg"]


@pytest.mark.parametrize("name", ODD)
def test_markup_and_patterns_are_letters_like_others(name: str) -> None:
    index = register("Ida Berg", *ODD)
    assert found(name, index)[0] == name
    for begun in range(1, len(name)):
        found(name[:begun], index)


def test_a_hundred_thousand_of_one_name_fill_no_list() -> None:
    index = register(*["Velka Dormi"] * 100_000)
    for asked in ("Velka Dormi", "Dormi", "Ve", "Vellka Dormi", "Velka D"):
        assert len(found(asked, index)) == 9


def test_of_namesakes_the_one_whose_company_is_here_comes_first() -> None:
    index = register("Ole Berg", "Ida Berg")
    articles = {1: [10], 2: [10, 11], 3: [11, 12]}
    company = Company(ArticleId(12), [AuthorityId(3)], lambda entry: articles[entry])  # type: ignore[arg-type,return-value]  # ids in short
    known = Acquaintance(company=company.of)
    names = [c.record.name for c in ranked("Berg", PERSON, index, Context(), known)]
    assert names == ["Ida Berg", "Ole Berg"]


def test_of_equals_the_one_chosen_last_comes_first() -> None:
    index = register("Ida Berg", "Ole Berg")
    known = Acquaintance(chosen={AuthorityId(1): 1, AuthorityId(2): 2})
    candidates = ranked("Berg", PERSON, index, Context(), known)
    assert [c.record.name for c in candidates] == ["Ole Berg", "Ida Berg"]
    assert {c.match for c in candidates} == {Match.PART}


def test_words_are_heard_in_portions() -> None:
    words = Vocabulary()
    words.in_portions = True
    words.add(["muller", "berg", "dahl"], AuthorityId(1))
    assert words.alike("mueller", nearly=True) == {}
    assert words.hear(2)
    assert not words.hear(2)
    assert list(words.alike("mueller", nearly=True)) == ["muller"]


@given(st.lists(st.text(alphabet="abcé ", min_size=1, max_size=5), max_size=12), st.randoms())
def test_words_that_were_forgotten_are_found_no_more(
    some: list[str], chance: random.Random
) -> None:
    names = [name for name in some if name.strip()]
    index = register(*names)
    gone = [number for number in range(1, len(names) + 1) if chance.random() < 0.5]
    if chance.random() < 0.5:
        index.words.hear()
    for number in gone:
        index.discard(AuthorityId(number))
    fresh = register(*names)
    for name in names:
        kept = {c.record.id for c in ranked(name, PERSON, index, Context(), limit=99)}
        every = {c.record.id for c in ranked(name, PERSON, fresh, Context(), limit=99)}
        assert kept.isdisjoint(gone)
        assert kept <= every


@given(st.text(alphabet="abc", max_size=5), st.text(alphabet="abc", max_size=5))
def test_a_letter_apart_is_the_same_both_ways(one: str, other: str) -> None:
    assert a_letter_apart(one, other) == a_letter_apart(other, one)


@pytest.mark.parametrize("other", ["bergk", "erg", "bexg", "begr", "brg"])
def test_a_letter_apart_is_one_slip(other: str) -> None:
    assert a_letter_apart("berg", other)
    assert not a_letter_apart("dahl", other)


def test_a_word_is_not_apart_from_itself() -> None:
    assert not a_letter_apart("berg", "berg")
