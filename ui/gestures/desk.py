"""What every gesture needs at hand: article, caret, tags, register, and the way to act."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from annotator.changes.change import Change, Edit, Verb, joined
from annotator.model.annotation import Annotation, Body
from annotator.model.article import Article
from annotator.model.ids import AnnotationId, TagId
from annotator.model.span import Span
from annotator.model.stamp import Status
from annotator.model.tagset import Kind, Tag
from annotator.storage.prepared import Prepared
from annotator.storage.reading import MarkRow
from annotator.suggest.caret.names import longest, name_at
from annotator.suggest.caret.steps import block_span
from annotator.suggest.deciding.accepting import Accepting
from annotator.suggest.register.context import Context
from annotator.suggest.register.ranking import Candidate
from ui.bridge import SessionBridge
from ui.current import Current
from ui.live_register import live_register
from ui.projects import default_tags
from ui.reading.article_view import ArticleView

_AROUND = 2_000
"""How far from the caret a name is looked for, in a paragraph of any length."""


class Desk(QObject):
    """Reading is free here; whatever changes the project goes through `do`."""

    told = Signal(str)
    """A short sentence for the status line."""

    def __init__(
        self, bridge: SessionBridge, current: Current, view: ArticleView, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.bridge, self.current, self.view = bridge, current, view
        self.project = bridge.project
        self.register = live_register(bridge)
        self.held: AnnotationId | None = None
        """The annotation last made or gone to: what further parts are added to."""

    @property
    def article(self) -> Article | None:
        return self.current.article

    def do(self, change: Change | Prepared, choose: AnnotationId | None = None) -> None:
        """Commit, and take an annotation in hand. Raises AnnotatorError."""
        self.bridge.do(change)
        if choose is not None:
            self.hold(choose)

    def hold(self, annotation_id: AnnotationId) -> None:
        """Take an annotation in hand that the person asked for, not one that the caret passes."""
        self.held = annotation_id
        self.current.choose(annotation_id)

    def holding(self) -> Annotation | None:
        """The annotation held, as long as it is in this article; else the one in hand."""
        article = self.article
        found = None if self.held is None else self.project.record(Annotation, self.held)
        if found is not None and article is not None and found.article_id == article.id:
            return found
        return self.current.annotation

    def accepting(self, article: Article) -> Accepting:
        session = self.bridge.session
        return Accepting(session.person, session.program, article)

    def tags(self) -> dict[TagId, Tag]:
        return {tag.id: tag for tag in self.project.tags()}

    def entity_tags(self) -> list[Tag]:
        return [tag for tag in self.project.tags() if tag.kind is Kind.ENTITY]

    def first_tag(self, kind: Kind) -> Tag | None:
        return next((tag for tag in self.project.tags() if tag.kind is kind), None)

    def with_its_tag(self, kind: Kind, verb: Verb, make: Callable[[Tag], Change]) -> Change:
        """What `make` marks with the project's tag of a kind.

        Where the tagset of a project is older, that of the default one comes in by the same step.
        """
        tag = self.first_tag(kind)
        if tag is not None:
            return joined(verb, make(tag))
        tag = next(tag for tag in default_tags() if tag.kind is kind)
        return joined(verb, Change(verb, (Edit(None, tag),)), make(tag))

    def context(self, article: Article) -> Context:
        return self.register.context(article.id)

    def rank(self, name: str, tag_id: TagId) -> list[Candidate]:
        """Entries for a name, in the light of the article shown."""
        return self.register.rank(name, tag_id, self.article.id if self.article else None)

    def selected(self) -> Span | None:
        """The selection without blanks at its edges."""
        article, span = self.article, self.view.selection
        if article is None or span is None:
            return None
        start, end = span.start, min(span.end, len(article.text))
        while start < end and article.text[start].isspace():
            start += 1
        while end > start and article.text[end - 1].isspace():
            end -= 1
        return Span(start, end) if start < end else None

    def span_here(self, tag_id: TagId | None = None) -> Span | None:
        """The selection, else the name at the caret: of the guidelines' form or in the register."""
        article, caret = self.article, self.view.caret
        chosen = self.selected()
        if chosen is not None or article is None:
            return chosen
        block = block_span(article, caret)
        if block is None:
            return None
        near = Span(max(block.start, caret - _AROUND), min(block.end, caret + _AROUND))
        name = name_at(article.text, caret, near, article.metadata.language, tag_id)
        alias = self.register.index.alias_at(article.text, caret, near)
        return name if tag_id in ("date", "role") else longest([name, alias])

    def marks(self, start: int, end: int) -> list[MarkRow]:
        """The marks that meet [start, end) of the article, outermost and earliest first."""
        if self.article is None:
            return []
        rows = self.project.marks_within(self.article.id, start, end)
        return sorted((MarkRow(*row) for row in rows), key=in_reading_order)

    def standing_on(self, span: Span, kind: type[Body]) -> Annotation | None:
        """The annotation of a kind that lies on exactly this span; one rejected is none."""
        for row in self.marks(span.start, span.end):
            exactly = (row.start, row.end, row.ranges) == (span.start, span.end, None)
            if exactly and row.status != Status.REJECTED:
                found = self.project.annotation(AnnotationId(row.id))
                if isinstance(found.body, kind):
                    return found
        return None

    def annotations_within(self, span: Span) -> list[Annotation]:
        return [self.project.annotation(row.id) for row in self.marks(span.start, span.end)]

    def anchor(self) -> QRect:
        """Where the caret is, in global coordinates."""
        rect = self.view.caret_rect()
        return QRect(self.view.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def home(self) -> QWidget:
        """What sheets lie over: with the project they go."""
        return self.view.parentWidget() or self.view

    def settle(self, span: Span) -> None:
        """After a gesture: nothing selected, the caret where the next step begins."""
        if self.view.selection is not None:
            self.view.set_caret(span.end)
        self.view.setFocus()


def in_reading_order(row: MarkRow) -> tuple[int, int, int]:
    return row.start, -row.end, row.id
