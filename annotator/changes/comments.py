"""Comments and replies: said, mended, taken back."""

from collections.abc import Iterable
from dataclasses import replace

from annotator.changes.author import Author
from annotator.changes.change import Change, Edit, Verb
from annotator.changes.cleaning import writable
from annotator.errors import BadAnnotation
from annotator.model.annotation import Annotation
from annotator.model.article import Article
from annotator.model.comment import Comment
from annotator.model.ids import CommentId


def comment(author: Author, about: Annotation | Article, text: str) -> Change:
    """Say something about an annotation or an article. Raises BadAnnotation for no words."""
    annotation = about if isinstance(about, Annotation) else None
    made = Comment(
        id=CommentId(author.new_id()),
        article_id=about.article_id if isinstance(about, Annotation) else about.id,
        annotation_id=annotation.id if annotation else None,
        text=_said(text),
        stamp=author.stamp(),
    )
    return Change(Verb.COMMENT, (Edit(None, made),), annotation.quote if annotation else text)


def reply(author: Author, to: Comment, text: str) -> Change:
    """Answer a comment. Raises BadAnnotation for no words."""
    made = replace(
        to,
        id=CommentId(author.new_id()),
        answers=to.id,
        text=_said(text),
        stamp=author.stamp(),
    )
    return Change(Verb.COMMENT, (Edit(None, made),), to.text)


def edit(before: Comment, text: str) -> Change:
    """Say it in other words. Raises BadAnnotation for none."""
    return Change(Verb.EDIT_COMMENT, (Edit(before, replace(before, text=_said(text))),), text)


def remove(gone: Comment, others: Iterable[Comment]) -> Change:
    """Take a comment back, and with it the replies to it among `others`."""
    edits = tuple(Edit(found, None) for found in (*_answering(gone, others), gone))
    return Change(Verb.REMOVE_COMMENT, edits, gone.text)


def _answering(comment: Comment, others: Iterable[Comment]) -> list[Comment]:
    """Replies and replies to replies, the last said first."""
    pool, gone = sorted(others, key=lambda c: c.id), {comment.id}
    found: list[Comment] = []
    for other in pool * 2:  # a merged project may number a reply before what it answers
        if other.answers in gone and other.id not in gone:
            gone.add(other.id)
            found.append(other)
    return found[::-1]


def _said(text: str) -> str:
    if not text.strip():
        raise BadAnnotation("a comment without words says nothing")
    return writable(text.strip())
