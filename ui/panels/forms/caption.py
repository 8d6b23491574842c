"""A caption: its figure and image, its credit, the agency and who made the picture."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QPushButton

from annotator.changes import articles
from annotator.model.annotation import Annotation, Caption
from annotator.model.article import Figure
from annotator.model.ids import AuthorityId, FigureId, TagId
from ui.bridge import SessionBridge
from ui.current import Current
from ui.keymap.naming import keyed
from ui.panels.fields.entities import EntitiesField, replaced
from ui.panels.fields.enums import WordField
from ui.panels.fields.layout import labelled, plain
from ui.panels.fields.note import LineField, NoteField
from ui.panels.fields.words_of_text import TextWordsField
from ui.panels.forms.form import Form
from ui.panels.forms.images import image_blob, image_filter
from ui.picker.asker import Asker
from ui.picker.choice import Choice
from ui.strings import escaped

_PERSON, _ORGANISATION = TagId("person"), TagId("organisation")


class CaptionForm(Form):
    """Everything that can be said of a caption."""

    def __init__(self, bridge: SessionBridge, current: Current, asker: Asker) -> None:
        super().__init__(bridge, current, asker)
        self.figure = WordField(())
        self.image = plain("", faint=True, small=True)
        self.attach = QPushButton(self.tr("Attach an image…"))
        self.description, self.rights = NoteField(), LineField()
        self.credit = TextWordsField()
        self.agency = EntitiesField(self.tr("Choose the agency…"))
        self.creators = EntitiesField(self.tr("Add a photographer…"), several=True)
        self._asking: tuple[str, AuthorityId | None] = ("", None)
        self._fields.addWidget(labelled(self.tr("Figure"), self.figure))
        self._fields.addWidget(self.image)
        shows = self.tr("What the picture shows, for those who cannot see it")
        self._fields.addWidget(labelled(shows, self.description))
        self._fields.addWidget(self.attach)
        self._fields.addWidget(labelled(self.tr("Rights of the image"), self.rights))
        for title, field in (
            (self.tr("Credit"), self.credit),
            (self.tr("Agency"), self.agency),
            (self.tr("Photographers"), self.creators),
        ):
            self._fields.addWidget(labelled(title, field))
        self.add_common()
        self._connect()

    @property
    def _caption(self) -> Caption | None:
        body = self._annotation.body if self._annotation is not None else None
        return body if isinstance(body, Caption) else None

    def show_annotation(self, annotation: Annotation) -> None:
        super().show_annotation(annotation)
        caption, article = self._caption, self._current.article
        if caption is None:
            return
        figures = self._bridge.project.figures(annotation.article_id)
        words = [(None, self.tr("none")), *((f.id, self._figure_word(f)) for f in figures)]
        self.figure.offer(words)
        self.figure.show_value(caption.figure_id)
        chosen = next((f for f in figures if f.id == caption.figure_id), None)
        self.attach.setEnabled(chosen is not None)
        self.rights.setEnabled(chosen is not None)
        self.description.setEnabled(chosen is not None)
        self.description.show_text(chosen.description if chosen else "")
        self.rights.show_text(chosen.rights if chosen else "")
        self.image.setText(self._state(chosen) if chosen else "")
        self.image.setVisible(bool(self.image.text()))
        credit = caption.credit.quote(article.text) if caption.credit and article else ""
        self.credit.show_words(credit)
        self.agency.show_entities(self.entities(caption.agency))
        self.creators.show_entities(self.entities(*caption.creators))

    def attach_file(self, path: Path) -> None:
        """Give the caption's figure its image. Raises UnreadableFile."""
        figure, annotation = self._chosen, self._annotation
        if figure is not None and annotation is not None:
            self.do(articles.attach_image(figure, image_blob(path), path.name))
            self.show_annotation(annotation)

    def answered(self, choice: Choice) -> None:
        accepting, authority_id = self.found(choice)
        caption, (field, old) = self._caption, self._asking
        if accepting is None or caption is None or authority_id is None:
            return
        if field == "agency":
            self.edit_with(accepting, replace(caption, agency=authority_id))
        else:
            creators = replaced(caption.creators, old, authority_id)
            self.edit_with(accepting, replace(caption, creators=creators))

    def _state(self, figure: Figure) -> str:
        """Where the picture is from, and what it lacks."""
        words = [figure.link, figure.media_type if figure.image else ""]
        article = self._current.article
        if figure.alt is not None and article is not None:
            said = escaped(figure.alt.quote(article.text), 300)
            words.append(self.tr("the source says of it: “{words}”").format(words=said))
        elif not figure.description:
            words.append(
                keyed(self, self.tr("no alternative text: {describe_image} says what it shows"))
            )
        return " · ".join(word for word in words if word)

    @property
    def _chosen(self) -> Figure | None:
        """The figure of the caption."""
        caption, annotation = self._caption, self._annotation
        if caption is None or annotation is None:
            return None
        figures = self._bridge.project.figures(annotation.article_id)
        return next((f for f in figures if f.id == caption.figure_id), None)

    @Slot(str)
    def _set_rights(self, rights: str) -> None:
        if (figure := self._chosen) is not None:
            self.do(articles.describe_image(figure, rights))

    @Slot(str)
    def _set_description(self, description: str) -> None:
        if (figure := self._chosen) is not None:
            self.do(articles.describe_image(figure, description=description))

    def _figure_word(self, figure: Figure) -> str:
        word = self.tr("Figure {number}").format(number=figure.number)
        return f"{word} · {figure.link}" if figure.link else word

    @Slot(object)
    def _set_figure(self, figure_id: FigureId | None) -> None:
        if self._caption is not None:
            self.edit(replace(self._caption, figure_id=figure_id))

    @Slot()
    def _take_credit(self) -> None:
        if self._caption is not None and self._current.selection is not None:
            self.edit(replace(self._caption, credit=self._current.selection))

    @Slot()
    def _clear_credit(self) -> None:
        if self._caption is not None:
            self.edit(replace(self._caption, credit=None))

    @Slot(object)
    def _ask_agency(self, old: AuthorityId | None) -> None:
        self._asking = ("agency", old)
        self.ask("", _ORGANISATION)

    @Slot(object)
    def _ask_creator(self, old: AuthorityId | None) -> None:
        self._asking = ("creator", old)
        self.ask("", _PERSON)

    @Slot(object)
    def _drop_agency(self, _: AuthorityId) -> None:
        if self._caption is not None:
            self.edit(replace(self._caption, agency=None))

    @Slot(object)
    def _drop_creator(self, gone: AuthorityId) -> None:
        if self._caption is not None:
            kept = tuple(c for c in self._caption.creators if c != gone)
            self.edit(replace(self._caption, creators=kept))

    @Slot()
    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Attach an image"), "", image_filter())
        if name:
            self.attach_file(Path(name))

    def _connect(self) -> None:
        self.figure.picked.connect(self._set_figure)
        self.attach.clicked.connect(self._choose_file)
        self.rights.finished.connect(self._set_rights)
        self.description.finished.connect(self._set_description)
        self.credit.taken.connect(self._take_credit)
        self.credit.cleared.connect(self._clear_credit)
        self.agency.asked.connect(self._ask_agency)
        self.agency.removed.connect(self._drop_agency)
        self.creators.asked.connect(self._ask_creator)
        self.creators.removed.connect(self._drop_creator)
