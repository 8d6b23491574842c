"""To a hit, and the way back to where one was."""

from annotator.model.annotation import Annotation
from annotator.model.ids import ArticleId
from annotator.model.span import Span
from annotator.search.hit import Hit
from annotator.storage.project import Project
from ui.current import Current
from ui.reading.article_view import ArticleView

_MOST = 50


class Returning:
    """Shows hits in the text, and remembers the places that were left for them."""

    def __init__(self, project: Project, current: Current, view: ArticleView) -> None:
        self._project, self._current, self._view = project, current, view
        self._places: list[tuple[ArticleId, int]] = []

    def go_to(self, hit: Hit) -> None:
        """The place of a hit, selected, or its annotation in hand. Raises UnknownArticle."""
        self._remember()
        found = self._project.record(Annotation, hit.annotation_id or 0)
        if found is not None:
            self._current.go_to(found)
        else:
            self._show(hit.article_id, hit.span)
            self._view.select(hit.span)
        self._view.setFocus()

    def back(self) -> bool:
        """Go to the place left last. False where there is none. Raises UnknownArticle."""
        if not self._places:
            return False
        article_id, caret = self._places.pop()
        self._show(article_id, Span(caret, caret + 1))
        self._view.setFocus()
        return True

    def _remember(self) -> None:
        article = self._current.article
        if article is not None:
            here = (article.id, self._current.caret)
            self._places = [*(p for p in self._places if p != here), here][-_MOST:]

    def _show(self, article_id: ArticleId, span: Span) -> None:
        if self._current.article is None or self._current.article.id != article_id:
            self._current.show(article_id)
        self._current.sought.emit(span)
