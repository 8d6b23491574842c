"""Entities of the internal subset: plain characters are read, anything else is told about.

No declaration outside of the file is looked at. The file keeps its references as they are.
"""

import re
from dataclasses import dataclass, field
from html.entities import name2codepoint

from annotator.errors import UnreadableFile

MOST_CHARACTERS = 1_000_000
"""What all references of one file may stand for together."""

REFERENCE = re.compile(r"&(?:#x(?P<hex>[0-9a-fA-F]+)|#(?P<number>[0-9]+)|(?P<name>[^;&\s]+));")
_NUMERIC = re.compile(r"&(?:#x(?P<hex>[0-9a-fA-F]+)|#(?P<number>[0-9]+)|(?P<name>(?!)));")
_DECLARATION = re.compile(
    r"<!--.*?-->|<\?.*?\?>|<!ENTITY\s+(?P<name>[^%\s]\S*)\s+"
    r"(?:(?P<value>\"[^\"]*\"|'[^']*')|(?P<outside>SYSTEM|PUBLIC))",
    re.DOTALL,
)
_OWN = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}
_SPACE = str.maketrans("\t\r\n", "   ")


@dataclass
class Entities:
    """What references stand for. `oddities` are references that were read in some other way."""

    values: dict[str, str]
    outside: frozenset[str]
    """Names that the file declares as lying in another file."""
    oddities: dict[str, str] = field(default_factory=dict)
    """Reference to a clause that says how it was read."""
    _spent: int = 0

    def expanded(self, raw: str) -> str:
        """Content as a parser gives it: references replaced, line ends as one LF."""
        if "\r" in raw:
            raw = raw.replace("\r\n", "\n").replace("\r", "\n")
        return REFERENCE.sub(self.stands_for, raw) if "&" in raw else raw

    def value(self, raw: str) -> str:
        """The value of an attribute: white space is a blank each, then references replaced."""
        if "\r\n" in raw:
            raw = raw.replace("\r\n", "\n")
        return (
            REFERENCE.sub(self.stands_for, raw.translate(_SPACE))
            if "&" in raw
            else (raw.translate(_SPACE))
        )

    def stands_for(self, reference: "re.Match[str]") -> str:
        """The characters of one reference."""
        if reference["hex"]:
            return chr(int(reference["hex"], 16))
        if reference["number"]:
            return chr(int(reference["number"]))
        name = reference["name"]
        if name in _OWN:
            return _OWN[name]
        return self._named(name, ())

    def _named(self, name: str, within: tuple[str, ...]) -> str:
        if name in self.outside:
            self.oddities[name] = "stands for another file, which was not read"
            return ""
        if name not in self.values:
            return self._unknown(name)
        raw = _NUMERIC.sub(self.stands_for, self.values[name])
        if "<" in raw:
            self.oddities[name] = "stands for markup; it is kept, and its words were not read"
            return ""
        if name in within:
            return ""
        found = REFERENCE.sub(lambda inner: self._inner(inner, (*within, name)), raw)
        self._spent += len(found)
        if self._spent > MOST_CHARACTERS:
            raise UnreadableFile(
                f"the entity {name} and others stand for more than {MOST_CHARACTERS:,} characters; "
                "write them out in the text"
            )
        return found

    def _inner(self, reference: "re.Match[str]", within: tuple[str, ...]) -> str:
        name = reference["name"]
        named = name and name not in _OWN
        return self._named(name, within) if named else self.stands_for(reference)

    def _unknown(self, name: str) -> str:
        """Declared outside of the file: the sets of ISO 8879 are what nearly everybody means."""
        if name in name2codepoint:
            self.oddities[name] = "is declared outside of the file; the character of ISO was read"
            return chr(name2codepoint[name])
        self.oddities[name] = "is declared outside of the file; U+FFFD was read for it"
        return "\ufffd"


def declared(subset: str, doctype: str) -> Entities:
    """The entities of a document type declaration; of two of one name the first holds."""
    values: dict[str, str] = {}
    outside: set[str] = set()
    for found in _DECLARATION.finditer(subset):
        name = found["name"]
        if not name or name in values or name in outside:
            continue
        if found["outside"]:
            outside.add(name)
        else:
            values[name] = found["value"][1:-1]
    return Entities(values, frozenset(outside))
