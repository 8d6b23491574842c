"""What this program put into a file of others, found and taken out again.

Its records say which elements are ours; their tags and the records themselves go, and what is left
are the characters that the file had without them.
"""

import re
from dataclasses import dataclass, replace

from annotator.model import ids
from annotator.readers.tei_others.original import Original
from annotator.readers.tei_others.tree import Element, Tree

HOME = "annotator"
"""The identifier of the `standOff` that holds our records, behind a prefix where one is needed."""

_HOME = re.compile(rf"(?P<prefix>(?:an[0-9]*\.)?){HOME}")
_ENTRY = re.compile(r"(?:per|org|pla|evt|wrk|ent)(?P<label>[0-9]+-[0-9]+)")
_CARRIER = re.compile(r"#(?P<prefix>(?:an[0-9]*\.)?)[mk](?P<label>[0-9]+-[0-9]+)(?:\.[0-9]+)?")


@dataclass(slots=True)
class Ours:
    """The records in a file, and the elements that they are about."""

    tree: Tree
    """Of the file as it is, ours included."""
    home: Element
    prefix: str
    carriers: dict[str, Element]
    """Elements that mark something, by what points to them."""

    article: Element
    """What is said of the article itself."""
    given: dict[str, int]
    """Pointers to elements of others that we gave an identifier, with their place in the file."""

    def entries(self) -> dict[str, int]:
        """The entries of our registers, by what points to them."""
        found: dict[str, int] = {}
        for row in self.home.iter():
            name = row.get("xml:id")
            if match := _ENTRY.fullmatch(name.removeprefix(self.prefix)):
                found[f"#{name}"] = ids.parse(match["label"])
        return found


def parted(original: Original, name: str) -> tuple[Original, Ours | None]:
    """The file without what is ours, and what is ours; None where nothing is."""
    if f'{HOME}"' not in original.text:
        return original, None
    tree = Tree(original.text, name)
    home, prefix = _home(tree)
    article = _article(home)
    if home is None or article is None:
        return original, None
    carriers = _carriers(tree, home, prefix)
    cuts = [(e.start, e.open_end) for e in carriers.values()]
    cuts += [(e.close_start, e.end) for e in carriers.values()]
    text, start = original.text, home.start
    for end in ("\r\n", "\n"):
        if text.endswith(end, 0, start):
            start -= len(end)
            break
    cuts.append((start, home.end))
    given = _given(tree, home, prefix, cuts)
    left = replace(original, text=_without(text, cuts))
    return left, Ours(tree, home, prefix, carriers, article, given)


def _home(tree: Tree) -> tuple[Element | None, str]:
    for stand_off in tree.all("standOff"):
        if found := _HOME.fullmatch(stand_off.get("xml:id")):
            return stand_off, found["prefix"]
    return None, ""


def _article(home: Element | None) -> Element | None:
    lists = (e for e in home.elements if e.get("type") == "article") if home is not None else ()
    return next((row for held in lists for row in held.elements), None)


def _carriers(tree: Tree, home: Element, prefix: str) -> dict[str, Element]:
    """Elements of ours: a record of the same number points to each of them."""
    found: dict[str, Element] = {}
    for record in home.iter("annotation"):
        label = record.get("xml:id").removeprefix(prefix)[1:]
        for token in record.get("target").split():
            match = _CARRIER.fullmatch(token)
            element = tree.by_id.get(token[1:])
            if match and match["prefix"] == prefix and match["label"] == label and element:
                found[token] = element
    return found


def _given(tree: Tree, home: Element, prefix: str, cuts: list[tuple[int, int]]) -> dict[str, int]:
    """Elements of others that have an identifier of ours, by pointer, with their places.

    Such an identifier is the place of the element in the file without ours. Where it stands is
    added to `cuts`, unless a tag of the file points to it by now.
    """
    found: dict[str, int] = {}
    wanted = re.compile(rf"{re.escape(prefix)}o(?P<place>[0-9]+)_*")
    before, used = sorted(cuts), _pointed_to(tree, home, {start for start, _ in cuts})
    number = moved = kept = 0
    for name, element in tree.by_id.items():
        match = wanted.fullmatch(name)
        written = f' xml:id="{name}"'
        at = tree.text.find(written, element.start, element.open_end) if match else -1
        if match is None or at < 0 or home.start <= element.start < home.end:
            continue
        while number < len(before) and before[number][1] <= element.start:
            moved += before[number][1] - before[number][0]
            number += 1
        place = element.start - moved
        if place - kept != int(match["place"]):
            continue
        if name in used:
            kept += len(written)
            continue
        found[f"#{name}"] = place
        cuts.append((at, at + len(written)))
        moved += len(written)
    return found


def _pointed_to(tree: Tree, home: Element, ours: set[int]) -> set[str]:
    """Identifiers that tags of others name. `ours` says where our own begin."""
    return {
        token[1:]
        for element in tree.all()
        for name in ("ref", "who", "source", "corresp")
        for token in element.get(name).split()
        if not home.start <= element.start < home.end and element.start not in ours
    }


def _without(text: str, cuts: list[tuple[int, int]]) -> str:
    parts, at = [], 0
    for start, end in sorted(cuts):
        parts.append(text[at:start])
        at = end
    return "".join((*parts, text[at:]))
