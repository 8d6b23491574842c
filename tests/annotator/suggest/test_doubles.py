"""Entries that may be one: found by name and identifier, quiet once somebody has said."""

from annotator.changes import authorities, merging
from annotator.model.authority import AuthorityRecord, Identifier
from annotator.model.ids import AnnotationId, AuthorityId, TagId
from annotator.model.relation import Sameness
from annotator.session import Session
from annotator.suggest.register.ambiguous import Marked, ambiguous
from annotator.suggest.register.doubles import Statements, all_doubles, doubles_of, is_double
from annotator.suggest.register.index import RegisterIndex

GOETHE = Identifier(scheme="gnd", value="118540238")


def entries(session: Session, *names: str) -> list[AuthorityRecord]:
    made = [authorities.new_record(session.person, TagId("person"), name) for name in names]
    for record in made:
        session.do(authorities.create(record))
    return made


def groups(register: RegisterIndex, said: Statements) -> list[tuple[str, list[str]]]:
    return [(d.what, [e.name for e in d.entries]) for d in all_doubles(register, said)]


def test_one_name_on_two_entries_is_noticed_whatever_its_accents(session: Session) -> None:
    one, other, third = entries(session, "Müller", "Muller", "Brand")
    register, said = RegisterIndex([one, other, third]), Statements()
    assert groups(register, said) == [("muller", ["Müller", "Muller"])]
    assert [d.what for d in doubles_of(other, register, said)] == ["Muller"]
    assert (is_double(one, register, said), is_double(third, register, said)) == (True, False)


def test_one_identifier_on_two_entries_comes_first(session: Session) -> None:
    made = [
        authorities.new_record(session.person, TagId("person"), name, identifiers=numbers)
        for name, numbers in (("Goethe", (GOETHE,)), ("J. W. G.", (GOETHE,)), ("Goethe", ()))
    ]
    register = RegisterIndex(made)
    assert groups(register, Statements()) == [
        ("gnd 118540238", ["Goethe", "J. W. G."]),
        ("goethe", ["Goethe", "Goethe"]),
    ]


def test_what_was_said_is_not_asked_again_and_undo_asks_again(session: Session) -> None:
    one, other = entries(session, "Ada", "Ada")
    register, said = RegisterIndex([one, other]), Statements(session.project.identities())
    heard: list[bool] = []
    session.subscribe(lambda change: heard.append(said.follow(change)))
    session.do(merging.identify(session.person, (one, other), Sameness.NOT, ()))
    assert said.between(other.id, one.id) is Sameness.NOT
    assert (groups(register, said), doubles_of(one, register, said)) == ([], [])
    assert Statements(session.project.identities()).between(one.id, other.id) is Sameness.NOT
    session.undo()
    assert groups(register, said) == [("ada", ["Ada", "Ada"])]
    assert heard == [True, True]


def test_a_register_of_one_name_only_is_looked_at_in_bounds(session: Session) -> None:
    first = authorities.new_record(session.person, TagId("person"), "Ada")
    more = [authorities.new_record(session.person, TagId("person"), "Ada") for _ in range(3000)]
    register, said = RegisterIndex([first, *more]), Statements()
    [double] = all_doubles(register, said)
    assert len(double.entries) == 20
    assert [len(d.entries) for d in doubles_of(first, register, said)] == [21]


def test_words_that_mean_several_are_told_until_somebody_says_they_differ(session: Session) -> None:
    marked = [
        Marked("Berg", AuthorityId(1), 2, AnnotationId(10)),
        Marked("BERG", AuthorityId(1), 1, AnnotationId(11)),
        Marked("Berg", AuthorityId(2), 1, AnnotationId(12)),
        Marked("Mina", AuthorityId(3), 9, AnnotationId(13)),
    ]
    [found] = ambiguous(marked, Statements())
    assert found.words == "Berg"
    assert [(m.authority_id, m.times, m.first) for m in found.meanings] == [(1, 3, 10), (2, 1, 12)]
    records = entries(session, "A", "B")
    session.do(merging.identify(session.person, records, Sameness.NOT, []))
    said = Statements(session.project.identities())
    two = [Marked("Berg", r.id, 1, AnnotationId(1)) for r in records]
    assert ambiguous(two, said) == []
