"""What was decided on a name applied to its other places, here and in other articles."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.changes import articles, authorities
from annotator.model.annotation import Mention
from annotator.model.article import Progress
from annotator.model.span import Span
from annotator.suggest.propagation.occurrences import Occurrences
from annotator.suggest.propagation.spreading import places
from tests.builders import add_article
from tests.ui.gestures.conftest import Scene
from ui.dialogs.checklist import Checklist

HERE = "Mina fell. Ida Berg left Mina, not Minas; the Mina Post said so. Mina, Mina."


def sheet_of(scene: Scene) -> Checklist:
    """The list, once the whole project has been looked through."""
    sheets = [s for s in scene.window.findChildren(Checklist) if s.isVisible()]
    [sheet] = sheets
    scene.qtbot.waitUntil(lambda: "Looking" not in sheet.state.text())
    return sheet


def answer(sheet: Checklist) -> None:
    QTest.keyClick(sheet.list, Qt.Key.Key_Return)


def entities(scene: Scene) -> list[tuple[str, str, str]]:
    """Quote, tag and name of every mention of the project."""
    project, found = scene.session.project, []
    for article_id in project.article_ids():
        for a in project.annotations(article_id):
            body = a.body
            assert isinstance(body, Mention)
            who = body.authority_id
            found.append((a.quote, str(a.tag_id), project.authority(who).name if who else ""))
    return found


def test_a_marks_all_ticked_places_in_the_project_as_one_step(scene: Scene) -> None:
    other = add_article(scene.session, "A ship called at Mina.")
    scene.open_article(HERE)
    scene.put_caret("Mina")
    scene.gestures.tag("place")
    scene.gestures.apply_to_all()
    sheet = sheet_of(scene)
    assert sheet.rows.rowCount() == len(sheet.ticked) == 4 + 2 + 1  # here, the news, the ship
    answer(sheet)
    assert entities(scene).count(("Mina", "place", "Mina")) == 8
    assert [a.quote for a in scene.session.project.annotations(other.id)] == ["Mina"]
    assert scene.session.project.check() == []
    scene.bridge.undo()
    assert entities(scene) == [("Mina", "place", "Mina")]


def test_what_is_marked_otherwise_is_shown_apart_and_not_ticked(scene: Scene) -> None:
    scene.open_article(HERE)
    scene.select("Mina", 1)
    scene.gestures.tag("person")
    scene.select("Mina Post")
    scene.gestures.tag("organisation")
    scene.put_caret("Mina")
    scene.gestures.tag("place")
    scene.gestures.apply_to_all()
    sheet = sheet_of(scene)
    details = [sheet.rows.item(n).text().split(" — ")[1] for n in range(3)]
    assert 0 not in sheet.ticked
    assert details[0].startswith("is marked as Person")
    assert details[1].startswith("overlaps “Mina Post”")
    assert 1 not in sheet.ticked
    assert 2 in sheet.ticked
    QTest.keyClick(sheet.list, Qt.Key.Key_Space)  # the person is to be the place after all
    answer(sheet)
    assert ("Mina", "person", "Mina") not in entities(scene)
    assert ("Mina Post", "organisation", "Mina Post") in entities(scene)


def test_other_names_of_the_entry_are_found_too(scene: Scene) -> None:
    scene.open_article("Ida Berg came. Berg left. Bergen stayed.")
    scene.put_caret("Ida")
    scene.gestures.tag("person")
    [record] = scene.session.project.authorities()
    scene.bridge.do(authorities.edit(record, replace(record, variants=("Berg",))))
    scene.put_caret("Ida")
    scene.gestures.apply_to_all()
    sheet = sheet_of(scene)
    answer(sheet)
    assert ("Berg", "person", "Ida Berg") in entities(scene)


def test_a_change_goes_on_to_those_that_were_the_same_before(scene: Scene) -> None:
    scene.open_article("Mina fell. Mina rose.")
    for nth in (0, 1):
        scene.select("Mina", nth)
        scene.gestures.tag("place")
    scene.select("Mina")
    scene.gestures.tag("person")
    scene.gestures.apply_to_all()
    sheet = sheet_of(scene)
    assert 0 in sheet.ticked
    answer(sheet)
    here = scene.annotations
    assert [a.tag_id for a in here] == ["person", "person"]


def test_shift_delete_takes_all_like_it_away_as_one_step(scene: Scene) -> None:
    scene.open_article("Mina fell. Mina rose. Mina won.")
    for nth, tag in enumerate(("place", "place", "person")):
        scene.select("Mina", nth)
        scene.gestures.tag(tag)
    scene.put_caret("Mina")
    scene.gestures.delete_all()
    answer(sheet_of(scene))
    assert [a.tag_id for a in scene.annotations] == ["person"]
    scene.bridge.undo()
    assert len(scene.annotations) == 3


def test_spellings_are_whole_words_the_longest_first_whatever_they_are_made_of() -> None:
    text = "Ida  Berg and Berg, not Bergen.\nC++ (a.b) 東京都 Ida\nBerg"
    found = [
        s.quote(text) for s in Occurrences(["Berg", "Ida Berg", "C++", "(a.b", "東京"]).within(text)
    ]
    assert found == ["Ida  Berg", "Berg", "C++", "(a.b", "東京", "Berg"]
    assert list(Occurrences(["", " "]).within(text)) == []
    assert list(Occurrences(["Ida"]).within("Ida")) == [Span(0, 3)]


def test_a_after_delete_lists_the_others_like_it(scene: Scene) -> None:
    scene.open_article(HERE)
    scene.put_caret("Mina")
    scene.gestures.tag("place")
    scene.gestures.apply_to_all()
    answer(sheet_of(scene))
    many = len(entities(scene))
    scene.put_caret("Mina")
    scene.gestures.delete()
    assert "A lists all" in scene.told[-1]
    scene.gestures.apply_to_all()
    answer(sheet_of(scene))
    assert [quote for quote, _, _ in entities(scene) if quote == "Mina"] == []
    scene.bridge.undo()
    assert len(entities(scene)) == many - 1
    scene.view.set_caret(0)
    scene.bridge.undo()
    assert len(entities(scene)) == many


def test_places_in_a_locked_article_are_shown_and_do_not_turn_the_others_away(
    scene: Scene,
) -> None:
    other = add_article(scene.session, "A ship called at Mina.")
    scene.open_article(HERE)
    scene.put_caret("Mina")
    scene.gestures.tag("place")
    scene.session.do(articles.set_progress(other, Progress.LOCKED))
    scene.gestures.apply_to_all()
    sheet = sheet_of(scene)
    assert sheet.rows.rowCount() - len(sheet.ticked) == 1
    answer(sheet)
    assert "Done at" in scene.told[-1]
    assert scene.session.project.annotations(other.id) == []
    scene.put_caret("Mina")
    scene.session.do(articles.set_progress(scene.article, Progress.LOCKED))
    scene.gestures.delete_all()
    ticked = sheet_of(scene).ticked
    assert len(ticked) == 2, "those of the news, which is open"


def test_of_a_letter_that_stands_everywhere_only_the_first_places_are_looked_at(
    scene: Scene,
) -> None:
    scene.open_article("a " * 100_000)
    scene.view.set_caret(0)
    scene.select_span(Span(0, 1))
    scene.gestures.tag("place")
    asked = places(scene.in_hand, Occurrences(["a"]), scene.article, ())
    assert next(asked).span == Span(2, 3)
    scene.gestures.apply_to_all()
    sheet = sheet_of(scene)
    assert sheet.rows.rowCount() == 2_000
    assert "The first 2,000 places" in sheet.state.text()
