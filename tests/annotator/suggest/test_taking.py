"""What is known is found; what is taken tells who did it; what is rejected stays away."""

import random
from dataclasses import replace

import pytest

from annotator.changes import authorities
from annotator.changes.change import Change, Edit, Verb
from annotator.model.annotation import Annotation, Caption, Claim, Mention
from annotator.model.article import Article, BlockKind
from annotator.model.authority import AuthorityRecord
from annotator.model.ids import AuthorityId, TagId, label
from annotator.model.span import Span
from annotator.model.stamp import Certainty, Status
from annotator.model.tagset import Kind
from annotator.session import Session
from annotator.suggest.deciding.memory import Memory
from annotator.suggest.deciding.suggestion import Naming, Suggestion
from annotator.suggest.deciding.taking import Taking
from annotator.suggest.engine import Knowledge, suggest
from annotator.suggest.register.context import Context
from annotator.suggest.register.index import RegisterIndex
from exports.tei.exporter import preview
from tests.annotator.suggest.test_ranking import entry
from tests.builders import add_article, where

TEXT = "Mayor Ida Berg said the bridge at Minaport will open on Monday. Berg laughed."


def knowing(session: Session, article: Article) -> Knowledge:
    annotations = session.project.annotations(article.id)
    everything = [
        a for number in session.project.article_ids() for a in session.project.annotations(number)
    ]
    return Knowledge(
        register=RegisterIndex(session.project.authorities()),
        context=Context(annotations),
        memory=Memory(everything),
        annotations=annotations,
    )


def with_register(text: str, session: Session, *entries: AuthorityRecord) -> list[Suggestion]:
    article = add_article(session, text)
    return suggest(article, Knowledge(register=RegisterIndex(entries)))


def linked(found: list[Suggestion], text: str) -> list[tuple[str, AuthorityId | None]]:
    return [
        (s.spans[0].quote(text), s.proposal.authority_id)
        for s in found
        if isinstance(s.proposal, Naming)
    ]


def take_all(session: Session, article: Article) -> list[Annotation]:
    taking = Taking(session.program, session.project.tags())
    taking.take(article, suggest(article, knowing(session, article)))
    session.do(taking.change())
    return session.project.annotations(article.id)


def test_names_of_the_register_are_found_the_longest_first(session: Session) -> None:
    text = "The Lion of Minaport slept. Minaport is quiet. A lion of minaport is none."
    lion, town = entry(1, "Lion of Minaport"), entry(2, "Minaport", "place")
    found = linked(with_register(text, session, lion, town), text)
    assert found == [("Lion of Minaport", 1), ("Minaport", 2)]


def test_accents_hyphens_and_dots_do_not_hide_a_name(session: Session) -> None:
    text = "The São Tomé Al-Mina Choir sang for the H.B.C. in Łódź."
    entries = [entry(1, "Sao Tome Al Mina Choir", "organisation"), entry(2, "HBC", "organisation")]
    assert linked(with_register(text, session, *entries), text)[:2] == [
        ("São Tomé Al-Mina Choir", 1),
        ("H.B.C.", 2),
    ]


def test_of_two_entries_of_one_name_neither_is_chosen(session: Session) -> None:
    entries = [entry(1, "Ole Berg"), entry(2, "Ole Berg")]
    [(_, chosen)] = linked(
        with_register("Then Ole Berg came.", session, *entries), "Then Ole Berg came."
    )
    assert chosen is None


def test_a_surname_is_linked_to_the_entry_of_the_full_name(session: Session) -> None:
    text = "Ida Berg came. Berg laughed."
    assert linked(with_register(text, session, entry(7, "Ida Berg")), text) == [
        ("Ida Berg", 7),
        ("Berg", 7),
    ]


def test_what_is_taken_is_the_programs_and_the_person_accepted_it(session: Session) -> None:
    article = add_article(session, TEXT)
    made = take_all(session, article)
    assert {a.stamp.maker for a in made} == {session.program.contributor_id}
    assert {a.stamp.status for a in made} == {Status.ACCEPTED}
    assert all(a.note.startswith("rule ") for a in made)
    assert made[0].stamp.certainty is Certainty.HIGH
    [event] = session.project.history(article.id)[made[0].id]
    assert (event.deed, event.by) == ("accept", session.person.contributor_id)


