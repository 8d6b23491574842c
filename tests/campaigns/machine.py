"""Gestures in any order, beside a model in plain Python: after every step both say the same."""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest.mock import patch

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from hypothesis.stateful import run_state_machine_as_test as run_machine

from annotator.changes import annotations, articles, authorities, comments, relations
from annotator.changes.change import Change
from annotator.errors import NotSaved, ProjectLocked
from annotator.jobs import JobContext
from annotator.model.annotation import Annotation, Mention
from annotator.model.ids import AnnotationId, ArticleId, TagId
from annotator.model.span import Span
from annotator.readers import read
from annotator.storage.tables import Table
from exports.tei.exporter import OwnTeiExporter
from tests.builders import a_draft, a_tag
from tests.campaigns.campaign import Broken, Figures, Given, demand
from tests.campaigns.places import in_memory
from ui import projects

TEXTS = (
    "Dear \U0001f4dc Ada,\nthe archive of São\u00a0Paulo\nholds it.",
    "قال المسؤول\non \u202eMonday\u202c e\u0301t al.",
    "One line of the ledger, and no other",
)
TAGS = ("person", "place", "organisation", "object")
MODEL = dict[tuple[str, int], Any]
"""What there is, by kind and number; frozen values, so that a copy is a moment that stays."""

PICK = st.integers(0, 10_000)
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cn", "Co")), max_size=8)


