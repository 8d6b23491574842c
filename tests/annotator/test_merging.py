"""Entries that become one or two: everything that named them follows, and undo brings it back."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.changes import annotations, authorities, merging, relations
from annotator.changes.change import Change
from annotator.errors import BadAnnotation
from annotator.model.annotation import Caption, Claim, Mention, Quotation
from annotator.model.authority import AuthorityRecord, Identifier
from annotator.model.record import Record
from annotator.model.relation import Relation, Sameness
from annotator.model.span import Span
from annotator.session import Session
from tests.builders import a_tag, add_article, naming, tagging, the_article
from ui import projects


def entry(session: Session, name: str, kind: str = "person", **fields: object) -> AuthorityRecord:
    record = authorities.new_record(session.person, kind, name)  # type: ignore[arg-type]  # a tag id
    record = replace(record, **fields)  # type: ignore[arg-type]  # fields of the record
    session.do(authorities.create(record))
    return record


def merged(session: Session, kept: AuthorityRecord, *others: AuthorityRecord) -> Change:
    held = session.project.hanging_on_entries((kept, *others))
    return merging.merge(kept, others, *held)


def everything(session: Session) -> list[Record]:
    project = session.project
    found: list[Record] = list(project.authorities())
    for article_id in project.article_ids():
        found += project.annotations(article_id)
    return found + [r for e in project.authorities() for r in project.relations_of(e.id)]


def statements(session: Session) -> list[tuple[str, set[int]]]:
    return [(r.name, {r.active, r.passive}) for r in session.project.identities()]


def test_a_merger_carries_over_whatever_named_the_other(session: Session) -> None:
    ada = entry(session, "Ada", variants=("A. Brand",), note="a printer")
    double = entry(
        session, "Ada Brand", dates="1890–1950", note="of Cologne",
        identifiers=(Identifier(scheme="gnd", value="118540238"),),
    )  # fmt: skip
    for body, tag in (
        (Mention(authority_id=double.id), "person"),
        (Claim(claimants=(double.id, ada.id), reporter=double.id), "claim"),
        (Quotation(speaker=double.id), "quotation"),
        (Caption(creators=(ada.id, double.id)), "caption"),
    ):
        session.do(tagging(session, "Ada", tag, body))
    session.do(merged(session, ada, double))
    [one] = session.project.authorities()
    assert one.id == ada.id
    assert (one.variants, one.dates) == (("A. Brand", "Ada Brand"), "1890–1950")
    assert (one.note, one.identifiers) == ("a printer\nof Cologne", double.identifiers)
    named = [a.authorities for a in session.project.annotations(the_article(session).id)]
    assert sorted(named) == sorted(
        (
            (("mention", ada.id),),
            (("claimant", ada.id), ("reporter", ada.id)),
            (("speaker", ada.id),),
            (("creator", ada.id),),
        )
    )
    assert session.project.check() == []


def test_relations_follow_and_no_entry_is_related_to_itself(session: Session) -> None:
    ada, double, press = entry(session, "Ada"), entry(session, "A. B."), entry(session, "Press")
    session.do(tagging(session, "Ada", "person", Mention(authority_id=ada.id)))
    [source] = session.project.annotations(the_article(session).id)
    for change in (
        relations.relate(session.person, "ownerOf", double, press, sources=(source.id,)),
        relations.relate(session.person, "ownerOf", ada, press),
        relations.relate(session.person, "spouseOf", ada, double, mutual=True),
        relations.relate(session.person, "employedBy", double, press),
    ):
        session.do(change)
    before = everything(session)
    session.do(merged(session, ada, double))
    found = session.project.relations_of(ada.id)
    assert sorted((r.name, r.active, r.passive) for r in found) == [
        ("employedBy", ada.id, press.id),
        ("ownerOf", ada.id, press.id),
    ]
    assert [r.sources for r in found if r.name == "ownerOf"] == [(source.id,)]
    assert session.project.check() == []
    session.undo()
    assert everything(session) == before


def test_what_speaks_against_a_merger_is_known_before(session: Session) -> None:
    one = entry(session, "Paris", "place", dates="1900", coordinates="48.86 2.35")
    other = entry(session, "Paris", "person", dates="1901")
    numbers = [Identifier(scheme="wikidata", value=v) for v in ("Q90", "Q167646")]
    one, other = (replace(e, identifiers=(n,)) for e, n in zip((one, other), numbers, strict=True))
    session.do(merging.identify(session.person, (one, other), Sameness.NOT, ()))
    found = merging.conflicts((one, other), session.project.identities())
    assert [c.field for c in found] == ["kind", "dates", "wikidata", "differentFrom"]
    assert found[2].values == (("Paris", "Q90"), ("Paris", "Q167646"))
    record = merging.merged_record(one, (other,))
    assert record.note == "Paris: 1901"
    assert record.identifiers == tuple(numbers)


def test_a_split_takes_mentions_and_variants_and_says_they_differ(session: Session) -> None:
    ada, change = naming(session, "Ada")
    session.do(change)
    session.do(tagging(session, "ledger", "person", Mention(authority_id=ada.id)))
    session.do(authorities.edit(ada, replace(ada, variants=("the ledger", "Ada B."))))
    ada = session.project.authority(ada.id)
    before = everything(session)
    [wrong] = [a for a in session.project.annotations_of(ada.id) if a.quote == "ledger"]
    session.do(merging.split(session.person, ada, "Ledger", [wrong], ("the ledger",)))
    founded = next(e for e in session.project.authorities() if e.id != ada.id)
    assert (founded.name, founded.variants) == ("Ledger", ("the ledger",))
    assert session.project.authority(ada.id).variants == ("Ada B.",)
    assert [a.quote for a in session.project.annotations_of(founded.id)] == ["ledger"]
    assert statements(session) == [("differentFrom", {ada.id, founded.id})]
    session.undo()
    assert everything(session) == before


def test_a_new_word_on_whether_they_are_the_same_replaces_the_old(session: Session) -> None:
    pair = entry(session, "Ada"), entry(session, "Ada Brand")
    both = {record.id for record in pair}
    for sameness in (Sameness.PERHAPS, Sameness.NOT, Sameness.SAME):
        known = session.project.identities()
        session.do(merging.identify(session.person, pair, sameness, known))
        assert statements(session) == [(sameness.value, both)]
    session.do(merging.identify(session.person, pair, None, session.project.identities()))
    assert statements(session) == []
    session.undo()
    assert statements(session) == [("sameAs", both)]


def test_one_entry_alone_cannot_be_merged(session: Session) -> None:
    ada = entry(session, "Ada")
    for others in ((), (ada,), (entry(session, "B"),) * 2):
        with pytest.raises(BadAnnotation, match="two entries"):
            merging.merge(ada, others, (), ())


@given(pick=st.randoms(use_true_random=False))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_merger_undone_is_no_merger(
    tmp_path_factory: pytest.TempPathFactory, pick: Random
) -> None:
    sitting = projects.found(tmp_path_factory.mktemp("merge") / "m.annot")
    with sitting.project:
        add_article(sitting)
        entries = [entry(sitting, f"Name {pick.randint(0, 2)}") for _ in range(5)]
        for _ in range(6):
            _random_use(sitting, entries, pick)
        chosen = pick.sample(entries, pick.randint(2, 4))
        before = everything(sitting)
        sitting.do(merged(sitting, *chosen))
        after = everything(sitting)
        gone = {record.id for record in chosen[1:]}
        assert not gone & {record.id for record in sitting.project.authorities()}
        assert not gone & set(sitting.project.uses())
        assert sitting.project.check() == []
        assert len(_annotated(before)) == len(_annotated(after))
        sitting.undo()
        assert everything(sitting) == before
        sitting.redo()
        assert everything(sitting) == after


def _annotated(records: list[Record]) -> list[Record]:
    return [r for r in records if not isinstance(r, AuthorityRecord | Relation)]


def _random_use(session: Session, entries: list[AuthorityRecord], pick: Random) -> None:
    one, other = pick.sample(entries, 2)
    match pick.randint(0, 3):
        case 0:
            body: Mention | Claim = Mention(authority_id=one.id)
            session.do(tagging(session, "Ada", "person", body))
        case 1:
            body = Claim(claimants=(one.id, other.id), reporter=one.id)
            article, tag = the_article(session), a_tag(session, "claim")
            spans = [Span(0, 3)]
            session.do(annotations.annotate(session.person, article, spans, tag, body))
        case 2:
            name = pick.choice(("memberOf", "spouseOf"))
            change = relations.relate(session.person, name, one, other, mutual=name[0] == "s")
            session.do(change)
        case _:
            known = session.project.identities()
            sameness = pick.choice(list(Sameness))
            session.do(merging.identify(session.person, (one, other), sameness, known))
