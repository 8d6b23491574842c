"""Where the text of an RTF file goes: to the page, to a note, or to what is told beside it."""

from dataclasses import dataclass, field

from annotator.readers.manuscripts.manuscript import Manuscript, Picture
from annotator.readers.office.rtf.equations import equation_of
from annotator.readers.office.rtf.flow import Flow
from annotator.readers.office.rtf.state import INFO, State
from annotator.readers.pictures import picture


@dataclass(slots=True)
class Aside:
    """What is told, or stands after the text; `said` are the properties of the file."""

    deleted: list[str] = field(default_factory=list)
    inserted: int = 0
    hidden: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    around: list[str] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)
    """Readings beside words."""
    notes: list[Manuscript] = field(default_factory=list)
    said: dict[str, str] = field(default_factory=dict)
    cut: bool = False
    lost: int = 0


class Sinks:
    """Takes characters in, by the goal of the group they stand in."""

    def __init__(self, manuscript: Manuscript, *, changes_taken: bool) -> None:
        self.aside = Aside()
        self.flows = [Flow(manuscript, self._style)]
        self.picture = bytearray()
        self.ending = "png"
        self.numbered = -1
        """The number of the style that is being named."""
        self.gathered: list[str] = []
        self.fields: list[list[str]] = []
        """Of each field that is open, what it is to do."""
        self._manuscript, self._taken = manuscript, changes_taken
        self._styles: dict[int, str] = {}

    @property
    def flow(self) -> Flow:
        """The text that runs on here."""
        return self.flows[-1]

    def begin_note(self) -> None:
        self.flows.append(Flow(Manuscript(self._manuscript.name), self._style))

    def end(self, state: State) -> None:
        """The file has ended, wherever it was."""
        while len(self.flows) > 1:
            self._end_note(state)
        self.flow.end(state)

    def _style(self, number: int) -> str:
        return self._styles.get(number, "")

    def finish(self, ended: State) -> None:
        """A group that had a goal of its own has ended."""
        words = "".join(self.gathered).strip()
        if ended.goal == "picture":
            self._show()
        elif ended.goal == "note":
            self._end_note(ended)
        elif ended.goal == "comment" and words:
            self.aside.comments.append(words)
        elif ended.goal == "commenter" and words:
            self.gathered = [words, ": "]
            return
        elif ended.goal == "around" and words:
            self.aside.around.append(words)
        elif ended.goal in INFO:
            self.aside.said[ended.goal] = self.aside.said.get(ended.goal, "") + words
        if ended.goal not in ("text", "marker", "skip", "note", "picture", "field"):
            self.gathered = []

    def put(self, text: str, state: State) -> None:
        goal = state.goal
        if goal == "marker":
            self.flow.marker.append(text)
        elif goal == "field":
            self.fields[-1].append(text)
        elif goal == "styles":
            self._named(text)
        elif goal in INFO or goal in ("comment", "commenter", "around"):
            self.gathered.append(text)
        elif goal in ("text", "note"):
            self._spoken(text, state)

    def say_field(self, around: State) -> None:
        """An equation has its words in what the field is to do, any other in its result."""
        if (equation := equation_of("".join(self.fields.pop()))) is not None:
            self.put(equation.text, around)
            self.aside.beside += equation.beside

    def _named(self, text: str) -> None:
        if self.numbered >= 0:
            found = self._styles.get(self.numbered, "") + text
            self._styles[self.numbered] = found.rstrip(";")

    def _spoken(self, text: str, state: State) -> None:
        """Text of the page, unless it is hidden or a change that is not taken."""
        gone = state.deleted if self._taken else state.inserted
        if state.hidden or gone:
            where = self.aside.hidden if state.hidden else self.aside.deleted
            where += [text] if text.strip() else []
            return
        self.aside.inserted += state.inserted
        self.flow.write(text, state)

    def _end_note(self, state: State) -> None:
        flow = self.flows.pop()
        flow.end(state)
        self.aside.notes.append(flow.manuscript)

    def _show(self) -> None:
        data = bytes(self.picture)
        self.picture.clear()
        digits = data.translate(None, b" \t\r\n")
        if not data.startswith((b"\x89PNG", b"\xff\xd8")):
            try:
                data = bytes.fromhex(digits[: len(digits) // 2 * 2].decode("ascii"))
            except ValueError:
                data = b""
        if data:
            name = f"picture.{self.ending}"
            self.flows[0].manuscript.show(Picture(name, picture(data)))
