"""Identifiers and pointers of ours in the file of another program."""

import re

from annotator.errors import NotAsItCame
from annotator.readers.tei_others.opened import Opened
from annotator.readers.tei_others.parting import HOME
from annotator.readers.tei_others.tree import Element

_RANGE = re.compile(r"#string-range\(body,(?P<numbers>[0-9,]+)\)")
_LIKE_OURS = re.compile(
    r"[a-z]+[0-9]+-[0-9]+(?:\.[0-9]+)?"
    rf"|(?:kind|tag|attr|mod|sure|verdict|naming)\..*|{HOME}"
)


class Pointers:
    """What our identifiers are in this file, and where our pointers lead in it."""

    def __init__(self, found: Opened) -> None:
        self._found = found
        self._theirs = found.tree.by_id
        self.prefix = self._free()
        self.given: dict[int, str] = {}
        """Identifiers that elements of the file get, by the element."""
        self._leads: dict[str, str] = {"#text": "#art"}

    def _free(self) -> str:
        """Nothing, or letters that make all our identifiers new to the file."""
        if not any(_LIKE_OURS.fullmatch(name) for name in self._theirs):
            return ""
        number, prefix = 1, "an."
        while any(name.startswith(prefix) for name in self._theirs):
            number += 1
            prefix = f"an{number}."
        return prefix

    def id_of(self, element: Element) -> str:
        """Of an element of the file; one that has none is given one, by its place there.

        Raises NotAsItCame where several elements have the same.
        """
        known = element.get("xml:id") or self.given.get(id(element))
        if known in self._found.tree.doubled:
            raise NotAsItCame(
                f"several elements of the file have the identifier “{known}”, so that no record "
                "can point to one of them"
            )
        if known:
            return known
        name = f"{self.prefix}o{element.start}"
        while name in self._theirs:
            name += "_"
        self.given[id(element)] = name
        return name

    def lead(self, own: str, theirs: str) -> None:
        """Pointers to `own` lead to `theirs` in this file."""
        self._leads[own] = theirs

    def change(self, name: str, value: str) -> str:
        """An attribute of ours as it has to be here."""
        if name == "xml:id":
            return self.prefix + value
        return " ".join(self.pointer(token) for token in value.split())

    def pointer(self, token: str) -> str:
        if found := _RANGE.fullmatch(token):
            return self._place(found["numbers"])
        if token in self._leads:
            return self._leads[token]
        return f"#{self.prefix}{token[1:]}" if token.startswith("#") else token

    def _place(self, numbers: str) -> str:
        """Ranges of the reading text as ranges of all characters of the file's text."""
        values = [int(number) for number in numbers.split(",")]
        found: list[int] = []
        for start, size in zip(values[::2], values[1::2], strict=True):
            raw, length = self._found.reading.raw(start, start + size)
            found += [raw - self._found.reading.base, length]
        places = ",".join(str(number) for number in found)
        return f"#string-range({self._found.reading.anchor},{places})"
