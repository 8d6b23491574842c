"""Styles of an OpenDocument text: what a paragraph is, and what stands before an item."""

from dataclasses import dataclass, field

from annotator.model.article import BlockKind
from annotator.readers.office.odt.names import FO, STYLE, TEXT
from annotator.readers.office.styles import credits, kind_of
from annotator.readers.tei.xml import Element
from annotator.readers.whole_numbers import whole

_DEEPEST = 9


@dataclass(slots=True)
class Styles:
    """By name; automatic ones stand in the text's own part, those with a name in another."""

    parents: dict[str, str] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)
    bold: set[str] = field(default_factory=set)
    lists: dict[str, dict[int, tuple[str, str]]] = field(default_factory=dict)

    def take(self, root: Element) -> None:
        """Learn the styles below an element."""
        for one in root.iter(f"{STYLE}style"):
            name = one.get(f"{STYLE}name", "")
            self.titles[name] = one.get(f"{STYLE}display-name") or name.replace("_20_", " ")
            self.parents[name] = one.get(f"{STYLE}parent-style-name", "")
            looks = one.find(f"{STYLE}text-properties")
            if looks is not None and looks.get(f"{FO}font-weight") in ("bold", "700", "800"):
                self.bold.add(name)
        for one in root.iter(f"{TEXT}list-style"):
            levels = self.lists.setdefault(one.get(f"{STYLE}name", ""), {})
            for level in one:
                depth = whole(level.get(f"{TEXT}level", ""))
                if depth and level.tag == f"{TEXT}list-level-style-bullet":
                    levels[depth] = "bullet", level.get(f"{TEXT}bullet-char", "•")
                elif depth and level.tag == f"{TEXT}list-level-style-number":
                    form = level.get(f"{STYLE}num-format", "")
                    levels[depth] = form, level.get(f"{STYLE}num-suffix", "")

    def kind(self, name: str) -> BlockKind | None:
        """What a style, or the one it is based on, says."""
        for _ in range(_DEEPEST):
            if not name:
                break
            if found := kind_of(self.titles.get(name, name.replace("_20_", " "))):
                return found
            name = self.parents.get(name, "")
        return None

    def credits(self, name: str) -> bool:
        for _ in range(_DEEPEST):
            if name and credits(self.titles.get(name, name.replace("_20_", " "))):
                return True
            name = self.parents.get(name, "")
        return False

    def marker(self, name: str, level: int, number: int) -> str:
        """What stands before the item of this number, from 1."""
        form, words = self.lists.get(name, {}).get(level, ("bullet", "•"))
        if form == "bullet":
            return "•" if "\ue000" <= words[:1] <= "\uf8ff" else words
        if form in ("a", "A"):
            letter = chr(ord(form) + (number - 1) % 26)
            return letter + words
        return f"{number}{words}" if form else ""
