"""The page of a scan that the caret is on: its picture, with the printed line marked."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.model.article import Article
from annotator.model.page import Page, PageLine, line_at
from annotator.model.span import Span
from ui.bridge import SessionBridge
from ui.current import Current
from ui.jobs import Jobs, Stillness

WIDEST = 1_600
"""A picture is kept no wider than this: a panel is narrower, and scans are large."""
PAUSE_MS = 60
_MARK = QColor(234, 179, 8, 90)
_EDGE = QColor(180, 83, 9)
_BOX = QColor(128, 128, 128, 60)
_AT = 0.4
"""How far down the panel the marked line stands."""


class PageView(QWidget):
    """Paints a page as wide as there is room, moved so that the marked line is in sight."""

    chosen = Signal(object)
    """The `PageLine` that was clicked."""

    def __init__(self) -> None:
        super().__init__()
        self.page: Page | None = None
        self.line: PageLine | None = None
        self.image: QImage | None = None
        self.setMinimumHeight(120)
        self.setAccessibleName(self.tr("Page"))

    def sizeHint(self) -> QSize:
        return QSize(320, 480)

    def mark(self, page: Page | None, line: PageLine | None) -> None:
        self.page, self.line = page, line
        self.update()

    def show_image(self, image: QImage | None) -> None:
        self.image = image
        self.update()

    def place_of(self, line: PageLine) -> QRectF:
        """Where the box of a line is painted."""
        scale = self._scale()
        top = line.top * scale - self._above(scale)
        width, height = (line.right - line.left) * scale, (line.bottom - line.top) * scale
        return QRectF(line.left * scale, top, width, height)

    def _size(self) -> tuple[float, float]:
        """Of the page, in the unit of its boxes."""
        if self.page is not None and self.page.width and self.page.height:
            return float(self.page.width), float(self.page.height)
        if self.image is not None and not self.image.isNull():
            return float(self.image.width()), float(self.image.height())
        lines = self.page.lines if self.page else ()
        right = max((line.right for line in lines), default=1)
        return float(right or 1), float(max((line.bottom for line in lines), default=1) or 1)

    def _scale(self) -> float:
        return self.width() / self._size()[0]

    def _above(self, scale: float) -> float:
        """How much of the page is hidden above, in pixels."""
        height = self._size()[1] * scale
        if self.line is None or height <= self.height():
            return 0.0
        wanted = (self.line.top + self.line.bottom) / 2 * scale - self.height() * _AT
        return max(0.0, min(wanted, height - self.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.page is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        scale = self._scale()
        width, height = self._size()
        if self.image is not None and not self.image.isNull():
            place = QRectF(0, -self._above(scale), width * scale, height * scale)
            painter.drawImage(place, self.image)
        else:
            for line in self.page.lines:
                painter.fillRect(self.place_of(line), _BOX)
        if self.line is not None:
            place = self.place_of(self.line).adjusted(-3, -2, 3, 2)
            painter.fillRect(place, _MARK)
            painter.setPen(_EDGE)
            painter.drawRect(place)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        lines = self.page.lines if self.page else ()
        for line in lines:
            if self.place_of(line).contains(event.position()):
                self.chosen.emit(line)


class PagePanel(QWidget):
    """Follows the caret from line to line and from page to page."""

    there = Signal(bool)
    """Whether the article shown has pages at all."""

    def __init__(self, bridge: SessionBridge, current: Current) -> None:
        super().__init__()
        self.title = self.tr("Page")
        self._project, self._current = bridge.project, current
        self._jobs = Jobs(self)
        self._page: Page | None = None
        self.view, self._label = PageView(), QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 8)
        layout.addWidget(self._label)
        layout.addWidget(self.view, 1)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE_MS)
        self._later.timeout.connect(self.refresh)
        current.article_changed.connect(self._turned)
        current.caret_moved.connect(self._moved)
        self.view.chosen.connect(self._seek)

    @Slot(object)
    def _turned(self, article: Article | None) -> None:
        self.there.emit(article is not None and bool(article.pages))
        self._page = None
        self._later.start()

    @Slot(int)
    def _moved(self, _: int) -> None:
        if self.isVisible():
            self._later.start()

    @Slot(object)
    def _seek(self, line: PageLine) -> None:
        self._current.sought.emit(Span(line.start, line.end))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._later.start()

    @Slot()
    def refresh(self) -> None:
        """Mark the line of the caret, and bring its page."""
        article = self._current.article
        if article is None or not self.isVisible():
            return
        if not article.pages:
            self._label.setText(self.tr("This article has no pictures of its pages."))
        found = line_at(article.pages, self._current.caret)
        if found is None and article.pages and article.pages[0].lines:
            found = article.pages[0], article.pages[0].lines[0]
        page, line = found if found else (None, None)
        self.view.mark(page, line)
        if page is not None and page is not self._page:
            self._bring(article, page)

    def _bring(self, article: Article, page: Page) -> None:
        if self._jobs.busy:
            self._later.start()
            return
        self._page = page
        number = article.pages.index(page) + 1
        said = self.tr("Page {label} · {number} of {all}").format(
            label=page.label, number=number, all=len(article.pages)
        )
        self._label.setText(f"{said} · {page.link}" if page.link else said)
        self.view.show_image(None)
        if not page.image:
            return
        data = self._project.blob(page.image).data
        Stillness.begin()
        self._jobs.start(lambda _: _loaded(data), done=partial(self._land, page), failed=self._fail)

    def _land(self, page: Page, image: QImage) -> None:
        Stillness.end()
        if page is not self._page:
            return
        if image.isNull():
            words = self.tr("its picture ({kind}) cannot be shown here").format(
                kind=page.media_type
            )
            self._label.setText(f"{self._label.text()}: {words}")
        self.view.show_image(image)

    def _fail(self, error: Exception) -> None:
        Stillness.end()
        raise error

    def end(self) -> None:
        """Before the project is closed."""
        self._later.stop()
        if self._jobs.busy:
            self._jobs.stop()
            Stillness.end()


def _loaded(data: bytes) -> QImage:
    """In a job: the picture, no wider than a panel needs."""
    image = QImage.fromData(data)
    if image.width() > WIDEST:
        return image.scaledToWidth(WIDEST, Qt.TransformationMode.SmoothTransformation)
    return image