class Machine(RuleBasedStateMachine):
    """One project, and what it must say."""

    steps = 0
    """Of all walks together."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="machine-", dir=in_memory()))
        self.copies = self.taken = 0
        self.session = projects.found(self.folder / "0.annot")
        self.model: MODEL = {}
        self.past: list[MODEL] = []
        self.future: list[MODEL] = []

    # -- rules

    @rule(pick=PICK)
    def import_article(self, pick: int) -> None:
        text = TEXTS[pick % len(TEXTS)]
        change = articles.add(self.session.program, [a_draft(text, name=f"{pick}.txt")])
        self._do(change, {("article", _new(change)): text})

    @precondition(lambda self: self._of("article"))
    @rule(pick=PICK, start=PICK, length=st.integers(1, 12))
    def tag(self, pick: int, start: int, length: int) -> None:
        number, text = self._pick("article", pick)
        first, last = _within(text, start, length)
        article, tag = self.session.project.article(ArticleId(number)), TAGS[pick % len(TAGS)]
        change = annotations.annotate(
            self.session.person,
            article,
            [Span(first, last)],
            a_tag(self.session, tag),
            Mention(),
        )
        new = (number, (first, last), text[first:last], tag, "", None)
        self._do(change, {("annotation", _new(change)): new})

    @precondition(lambda self: self._of("annotation"))
    @rule(pick=PICK)
    def retag(self, pick: int) -> None:
        number, (article, span, quote, tag, note, entry) = self._pick("annotation", pick)
        other = TAGS[(TAGS.index(tag) + 1) % len(TAGS)]
        change = annotations.retag(self._annotation(number), a_tag(self.session, other))
        self._do(change, {("annotation", number): (article, span, quote, other, note, entry)})

    @precondition(lambda self: self._of("annotation"))
    @rule(pick=PICK, start=PICK, length=st.integers(1, 12))
    def resize(self, pick: int, start: int, length: int) -> None:
        number, (article, _, _, tag, note, entry) = self._pick("annotation", pick)
        text = self.model["article", article]
        first, last = _within(text, start, length)
        place = self.session.project.article(ArticleId(article))
        change = annotations.move(self._annotation(number), place, [Span(first, last)])
        new = (article, (first, last), text[first:last], tag, note, entry)
        self._do(change, {("annotation", number): new})

    @precondition(lambda self: self._of("annotation"))
    @rule(pick=PICK, words=WORDS)
    def note(self, pick: int, words: str) -> None:
        number, (article, span, quote, tag, _, entry) = self._pick("annotation", pick)
        change = annotations.edit_note(self._annotation(number), words)
        self._do(change, {("annotation", number): (article, span, quote, tag, words, entry)})

    @precondition(lambda self: self._of("annotation"))
    @rule(pick=PICK)
    def link(self, pick: int) -> None:
        """To an entry of its own, which comes with it."""
        number, (article, span, quote, tag, note, _) = self._pick("annotation", pick)
        entry = authorities.new_record(self.session.person, TagId(tag), f"Entry {pick}")
        self._do(authorities.create(entry), {("entry", entry.id): entry.name})
        change = annotations.link(self._annotation(number), entry.id)
        self._do(change, {("annotation", number): (article, span, quote, tag, note, entry.id)})

    @precondition(lambda self: self._of("annotation"))
    @rule(pick=PICK)
    def comment(self, pick: int) -> None:
        number, _ = self._pick("annotation", pick)
        change = comments.comment(self.session.person, self._annotation(number), f"Why {pick}?")
        self._do(change, {("comment", _new(change)): (number, f"Why {pick}?")})

    @precondition(lambda self: len(self._of("annotation")) > 1)
    @rule(pick=PICK)
    def relate(self, pick: int) -> None:
        one, (article, *_) = self._pick("annotation", pick)
        other, (elsewhere, *_) = self._pick("annotation", pick + 1)
        if one == other or article != elsewhere:
            return
        ends = self._annotation(one), self._annotation(other)
        change = relations.relate(self.session.person, "repeats", *ends)
        self._do(change, {("relation", _new(change)): (one, other)})

    @precondition(lambda self: self._of("annotation"))
    @rule(pick=PICK)
    def delete(self, pick: int) -> None:
        """With what hangs on it."""
        number, _ = self._pick("annotation", pick)
        gone = self._annotation(number)
        said, related = self.session.project.hanging_on([gone])
        hanging = [key for key, value in self.model.items() if _hangs(key, value, number)]
        change = annotations.remove([gone], said, related)
        self._do(change, dict.fromkeys([("annotation", number), *hanging]))

    @rule()
    def undo(self) -> None:
        demand(self.session.undo() == bool(self.past), "undo has another past")
        if self.past:
            self.future.append(self.model)
            self.model = self.past.pop()

    @rule()
    def redo(self) -> None:
        demand(self.session.redo() == bool(self.future), "redo has another future")
        if self.future:
            self.past.append(self.model)
            self.model = self.future.pop()

    @rule()
    def close_and_open(self) -> None:
        self.session.project.close()
        self.session = projects.opened(self.session.project.path)

    @rule()
    def kill_and_open(self) -> None:
        """The files as they are while the project is open, taken elsewhere."""
        self.copies += 1
        copy = self.folder / f"{self.copies}.annot"
        path = self.session.project.path
        for ending in ("", "-journal"):
            file = path.with_name(path.name + ending)
            if file.exists():
                shutil.copyfile(file, copy.with_name(copy.name + ending))
        self.session.project.close()
        self.session = projects.opened(copy)
        demand(self.session.project.ailments == [], "damaged after a kill")

    @rule()
    def second_instance(self) -> None:
        try:
            projects.opened(self.session.project.path).project.close()
        except ProjectLocked:
            return
        raise Broken("a second instance opened the project")

    @precondition(lambda self: self._of("annotation"))
    @rule(pick=PICK)
    def lose_a_row(self, pick: int) -> None:
        """A row that the database does not write undoes the whole change."""
        number, _ = self._pick("annotation", pick)
        change = annotations.edit_note(self._annotation(number), f"lost {pick}")
        none = property(lambda table: f"{_UPDATE(table)} and 1 = 0")
        with patch.object(Table, "update", none):
            try:
                self.session.do(change)
            except NotSaved:
                return
        raise Broken("a row that was not written went unnoticed")

    @precondition(lambda self: self._of("article") and self.taken % 7 == 0)
    @rule()
    def export_and_import(self) -> None:
        """Into a second project, which is then the same."""
        self.copies += 1
        out = self.folder / f"out-{self.copies}"
        project = self.session.project
        done = OwnTeiExporter().export(project, project.article_ids(), out, JobContext())
        demand(all(one.valid for one in done), f"no export: {[one.findings for one in done]}")
        second = projects.found(self.folder / f"second-{self.copies}.annot")
        for one in done:
            assert one.file is not None
            bundle = read(one.file)
            second.adopt(bundle)  # type: ignore[arg-type]  # what we write is read as records
        there, here = said(second), dict(self.model)
        used = {value[5] for key, value in here.items() if key[0] == "annotation"}
        for key in list(here):
            if key[0] == "entry" and key[1] not in used:
                del here[key]  # nobody names it, so no article takes it along
        demand(there == here, f"after export and import: {_differing(there, here)}")
        demand(second.project.check() == [], f"second project: {second.project.check()[:2]}")
        second.project.close()

    # -- what holds after every step

    @invariant()
    def both_say_the_same(self) -> None:
        Machine.steps += 1
        self.taken += 1
        found = said(self.session)
        demand(found == self.model, f"project and model differ: {_differing(found, self.model)}")
        demand(not self.session.project._db.conn.in_transaction, "a transaction is open")
        ailing = self.session.project.check()
        demand(ailing == [], f"the doctor: {ailing[:3]}")

    def teardown(self) -> None:
        """Undo of all gives the first state."""
        try:
            while self.session.undo():
                pass
            demand(said(self.session) == {}, "undo of everything leaves something")
            demand(self.session.project.check() == [], "the doctor, after undo of everything")
        finally:
            self.session.project.close()
            shutil.rmtree(self.folder, ignore_errors=True)

    # -- small helpers

    def _of(self, kind: str) -> list[tuple[int, Any]]:
        return [(key[1], value) for key, value in self.model.items() if key[0] == kind]

    def _pick(self, kind: str, number: int) -> tuple[int, Any]:
        found = self._of(kind)  # not by number: after a kill those are drawn by lot
        return found[number % len(found)]

    def _annotation(self, number: int) -> Annotation:
        return self.session.project.annotation(AnnotationId(number))

    def _do(self, change: Change, new: dict[tuple[str, int], Any]) -> None:
        """Commit it, and let the model do the same; None is for what goes."""
        self.session.do(change)
        self.past.append(self.model)
        self.future.clear()
        whole = {**self.model, **new}
        self.model = {key: value for key, value in whole.items() if value is not None}


_UPDATE: Callable[[Table[Any]], str] = Table.update.fget  # type: ignore[attr-defined]  # a property


def said(session: Any) -> MODEL:
    """What a project says, in the words of the model."""
    project, found = session.project, {}
    for entry in project.authorities():
        found["entry", entry.id] = entry.name
    for number in project.article_ids():
        found["article", number] = project.article(number).text
        for one in project.annotations(number):
            [span] = one.spans
            place = (span.start, span.end)
            entry_id = one.body.authority_id
            new = (number, place, one.quote, str(one.tag_id), one.note, entry_id)
            found["annotation", one.id] = new
        for comment in project.comments(number):
            found["comment", comment.id] = (comment.annotation_id, comment.text)
        for relation in project.relations(number):
            found["relation", relation.id] = (relation.active, relation.passive)
    return found


def _new(change: Change) -> int:
    """The number of the record that a change makes."""
    return int(change.edits[0].record.id)


def _hangs(key: tuple[str, int], value: Any, number: int) -> bool:
    if key[0] == "comment":
        return bool(value[0] == number)
    return key[0] == "relation" and number in value


def _within(text: str, start: int, length: int) -> tuple[int, int]:
    """A span of one line that begins and ends with letters, which nothing trims."""
    first = start % len(text)
    while not text[first].isalnum():
        first = (first + 1) % len(text)
    last = first + 1
    while last < len(text) and last - first < length and text[last].isalnum():
        last += 1
    return first, last


def _differing(found: MODEL, wanted: MODEL) -> str:
    keys = [key for key in {*found, *wanted} if found.get(key) != wanted.get(key)]
    return "; ".join(f"{key}: {found.get(key)} for {wanted.get(key)}" for key in sorted(keys)[:3])


def run(given: Given) -> Figures:
    """So many walks of so many steps, the same for the same seed."""
    walks, steps = given.many(60, 200, 1_000), given.many(30, 40, 60)

    class Walk(Machine):
        pass

    Machine.steps = 0
    checks = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
    wanted = settings(
        max_examples=walks,
        stateful_step_count=steps,
        deadline=None,
        derandomize=False,
        database=None,
        phases=(Phase.generate,),  # what is found is told at once, as it is
        suppress_health_check=checks,
    )
    try:
        run_machine(seed(given.seed)(Walk), settings=wanted)
    except Broken:
        raise
    except Exception as error:
        raise Broken(f"{error.__context__ or error}") from error
    return {"walks": walks, "steps of at most": steps, "steps checked": Machine.steps, "lost": 0}
