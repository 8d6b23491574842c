"""One article as a CAS: its text, tokens and sentences, and every annotation in its layer.

Offsets are code points here; the library writes them as units of UTF-16, as UIMA wants them.
"""

from collections.abc import Iterable
from typing import Any

from cassis import Cas, TypeSystem  # type: ignore[import-untyped]  # has no types

from annotator.model import ids
from annotator.model.annotation import Annotation, Caption, Claim
from annotator.model.comment import Comment
from annotator.model.ids import AnnotationId
from annotator.model.relation import Bond, Relation
from annotator.model.span import Span
from annotator.model.text import canonical
from annotator.plugins import ProjectView
from exports.cas.features import features_of, layer_of
from exports.cas.layers import CUSTOM, META, RELATION, SENTENCE, TOKEN
from exports.gathered import Gathered
from exports.losses import Losses
from exports.tokens import in_sentences, tokens


class Document:
    """Grows by one record at a time."""

    def __init__(self, project: ProjectView, one: Gathered, types: TypeSystem) -> None:
        self._one, self._types = one, types
        self.losses = Losses()
        self.cas = Cas(typesystem=types, sofa_string=one.article.text, sofa_mime="text/plain")
        self._first: dict[AnnotationId, Any] = {}
        self._header()
        self._segments()
        for annotation in one.annotations:
            self._annotation(annotation)
        for comment in project.comments(one.article.id):
            self._comment(comment)
        for relation in project.relations(one.article.id):
            self._relation(relation)
        self.losses.say("of the register only names and one address are in the file; no pictures")

    def _add(self, layer: str, span: Span | None, features: dict[str, Any]) -> Any:
        begin, end = (span.start, span.end) if span else (0, len(self._one.article.text))
        said = {key: self._legal(value) for key, value in features.items()}
        made = self._types.get_type(layer)(begin=begin, end=end, **said)
        self.cas.add(made)
        return made

    def _legal(self, value: object) -> object:
        """Words without what XML cannot hold."""
        if not isinstance(value, str):
            return value
        legal = canonical(value)
        if legal != value:
            self.losses.say("characters in a note or name that XML cannot hold were replaced")
        return legal

    def _header(self) -> None:
        article = self._one.article
        about = {
            "language": article.metadata.language or "x-unspecified",
            "documentTitle": article.title,
            "documentId": ids.label(article.id),
        }
        self._add(META, None, about)
        for block in article.blocks:
            if block.start < block.end:
                said = {
                    "kind": block.kind.value,
                    "marker": block.marker,
                    "language": block.language,
                }
                full = {key: words for key, words in said.items() if words}
                self._add(CUSTOM + "Block", Span(block.start, block.end), full)

    def _segments(self) -> None:
        places = [span for annotation in self._one.annotations for span in annotation.spans]
        found = tokens(self._one.article.text, places)
        for token in found:
            self._add(TOKEN, token, {})
        for sentence in in_sentences(self._one.article, found, places):
            self._add(SENTENCE, Span(sentence[0].start, sentence[-1].end), {})

    def _annotation(self, annotation: Annotation) -> None:
        layer, said = layer_of(annotation.body), features_of(annotation, self._one)
        count = len(annotation.spans)
        if count > 1:
            self.losses.lose("spans of one annotation are several with one record", annotation.id)
        for number, span in enumerate(annotation.spans, start=1):
            part = {"part": f"{number}/{count}"} if count > 1 else {}
            made = self._add(layer, span, said | part)
            self._first.setdefault(annotation.id, made)
        match annotation.body:
            case Claim(cue=cue):
                self._further("Cue", cue, said["record"])
            case Caption(credit=Span() as credit):
                self._further("Credit", (credit,), said["record"])

    def _further(self, layer: str, spans: Iterable[Span], record: str) -> None:
        for span in spans:
            self._add(CUSTOM + layer, span, {"record": record})

    def _comment(self, comment: Comment) -> None:
        """On the first span of what it is about; on the whole text where that is the article."""
        first = self._first.get(comment.annotation_id) if comment.annotation_id else None
        said = {
            "record": ids.label(comment.id),
            "words": comment.text,
            "maker": self._one.shared.maker(comment.stamp.maker),
            "created": comment.stamp.at,
        }
        if comment.annotation_id is not None:
            said["about"] = ids.label(comment.annotation_id)
        if comment.answers is not None:
            said["answers"] = ids.label(comment.answers)
        self._add(CUSTOM + "Comment", Span(first.begin, first.end) if first else None, said)

    def _relation(self, relation: Relation) -> None:
        """An arc from `Governor` to `Dependent`, at the place of the latter."""
        if relation.bond is Bond.ENTRIES:
            self.losses.say(f"the relation “{relation.name}” between entries is left out")
            return
        ends = [self._first[AnnotationId(n)] for n in (relation.active, relation.passive)]
        said = {"record": ids.label(relation.id), "relation": relation.name}
        said |= {"mutual": "true"} if relation.mutual else {}
        place = Span(ends[1].begin, ends[1].end)
        self._add(RELATION, place, {**said, "Governor": ends[0], "Dependent": ends[1]})