def test_taking_all_is_one_step_and_undone_as_one(session: Session) -> None:
    article, before = add_article(session, TEXT), session.project.authorities()
    assert take_all(session, article)
    assert session.project.authorities() != before
    session.undo()
    assert session.project.annotations(article.id) == []
    assert session.project.authorities() == before
    session.redo()
    assert session.project.check() == []


def test_entries_are_founded_once_and_serve_mention_and_claim(session: Session) -> None:
    article = add_article(session, TEXT)
    made = take_all(session, article)
    bergs = [r for r in session.project.authorities() if "Berg" in r.name]
    assert [r.name for r in bergs] == ["Ida Berg"]
    [claim] = [a.body for a in made if isinstance(a.body, Claim)]
    assert claim.claimants == (bergs[0].id,)


def test_what_is_annotated_is_not_suggested_again(session: Session) -> None:
    article = add_article(session, TEXT)
    take_all(session, article)
    assert suggest(article, knowing(session, article)) == []


def test_a_rejected_suggestion_never_comes_back_and_keeps_its_reason(session: Session) -> None:
    article = add_article(session, TEXT)
    wrong = next(s for s in suggest(article) if s.kind is Kind.ENTITY)
    taking = Taking(session.program, session.project.tags())
    taking.reject(article, wrong, "not a person")
    session.do(taking.change())
    left = suggest(article, knowing(session, article))
    assert (wrong.spans, wrong.tag_id) not in {(s.spans, s.tag_id) for s in left}
    [kept] = session.project.annotations(article.id)
    assert kept.stamp.status is Status.REJECTED
    assert kept.note.endswith("rejected: not a person")
    assert session.project.authorities() == []


def test_a_form_rejected_twice_is_not_proposed_in_other_articles(session: Session) -> None:
    for _ in range(2):
        article = add_article(session, "They met at Minaport and left.")
        taking = Taking(session.program, session.project.tags())
        taking.reject(article, next(iter(suggest(article))))
        session.do(taking.change())
    third = add_article(session, "They met at Minaport and left.")
    assert suggest(third, knowing(session, third)) == []


def test_a_form_marked_before_is_found_again_as_what_it_was(session: Session) -> None:
    record = authorities.new_record(session.person, TagId("object"), "Havfrue")
    session.do(authorities.create(record))
    first = add_article(session, "The steamer is called the Grey Lady.")
    taking = Taking(session.program, session.project.tags())
    suggestion = Suggestion(
        spans=(Span(26, 35),),
        kind=Kind.ENTITY,
        tag_id=TagId("object"),
        proposal=Naming(name="Havfrue", authority_id=record.id),
        rule="hand",
        why="a test",
        score=0.9,
    )
    taking.take(first, [suggestion])
    session.do(taking.change())
    second = add_article(session, "Nobody has seen the Grey Lady since.")
    [again] = suggest(second, knowing(session, second))
    assert (again.tag_id, again.rule) == ("object", "memory")
    assert isinstance(again.proposal, Naming)
    assert again.proposal.authority_id == record.id


def marked_before(session: Session, text: str, words: str, tag: str) -> None:
    article = add_article(session, text)
    suggestion = Suggestion(
        spans=(where(article, words),),
        kind=Kind.ENTITY,
        tag_id=TagId(tag),
        proposal=Naming(name=words),
        rule="hand",
        why="a test",
        score=0.9,
    )
    taking = Taking(session.program, session.project.tags())
    taking.take(article, [suggestion])
    session.do(taking.change())


def test_a_form_marked_with_a_capital_is_not_found_again_in_small_letters(session: Session) -> None:
    marked_before(session, "Then Will left. The U.S. was far.", "Will", "person")
    marked_before(session, "Then Will left. The U.S. was far.", "U.S.", "organisation")
    marked_before(session, "The keeper sleeps.", "keeper", "role")
    text = "This will tell us what the keeper saw. Nobody saw the US, nor Will."
    article = add_article(session, text)
    found = [words for words, _ in linked(suggest(article, knowing(session, article)), text)]
    assert found == ["keeper", "US", "Will"]


@pytest.mark.parametrize("text", ["\n", "x" * 1_000_000, "Berg" * 200_000, "“" * 5_000 + "A said"])
def test_no_text_hangs_or_breaks_it(session: Session, text: str) -> None:
    article = add_article(session, "A letter.")
    block = replace(article.blocks[0], start=0, end=len(text.rstrip("\n")))
    blocks = (block,) if block.end else ()
    for suggestion in suggest(replace(article, text=text, blocks=blocks)):
        assert suggestion.end <= len(text)


