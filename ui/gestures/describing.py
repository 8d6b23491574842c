"""P: says what a paragraph is, and in which language it is; I: what a picture shows."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QInputDialog

from annotator.changes import articles
from annotator.model.article import Article, BlockKind, Figure
from annotator.model.span import Span
from annotator.suggest.captions.article_captions import without_alt
from annotator.suggest.captions.proposals import figure_of
from ui.dialogs.describe_block import DescribeBlock
from ui.gestures.desk import Desk


class Describing(QObject):
    """All paragraphs that are selected, or the one at the caret, in one step; and pictures."""

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
        dialog = DescribeBlock(article, range(first, last + 1), self._desk.home())
        dialog.answered.connect(lambda *said: self._set(article, *said))
        dialog.finished.connect(self._desk.view.setFocus)
        dialog.open()

    @Slot()
    def describe_image(self) -> None:
        """Ask what the picture at the caret shows; of none there, the first that says nothing."""
        article, figure = self._desk.article, self._figure()
        if article is None or figure is None:
            self._desk.told.emit(self.tr("No picture is at the caret."))
            return
        words = self.tr("What does picture {number} show, for those who cannot see it?")
        dialog = QInputDialog(self._desk.home())
        dialog.setWindowTitle(self.tr("What the picture shows"))
        dialog.setLabelText(words.format(number=figure.number))
        dialog.setTextValue(figure.description)
        dialog.textValueSelected.connect(lambda said: self._say(figure, said))
        dialog.finished.connect(self._desk.view.setFocus)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _figure(self) -> Figure | None:
        article = self._desk.article
        if article is None or not article.blocks:
            return None
        figures = self._desk.project.figures(article.id)
        block = article.blocks[article.block_at(self._desk.view.caret)]
        return figure_of(article, figures, block) or next(iter(without_alt(figures)), None)

    def _say(self, figure: Figure, said: str) -> None:
        self._desk.do(articles.describe_image(figure, description=said.strip()))

    def _set(self, article: Article, numbers: range, kind: BlockKind, language: str) -> None:
        """Of the article that was asked about, whichever is shown by now."""
        self._desk.do(articles.set_blocks(article, numbers, kind=kind, language=language))
