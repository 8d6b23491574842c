"""From the tree to the reading text: which characters are read, and how white space collapses."""

import re

from annotator.model.article import Block, BlockKind
from annotator.model.text import legal
from annotator.readers.tei_others.kinds import BREAKS, HOLDERS, is_block, is_read, kind_of
from annotator.readers.tei_others.runs import Runs
from annotator.readers.tei_others.tree import Element, Part, Tree

_BLANK = re.compile(r"[ \t\r\n]+")
_BLANKS = re.compile(r"[ \t\r\n]{2,}")
_SPECIAL = re.compile(r"[ \t\r\n]{2,}|&[^;]+;")
_PRESERVED = re.compile(r"[\t\r\n]+|&[^;]+;")
_AS_BLANK = str.maketrans("\t\r\n", "   ")
_ONLY_BLANK = re.compile(r"[ \t\r\n]*")
_LINES = re.compile(r"[\t\r\n]+")
_ONE = re.compile(r"\r\n|.", re.DOTALL)


def language_of(element: Element | None) -> str:
    """What the element, or the nearest around it, says of its language."""
    while element is not None:
        if found := element.get("xml:lang"):
            return found
        element = element.parent
    return ""


class Reader:
    """Goes through the tree once, and says of each character where it stands."""

    def __init__(self, tree: Tree, language: str) -> None:
        self.words: list[str] = []
        self.blocks: list[Block] = []
        self.runs = Runs()
        self.base = 0
        self._tree, self._language = tree, language
        self._texts = 0
        self._at = self._raw = 0
        self._open = -1
        """Where the block that is being read began, or -1."""
        self._around: list[Element] = []
        self._here = tree.root
        self._kept = False
        """Whether white space stays as it is."""
        self._blank = True
        """Whether a blank that comes now would be one too many."""
        self._kind, self._spoken = BlockKind.PARAGRAPH, ""
        self._headed: Element | None = None

    def read(self) -> None:
        self._element(self._tree.root, read=True, kept=False)
        self._flush()
        if self._texts != 1:
            self.base = 0

    def _element(self, element: Element, *, read: bool, kept: bool) -> None:
        read = read and is_read(element)
        block = read and is_block(element)
        space = element.get("xml:space")
        kept = kept if not space else space == "preserve"
        if block:
            self._enter(element)
        if read and element.local in BREAKS:
            self._break(element)
        for child in element.children:
            if isinstance(child, Element):
                self._element(child, read=read, kept=kept)
            elif child.kind in ("text", "cdata"):
                self._here = element
                self._kept = kept and element.local not in HOLDERS
                self._part(child, read=read)
        if block:
            self._flush()
            self._around.pop()

    def _enter(self, block: Element) -> None:
        self._flush()
        if block.local == "text" and not any(e.local == "text" for e in self._around):
            self._texts += 1
            self.base = self._raw
        self._around.append(block)

    def _part(self, part: Part, *, read: bool) -> None:
        text, first = self._tree.text, len(self.runs.part)
        start, end = part.start, part.end
        if part.kind == "cdata":
            start, end = start + 9, end - 3
        unread = not self._kept and self._blank and _ONLY_BLANK.fullmatch(text, start, end)
        if not read or unread:
            words = text[start:end]
            if part.kind != "cdata":
                words = self._tree.entities.expanded(words)
            self._raw += len(words) - words.count("\r\n")
            return
        special = _PRESERVED if self._kept else _SPECIAL
        if part.kind == "cdata":
            special = _LINES if self._kept else _BLANKS
        self._text(part, start, end, special)
        if len(self.runs.part) > first:
            part.runs = range(first, len(self.runs.part))

    def _text(self, part: Part, start: int, end: int, special: "re.Pattern[str]") -> None:
        text, at = self._tree.text, start
        for found in special.finditer(text, start, end):
            begin, stop = found.span()
            self._plain(part, at, begin)
            if text[begin] == "&":
                self._reference(part, begin, stop)
            elif self._kept:
                self._preserved(part, begin, stop)
            else:
                self._space(part, begin, stop, stop - begin - text.count("\r\n", begin, stop))
            at = stop
        self._plain(part, at, end)

    def _plain(self, part: Part, begin: int, end: int) -> None:
        """Characters that stand one for one, with white space of one character among them."""
        if begin >= end:
            return
        words = self._tree.text[begin:end]
        if not self._kept:
            words = words.translate(_AS_BLANK)
            if self._blank and words[0] == " ":
                self._raw += 1
                begin, words = begin + 1, words[1:]
        if words:
            self._say(part, words, begin, end, len(words))
            self._blank = words[-1] == " " and not self._kept

    def _space(self, part: Part, begin: int, stop: int, size: int) -> None:
        if self._blank:
            self._raw += size
        else:
            self._say(part, " ", begin, stop, size)
            self._blank = True

    def _preserved(self, part: Part, begin: int, stop: int) -> None:
        """White space that counts. A line feed ends the block."""
        for found in _ONE.finditer(self._tree.text, begin, stop):
            if found.group() in ("\n", "\r", "\r\n"):
                self._flush()
                self._raw += 1
            else:
                self._say(part, found.group(), *found.span(), 1)

    def _reference(self, part: Part, begin: int, stop: int) -> None:
        words = self._tree.entities.expanded(self._tree.text[begin:stop])
        size = len(words)
        if self._kept:
            words = words.replace("\r", " ").replace("\n", " ")
        else:
            words = _BLANK.sub(" ", words)
            words = words[1:] if self._blank and words[:1] == " " else words
        if words:
            self._say(part, words, begin, stop, size)
            self._blank = words[-1] == " " and not self._kept
        else:
            self._raw += size

    def _break(self, element: Element) -> None:
        """Between two words a break is a blank; within one it and the blanks at it are nothing."""
        if element.get("break") == "no":
            if self._open >= 0 and not self._kept and self.words[-1].endswith(" "):
                self._cut()
            self._blank = True
        elif not self._blank:
            first = len(self.runs.part)
            self._say(element, " ", element.start, element.end, 0)
            element.runs = range(first, first + 1)
            self._blank = True

    def _say(self, part: Part, words: str, begin: int, end: int, size: int) -> None:
        if self._open < 0:
            self._begin()
        if not words.isascii():
            words = legal(words)
        self.words.append(words)
        self.runs.add(part, self._at, len(words), begin, end - begin, self._raw, size)
        self._at += len(words)
        self._raw += size
        self._blank = False

    def _begin(self) -> None:
        if self.blocks:
            self.words.append("\n")
            self._at += 1
        self._open = self._at
        self._spoken = language_of(self._here)
        inner = self._around[-1] if self._around else None
        kind = kind_of(self._around, at_top=self._headed is None)
        if kind is BlockKind.SUBHEADING and inner is not None and inner.parent is self._headed:
            after = self.blocks[-1].kind if self.blocks else None
            kind = BlockKind.STANDFIRST if after in _TITLES else kind
        if self._headed is None and kind in (BlockKind.HEADLINE, BlockKind.PARAGRAPH):
            self._headed = inner.parent if inner is not None and inner.parent else self._here
        self._kind = kind

    def _flush(self) -> None:
        """The block ends here; a blank that only parted it from what follows is no part of it."""
        if self._open >= 0:
            if not self._kept and self.words[-1].endswith(" "):
                self._cut()
            start, self._open = self._open, -1
            if start < self._at:
                self.blocks.append(self._block(start))
            elif self.blocks:
                self.words.pop()
                self._at -= 1
        self._blank = True

    def _block(self, start: int) -> Block:
        language = "" if self._spoken == self._language else self._spoken
        return Block(kind=self._kind, start=start, end=self._at, language=language)

    def _cut(self) -> None:
        """Take a blank at the end back."""
        words, runs = self.words.pop(), self.runs
        self._at -= 1
        if len(words) > 1:
            self.words.append(words[:-1])
        runs.shorten()


_TITLES = (BlockKind.HEADLINE, BlockKind.STANDFIRST)
