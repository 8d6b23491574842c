"""What a page says of itself for machines: JSON-LD, bounded in size and depth."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from annotator.readers.tei.xml import Element
from annotator.readers.web.pieces import collapsed

_AROUND = re.compile(r"^\s*(?://)?\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$")
"""What hid a script from browsers of old."""
_NO_COMMA = re.compile(r'([}\]"])(?=[ \t]*\n\s*"[\w@]+"[ \t]*:)')
_COMMA_TOO_MANY = re.compile(r",(\s*[}\]])")
_LONGEST = 2_000_000
_DEEPEST = 12
_MOST = 3_000
_ARTICLES = (
    "Article",
    "NewsArticle",
    "BlogPosting",
    "ReportageNewsArticle",
    "Report",
    "TechArticle",
)
_ALSO = ("AnalysisNewsArticle", "OpinionNewsArticle", "ScholarlyArticle", "WebPage", "ItemPage")
Node = dict[str, Any]


def nodes_of(root: Element) -> list[Node]:
    """All objects in the scripts of a page, outer ones first. What is no JSON is passed over."""
    found: list[Node] = []
    for script in root.iter("script"):
        kind = script.get("type", "").lower()
        if "ld+json" not in kind or not script.text or len(script.text) > _LONGEST:
            continue
        found += _objects(_read(script.text), 0)
        if len(found) > _MOST:
            break
    return found[:_MOST]


def _read(text: str) -> object:
    """What a script says, also where its maker forgot a comma or has one too many."""
    for one in (text, _COMMA_TOO_MANY.sub(r"\1", _NO_COMMA.sub(r"\1,", _AROUND.sub("", text)))):
        try:
            read: object = json.loads(one, strict=False)
        except (ValueError, RecursionError):
            continue
        return read
    return None


def _objects(value: object, depth: int) -> Iterator[Node]:
    if depth > _DEEPEST:
        return
    if isinstance(value, dict):
        yield value
        for one in value.values():
            yield from _objects(one, depth + 1)
    elif isinstance(value, list):
        for one in value[:500]:
            yield from _objects(one, depth + 1)


def article_in(nodes: Iterable[Node]) -> Node:
    """The object about the article of a page; an empty one where there is none."""
    rows = list(nodes)
    for kinds in (_ARTICLES, _ALSO):
        for node in rows:
            if any(kind in kinds for kind in _listed(node.get("@type"))) and node.get(
                "headline", node.get("name")
            ):
                return node
    return {}


def words(value: object) -> str:
    """A text, or the name of an object, or several of them."""
    if isinstance(value, str):
        return collapsed(value)
    if isinstance(value, dict):
        return words(value.get("name") or value.get("@value") or "")
    if isinstance(value, list):
        return words(value[0]) if value else ""
    return ""


def names(value: object) -> list[str]:
    """Names of persons, each once."""
    return list(dict.fromkeys(filter(None, map(words, _listed(value)))))


def address(value: object) -> str:
    if isinstance(value, dict):
        return address(value.get("@id") or value.get("url") or "")
    return value.strip() if isinstance(value, str) else ""


class ImageWords:
    """Captions and credits of pictures that a page tells for machines, by the picture's address."""

    def __init__(self, nodes: Iterable[Node]) -> None:
        self._known: dict[str, tuple[str, str]] = {}
        for node in nodes:
            if "ImageObject" not in _listed(node.get("@type")):
                continue
            caption = words(node.get("caption") or node.get("description"))
            credit = words(
                node.get("creditText")
                or node.get("copyrightHolder")
                or node.get("creator")
                or node.get("author")
            )
            for key in ("url", "contentUrl", "@id"):
                if (name := _last(address(node.get(key)))) and (caption or credit):
                    self._known.setdefault(name, (caption, credit))

    def of(self, addresses: Iterable[str]) -> tuple[str, str] | None:
        """Caption and credit of the picture that has one of these addresses."""
        for one in addresses:
            if not one.startswith("data:") and (found := self._known.get(_last(one))):
                return found
        return None


def _last(where: str) -> str:
    return where.split("#")[0].split("?")[0].rpartition("/")[2]


def _listed(value: object) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
