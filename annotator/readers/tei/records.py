"""What the file says of one annotation, credit or comment, before anybody asks what it means."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from annotator.readers.tei.xml import XML_ID, Element, tei, words

_PTR, _NOTE, _LIFE, _CHANGE, _CORR = (
    tei(name) for name in ("ptr", "note", "revisionDesc", "change", "corr")
)


@dataclass(slots=True)
class Record:
    """One `annotation` of the stand-off list; its strings are as they stand in the file."""

    name: str
    target: str
    kinds: str
    certainty: str
    status: str = ""
    changes: list[tuple[str, str, str, str]] = field(default_factory=list)
    """Type, status, time and agent, newest first. The last one is the making."""
    pointers: list[tuple[str, str, str]] = field(default_factory=list)
    """Type, subtype and target of all but the position."""
    position: str = ""
    quotes: list[str] = field(default_factory=list)
    notes: dict[str, str] = field(default_factory=dict)
    """All other notes, by type."""
    reading: str = ""
    """What the words should be, of a correction."""

    def targets(self, kind: str) -> list[str]:
        return [target for name, _, target in self.pointers if name == kind]

    def target_of(self, kind: str) -> str:
        """Of the first pointer of a kind; empty where there is none."""
        for name, _, target in self.pointers:
            if name == kind:
                return target
        return ""

    def categories(self) -> Mapping[str, str]:
        """`#attr.direct` as attr: direct, and so on."""
        return _categories(self.kinds)


@lru_cache(maxsize=1024)
def _categories(kinds: str) -> Mapping[str, str]:
    tokens = [token.removeprefix("#").partition(".") for token in kinds.split()]
    return {name: rest for name, _, rest in tokens}


def record_of(element: Element) -> Record:
    """Every child is looked at once."""
    get = element.get
    record = Record(get(XML_ID, ""), get("target", ""), get("ana", ""), get("cert", ""))
    for child in element:
        if child.tag == _PTR:
            _points(record, child)
        elif child.tag == _NOTE:
            _noted(record, child)
        elif child.tag == _LIFE:
            record.status = child.get("status", "")
            record.changes += [_changed(change) for change in child.iterchildren(_CHANGE)]
    return record


def _points(record: Record, pointer: Element) -> None:
    kind, target = pointer.get("type", ""), pointer.get("target", "")
    if kind == "position":
        record.position = record.position or target
    else:
        record.pointers.append((kind, pointer.get("subtype", ""), target))


def _noted(record: Record, note: Element) -> None:
    kind = note.get("type", "")
    if kind == "quote":
        record.quotes.append(words(note))
        return
    record.notes.setdefault(kind, words(note))
    if kind == "correction":
        record.reading = words(next(note.iter(_CORR), None))


def _changed(change: Element) -> tuple[str, str, str, str]:
    get = change.get
    return get("type", ""), get("status", ""), get("when", ""), get("who", "")
