"""Comments with their replies, and a line to say something in."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from annotator.model.comment import Comment
from ui.keymap.naming import keyed
from ui.panels.fields.layout import plain
from ui.strings import stamped

_INDENT = 14
_DEEPEST = 4


class CommentLine(QWidget):
    """One comment: who said it and when, and what."""

    answering = Signal(object)
    """The `Comment` that a reply is wanted to."""

    removed = Signal(object)
    """The `Comment` that is to go."""

    def __init__(self, comment: Comment, maker: str, depth: int) -> None:
        super().__init__()
        self._comment = comment
        reply, cross = QToolButton(), QToolButton()
        reply.setText(self.tr("Reply"))
        cross.setText("×")
        for button, name in ((reply, self.tr("Reply to {0}")), (cross, self.tr("Remove “{0}”"))):
            button.setAutoRaise(True)
            button.setObjectName("small")
            button.setAccessibleName(name.format(maker if button is reply else comment.text[:40]))
        reply.clicked.connect(lambda: self.answering.emit(self._comment))
        cross.clicked.connect(lambda: self.removed.emit(self._comment))
        head = QHBoxLayout()
        when = stamped(comment.stamp.at)
        head.addWidget(plain(f"{maker} · {when}", faint=True, small=True), 1)
        head.addWidget(reply)
        head.addWidget(cross)
        words = plain(comment.text)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(min(depth, _DEEPEST) * _INDENT, 0, 0, 4)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(words)


class CommentsField(QWidget):
    """All comments on one thing. Enter says what was typed; Esc goes back to the text."""

    said = Signal(str)
    """A new comment."""

    answered = Signal(object, str)
    """The `Comment` replied to, and the reply."""

    removed = Signal(object)
    """The `Comment` that is to go."""

    left = Signal()
    """Esc: the keyboard goes back to the text."""

    def __init__(self) -> None:
        super().__init__()
        self._answering: Comment | None = None
        self._shown: list[Comment] = []
        self._lines: list[CommentLine] = []
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Comment"))
        self.line.returnPressed.connect(self._say)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.line, self._leave)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(3)
        self._layout.addWidget(self.line)
        self._answer(None)

    def show_comments(self, comments: list[Comment], makers: dict[int, str]) -> None:
        """What the project holds, replies under what they answer."""
        if comments == self._shown:
            return
        self._shown = comments
        for old in self._lines:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = []
        for comment, depth in threaded(comments):
            row = CommentLine(comment, makers.get(comment.stamp.maker, ""), depth)
            row.answering.connect(self._answer)
            row.removed.connect(self.removed)
            self._layout.insertWidget(len(self._lines), row)
            self._lines.append(row)
        if self._answering not in comments:
            self._answer(None)

    @Slot()
    def _say(self) -> None:
        words, answering = self.line.text().strip(), self._answering
        if not words:
            return
        self.line.clear()
        self._answer(None)
        if answering is None:
            self.said.emit(words)
        else:
            self.answered.emit(answering, words)

    @Slot()
    def _leave(self) -> None:
        """What was typed stays; whom it would have answered is forgotten."""
        self._answer(None)
        self.left.emit()

    @Slot(object)
    def _answer(self, comment: Comment | None) -> None:
        self._answering = comment
        if comment is None:
            words = self.tr("Add a comment, {Return} says it")
            self.line.setPlaceholderText(keyed(self, words))
            return
        words = self.tr("Reply to “{0}”").format(" ".join(comment.text.split())[:40])
        self.line.setPlaceholderText(words)
        self.line.setFocus()


def threaded(comments: list[Comment]) -> list[tuple[Comment, int]]:
    """Each comment with how deep it stands, its replies after it."""
    answers: dict[int | None, list[Comment]] = {}
    known = {comment.id for comment in comments}
    for comment in comments:
        above = comment.answers if comment.answers in known else None
        answers.setdefault(above, []).append(comment)
    found: list[tuple[Comment, int]] = []
    waiting = [(comment, 0) for comment in reversed(answers.get(None, []))]
    while waiting:
        comment, depth = waiting.pop()
        found.append((comment, depth))
        waiting += [(reply, depth + 1) for reply in reversed(answers.get(comment.id, []))]
    return found