def test_a_register_of_strange_names_is_looked_up_as_it_is(session: Session) -> None:
    names = ["A.*", "(?:x", "<b>Ida</b>", "\\d+", "[", "…", "Ida Berg", "^$", "&amp; Co", "-"]
    same = [entry(100 + n, "Ole Berg") for n in range(2_000)]
    entries = [*(entry(n, name) for n, name in enumerate(names, 1)), *same]
    text = "Ida Berg met Ole Berg of A.* and <b>Ida</b> (?:x &amp; Co \\d+ [."
    found = linked(with_register(text, session, *entries), text)
    assert ("Ida Berg", 7) in found
    assert ("Ole Berg", None) in found


def test_any_mixture_of_marks_and_names_gives_spans_within_the_text(session: Session) -> None:
    chance, pieces = (
        random.Random(3),
        ["Ida ", "Berg", "said ", "“", "”", ", ", ". ", "the ", "’s ", "\n"],
    )
    pieces += [
        "AFP / ",
        "(",
        ") ",
        "on Monday ",
        "According to ",
        "«",
        "»",
        "\u0301",
        "\U0001f4dc ",
        "ß",
    ]
    article = add_article(session, "A letter.")
    for _ in range(60):
        text = "".join(chance.choice(pieces) for _ in range(40))
        block = replace(article.blocks[0], start=0, end=len(text))
        for suggestion in suggest(replace(article, text=text, blocks=(block,))):
            assert all(0 <= s.start < s.end <= len(text) for s in suggestion.spans)
            assert isinstance(suggestion.proposal, Naming) or suggestion.kind is not Kind.ENTITY


def test_mentions_that_were_taken_name_their_entry(session: Session) -> None:
    article = add_article(session, TEXT)
    bodies = [a.body for a in take_all(session, article) if a.tag_id == "person"]
    assert all(isinstance(b, Mention) and b.authority_id is not None for b in bodies)


def headlined(session: Session) -> Article:
    article = add_article(
        session,
        "Berg says harbour bridge will reopen\nIda Berg said that the harbour bridge will reopen.",
    )
    head = replace(article.blocks[0], kind=BlockKind.HEADLINE)
    return replace(article, blocks=(head, *article.blocks[1:]))


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_headline_is_tied_to_the_claim_it_repeats_whichever_is_taken_first(
    session: Session, order: tuple[int, int]
) -> None:
    article = headlined(session)
    claims = [s for s in suggest(article) if s.kind is Kind.CLAIM]
    for number in order:
        taking = Taking(session.program, session.project.tags())
        standing = session.project.annotations(article.id)
        taking.take(article, [claims[number]], known=standing)
        session.do(taking.change())
    head, body = session.project.annotations(article.id)
    [relation] = session.project.relations(article.id)
    assert (relation.name, relation.active, relation.passive) == ("repeats", head.id, body.id)
    text = preview(session.project, session.project.article(article.id)).decode()
    assert f'active="#a{label(head.id)}" passive="#a{label(body.id)}"' in text
    assert 'name="repeats"' in text


def test_a_caption_printed_again_gets_the_answer_that_was_given(session: Session) -> None:
    article = add_article(session, "A boat. Photo: Ida Berg\nIt rained.\nA boat. Photo: Ida Berg")
    first, second = (s for s in suggest(article) if s.kind is Kind.CAPTION)
    taking = Taking(session.program, session.project.tags())
    taking.take(article, [first])
    session.do(taking.change())
    [caption] = session.project.annotations(article.id)
    assert isinstance(caption.body, Caption)
    other = authorities.new_record(session.person, TagId("person"), "Ole Dahl")
    session.do(authorities.create(other))
    told = replace(caption, body=replace(caption.body, creators=(other.id,)))
    session.do(Change(Verb.EDIT_ANNOTATION, (Edit(caption, told),)))
    taking = Taking(session.program, session.project.tags())
    taking.take(article, [second], known=[told])
    session.do(taking.change())
    again = session.project.annotations(article.id)[-1]
    assert isinstance(again.body, Caption)
    assert again.body.creators == (other.id,)
