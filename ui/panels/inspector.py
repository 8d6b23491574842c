"""The annotation in hand, with every field that it has."""

from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.model.annotation import (
    Annotation,
    Caption,
    Character,
    Claim,
    Correction,
    Mention,
    Quotation,
)
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
        self.mention = MentionForm(bridge, current, self.asker)
        self.claim = ClaimForm(bridge, current, self.asker)
        self.caption = CaptionForm(bridge, current, self.asker)
        self.correction = CorrectionForm(bridge, current, self.asker)
        self.quotation = QuotationForm(bridge, current, self.asker)
        self.character = CharacterForm(bridge, current, self.asker)
        self._forms: dict[type, Form] = {
            Mention: self.mention,
            Claim: self.claim,
            Caption: self.caption,
            Correction: self.correction,
            Quotation: self.quotation,
            Character: self.character,
        }
        self.talk = Talk(bridge, current)
        self._quote, self._origin = Quote(), plain("", faint=True, small=True)
        self._shown: QWidget = self._empty
        self._arrange()
        current.annotation_changed.connect(self._show)
        current.article_changed.connect(self.talk.refresh)
        bridge.changed.connect(self._refresh)
        self._show(current.annotation)

    @property
    def form(self) -> Form | None:
        """The form that is shown, None while nothing is in hand."""
        return self._shown if isinstance(self._shown, Form) else None

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
        form = self._forms[type(annotation.body)] if annotation is not None else None
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
    def _refresh(self, _: object) -> None:
        """A change elsewhere may have renamed an entry that is shown."""
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
        for page in (self._empty, *self._forms.values()):
            page.setVisible(page is widget)
        self._shown = widget

    def _arrange(self) -> None:
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(14, 10, 14, 14)
        layout.setSpacing(8)
        layout.addWidget(self._quote)
        layout.addWidget(self._origin)
        for widget in (self._empty, *self._forms.values(), self.talk):
            layout.addWidget(widget)
        layout.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inside))


def _takes_keys(widget: QWidget) -> bool:
    reached = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return reached and widget.isVisible() and widget.isEnabled()
