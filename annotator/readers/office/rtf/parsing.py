"""From the tokens of an RTF file to the lines of a manuscript."""

from collections.abc import Callable
from copy import copy

from annotator.errors import UnreadableFile
from annotator.readers.manuscripts.manuscript import Manuscript
from annotator.readers.office.rtf import pages
from annotator.readers.office.rtf.flow import Flow
from annotator.readers.office.rtf.sinks import Sinks
from annotator.readers.office.rtf.state import AROUND, INFO, LEFT_OUT, PASSED, SIGNS, State
from annotator.readers.office.rtf.tokens import Token, tokens_of

_DEEPEST = 2_000
_OF_GROUPS = {
    "fonttbl": "fonts",
    "stylesheet": "styles",
    "info": "info",
    "pict": "picture",
    "footnote": "note",
    "fldinst": "field",
    "annotation": "comment",
    "atnauthor": "commenter",
    "pntext": "marker",
    "listtext": "marker",
}
_SWITCHES = {"b": "bold", "v": "hidden", "deleted": "deleted", "revised": "inserted"}
_KINDS = {"pngblip": "png", "jpegblip": "jpg", "emfblip": "emf", "wmetafile": "wmf"}


_ENDS: dict[str, Callable[[Flow, State], None]] = {
    "par": Flow.end_paragraph,
    "sect": Flow.end_paragraph,
    "nestcell": lambda flow, _: flow.end_part(),
    "cell": lambda flow, _: flow.end_cell(),
    "row": lambda flow, _: flow.end_row(),
}


