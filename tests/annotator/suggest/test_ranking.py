"""Whom a name most likely stands for."""

import random
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from annotator.changes import authorities
from annotator.model.annotation import Mention
from annotator.model.authority import AuthorityRecord
from annotator.model.ids import AuthorityId, TagId
from annotator.model.span import Span
from annotator.model.stamp import Stamp
from annotator.session import Session
from annotator.suggest.register.context import Context
from annotator.suggest.register.fitting import Match
from annotator.suggest.register.index import RegisterIndex, acronym, folded
from annotator.suggest.register.ranking import best, ranked
from tests.builders import add_article, naming, tagging, the_article

PERSON = TagId("person")


def entry(number: int, name: str, kind: str = "person", *variants: str) -> AuthorityRecord:
    stamp = Stamp(maker=0, at="")  # type: ignore[arg-type]  # nobody is asked who made it
    return AuthorityRecord(
        id=AuthorityId(number), kind=TagId(kind), name=name, variants=variants, stamp=stamp
    )


def names(register: RegisterIndex, name: str, kind: str = "person") -> list[str]:
    return [c.record.name for c in ranked(name, TagId(kind), register, Context())]


def test_names_are_compared_without_case_accents_and_marks() -> None:
    assert folded("São  Paulo") == folded("SAO PAULO")
    assert folded("Al-Mina") == folded("al Mina")
    assert folded("U.S.") == folded("US")
    assert folded("مُحَمَّد") == folded("محمد")
    assert acronym("National Harbour Front") == "nhf"


def test_exact_names_come_before_parts_and_parts_before_likenesses() -> None:
    register = RegisterIndex(
        [entry(1, "Berg Foundation"), entry(2, "Berg"), entry(3, "Ida Berg"), entry(4, "Berk")]
    )
    assert names(register, "Berg")[0] == "Berg"
    assert set(names(register, "Berg")[1:]) == {"Berg Foundation", "Ida Berg"}
    assert names(register, "Bergk")[:2] == ["Berg", "Berk"]


def test_an_acronym_finds_the_body() -> None:
    register = RegisterIndex([entry(1, "National Harbour Front", "organisation")])
    assert names(register, "NHF", "organisation") == ["National Harbour Front"]


def test_of_equals_the_kind_asked_for_comes_first() -> None:
    register = RegisterIndex([entry(1, "Mina", "place"), entry(2, "Mina", "person")])
    found = ranked("Mina", PERSON, register, Context())
    assert [c.record.kind for c in found] == ["person", "place"]


def test_a_choice_for_a_short_form_is_remembered_in_its_article_only(session: Session) -> None:
    add_article(session, "Berg met Ida Berg.")
    first, second = entry(1, "Ole Berg"), entry(2, "Ida Berg")
    made = [
        authorities.new_record(session.person, PERSON, record.name) for record in (first, second)
    ]
    for record in made:
        session.do(authorities.create(record))
    session.do(tagging(session, "Ada", body=Mention(authority_id=made[0].id)))
    register = RegisterIndex(session.project.authorities())
    here = Context(session.project.annotations(the_article(session).id))
    assert best("Ada", PERSON, register, here)[0] == made[0]
    assert best("Ada", PERSON, register, Context()) == (None, False)
    assert ranked("Ada", PERSON, register, here)[0].match is Match.MEANT_HERE


def test_two_who_fit_equally_are_left_to_the_person() -> None:
    register = RegisterIndex([entry(1, "Mina", "place"), entry(2, "Mina", "place")])
    assert best("Mina", TagId("place"), register, Context()) == (None, True)


def test_a_surname_means_the_only_bearer_in_the_article(session: Session) -> None:
    record, change = naming(session, "Dear")
    session.do(change)
    session.do(authorities.edit(record, _renamed(record, "Ida Dear")))
    register = RegisterIndex(session.project.authorities())
    here = Context(session.project.annotations(the_article(session).id))
    assert best("Dear", PERSON, register, here)[0] is not None
    assert best("Ida", PERSON, register, here)[0] is not None
    assert best("Ida", PERSON, register, Context())[0] is None


def test_the_longest_alias_at_the_caret_is_found() -> None:
    register = RegisterIndex([entry(1, "Lion of Mina"), entry(2, "Mina", "place")])
    text = "the lion of Mina slept"
    found = register.alias_at(text, text.index("Mina") + 1, Span(0, len(text)))
    assert found is not None
    assert found.quote(text) == "lion of Mina"


def test_the_index_follows_changes(session: Session) -> None:
    register = RegisterIndex()
    record, change = naming(session, "Ada")
    assert register.follow(change)
    assert register.exactly("ada") == {record.id}
    assert register.follow(change.inverse())
    assert not register.exactly("ada")
    assert not register.follow(tagging(session, "Ada"))


@given(st.lists(st.text(alphabet="ABab .", min_size=1, max_size=6), max_size=12), st.randoms())
def test_an_index_that_forgot_equals_one_that_never_knew(
    some: list[str], chance: random.Random
) -> None:
    records = [entry(i, n) for i, n in enumerate(some, start=1) if n.strip()]
    gone = [r for r in records if chance.random() < 0.5]
    register = RegisterIndex(records)
    for record in gone:
        register.discard(record.id)
    fresh = RegisterIndex(r for r in records if r not in gone)
    for name in some:
        assert register.exactly(name) == fresh.exactly(name)
        assert register.with_words(name) == fresh.with_words(name)


def _renamed(record: AuthorityRecord, name: str) -> AuthorityRecord:
    return replace(record, name=name)
