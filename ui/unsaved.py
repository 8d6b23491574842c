"""What could not be saved: it stays in sight, marked so, until it is saved or given up."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
)

from annotator.errors import AnnotatorError
from ui.bridge import SessionBridge, Unsaved
from ui.panels.fields.layout import plain
from ui.projects import opened
from ui.spoken import spoken
from ui.strings import escaped, sentence, verb

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def _tr(words: str) -> str:
    return QCoreApplication.translate("Unsaved", words)


class UnsavedCard(QFrame):
    """It stays as long as something waits, and takes no keyboard away."""

    again_wanted = Signal()
    """Try to save it once more."""

    elsewhere_wanted = Signal()
    """Save the project with it somewhere else, and go on there."""

    given_up = Signal()
    """Forget it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("unsaved")
        self.title, self.words = plain(""), plain("")
        self.title.setObjectName("recovery_title")
        self.again = QPushButton(self.tr("Try again"))
        self.again.setObjectName("primary")
        self.elsewhere = QPushButton(self.tr("Save elsewhere…"))
        self.drop = QPushButton(self.tr("Give it up"))
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        row.setSpacing(10)
        for button in (self.again, self.elsewhere, self.drop):
            row.addWidget(button)
        row.addStretch(1)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addLayout(row)
        self.again.clicked.connect(self.again_wanted)
        self.elsewhere.clicked.connect(self.elsewhere_wanted)
        self.drop.clicked.connect(self.given_up)
        self.hide()

    def show_unsaved(self, unsaved: Unsaved | None) -> None:
        if unsaved is not None:
            self.title.setText(self.tr("Not saved yet: {what}").format(what=in_words(unsaved)))
            self.words.setText(sentence(spoken(unsaved.error), 600))
            self.setAccessibleName(f"{self.title.text()} {self.words.text()}")
        self.setVisible(unsaved is not None)


def in_words(unsaved: Unsaved) -> str:
    """`Mark “Ada”`."""
    what, about = verb(unsaved.change.verb), escaped(unsaved.change.about, 60)
    return _tr("{what} “{about}”").format(what=what, about=about) if about else what


def calls(window: "MainWindow") -> dict[str, Callable[[], object]]:
    """What can be done about it, and what it holds back, by the names of actions."""
    return {
        "close_project": partial(close_project, window),
        "try_again": partial(try_again, window),
        "save_elsewhere": partial(save_elsewhere, window),
    }


def attend(window: "MainWindow", bridge: SessionBridge) -> None:
    """Follow one sitting: card and lamp say what waits."""

    def follow(unsaved: Unsaved | None) -> None:
        window.unsaved.show_unsaved(unsaved)
        if unsaved is None:
            window.top.say_saved()
        else:
            window.top.say_not_saved(spoken(unsaved.error))

    bridge.held.connect(follow)


def says(window: "MainWindow", error: AnnotatorError) -> bool:
    """Whether the card says this error, so that nothing else need."""
    unsaved = window.place.bridge.unsaved if window.place else None
    return unsaved is not None and unsaved.error is error


def try_again(window: "MainWindow") -> None:
    if window.place is None:
        return
    bridge = window.place.bridge
    waited = bridge.unsaved
    if waited is None:
        window.bar.tell(_tr("Everything is saved."))
        return
    bridge.try_again()
    window.place.view.setFocus()
    window.bar.tell(_tr("Saved: {what}.").format(what=in_words(waited)))


def give_up(window: "MainWindow") -> None:
    if window.place is not None and (waited := window.place.bridge.unsaved) is not None:
        window.place.bridge.give_up()
        window.bar.tell(_tr("Given up: {what}.").format(what=in_words(waited)))


def save_elsewhere(window: "MainWindow") -> None:
    """A copy of the project with what waits, under a name that somebody chooses; it is opened."""
    place = window.place
    if place is None:
        return
    path = place.bridge.project.path
    name, _ = QFileDialog.getSaveFileName(
        window,
        _tr("Save elsewhere, and go on there"),
        str(Path.home() / path.name),
        _tr("Annotator projects (*.annot)"),
    )
    if name:
        target = Path(name)
        window.jobs.start(
            lambda job: place.backing_up.backups.save_as(target, job),
            done=lambda _: _go_on_in(window, target),
            failed=window.messages.show,
        )


def _go_on_in(window: "MainWindow", target: Path) -> None:
    """Open the copy, with the gesture in it; where that fails, the project stays open."""
    place = window.place
    if place is None:
        return
    old, waited, article = place.bridge, place.bridge.unsaved, place.current.article
    caret = place.current.caret
    session = opened(target, window.contributor())
    try:
        if waited is not None:
            session.go_on_for(old.session, waited.what)
    except AnnotatorError:
        session.project.close()
        raise
    old.give_up()
    if window.enter(lambda: session) and window.place is not None and article is not None:
        window.place.current.show(article.id)
        window.place.view.set_caret(caret)
        said = _tr("Saved, and open from now on: “{name}”. “{old}” is as it was before.")
        window.bar.tell(
            said.format(name=escaped(str(target), 160), old=escaped(str(old.project.path), 160))
        )


def close_project(window: "MainWindow") -> None:
    """Close the project, when nothing in it waits any more."""
    if not held_back(window, window.close_project):
        window.close_project()


def held_back(window: "MainWindow", then: Callable[[], object]) -> bool:
    """Whether something waits to be saved, what is still being typed included. Then it is asked
    what is to become of it, and `then` comes when it is saved or given up."""
    if window.place is None:
        return False
    if (form := window.place.inspector.form) is not None:
        form.flush()
    bridge = window.place.bridge
    if bridge.unsaved is None:
        return False
    _ask(window, bridge, bridge.unsaved, then)
    return True


def _ask(
    window: "MainWindow", bridge: SessionBridge, unsaved: Unsaved, then: Callable[[], object]
) -> None:
    box = QMessageBox(window)
    box.setObjectName("unsaved_question")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(_tr("This is not saved yet: {what}").format(what=in_words(unsaved)))
    box.setInformativeText(sentence(spoken(unsaved.error), 600))
    for label in box.findChildren(QLabel):
        label.setTextFormat(label.textFormat().PlainText)
    role = QMessageBox.ButtonRole
    again = box.addButton(_tr("Try again"), role.AcceptRole)
    elsewhere = box.addButton(_tr("Save elsewhere…"), role.AcceptRole)
    drop = box.addButton(_tr("Close without it"), role.DestructiveRole)
    stay = box.addButton(_tr("Go on working"), role.RejectRole)
    box.setDefaultButton(again)
    box.setEscapeButton(stay)

    def answered() -> None:
        chosen = box.clickedButton()
        if chosen is elsewhere:
            save_elsewhere(window)
        elif chosen is again:
            bridge.try_again()
            then()
        elif chosen is drop:
            bridge.give_up()
            then()

    box.finished.connect(answered)
    box.open()
