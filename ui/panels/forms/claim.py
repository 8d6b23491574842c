"""A claim: who says it, through whom, in which words, how sure, and what was found out."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Slot

from annotator.model.annotation import Annotation, Claim, Evidence, Speech, Stance, Verdict
from annotator.model.ids import AnnotationId, AuthorityId, TagId
from annotator.model.stamp import Certainty
from ui.bridge import SessionBridge
from ui.current import Current
from ui.panels.fields.entities import EntitiesField, replaced
from ui.panels.fields.enums import WordField, choices
from ui.panels.fields.evidence import EvidenceField
from ui.panels.fields.layout import beside, labelled
from ui.panels.fields.note import NoteField
from ui.panels.fields.words_of_text import TextWordsField
from ui.panels.forms.form import Form
from ui.panels.words import words
from ui.picker.asker import Asker
from ui.picker.choice import Choice
from ui.strings import escaped

_PERSON, _ORGANISATION = TagId("person"), TagId("organisation")


class ClaimForm(Form):
    """Everything that can be said of a claim."""

    def __init__(self, bridge: SessionBridge, current: Current, asker: Asker) -> None:
        super().__init__(bridge, current, asker)
        unsaid = self.tr("not said")
        self.claimants = EntitiesField(self.tr("Add a claimant…"), several=True)
        self.reporter = EntitiesField(self.tr("Choose who reports it…"))
        self.cue = TextWordsField()
        self.speech = WordField(choices(Speech, words()))
        self.stance = WordField(choices(Stance, words(), unsaid))
        self.source_certainty = WordField(choices(Certainty, words(), unsaid))
        self.verdict = WordField(choices(Verdict, words()))
        self.evidence, self.paraphrase = EvidenceField(), NoteField()
        self._asking: tuple[str, AuthorityId | None] = ("", None)
        self._arrange()
        self._connect()

    @property
    def _claim(self) -> Claim | None:
        body = self._annotation.body if self._annotation is not None else None
        return body if isinstance(body, Claim) else None

    def show_annotation(self, annotation: Annotation) -> None:
        super().show_annotation(annotation)
        claim = self._claim
        if claim is None:
            return
        self.claimants.show_entities(self.entities(*claim.claimants))
        self.reporter.show_entities(self.entities(claim.reporter))
        article = self._current.article
        cue = [span.quote(article.text) for span in claim.cue] if article else []
        self.cue.show_words(" … ".join(cue))
        self.speech.show_value(claim.speech)
        self.stance.show_value(claim.stance)
        self.source_certainty.show_value(claim.source_certainty)
        self.verdict.show_value(claim.verdict)
        self.evidence.offer(self._other_claims(annotation))
        self.evidence.show_evidence(claim.evidence)
        self.paraphrase.show_text(claim.paraphrase)

    def _other_claims(self, annotation: Annotation) -> dict[AnnotationId, str]:
        found = self._bridge.project.annotations(annotation.article_id)
        claims = (a for a in found if isinstance(a.body, Claim) and a.id != annotation.id)
        return {claim.id: escaped(claim.quote, 70) for claim in claims}

    def answered(self, choice: Choice) -> None:
        accepting, authority_id = self.found(choice)
        claim, (field, old) = self._claim, self._asking
        if accepting is None or claim is None or authority_id is None:
            return
        if field == "reporter":
            self.edit_with(accepting, replace(claim, reporter=authority_id))
        else:
            claimants = replaced(claim.claimants, old, authority_id)
            self.edit_with(accepting, replace(claim, claimants=claimants))

    def _set(self, **fields: Any) -> None:
        claim = self._claim
        if claim is not None:
            self.edit(replace(claim, **fields))

    @Slot(object)
    def _ask_claimant(self, old: AuthorityId | None) -> None:
        self._asking = ("claimant", old)
        self.ask("", _PERSON)

    @Slot(object)
    def _ask_reporter(self, old: AuthorityId | None) -> None:
        self._asking = ("reporter", old)
        self.ask("", _ORGANISATION)

    @Slot(object)
    def _drop_claimant(self, gone: AuthorityId) -> None:
        if self._claim is not None:
            self._set(claimants=tuple(c for c in self._claim.claimants if c != gone))

    @Slot(object)
    def _drop_reporter(self, _: AuthorityId) -> None:
        self._set(reporter=None)

    @Slot()
    def _take_cue(self) -> None:
        selection = self._current.selection
        if selection is not None:
            self._set(cue=(selection,))

    @Slot()
    def _clear_cue(self) -> None:
        self._set(cue=())

    @Slot(object)
    def _set_speech(self, speech: Speech) -> None:
        self._set(speech=speech)

    @Slot(object)
    def _set_stance(self, stance: Stance | None) -> None:
        self._set(stance=stance)

    @Slot(object)
    def _set_source_certainty(self, certainty: Certainty | None) -> None:
        self._set(source_certainty=certainty)

    @Slot(object)
    def _set_verdict(self, verdict: Verdict) -> None:
        self._set(verdict=verdict)

    @Slot(tuple)
    def _set_evidence(self, evidence: tuple[Evidence, ...]) -> None:
        self._set(evidence=evidence)

    @Slot(str)
    def _set_paraphrase(self, paraphrase: str) -> None:
        self._set(paraphrase=paraphrase)

    def _arrange(self) -> None:
        for title, field in (
            (self.tr("Claimant"), self.claimants),
            (self.tr("Reported by"), self.reporter),
            (self.tr("Attribution words"), self.cue),
        ):
            self._fields.addWidget(labelled(title, field))
        pairs = (
            (self.tr("Speech"), self.speech, self.tr("Stance"), self.stance),
            (
                self.tr("The source’s certainty"),
                self.source_certainty,
                self.tr("Verdict"),
                self.verdict,
            ),
        )
        for left_title, left, right_title, right in pairs:
            pair = beside(labelled(left_title, left), labelled(right_title, right))
            self._fields.addWidget(pair)
        self._fields.addWidget(labelled(self.tr("Evidence"), self.evidence))
        self._fields.addWidget(labelled(self.tr("Paraphrase"), self.paraphrase))
        self.add_common()

    def _connect(self) -> None:
        self.claimants.asked.connect(self._ask_claimant)
        self.claimants.removed.connect(self._drop_claimant)
        self.reporter.asked.connect(self._ask_reporter)
        self.reporter.removed.connect(self._drop_reporter)
        self.cue.taken.connect(self._take_cue)
        self.cue.cleared.connect(self._clear_cue)
        self.speech.picked.connect(self._set_speech)
        self.stance.picked.connect(self._set_stance)
        self.source_certainty.picked.connect(self._set_source_certainty)
        self.verdict.picked.connect(self._set_verdict)
        self.evidence.changed.connect(self._set_evidence)
        self.paraphrase.finished.connect(self._set_paraphrase)
