"""All places of a page in which it speaks of itself, gathered once."""

import re
from dataclasses import dataclass
from typing import cast

from lxml import etree

from annotator.readers.tei.xml import Element
from annotator.readers.web import linked_data
from annotator.readers.web.linked_data import Node
from annotator.readers.web.pieces import collapsed, words_in

_WITH_PROPERTY = etree.XPath("//*[@itemprop or @property]")
_LONGEST_TITLE = 2_000
_PAIRS = ("li", "tr", "dl")
_NEXT = re.compile(r"[ \u00a0]+\S{1,12}[:：](?: |$)")
"""The label of the next value in the same row."""
LONGEST_NAME = 120
"""Characters of the name of a person or a site."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """All places of a page in which it speaks of itself."""

    meta: dict[str, str]
    article: Node
    nodes: list[Node]
    root: Element
    source: str
    address: str
    """Where the page was, as its container says."""
    title: str
    properties: dict[str, list[Element]]
    """Elements of microdata and RDFa by the names of what they hold, in small letters."""

    def having(self, *names: str) -> list[Element]:
        return [one for name in names for one in self.properties.get(name, ())]

    def first(self, *keys: str) -> str:
        return next((self.meta[key] for key in keys if self.meta.get(key)), "")

    def labelled(self, label: "re.Pattern[str]") -> str:
        """What stands behind a label, in a list or table of such pairs."""
        for one in self.root.iter(*_PAIRS):
            if next(one.iterdescendants(*_PAIRS), None) is not None:
                continue
            words = words_in(one).strip(" \u00a0")
            found = label.match(words) if len(words) <= LONGEST_NAME else None
            if found and (value := words[found.end() :].strip(" :：")):
                return _NEXT.split(value)[0]
        return ""


def known_of(root: Element, source: str, address: str) -> Known:
    meta: dict[str, str] = {}
    for one in root.iter("meta"):
        key = (one.get("property") or one.get("name") or one.get("itemprop") or "").lower()
        if key and (words := collapsed(one.get("content", ""))):
            meta.setdefault(key, words[:2000])
    nodes = linked_data.nodes_of(root)
    article = linked_data.article_in(nodes)
    return Known(
        meta=meta,
        article=article,
        nodes=nodes,
        root=root,
        source=source,
        address=address,
        title=next((words_in(one) for one in root.iter("title")), "")[:_LONGEST_TITLE],
        properties=_properties(root),
    )


def _properties(root: Element) -> dict[str, list[Element]]:
    found: dict[str, list[Element]] = {}
    for one in cast("list[Element]", _WITH_PROPERTY(root)):
        names = f"{one.get('itemprop', '')} {one.get('property', '')}"[:500].lower().split()
        for name in dict.fromkeys(names):
            found.setdefault(name, []).append(one)
    return found


def name_in(element: Element) -> Element:
    """The part of microdata that holds a name, or the whole."""
    inner = next((one for one in element.iter() if one.get("itemprop") == "name"), None)
    return element if inner is None else inner
