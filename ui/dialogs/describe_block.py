"""What a paragraph is to a reader, and in which language."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from annotator.model.article import Article, BlockKind
from ui import strings
from ui.panels.fields.enums import WordField
from ui.panels.fields.layout import labelled, plain


class DescribeBlock(QDialog):
    """Kind and language of one or more blocks. Nothing is written here."""

    answered = Signal(object, object, str)
    """The numbers of the blocks, their `BlockKind`, and their language."""

    def __init__(self, article: Article, numbers: range, parent: QWidget) -> None:
        super().__init__(parent)
        self._numbers = numbers
        block = article.blocks[numbers[0]]
        self._kind = block.kind
        self.setWindowTitle(self.tr("Paragraph"))
        self.kind = WordField((kind, strings.block(kind)) for kind in BlockKind)
        self.kind.show_value(block.kind)
        self.kind.picked.connect(self._pick)
        self.language = QLineEdit(block.language)
        own = article.metadata.language or self.tr("not said")
        self.language.setPlaceholderText(self.tr("as the article: {0}").format(own))
        buttons = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(buttons.Save | buttons.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        words = strings.escaped(article.text[block.start : block.end], 120)
        more = self.tr("and {0} more").format(len(numbers) - 1) if len(numbers) > 1 else ""
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(plain(f"{words} {more}".strip()))
        layout.addWidget(labelled(self.tr("It is a"), self.kind))
        layout.addWidget(labelled(self.tr("Language, such as de, ar or pt-BR"), self.language))
        layout.addWidget(box)
        self.setMinimumWidth(420)
        self.kind.setFocus()

    def accept(self) -> None:
        self.answered.emit(self._numbers, self._kind, self.language.text().strip())
        super().accept()

    @Slot(object)
    def _pick(self, kind: BlockKind) -> None:
        self._kind = kind
