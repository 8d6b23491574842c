"""An article with all that is said about it, and the anchors by which a copy points at each."""

from collections import defaultdict
from collections.abc import Mapping

from annotator.model import ids
from annotator.model.annotation import Annotation
from annotator.model.comment import Comment
from annotator.model.ids import AnnotationId, AuthorityId
from annotator.model.relation import Bond, Relation
from annotator.model.stamp import Event
from annotator.plugins import ProjectView
from exports.gathered import Gathered, Shared
from exports.reading.copy import Line, Words, listed, own, said
from exports.tei.context import INLINE_STATUS, named_in, placed_figures

SHORT = 60
"""Characters of a quote in a link that only points there."""


class Subject:
    """What the sections of a copy are written from."""

    def __init__(self, project: ProjectView, one: Gathered) -> None:
        article = one.article
        self.project = project
        self.article, self.figures, self.annotations = article, one.figures, one.annotations
        self.shared: Shared = one.shared
        self.comments: list[Comment] = project.comments(article.id)
        self.relations: list[Relation] = project.relations(article.id)
        self.history: Mapping[AnnotationId, tuple[Event, ...]] = project.history(article.id)
        self.placed = placed_figures(article, one.figures)
        self.by_id = {annotation.id: annotation for annotation in one.annotations}
        self.used = sorted(named_in(one.annotations, one_sided(self.relations)))
        self.remarks = _remarks(self.comments)

    def in_text(self, annotation: Annotation) -> bool:
        """Suggestions and rejections have a record only, as in TEI."""
        return annotation.stamp.status in INLINE_STATUS

    def place(self, annotation: Annotation) -> str:
        """Where in the text: its mark, or the block where it begins."""
        if self.in_text(annotation):
            return f"#m{ids.label(annotation.id)}"
        return f"#b{self.article.block_at(annotation.start) + 1}"

    def quoted(self, annotation: Annotation, longest: int = 0) -> Line:
        """The words under an annotation, which lead to their place."""
        words = annotation.quote
        if longest and len(words) > longest:
            words = words[: longest - 1] + "…"
        return own("“"), said(words, self.place(annotation)), own("”")

    def record(self, annotation_id: AnnotationId) -> Line:
        """A link to the record of an annotation of this article; else its id."""
        known = self.by_id.get(annotation_id)
        if known is None:
            return (own(ids.label(annotation_id)),)
        words = known.quote if len(known.quote) <= SHORT else known.quote[: SHORT - 1] + "…"
        return own("“"), said(words, f"#a{ids.label(annotation_id)}"), own("”")

    def entry(self, authority_id: AuthorityId | None) -> Words:
        """A link to an entry of the register."""
        if authority_id is None:
            return own("")
        return said(self.shared.name(authority_id), f"#e{ids.label(authority_id)}")

    def entries(self, numbers: tuple[AuthorityId, ...]) -> Line:
        """Links to entries, with commas between."""
        return listed(map(self.entry, numbers))


def one_sided(relations: list[Relation]) -> list[Relation]:
    """Relations between entries, whose both ends stand in the register of a copy."""
    return [relation for relation in relations if relation.bond is Bond.ENTRIES]


def _remarks(comments: list[Comment]) -> dict[AnnotationId | None, list[Comment]]:
    """Comments by what they are about; replies are among them."""
    found: dict[AnnotationId | None, list[Comment]] = defaultdict(list)
    for comment in comments:
        found[comment.annotation_id].append(comment)
    return found
