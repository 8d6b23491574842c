"""A page of the help as a document of Qt: every word is put in as plain text, nothing as markup."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontDatabase,
    QImage,
    QPainter,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
    QTextLength,
    QTextListFormat,
    QTextTableCellFormat,
    QTextTableFormat,
)

from ui.help.book import SHARP, picture
from ui.help.parts import (
    Block,
    Code,
    Heading,
    Listing,
    Note,
    Page,
    Paragraph,
    Picture,
    Run,
    Runs,
    Table,
)

_LEADING = 140.0
_SIZES = {1: 1.9, 2: 1.35, 3: 1.1}
_MARGIN, _BETWEEN, _PADDING = 26.0, 10.0, 8.0
_NARROW = "\u2009"
_DISC, _DECIMAL = QTextListFormat.Style.ListDisc, QTextListFormat.Style.ListDecimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Colours of the window, the size of the words in points, how wide a picture may be.

    `ratio` is how many pixels the screen has for each point.
    """

    palette: QPalette
    points: float
    widest: int
    ratio: float

    def colour(self, role: QPalette.ColorRole) -> QColor:
        return self.palette.color(role)

    @property
    def rule(self) -> QColor:
        """Of lines between cells."""
        faint = QColor(self.colour(QPalette.ColorRole.PlaceholderText))
        faint.setAlphaF(0.4)
        return faint