class Parser:
    """Reads one file. Bytes are gathered until it is known that no more of a character follow."""

    def __init__(self, manuscript: Manuscript, *, changes_taken: bool) -> None:
        self.sinks = Sinks(manuscript, changes_taken=changes_taken)
        self.page = "cp1252"
        self._name = manuscript.name
        self._stack: list[State] = []
        self._state = State()
        self._bytes = bytearray()
        self._skip = 0
        self._fonts: dict[int, str] = {}
        self._font = 0
        self._numbers: dict[str, Callable[[int], None]] = {
            "ansicpg": self._code_page,
            "uc": self._fallback,
            "f": self._of_font,
            "fcharset": self._charset,
            "s": self._of_style,
            "outlinelevel": self._outline,
        }

    def read(self, data: bytes) -> None:
        for token in tokens_of(data):
            if token.kind == "text":
                self._text(token.data)
                continue
            self._flush()
            if token.kind == "{":
                self._open()
            elif token.kind == "}":
                self._close()
            elif token.kind == "bin":
                self.sinks.picture += token.data if self._state.goal == "picture" else b""
            elif token.kind == "sign":
                self._sign(token.word)
            else:
                self._word(token)
        self._flush()
        self.sinks.aside.cut = bool(self._stack)
        self.sinks.end(self._state)

    def _open(self) -> None:
        if len(self._stack) >= _DEEPEST:
            raise UnreadableFile(f"{self._name}: its groups are nested too deeply; it is not read")
        self._skip = 0
        self._stack.append(self._state)
        self._state = copy(self._state)
        self._state.fresh, self._state.passing, self._state.began = True, False, False

    def _close(self) -> None:
        if not self._stack:
            return
        self._skip = 0
        ended, self._state = self._state, self._stack.pop()
        if ended.began:
            self.sinks.finish(ended)
        if ended.began and ended.goal == "field":
            self.sinks.say_field(self._state)

    def _word(self, token: Token) -> None:
        state, word = self._state, token.word
        if state.fresh and self._takes_a_goal(word):
            return
        state.fresh = False
        if state.passing:
            state.goal, state.passing = "skip", False
        if word in SIGNS:
            self._write(SIGNS[word])
        elif word == "u" and token.number is not None:
            self._unicode(token.number)
        elif word in _SWITCHES:
            setattr(state, _SWITCHES[word], token.number != 0)
        else:
            self._further(word, token.number)

    def _takes_a_goal(self, word: str) -> bool:
        """Whether the first word of a group says what the group is for."""
        state = self._state
        goal = _OF_GROUPS.get(word) or ("skip" if word in LEFT_OUT else "")
        goal = goal or ("around" if word in AROUND else "")
        if not goal and word in INFO and state.goal == "info":
            goal = word
        if word in PASSED:
            state.fresh = state.passing = False
            if word == "ud" and len(self._stack) > 1:
                state.goal = self._stack[-2].goal  # where its twin for old readers stands
            return True
        if not goal or state.goal == "skip":
            return False
        state.goal, state.fresh, state.passing, state.began = goal, False, False, True
        if goal == "note":
            self.sinks.begin_note()
        elif goal == "field":
            self.sinks.fields.append([])
        return True

    def _further(self, word: str, number: int | None) -> None:
        state, flow = self._state, self.sinks.flow
        if word in _ENDS:
            if state.goal in ("text", "note"):
                _ENDS[word](flow, state)
        elif word in pages.WORDS:
            self.page = pages.WORDS[word]
        elif word in _KINDS:
            self.sinks.ending = _KINDS[word]
        elif number is not None:
            self._numbered(word, number)
        else:
            self._plain(word)

    def _plain(self, word: str) -> None:
        state = self._state
        if word == "pard":
            state.style, state.outlined, state.in_table = 0, False, False
        elif word == "intbl":
            state.in_table = True
        elif word == "plain":
            state.bold = state.hidden = state.deleted = state.inserted = False

    def _numbered(self, word: str, number: int) -> None:
        if (way := self._numbers.get(word)) is not None:
            way(number)
        elif word in ("cs", "ds", "ts") and self._state.goal == "styles":
            self.sinks.numbered = -1
        elif word in ("yr", "mo", "dy") and self._state.goal == "creatim":
            self.sinks.gathered.append(f"{number:04}" if word == "yr" else f"-{number:02}")

    def _code_page(self, number: int) -> None:
        self.page = pages.of_number(number)

    def _fallback(self, number: int) -> None:
        self._state.fallback = max(0, min(number, 10))

    def _of_font(self, number: int) -> None:
        self._font = number
        self._state.page = self._fonts.get(number, "")

    def _charset(self, number: int) -> None:
        if self._state.goal == "fonts":
            self._fonts[self._font] = self._state.page = pages.of_charset(number)

    def _of_style(self, number: int) -> None:
        if self._state.goal == "styles":
            self.sinks.numbered = number
        else:
            self._state.style = number

    def _outline(self, number: int) -> None:
        self._state.outlined = number < 9

    def _sign(self, sign: str) -> None:
        if sign == "*":
            self._state.passing = True
            return
        known = {"~": "\u00a0", "-": "\u00ad", "_": "\u2011", "\n": "\n", "\r": "\n"}
        if sign in "\r\n":
            if self._state.goal in ("text", "note"):
                self.sinks.flow.end_paragraph(self._state)
        elif sign in "\\{}" or sign in known:
            self._write(known.get(sign, sign))

    def _text(self, data: bytes) -> None:
        if self._state.passing:
            self._state.goal, self._state.passing = "skip", False
        self._state.fresh = False
        if self._state.goal == "picture":
            self.sinks.picture += data
            return
        if self._skip:
            passed = min(self._skip, len(data))
            self._skip -= passed
            data = data[passed:]
        self._bytes += data

    def _unicode(self, number: int) -> None:
        """A unit of UTF-16; what stands for it in old readers follows and is left out."""
        self._write(chr(number & 0xFFFF))
        self._skip = self._state.fallback

    def _flush(self) -> None:
        if not self._bytes:
            return
        text = pages.decoded(bytes(self._bytes), self._state.page or self.page)
        self.sinks.aside.lost += text.count("\ufffd")
        self._bytes.clear()
        self.sinks.put(text, self._state)

    def _write(self, text: str) -> None:
        self._skip = 0
        self.sinks.put(text, self._state)
