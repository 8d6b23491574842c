"""What contributors say to each other about an annotation or an article."""

from dataclasses import dataclass

from annotator.model.ids import AnnotationId, ArticleId, CommentId
from annotator.model.stamp import Stamp


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """A remark with author and time, beside the text and no part of any annotation.

    `annotation_id` is None for a comment on the article; `answers` is the comment that this one
    replies to, about the same annotation. Raises ValueError when it says nothing.
    """

    id: CommentId
    article_id: ArticleId
    annotation_id: AnnotationId | None = None
    answers: CommentId | None = None
    text: str
    stamp: Stamp

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise ValueError("a comment says something")
