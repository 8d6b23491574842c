"""Feeds the reading view: the article as a page, its annotations as marks, kept in step."""

import json
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from annotator.changes.change import Change
from annotator.errors import ProjectDamaged
from annotator.model.annotation import Annotation, Caption, Claim, Correction
from annotator.model.article import Article, BlockKind, Figure
from annotator.model.ids import AnnotationId, ArticleId, TagId
from annotator.model.record import Record
from annotator.model.span import Span
from annotator.model.stamp import Status
from annotator.model.tagset import Tag
from ui.bridge import SessionBridge
from ui.current import Current
from ui.reading.article_view import ArticleView
from ui.reading.page import Mark, Page, Paragraph
from ui.strings import called, escaped
from ui.theme import Theme

_DOTTED = (Status.SUGGESTED, Status.DRAFT)
_NOTE_LONGEST = 60
UNSAVED = -(2**60)
"""The number that marks of what is not saved go by: no annotation's, and no suggestion's."""


class ReadingDesk(QObject):
    """Between project and view. It re-reads what a change touched, and nothing else."""

    described = Signal(str)
    """What the annotations under the caret are, in words."""

    drawn_anew = Signal()
    """The view has forgotten all marks and was given those of the annotations."""

    def __init__(
        self, bridge: SessionBridge, current: Current, view: ArticleView, theme: Theme
    ) -> None:
        super().__init__(view)
        self._project, self._current, self._view = bridge.project, current, view
        self._tags: dict[TagId, Tag] = {}
        self._layers: dict[TagId, int] = {}
        self._notes: dict[int, tuple[str, str]] = {}
        self._shown: ArticleId | None = None
        self._theme = theme
        self.dress(theme)
        bridge.changed.connect(self._follow)
        bridge.renewed.connect(lambda _: self.dress(self._theme))
        current.article_changed.connect(self._show)
        current.annotation_changed.connect(self._emphasise)
        current.caret_moved.connect(self._describe)
        current.sought.connect(view.go_to)
        view.caret_moved.connect(current.move_caret)
        view.selection_changed.connect(current.select)
        view.mark_clicked.connect(self._take)

    def layer(self, tag_id: TagId) -> int:
        """In which layer of the view the marks of a tag lie."""
        return self._layers[tag_id]

    def mark_unsaved(self, spans: Sequence[Span]) -> None:
        """What a gesture that is not saved would mark here: another look, and a word beside it."""
        gone = bool(self._notes.pop(UNSAVED, None))
        if gone:
            self._view.remove_marks([UNSAVED])
        layer, parts = len(self._tags), len(spans)
        marks = [
            Mark(span.start, span.end, UNSAVED, layer, part, parts)
            for part, span in enumerate(spans)
        ]
        if marks:
            self._view.add_marks(marks)
            self._notes[UNSAVED] = self.tr("not saved"), ""
        if marks or gone:
            self._view.set_margin_notes(self._notes)

    def dress(self, theme: Theme) -> None:
        """Give the view the colours of the theme and the layers of the project's tags."""
        self._theme = theme
        tags = self._project.tags()
        self._tags = {tag.id: tag for tag in tags}
        self._layers = {tag.id: number for number, tag in enumerate(tags)}
        self._view.set_looks(theme.layers(tags), theme.page())

    @Slot(object)
    def _show(self, article: Article | None) -> None:
        shown, self._shown = self._shown, article.id if article else None
        if article is None:
            self._view.show_page(Page(text="", paragraphs=()))
            self.drawn_anew.emit()
            return
        caret = self._view.caret
        figures = self._project.figures(article.id)
        self._view.show_page(self._page(article, figures))
        self._view.set_marks(self._marks(self._project.marks(article.id)))
        self._read_notes(article)
        self.drawn_anew.emit()
        if shown == article.id:  # a page that is only laid out again: what is in hand stays so
            self._view.set_caret(caret)

    def _page(self, article: Article, figures: list[Figure]) -> Page:
        """Blocks as paragraphs; each picture stands above the first of its lines that is shown."""
        pictures = self._pictures(article, figures)
        headless = all(block.kind is not BlockKind.HEADLINE for block in article.blocks)
        paragraphs = []
        for number, block in enumerate(article.blocks):
            figure, picture = pictures.get(number, (None, None))
            top = headless and number == 0 and block.kind is BlockKind.ALT
            label = self._figure_label(figure) if figure else ""
            paragraphs.append(
                Paragraph(
                    start=block.start,
                    end=block.end,
                    kind=BlockKind.HEADLINE.value if top else block.kind.value,
                    marker=block.marker,
                    picture=picture,
                    has_figure=figure is not None,
                    figure_label=label,
                )
            )
        return Page(text=article.text, paragraphs=tuple(paragraphs))

    def _figure_label(self, figure: Figure) -> str:
        link = escaped(figure.link, 40) if figure.link else self.tr("no image in the project")
        return self.tr("figure {number} · {link}").format(number=figure.number, link=link)

    def _pictures(
        self, article: Article, figures: list[Figure]
    ) -> dict[int, tuple[Figure, QImage | None]]:
        found: dict[int, tuple[Figure, QImage | None]] = {}
        for figure in figures:
            line = figure.caption or figure.credit or figure.alt
            if line is None or not article.blocks:
                continue
            found[article.block_at(line.start)] = figure, self._picture(figure)
        return found

    def _picture(self, figure: Figure) -> QImage | None:
        """None where there is no image, or where only its checksum came with a TEI file."""
        try:
            blob = self._project.blob(figure.image) if figure.image else None
        except ProjectDamaged:
            return None
        return QImage.fromData(blob.data) if blob is not None else None

    def _marks(self, rows: Iterable[tuple[object, ...]]) -> list[Mark]:
        found: list[Mark] = []
        for number, start, end, tag, status, ranges in rows:
            if status == Status.REJECTED.value:
                continue
            dotted = status in _DOTTED
            layer = self._layers[tag]  # type: ignore[index]  # rows hold what the project holds
            if ranges is None:
                found.append(Mark(start, end, number, layer, 0, 1, dotted))  # type: ignore[arg-type]  # as above
                continue
            spans = json.loads(str(ranges))
            found += [
                Mark(a, b, number, layer, part, len(spans), dotted)  # type: ignore[arg-type]  # as above
                for part, (a, b) in enumerate(spans)
            ]
        return found

    def _marks_of(self, annotation: Annotation) -> list[Mark]:
        status = annotation.stamp.status
        if status is Status.REJECTED:
            return []
        layer, dotted = self._layers[annotation.tag_id], status in _DOTTED
        count = len(annotation.spans)
        return [
            Mark(span.start, span.end, annotation.id, layer, part, count, dotted)
            for part, span in enumerate(annotation.spans)
        ]

    @Slot(object)
    def _follow(self, change: Change) -> None:
        """Marks that went go, marks that came are drawn; nothing is laid out again."""
        article = self._current.article
        if article is None:
            return
        figures = any(isinstance(edit.record, Figure) for edit in change.edits)
        if figures and change.touches(article.id):
            self._show(article)
            return
        if any(isinstance(edit.record, Tag) for edit in change.edits):
            self.dress(self._theme)
            self._view.set_marks(self._marks(self._project.marks(article.id)))
            self._read_notes(article)
            self.drawn_anew.emit()
            return
        net = change.net()
        gone = [a.id for e in net if (a := _here(e.before, article)) is not None]
        come = [a for e in net if (a := _here(e.after, article)) is not None]
        if gone:
            self._view.remove_marks(gone)
        if come:
            self._view.add_marks([mark for each in come for mark in self._marks_of(each)])
        if gone or come:
            for number in gone:
                self._notes.pop(number, None)
            self._notes.update({a.id: note for a in come if (note := self._note(a))})
            self._view.set_margin_notes(self._notes)
            self._describe(self._current.caret)

    def _read_notes(self, article: Article) -> None:
        """What stands beside the bars of claims and captions."""
        kinds = {tag.id for tag in self._tags.values() if tag.kind.value != "entity"}
        self._notes = {}
        for row in self._project.marks(article.id):
            if row[3] in kinds:
                annotation = self._project.annotation(row[0])
                if note := self._note(annotation):
                    self._notes[annotation.id] = note
        self._view.set_margin_notes(self._notes)

    def _note(self, annotation: Annotation) -> tuple[str, str] | None:
        label = called(self._tags[annotation.tag_id])
        match annotation.body:
            case Claim(claimants=claimants, reporter=reporter):
                names = ", ".join(self._project.authority(c).name for c in claimants)
                via = self._project.authority(reporter).name if reporter is not None else ""
                if via:
                    via = self.tr("via {name}").format(name=via)
                return label, escaped(" · ".join(w for w in (names, via) if w), _NOTE_LONGEST)
            case Caption() as caption:
                return label, escaped(self._credit(annotation, caption), _NOTE_LONGEST)
        return None

    def _credit(self, annotation: Annotation, caption: Caption) -> str:
        figures = self._project.figures(annotation.article_id)
        number = next((f.number for f in figures if f.id == caption.figure_id), None)
        words = [self.tr("fig. {n}").format(n=number)] if number else []
        article = self._current.article
        if caption.credit and article is not None:
            words.append(caption.credit.quote(article.text))
        return " · ".join(words)

    @Slot(object)
    def _emphasise(self, annotation: Annotation | None) -> None:
        self._view.set_current(annotation.id if annotation else None)

    @Slot(object)
    def _take(self, annotation_id: AnnotationId) -> None:
        if annotation_id > 0:
            self._current.choose(annotation_id)

    @Slot(int)
    def _describe(self, caret: int) -> None:
        """The status line, and what a screen reader says, for the place of the caret."""
        marks = [mark for mark in self._view.marks_at(caret) if mark.annotation_id > 0]
        words = "; ".join(self._in_words(mark) for mark in marks[:5])
        self._view.set_caret_description(words)
        self.described.emit(words)

    def _in_words(self, mark: Mark) -> str:
        return self.told(self._project.annotation(mark.annotation_id))  # type: ignore[arg-type]  # as above

    def told(self, annotation: Annotation) -> str:
        """An annotation of the article shown in one line: kind, words, who is meant, status."""
        tag = called(self._tags[annotation.tag_id])
        parts = [f"{tag}: “{escaped(annotation.quote, 40)}”"]
        names = [self._project.authority(found).name for _, found in annotation.authorities]
        if isinstance(annotation.body, Correction):
            reading = annotation.body.reading or self.tr("nobody knows")
            parts.append(self.tr("should read “{reading}”").format(reading=escaped(reading, 60)))
        elif names:
            parts.append("→ " + escaped(", ".join(names), 60))
        elif annotation.body.__class__.__name__ == "Mention":
            parts.append(self.tr("(unresolved)"))
        if annotation.stamp.status is not Status.ACCEPTED:
            parts.append(f"({annotation.stamp.status.value})")
        return " ".join(parts)


def _here(record: Record | None, article: Article) -> Annotation | None:
    """The record, when it is an annotation of this article."""
    here = isinstance(record, Annotation) and record.article_id == article.id
    return record if here and isinstance(record, Annotation) else None
