"""The annotations of an article as the lines of an `.ann` file."""

from collections import Counter
from collections.abc import Iterable, Iterator

from annotator.model import ids
from annotator.model.annotation import (
    Annotation,
    Body,
    Caption,
    Character,
    Claim,
    Correction,
    Mention,
    Quotation,
    Speech,
)
from annotator.model.ids import AnnotationId, AuthorityId
from annotator.model.relation import Bond, Relation
from annotator.model.span import Span
from annotator.model.stamp import Status
from annotator.plugins import ProjectView
from exports.brat.fragments import escaped, fragments, joined
from exports.gathered import Gathered
from exports.losses import Losses
from exports.words import cited, plain_type

Row = tuple[str, str]
"""A name, and what it says."""

REGISTER = "Register"
"""The list that our own register is to brat."""


class Standoff:
    """Grows line by line; ids count up from 1 by their kind, as brat has them."""

    def __init__(self, project: ProjectView, one: Gathered) -> None:
        self._one, self._text = one, one.article.text
        self._numbers: Counter[str] = Counter()
        self._names: dict[AnnotationId, str] = {}
        self._lines: list[str] = []
        self.relations: set[str] = set()
        """Names of the relations in it, which the configuration declares."""
        self.losses = Losses()
        for annotation in one.annotations:
            self._annotation(annotation)
        self._comments(project)
        for relation in project.relations(one.article.id):
            self._relation(relation)

    @property
    def lines(self) -> bytes:
        return "".join(f"{line}\n" for line in self._lines).encode("utf-8")

    def _annotation(self, annotation: Annotation) -> None:
        name = self._place(annotation.tag_id, annotation.spans)
        if not name:
            self.losses.lose("places without words are left out", annotation.id)
            return
        self._names[annotation.id] = name
        if joined(fragments(annotation.spans, self._text), self._text) != annotation.spans:
            self.losses.lose("a place begins, ends or is parted at a line end only", annotation.id)
        self._normalised(name, annotation)
        for key, value in (*_stamp(annotation), *_attributes(annotation.body)):
            self._line("A", f"{key} {name} {value}")
        for key, value in self._notes(annotation):
            self._note(key, name, value)
        self._further(name, annotation)

    def _place(self, kind: str, spans: Iterable[Span]) -> str:
        """A text-bound line, and its id; nothing where no words are."""
        pieces = fragments(spans, self._text)
        if not pieces:
            return ""
        places = ";".join(f"{piece.start} {piece.end}" for piece in pieces)
        words = " ".join(piece.quote(self._text) for piece in pieces)
        return self._line("T", f"{kind} {places}\t{words}")

    def _further(self, name: str, annotation: Annotation) -> None:
        """Places beside those of the annotation itself, each tied to it by a relation."""
        match annotation.body:
            case Claim(cue=cue) if cue:
                self._tied("cue", name, self._place("cue", cue))
            case Caption(credit=Span() as credit):
                self._tied("credit", name, self._place("credit", (credit,)))

    def _tied(self, relation: str, one: str, other: str) -> None:
        if other:
            self._line("R", f"{relation} Arg1:{one} Arg2:{other}")

    def _normalised(self, name: str, annotation: Annotation) -> None:
        """Whom a mention names: in our register, and in each list that has a number for it."""
        if not isinstance(annotation.body, Mention) or annotation.body.authority_id is None:
            return
        entry = self._one.shared.register[annotation.body.authority_id]
        self._reference(name, REGISTER, ids.label(entry.id), entry.name)
        for found in entry.identifiers:
            scheme = plain_type(found.scheme)
            if scheme and found.value and not any(char.isspace() for char in found.value):
                self._reference(name, scheme, found.value, entry.name)
            else:
                self.losses.lose("identifiers with blanks or no list are left out", annotation.id)

    def _reference(self, name: str, source: str, number: str, words: str) -> None:
        self._line("N", f"Reference {name} {source}:{number}\t{escaped(words)}")

    def _notes(self, annotation: Annotation) -> Iterator[Row]:
        shared, stamp = self._one.shared, annotation.stamp
        yield "Record", f"{ids.label(annotation.id)} {stamp.at} {shared.maker(stamp.maker)}"
        if annotation.note:
            yield "AnnotatorNotes", annotation.note
        for role, entry in annotation.authorities:
            if role != "mention":
                yield role.capitalize(), self._entry(entry)
        yield from _said(annotation.body)
        if isinstance(annotation.body, Caption):
            numbers = {figure.id: figure.number for figure in self._one.figures}
            if annotation.body.figure_id in numbers:
                yield "Figure", str(numbers[annotation.body.figure_id])

    def _entry(self, entry: AuthorityId) -> str:
        return f"{ids.label(entry)} {self._one.shared.name(entry)}"

    def _comments(self, project: ProjectView) -> None:
        left = 0
        for comment in project.comments(self._one.article.id):
            name = self._names.get(comment.annotation_id) if comment.annotation_id else None
            if name is None:
                left += 1
                continue
            who = self._one.shared.maker(comment.stamp.maker)
            self._note("Comment", name, f"{who}, {comment.stamp.at}: {comment.text}")
        if left:
            self.losses.say(f"comments on the whole article are left out ({left})")

    def _relation(self, relation: Relation) -> None:
        if relation.bond is Bond.ENTRIES:
            self.losses.say(f"the relation “{relation.name}” between entries is left out")
            return
        ends = [self._names.get(AnnotationId(n)) for n in (relation.active, relation.passive)]
        kind = plain_type(relation.name)
        if None in ends or not kind:
            self.losses.say(f"the relation “{relation.name}” is left out")
            return
        self.relations.add(kind)
        self._line("R", f"{kind} Arg1:{ends[0]} Arg2:{ends[1]}")

    def _note(self, kind: str, name: str, words: str) -> None:
        self._line("#", f"{kind} {name}\t{escaped(words)}")

    def _line(self, kind: str, words: str) -> str:
        self._numbers[kind] += 1
        name = f"{kind}{self._numbers[kind]}"
        self._lines.append(f"{name}\t{words}")
        return name


def _stamp(annotation: Annotation) -> Iterator[Row]:
    if annotation.stamp.status is not Status.ACCEPTED:
        yield "Status", annotation.stamp.status.value
    if annotation.stamp.certainty:
        yield "Certainty", annotation.stamp.certainty.value


def _attributes(body: Body) -> Iterator[Row]:
    """Fields of the body with few values, where they are not at their default."""
    match body:
        case Mention(naming=naming) if naming is not Mention().naming:
            yield "Naming", naming.value
        case Claim():
            for key, value, usual in (
                ("Speech", body.speech, Claim().speech),
                ("Stance", body.stance, None),
                ("SourceCertainty", body.source_certainty, None),
                ("Verdict", body.verdict, Claim().verdict),
            ):
                if value is not None and value is not usual:
                    yield key, value.value
        case Quotation(direct=False):
            yield "Speech", Speech.INDIRECT.value


def _said(body: Body) -> Iterator[Row]:
    """Fields of the body in words."""
    match body:
        case Mention(value=value) if value:
            yield "Value", value
        case Claim():
            if body.paraphrase:
                yield "Paraphrase", body.paraphrase
            yield from (("Evidence", cited(one)) for one in body.evidence)
        case Correction(reading=reading):
            yield "Reading", reading
        case Character(code=code):
            yield "Character", code
