"""What stands in a file of Web Annotations, whoever wrote it: Recogito, hypothes.is, others.

The Web Annotation Data Model leaves much open: one thing or a list, words or an object, an
annotation or a page of them. Fields of the hypothes.is interface (`text`, `tags`, `user`,
`references`) are read too.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from annotator.errors import BadAnnotation
from annotator.lines.others.anchoring import Anchor
from annotator.readers.webanno.nodes import Node, Unfit, rows_of, text_of, whole_number

_TAGS = ("tagging", "classifying")


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """An annotation as another program has it."""

    name: str
    sources: tuple[str, ...]
    """What its targets are, or parts of: a text, or another remark."""
    anchors: tuple[Anchor, ...]
    tags: tuple[str, ...]
    entities: tuple[str, ...]
    """Addresses of what the words stand for."""
    comments: tuple[str, ...]
    notes: tuple[str, ...]
    reading: str | None
    creator: str
    created: str

    @property
    def awaited(self) -> tuple[str, ...]:
        """What must be there before it, where that is a remark."""
        return tuple(source for source in self.sources[:1] if source != self.name)


def remarks_of(root: object) -> Iterator[Remark | BadAnnotation]:
    """All annotations of a file, or for each that cannot be read why."""
    for number, item in enumerate(_items(root), start=1):
        try:
            yield _remark(item, number)
        except (Unfit, ValueError) as error:
            yield BadAnnotation(f"annotation {number}: {error}")


def _items(root: object) -> list[Any]:
    if isinstance(root, list):
        return root
    if not isinstance(root, dict):
        return []
    if isinstance(root.get("first"), dict):
        return _items(root["first"])
    for key in ("items", "rows", "annotations", "@graph"):
        if isinstance(root.get(key), list):
            found: list[Any] = root[key]
            return found
    return [root] if "target" in root else []


def _remark(item: object, number: int) -> Remark:
    if not isinstance(item, dict):
        raise Unfit("it is not an object")
    targets = rows_of(item, "target")
    said = _Said(item)
    answered = [one for one in rows_of(item, "references")[-1:] if isinstance(one, str)]
    sources = [_source(target) for target in targets if target]
    return Remark(
        name=text_of(item.get("id", ""), "id") or f"annotation {number}",
        sources=tuple(answered or sources),
        anchors=tuple(_anchor(t) for t in targets if isinstance(t, dict) and t.get("selector")),
        tags=tuple(dict.fromkeys(said.tags)),
        entities=tuple(dict.fromkeys(said.entities)),
        comments=tuple(said.comments),
        notes=tuple(said.notes),
        reading=said.reading,
        creator=_creator(item),
        created=_time(item.get("created")),
    )


def _source(target: object) -> str:
    source = target.get("source", target.get("id", "")) if isinstance(target, dict) else target
    return text_of(source.get("id", "") if isinstance(source, dict) else source, "source")


def _anchor(target: Node) -> Anchor:
    """Of the selectors those that we can follow; an XPath leads into a page that we do not have."""
    found: dict[str, Any] = {}
    for selector in rows_of(target, "selector"):
        kind = selector.get("type") if isinstance(selector, dict) else None
        if kind == "TextQuoteSelector":
            for key in ("exact", "prefix", "suffix"):
                found[key] = text_of(selector.get(key) or "", key)
        elif kind == "TextPositionSelector":
            for key in ("start", "end"):
                found[key] = whole_number(selector.get(key), key)
    return Anchor(**found)


class _Said:
    """The bodies of an annotation, sorted by what they are for."""

    def __init__(self, item: Node) -> None:
        self.tags: list[str] = [text_of(tag, "tags") for tag in rows_of(item, "tags")]
        self.entities: list[str] = []
        self.comments: list[str] = []
        self.notes: list[str] = []
        self.reading: str | None = None
        purposes = [one for one in rows_of(item, "motivation") if isinstance(one, str)]
        for body in (*rows_of(item, "body"), *rows_of(item, "bodyValue"), *rows_of(item, "text")):
            self._take(body, purposes)

    def _take(self, body: object, purposes: list[str]) -> None:
        node = body if isinstance(body, dict) else {"value": body}
        aims = [one for one in rows_of(node, "purpose") if isinstance(one, str)] or purposes
        aim = aims[0].rpartition(":")[2] if aims else ""
        words, source = node.get("value"), node.get("source", node.get("id"))
        if isinstance(source, dict):
            source = source.get("id")
        value = text_of(words if words is not None else source or "", "body")
        if aim == "editing":
            self.reading = value
        elif not value.strip():
            return
        elif aim in _TAGS:
            label = node.get("label", value)
            self.tags.append(text_of(label, "label"))
        elif words is None or (aim == "identifying" and value.startswith("http")):
            self.entities.append(value)
        else:
            (self.notes if aim == "describing" else self.comments).append(value)


def _creator(item: Node) -> str:
    who = next(iter(rows_of(item, "creator")), item.get("user"))
    if isinstance(who, dict):
        names = (who.get(key) for key in ("name", "nickname", "displayName", "id"))
        who = next((name for name in names if name), "")
    name = text_of(who or "", "creator").strip()
    return name.removeprefix("acct:").partition("@")[0] if name.startswith("acct:") else name


def _time(value: object) -> str:
    """In UTC as our own stamps have it; empty where nobody knows."""
    try:
        time = datetime.fromisoformat(str(value))
        time = time if time.tzinfo else time.replace(tzinfo=UTC)
        return time.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    except (ValueError, OverflowError):
        return ""
