"""The inspector shows what is in hand, and each field is one change."""

from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.changes import annotations, articles, authorities
from annotator.errors import UnreadableFile
from annotator.model.annotation import (
    Annotation,
    Bearing,
    Body,
    Caption,
    Claim,
    Evidence,
    Mention,
    Naming,
    Speech,
    Stance,
    Verdict,
)
from annotator.model.draft import FigureDraft
from annotator.model.ids import AuthorityId
from annotator.model.stamp import Certainty, Status
from annotator.session import Session
from tests.builders import a_draft, a_tag, naming, tagging, the_article, where
from ui.bridge import SessionBridge
from ui.current import Current
from ui.panels.forms.caption import CaptionForm
from ui.panels.forms.claim import ClaimForm
from ui.panels.forms.form import Form
from ui.panels.forms.mention import MentionForm
from ui.panels.inspector import FORMS, InspectorPanel


@dataclass
class Scene:
    """An inspector on a project with one letter."""

    qtbot: QtBot
    session: Session
    bridge: SessionBridge
    current: Current
    panel: InspectorPanel

    def mark(self, words: str, tag: str = "person", body: Body | None = None) -> Annotation:
        """An annotation, taken in hand."""
        self.bridge.do(tagging(self.session, words, tag, body))
        made = self.session.project.annotations(the_article(self.session).id)[-1]
        self.current.choose(made.id)
        return made

    @property
    def in_hand(self) -> Annotation:
        assert self.current.annotation is not None
        return self.current.annotation

    @property
    def claim(self) -> Claim:
        assert isinstance(self.in_hand.body, Claim)
        return self.in_hand.body

    def steps(self) -> int:
        return len(self.session.history.steps)

    def write(self, field: QWidget, text: str) -> None:
        field.setFocus()
        QTest.keyClicks(field, text)

    def name(self, authority_id: AuthorityId | None) -> str:
        assert authority_id is not None
        return self.session.project.authority(authority_id).name


@pytest.fixture
def scene(qtbot: QtBot, session: Session) -> Scene:
    bridge = SessionBridge(session)
    current = Current(bridge)
    panel = InspectorPanel(bridge, current)
    qtbot.addWidget(panel)
    current.show(the_article(session).id)
    panel.resize(320, 900)
    with qtbot.waitExposed(panel):
        panel.show()
    return Scene(qtbot, session, bridge, current, panel)


def test_each_kind_has_its_own_form_and_nothing_in_hand_has_none(scene: Scene) -> None:
    panel, forms = scene.panel, [scene.panel.form]
    for words, tag, body in (
        ("Ada", "person", Mention()),
        ("holds the ledger", "claim", Claim()),
        ("the ledger", "caption", Caption()),
    ):
        scene.mark(words, tag, body)
        forms.append(panel.form)
    scene.current.choose(None)
    forms.append(panel.form)
    assert forms == [
        None,
        panel.form_for(MentionForm),
        panel.form_for(ClaimForm),
        panel.form_for(CaptionForm),
        None,
    ]


def test_a_mention_is_retagged_renamed_and_judged(scene: Scene) -> None:
    scene.mark("Ada")
    form = scene.panel.form_for(MentionForm)
    form.tag.picked.emit("organisation")
    form.naming.picked.emit(Naming.DESCRIPTION)
    assert scene.in_hand.tag_id == "organisation"
    assert scene.in_hand.body == Mention(naming=Naming.DESCRIPTION)
    assert form.tag.currentText() == "Organisation"
    scene.bridge.undo()
    assert form.naming.currentText() == "by name"


def test_choosing_what_is_already_so_changes_nothing(scene: Scene) -> None:
    scene.mark("Ada")
    steps = scene.steps()
    scene.panel.form_for(MentionForm).naming.picked.emit(Naming.NAME)
    scene.panel.form_for(MentionForm).tag.picked.emit("person")
    assert scene.steps() == steps


