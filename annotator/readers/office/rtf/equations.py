"""The words of EQ fields, by which Word writes fractions in a line, and readings beside words."""

import re
from dataclasses import dataclass, field

_EQUATION = re.compile(r"\s*EQ(?=[\s\\])", re.IGNORECASE)
_OPTION = re.compile(r'\\\*\s{0,4}(?:"[^"]{0,200}"|\S{1,200})\s{0,4}')
"""`\\* jc2` says how Word shows the field."""
_SWITCHES = re.compile(
    r"(?:\\(?:[a-z]{1,8}|[^a-z(),;\\\s])\s{0,4}(?:-?\d{1,4}\s{0,4})?){1,6}(?=\()", re.IGNORECASE
)
"""What is done with the list that follows in brackets: `\\o\\ad(`, `\\s\\up 9(`."""
_PLAIN = re.compile(r"[^\\(),;]+")
_DEEPEST = 20


@dataclass(slots=True)
class Equation:
    """The words that stand in the line, and those that stand small beside them."""

    text: str = ""
    beside: list[str] = field(default_factory=list)


def equation_of(instruction: str) -> Equation | None:
    """What the instruction of a field says; None of a field that is no equation."""
    begun = _EQUATION.match(instruction)
    if begun is None:
        return None
    reading = _Reading(_OPTION.sub("", instruction[begun.end() :]).strip())
    return Equation(reading.whole(), reading.beside)


class _Reading:
    def __init__(self, words: str) -> None:
        self._words, self._at = words, 0
        self.beside: list[str] = []

    def whole(self) -> str:
        """To the end, whatever is not closed."""
        found = ""
        while self._at < len(self._words):
            found += self._run(0, "")
        return found

    def _run(self, depth: int, until: str) -> str:
        """Words up to one of the signs that end them here; a sign that ends nothing is a word."""
        found = ""
        while self._at < len(self._words) and self._words[self._at] not in until:
            if (switches := _SWITCHES.match(self._words, self._at)) and depth < _DEEPEST:
                self._at = switches.end() + 1
                found += self._listed(switches[0].lower(), depth)
            elif plain := _PLAIN.match(self._words, self._at):
                self._at = plain.end()
                found += plain[0]
            else:
                self._at += self._words[self._at] == "\\"
                found += self._words[self._at : self._at + 1]
                self._at += 1
        return found

    def _listed(self, switches: str, depth: int) -> str:
        """The list in brackets, as one line can hold it."""
        parts = [self._part(depth)]
        while self._words[self._at : self._at + 1] in (",", ";"):
            self._at += 1
            parts.append(self._part(depth))
        self._at += 1
        if switches.startswith("\\f"):
            return "/".join(f"({one})" if not one.isalnum() else one for one, _ in parts)
        small = [one for one, raised in parts if raised]
        if switches.startswith("\\o") and len(small) < len(parts):
            self.beside += small
            return "".join(one for one, raised in parts if not raised)
        return ", ".join(one for one, _ in parts)

    def _part(self, depth: int) -> tuple[str, bool]:
        """One of the list, and whether all of it is raised or lowered."""
        switches = _SWITCHES.match(self._words, self._at)
        raised = switches is not None and switches[0].lower().startswith("\\s")
        return self._run(depth + 1, ",;)").strip(), raised
