"""The line of a hit: what stands beside its words in the text stands beside them in the list."""

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from annotator.model.ids import ArticleId
from annotator.model.span import Span
from annotator.search.hit import Hit
from ui.search.concordance import Concordance
from ui.search.rows import HitRows

LONG = {
    "en": ("so much before it and " * 3, "harbour", " and so much after it" * 3),
    "ar": ("السوق القديم في " * 5, "مدينة", " النخيل إلى الحياة يوم" * 3),
}


class Noting(QPainter):
    """Notes where which words are drawn, and to which side they run."""

    def __init__(self, image: QImage) -> None:
        super().__init__(image)
        self.drawn: list[tuple[QRect, Qt.AlignmentFlag, str, Qt.LayoutDirection]] = []

    def drawText(self, area: QRect, flags: Qt.AlignmentFlag, words: str) -> None:  # type: ignore[override]
        self.drawn.append((area, flags, words, self.layoutDirection()))
        super().drawText(area, flags, words)


@pytest.mark.parametrize("language", LONG)
def test_what_is_next_to_the_words_in_the_text_is_drawn_next_to_them(
    qtbot: QtBot, language: str
) -> None:
    before, words, after = LONG[language]
    rows = HitRows()
    hits = Concordance(rows)
    qtbot.addWidget(hits)
    rows.gather([Hit(ArticleId(1), words, Span(200, 205), before, words, after)])
    image = QImage(700, 24, QImage.Format.Format_RGB32)
    option = QStyleOptionViewItem()
    hits.initViewItemOption(option)
    option.rect = QRect(0, 0, 700, 24)
    painter = Noting(image)
    hits.itemDelegate().paint(painter, option, rows.index(0, 0, QModelIndex()))
    painter.end()
    _, earlier, found, later = drawn = painter.drawn[-4:]
    assert earlier[2].startswith("…")
    assert earlier[2].endswith(before.split()[-1])
    assert later[2].startswith(after.split()[0])
    assert later[2].endswith("…")
    leftward = language == "ar"
    on_left, on_right = (later, earlier) if leftward else (earlier, later)
    assert on_left[0].right() < found[0].left() <= found[0].right() <= on_right[0].left() + 5
    assert on_left[1] & Qt.AlignmentFlag.AlignRight
    assert on_right[1] & Qt.AlignmentFlag.AlignLeft
    assert {one[3] == Qt.LayoutDirection.RightToLeft for one in drawn} == {leftward}
