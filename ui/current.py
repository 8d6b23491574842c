"""What the person is looking at. Panels meet here and never hold each other."""

from PySide6.QtCore import QObject, Signal, Slot

from annotator.changes.change import Change
from annotator.errors import UnknownArticle
from annotator.model.annotation import Annotation
from annotator.model.article import Article
from annotator.model.ids import AnnotationId, ArticleId
from annotator.model.span import Span
from ui.bridge import SessionBridge


class Current(QObject):
    """Article, annotation, caret and selection. Not part of the project, and never undone."""

    article_changed = Signal(object)
    """The `Article` now shown, or None."""

    annotation_changed = Signal(object)
    """The `Annotation` in hand, or None; also when its content has changed."""

    caret_moved = Signal(int)
    """The offset of the caret in the reading text."""

    sought = Signal(object)
    """A `Span` that the view is asked to bring into sight."""

    def __init__(self, bridge: SessionBridge) -> None:
        super().__init__(bridge)
        self._project = bridge.project
        self.article: Article | None = None
        self.annotation: Annotation | None = None
        self.caret = 0
        self.selection: Span | None = None
        bridge.changed.connect(self._follow)

    def show(self, article_id: ArticleId | None) -> None:
        """Turn to an article; None turns to the empty page. Raises UnknownArticle."""
        self.article = self._project.article(article_id) if article_id is not None else None
        self.caret, self.selection = 0, None
        self.choose(None)
        self.article_changed.emit(self.article)

    def choose(self, annotation_id: AnnotationId | None) -> None:
        """Take an annotation of the article shown in hand, or none."""
        found = None if annotation_id is None else self._project.annotation(annotation_id)
        if found != self.annotation:
            self.annotation = found
            self.annotation_changed.emit(found)

    def go_to(self, annotation: Annotation) -> None:
        """Show an annotation wherever it is, and take it in hand."""
        if self.article is None or self.article.id != annotation.article_id:
            self.show(annotation.article_id)
        self.choose(annotation.id)
        self.sought.emit(annotation.spans[0])

    @Slot(int)
    def move_caret(self, offset: int) -> None:
        self.caret = offset
        self.caret_moved.emit(offset)

    @Slot(object)
    def select(self, span: Span | None) -> None:
        self.selection = span

    @Slot(object)
    def _follow(self, change: Change) -> None:
        """Re-read what is in hand after a change; let go of what it removed."""
        if self.article is not None and _describes(change, self.article.id):
            self._read_article_again(self.article.id)
        for edit in change.edits:
            if self.annotation is None or not isinstance(edit.record, Annotation):
                continue
            if edit.record.id == self.annotation.id:
                self.annotation = edit.after if isinstance(edit.after, Annotation) else None
                self.annotation_changed.emit(self.annotation)

    @Slot()
    def renew(self) -> None:
        """Read what is shown anew, whether it is another or not."""
        article, annotation = self.article, self.annotation
        if article is None:
            return
        try:
            self.article = self._project.article(article.id)
        except UnknownArticle:
            self.show(None)
            return
        self.article_changed.emit(self.article)
        self.annotation = annotation and self._project.record(Annotation, annotation.id)
        self.annotation_changed.emit(self.annotation)

    def _read_article_again(self, article_id: ArticleId) -> None:
        try:
            found = self._project.article(article_id)
        except UnknownArticle:
            self.show(None)
            return
        if found != self.article:
            self.article = found
            self.article_changed.emit(found)


def _describes(change: Change, article_id: ArticleId) -> bool:
    """Whether the article itself is another; what is annotated in it does not make it so."""
    records = (edit.record for edit in change.edits)
    return any(isinstance(record, Article) and record.id == article_id for record in records)