class Typesetter:
    """Writes pages into one document after another."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._document = QTextDocument()
        self._cursor = QTextCursor(self._document)
        self._fresh, self._indent = True, 0

    def document(self, page: Page) -> QTextDocument:
        """The page, which belongs to whoever asked."""
        document = self._document = QTextDocument()
        font = QFont()
        font.setPointSizeF(self._look.points)
        document.setDefaultFont(font)
        document.setDocumentMargin(_MARGIN)
        document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, page.title)
        self._cursor = QTextCursor(document)
        self._fresh, self._indent = True, 0
        self._blocks(page.blocks)
        return document

    def _blocks(self, blocks: Iterable[Block]) -> None:
        for block in blocks:
            self._block(block)

    def _block(self, block: Block) -> None:
        match block:
            case Heading():
                self._heading(block)
            case Paragraph(runs=runs):
                self._begin(self._spaced())
                self._write(runs)
            case Listing():
                self._listing(block)
            case Code(text=text):
                self._boxed(lambda: self._code(text))
            case Note(blocks=blocks):
                self._boxed(lambda: self._blocks(blocks))
            case Picture():
                self._picture(block)
            case Table():
                self._table(block)

    def _heading(self, block: Heading) -> None:
        form = self._spaced()
        form.setTopMargin(_BETWEEN * (0.4 if block.level == 1 else 2))
        form.setHeadingLevel(block.level)
        self._begin(form)
        size = self._look.points * _SIZES.get(block.level, 1.0)
        self._write(block.runs, size=size, weight=QFont.Weight.DemiBold, anchor=block.anchor)

    def _listing(self, block: Listing) -> None:
        self._indent += 1
        style = QTextListFormat()
        style.setStyle(_DECIMAL if block.numbered else _DISC)
        style.setIndent(self._indent)
        made = None
        for first, *rest in block.items:
            form = self._spaced(_BETWEEN / 2)
            form.setIndent(0)
            self._begin(form)
            if made is None:
                made = self._cursor.createList(style)
            else:
                made.add(self._cursor.block())
            if isinstance(first, Paragraph):
                self._write(first.runs)
            self._blocks(rest)
        self._indent -= 1

    def _picture(self, block: Picture) -> None:
        image = QImage()
        file = picture(block.name)
        if file.is_file():
            image.loadFromData(file.read_bytes())
        if image.isNull():
            self._block(Paragraph((Run(text=block.words, slanted=True),)))
            return
        width = min(image.width() // SHARP, self._look.widest)
        smooth = Qt.TransformationMode.SmoothTransformation
        shown = image.scaledToWidth(round(width * self._look.ratio), smooth)
        shown = self._framed(shown)
        kind = QTextDocument.ResourceType.ImageResource.value
        self._document.addResource(kind, block.name, shown)
        form = QTextImageFormat()
        form.setName(block.name)
        form.setWidth(width)
        form.setProperty(QTextFormat.Property.ImageAltText, block.words)
        self._begin(self._spaced(_BETWEEN / 3))
        self._cursor.insertImage(form)
        self._begin(self._spaced())
        self._write((Run(text=block.words),), size=self._look.points * 0.9, faint=True)

    def _framed(self, image: QImage) -> QImage:
        """With a line around it, so that a sheet is told from the page that shows it."""
        framed = image.convertToFormat(QImage.Format.Format_RGB32)
        painter = QPainter(framed)
        painter.setPen(self._look.rule)
        painter.drawRect(framed.rect().adjusted(0, 0, -1, -1))
        painter.end()
        return framed

    def _code(self, text: str) -> None:
        for line in text.split("\n"):
            self._begin(QTextBlockFormat())
            self._write((Run(text=line, code=True),))

    def _table(self, block: Table) -> None:
        form = self._box(_PADDING / 2)
        form.setBorderBrush(QBrush(self._look.rule))
        form.setBorder(1)
        form.setBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
        form.setHeaderRowCount(1)
        self._begin(QTextBlockFormat())
        table = self._cursor.insertTable(len(block.rows), len(block.rows[0]), form)
        for number, row in enumerate(block.rows):
            for column, runs in enumerate(row):
                self._cursor = table.cellAt(number, column).firstCursorPosition()
                self._cursor.setBlockFormat(self._tight())
                self._write(runs, weight=None if number else QFont.Weight.DemiBold)
        self._after_box()

    def _boxed(self, write: Callable[[], None]) -> None:
        form = self._box(_PADDING)
        form.setBorder(0)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        self._begin(QTextBlockFormat())
        cell = self._cursor.insertTable(1, 1, form).cellAt(0, 0)
        ground = QTextTableCellFormat()
        ground.setBackground(self._look.colour(QPalette.ColorRole.AlternateBase))
        cell.setFormat(ground)
        self._cursor = cell.firstCursorPosition()
        self._fresh, indent, self._indent = True, self._indent, 0
        write()
        self._indent = indent
        self._after_box()

    @staticmethod
    def _box(padding: float) -> QTextTableFormat:
        form = QTextTableFormat()
        form.setBorderCollapse(True)
        form.setCellPadding(padding)
        form.setCellSpacing(0)
        form.setTopMargin(_BETWEEN / 2)
        form.setBottomMargin(_BETWEEN)
        return form

    def _after_box(self) -> None:
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._fresh = True

    def _begin(self, form: QTextBlockFormat) -> None:
        """A block of its own; what Qt left empty, at the start or behind a table, is taken."""
        if self._fresh:
            self._cursor.setBlockFormat(form)
        else:
            self._cursor.insertBlock(form, QTextCharFormat())
        self._fresh = False

    def _spaced(self, below: float = _BETWEEN) -> QTextBlockFormat:
        form = self._tight()
        form.setBottomMargin(below)
        form.setIndent(self._indent)
        return form

    @staticmethod
    def _tight() -> QTextBlockFormat:
        form = QTextBlockFormat()
        kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        form.setLineHeight(_LEADING, kind.value)
        return form

    def _write(
        self,
        runs: Runs,
        *,
        size: float = 0.0,
        weight: QFont.Weight | None = None,
        anchor: str = "",
        faint: bool = False,
    ) -> None:
        for run in runs:
            form = self._form(run)
            if size:
                form.setFontPointSize(size)
            if weight is not None:
                form.setFontWeight(weight)
            if faint:
                form.setForeground(self._look.colour(QPalette.ColorRole.PlaceholderText))
            if anchor:
                form.setAnchor(True)
                form.setAnchorNames([anchor])
            words = f"{_NARROW}{run.text}{_NARROW}" if run.key else run.text
            self._cursor.insertText(words, form)

    def _form(self, run: Run) -> QTextCharFormat:
        form = QTextCharFormat()
        if run.strong:
            form.setFontWeight(QFont.Weight.DemiBold)
        form.setFontItalic(run.slanted)
        if run.code:
            face = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
            form.setFontFamilies([face.family()])
            form.setFontPointSize(self._look.points * 0.95)
        if run.key:
            form.setBackground(self._look.colour(QPalette.ColorRole.AlternateBase))
            form.setFontWeight(QFont.Weight.Medium)
            form.setForeground(self._look.colour(QPalette.ColorRole.Link))
        if run.link:
            form.setAnchor(True)
            form.setAnchorHref(run.link)
            form.setForeground(self._look.colour(QPalette.ColorRole.Link))
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        return form