def test_the_entity_is_chosen_in_the_picker_and_taken_away_with_the_cross(scene: Scene) -> None:
    scene.mark("Ada")
    form = scene.panel.form_for(MentionForm)
    form.entity.add.click()
    picker = scene.panel.asker.picker
    assert picker.isVisible()
    QTest.keyClick(picker.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert form.entity.names == ["Ada"]
    form.entity.removed.emit(None)
    assert form.entity.names == []
    assert scene.in_hand.body == Mention()


def test_a_claim_gets_claimants_and_a_reporter(scene: Scene) -> None:
    entry, change = naming(scene.session, "Ada")
    scene.bridge.do(change)
    scene.mark("holds the ledger", "claim", Claim())
    form, picker = scene.panel.form_for(ClaimForm), scene.panel.asker.picker
    form.claimants.add.click()
    assert picker.rows.rows[0].title == "Ada"
    QTest.keyClick(picker.line, Qt.Key.Key_1)
    assert scene.claim.claimants == (entry.id,)
    form.reporter.add.click()
    QTest.keyClicks(picker.line, "Gazette")
    QTest.keyClick(picker.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert scene.name(scene.claim.reporter) == "Gazette"
    assert form.reporter.names == ["Gazette"]
    form.claimants.removed.emit(entry.id)
    assert not scene.claim.claimants


def test_the_words_of_attribution_come_from_the_selection(scene: Scene) -> None:
    scene.mark("holds the ledger", "claim", Claim())
    scene.current.select(where(the_article(scene.session), "the archive"))
    form = scene.panel.form_for(ClaimForm)
    form.cue.taken.emit()
    assert form.cue.words.text() == "“the archive”"
    form.cue.cleared.emit()
    assert scene.claim.cue == ()


def test_every_word_of_a_claim_can_be_set(scene: Scene) -> None:
    scene.mark("holds the ledger", "claim", Claim())
    form = scene.panel.form_for(ClaimForm)
    form.speech.picked.emit(Speech.DIRECT)
    form.stance.picked.emit(Stance.DENIED)
    form.source_certainty.picked.emit(Certainty.LOW)
    form.verdict.picked.emit(Verdict.DISPUTED)
    claim = scene.claim
    assert (claim.speech, claim.stance) == (Speech.DIRECT, Stance.DENIED)
    assert (claim.source_certainty, claim.verdict) == (Certainty.LOW, Verdict.DISPUTED)
    form.stance.picked.emit(None)
    assert scene.claim.stance is None


def test_evidence_is_cited_line_by_line(scene: Scene) -> None:
    scene.mark("holds the ledger", "claim", Claim())
    field = scene.panel.form_for(ClaimForm).evidence
    steps = scene.steps()
    field.add.click()
    assert scene.steps() == steps
    line = field._lines[0]
    scene.write(line.citation, "Ledger, p. 3")
    QTest.keyClick(line.citation, Qt.Key.Key_Return)
    line._word.picked.emit(Bearing.REFUTES)
    assert scene.claim.evidence == (Evidence(bearing=Bearing.REFUTES, citation="Ledger, p. 3"),)
    line.removed.emit()
    assert not scene.claim.evidence


def test_another_claim_of_the_article_may_be_evidence(scene: Scene) -> None:
    other = scene.mark("Ada owns it", "claim", Claim())
    scene.bridge.do(tagging(scene.session, "holds the ledger", "claim", Claim()))
    found = scene.session.project.annotations(other.article_id)
    scene.current.choose(found[0].id)
    field = scene.panel.form_for(ClaimForm).evidence
    field.add.click()
    line = field._lines[0]
    assert [line.claim.itemText(n) for n in range(line.claim.count())] == [
        "no claim",
        "Ada owns it",
    ]
    line.claim.setFocus()
    QTest.keyClick(line.claim, Qt.Key.Key_Down)
    assert scene.claim.evidence == (Evidence(bearing=Bearing.SUPPORTS, claim=other.id),)
    assert field._lines == [line]


def test_a_note_is_saved_when_it_is_left_as_one_step(scene: Scene) -> None:
    first = scene.mark("Ada")
    steps = scene.steps()
    scene.write(scene.panel.form_for(MentionForm)._note, "Who is this?")
    assert scene.steps() == steps
    scene.mark("ledger", "object")
    found = scene.session.project.annotation(first.id)
    assert found.note == "Who is this?"
    assert scene.panel.form_for(MentionForm)._note.text() == ""
    scene.current.choose(first.id)
    assert scene.panel.form_for(MentionForm)._note.text() == "Who is this?"


def test_a_note_half_typed_is_saved_when_the_panel_goes(scene: Scene) -> None:
    made = scene.mark("Ada")
    scene.write(scene.panel.form_for(MentionForm)._note, "Ask Ole")
    scene.panel.hide()
    assert scene.session.project.annotation(made.id).note == "Ask Ole"


def test_what_was_typed_for_a_removed_annotation_goes_with_it(scene: Scene) -> None:
    scene.mark("Ada")
    scene.write(scene.panel.form_for(MentionForm)._note, "Who")
    scene.bridge.undo()
    assert scene.panel.form is None
    scene.panel.hide()
    assert scene.session.project.annotations(the_article(scene.session).id) == []


def test_status_and_certainty_are_set(scene: Scene) -> None:
    scene.mark("Ada")
    scene.panel.form_for(MentionForm)._status.picked.emit(Status.DRAFT)
    scene.panel.form_for(MentionForm)._certainty.picked.emit(Certainty.MEDIUM)
    stamp = scene.in_hand.stamp
    assert (stamp.status, stamp.certainty) == (Status.DRAFT, Certainty.MEDIUM)


def with_figure(scene: Scene) -> None:
    draft = replace(a_draft("A boat. Ole", name="boat.txt"), figures=(FigureDraft(link="b.png"),))
    scene.bridge.do(articles.add(scene.session.program, [draft]))
    [figure] = scene.session.project.figures(scene.session.project.article_ids()[-1])
    article = scene.session.project.article(figure.article_id)
    change = annotations.annotate(
        scene.session.person,
        article,
        [where(article, "A boat.")],
        a_tag(scene.session, "caption"),
        Caption(figure_id=figure.id),
    )
    scene.bridge.do(change)
    scene.current.go_to(scene.session.project.annotations(article.id)[0])


def test_an_image_is_attached_to_the_figure_of_a_caption(scene: Scene, tmp_path: Path) -> None:
    with_figure(scene)
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    assert image.save(str(tmp_path / "boat.png"))
    scene.panel.form_for(CaptionForm).attach_file(tmp_path / "boat.png")
    assert (
        scene.panel.form_for(CaptionForm)
        .image.text()
        .startswith("boat.png · image/png · no alternative text")
    )
    [figure] = scene.session.project.figures(scene.in_hand.article_id)
    assert scene.session.project.blob(figure.image).data == (tmp_path / "boat.png").read_bytes()


def test_the_rights_of_a_picture_are_said_at_its_caption(scene: Scene) -> None:
    with_figure(scene)
    scene.write(scene.panel.form_for(CaptionForm).rights, "reading room only")
    QTest.keyClick(scene.panel.form_for(CaptionForm).rights, Qt.Key.Key_Return)
    [figure] = scene.session.project.figures(scene.in_hand.article_id)
    assert figure.rights == "reading room only"
    assert scene.session.undo()
    [figure] = scene.session.project.figures(scene.in_hand.article_id)
    assert figure.rights == ""


def test_what_a_picture_shows_is_said_at_its_caption(scene: Scene) -> None:
    with_figure(scene)
    form = scene.panel.form_for(CaptionForm)
    assert "no alternative text: I says what it shows" in form.image.text()
    form.description.setFocus()
    form.description.setPlainText("A boat,\nits nets drying.")
    form.description.flush()
    [figure] = scene.session.project.figures(scene.in_hand.article_id)
    assert (figure.description, figure.alt) == ("A boat,\nits nets drying.", None)
    assert "no alternative text" not in form.image.text()
    assert scene.session.undo()
    [figure] = scene.session.project.figures(scene.in_hand.article_id)
    assert figure.description == ""
    form.description.flush()
    assert scene.session.project.figures(scene.in_hand.article_id) == [figure]


def test_what_is_no_image_is_refused_in_a_sentence(scene: Scene, tmp_path: Path) -> None:
    with_figure(scene)
    (tmp_path / "boat.png").write_text("no picture", encoding="utf-8")
    steps = scene.steps()
    with pytest.raises(UnreadableFile, match="boat.png: not an image"):
        scene.panel.form_for(CaptionForm).attach_file(tmp_path / "boat.png")
    assert scene.steps() == steps


def test_the_credit_and_the_figure_of_a_caption_are_set(scene: Scene) -> None:
    with_figure(scene)
    form, article = scene.panel.form_for(CaptionForm), scene.current.article
    assert article is not None
    scene.current.select(where(article, "Ole"))
    form.credit.taken.emit()
    form.figure.picked.emit(None)
    body = scene.in_hand.body
    assert isinstance(body, Caption)
    assert body.credit == where(article, "Ole")
    assert body.figure_id is None
    assert form.credit.words.text() == "“Ole”"


def test_names_that_look_like_markup_are_shown_as_they_are(scene: Scene) -> None:
    entry, change = naming(scene.session, "Ada")
    scene.bridge.do(change)
    scene.bridge.do(authorities.edit(entry, replace(entry, name="<b>A & B</b>")))
    scene.current.choose(scene.session.project.annotations(the_article(scene.session).id)[0].id)
    assert scene.panel.form_for(MentionForm).entity.names == ["<b>A & B</b>"]


def test_tab_leads_through_a_form_from_above_to_below_and_then_to_the_comments(
    scene: Scene,
) -> None:
    scene.mark("holds the ledger", "claim", Claim())
    scene.mark("the ledger", "caption", Caption())
    scene.panel.edit()
    heights, seen = [], scene.panel.focusWidget()
    form = scene.panel.form_for(CaptionForm)
    while form.isAncestorOf(seen):
        heights.append(seen.mapTo(form, QPoint(0, 0)).y())
        QTest.keyClick(seen, Qt.Key.Key_Tab)
        seen = scene.panel.focusWidget()
    assert len(heights) > 3
    assert heights == sorted(heights)
    assert scene.panel.talk.isAncestorOf(seen)


def test_a_form_is_made_when_it_is_wanted_or_ahead_of_that(scene: Scene) -> None:
    assert [type(form) for form in scene.panel.findChildren(Form)] == [MentionForm]
    scene.mark("the ledger", "caption", Caption())
    assert set(scene.panel.findChildren(Form)) == {
        scene.panel.form_for(MentionForm),
        scene.panel.form,
    }
    for step in scene.panel.ahead():
        step()
    kinds = {type(form) for form in scene.panel.findChildren(Form)}
    assert kinds == set(FORMS.values())
    assert [form for form in scene.panel.findChildren(Form) if form.isVisible()] == [
        scene.panel.form
    ]
