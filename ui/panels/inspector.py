"""The annotation in hand, with every field that it has."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.changes.change import Change
from annotator.model.annotation import (
    Annotation,
    Caption,
    Character,
    Claim,
    Correction,
    Mention,
    Quotation,
)
from annotator.model.article import Article
from annotator.model.ids import label
from ui.bridge import SessionBridge
from ui.current import Current
from ui.panels.fields.layout import plain, scrolled
from ui.panels.forms.caption import CaptionForm
from ui.panels.forms.character import CharacterForm
from ui.panels.forms.claim import ClaimForm
from ui.panels.forms.correction import CorrectionForm
from ui.panels.forms.form import Form
from ui.panels.forms.mention import MentionForm
from ui.panels.forms.quotation import QuotationForm
from ui.panels.quote import Quote
from ui.panels.talk import Talk
from ui.panels.words import words
from ui.picker.asker import Asker
from ui.strings import called, day

F = TypeVar("F", bound=Form)
FORMS: dict[type, type[Form]] = {
    Mention: MentionForm,
    Claim: ClaimForm,
    Caption: CaptionForm,
    Correction: CorrectionForm,
    Quotation: QuotationForm,
    Character: CharacterForm,
}
"""By what an annotation says; those that are wanted most come first."""


class InspectorPanel(QWidget):
    """Shows what is in hand. Each field is saved when a person has finished with it."""

    def __init__(self, bridge: SessionBridge, current: Current) -> None:
        super().__init__()
        self.title = self.tr("Annotation")
        self._bridge, self._current = bridge, current
        self.asker = Asker(bridge, current, self)
        self._empty = plain(
            self.tr("Put the caret on an annotation, or mark a name: its details stand here."),
            faint=True,
        )
        self._made: dict[type[Form], Form] = {}
        self.talk = Talk(bridge, current)
        self._quote, self._origin = Quote(), plain("", faint=True, small=True)
        self._shown: QWidget = self._empty
        self._fields = self._arrange()
        self.form_for(MentionForm)  # what is put in hand first is nearly always a name
        current.annotation_changed.connect(self._show)
        current.article_changed.connect(self.talk.refresh)
        bridge.changed.connect(self._refresh)
        self._show(current.annotation)

    @property
    def form(self) -> Form | None:
        """The form that is shown, None while nothing is in hand."""
        return self._shown if isinstance(self._shown, Form) else None

    def form_for(self, kind: type[F]) -> F:
        """Made when it is first asked for: a form costs as much as the rest of the panel."""
        found = self._made.get(kind)
        if found is None:
            found = self._made[kind] = kind(self._bridge, self._current, self.asker)
            found.hide()
            _put_before(self.talk, found, self._fields)
        assert isinstance(found, kind), "each stands under its own class"
        return found

    def ahead(self) -> Iterator[Callable[[], object]]:
        """Steps that make the forms one by one, for whoever has time before they are wanted."""
        return (partial(self.form_for, kind) for kind in FORMS.values())

    @Slot()
    def edit(self) -> None:
        """F2: the keyboard goes to the first field."""
        form = self.form
        if form is not None:
            first = next(w for w in form.findChildren(QWidget) if _takes_keys(w))
            first.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing typed is lost when the window closes or another panel comes up."""
        form = self.form
        if form is not None:
            form.flush()
        super().hideEvent(event)

    @Slot(object)
    def _show(self, annotation: Annotation | None) -> None:
        before = self.form
        self.talk.refresh()
        form = self.form_for(FORMS[type(annotation.body)]) if annotation is not None else None
        if before is not None and before is not form:
            self.asker.let_go()
            before.flush() if self._still_there(before) else before.forget()
        if annotation is None or form is None:
            self._turn_to(self._empty)
            self._quote.hide()
            self._origin.hide()
            return
        self._head(annotation)
        form.show_annotation(annotation)
        self._turn_to(form)

    def _still_there(self, form: Form) -> bool:
        shown = form.shown
        return shown is not None and self._bridge.project.record(Annotation, shown) is not None

    @Slot(object)
    def _refresh(self, change: Change) -> None:
        """A change elsewhere may have renamed an entry that is shown. What is done to articles
        alone, portion by portion, is not about it."""
        if not change.edits or any(not isinstance(one.record, Article) for one in change.edits):
            self._show(self._current.annotation)

    def _head(self, annotation: Annotation) -> None:
        tags = {tag.id: tag for tag in self._bridge.project.tags()}
        tag = tags[annotation.tag_id]
        self._quote.show_quote(annotation.quote, tag.colour)
        makers = {c.id: c.name for c in self._bridge.project.contributors()}
        maker = makers.get(annotation.stamp.maker, "")
        status = words()[annotation.stamp.status]
        at = annotation.stamp.at
        made = day(date.fromisoformat(at[:10])) if at else ""
        parts = (called(tag), status, maker, made, label(annotation.id))
        self._origin.setText(" · ".join(part for part in parts if part))
        self._quote.show()
        self._origin.show()

    def _turn_to(self, widget: QWidget) -> None:
        """A stacked widget would leave every form as high as the highest."""
        for page in (self._empty, *self._made.values()):
            page.setVisible(page is widget)
        self._shown = widget

    def _arrange(self) -> QVBoxLayout:
        """From the outside in: what is put into something else later is dressed twice."""
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        whole.addWidget(scrolled(inside))
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(14, 10, 14, 14)
        layout.setSpacing(8)
        for widget in (self._quote, self._origin, self._empty, self.talk):
            layout.addWidget(widget)
        layout.addStretch(1)
        return layout


def _put_before(after: QWidget, widget: QWidget, layout: QVBoxLayout) -> None:
    """Above another, for the eye and for the Tab key; Qt orders only what takes the keyboard."""
    fields = [link for link in _links(widget, QWidget.nextInFocusChain) if _is_reached(link)]
    back = _links(after, QWidget.previousInFocusChain)
    before = next((link for link in back if _is_reached(link)), None)
    layout.insertWidget(layout.indexOf(after), widget)
    for field in fields:
        if before is not None:
            QWidget.setTabOrder(before, field)
        before = field


def _links(widget: QWidget, step: Callable[[QWidget], QWidget | None]) -> Iterator[QWidget]:
    """Once round the chain of a window, without the widget itself."""
    link = step(widget)
    while link is not None and link is not widget:
        yield link
        link = step(link)


def _is_reached(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _takes_keys(widget: QWidget) -> bool:
    return _is_reached(widget) and widget.isVisible() and widget.isEnabled()
