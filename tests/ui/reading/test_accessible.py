"""What a screen reader learns of the text: words, caret, selection, marks."""

from PySide6.QtGui import QAccessible, QColor
from pytestqt.qtbot import QtBot

from annotator.model.span import Span
from ui.reading.accessible import install
from ui.reading.article_view import ArticleView
from ui.reading.page import Colours, Layer, Mark, Page, Paragraph

TEXT = "Dear \U0001f4dc Ada,\nthe ledger is here."


def test_the_text_speaks_in_units_of_qt(qtbot: QtBot) -> None:
    install()
    view = ArticleView()
    qtbot.addWidget(view)
    view.set_looks([Layer(key="person", label="Person", colour=QColor("red"))], Colours())
    lines = TEXT.split("\n")
    view.show_page(
        Page(
            text=TEXT,
            paragraphs=(
                Paragraph(start=0, end=len(lines[0]), kind="paragraph"),
                Paragraph(start=len(lines[0]) + 1, end=len(TEXT), kind="paragraph"),
            ),
        )
    )
    view.set_marks([Mark(7, 10, 1, 0)])
    view.show()
    found = QAccessible.queryAccessibleInterface(view)
    assert found is not None
    assert found.role() == QAccessible.Role.Document
    text = found.textInterface()
    assert text is not None
    assert text.characterCount() == len(TEXT) + 1, "the scroll is two units of UTF-16"
    assert text.text(8, 11) == "Ada"
    view.select(Span(7, 10))
    assert text.cursorPosition() == 11
    assert text.selectionCount() == 1
    text.setCursorPosition(8)
    assert view.caret == 7
    assert view.selection is None
    assert text.offsetAtPoint(text.characterRect(8).center()) in (8, 9)
