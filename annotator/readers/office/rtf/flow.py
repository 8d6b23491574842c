"""Text that runs on: the page itself, or one footnote in it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from annotator.model.article import BlockKind
from annotator.readers.manuscripts.manuscript import Manuscript
from annotator.readers.office.rtf.state import State
from annotator.readers.office.styles import credits, kind_of

_BOLD_LONGEST = 100
_BULLET = re.compile(r"\s*([•▪◦●])\s*\t\s*(?=\S)")
"""A mark and a tab before an item, where no list is declared."""


@dataclass(slots=True)
class Flow:
    """Gathers characters to paragraphs and cells to rows, and puts them into a manuscript."""

    manuscript: Manuscript
    style: Callable[[int], str]
    parts: list[str] = field(default_factory=list)
    marker: list[str] = field(default_factory=list)
    bold: bool = True
    cell: list[str] = field(default_factory=list)
    row: list[list[str]] = field(default_factory=list)

    def write(self, text: str, state: State) -> None:
        if text:
            self.parts.append(text)
            self.bold = self.bold and (state.bold or not text.strip())

    def end_paragraph(self, state: State) -> None:
        text = "".join(self.parts)
        if state.in_table:
            self.end_part()
            return
        self._end_table()
        name = self.style(state.style)
        marker = "".join(self.marker).strip()
        if not marker and (typed := _BULLET.match(text)):
            marker, text = typed[1], text[typed.end() :]
        kind = kind_of(name)
        if kind is None and state.outlined:
            kind = BlockKind.SUBHEADING
        if kind is None and not marker and self.bold and _like_a_heading(text):
            kind = BlockKind.SUBHEADING
        if kind is None:
            kind = BlockKind.ITEM if marker else BlockKind.PARAGRAPH
        line = self.manuscript.add(text, kind, "•" if marker in ("\uf0b7", "·") else marker)
        if line is not None:
            line.credit = credits(name)
        self._begin()

    def end_part(self) -> None:
        """A paragraph of a cell, or a cell of a table in it."""
        if text := "".join(self.parts).strip():
            self.cell.append(text)
        self._begin()

    def end_cell(self) -> None:
        self.end_part()
        self.row.append(self.cell)
        self.cell = []

    def _end_table(self) -> None:
        """What stands in a table whose row nobody ended comes before what follows it."""
        parts, self.parts, marker, bold = self.parts, [], self.marker, self.bold
        if self.cell:
            self.end_cell()
        if self.row:
            self.end_row()
        self.parts, self.marker, self.bold = parts, marker, bold

    def end_row(self) -> None:
        """One line for a row, or its paragraphs where a cell has several."""
        if any(len(cell) > 1 for cell in self.row) or len(self.row) == 1:
            for words in (words for cell in self.row for words in cell):
                self.manuscript.add(words)
        else:
            words = "\t".join(cell[0] if cell else "" for cell in self.row)
            self.manuscript.add(words, BlockKind.OTHER)
        self.row = []

    def end(self, state: State) -> None:
        """What stands at the end without a mark of its own."""
        state.in_table = False
        self.end_paragraph(state)

    def _begin(self) -> None:
        self.parts, self.marker, self.bold = [], [], True


def _like_a_heading(text: str) -> bool:
    stripped = text.strip()
    return len(stripped) <= _BOLD_LONGEST and not stripped.endswith((".", ",", ";", ":", "،"))
