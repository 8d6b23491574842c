"""What is said beside the text, below the fields of the inspector: relations and comments."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.changes import comments, relations
from annotator.model.annotation import Annotation
from annotator.model.comment import Comment
from annotator.model.relation import Bond, Relation
from ui.bridge import SessionBridge
from ui.current import Current
from ui.panels.fields.comments import CommentsField
from ui.panels.fields.layout import labelled
from ui.panels.fields.relations import RelationsField, told


class Talk(QWidget):
    """On the annotation in hand; while none is in hand, on the article."""

    def __init__(self, bridge: SessionBridge, current: Current) -> None:
        super().__init__()
        self._bridge, self._current = bridge, current
        self.relations, self.comments = RelationsField(), CommentsField()
        self._related = labelled(self.tr("Relations"), self.relations)
        self._about_annotation = labelled(self.tr("Comments"), self.comments)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._related)
        layout.addWidget(self._about_annotation)
        self.relations.removed.connect(self._unrelate)
        self.comments.said.connect(self._say)
        self.comments.answered.connect(self._answer)
        self.comments.removed.connect(self._remove)

    @Slot()
    def refresh(self) -> None:
        """Read anew what is said about what is in hand."""
        annotation, project = self._current.annotation, self._bridge.project
        self._about_annotation.setVisible(self._current.article is not None)
        lines = self._lines(annotation) if annotation is not None else []
        self._related.setVisible(bool(lines))
        self.relations.show_relations(lines)
        makers = {int(c.id): c.name for c in project.contributors()}
        self.comments.show_comments(self._comments(), makers)

    def _comments(self) -> list[Comment]:
        project, article = self._bridge.project, self._current.article
        if self._current.annotation is not None:
            return project.comments_on(self._current.annotation)
        found = project.comments(article.id) if article is not None else []
        return [comment for comment in found if comment.annotation_id is None]

    def _lines(self, annotation: Annotation) -> list[tuple[Relation, str]]:
        project = self._bridge.project
        found = []
        for relation in project.relations_about(annotation):
            if relation.bond is not Bond.ANNOTATIONS:
                continue
            far = relation.passive if relation.active == annotation.id else relation.active
            other = project.record(Annotation, far)
            words = f"“{other.quote}”" if other is not None else ""
            found.append((relation, told(relation, annotation.id, words)))
        return found

    @Slot(str)
    def _say(self, words: str) -> None:
        about = self._current.annotation or self._current.article
        if about is not None:
            self._bridge.do(comments.comment(self._bridge.session.person, about, words))

    @Slot(object, str)
    def _answer(self, comment: Comment, words: str) -> None:
        self._bridge.do(comments.reply(self._bridge.session.person, comment, words))

    @Slot(object)
    def _remove(self, comment: Comment) -> None:
        self._bridge.do(comments.remove(comment, self._comments()))

    @Slot(object)
    def _unrelate(self, relation: Relation) -> None:
        self._bridge.do(relations.remove(relation))
