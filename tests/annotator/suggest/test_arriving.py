"""A register read in portions finds at once what is asked for, and in the end everything."""

from dataclasses import replace

import pytest

from annotator.changes import authorities
from annotator.changes.change import Change, Verb, joined
from annotator.model.authority import AuthorityRecord
from annotator.model.ids import AuthorityId, TagId
from annotator.session import Session
from annotator.suggest.register.arriving import ArrivingRegister
from annotator.suggest.register.context import Context
from annotator.suggest.register.index import RegisterIndex
from annotator.suggest.register.order import NameOrder
from annotator.suggest.register.ranking import best, ranked

PERSON = TagId("person")
NAMES = ("Ada Berg", "Béla Kun", "Carl Berg", "Dora Maar", "Emil 50% Post", "ada lund", "Zoë Ash")


@pytest.fixture
def entries(session: Session) -> list[AuthorityRecord]:
    made = [authorities.new_record(session.person, PERSON, name) for name in NAMES]
    session.do(joined(Verb.ADD_ENTRIES, *map(authorities.create, made)))
    return made


@pytest.fixture
def arriving(session: Session, entries: list[AuthorityRecord]) -> ArrivingRegister:
    """Nothing of it has been read yet."""
    return ArrivingRegister(session.project)


def found(name: str, register: RegisterIndex) -> list[str]:
    return [one.record.name for one in ranked(name, PERSON, register, Context())]


def read_all(register: ArrivingRegister, most: int) -> NameOrder:
    order = NameOrder()
    while not register.complete:
        order.take(register.read(most))
    register.words.hear()
    return order


@pytest.mark.parametrize("most", [1, 3, 7, 100])
def test_read_in_portions_it_is_the_register(
    session: Session, arriving: ArrivingRegister, most: int
) -> None:
    order = read_all(arriving, most)
    whole = RegisterIndex(session.project.authorities())
    assert list(arriving) == list(whole)
    assert list(order) == list(NameOrder(whole))
    for name in ("berg", "bela", "adda", "ma", "Zoe", ""):
        assert found(name, arriving) == found(name, whole)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Dora Maar", "Dora Maar"),
        ("maar", "Dora Maar"),
        ("Bela Kun", "Béla Kun"),
        ("zoe", "Zoë Ash"),
        ("50% post", "Emil 50% Post"),
        ("Kun, Béla", "Béla Kun"),
    ],
)
def test_before_it_is_read_names_are_found_as_they_are_written(
    arriving: ArrivingRegister, typed: str, meant: str
) -> None:
    assert found(typed, arriving) == [meant]
    assert len(arriving) < len(NAMES)


def test_before_it_is_read_nobody_is_founded_twice(
    arriving: ArrivingRegister, entries: list[AuthorityRecord]
) -> None:
    arriving.read(1)
    assert best("Dora Maar", PERSON, arriving, Context()) == (entries[3], False)
    assert arriving.exactly("Carl Berg") == {entries[2].id}


def test_an_entry_is_there_when_it_is_asked_for(
    arriving: ArrivingRegister, entries: list[AuthorityRecord]
) -> None:
    assert arriving.get(entries[5].id) == entries[5]
    assert arriving.get(AuthorityId(1)) is None
    assert len(arriving) == 1


def test_what_changes_meanwhile_is_as_it_then_is(
    session: Session, arriving: ArrivingRegister, entries: list[AuthorityRecord]
) -> None:
    order = NameOrder(arriving.read(2))
    ada, _, carl, dora, *_ = entries

    def follow(change: Change) -> None:
        arriving.follow(change)
        order.follow(change)

    session.subscribe(follow)
    session.do(authorities.edit(ada, replace(ada, name="Yda Berg")))
    session.do(authorities.edit(dora, replace(dora, name="Aba Maar")))
    session.do(authorities.remove(carl))
    session.do(authorities.create(authorities.new_record(session.person, PERSON, "Xenia")))
    session.undo()
    while not arriving.complete:
        order.take(arriving.read(2))
    whole = RegisterIndex(session.project.authorities())
    assert sorted(arriving.ids()) == sorted(whole.ids())
    assert all(arriving.get(number) == whole.get(number) for number in whole.ids())
    assert list(order) == list(NameOrder(whole))
    assert found("carl", arriving) == []
