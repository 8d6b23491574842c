"""Reprints, wire copy and the same file twice are noticed; texts of their own are not."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.changes import articles
from annotator.intake.doubles import Asking, Double, compared
from annotator.intake.likeness import passages_of, shared
from annotator.intake.looking import Candidate, look
from annotator.jobs import JobContext
from annotator.model.ids import ArticleId
from annotator.readers.guarded.given import Choices
from annotator.session import Session
from annotator.storage.search import alike
from tests.annotator.intake.words import a_text, reprinted
from tests.builders import add_article


def files(folder: Path, *texts: str) -> list[Path]:
    paths = [folder / f"{number}.txt" for number, _ in enumerate(texts)]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


def doubles(session: Session, paths: Sequence[Path]) -> dict[int, Double]:
    rows = dict(enumerate(look([(path, Choices()) for path in paths], JobContext())))
    asking = Asking(session.project, rows)
    for _ in asking.steps():
        pass
    return compared(rows, asking, rows, JobContext())


def caught_up(session: Session) -> None:
    while session.project.index.catch_up():
        pass


def test_the_same_file_is_named_with_the_article_that_it_became(
    session: Session, tmp_path: Path
) -> None:
    text = a_text(1)
    article = add_article(session, text)
    [found] = doubles(session, files(tmp_path, text)).values()
    assert found == Double(part=1, exact=True, same_file=True, article=article.id)


def test_of_several_the_first_is_named_however_few_are_looked_through_at_once(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(alike, "_AT_ONCE", 2)
    texts = [a_text(number) for number in (1, 2, 3, 2, 1)]
    there = [add_article(session, text) for text in texts]
    found = doubles(session, files(tmp_path, texts[2], texts[1], a_text(4)))
    assert {row: one.article for row, one in found.items()} == {0: there[2].id, 1: there[1].id}
    steps = list(session.project.same_in([one.sha256 for one in there[2:3]]))
    assert [len(step) for step in steps[1:]] == [0] * (len(steps) - 2) + [1]


def test_reprints_whose_words_stand_in_quotation_marks_are_named(
    session: Session, tmp_path: Path
) -> None:
    text = " ".join(f'"{word}," (said) {word}\0"' for word in a_text(1).split())
    article = add_article(session, text)
    caught_up(session)
    [newcomer] = look([(files(tmp_path, "x")[0], Choices())], JobContext())
    rows = {0: replace(newcomer, passages=passages_of(f"{text} Adieu."))}
    asking = Asking(session.project, rows)
    for _ in asking.steps():
        pass
    [found] = compared(rows, asking, rows, JobContext()).values()
    assert found.article == article.id


def test_the_same_text_in_another_encoding_is_the_same_text(
    session: Session, tmp_path: Path
) -> None:
    text = a_text(1) + "\nSão Paulo."
    article = add_article(session, text)
    path = tmp_path / "wide.txt"
    path.write_text(text, encoding="utf-16")
    [found] = doubles(session, [path]).values()
    assert found == Double(part=1, exact=True, same_file=False, article=article.id)


def test_a_reprint_that_is_cut_is_found_through_the_index_and_its_part_is_told(
    session: Session, tmp_path: Path
) -> None:
    for seed in range(10, 30):
        add_article(session, a_text(seed))
    caught_up(session)
    assert session.project.index.waiting == 0
    [found] = doubles(session, files(tmp_path, reprinted(a_text(12)))).values()
    assert found.article == session.project.article_ids()[3], "the fixture's letter is the first"
    assert found.shorter
    assert 0.85 < found.part < 1
    assert not found.exact


def test_an_article_that_is_removed_while_it_is_asked_for_is_no_double(
    session: Session, tmp_path: Path
) -> None:
    likely, other = add_article(session, a_text(5)), add_article(session, a_text(6))
    given = files(tmp_path, reprinted(a_text(5)), reprinted(a_text(6)))
    rows = dict(enumerate(look([(path, Choices()) for path in given], JobContext())))
    asking = Asking(session.project, rows)
    looked_for = len(list(asking._same()))
    for number, _ in enumerate(asking.steps()):
        if number == looked_for:  # it is known which articles are likely, and none is read
            session.do(articles.remove(likely, [], []))
    found = compared(rows, asking, rows, JobContext())
    assert {row: double.article for row, double in found.items()} == {1: other.id}


def test_what_waits_for_the_index_is_compared_as_well(session: Session, tmp_path: Path) -> None:
    article = add_article(session, a_text(5))
    assert session.project.index.waiting
    [found] = doubles(session, files(tmp_path, reprinted(a_text(5)))).values()
    assert found.article == article.id


def test_within_one_import_the_later_one_is_marked(session: Session, tmp_path: Path) -> None:
    one, two = a_text(1), a_text(2)
    found = doubles(session, files(tmp_path, one, two, one, reprinted(two)))
    assert set(found) == {2, 3}
    assert found[2] == Double(part=1, exact=True, same_file=True, row=0)
    assert (found[3].row, found[3].exact) == (1, False)


def test_texts_of_their_own_and_short_ones_are_no_doubles(session: Session, tmp_path: Path) -> None:
    add_article(session, a_text(1))
    caught_up(session)
    mixed = a_text(1)[:600] + a_text(3, 700)
    assert doubles(session, files(tmp_path, a_text(2), mixed, "Dear Ada, good morning.")) == {}


def test_an_article_that_was_removed_is_no_double(session: Session, tmp_path: Path) -> None:
    text = a_text(1)
    add_article(session, text)
    session.undo()
    assert doubles(session, files(tmp_path, text)) == {}


@given(st.integers(0, 10_000), st.floats(0.55, 1.0))
def test_of_a_cut_text_all_that_is_left_stands_in_the_whole(seed: int, part: float) -> None:
    words = a_text(seed, 400).split()
    cut = " ".join(words[: int(len(words) * part)])
    share = shared(passages_of(cut).sketch, passages_of(" ".join(words)).sketch)
    assert share.part == 1.0
    assert share.first_is_shorter


def test_very_long_texts_are_compared_by_some_of_their_passages() -> None:
    whole = a_text(1, 40_000)
    half = whole[: len(whole) // 2]
    one, two = passages_of(whole).sketch, passages_of(half).sketch
    assert one.rate > two.rate > 1
    assert len(one.numbers) <= 2_000
    assert shared(one, two).part > 0.99
    assert shared(one, passages_of(a_text(2, 40_000)).sketch).part < 0.05


def test_scripts_without_blanks_are_compared_too() -> None:
    text = "".join(chr(0x4E00 + (n * n * 7919) % 4000) for n in range(600))
    share = shared(passages_of(text).sketch, passages_of(text[:400]).sketch)
    assert share.part > 0.95


def test_short_letters_of_the_same_form_are_no_doubles() -> None:
    one, two = (passages_of(f"Dear Bob,\nthis is letter {n} about the ship.") for n in (1, 2))
    assert shared(one.sketch, two.sketch).part == 0


def test_candidates_say_their_checksums_and_parts_of_boxes_only_that_of_the_text() -> None:
    assert Candidate(path=Path("a.txt"), error="no").checksums == ()
    assert ArticleId(1) == 1


def test_of_very_many_passages_some_are_compared_and_doubles_are_still_found(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.intake.doubles._HELD", 300)
    texts = [a_text(number, 4_000) for number in (1, 2, 3)]
    texts.append(texts[1][:3_000])
    rows = {
        number: Candidate(path=Path(f"{number}.txt"), passages=passages_of(text))
        for number, text in enumerate(texts)
    }
    found = compared(rows, Asking(session.project, rows), rows, JobContext())
    assert {row: (double.row, double.part > 0.9) for row, double in found.items()} == {3: (1, True)}
