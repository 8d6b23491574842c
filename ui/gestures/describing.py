"""P: says what a paragraph is, and in which language it is."""

from PySide6.QtCore import QObject, Slot

from annotator.changes import articles
from annotator.model.article import Article, BlockKind
from annotator.model.span import Span
from ui.dialogs.describe_block import DescribeBlock
from ui.gestures.desk import Desk


class Describing(QObject):
    """All paragraphs that are selected, or the one at the caret, in one step."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    @Slot()
    def describe_block(self) -> None:
        article = self._desk.article
        if article is None or not article.blocks:
            return
        caret = self._desk.view.caret
        span = self._desk.view.selection or Span(caret, caret + 1)
        first, last = article.block_at(span.start), article.block_at(max(span.start, span.end - 1))
        dialog = DescribeBlock(article, range(first, last + 1), self._desk.window())
        dialog.answered.connect(lambda *said: self._set(article, *said))
        dialog.finished.connect(self._desk.view.setFocus)
        dialog.open()

    def _set(self, article: Article, numbers: range, kind: BlockKind, language: str) -> None:
        """Of the article that was asked about, whichever is shown by now."""
        self._desk.do(articles.set_blocks(article, numbers, kind=kind, language=language))
